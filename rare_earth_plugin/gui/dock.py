"""The panel: a header, a strip for unsaved changes, three pages, and a line for what goes on."""

from __future__ import annotations

from pathlib import Path

from qgis.core import QgsMapLayer, QgsProject, QgsVectorLayer
from qgis.gui import QgisInterface, QgsDockWidget
from qgis.PyQt.QtCore import Qt, QTimer
from qgis.PyQt.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QIcon, QResizeEvent
from qgis.PyQt.QtWidgets import (
    QDockWidget,
    QHBoxLayout,
    QMainWindow,
    QMessageBox,
    QProgressBar,
    QStackedWidget,
    QTabWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from ..map import formats
from ..map.edits import has_other_edits
from ..store.locations import resource
from .about import about_dialog
from .campaign_page import CampaignPage
from .cartogram_maker import CartogramMaker
from .checks_page import ChecksPage
from .edit_strip import EditStrip
from .empty_page import EmptyPage
from .file_care import FileCare
from .header import PanelHeader
from .help_key import HelpKey, explain
from .labels import ask_plainly
from .ledger_page import LedgerPage
from .map_actions import MapActions
from .map_maker import MapMaker
from .message_strip import MessageStrip
from .outside_strip import OutsideStrip
from .overview_page import OverviewPage
from .own_key import OwnKey
from .past import Past
from .past_strip import PastStrip
from .programme_files import ProgrammeFiles
from .report_maker import ReportMaker
from .season_maker import SeasonMaker
from .session import ProgrammeSession
from .table_page import TablePage
from .tight_tabs import fit_tabs
from .update_strip import UpdateStrip

_WIDTH = 430  # pixels in which the tables show their first columns
_LAYERS_WIDTH = 230
_ROOMY = 1200  # width of a window that has room for it
_SETTLE_MS, _TRIES = 250, 8


class RareEarthDock(QgsDockWidget):
    """Lays out pages and connects them with the session; decides nothing."""

    def __init__(self, iface: QgisInterface | None, project: QgsProject, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._iface = iface
        self.setObjectName("RareEarthSurveyPanel")
        self.setWindowTitle(self.tr("Rare Earth Survey"))
        self.setAllowedAreas(Qt.DockWidgetArea.LeftDockWidgetArea | Qt.DockWidgetArea.RightDockWidgetArea)
        self.setAcceptDrops(True)
        self.session = ProgrammeSession(project, self)
        canvas = iface.mapCanvas() if iface is not None else None
        self.header = PanelHeader()
        self.messages = MessageStrip()
        self.strip = EditStrip()
        self.past = Past(self.session, self)
        self.past_strip = PastStrip(self.session, self.past)
        self.outside_strip = OutsideStrip(self.session)
        self.update_strip = UpdateStrip()
        self.overview = OverviewPage(self.session, self.past)
        self.tables = {role: TablePage(role, self.session, canvas, self.past) for role in ("zone", "target")}
        self.map_actions = MapActions(self.session, self.tables, self)
        self.ledger = LedgerPage(self.session)
        self.checks = ChecksPage(self.session, canvas)
        self.campaign = CampaignPage(self.session, canvas)
        self.cartograms = CartogramMaker(self.session, self)
        self.maps = MapMaker(self.session, self.past, iface, self)
        self.reports = ReportMaker(self.session, self.past, self.overview.coverage.forecast.assumptions, self)
        self.seasons = SeasonMaker(self.session, self.past, self)
        self.care = FileCare(self.session, self)
        self.files = ProgrammeFiles(self.session, self)
        self.errands = (
            self.ledger.export_errand,
            self.cartograms.errand,
            self.maps,
            self.reports,
            self.seasons,
            self.files,
            self.campaign.ground.errand,
        )
        self.tabs = QTabWidget()
        self.tabs.setDocumentMode(True)
        fit_tabs(self.tabs)
        self.tabs.setUsesScrollButtons(False)
        self.tabs.setElideMode(Qt.TextElideMode.ElideRight)
        self.tabs.addTab(self.overview, self.tr("Overview"))  # icons would leave no room for the words
        self.tabs.addTab(self.tables["zone"], "")
        self.tabs.addTab(self.tables["target"], "")
        self.tabs.addTab(self.campaign, self.tr("Campaign"))
        self.tabs.addTab(self.ledger, self.tr("Ledger"))
        self.tabs.addTab(self.checks, self.tr("Checks"))
        for place in range(self.tabs.count()):
            self.tabs.setTabToolTip(place, self.tabs.tabText(place))
        self.empty = EmptyPage()
        self.help = HelpKey(self)
        self._pages = QStackedWidget()
        self._pages.addWidget(self.empty)
        self._pages.addWidget(self.tabs)
        self._tries = 0
        self._widener = QTimer(self)
        self._widener.setSingleShot(True)
        self._widener.setInterval(_SETTLE_MS)
        self._widener.timeout.connect(self._widen)
        self.progress, self._progress_line = QProgressBar(), QWidget()
        self._lay_out()
        self._connect()
        self._explain()
        self._show_programme()

    @staticmethod
    def _icon(name: str) -> QIcon:
        return QIcon(str(resource("icons", f"{name}.svg")))

    def _lay_out(self) -> None:
        self.progress.setRange(0, 100)
        self.progress.setTextVisible(False)
        self.progress.setMaximumHeight(8)
        self.progress.setAccessibleName(self.tr("Progress of the computation"))
        cancel = QToolButton()
        cancel.setIcon(self._icon("cancel"))
        cancel.setAutoRaise(True)
        cancel.setToolTip(self.tr("Stop computing"))
        cancel.setAccessibleName(self.tr("Stop computing"))
        cancel.clicked.connect(self._cancel)
        line = QHBoxLayout(self._progress_line)
        line.setContentsMargins(6, 0, 6, 0)
        line.addWidget(self.progress, 1)
        line.addWidget(cancel)
        keep = self._progress_line.sizePolicy()
        keep.setRetainSizeWhenHidden(True)  # the pages do not jump when a computation starts
        self._progress_line.setSizePolicy(keep)
        self._progress_line.hide()
        content = QWidget()
        layout = QVBoxLayout(content)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        for part in (self.header, self.messages, self.update_strip, self.past_strip, self.strip, self.outside_strip):
            layout.addWidget(part)
        layout.addWidget(self._pages, 1)
        layout.addWidget(self._progress_line)
        self.setWidget(content)

    def _connect(self) -> None:
        session, header = self.session, self.header
        for source in (header, self.empty):
            source.referenceWanted.connect(session.open_reference)
        self.empty.chooseWanted.connect(header.choose_file)
        self.empty.createWanted.connect(self.files.create)
        header.fileWanted.connect(session.open_file)
        header.newWanted.connect(self.files.create)
        header.duplicateWanted.connect(self.files.duplicate)
        header.exportWanted.connect(self.files.export)
        header.importWanted.connect(self.files.import_rows)
        for teller in (self.files, self.campaign.desk):
            teller.told.connect(self.messages.tell)
            teller.failed.connect(self.messages.warn)
        header.refreshWanted.connect(lambda: session.recompute(read_again=True))
        header.backupsWanted.connect(self.care.show_backups)
        self.care.updateOffered.connect(self.update_strip.offer)
        self.care.restoreOffered.connect(self._offer_backups)
        self.update_strip.updateWanted.connect(self.care.bring_up_to_date)
        header.helpWanted.connect(self.help.show_help)
        header.aboutWanted.connect(self.show_about)
        header.quickMapWanted.connect(self.maps.make_quickly)
        header.mapsWanted.connect(self.maps.ask)
        header.houseStyleWanted.connect(self.maps.ask_for_style)
        header.reportWanted.connect(self.reports.ask_for_report)
        header.dossiersWanted.connect(self.reports.ask_for_dossiers)
        self.campaign.plan.pagesWanted.connect(self._make_season)
        for maker in (self.maps, self.reports, self.seasons):
            maker.progressChanged.connect(self._show_share)
        header.cartogramWanted.connect(self.cartograms.ask_for_map)
        header.cartogramPageWanted.connect(self.cartograms.ask_for_page)
        self.strip.saveWanted.connect(session.save_edits)
        self.strip.undoWanted.connect(self._undo_edits)
        self.overview.groupChosen.connect(self.show_group)
        self.overview.selectionWanted.connect(self._take_selection)
        for place, (role, page) in enumerate(self.tables.items(), start=1):
            page.countChanged.connect(lambda count, place=place, role=role: self._show_count(place, role, count))
            self._show_count(place, role, page.model.rowCount())
        session.programmeChanged.connect(self._show_programme)
        session.accountChanged.connect(self._show_programme)
        session.editsChanged.connect(lambda: self.strip.show_unsaved(session.unsaved()))
        for source in (session, *self.errands):
            source.busyChanged.connect(lambda _busy: self._show_busy())
        session.progressChanged.connect(lambda done: self.progress.setValue(round(done)))
        session.failed.connect(self.messages.warn)
        session.told.connect(self.messages.tell)
        session.projectDressed.connect(self._show_whole_project)

    def _explain(self) -> None:
        """Say which page of the help belongs to what; F5 is the panel's own while it has the focus."""
        for page, topic in (
            (self.empty, "start"),
            (self.overview, "overview"),
            (self.overview.coverage.forecast, "forecast"),
            (self.tables["zone"], "tables"),
            (self.tables["target"], "tables"),
            (self.campaign, "campaign"),
            (self.ledger, "ledger"),
            (self.checks, "checks"),
            (self.past_strip, "history"),
            (self.outside_strip, "history"),
        ):
            explain(page, topic)
        OwnKey(self, Qt.Key.Key_F5).pressed.connect(self.header.refresh_button.click)
        self.setFocusProxy(self.header.open_button)

    def _show_programme(self) -> None:
        session = self.session
        is_open = bool(session.layers)
        title = (session.info.title or session.info.path.stem) if session.info else ""
        self.header.show_programme(title, is_open and session.is_illustrative)
        self._pages.setCurrentWidget(self.tabs if is_open else self.empty)
        self.header.offer_maps(session.answer is not None)
        self.strip.show_unsaved(session.unsaved())

    def _offer_backups(self, path: Path) -> None:
        self.messages.offer(self.tr("Restore a backup…"), lambda: self.care.show_backups_of(path))

    def _show_count(self, place: int, role: str, count: int) -> None:
        text = self.tr("Zones {count}") if role == "zone" else self.tr("Targets {count}")
        self.tabs.setTabText(place, text.format(count=formats.number(count)))
        self.tabs.setTabToolTip(place, self.tabs.tabText(place))

    def _show_busy(self) -> None:
        waited_for = any(errand.is_busy for errand in self.errands)
        # What runs beside the ledger does not know how far it is.
        self.progress.setRange(0, 0 if waited_for and not self.session.is_busy else 100)
        self.progress.setValue(0)
        self._progress_line.setVisible(self.session.is_busy or waited_for)

    def _show_share(self, percent: float) -> None:
        """How far the maps are, which unlike the other errands know it."""
        self.progress.setRange(0, 100)
        self.progress.setValue(round(percent))

    def _make_season(self) -> None:
        desk = self.campaign.desk
        self.seasons.ask(desk.campaign, desk.plan, desk.uuid)

    def _cancel(self) -> None:
        for errand in self.errands:
            errand.forget()
        self.session.cancel()

    def _show_whole_project(self) -> None:
        if self._iface is not None:
            self._iface.mapCanvas().setReferencedExtent(self.session.project.viewSettings().defaultViewExtent())
            self._iface.mapCanvas().refresh()

    def _take_selection(self) -> None:
        """The selection of the active layer counts first, then that of any other."""
        active = self._iface.activeLayer() if self._iface is not None else None
        layers: list[QgsMapLayer | None] = [active, *self.session.project.mapLayers().values()]
        self.session.ask_of_selection([layer for layer in layers if isinstance(layer, QgsVectorLayer)])

    def show_group(self, role: str, group: str) -> None:
        """Show the rows of one display group in their table."""
        self.tables[role].filters.choose_group(group)
        self.tabs.setCurrentWidget(self.tables[role])
        self.tables[role].view.setFocus()

    def show_about(self) -> None:
        """Say which versions work here and which library computes."""
        dialog = about_dialog(self)
        dialog.exec()
        dialog.deleteLater()

    def ask_for_width(self) -> None:
        """Open wide enough to read, once the window has settled; for a panel whose width nobody has chosen yet."""
        self._tries = _TRIES
        self._widener.start()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._tries:
            self._widener.start()  # the window is still being laid out

    def _widen(self) -> None:
        window = self.window()
        if not isinstance(window, QMainWindow) or window.width() < _ROOMY:
            return
        # A window that is still opening forgets what its docks were resized to.
        self._tries = 0 if self.width() >= _WIDTH else self._tries - 1
        if self._tries:
            docks, widths = [self], [_WIDTH]
            layers = window.findChild(QDockWidget, "Layers")
            if layers is not None and layers.isVisible() and layers.width() < _LAYERS_WIDTH:
                docks, widths = [layers, self], [_LAYERS_WIDTH, _WIDTH]  # a small window took it from there
            window.resizeDocks(docks, widths, Qt.Orientation.Horizontal)
            self._widener.start()

    # -- files dropped ------------------------------------------------------------------------------------------

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if _dropped_file(event) is not None:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        path = _dropped_file(event)
        if path is not None:
            event.acceptProposedAction()
            self.session.open_file(path)

    # -- leaving ------------------------------------------------------------------------------------------------

    def ask_about_edits(self, *, may_cancel: bool) -> str:
        """Ask what becomes of unsaved changes: ``save``, ``keep`` (the layers stay in edit mode) or ``cancel``."""
        box = QMessageBox(self)
        box.setIcon(QMessageBox.Icon.Warning)
        box.setWindowTitle(self.tr("Rare Earth Survey"))
        box.setText(self.tr("There are changes that are not saved."))
        box.setInformativeText(
            self.tr("Save them now, or leave them unsaved in their layers, which stay in edit mode?")
        )
        save = box.addButton(self.tr("Save"), QMessageBox.ButtonRole.AcceptRole)
        keep = box.addButton(self.tr("Leave unsaved"), QMessageBox.ButtonRole.DestructiveRole)
        if may_cancel:
            box.setEscapeButton(box.addButton(QMessageBox.StandardButton.Cancel))
        else:
            box.setEscapeButton(keep)
        box.exec()
        clicked = box.clickedButton()
        return "save" if clicked is save else "keep" if clicked is keep else "cancel"

    def _undo_edits(self) -> None:
        """Undo all; ask first where that takes more than status changes with it."""
        others = [layer.name() for layer in self.session.unsaved() if has_other_edits(layer)]
        if not others or self.ask_about_undo(others):
            self.session.undo_edits()

    def ask_about_undo(self, layers: list[str]) -> bool:
        """Whether drawn and otherwise changed rows may go too."""
        text = self.tr("Undo everything that is not saved, also what was drawn or changed in {layers}?")
        return ask_plainly(self, self.tr("Rare Earth Survey"), text.format(layers=", ".join(layers)))

    def closeEvent(self, event: QCloseEvent) -> None:
        if self.session.unsaved():
            answer = self.ask_about_edits(may_cancel=True)
            if answer == "cancel" or (answer == "save" and not self.session.save_edits()):
                event.ignore()
                return
        super().closeEvent(event)

    def shut_down(self) -> None:
        """Before the plugin goes: ask about unsaved changes, then let go of project and task."""
        if self.session.unsaved() and self.ask_about_edits(may_cancel=False) == "save":
            self.session.save_edits()
        self.checks.close_chores()
        self.maps.forget()
        self.reports.forget()
        self.seasons.forget()
        self.campaign.close_down()
        self.care.close()
        self.map_actions.remove()
        self.past.close()
        self.outside_strip.close_down()
        self.files.close()
        self.help.close()
        self.session.close()


def _dropped_file(event: QDropEvent) -> Path | None:
    """The one GeoPackage that is dropped; several at once are no programme."""
    urls = event.mimeData().urls() if event.mimeData().hasUrls() else []
    paths = [Path(url.toLocalFile()) for url in urls if url.isLocalFile()]
    return paths[0] if len(paths) == 1 and paths[0].suffix.lower() == ".gpkg" else None
