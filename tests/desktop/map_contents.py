"""Contents of maps from a programme file, for the tests of layouts."""

from __future__ import annotations

import datetime
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from qgis.core import QgsLayoutFrame, QgsLayoutItemLabel, QgsLayoutItemManualTable, QgsPrintLayout, QgsProject

from rare_earth_plugin.core.accounting import Accountant, ProgrammeError
from rare_earth_plugin.core.prospects import TargetAccountant
from rare_earth_plugin.core.question import Question
from rare_earth_plugin.map.layers import add_programme, fill_remaining
from rare_earth_plugin.map.layout_contents import Contents
from rare_earth_plugin.map.project import dress_project
from rare_earth_plugin.store.kernels import best_kernel
from rare_earth_plugin.store.places import read_places
from rare_earth_plugin.store.programme_file import check
from rare_earth_plugin.store.snapshot import Snapshot

TODAY = datetime.date(2026, 1, 15)


@contextmanager
def contents_of(path: Path, **changes: Any) -> Iterator[Contents]:
    """A programme with its figures, as a map shows it."""
    info = check(path)
    project = QgsProject()
    layers = add_programme(project, info)
    dress_project(project, layers, info.title)
    account, rows = None, {}
    data = Snapshot(path).read()
    try:
        accountant = Accountant(data, best_kernel())
    except ProgrammeError:
        pass
    else:
        account = accountant.account(Question())
        places = read_places(path, data, None, project.transformContext())
        rows = TargetAccountant(accountant, places.targets).rows(Question())
        fill_remaining(layers["remaining"], account.remaining_wkb, account.remaining_sheets)
    given = {"title": info.title, "illustrative": info.illustrative, "source": path.name, **changes}
    try:
        yield Contents(project, layers, account=account, today=TODAY, target_rows=rows, **given)
    finally:
        project.clear()


def texts(layout: QgsPrintLayout) -> list[str]:
    """What the labels and tables of a page say."""
    said = [item.text() for item in layout.items() if isinstance(item, QgsLayoutItemLabel)]
    for row in [row for table in tables(layout).values() for row in table]:
        said += row
    return said


def tables(layout: QgsPrintLayout) -> dict[str, list[list[str]]]:
    """Cells of the tables of a page, by their ids."""
    found = {}
    for item in layout.items():
        table = item.multiFrame() if isinstance(item, QgsLayoutFrame) else None
        if isinstance(table, QgsLayoutItemManualTable):
            found[item.id()] = [[str(cell.content()) for cell in row] for row in table.tableContents()]
    return found
