"""The programme's layers in a project: found when they come, let go before they go, each change noticed."""

from __future__ import annotations

import contextlib
from collections.abc import Callable
from typing import Any

from qgis.core import QgsProject, QgsVectorLayer
from qgis.PyQt.QtCore import QObject, pyqtSignal

from ..map.layers import FIELD_ROLES, ROLES, find_layers
from ..map.provenance import sign_outside_moves
from ..store.survey_rows import effect_of_edit
from .timers import single_shot

_SETTLE_MS = 120
COMPUTED_ROLE = "remaining"
"""The layer that the session fills itself: its changes are nobody's edits."""


class LayerWatch(QObject):
    """Keeps ``layers`` true to what the project holds. Never keeps a layer that is about to be deleted."""

    layersChanged = pyqtSignal()
    """Layers came, went or read another source."""
    rowsChanged = pyqtSignal(str)
    """Rows of a role were edited, committed, rolled back or filtered; several edits at once are told once."""
    valuesChanged = pyqtSignal(str, object)
    """Methods, scales, statuses or dates of a role's rows (a set of feature ids) changed: told at once, in the turn of
    the event loop in which the edit, its undoing or its repetition is complete."""
    contentChanged = pyqtSignal()
    """Anything else changed that the figures depend on; told with ``rowsChanged``."""
    editsChanged = pyqtSignal()
    """Whether there are unsaved edits may have changed."""

    def __init__(self, project: QgsProject, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.layers: dict[str, QgsVectorLayer] = {}
        self._project = project
        self._connections: dict[str, list[tuple[Any, Callable[..., None]]]] = {}
        self._edited: set[str] = set()
        self._content_changed = False
        self._values: dict[str, set[int]] = {}
        self._finder = single_shot(self, 0, self.find)
        self._settler = single_shot(self, _SETTLE_MS, self._tell)
        self._project_signals = [
            (project.layersWillBeRemoved["QStringList"], self._let_go),
            (project.layersAdded, self._find_soon),
            (project.readProject, self._find_soon),
            (project.cleared, self._find_soon),
        ]
        for signal, slot in self._project_signals:
            signal.connect(slot)

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
        for role in (*ROLES, *FIELD_ROLES):
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
            if self.layers[role].isModified():  # its edits go with it
                self._content_changed = True
                self._settler.start()
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

        def content(*_: object) -> None:
            # What is planned and observed changes no figure of the ledger.
            self._content_changed = self._content_changed or role not in FIELD_ROLES
            edited()

        def value(fid: int, place: int, _value: object) -> None:
            effect = effect_of_edit(role, layer.fields()[place].name())
            if effect == "amend":
                self._values.setdefault(role, set()).add(fid)
            elif effect == "read":
                self._content_changed = True
            edited()

        def complete(*_: object) -> None:
            if role in self._values:
                self.valuesChanged.emit(role, self._values.pop(role))

        def rolled_back(*_: object) -> None:
            # A transaction is rolled back by the database, which tells nobody what it took back.
            (edited if layer.dataProvider().transaction() is None else content)()

        def state(*_: object) -> None:
            self.editsChanged.emit()

        def replaced(*_: object) -> None:
            self.layersChanged.emit()

        def sign(*_: object) -> None:
            sign_outside_moves(layer)

        contents = (
            layer.featureAdded,
            layer.featureDeleted,
            layer.geometryChanged,
            layer.dataChanged,
            layer.subsetStringChanged,
            layer.updatedFields,
        )
        states = (layer.layerModified, layer.editingStarted, layer.editingStopped, layer.nameChanged)
        self._connections[role] = [
            *((signal, content) for signal in contents),
            *((signal, state) for signal in states),
            (layer.attributeValueChanged, value),
            # Every edit is a step of the undo stack, whose index moves when the step is complete.
            (layer.undoStack().indexChanged, complete),
            (layer.beforeCommitChanges, sign),
            (layer.beforeRollBack, rolled_back),
            (layer.afterRollBack, edited),
            (layer.afterCommitChanges, edited),
            (layer.dataSourceChanged, replaced),
        ]
        for signal, slot in self._connections[role]:
            signal.connect(slot)

    def _release(self, role: str) -> None:
        self.layers.pop(role)
        self._edited.discard(role)
        self._values.pop(role, None)
        for signal, slot in self._connections.pop(role, []):
            _disconnect(signal, slot)

    def _tell(self) -> None:
        edited, self._edited = self._edited, set()
        content_changed, self._content_changed = self._content_changed, False
        for role in edited:
            self.rowsChanged.emit(role)
        if content_changed:
            self.contentChanged.emit()
        self.editsChanged.emit()


def _disconnect(signal: Any, slot: Callable[..., None]) -> None:
    # A layer or project that is already gone has taken its connections with it.
    with contextlib.suppress(TypeError, RuntimeError):
        signal.disconnect(slot)
