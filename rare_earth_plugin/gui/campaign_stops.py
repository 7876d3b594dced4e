"""The stops of a campaign: chosen on the map, by filter or by proposal; when they are open, and who goes when."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from typing import Any

from qgis.gui import QgsMapCanvas
from qgis.PyQt.QtCore import QAbstractTableModel, QItemSelectionModel, QModelIndex, QObject, Qt, pyqtSignal
from qgis.PyQt.QtGui import QKeySequence
from qgis.PyQt.QtWidgets import QDialog, QHBoxLayout, QMenu, QPushButton, QShortcut, QVBoxLayout, QWidget

from ..core.campaign import SHEET, Campaign, Stop
from ..core.campaign_ground import Ground, frames_of, restated, sheet_stops
from ..core.stints import Stint, by_stop
from ..map import formats
from ..map.campaign_sources import target_stops
from ..map.map_choice import map_choice
from ..map.names import method_name, status_name, stop_kind_name
from . import campaign_records as records
from .campaign_desk import CampaignDesk
from .fields import narrow_combo
from .ground_keeper import GroundKeeper, Key
from .labels import note_label
from .map_places import show_places
from .plain_table import fit_columns, plain_table
from .proposal_dialog import ProposalDialog
from .status_moves import accepted
from .stops_dialog import StopChanges, StopsDialog

_WIDEST = {1: 120, 2: 110, 6: 240, 7: 200, 8: 160}
_NAMED = 6


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
            self.tr("Survey"),
            self.tr("Open"),
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
            f"{method_name(stop.method)}, {formats.scale(stop.scale)}" if stop.kind == SHEET else "",
            " – ".join(dict.fromkeys(map(formats.date, (stop.open_days.first, stop.open_days.last))))
            if stop.open_days
            else "",
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
        self._fitted: Any = None  # what the columns' widths were taken from
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
        self.method = narrow_combo(self.tr("Method of the survey of sheets from the map"))
        for text, method in records.method_choices():
            self.method.addItem(text, method)
        self.scale = narrow_combo(self.tr("Scale of the survey of sheets from the map"))
        for text, scale in records.scale_choices():
            self.scale.addItem(text, scale)
        self.change_button = QPushButton(self.tr("Change…"))
        self.change_button.setToolTip(self.tr("Open days, work and survey of the selected stops"))
        self.change_button.clicked.connect(self.change)
        self.remove_button = QPushButton(self.tr("Leave out"))
        self.remove_button.setToolTip(self.tr("Take the selected stops out of the campaign"))
        self.remove_button.clicked.connect(self.remove)
        self.note = note_label()
        buttons = QHBoxLayout()
        for button in (self.propose_button, self.change_button, self.remove_button):
            buttons.addWidget(button)
        from_map = QHBoxLayout()
        from_map.addWidget(self.map_button)
        from_map.addWidget(self.method, 1)
        from_map.addWidget(self.scale, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 4, 0, 0)
        layout.addLayout(buttons)
        layout.addLayout(from_map)
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
        fitted = [(stop.key, stop.method, stop.scale, stop.open_days) for stop in self.model.stops], plan is not None
        if fitted != self._fitted:
            self._fitted = fitted
            fit_columns(self.view, _WIDEST)
        flags = QItemSelectionModel.SelectionFlag.Select | QItemSelectionModel.SelectionFlag.Rows
        for row, stop in enumerate(self.model.stops):
            if stop.key in selected:
                self.view.selectionModel().select(self.model.index(row, 0), flags)
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
        for widget in (self.propose_button, self.map_button, self.method, self.scale):
            widget.setEnabled(may)
        for button in (self.change_button, self.remove_button):
            button.setEnabled(may and self.view.selectionModel().hasSelection())

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

    def ask(self, dialog: QDialog) -> bool:
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
        method, scale = self.method.currentData(), self.scale.currentData()
        if choice.zones:
            zones = self._if_still_shown(lambda ground: self._add_sheets(ground, targets, zones=choice.zones))
            self._ground.ask(method, scale, zones)
        for frames, codes in choice.sheets.items():
            sheets = self._if_still_shown(lambda ground, codes=codes: self._add_sheets(ground, targets, codes=codes))
            self._ground.ask(method, scale, sheets, frames)

    def _if_still_shown(self, take: Callable[[Any], None]) -> Callable[[Any], None]:
        """What is to be done once it is counted, for the campaign and the variant that are shown now."""
        asked = self._shown()

        def take_or_tell(counted: Any) -> None:
            if self._shown() == asked:
                take(counted)
            else:
                self._desk.told.emit(
                    self.tr("Another campaign or variant was chosen meanwhile, so the stops stay as they were.")
                )

        return take_or_tell

    def _shown(self) -> tuple[str, str]:
        variant = self._desk.variant
        return self._desk.uuid, variant.name if variant is not None else ""

    def _add_sheets(self, ground: Ground, targets: Sequence[Stop], **which: Any) -> None:
        found = sheet_stops(ground, targets, **which)
        self._desk.add_stops(found)
        added = {stop.key for stop in found}
        absent = [code for code in which.get("codes", ()) if code not in added]
        if absent:
            text = self.tr(
                "{count} selected sheets lack nothing at that scale, or lie outside, and were not added: {names}.",
                None,
                len(absent),
            )
            self._desk.told.emit(text.format(count=formats.number(len(absent)), names=_names(absent)))
        elif not found:
            self._desk.told.emit(
                self.tr("The sheets of the selected zones are mapped already at that scale, so none was added.")
            )

    def change(self) -> None:
        """Ask what shall be otherwise with the selected stops, then change them."""
        campaign, chosen = self._desk.campaign, set(self.selected())
        if campaign is None or not chosen or not self._desk.editable:
            return
        stops = [stop for stop in campaign.stops if stop.key in chosen]
        dialog = StopsDialog(campaign, stops, self)
        if self.ask(dialog):
            self._apply(chosen, dialog.changes())
        dialog.deleteLater()

    def _apply(self, keys: Collection[str], changes: StopChanges) -> None:
        """Change stops, at once or when it is counted what sheets lack by another survey."""
        asked = self._other_surveys(keys, changes)
        if asked:
            take = self._if_still_shown(lambda grounds: self._change(keys, changes, grounds))
            self._ground.ask_all(list(asked), take)
        else:
            self._change(keys, changes, ())

    def _other_surveys(self, keys: Collection[str], changes: StopChanges) -> dict[Key, list[Stop]]:
        """Sheets that shall be mapped otherwise, by what must be counted for them."""
        asked: dict[Key, list[Stop]] = {}
        for stop in self.model.stops:
            survey = changes.survey_of(stop)
            if stop.key in keys and stop.kind == SHEET and survey != (stop.method, stop.scale):
                asked.setdefault((*survey, frames_of(stop)), []).append(stop)
        return asked

    def _change(self, keys: Collection[str], changes: StopChanges, grounds: Sequence[Ground]) -> None:
        asked, targets = self._other_surveys(keys, changes), self._targets()
        found: dict[str, Stop] = {}
        for ground in grounds:
            sheets = asked.get((ground.method, ground.scale, ground.frames), [])
            found.update({stop.key: stop for stop in restated(ground, sheets, targets)})
        stops = [changes.of(found.get(stop.key, stop)) if stop.key in keys else stop for stop in self.model.stops]
        self._desk.edit(self.tr("Stops changed"), stops=tuple(stops), must_visit=self._must_visit(keys, changes.must))
        absent = [stop.label for sheets in asked.values() for stop in sheets if stop.key not in found]
        if absent:
            text = self.tr(
                "{count} sheets lack nothing by that survey and keep the one they had: {names}.", None, len(absent)
            )
            self._desk.told.emit(text.format(count=formats.number(len(absent)), names=_names(absent)))

    def remove(self) -> None:
        """Take the selected stops out."""
        if self._desk.editable and self.selected():
            self._desk.remove_stops(self.selected())

    def _set_must(self, key: str, must: bool) -> None:
        self._desk.edit(self.tr("Must be visited"), must_visit=self._must_visit((key,), must))

    def _must_visit(self, keys: Collection[str], must: bool | None) -> tuple[str, ...]:
        """What must be visited, once it is said of some stops whether they must; ``None`` says nothing."""
        known = self._desk.campaign.must_visit if self._desk.campaign is not None else ()
        if must is None:
            return known
        rest = tuple(key for key in known if key not in keys)
        return (*rest, *(stop.key for stop in self.model.stops if stop.key in keys)) if must else rest

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
        change = menu.addAction(self.tr("Change…"))
        change.triggered.connect(self.change)
        change.setEnabled(bool(chosen) and self._desk.editable)
        out = menu.addAction(self.tr("Leave out"))
        out.triggered.connect(self.remove)
        out.setEnabled(bool(chosen) and self._desk.editable)
        return menu

    def _show_menu(self, place: Any) -> None:
        menu = self.menu()
        menu.exec(self.view.viewport().mapToGlobal(place))
        menu.deleteLater()


def _names(codes: Sequence[str]) -> str:
    """The first of some names."""
    return ", ".join(codes[:_NAMED]) + ("…" if len(codes) > _NAMED else "")
