"""For ``python -m dev.walkthrough``: the way of docs/WALKTHROUGH.md, gone by clicks in the window.

Arguments: the folder of the office's files, one for the programme, one for the pictures, and the file for the counts.
"""

from __future__ import annotations

import datetime
import sys
from collections.abc import Callable
from pathlib import Path

from qgis.gui import QgsCollapsibleGroupBox, QgsDateEdit
from qgis.PyQt.QtCore import QDate

from dev.walkthrough_files import BORDER, LATER, OBLASTS, ZONES
from dev.window_hand import Script, button_of, modal, shown
from dev.window_tour import Tour
from rare_earth_plugin.gui.history_dialog import HistoryDialog
from rare_earth_plugin.gui.import_assistant import FIELDS, FINISH, PLACE, PREVIEW, VALUES

given, made, pictures, counts = (Path(argument) for argument in sys.argv[1:])
AUTHOR, DOCUMENT = "А. Б. Исенова", "Приказ № 214"
LISTED_ON = datetime.date.today() - datetime.timedelta(days=180)
PROGRAMME = made / "Программа съёмки 2026.gpkg"
# Named by dev/window_start.py.
dock = plugin.open_panel()  # type: ignore[name-defined]  # noqa: F821
tour = Tour(iface, dock, pictures)  # type: ignore[name-defined]  # noqa: F821
hand, picture, rests = tour.hand, tour.picture, tour.rests


def zone_row(code: str) -> int:
    """Where a zone stands in the table."""
    shown_rows = dock.tables["zone"].shown
    return next(row for row in range(shown_rows.rowCount()) if shown_rows.entry(row).row.text("code") == code)


def step_to(step: int) -> Script:
    """Press Next and wait for a page of the assistant."""
    assistant = dock.files.assistant
    hand.click(assistant.next)
    yield lambda: assistant.pages.currentIndex() == step and not assistant.flow.job.is_busy


def open_source(path: Path) -> Script:
    """The assistant with a file in it."""
    if dock.files.assistant is None:
        hand.click(dock.header.import_button)
        yield lambda: dock.files.assistant is not None
    assistant = dock.files.assistant
    hand.click(assistant.source_page.browse)
    yield from hand.file(path)
    yield lambda: assistant.flow.source is not None and not assistant.flow.job.is_busy


def date_in(field: QgsDateEdit, day: datetime.date) -> None:
    """Choose a day in a calendar."""
    hand.clicks += 3
    field.setDate(QDate(day.year, day.month, day.day))


def write() -> Script:
    """The last page, from its questions to the end."""
    assistant = dock.files.assistant
    if assistant.finish_page.author.text() != AUTHOR:
        hand.type(assistant.finish_page.author, AUTHOR)
    yield 0.2
    hand.click(assistant.next)
    yield lambda: assistant._is_written


def close_assistant() -> Script:
    """Close it."""
    hand.click(button_of(dock.files.assistant, "Close"))
    yield lambda: dock.files.assistant is None
    yield rests


def new_programme() -> Script:
    """From nothing to an empty programme."""
    yield from picture("01-start")
    hand.click(dock.empty.create)
    yield modal
    dialog = modal()
    hand.type(dialog.title, "Программа съёмки 2026")
    hand.click(dialog.official)
    yield from picture("02-new-programme")
    hand.click(button_of(dialog, "Choose the file"))
    yield from hand.file(PROGRAMME)
    yield lambda: dock.session.info is not None
    yield from picture("03-empty-programme")


def border_and_oblasts() -> Script:
    """The ground."""
    yield from open_source(given / BORDER)
    yield from step_to(FIELDS)
    yield from picture("04-border")
    yield from step_to(PREVIEW)
    yield from step_to(FINISH)
    yield from write()
    hand.click(dock.files.assistant.finish_page.again)
    yield 0.3
    yield from open_source(given / OBLASTS)
    yield from step_to(PLACE)
    yield from step_to(FIELDS)
    yield from step_to(PREVIEW)
    yield from step_to(FINISH)
    yield from write()


def zones() -> Script:
    """The zones, through every page."""
    hand.click(dock.files.assistant.finish_page.again)
    yield 0.3
    yield from open_source(given / ZONES)
    assistant = dock.files.assistant
    yield from picture("05-zones-source")
    yield from step_to(PLACE)
    yield from picture("06-zones-place")
    yield from step_to(FIELDS)
    yield from picture("07-zones-fields")
    yield from step_to(VALUES)
    combo = next(combo for _, text, combo in assistant.values_page._lines if text == "на согласовании")
    hand.choose(combo, "proposed")
    yield from picture("08-zones-values")
    yield from step_to(PREVIEW)
    tabs = assistant.preview_page.tabs
    hand.tab(tabs, next(place for place in range(tabs.count()) if tabs.tabText(place).startswith("Left out")))
    yield from picture("09-zones-preview")
    yield from step_to(FINISH)
    hand.type(assistant.finish_page.document, DOCUMENT)
    date_in(assistant.finish_page.day, LISTED_ON)
    yield from picture("10-zones-import")
    yield from write()
    yield from close_assistant()
    yield from picture("11-overview")


