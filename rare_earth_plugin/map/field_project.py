"""The project of a field package: layers on its own GeoPackage, forms, styles and relative paths."""

from __future__ import annotations

from collections.abc import Generator, Sequence
from dataclasses import dataclass
from pathlib import Path

from qgis.core import (
    Qgis,
    QgsCoordinateReferenceSystem,
    QgsFillSymbol,
    QgsGeographicCoordinateNumericFormat,
    QgsMapLayer,
    QgsPalLayerSettings,
    QgsPointXY,
    QgsProject,
    QgsProviderRegistry,
    QgsRasterLayer,
    QgsRectangle,
    QgsReferencedRectangle,
    QgsSimpleLineSymbolLayer,
    QgsSingleSymbolRenderer,
    QgsVectorLayer,
    QgsVectorLayerSimpleLabeling,
)
from qgis.PyQt.QtGui import QColor

from ..store.base_clip import BaseCopy
from ..store.field_extract import CrewExtract
from ..store.field_package_format import BASE_MAP, BASE_RASTER, DATA, EDITED, PHOTOS, PROJECT, SHEET, FieldPackageError
from ..store.languages import translate
from ..store.point_systems import crs_of
from ..store.printable import printable
from ..store.tables import CRS_ID
from ..store.transforms import transform_between
from .base_style import INK, PAPER
from .field_base import give_style, style_digest
from .field_forms import FieldContext, dress_for_the_field
from .forms import dress_fields
from .labels import text_format
from .names import illustrative_note, layer_name
from .project import ELLIPSOID
from .status_style import assemble
from .styling import style_layer

FIELD_PROPERTY = "rare_earth/field"
"""Which table a layer of a package shows. Not the role of a programme's layer: a package is no programme."""
_ORDER = ("observation", "track", "visit", "base", "target", SHEET, "zone")
_SHEETS_LABELLED_BELOW = 1_500_000  # scale denominator


@dataclass(frozen=True)
class BuiltField:
    """What was built.

    :ivar counts: layer -> its features, -1 for a raster.
    :ivar styles: layer -> digest of its look and its form.
    """

    path: Path
    counts: dict[str, int]
    styles: dict[str, str]


def building_field_project(
    folder: Path, extract: CrewExtract, base: BaseCopy | None, system: str, title: str
) -> Generator[None, None, BuiltField]:
    """Write the project of a package beside its data, step by step, for a window that lives meanwhile.

    :param system: the coordinates that the crew reads, one of :data:`.point_systems.SYSTEMS`.
    :raises FieldPackageError: ``not_written`` or ``not_writable``.
    """
    project = QgsProject()
    project.setFilePathStorage(Qgis.FilePathType.Relative)
    path = folder / PROJECT
    try:
        layers: dict[str, QgsMapLayer] = {}
        for name in _ORDER:
            layers[name] = _open_layer(folder, extract, name)
            yield
        _dress_for_the_field(extract, layers)
        if base is not None:
            layers[BASE_MAP] = _open_base(folder, base)
            yield
        project.addMapLayers(list(layers.values()), False)
        for name in (*_ORDER, BASE_MAP):
            if name in layers:
                project.layerTreeRoot().addLayer(layers[name]).setExpanded(False)
        _dress(project, extract, layers, system, title)
        yield
        styles = {}
        for name, layer in layers.items():
            styles[name] = style_digest(layer)
            yield
        built = BuiltField(path, _counts(layers), styles)
        if not project.write(str(path)):
            raise FieldPackageError("not_writable", folder, project.error())
    finally:
        project.clear()
    return built


def layer_key(layer: QgsMapLayer) -> str:
    """Which table of the package a layer shows, "" where it is none of its own."""
    return str(layer.customProperty(FIELD_PROPERTY) or "")


def _open_layer(folder: Path, extract: CrewExtract, name: str) -> QgsVectorLayer:
    uri = QgsProviderRegistry.instance().encodeUri("ogr", {"path": str(folder / DATA), "layerName": name})
    options = QgsVectorLayer.LayerOptions()
    options.loadDefaultStyle = False
    layer = QgsVectorLayer(uri, _title_of(name, extract.illustrative), "ogr", options)
    if not layer.isValid():
        raise FieldPackageError("not_written", folder, name)
    layer.setCustomProperty(FIELD_PROPERTY, name)
    if name == SHEET:
        _style_sheets(layer)
    else:
        dress_fields(layer, name)
        style_layer(layer, name)
    return layer


