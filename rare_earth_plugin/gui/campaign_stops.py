"""The stops of a campaign: chosen on the map, by filter or by proposal; which must be visited, and who goes when."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from qgis.gui import QgsMapCanvas
from qgis.PyQt.QtCore import QAbstractTableModel, QModelIndex, QObject, Qt, pyqtSignal
from qgis.PyQt.QtGui import QKeySequence
from qgis.PyQt.QtWidgets import QHBoxLayout, QMenu, QPushButton, QShortcut, QVBoxLayout, QWidget

from ..core.campaign import Campaign, Stop
from ..core.campaign_ground import Ground, sheet_stops
from ..core.stints import Stint, by_stop
from ..map import formats
from ..map.campaign_sources import target_stops
from ..map.map_choice import map_choice
from ..map.names import status_name, stop_kind_name
from .campaign_desk import CampaignDesk
from .ground_keeper import GroundKeeper
from .labels import note_label
from .map_places import show_places
from .plain_table import fit_columns, plain_table
from .proposal_dialog import ProposalDialog
from .status_moves import accepted

_WIDEST = {1: 120, 2: 110, 6: 160}
_METHOD, _SCALE = "geological", 50_000  # of sheets that are chosen by their zone


class StopModel(QAbstractTableModel):
    """Chosen stops as rows; the first column says which must be visited."""

    mustChanged = pyqtSignal(str, bool)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.stops: Sequence[Stop] = ()
        self.editable = True
        self._must: frozenset[str] = frozenset()
        self._stints: dict[str, Stint] = {}
        self._names: dict[str, str] = {}
        self._titles = (
            self.tr("Must"),
            self.tr("Stop"),
            self.tr("Kind"),
            self.tr("Unmapped, km²"),
            self.tr("Crew"),
            self.tr("Day"),
            self.tr("Name"),
        )

    def show(self, campaign: Campaign | None, stints: dict[str, Stint]) -> None:
        """Show the stops of a campaign and where its plan has them."""
        self.beginResetModel()
        self.stops = campaign.stops if campaign is not None else ()
        self._must = frozenset(campaign.must_visit) if campaign is not None else frozenset()
        self._names = {crew.code: crew.name or crew.code for crew in campaign.crews} if campaign is not None else {}
        self._stints = stints
        self.endResetModel()

    def rowCount(self, parent: QModelIndex | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self.stops)

    def columnCount(self, parent: QModelIndex | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._titles)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self._titles[section]
        return None

    def flags(self, index: QModelIndex) -> Qt.ItemFlag:
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        return flags | Qt.ItemFlag.ItemIsUserCheckable if self.editable and index.column() == 0 else flags

    def data(self, index: QModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        stop, column = self.stops[index.row()], index.column()
        if role == Qt.ItemDataRole.CheckStateRole and column == 0:
            return Qt.CheckState.Checked if stop.key in self._must else Qt.CheckState.Unchecked
        if role == Qt.ItemDataRole.TextAlignmentRole:
            side = Qt.AlignmentFlag.AlignRight if column == 3 else Qt.AlignmentFlag.AlignLeft
            return int(side | Qt.AlignmentFlag.AlignVCenter)
        if role != Qt.ItemDataRole.DisplayRole or column == 0:
            return None
        stint = self._stints.get(stop.key)
        return (
            "",
            stop.label,
            status_name(stop.status) if stop.status else stop_kind_name(stop.kind),
            formats.number(stop.unmapped_km2) if stop.unmapped_km2 else "",
            self._names.get(stint.crew, stint.crew) if stint else "",
            formats.date(stint.first) if stint else "",
            stop.name,
        )[column]

    def setData(self, index: QModelIndex, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        if role != Qt.ItemDataRole.CheckStateRole:
            return False
        self.mustChanged.emit(self.stops[index.row()].key, Qt.CheckState(value) == Qt.CheckState.Checked)
        return True


class CampaignStops(QWidget):
    """The table, and the ways to fill it."""

    def __init__(
        self, desk: CampaignDesk, ground: GroundKeeper, canvas: QgsMapCanvas | None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._desk, self._ground, self._canvas = desk, ground, canvas
        self._fitted: tuple[str, ...] = ()
        self.model = StopModel(self)
        self.model.mustChanged.connect(self._set_must)
        self.view = plain_table(self.tr("Stops of the campaign"), self.model)
        self.view.setSortingEnabled(False)
        self.view.customContextMenuRequested.connect(self._show_menu)
        self.view.doubleClicked.connect(lambda _index: self.zoom())
        self.view.selectionModel().selectionChanged.connect(lambda *_: self._show_buttons())
        for key, slot in ((Qt.Key.Key_Delete, self.remove), (Qt.Key.Key_Return, self.zoom)):
            QShortcut(QKeySequence(key), self.view, slot, context=Qt.ShortcutContext.WidgetShortcut)
        self.propose_button = QPushButton(self.tr("Propose…"))
        self.propose_button.setToolTip(self.tr("Rank sheets and targets by what they give for their cost"))
        self.propose_button.clicked.connect(self.propose)
        self.map_button = QPushButton(self.tr("From the map"))
        self.map_button.setToolTip(
            self.tr("Add what is selected on the map: targets, map sheets, and the sheets of zones that lack mapping")
        )
        self.map_button.clicked.connect(self.take_from_map)
        self.remove_button = QPushButton(self.tr("Leave out"))
        self.remove_button.setToolTip(self.tr("Take the selected stops out of the campaign"))
        self.remove_button.clicked.connect(self.remove)
        self.note = note_label()
        buttons = QHBoxLayout()
        for button in (self.propose_button, self.map_button, self.remove_button):
            buttons.addWidget(button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 4, 0, 0)
        layout.addLayout(buttons)
        layout.addWidget(self.view, 1)
        layout.addWidget(self.note)
        desk.changed.connect(self.show_stops)
        self.show_stops()

    def show_stops(self) -> None:
        """Show the stops as they are now."""
        campaign, plan = self._desk.campaign, self._desk.plan
        selected = set(self.selected())
        self.model.editable = self._desk.editable
        self.model.show(campaign, by_stop(plan) if plan is not None else {})
        keys = tuple(stop.key for stop in self.model.stops)
        if keys != self._fitted:
            self._fitted = keys
            fit_columns(self.view, _WIDEST)
        for row, stop in enumerate(self.model.stops):
            if stop.key in selected:
                self.view.selectRow(row)
        stops = campaign.stops if campaign is not None else ()
        text = self.tr("{count} stops, {km2} unmapped", None, len(stops))
        km2 = formats.area(sum(stop.unmapped_km2 for stop in stops))
        self.note.setText(text.format(count=formats.number(len(stops)), km2=km2) if stops else self._hint())
        self._show_buttons()

    def _hint(self) -> str:
        return self.tr(
            "No stop is chosen yet: let the plugin propose some, or select targets, zones or sheets on the map."
        )

    def _show_buttons(self) -> None:
        may = self._desk.editable and self._desk.campaign is not None
        for button in (self.propose_button, self.map_button):
            button.setEnabled(may)
        self.remove_button.setEnabled(may and self.view.selectionModel().hasSelection())

    def selected(self) -> list[str]:
        """Keys of the selected stops."""
        rows = {index.row() for index in self.view.selectionModel().selectedRows()}
        return [self.model.stops[row].key for row in sorted(rows) if row < len(self.model.stops)]

    # -- choosing -------------------------------------------------------------------------------------------------

    def _targets(self, keys: Sequence[str] | None = None) -> list[Stop]:
        layer = self._desk.session.layers.get("target")
        return target_stops(layer, keys) if layer is not None else []

    def propose(self) -> None:
        """Rank what could be visited, and take what the user marks; the weights are kept as well."""
        campaign = self._desk.campaign
        if campaign is None:
            return
        zones = map_choice(self._desk.session.project).zones
        dialog = ProposalDialog(campaign, self._targets(), self._ground.ask, zones, self)
        if self.ask(dialog):
            self._desk.edit(self.tr("Weights of the proposal"), weights=dialog.weights)
            self._desk.add_stops(dialog.chosen())
        dialog.deleteLater()

    def ask(self, dialog: ProposalDialog) -> bool:
        """Show the dialog and wait for its answer; a test puts its own answer here."""
        return accepted(dialog)

    def take_from_map(self) -> None:
        """Add what is selected on the map."""
        choice = map_choice(self._desk.session.project)
        if not choice:
            self._desk.told.emit(self.tr("Nothing is selected on the map: select targets, zones or map sheets first."))
            return
        targets = self._targets()
        self._desk.add_stops([stop for stop in targets if stop.key in choice.targets])
        if choice.zones:
            self._ground.ask(_METHOD, _SCALE, lambda ground: self._add_sheets(ground, targets, zones=choice.zones))
        for scale, codes in choice.sheets.items():
            self._ground.ask(_METHOD, scale, lambda ground, codes=codes: self._add_sheets(ground, targets, codes=codes))

    def _add_sheets(self, ground: Ground, targets: Sequence[Stop], **which: Any) -> None:
        found = sheet_stops(ground, targets, **which)
        self._desk.add_stops(found)
        if not found:
            self._desk.told.emit(self.tr("The selected sheets are mapped already at that scale, so none was added."))

    def remove(self) -> None:
        """Take the selected stops out."""
        if self._desk.editable and self.selected():
            self._desk.remove_stops(self.selected())

    def _set_must(self, key: str, must: bool) -> None:
        campaign = self._desk.campaign
        if campaign is not None:
            rest = tuple(one for one in campaign.must_visit if one != key)
            self._desk.edit(self.tr("Must be visited"), must_visit=(*rest, key) if must else rest)

    # -- map and menu ---------------------------------------------------------------------------------------------

    def zoom(self) -> None:
        """Show the selected stops on the map."""
        chosen = set(self.selected())
        places = [(stop.lon, stop.lat) for stop in self.model.stops if stop.key in chosen]
        if self._canvas is not None and places:
            show_places(self._canvas, places)

    def menu(self) -> QMenu:
        """What can be done with the selected stops."""
        menu, chosen = QMenu(self), self.selected()
        zoom = menu.addAction(self.tr("Zoom to"))
        zoom.triggered.connect(self.zoom)
        zoom.setEnabled(bool(chosen))
        out = menu.addAction(self.tr("Leave out"))
        out.triggered.connect(self.remove)
        out.setEnabled(bool(chosen) and self._desk.editable)
        return menu

    def _show_menu(self, place: Any) -> None:
        menu = self.menu()
        menu.exec(self.view.viewport().mapToGlobal(place))
        menu.deleteLater()
