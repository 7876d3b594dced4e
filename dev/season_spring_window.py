"""For ``python -m dev.season``: a season planned in the office, and a crew's package made.

Arguments: the programme, the folder of what is made, that of the pictures, and the file for the counts. Nothing here
goes by the words of a window, so that the way can be gone in any language.
"""

from __future__ import annotations

import sys
from pathlib import Path

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QDialogButtonBox, QLineEdit

from dev.window_hand import Script, modal, shown
from dev.window_tour import Tour
from rare_earth_plugin.core.plan_changes import places
from rare_earth_plugin.gui.timetable_dialog import TimetableDialog

programme, made, pictures, counts = (Path(argument) for argument in sys.argv[1:])
NAMES = ("Отряд Карагандинский", "Отряд Семейский", "Отряд Актюбинский")
BASES = ("Karaganda", "Semey", "Aktobe")
SHEETS, SECONDS = 18, 5
# Named by dev/window_start.py.
dock = plugin.open_panel()  # type: ignore[name-defined]  # noqa: F821
tour = Tour(iface, dock, pictures)  # type: ignore[name-defined]  # noqa: F821
hand, picture, rests = tour.hand, tour.picture, tour.rests
page = dock.campaign
desk = page.desk


def accept() -> Script:
    """Press the first button of the dialog that is open."""
    dialog = modal()
    hand.click(dialog.findChild(QDialogButtonBox).buttons()[0])
    yield lambda: modal() is not dialog


def sub_page(widget: object) -> Script:
    """Click the tab of one of the campaign's pages."""
    hand.tab(page.tabs, page.tabs.indexOf(widget))
    yield lambda: page.tabs.currentWidget() is widget
    yield rests


def planned() -> Script:
    """Plan, and wait for it."""
    hand.click(page.plan.plan_button)
    yield lambda: desk.chore.is_busy
    yield lambda: not desk.chore.is_busy
    yield rests


def new_campaign() -> Script:
    """The programme, and a season in it."""
    yield 0.3
    hand.click(dock.empty.choose)
    yield from hand.file(programme)
    yield lambda: dock.session.answer is not None
    yield rests
    hand.tab(dock.tabs, dock.tabs.indexOf(page))
    yield from picture("01-no-campaign")
    hand.click(page.new_button)
    yield modal
    hand.type(modal().findChild(QLineEdit), "Сезон 2027")
    yield from accept()
    yield lambda: desk.campaign is not None


def inputs() -> Script:
    """Three crews at three bases."""
    crews = page.inputs.crews
    for _ in NAMES:
        hand.click(crews.add_button)
        yield 0.2
    codes = {base.name: base.code for base in desk.bases()}
    for row, (name, base) in enumerate(zip(NAMES, BASES)):
        for key, value in (("name", name), ("base", codes[base])):
            column = next(place for place, one in enumerate(crews.model.columns) if one.key == key)
            hand.clicks += 2
            crews.model.setData(crews.model.index(row, column), value)
            yield 0.1
    hand.clicks += 1
    page.inputs.seconds.setValue(SECONDS)
    page.inputs.seconds.editingFinished.emit()
    yield lambda: desk.campaign.seconds == SECONDS
    yield from picture("02-inputs")
    bar = page.inputs.verticalScrollBar()
    bar.setValue(bar.maximum())
    yield from picture("03-inputs-below")


def stops() -> Script:
    """Sheets by proposal, targets from the map."""
    yield from sub_page(page.stops)
    hand.click(page.stops.propose_button)
    yield modal
    dialog = modal()
    yield lambda: dialog.proposals
    hand.clicks += 1
    dialog.targets.setChecked(False)
    yield lambda: dialog.proposals and all(one.stop.kind == "sheet" for one in dialog.proposals)
    hand.clicks += 1
    dialog.best.setValue(SHEETS)
    yield from picture("04-proposal")
    yield from accept()
    yield rests
    hand.clicks += 1  # a rectangle around them on the map
    dock.session.layers["target"].selectByExpression("confidence = 'A'")
    yield 0.2
    hand.click(page.stops.map_button)
    yield lambda: len(desk.campaign.stops) > SHEETS
    model = page.stops.model
    target = next(row for row, stop in enumerate(model.stops) if stop.kind == "target")
    hand.clicks += 1
    model.setData(model.index(target, 0), Qt.CheckState.Checked, Qt.ItemDataRole.CheckStateRole)
    yield lambda: desk.campaign.must_visit
    yield from picture("05-stops")