def _dress_for_the_field(extract: CrewExtract, layers: dict[str, QgsMapLayer]) -> None:
    context = FieldContext(
        extract.crew.text("uuid"),
        extract.crew.text("code"),
        extract.campaign.text("uuid"),
        layers["target"].id(),
        layers[SHEET].id(),
    )
    for name, layer in layers.items():
        if name in EDITED:
            dress_for_the_field(layer, name, context)
        else:
            layer.setReadOnly(True)


def _title_of(name: str, illustrative: bool) -> str:
    if name == SHEET:
        return translate("FieldProject", "Map sheets")
    return layer_name(name, illustrative) if name in ("zone", "target") else layer_name(name, False)


def _style_sheets(layer: QgsVectorLayer) -> None:
    line = QgsSimpleLineSymbolLayer(QColor(INK), 0.25)
    layer.setRenderer(QgsSingleSymbolRenderer(assemble(QgsFillSymbol(), line)))
    settings = QgsPalLayerSettings()
    settings.fieldName = "code"
    settings.setFormat(text_format(7, INK))
    settings.placement = Qgis.LabelPlacement.OverPoint
    settings.scaleVisibility = True
    settings.minimumScale, settings.maximumScale = _SHEETS_LABELLED_BELOW, 0
    layer.setLabeling(QgsVectorLayerSimpleLabeling(settings))
    layer.setLabelsEnabled(True)
    layer.setDisplayExpression('"code"')


def _open_base(folder: Path, base: BaseCopy) -> QgsMapLayer:
    name = printable(base.source.name)
    layer: QgsMapLayer
    if base.is_raster:
        layer = QgsRasterLayer(str(folder / BASE_RASTER), name)
    else:
        layer = QgsVectorLayer(f"{folder / DATA}|layername={BASE_MAP}", name, "ogr")
    if not layer.isValid():
        raise FieldPackageError("not_written", folder, base.source.name)
    if base.source.style:
        give_style(layer, base.source.style)
    if isinstance(layer, QgsVectorLayer):
        layer.setReadOnly(True)
    layer.setCustomProperty(FIELD_PROPERTY, BASE_MAP)
    return layer


def _counts(layers: dict[str, QgsMapLayer]) -> dict[str, int]:
    return {name: layer.featureCount() if isinstance(layer, QgsVectorLayer) else -1 for name, layer in layers.items()}


def _dress(project: QgsProject, extract: CrewExtract, layers: dict[str, QgsMapLayer], system: str, title: str) -> None:
    middle = extract.area.center()
    crs = crs_of("utm", middle.x(), middle.y())
    lonlat = QgsCoordinateReferenceSystem(f"EPSG:{CRS_ID}")
    project.setCrs(crs)
    view = transform_between(lonlat, crs, project.transformContext()).transformBoundingBox(QgsRectangle(extract.area))
    project.viewSettings().setDefaultViewExtent(QgsReferencedRectangle(view, crs))
    project.setEllipsoid(ELLIPSOID)
    project.setDistanceUnits(Qgis.DistanceUnit.Kilometers)
    project.setAreaUnits(Qgis.AreaUnit.SquareKilometers)
    project.setBackgroundColor(QColor(PAPER))
    project.setTitle(printable(title))
    _show_coordinates(project, system, middle)
    _tell_qfield(project, layers["observation"])
    if extract.illustrative:
        # The decoration that QGIS and QField draw on the map.
        project.writeEntryBool("TitleLabel", "/Enabled", True)
        project.writeEntry("TitleLabel", "/Label", illustrative_note())


def _show_coordinates(project: QgsProject, system: str, middle: QgsPointXY) -> None:
    """Let QGIS and QField write positions as the crew reads them."""
    settings = project.displaySettings()
    settings.setCoordinateType(Qgis.CoordinateDisplayType.CustomCrs)
    settings.setCoordinateCustomCrs(crs_of(system, middle.x(), middle.y()))
    angles = QgsGeographicCoordinateNumericFormat()
    formats = QgsGeographicCoordinateNumericFormat.AngleFormat
    angles.setAngleFormat(formats.DegreesMinutesSeconds if system.endswith("dms") else formats.DecimalDegrees)
    angles.setNumberDecimalPlaces(1 if system.endswith("dms") else 6)
    settings.setGeographicCoordinateFormat(angles)


def _tell_qfield(project: QgsProject, first: QgsMapLayer) -> None:
    """What QField reads of a project: where pictures go, and that one begins by noting down an observation."""
    entries: Sequence[tuple[str, object]] = (
        ("attachmentDirs", [PHOTOS]),
        ("initialMapMode", "digitize"),
        ("initialActiveLayer", first.id()),
    )
    for key, value in entries:
        project.writeEntry("qfieldsync", key, value)