def checks() -> Script:
    """What should be mended, and one repair."""
    page = dock.checks
    hand.tab(dock.tabs, dock.tabs.indexOf(page))
    yield lambda: page._checked_at is not None and not page.check_chore.is_busy
    view, model = page.list.view, page.list.view.model()
    row = next(place for place, finding in enumerate(model.shown) if finding.repair is not None)
    hand.cell(view, model.index(row, 1))
    yield page.repair_button.isEnabled
    hand.click(page.zoom_button)
    yield from picture("12-checks")
    hand.click(page.repair_button)
    yield modal
    yield from picture("13-repair")
    yield from hand.answer("Repair")
    yield dock.strip.save.isVisible
    hand.click(dock.strip.save)
    yield lambda: not dock.session.unsaved()


def statuses() -> Script:
    """One move, two moves at once, and the history."""
    page = dock.tables["zone"]
    hand.tab(dock.tabs, dock.tabs.indexOf(page))
    yield 0.3
    hand.cell(page.view, page.shown.index(zone_row("УС-12"), 1))
    yield 0.3
    yield from hand.menu(page.bar.change, "fieldwork")
    yield modal
    hand.type(modal()._fields["reason"], "работы возобновлены")
    hand.type(modal()._fields["document"], "Приказ № 231")
    yield from picture("14-status")
    yield from hand.answer("Change status")
    hand.cell(page.view, page.shown.index(zone_row("УС-09"), 1))
    yield 0.3
    hand.cell(page.view, page.shown.index(zone_row("УС-10"), 1), more=True)
    yield 0.3
    yield from hand.menu(page.bar.change, "contracted")
    yield modal
    hand.type(modal()._fields["document"], "Договор № 77/26")
    yield from hand.answer("Change status")
    yield from picture("15-bulk")
    hand.click(dock.strip.save)
    yield lambda: not dock.session.unsaved()
    yield rests
    hand.cell(page.view, page.shown.index(zone_row("УС-12"), 1))
    yield 0.3
    hand.click(page.bar.history)
    yield lambda: shown(HistoryDialog) is not None and shown(HistoryDialog).model.rowCount()
    yield from picture("16-history")
    hand.click(button_of(shown(HistoryDialog), "Close"))
    yield lambda: shown(HistoryDialog) is None


def earlier_day() -> Script:
    """The programme as it stood."""
    hand.tab(dock.tabs, 0)
    box = dock.overview.findChild(QgsCollapsibleGroupBox)
    hand.clicks += 1
    box.setCollapsed(False)
    yield 0.3
    date_in(dock.overview.choices.as_of, LISTED_ON + datetime.timedelta(days=30))
    yield lambda: dock.past.day is not None
    yield from picture("17-earlier-day")
    hand.click(dock.past_strip.back)
    yield lambda: dock.past.day is None
    box.setCollapsed(True)
    yield rests


def second_import() -> Script:
    """The office's next file."""
    yield from open_source(given / LATER)
    assistant = dock.files.assistant
    yield from step_to(PLACE)
    yield from step_to(FIELDS)
    yield from step_to(VALUES)
    yield from step_to(PREVIEW)
    tabs = assistant.preview_page.tabs
    hand.tab(tabs, next(place for place in range(tabs.count()) if tabs.tabText(place).startswith("Changed")))
    yield from picture("18-second-import")
    yield from step_to(FINISH)
    yield from write()
    assert assistant is dock.files.assistant
    yield from close_assistant()
    yield from picture("19-after-second-import")


def files() -> Script:
    """Hand on, and take back."""
    yield from hand.menu(dock.header.open_button, "Export the whole")
    yield from hand.file(made / "Программа съёмки для передачи.gpkg")
    yield lambda: (made / "Программа съёмки для передачи.gpkg").exists() and not dock.files.is_busy
    yield from hand.menu(dock.header.open_button, "Backups")
    yield modal
    dialog = modal()
    hand.cell(dialog.list, dialog.list.model().index(0, 0))
    yield dialog.restore.isEnabled
    yield from picture("20-backups")
    hand.click(dialog.restore)
    yield lambda: modal() is not dialog
    yield from hand.answer("Yes")
    yield lambda: not dock.care.is_busy
    yield from picture("21-restored")


PARTS: tuple[Callable[[], Script], ...] = (
    new_programme,
    border_and_oblasts,
    zones,
    checks,
    statuses,
    earlier_day,
    second_import,
    files,
)
pause(1.0)  # type: ignore[name-defined]  # noqa: F821
tour.go(PARTS, counts)
