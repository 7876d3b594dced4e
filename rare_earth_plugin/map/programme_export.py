"""What the layers of a programme say of themselves when it is handed on as one GeoPackage."""

from __future__ import annotations

from collections.abc import Mapping

from qgis.core import QgsBox3D, QgsLayerMetadata, QgsVectorLayer


def metadata_of(layers: Mapping[str, QgsVectorLayer]) -> dict[str, QgsLayerMetadata]:
    """Title, abstract, rights, CRS and extent of each layer that is a table of the programme's file.

    :param layers: by role, as :func:`.layers.find_layers` gives them.
    """
    return {role: _with_extent(layer) for role, layer in layers.items() if layer.providerType() == "ogr"}


def _with_extent(layer: QgsVectorLayer) -> QgsLayerMetadata:
    metadata = QgsLayerMetadata(layer.metadata())
    metadata.setType("dataset")
    metadata.setCrs(layer.crs())
    box = QgsLayerMetadata.SpatialExtent()
    box.extentCrs = layer.crs()
    box.bounds = QgsBox3D(layer.extent())
    extent = QgsLayerMetadata.Extent()
    extent.setSpatialExtents([box])
    metadata.setExtent(extent)
    return metadata
