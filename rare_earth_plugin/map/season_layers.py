"""A planned season and its single days as layers in memory, for the maps of pages.

Each layer carries its symbols and stands in the project of the page without being in its legend.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from qgis.core import (
    Qgis,
    QgsCategorizedSymbolRenderer,
    QgsFeature,
    QgsFeatureRequest,
    QgsFeatureSink,
    QgsField,
    QgsFields,
    QgsGeometry,
    QgsLineSymbol,
    QgsMarkerLineSymbolLayer,
    QgsMarkerSymbol,
    QgsPalLayerSettings,
    QgsPointXY,
    QgsProject,
    QgsRendererCategory,
    QgsSimpleLineSymbolLayer,
    QgsSimpleMarkerSymbolLayer,
    QgsSingleSymbolRenderer,
    QgsSymbol,
    QgsVectorLayer,
    QgsVectorLayerSimpleLabeling,
)
from qgis.PyQt.QtCore import QMetaType
from qgis.PyQt.QtGui import QColor

from ..core.campaign import SHEET, TARGET, Campaign, Crew
from ..core.crew_book import is_at, marks
from ..core.plan import CrewDay, Plan, Position
from ..store.tables import CRS_ID
from .base_style import INK
from .campaign_layers import SHAPES, plan_features, plan_fields
from .crew_style import CAMPS, ROUTES, STOPS, crew_colour, crew_renderer
from .labels import text_format
from .status_style import assemble

BASE, CAMP = "base", "camp"
_NUMBER = "number"
_SHAPES = {
    SHEET: Qgis.MarkerShape.Square,
    TARGET: Qgis.MarkerShape.Diamond,
    CAMP: Qgis.MarkerShape.Triangle,
    BASE: Qgis.MarkerShape.Pentagon,
}
_LABELLED_MM, _TENT_MM, _CAMP_MM, _BASE_MM = 4.6, 9.0, 6.0, 4.2
_FAINT = 120  # of 255, how much of a colour is left on white paper
_WIRE = {Qgis.WkbType.LineString: "LineString", Qgis.WkbType.Point: "Point"}


def season_layers(
    project: QgsProject, campaign: Campaign, plan: Plan, names: Mapping[str, str], size: float = 7.0, crew: str = ""
) -> list[QgsVectorLayer]:
    """Bases, stops with their marks, camps and ways of a season, from the top; they stand in the project.

    :param names: of the layers, by kind and :data:`BASE`.
    :param size: of the marks, in points.
    :param crew: code of the only crew that is shown, "" for all.
    """
    written = marks(plan)
    layers = [_bases(campaign, names[BASE], size, crew)]
    for kind in (STOPS, CAMPS, ROUTES):
        fields = plan_fields(kind)
        fields.append(QgsField("mark", QMetaType.Type.QString))
        layer = _layer(names[kind], SHAPES[kind], fields)
        features = []
        for found in plan_features(kind, campaign, plan):
            if crew not in ("", str(found["crew"])):
                continue
            mark = written.get(str(found["key"]), "") if kind == STOPS else ""
            features.append(_feature(fields, found.geometry(), [*found.attributes(), mark]))
        layer.dataProvider().addFeatures(features, QgsFeatureSink.Flag.FastInsert)
        layer.updateExtents()
        renderer = camp_renderer(campaign) if kind == CAMPS else crew_renderer(kind, campaign.crews)
        renderer.setOrderBy(QgsFeatureRequest.OrderBy([QgsFeatureRequest.OrderByClause('"crew"')]))
        renderer.setOrderByEnabled(True)  # what does not fit, which has no crew, lies below what does
        layer.setRenderer(renderer)
        if kind == STOPS:
            layer.setLabeling(_around("mark", size, bold=True))
            layer.setLabelsEnabled(True)
        layers.append(layer)
    project.addMapLayers(layers, False)
    return layers


def camp_renderer(campaign: Campaign) -> QgsCategorizedSymbolRenderer:
    """Tents by crew, so large that one can be seen behind the stop at which it stands."""
    renderer = crew_renderer(CAMPS, campaign.crews)
    for index, category in enumerate(renderer.categories()):
        symbol = category.symbol().clone()
        symbol.setSize(_CAMP_MM)
        renderer.updateCategorySymbol(index, symbol)
    return renderer


def _bases(campaign: Campaign, name: str, size: float, only: str) -> QgsVectorLayer:
    fields = _texts("name")
    layer = _layer(name, Qgis.WkbType.Point, fields)
    bases = [crew.base for crew in campaign.crews if crew.base is not None and only in ("", crew.code)]
    known = {(base.lon, base.lat): base.name for base in bases}
    _fill(layer, [(QgsGeometry.fromPointXY(QgsPointXY(*place)), [text]) for place, text in known.items()])
    layer.setRenderer(QgsSingleSymbolRenderer(base_symbol()))
    layer.setLabeling(_around("name", size * 1.1, bold=True))
    layer.setLabelsEnabled(True)
    return layer


def base_symbol() -> QgsSymbol:
    """A dark house that no crew's colour takes part in."""
    marker = QgsSimpleMarkerSymbolLayer(_SHAPES[BASE], _BASE_MM)
    marker.setColor(QColor(INK))
    marker.setStrokeColor(QColor("#ffffff"))
    marker.setStrokeWidth(0.4)
    return assemble(QgsMarkerSymbol(), marker)