def plan() -> Script:
    """The plan, a stop given to another crew, what is agreed."""
    yield from sub_page(page.plan)
    yield from planned()
    yield from picture("06-plan")
    hand.click(page.plan.more_button)
    yield 0.3
    yield from hand.entry(0)
    yield lambda: shown(TimetableDialog) is not None
    larger = shown(TimetableDialog)
    yield from picture("07-timetable")
    gantt = larger.findChild(type(page.plan.gantt))
    codes = [crew.code for crew in desk.campaign.crews]
    stop, before = next((stop, place) for stop, place in places(desk.plan).items() if place.crew == codes[0])
    gantt.choose(stop)
    season = desk.campaign.season
    end = gantt.place_of(1, (before.day - season.first).days + 10)
    hand.drag(gantt, gantt.block_rect(stop).center().toPoint(), end)
    yield lambda: places(desk.plan).get(stop) is not None and places(desk.plan)[stop].crew == codes[1]
    hand.clicks += 2
    agreed = next(key for key, place in places(desk.plan).items() if place.crew == codes[2])
    desk.set_locked(agreed, True)
    yield from picture("08-dragged")
    larger.close()
    yield 0.2


def variant() -> Script:
    """What it would be with two crews, beside what it is with three."""
    yield from hand.menu(page.menu_button, 0)
    yield modal
    hand.type(modal().findChild(QLineEdit), "Два отряда")
    yield from accept()
    yield lambda: len(desk.book.variants) == 2
    yield from sub_page(page.inputs)
    crews = page.inputs.crews
    bar = page.inputs.verticalScrollBar()
    bar.setValue(0)
    hand.cell(crews.view, crews.model.index(2, 1))
    yield crews.remove_button.isEnabled
    hand.click(crews.remove_button)
    yield lambda: len(desk.campaign.crews) == 2
    yield from sub_page(page.plan)
    yield from planned()
    yield from sub_page(page.compare)
    yield from picture("09-compare")
    hand.choose(page.variants, page.variants.itemData(0))
    yield lambda: len(desk.campaign.crews) == 3
    yield from sub_page(page.plan)
    hand.click(dock.strip.save)
    yield lambda: not dock.session.unsaved()
    yield from picture("10-saved")


def pages() -> Script:
    """The campaign map and the booklet of a crew."""
    hand.click(page.plan.more_button)
    yield 0.3
    yield from hand.entry(3)
    yield modal
    dialog = modal()
    hand.type(dialog.folder.lineEdit(), str(made))
    for row in range(1, len(NAMES)):
        hand.clicks += 1
        dialog.crews.item(row).setCheckState(Qt.CheckState.Unchecked)
    yield from picture("11-map-and-booklets")
    hand.click(dialog.make)
    yield lambda: modal() is not dialog
    yield lambda: len(list(made.glob("*.pdf"))) == 2 and not dock.seasons.is_busy
    yield from picture("12-made")


def package() -> Script:
    """The package of the first crew."""
    yield from hand.menu(page.field_menu, 0)
    yield modal
    dialog = modal()
    hand.type(dialog.folder.lineEdit(), str(made))
    yield 0.5
    for ending in ("gpx", "kml"):
        if not dialog.formats[ending].isChecked():
            hand.click(dialog.formats[ending])
            yield 0.1
    hand.click(dialog.make_button)
    yield lambda: dialog.verdict.text() and not dialog.work.is_busy
    yield from picture("13-package")
    hand.click(dialog.buttons.buttons()[0])
    dialog.reject()
    yield lambda: modal() is not dialog


pause(1.0)  # type: ignore[name-defined]  # noqa: F821
tour.go((new_campaign, inputs, stops, plan, variant, pages, package), counts)
