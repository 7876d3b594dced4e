"""The programme's layers in a project: found when they come, let go before they go, each change noticed."""

from __future__ import annotations

import contextlib
from collections.abc import Callable
from typing import Any

from qgis.core import QgsProject, QgsVectorLayer
from qgis.PyQt.QtCore import QObject, QTimer, pyqtSignal

from ..map.layers import ROLES, find_layers

_SETTLE_MS = 120
COMPUTED_ROLE = "remaining"
"""The layer that the session fills itself: its changes are nobody's edits."""


class LayerWatch(QObject):
    """Keeps ``layers`` true to what the project holds. Never keeps a layer that is about to be deleted."""

    layersChanged = pyqtSignal()
    """Layers came, went or read another source."""
    rowsChanged = pyqtSignal(str)
    """Rows of a role were edited, committed, rolled back or filtered; several edits at once are told once."""
    editsChanged = pyqtSignal()
    """Whether there are unsaved edits may have changed."""

    def __init__(self, project: QgsProject, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.layers: dict[str, QgsVectorLayer] = {}
        self._project = project
        self._connections: dict[str, list[tuple[Any, Callable[..., None]]]] = {}
        self._edited: set[str] = set()
        self._finder = self._timer(0, self.find)
        self._settler = self._timer(_SETTLE_MS, self._tell)
        self._project_signals = [
            (project.layersWillBeRemoved["QStringList"], self._let_go),
            (project.layersAdded, self._find_soon),
            (project.readProject, self._find_soon),
            (project.cleared, self._find_soon),
        ]
        for signal, slot in self._project_signals:
            signal.connect(slot)

    def _timer(self, wait_ms: int, slot: Callable[[], None]) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setInterval(wait_ms)
        timer.timeout.connect(slot)
        return timer

    def close(self) -> None:
        """Let go of the project and of all layers."""
        self._finder.stop()
        self._settler.stop()
        for signal, slot in self._project_signals:
            _disconnect(signal, slot)
        self._project_signals = []
        for role in list(self.layers):
            self._release(role)

    def find(self) -> None:
        """Take up the layers that the project holds now."""
        self._finder.stop()
        found = {role: layer for role, layer in find_layers(self._project).items() if layer.isValid()}
        # A copy that the user makes of a layer does not take its place.
        found.update({role: layer for role, layer in self.layers.items() if role in found and self._still_there(layer)})
        if found == self.layers:
            return
        for role in ROLES:
            if self.layers.get(role) != found.get(role):
                if role in self.layers:
                    self._release(role)
                if role in found:
                    self._take(role, found[role])
        self.layersChanged.emit()
        self.editsChanged.emit()

    def _still_there(self, layer: QgsVectorLayer) -> bool:
        return layer.isValid() and self._project.mapLayer(layer.id()) is layer

    def _find_soon(self, *_: object) -> None:
        self._finder.start()

    def _let_go(self, layer_ids: list[str]) -> None:
        """Forget layers while they still exist."""
        leaving = [role for role, layer in self.layers.items() if layer.id() in layer_ids]
        for role in leaving:
            self._release(role)
        if leaving:
            self._find_soon()  # another layer may stand in
            self.layersChanged.emit()
            self.editsChanged.emit()

    def _take(self, role: str, layer: QgsVectorLayer) -> None:
        self.layers[role] = layer
        if role == COMPUTED_ROLE:
            self._connections[role] = []
            return

        def edited(*_: object) -> None:
            self._edited.add(role)
            self._settler.start()

        def state(*_: object) -> None:
            self.editsChanged.emit()

        def replaced(*_: object) -> None:
            self.layersChanged.emit()

        changes = (
            layer.attributeValueChanged,
            layer.featureAdded,
            layer.featureDeleted,
            layer.geometryChanged,
            layer.dataChanged,
            layer.afterCommitChanges,
            layer.afterRollBack,
            layer.subsetStringChanged,
            layer.updatedFields,
        )
        states = (layer.layerModified, layer.editingStarted, layer.editingStopped, layer.nameChanged)
        pairs = [(signal, edited) for signal in changes] + [(signal, state) for signal in states]
        self._connections[role] = [*pairs, (layer.dataSourceChanged, replaced)]
        for signal, slot in self._connections[role]:
            signal.connect(slot)

    def _release(self, role: str) -> None:
        self.layers.pop(role)
        self._edited.discard(role)
        for signal, slot in self._connections.pop(role, []):
            _disconnect(signal, slot)

    def _tell(self) -> None:
        edited, self._edited = self._edited, set()
        for role in edited:
            self.rowsChanged.emit(role)
        self.editsChanged.emit()


def _disconnect(signal: Any, slot: Callable[..., None]) -> None:
    # A layer or project that is already gone has taken its connections with it.
    with contextlib.suppress(TypeError, RuntimeError):
        signal.disconnect(slot)
