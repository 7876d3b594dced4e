"""The rows of a layer as tables show them: attributes as plain values, edits of the open edit buffer included."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from qgis.core import Qgis, QgsExpression, QgsFeatureRequest, QgsVectorLayer

from ..store.polygon_source import plain

_PLAIN = frozenset((str, int, float, type(None)))


@dataclass(frozen=True)
class LayerRow:
    """One feature without its geometry. ``values`` holds every attribute by name; NULL is ``None``.

    :ivar fid: feature id in the layer; negative for a feature that was not saved yet.
    """

    fid: int
    values: dict[str, Any]

    def text(self, name: str) -> str:
        """An attribute as text; "" where it is NULL or the layer has no such field."""
        value = self.values.get(name)
        return "" if value is None else str(value)

    @property
    def key(self) -> str:
        """The key that the snapshot and the ledger know the row by: its UUID, or its feature id where it has none."""
        return self.text("uuid") or f"fid:{self.fid}"

    @property
    def status(self) -> str:
        """Status code, "" where it is NULL."""
        return self.text("status")


def read_rows(layer: QgsVectorLayer) -> list[LayerRow]:
    """Every row that the layer shows, its subset filter applied."""
    request = QgsFeatureRequest().setFlags(Qgis.FeatureRequestFlag.NoGeometry)
    names = layer.fields().names()
    return [
        LayerRow(feature.id(), dict(zip(names, [_value(value) for value in feature.attributes()])))
        for feature in layer.getFeatures(request)
    ]


def _value(value: Any) -> Any:
    # Most are plain already, and there may be some hundred thousand.
    return value if value.__class__ in _PLAIN else plain(value)


def row_by_key(layer: QgsVectorLayer, key: str) -> LayerRow | None:
    """The row that the history knows by a UUID."""
    return _first(
        layer, QgsFeatureRequest().setFilterExpression(QgsExpression.createFieldEqualityExpression("uuid", key))
    )


def row_of(layer: QgsVectorLayer, fid: int) -> LayerRow | None:
    """The row with a feature id."""
    return _first(layer, QgsFeatureRequest(fid))


def _first(layer: QgsVectorLayer, request: QgsFeatureRequest) -> LayerRow | None:
    names = layer.fields().names()
    for feature in layer.getFeatures(request.setFlags(Qgis.FeatureRequestFlag.NoGeometry)):
        return LayerRow(feature.id(), {name: _value(value) for name, value in zip(names, feature.attributes())})
    return None
