"""A base map for the field: the part of a layer that a crew needs, as a plain copy.

A raster becomes a GeoTIFF with overviews, cut and compressed by GDAL, without a pixel changed; a vector layer becomes
one more table of the package's GeoPackage. What comes from a service cannot be copied and is refused.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from osgeo import gdal
from qgis.core import (
    Qgis,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransformContext,
    QgsCsException,
    QgsFeature,
    QgsFeatureRequest,
    QgsGeometry,
    QgsMapLayer,
    QgsProviderRegistry,
    QgsRasterLayer,
    QgsRectangle,
    QgsVectorFileWriter,
    QgsVectorLayer,
    QgsVectorLayerFeatureSource,
    QgsWkbTypes,
)

from ..core.errors import CancelledError
from .field_package_format import BASE_MAP, BASE_RASTER, DATA, FieldPackageError
from .tables import CRS_ID, FID, GEOMETRY
from .transforms import transform_between

MOST_PIXELS = 150_000_000
"""Of a raster; a finer one is thinned, since a tablet would not open it."""
_LOOK_EVERY = 200
_COMPRESSION = ("COMPRESS=DEFLATE", "PREDICTOR=YES", "OVERVIEWS=AUTO", "BIGTIFF=IF_SAFER")


@dataclass(frozen=True)
class BaseSource:
    """A layer as a worker thread may read it; made by :func:`base_source`.

    :ivar style: its look, as QGIS writes it.
    """

    name: str
    crs: QgsCoordinateReferenceSystem
    raster: str
    vector: QgsVectorLayerFeatureSource | None
    shape: Qgis.WkbType
    style: str


@dataclass(frozen=True)
class BaseCopy:
    """A base map in a package.

    :ivar features: of a vector layer; 0 for a raster.
    :ivar thinned: how many pixels of the original make one of the copy, along a side; 1 where none was left out.
    """

    source: BaseSource
    features: int = 0
    thinned: float = 1.0

    @property
    def is_raster(self) -> bool:
        """Whether it is a file of its own."""
        return bool(self.source.raster)


def base_source(layer: QgsMapLayer, style: str = "") -> BaseSource:
    """What a worker thread needs of a layer; main thread only.

    :raises FieldPackageError: ``base_unreadable``.
    """
    if isinstance(layer, QgsVectorLayer) and layer.isValid() and layer.isSpatial():
        shape = Qgis.WkbType(layer.wkbType())
        return BaseSource(layer.name(), layer.crs(), "", QgsVectorLayerFeatureSource(layer), shape, style)
    if isinstance(layer, QgsRasterLayer) and layer.isValid():
        raster = _file_of(layer)
        if raster:
            return BaseSource(layer.name(), layer.crs(), raster, None, Qgis.WkbType.NoGeometry, style)
    raise FieldPackageError("base_unreadable", "", layer.name())


def _file_of(layer: QgsRasterLayer) -> str:
    """What GDAL opens, "" for what comes from a service."""
    if layer.providerType() == "gdal":
        return str(layer.source())
    known = QgsProviderRegistry.instance().decodeUri(layer.providerType(), layer.source())
    return str(known.get("path", "")) if known.get("type") == "mbtiles" else ""


def copy_base(
    source: BaseSource,
    area: QgsRectangle,
    folder: Path,
    context: QgsCoordinateTransformContext,
    progress: Callable[[float], None] | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> BaseCopy:
    """Copy the part of a base map that lies in an area; on any thread.

    :param area: in degrees.
    :param folder: of the package; a vector layer goes into its GeoPackage.
    :raises FieldPackageError: ``base_unreadable``, ``base_elsewhere`` or ``not_writable``.
    :raises CancelledError: ``cancelled`` answered True.
    """
    lonlat = QgsCoordinateReferenceSystem(f"EPSG:{CRS_ID}")
    transform = transform_between(lonlat, source.crs, context)
    if not transform.isValid():
        raise FieldPackageError("base_unreadable", folder, source.name)
    try:
        window = transform.transformBoundingBox(area)
    except QgsCsException as error:
        raise FieldPackageError("base_elsewhere", folder, source.name) from error
    if not window.isFinite():
        raise FieldPackageError("base_elsewhere", folder, source.name)
    if source.vector is not None:
        return _copy_vector(source, window, folder / DATA, progress, cancelled)
    return _copy_raster(source, window, folder / BASE_RASTER, progress, cancelled)


def _copy_raster(
    source: BaseSource,
    window: QgsRectangle,
    path: Path,
    progress: Callable[[float], None] | None,
    cancelled: Callable[[], bool] | None,
) -> BaseCopy:
    opened = _open(source)
    west, wide, skew_x, north, skew_y, high = opened.GetGeoTransform()
    if skew_x or skew_y or wide <= 0 or high >= 0:
        raise FieldPackageError("base_unreadable", path, source.name)  # turned: GDAL would have to compute new pixels
    # Whole pixels, so that the copy has the very same ones.
    first_column = max(0, math.floor((window.xMinimum() - west) / wide))
    first_row = max(0, math.floor((window.yMaximum() - north) / high))
    columns = min(opened.RasterXSize, math.ceil((window.xMaximum() - west) / wide)) - first_column
    rows = min(opened.RasterYSize, math.ceil((window.yMinimum() - north) / high)) - first_row
    if columns <= 0 or rows <= 0:
        raise FieldPackageError("base_elsewhere", path, source.name)
    thinned = max(1.0, math.sqrt(columns * rows / MOST_PIXELS))

    def tell(share: float, _message: str, _data: Any) -> int:
        if progress is not None:
            progress(share)
        return int(not (cancelled is not None and cancelled()))

    options = gdal.TranslateOptions(
        format="COG",
        srcWin=[first_column, first_row, columns, rows],
        width=round(columns / thinned) if thinned > 1 else 0,
        height=round(rows / thinned) if thinned > 1 else 0,
        resampleAlg="near" if opened.GetRasterBand(1).GetColorTable() is not None else "average",
        creationOptions=list(_COMPRESSION),
        callback=tell,
    )
    try:
        written = gdal.Translate(str(path), opened, options=options)
    except RuntimeError:  # where somebody has switched GDAL's exceptions on
        written = None
    is_whole = written is not None and (written.RasterXSize, written.RasterYSize) == (
        (columns, rows) if thinned == 1 else (round(columns / thinned), round(rows / thinned))
    )
    del written  # closes the file
    if cancelled is not None and cancelled():
        raise CancelledError
    if not is_whole:
        raise FieldPackageError("not_writable", path, gdal.GetLastErrorMsg())
    return BaseCopy(source, thinned=thinned)


def _open(source: BaseSource) -> Any:
    try:
        opened = gdal.Open(source.raster)
    except RuntimeError:
        opened = None
    if opened is None or not opened.RasterCount:
        raise FieldPackageError("base_unreadable", "", source.name)
    return opened


def _copy_vector(
    source: BaseSource,
    window: QgsRectangle,
    path: Path,
    progress: Callable[[float], None] | None,
    cancelled: Callable[[], bool] | None,
) -> BaseCopy:
    """Features that reach into a window, cut at its edges."""
    shape = QgsGeometry.fromRect(window)
    options = QgsVectorFileWriter.SaveVectorOptions()
    options.driverName, options.layerName = "GPKG", BASE_MAP
    fields = source.vector.fields() if source.vector is not None else None
    # The key of the original may hold what no key can: it gets a number of its own.
    key = next(name for name in (FID, f"{FID}_copy", f"{FID}_copy_2") if fields.lookupField(name) < 0)
    options.layerOptions = [f"FID={key}", f"GEOMETRY_NAME={GEOMETRY}", "SPATIAL_INDEX=YES"]
    if path.exists():
        options.actionOnExistingFile = QgsVectorFileWriter.ActionOnExistingFile.CreateOrOverwriteLayer
    kind = QgsWkbTypes.multiType(QgsWkbTypes.linearType(source.shape))
    writer = QgsVectorFileWriter.create(str(path), fields, kind, source.crs, QgsCoordinateTransformContext(), options)
    count, failed = 0, writer.hasError() != QgsVectorFileWriter.WriterError.NoError
    try:
        request = QgsFeatureRequest(window)
        for number, feature in enumerate(source.vector.getFeatures(request)):
            if failed:
                break
            if number % _LOOK_EVERY == 0:
                if cancelled is not None and cancelled():
                    raise CancelledError
                if progress is not None:
                    progress(number / (number + 20 * _LOOK_EVERY))  # nobody knows how many there will be
            part = _cut(feature, shape, window, kind)
            if part is not None:
                failed = not writer.addFeature(part)
                count += 1
        message = writer.errorMessage()
    finally:
        del writer  # closes the file
    if failed:
        raise FieldPackageError("not_writable", path, message)
    if not count:
        raise FieldPackageError("base_elsewhere", path, source.name)
    return BaseCopy(source, features=count)


def _cut(feature: QgsFeature, shape: QgsGeometry, window: QgsRectangle, kind: Qgis.WkbType) -> QgsFeature | None:
    geometry = feature.geometry()
    if geometry.isNull() or not geometry.intersects(shape):
        return None
    if not window.contains(geometry.boundingBox()):
        geometry = geometry.makeValid().intersection(shape)
        wanted = QgsWkbTypes.geometryType(kind)
        if geometry.wkbType() == Qgis.WkbType.GeometryCollection:  # where an edge only touches the window as well
            geometry.convertGeometryCollectionToSubclass(wanted)
        if geometry.isEmpty() or geometry.type() != wanted:
            return None
    found = geometry.coerceToType(kind)
    if not found:
        return None
    part = QgsFeature(feature)
    part.setGeometry(found[0] if len(found) == 1 else QgsGeometry.collectGeometry(found))
    return part
