"""The layer of the remaining area, kept true to the latest answer without letting the window wait for it."""

from __future__ import annotations

import time
from collections import deque
from collections.abc import Iterable, Sequence

from qgis.core import QgsFeatureSink, QgsVectorLayer
from qgis.PyQt.QtCore import QObject, QTimer

from .layers import describe_remaining, keep_in_memory, remaining_feature

_SLICE_S = 0.01
_PIECE = 50
"""Features between two looks at the clock."""


class RemainingLayer(QObject):
    """Writes only what differs from what the layer shows: a few polygons at once, thousands in slices."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._layer: QgsVectorLayer | None = None
        self._shown: dict[int, bytes] = {}
        self._fids: dict[int, int] = {}
        self._sheets: dict[int, str] = {}
        self._gone: deque[int] = deque()
        self._new: deque[tuple[int, bytes]] = deque()
        self._definition = ""
        self._timer = QTimer(self)
        self._timer.setInterval(0)
        self._timer.timeout.connect(self._work)

    @property
    def is_filling(self) -> bool:
        """Whether the layer does not show all of the latest answer yet."""
        return self._timer.isActive()

    def show(
        self, layer: QgsVectorLayer, atoms: Sequence[int], wkbs: Iterable[bytes], sheets: Iterable[str], definition: str
    ) -> None:
        """Show a remaining area; a repaint is asked for once the layer holds all of it.

        :param atoms: number of each polygon, the same in the next answer for the same place.
        :param wkbs: polygons in lon/lat degrees.
        :param sheets: code of the map sheet of each polygon.
        :param definition: what "mapped" means here; goes into the layer's metadata.
        """
        wanted, self._sheets = dict(zip(atoms, wkbs)), dict(zip(atoms, sheets))
        if layer is not self._layer or layer.providerType() != "memory" or layer.featureCount() != len(self._shown):
            self._layer = layer
            keep_in_memory(layer)
            self._empty(layer)
        self._definition = definition
        # Bytes keep their hash, and those of an atom that did not change are the same object: no long comparison.
        new = sorted(wanted.items() - self._shown.items())
        gone = self._shown.keys() - wanted.keys()
        if len(new) + len(gone) > len(self._shown):
            self._empty(layer)
            new, gone = [*wanted.items()], set()
        self._new, self._gone = deque(new), deque(gone)
        self._work()

    def _empty(self, layer: QgsVectorLayer) -> None:
        layer.dataProvider().truncate()
        self._shown, self._fids = {}, {}

    def forget(self) -> None:
        """Leave the layer alone; it is about to go, or nothing is known any more."""
        self._timer.stop()
        self._layer, self._shown, self._fids = None, {}, {}

    def _work(self) -> None:
        layer, end = self._layer, time.perf_counter() + _SLICE_S
        if layer is None:
            return
        while (self._gone or self._new) and time.perf_counter() < end:
            gone = [self._gone.popleft() for _ in range(min(_PIECE, len(self._gone)))]
            new = [self._new.popleft() for _ in range(min(_PIECE, len(self._new)))]
            self._replace(layer, gone, new)
        if self._gone or self._new:
            self._timer.start()
            return
        self._timer.stop()
        describe_remaining(layer, self._definition)
        layer.updateExtents()
        layer.triggerRepaint()

    def _replace(self, layer: QgsVectorLayer, gone: list[int], new: list[tuple[int, bytes]]) -> None:
        provider, fields = layer.dataProvider(), layer.fields()
        leaving = [*gone, *(atom for atom, _ in new if atom in self._shown)]
        if leaving:
            provider.deleteFeatures([self._fids.pop(atom) for atom in leaving])
            for atom in leaving:
                del self._shown[atom]
        if new:
            features = [remaining_feature(fields, wkb, self._sheets[atom]) for atom, wkb in new]
            _, added = provider.addFeatures(features, QgsFeatureSink.Flag.FastInsert)
            self._shown.update(new)
            self._fids.update((atom, feature.id()) for (atom, _), feature in zip(new, added))
