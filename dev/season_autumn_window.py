"""For ``python -m dev.season``: what the crew brought back comes into the programme, and earns ground.

Arguments: the programme, the package, the folder of the pictures, and the file for the counts.
"""

from __future__ import annotations

import sys
from collections.abc import Generator
from pathlib import Path

from qgis.core import QgsVectorLayer
from qgis.PyQt.QtCore import QDate

from dev.window_hand import Script, Wait, modal
from dev.window_tour import Tour
from rare_earth_plugin.gui.handback_dialog import HandbackDialog

programme, package, pictures, counts = (Path(argument) for argument in sys.argv[1:])
OFFICE = "Контора: пробы прошлых лет в хранилище"
# Named by dev/window_start.py.
dock = plugin.open_panel()  # type: ignore[name-defined]  # noqa: F821
tour = Tour(iface, dock, pictures)  # type: ignore[name-defined]  # noqa: F821
hand, picture, rests = tour.hand, tour.picture, tour.rests
page = dock.campaign


def saved() -> Script:
    """Press Save in the panel's strip."""
    hand.click(dock.strip.save)
    yield lambda: not dock.session.unsaved()
    yield rests


def meanwhile() -> Script:
    """The programme; in the office somebody wrote on the target that the crew wrote on."""
    yield 0.3
    if dock.session.info is None:
        hand.click(dock.empty.choose)
        yield from hand.file(programme)
    yield lambda: dock.session.answer is not None
    yield rests
    taken = QgsVectorLayer(f"{package / 'data.gpkg'}|layername=target", "taken", "ogr")
    wanted = min(row["code"] for row in taken.getFeatures())
    layer = dock.session.layers["target"]
    row = next(row for row in layer.getFeatures() if row["code"] == wanted)
    layer.startEditing()
    layer.changeAttributeValue(row.id(), layer.fields().indexOf("note"), OFFICE)
    yield dock.strip.save.isVisible
    yield from saved()


def reviewed(name: str) -> Generator[Wait, None, HandbackDialog]:
    """The package in the dialog of what comes back, and a picture of it."""
    yield from hand.menu(page.field_menu, 1)
    yield modal
    dialog = modal()
    hand.click(dialog.folder_button)
    yield from hand.file(package)
    yield lambda: dialog.flow.review is not None and not dialog.flow.job.is_busy
    yield from picture(name)
    return dialog


def back() -> Script:
    """The review: what is contested, decided; the rest as it came."""
    hand.tab(dock.tabs, dock.tabs.indexOf(page))
    yield 0.3
    dialog = yield from reviewed("16-review")
    asked = next(place for place, row in enumerate(dialog.model.shown) if row.asked)
    hand.cell(dialog.view, dialog.model.index(asked, 0))
    yield dialog.theirs_button.isEnabled
    hand.click(dialog.theirs_button)
    yield from picture("17-decided")
    hand.click(dialog.merge_button)
    yield lambda: dialog.flow.steps
    yield from picture("18-brought-in")
    dialog.reject()
    hand.clicks += 1
    yield lambda: modal() is not dialog
    yield from saved()


def again() -> Script:
    """The same package once more changes nothing."""
    dialog = yield from reviewed("19-merged-before")
    if dialog.flow.review.merge.rows:
        raise RuntimeError(f"merged twice, {len(dialog.flow.review.merge.rows)} rows differ")
    dialog.reject()
    hand.clicks += 1
    yield lambda: modal() is not dialog


def ground() -> Script:
    """Observations and tracks that are dense enough become submitted work."""
    yield from hand.menu(page.field_menu, 2)
    yield modal
    dialog = modal()
    hand.click(dialog.measure_button)
    yield lambda: dialog.found is not None and not dialog.chore.is_busy
    yield from picture("20-earned")
    hand.click(dialog.submit_button)
    yield lambda: dialog.steps
    yield 0.3
    dialog.reject()
    hand.clicks += 1
    yield lambda: modal() is not dialog
    yield from saved()
    hand.tab(page.tabs, page.tabs.indexOf(page.compare))
    yield 0.2
    hand.clicks += 3
    page.compare.day.setDate(QDate(page.desk.campaign.season.first.year, 7, 15))
    yield 0.3
    bar = page.compare.verticalScrollBar()
    bar.setValue(bar.maximum())
    yield from picture("21-progress")
    hand.tab(dock.tabs, 0)
    yield from picture("22-overview")


pause(1.0)  # type: ignore[name-defined]  # noqa: F821
tour.go((meanwhile, back, again, ground), counts)
