"""Targets and bases of a programme's layers as a campaign takes them, unsaved edits included."""

from __future__ import annotations

from collections.abc import Iterable

from qgis.core import QgsFeature, QgsPointXY, QgsVectorLayer

from ..core.campaign import TARGET, Base, Stop
from ..core.commodities import known_symbol, split_commodities
from ..store.attribute_values import text_of
from ..store.polygon_source import plain


def target_stops(layer: QgsVectorLayer, keys: Iterable[str] | None = None) -> list[Stop]:
    """The targets that have a perimeter, as stops.

    :param keys: UUIDs, ``None`` for all that the layer shows.
    """
    wanted = None if keys is None else frozenset(keys)
    found = []
    for feature in layer.getFeatures():
        key = _text(feature, "uuid") or f"fid:{feature.id()}"
        place = _middle(feature)
        if place is None or (wanted is not None and key not in wanted):
            continue
        found.append(
            Stop(
                key=key,
                kind=TARGET,
                lon=place.x(),
                lat=place.y(),
                code=_text(feature, "code"),
                name=_text(feature, "name"),
                status=_text(feature, "status"),
                confidence=_text(feature, "confidence"),
                category=_text(feature, "category"),
                commodities=tuple(known_symbol(x) or x for x in split_commodities(_text(feature, "commodities"))),
            )
        )
    return found


def bases(layer: QgsVectorLayer) -> list[Base]:
    """The field bases that have a place, by name."""
    found = []
    for feature in layer.getFeatures():
        place = _middle(feature)
        if place is not None:
            code = _text(feature, "code")
            found.append(Base(code, _text(feature, "name") or code, place.x(), place.y()))
    return sorted(found, key=lambda base: base.name)


def _middle(feature: QgsFeature) -> QgsPointXY | None:
    """A point on the shape: the middle of a crescent lies beside it."""
    shape = feature.geometry()
    if shape.isNull() or shape.isEmpty():
        return None
    place = shape.pointOnSurface()
    return None if place.isNull() else place.asPoint()


def _text(feature: QgsFeature, name: str) -> str:
    return text_of(plain(feature[name])) if feature.fields().indexOf(name) >= 0 else ""
