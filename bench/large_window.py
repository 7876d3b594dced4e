"""Runs inside QGIS by ``dev/window.sh``: how long the panel's tables take on the largest programme (see large.py).

Arguments: programme file, file for the answer, file for a picture or nothing.
"""

from __future__ import annotations

import json
import sys
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

from qgis.core import QgsProject
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QApplication

# Named by dev/window_start.py.
wait_until: Any = wait_until  # type: ignore[name-defined]  # noqa: F821
pause: Any = pause  # type: ignore[name-defined]  # noqa: F821


def timed(work: Callable[[], Any]) -> list[float]:
    """Milliseconds until it is done and painted: by the clock, and of the window's thread alone."""
    start, busy = time.perf_counter(), time.thread_time()
    work()
    QApplication.processEvents()
    return [round(1000 * (time.perf_counter() - start), 1), round(1000 * (time.thread_time() - busy), 1)]


def main(path: Path, picture: str) -> dict[str, Any]:
    """Open, sort, filter; what was found, in milliseconds."""
    dock = plugin.open_panel()  # type: ignore[name-defined]  # noqa: F821
    session = dock.session
    wait_until(lambda: not session.is_busy, 60)
    pause(2)
    found: dict[str, Any] = {}
    dock.tabs.setCurrentWidget(dock.tables["zone"])
    start, busy = time.perf_counter(), time.thread_time()
    session.open_file(path)
    wait_until(lambda: session.info is not None and dock.tables["zone"].model.rowCount() > 0, 120)
    QApplication.processEvents()
    found["rows_shown_ms"] = [round(1000 * (time.perf_counter() - start)), round(1000 * (time.thread_time() - busy))]
    wait_until(lambda: session.answer is not None and not session.is_busy, 300)
    Path(answer).write_text(json.dumps(found))
    found["answered_ms"] = round(1000 * (time.perf_counter() - start))
    pause(3)
    for role, table in dock.tables.items():
        dock.tabs.setCurrentWidget(table)
        pause(0.5)
        found[role] = of_table(table)
    if picture:
        screenshot(Path(picture))  # type: ignore[name-defined]  # noqa: F821
    return {**found, **shown_again(dock)}


def of_table(table: Any) -> dict[str, Any]:
    """The page of the zones or the targets; of both directions of a sorting, the slower one."""
    times: dict[str, Any] = {"rows": table.model.rowCount(), "reload": timed(table.reload)}
    for key in ("name", "status", "area", "region", "since", "code"):
        column = table.model.column_of(key)
        times[f"sort {key}"] = max(
            timed(partial(table.view.sortByColumn, column, order))
            for order in (Qt.SortOrder.DescendingOrder, Qt.SortOrder.AscendingOrder)
        )
    for text in ("q", "qu", "quartz", "nothing at all", ""):
        times[f"filter '{text}'"] = timed(partial(table.filters.search.setText, text))
    times["filter group"] = timed(lambda: table.filters.choose_group("done"))
    times["filter off"] = timed(lambda: table.filters.status.setCurrentIndex(0))
    times["select all"] = timed(table.view.selectAll)
    times["menu"] = timed(lambda: table.menu().deleteLater())
    times["select none"] = timed(table.view.clearSelection)
    return times


def shown_again(dock: Any) -> dict[str, Any]:
    """The panel closed and opened, with the programme in the project; then a new panel on the same project."""
    dock.close()
    pause(0.5)
    again = timed(lambda: plugin.open_panel())  # type: ignore[name-defined]  # noqa: F821
    from rare_earth_plugin.gui.dock import RareEarthDock

    start, busy = time.perf_counter(), time.thread_time()
    other = RareEarthDock(None, QgsProject.instance())
    other.tabs.setCurrentWidget(other.tables["zone"])
    other.show()
    other.session.find()
    wait_until(lambda: other.tables["zone"].model.rowCount() > 0, 60)
    made = [round(1000 * (time.perf_counter() - start)), round(1000 * (time.thread_time() - busy))]
    other.shut_down()
    return {"shown_again_ms": again, "new_panel_ms": made}


programme, answer, where = sys.argv[1:4]
Path(answer).write_text(json.dumps(main(Path(programme), where), indent=1))
