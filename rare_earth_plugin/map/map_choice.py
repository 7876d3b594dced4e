"""What is selected on the map, as a campaign may take it: targets, zones, map sheets of any layer."""

from __future__ import annotations

from dataclasses import dataclass

from qgis.core import Qgis, QgsFeatureRequest, QgsProject, QgsVectorLayer

from ..core.sheet_codes import parse
from ..core.sheets import SheetError
from ..store.attribute_values import text_of
from ..store.polygon_source import plain
from .layers import ROLE_PROPERTY


@dataclass(frozen=True)
class MapChoice:
    """Keys of what is selected.

    :ivar targets, zones: UUIDs.
    :ivar sheets: codes by scale.
    """

    targets: tuple[str, ...]
    zones: tuple[str, ...]
    sheets: dict[int, tuple[str, ...]]

    def __bool__(self) -> bool:
        return bool(self.targets or self.zones or self.sheets)


def map_choice(project: QgsProject) -> MapChoice:
    """What the layers of a project have selected; sheets are read off a field ``sheet``."""
    targets: list[str] = []
    zones: list[str] = []
    sheets: dict[int, dict[str, None]] = {}
    for layer in project.mapLayers().values():
        if not isinstance(layer, QgsVectorLayer) or not layer.selectedFeatureCount():
            continue
        role = layer.customProperty(ROLE_PROPERTY)
        if role in ("target", "zone"):
            (targets if role == "target" else zones).extend(_values(layer, "uuid"))
        elif layer.fields().indexOf("sheet") >= 0:
            for text in _values(layer, "sheet"):
                try:
                    sheet = parse(text).sheet
                except SheetError:  # a field of that name that holds something else
                    continue
                sheets.setdefault(sheet.scale, {})[sheet.code] = None
    return MapChoice(tuple(targets), tuple(zones), {scale: tuple(codes) for scale, codes in sheets.items()})


def _values(layer: QgsVectorLayer, field: str) -> list[str]:
    request = QgsFeatureRequest(layer.selectedFeatureIds()).setFlags(Qgis.FeatureRequestFlag.NoGeometry)
    values = (text_of(plain(feature[field])) for feature in layer.getFeatures(request))
    return [value for value in values if value]