def stop_symbol(kind: str, colour: QColor, size: float = 3.0) -> QgsSymbol:
    """The mark of a sheet or target, in which no expression waits for a feature."""
    marker = QgsSimpleMarkerSymbolLayer(_SHAPES[kind], size)
    marker.setColor(colour)
    marker.setStrokeColor(QColor("#ffffff"))
    marker.setStrokeWidth(0.4)
    return assemble(QgsMarkerSymbol(), marker)


# -- one day --------------------------------------------------------------------------------------------------------


def day_layers(
    project: QgsProject, day: CrewDay, crew: Crew, place: int, kinds: Mapping[str, str], where: Mapping[str, Position]
) -> list[QgsVectorLayer]:
    """Stops with their numbers, the night, the base and the way of a day, from the top; they stand in the project.

    :param place: of the crew in its campaign, which its colour goes by.
    :param kinds: key of a stop -> ``sheet`` or ``target``; ``where``: -> its place.
    """
    colour = crew_colour(place)
    layers = [_visits(day, colour, kinds, where), _nights(day, crew, colour), _way(day, colour)]
    project.addMapLayers(layers, False)
    return layers


def _visits(day: CrewDay, colour: QColor, kinds: Mapping[str, str], where: Mapping[str, Position]) -> QgsVectorLayer:
    layer = _layer("visits", Qgis.WkbType.Point, _texts("kind", _NUMBER))
    rows = [
        (QgsGeometry.fromPointXY(_point(where[visit.stop])), [kinds[visit.stop], str(number)])
        for number, visit in enumerate(day.visits, start=1)
    ]
    _fill(layer, rows)
    larger = {SHEET: _LABELLED_MM, TARGET: _LABELLED_MM * 1.35}
    categories = [QgsRendererCategory(kind, stop_symbol(kind, colour, size), kind) for kind, size in larger.items()]
    layer.setRenderer(QgsCategorizedSymbolRenderer("kind", categories))
    settings = QgsPalLayerSettings()
    settings.fieldName = _NUMBER
    settings.setFormat(text_format(8.5, "#ffffff", bold=True, halo=0))
    settings.placement = Qgis.LabelPlacement.OverPoint
    settings.quadOffset = Qgis.LabelQuadrantPosition.Over
    settings.placementSettings().setOverlapHandling(Qgis.LabelOverlapHandling.AllowOverlapAtNoCost)
    settings.priority = 10
    layer.setLabeling(QgsVectorLayerSimpleLabeling(settings))
    layer.setLabelsEnabled(True)
    return layer


def _nights(day: CrewDay, crew: Crew, colour: QColor) -> QgsVectorLayer:
    """The base where the day begins or ends there, and the camp."""
    layer = _layer("nights", Qgis.WkbType.Point, _texts("kind", "name"))
    rows = []
    base = crew.base
    if base is not None and any(is_at(end, base.lon, base.lat) for end in (*day.path[:1], *day.path[-1:])):
        rows.append((QgsGeometry.fromPointXY(QgsPointXY(base.lon, base.lat)), [BASE, base.name]))
    if day.camp and day.path:
        rows.append((QgsGeometry.fromPointXY(_point(day.path[-1])), [CAMP, ""]))
    _fill(layer, rows)
    tent = QgsSimpleMarkerSymbolLayer(_SHAPES[CAMP], _TENT_MM)
    tent.setColor(QColor("#ffffff"))
    tent.setStrokeColor(colour)
    tent.setStrokeWidth(0.7)
    categories = [
        QgsRendererCategory(BASE, base_symbol(), BASE),
        QgsRendererCategory(CAMP, assemble(QgsMarkerSymbol(), tent), CAMP),
    ]
    layer.setRenderer(QgsCategorizedSymbolRenderer("kind", categories))
    layer.setLabeling(_around("name", 8, bold=True))
    layer.setLabelsEnabled(True)
    return layer


