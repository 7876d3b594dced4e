"""Panel and dialogs without a mouse and without eyes: names, keys, and where Tab goes."""

from __future__ import annotations

import datetime
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from qgis.core import QgsGeometry, QgsProject
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QDialog,
    QPlainTextEdit,
    QTextEdit,
    QToolButton,
    QWidget,
)

from rare_earth_plugin.core.history import Event
from rare_earth_plugin.gui.about import about_dialog
from rare_earth_plugin.gui.backups_dialog import BackupsDialog
from rare_earth_plugin.gui.cartogram_dialog import CartogramDialog
from rare_earth_plugin.gui.correction_dialog import CorrectionDialog
from rare_earth_plugin.gui.dock import RareEarthDock
from rare_earth_plugin.gui.field_package_dialog import FieldPackageDialog
from rare_earth_plugin.gui.findings import findings_dialog
from rare_earth_plugin.gui.ground_dialog import GroundDialog
from rare_earth_plugin.gui.handback_dialog import HandbackDialog
from rare_earth_plugin.gui.help_viewer import HelpViewer
from rare_earth_plugin.gui.history_dialog import HistoryDialog
from rare_earth_plugin.gui.house_style_dialog import HouseStyleDialog
from rare_earth_plugin.gui.import_assistant import ImportAssistant
from rare_earth_plugin.gui.maps_dialog import MapsDialog
from rare_earth_plugin.gui.new_programme_dialog import NewProgrammeDialog
from rare_earth_plugin.gui.proposal_dialog import ProposalDialog
from rare_earth_plugin.gui.repair_dialog import RepairDialog
from rare_earth_plugin.gui.report_dialogs import DossierDialog, ReportDialog
from rare_earth_plugin.gui.season_dialog import SeasonDialog
from rare_earth_plugin.gui.status_change import StatusChangeDialog
from rare_earth_plugin.gui.stops_dialog import StopsDialog
from rare_earth_plugin.gui.timetable_dialog import TimetableDialog
from rare_earth_plugin.gui.turn_dialog import TurnDialog
from rare_earth_plugin.map.campaign_sources import target_stops
from rare_earth_plugin.map.dossier_export import DossierOrder
from rare_earth_plugin.map.house_style import HouseStyle
from rare_earth_plugin.map.layout_contents import Site
from rare_earth_plugin.map.map_export import Order
from rare_earth_plugin.map.report_export import ReportOrder

from .campaign_case import CAMPAIGN, PLAN, STOPS
from .campaign_panel import fill
from .panel_tools import panel_programme, settle, wait
from .reachable import is_part, mnemonic_clashes, mnemonics, nameless, steps_back, unreachable, way_of_focus
from .test_repair_dialog import FOUND


@pytest.fixture
def dock(tmp_path: Path) -> Iterator[RareEarthDock]:
    """The panel on a programme, with all its strips."""
    panel = RareEarthDock(None, QgsProject.instance())
    panel.session.open_file(panel_programme(tmp_path))
    wait(lambda: panel.session.answer is not None and not panel.session.is_busy)
    panel.resize(460, 900)
    panel.show()
    settle(panel)
    yield panel
    panel.session.undo_edits()
    panel.shut_down()
    panel.deleteLater()


def _event() -> Event:
    return Event(1, "e", "2026-01-01T00:00:00Z", None, "zone", "z1", "Z-1", "selected", "contracted")


def _site(role: str) -> list[Site]:
    return [Site(role, "u", "Z-1", "Zone", "selected", QgsGeometry())]


def _imports(dock: RareEarthDock, page: int) -> ImportAssistant:
    assistant = ImportAssistant(QgsProject.instance(), dock.session.info)
    assistant.pages.setCurrentIndex(page)
    return assistant


def _proposal(dock: RareEarthDock) -> ProposalDialog:
    page = dock.campaign
    fill(page)
    stops = target_stops(dock.session.layers["target"])
    return ProposalDialog(page.desk.campaign, stops, page.ground.ask, ["z1"])


@dataclass(frozen=True)
class Shown:
    """A dialog as a user may meet it."""

    name: str
    make: Callable[[RareEarthDock], QDialog]


DIALOGS = [
    Shown("release", lambda _: StatusChangeDialog(["Z-1"], "released", ["reason", "report_no"], {}, "A. B.")),
    Shown("appraise", lambda _: StatusChangeDialog(["T-1"], "appraised", ["category", "commodity"], {}, "")),
    Shown("history", lambda dock: HistoryDialog(dock.session, None)),
    Shown("correction", lambda _: CorrectionDialog(_event(), _event())),
    Shown("maps", lambda _: MapsDialog(Order("zone", keys=frozenset("u")), Path("/tmp"), _site, lambda _: 0)),
    Shown("report", lambda _: ReportDialog(ReportOrder(), None, datetime.date(2026, 1, 15), Path("/tmp"))),
    Shown("season", lambda _: SeasonDialog(CAMPAIGN, PLAN, "dms", "", Path("/tmp"))),
    Shown("dossiers", lambda _: DossierDialog(DossierOrder(), _site("target"), Path("/tmp"))),
    Shown("house style", lambda _: HouseStyleDialog(HouseStyle())),
    Shown("field package", lambda dock: FieldPackageDialog(QgsProject.instance(), dock.session.info.path)),
    Shown("backups", lambda _: BackupsDialog(lambda: (Path("/tmp"), []))),
    Shown("new", lambda _: NewProgrammeDialog("New", "Title", is_new=True)),
    Shown("cartogram", lambda _: CartogramDialog("Add", "mapped = any method")),
    Shown("repair", lambda _: RepairDialog(FOUND)),
    Shown("turns", lambda dock: TurnDialog(dock.checks.repair_work, "Repair", "checks")),
    Shown("back", lambda dock: HandbackDialog(QgsProject.instance(), dock.session.info)),
    Shown("ground", lambda dock: GroundDialog(QgsProject.instance(), dock.session.info)),
    Shown("about", lambda _: about_dialog(None)),
    Shown("findings", lambda dock: findings_dialog(dock.session, None)),
    Shown("help", lambda _: HelpViewer(language="en")),
    Shown("proposal", lambda dock: _proposal(dock)),
    Shown("stops", lambda _: StopsDialog(CAMPAIGN, STOPS)),
    Shown("timetable", lambda dock: TimetableDialog(fill(dock.campaign, with_plan=True).desk)),
    *(Shown(f"import {page}", lambda dock, page=page: _imports(dock, page)) for page in range(6)),
]


