"""Moves and history from where QGIS shows a feature: identify results and attribute tables."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from qgis.core import Qgis, QgsFeature, QgsMapLayer, QgsVectorLayer
from qgis.gui import QgsGui, QgsMapLayerAction, QgsMapLayerActionContext
from qgis.PyQt.QtCore import QObject
from qgis.PyQt.QtGui import QCursor, QIcon
from qgis.PyQt.QtWidgets import QMenu, QWidget

from ..map.rows import LayerRow, row_of
from ..store.locations import resource
from .history_dialog import HistoryDialog
from .session import ProgrammeSession
from .table_page import TablePage

_TARGETS = Qgis.MapLayerActionTarget


class _RowAction(QgsMapLayerAction):
    """An action of QGIS for the rows of the programme's zones and targets, and of no other layer."""

    def __init__(self, name: str, session: ProgrammeSession, act: Callable[[str, Sequence[QgsFeature]], None]) -> None:
        targets = Qgis.MapLayerActionTargets(_TARGETS.SingleFeature | _TARGETS.MultipleFeatures)
        super().__init__(name, session, targets, QIcon(str(resource("icons", "rare_earth.svg"))))
        self._session, self._act = session, act
        self.triggeredForFeatureV2.connect(lambda layer, feature, _context: self._run(layer, [feature]))
        self.triggeredForFeaturesV2.connect(lambda layer, features, _context: self._run(layer, features))

    def role(self, layer: QgsMapLayer | None) -> str:
        """Role of a layer whose rows have moves, "" for any other layer."""
        known = self._session.layers
        return next((role for role in ("zone", "target") if layer is not None and known.get(role) is layer), "")

    def canRunUsingLayer(self, layer: QgsMapLayer | None, _context: QgsMapLayerActionContext | None = None) -> bool:
        return bool(self.role(layer))

    def _run(self, layer: QgsMapLayer, features: Sequence[QgsFeature]) -> None:
        role = self.role(layer)
        if role and features:
            self._act(role, features)


class MapActions(QObject):
    """Registers the actions while the panel lives."""

    def __init__(self, session: ProgrammeSession, pages: Mapping[str, TablePage], window: QWidget) -> None:
        super().__init__(window)
        self._session, self._pages, self._window = session, pages, window
        self.actions = [
            _RowAction(self.tr("Change status…"), session, self.offer_moves),
            _RowAction(self.tr("History of statuses…"), session, self.show_history),
        ]
        for action in self.actions:
            QgsGui.mapLayerActionRegistry().addMapLayerAction(action)

    def _rows(self, role: str, features: Sequence[QgsFeature]) -> list[LayerRow]:
        layer: QgsVectorLayer = self._session.layers[role]
        found = (row_of(layer, feature.id()) for feature in features)
        return [row for row in found if row is not None]

    def offer_moves(self, role: str, features: Sequence[QgsFeature]) -> None:
        """Open a menu with the moves that are open to some features."""
        page = self._pages[role]
        if not page.model.editable:
            self._session.told.emit(self.tr("The statuses are read-only now."))
            return
        menu = QMenu(self._window)
        page.moves.fill(menu, self._rows(role, features))
        self.show_menu(menu)
        menu.deleteLater()

    def show_menu(self, menu: QMenu) -> None:
        """Show a menu where the mouse is; a test puts its own choice here."""
        menu.exec(QCursor.pos())

    def show_history(self, role: str, features: Sequence[QgsFeature]) -> None:
        """Open the history of some features."""
        HistoryDialog(self._session, [row.key for row in self._rows(role, features)], self._window).show()

    def remove(self) -> None:
        """Take the actions away from QGIS."""
        for action in self.actions:
            QgsGui.mapLayerActionRegistry().removeMapLayerAction(action)
        self.actions = []
