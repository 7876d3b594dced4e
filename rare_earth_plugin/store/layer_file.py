"""Which table of which GeoPackage a layer shows, as it lies in the file."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from qgis.core import Qgis, QgsProviderRegistry, QgsVariantUtils, QgsVectorLayer
from qgis.PyQt.QtCore import QMetaType

from .tables import CRS_ID

_SAME_IN_SQLITE = (
    QMetaType.Type.QString,
    QMetaType.Type.Int,
    QMetaType.Type.LongLong,
    QMetaType.Type.Double,
    QMetaType.Type.QDate,
)
"""Types of a field whose values SQLite and QGIS write alike, days in ISO form."""


def file_of(layer: QgsVectorLayer | None, columns: Sequence[str]) -> tuple[Path, str, list[str]] | None:
    """File, table ("" for the only one) and names of columns; ``None`` where the layer shows anything else.

    That is another format or CRS, a filter, an edit session, whose changes the file does not hold yet, or columns that
    QGIS joins or computes.
    """
    if layer is None or layer.providerType() != "ogr" or layer.dataProvider().storageType() != "GPKG":
        return None
    # A CRS that the user chose says nothing of what the file states.
    authorities = {layer.crs().authid(), layer.dataProvider().crs().authid()}
    if layer.isEditable() or layer.subsetString() or authorities != {f"EPSG:{CRS_ID}"}:
        return None
    decoded = QgsProviderRegistry.instance().decodeUri("ogr", layer.source())
    parts = {name: value for name, value in decoded.items() if not QgsVariantUtils.isNull(value)}
    path, table = parts.pop("path", ""), parts.pop("layerName", "")
    if parts or not Path(path).is_file():
        return None
    fields, names = layer.fields(), []
    for column in columns:
        place = fields.lookupField(column)
        if place < 0 or fields.fieldOrigin(place) != Qgis.FieldOrigin.Provider:
            return None
        if fields.at(place).type() not in _SAME_IN_SQLITE:
            return None
        names.append(fields.at(place).name())
    return Path(path), table, names