@pytest.fixture(params=DIALOGS, ids=lambda shown: shown.name)
def dialog(request: pytest.FixtureRequest, dock: RareEarthDock) -> Iterator[QDialog]:
    made = request.param.make(dock)
    made.show()
    settle(made)
    yield made
    made.close()
    made.deleteLater()


def pages(dock: RareEarthDock) -> Iterator[QWidget]:
    """The panel with each page on top in turn, and each of a campaign."""
    fill(dock.campaign, with_plan=True)
    for place in range(dock.tabs.count()):
        dock.tabs.setCurrentIndex(place)
        inner = dock.campaign.tabs if dock.tabs.currentWidget() is dock.campaign else None
        for page in range(inner.count() if inner is not None else 1):
            if inner is not None:
                inner.setCurrentIndex(page)
            settle(dock)
            yield dock


def test_the_panel(dock: RareEarthDock) -> None:
    for page in pages(dock):
        assert nameless(page) == []
        assert unreachable(page) == []
        assert mnemonics(page) == []  # Alt and a letter are the main window's
        assert traps(page) == []
        assert len(way_of_focus(page)) > 5
        assert steps_back(page) == []


def test_a_dialog(dialog: QDialog) -> None:
    assert nameless(dialog) == []
    assert unreachable(dialog) == []
    assert mnemonic_clashes(dialog) == []
    assert traps(dialog) == []
    assert way_of_focus(dialog)
    assert steps_back(dialog) == []


def traps(window: QWidget) -> list[str]:
    """Widgets that Tab never leaves."""
    own = [widget for widget in window.findChildren(QWidget) if not is_part(widget) and widget.isVisibleTo(window)]
    return [
        f"{type(widget).__name__} {widget.accessibleName()}"
        for widget in own
        if (isinstance(widget, QAbstractItemView) and widget.tabKeyNavigation())
        or (isinstance(widget, (QTextEdit, QPlainTextEdit)) and not (widget.isReadOnly() or widget.tabChangesFocus()))
    ]


def test_boxes_fold_by_key(dock: RareEarthDock) -> None:
    box = dock.overview.choices.parentWidget()
    box.setFocus()
    assert box.isCollapsed()
    QTest.keyClick(box, Qt.Key.Key_Space)
    assert not box.isCollapsed()
    QTest.keyClick(dock.overview.choices.scale, Qt.Key.Key_Space)
    QApplication.activePopupWidget() and QApplication.activePopupWidget().close()
    assert not box.isCollapsed()  # the key was meant for what lies in it
    QTest.keyClick(box, Qt.Key.Key_Return)
    assert box.isCollapsed()
    assert box.findChild(QToolButton, "collapseButton").accessibleName() == box.title()


def test_f1_in_the_panel_knows_the_page(dock: RareEarthDock) -> None:
    for place, topic in enumerate(("overview", "tables", "tables", "campaign", "ledger", "checks")):
        dock.tabs.setCurrentIndex(place)
        assert dock.help.topic() == topic
    QTest.keyClick(dock.checks.check_button, Qt.Key.Key_F1)
    assert dock.help.viewer is not None
    assert dock.help.viewer.topic == "checks"


def test_the_help_menu_opens_its_pages(dock: RareEarthDock) -> None:
    titles = [action.text() for action in dock.header.help_menu.actions() if not action.isSeparator()]
    assert titles[1:4] == ["First five minutes", "What the figures mean", "Keys"]
    dock.header.help_menu.actions()[3].trigger()
    assert dock.help.viewer is not None
    assert dock.help.viewer.topic == "keys"


def test_f5_in_the_panel_computes(dock: RareEarthDock) -> None:
    before = dock.session.answer
    QTest.keyClick(dock.tables["zone"].view, Qt.Key.Key_F5)
    wait(lambda: dock.session.answer is not before and not dock.session.is_busy)


def test_tables_sort_without_a_mouse(dock: RareEarthDock) -> None:
    table = dock.tables["zone"]
    for order in (Qt.SortOrder.AscendingOrder, Qt.SortOrder.DescendingOrder):
        menu = table.menu()
        sorting = next(action.menu() for action in menu.actions() if action.text() == "Sort by")
        next(action for action in sorting.actions() if action.text() == "Name").trigger()
        menu.deleteLater()
        heading = table.view.horizontalHeader()
        assert (heading.sortIndicatorSection(), heading.sortIndicatorOrder()) == (table.model.column_of("name"), order)