def _way(day: CrewDay, colour: QColor) -> QgsVectorLayer:
    """The way with arrows; nothing where the crew stays."""
    layer = _layer("way", Qgis.WkbType.LineString, _texts("kind"))
    points = [_point(place) for place in day.path]
    legs = [(a, b) for a, b in zip(points, points[1:]) if a.distance(b) > 0]
    _fill(layer, [(QgsGeometry.fromPolylineXY([*leg]), [""]) for leg in legs])
    halo = QgsSimpleLineSymbolLayer(QColor(255, 255, 255, 210), 1.9)
    line = QgsSimpleLineSymbolLayer(colour, 0.9)
    head = QgsSimpleMarkerSymbolLayer(Qgis.MarkerShape.ArrowHeadFilled, 3.2)
    head.setColor(colour)
    head.setStrokeColor(colour)
    arrows = QgsMarkerLineSymbolLayer(True)
    arrows.setPlacements(Qgis.MarkerLinePlacements(Qgis.MarkerLinePlacement.CentralPoint))
    arrows.setSubSymbol(assemble(QgsMarkerSymbol(), head))
    layer.setRenderer(QgsSingleSymbolRenderer(assemble(QgsLineSymbol(), halo, line, arrows)))
    return layer


def season_way(project: QgsProject, days: Iterable[CrewDay], colour: QColor) -> QgsVectorLayer:
    """All ways of a crew as one faint layer, for small maps and below the way of a day."""
    layer = _layer("season", Qgis.WkbType.LineString, _texts("kind"))
    legs = dict.fromkeys(
        tuple(sorted(((a.lon, a.lat), (b.lon, b.lat)))) for day in days for a, b in zip(day.path, day.path[1:])
    )  # each once: a way driven ten times is no darker
    _fill(layer, [(QgsGeometry.fromPolylineXY([QgsPointXY(*end) for end in leg]), [""]) for leg in legs])
    share = 255 - _FAINT
    pale = QColor(*((part * _FAINT + 255 * share) // 255 for part in (colour.red(), colour.green(), colour.blue())))
    layer.setRenderer(QgsSingleSymbolRenderer(assemble(QgsLineSymbol(), QgsSimpleLineSymbolLayer(pale, 0.35))))
    project.addMapLayer(layer, False)
    return layer


# -- parts ----------------------------------------------------------------------------------------------------------


def _around(field: str, size: float, *, bold: bool = False) -> QgsVectorLayerSimpleLabeling:
    settings = QgsPalLayerSettings()
    settings.fieldName = field
    settings.setFormat(text_format(size, "#20292e", bold=bold))
    settings.placement = Qgis.LabelPlacement.OrderedPositionsAroundPoint
    settings.offsetType = Qgis.LabelOffsetType.FromSymbolBounds
    settings.dist = 0.3
    settings.distUnits = Qgis.RenderUnit.Millimeters
    settings.priority = 9
    return QgsVectorLayerSimpleLabeling(settings)


def _layer(name: str, shape: Qgis.WkbType, fields: QgsFields) -> QgsVectorLayer:
    layer = QgsVectorLayer(f"{_WIRE[shape]}?crs=EPSG:{CRS_ID}", name, "memory")
    layer.dataProvider().addAttributes(fields.toList())
    layer.updateFields()
    return layer


def _texts(*names: str) -> QgsFields:
    fields = QgsFields()
    for name in names:
        fields.append(QgsField(name, QMetaType.Type.QString))
    return fields


def _fill(layer: QgsVectorLayer, rows: Iterable[tuple[QgsGeometry, list[str]]]) -> None:
    features = [_feature(layer.fields(), geometry, values) for geometry, values in rows]
    layer.dataProvider().addFeatures(features, QgsFeatureSink.Flag.FastInsert)
    layer.updateExtents()


def _feature(fields: QgsFields, geometry: QgsGeometry, values: Sequence[object]) -> QgsFeature:
    feature = QgsFeature(fields)
    feature.setGeometry(geometry)
    feature.setAttributes(list(values))
    return feature


def _point(place: Position) -> QgsPointXY:
    return QgsPointXY(place.lon, place.lat)
