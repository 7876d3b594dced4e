"""One look for each layer of a programme: renderer, labels, opacity."""

from __future__ import annotations

from collections.abc import Callable

from qgis.core import (
    QgsAbstractVectorLayerLabeling,
    QgsCategorizedSymbolRenderer,
    QgsFeatureRenderer,
    QgsRendererCategory,
    QgsVectorLayer,
)

from ..core.status import BY_TABLE, DISPLAY_GROUPS, UNKNOWN_GROUP
from . import base_style, field_style, labels
from .names import group_name, status_name
from .status_style import paint_status, status_colour, status_ink, status_pixmap, symbol_for

__all__ = ["paint_status", "status_colour", "status_ink", "status_pixmap", "status_renderer", "style_layer"]


def status_renderer(role: str) -> QgsFeatureRenderer:
    """Categories of zones or targets: one a display group, and one for statuses that nobody knows.

    The legend names the group and, in brackets, the statuses in it.
    """
    groups = BY_TABLE[role].groups
    categories = []
    for group in DISPLAY_GROUPS:
        members = [status for status, own in groups.items() if own == group]
        label = f"{group_name(group)} ({', '.join(status_name(status) for status in members)})"
        categories.append(QgsRendererCategory(members, symbol_for(role, group), label))
    categories.append(QgsRendererCategory(None, symbol_for(role, UNKNOWN_GROUP), group_name(UNKNOWN_GROUP)))
    return QgsCategorizedSymbolRenderer("status", categories)


_RENDERERS: dict[str, Callable[[], QgsFeatureRenderer]] = {
    "territory": base_style.territory_renderer,
    "region": base_style.region_renderer,
    "coverage": base_style.coverage_renderer,
    "remaining": base_style.remaining_renderer,
    "zone": lambda: status_renderer("zone"),
    "target": lambda: status_renderer("target"),
    "base": base_style.base_renderer,
    "visit": field_style.visit_renderer,
    "observation": field_style.observation_renderer,
    "track": field_style.track_renderer,
}
_LABELS: dict[str, Callable[[], QgsAbstractVectorLayerLabeling]] = {
    "region": labels.region_labels,
    "zone": labels.zone_labels,
    "target": labels.target_labels,
    "base": labels.base_labels,
    "visit": field_style.code_labels,
    "observation": field_style.code_labels,
}
_OPACITY = {"coverage": 0.85}


def style_layer(layer: QgsVectorLayer, role: str) -> None:
    """Give a layer the renderer and the labels of its role; a table without shapes has none."""
    if not layer.isSpatial():
        return
    layer.setRenderer(_RENDERERS[role]())
    layer.setOpacity(_OPACITY.get(role, 1.0))
    if role in _LABELS:
        layer.setLabeling(_LABELS[role]())
    layer.setLabelsEnabled(role in _LABELS)
