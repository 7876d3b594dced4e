"""A plan on the map: ways, stops and camps as layers in memory, one group in the legend."""

from __future__ import annotations

import datetime
from collections.abc import Iterator

from qgis.core import (
    Qgis,
    QgsFeature,
    QgsFeatureSink,
    QgsField,
    QgsFields,
    QgsGeometry,
    QgsLayerTreeGroup,
    QgsPointXY,
    QgsProject,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QDate, QMetaType

from ..core.campaign import Campaign
from ..core.plan import Plan, Position
from ..core.stints import by_stop, camps, places_in_trips
from ..store.languages import translate
from ..store.tables import CRS_ID
from .crew_style import CAMPS, ROUTES, STOPS, dress
from .layers import GROUP_PROPERTY

KINDS = (STOPS, CAMPS, ROUTES)
"""Drawn from the top."""
PLAN_PROPERTY = "rare_earth/plan"
_GROUP_PROPERTY = "rare_earth/plan_group"
SHAPES = {ROUTES: Qgis.WkbType.LineString, STOPS: Qgis.WkbType.Point, CAMPS: Qgis.WkbType.Point}
_TEXT, _WHOLE, _REAL, _DATE = (
    QMetaType.Type.QString,
    QMetaType.Type.Int,
    QMetaType.Type.Double,
    QMetaType.Type.QDate,
)
_FIELDS = {
    ROUTES: {"crew": _TEXT, "trip": _WHOLE, "day": _DATE, "kind": _TEXT, "km": _REAL, "hours": _REAL},
    STOPS: {
        "code": _TEXT,
        "name": _TEXT,
        "kind": _TEXT,
        "crew": _TEXT,
        "trip": _WHOLE,
        "position": _WHOLE,
        "first": _DATE,
        "last": _DATE,
        "days": _WHOLE,
        "minutes": _REAL,
        "km2": _REAL,
        "unmapped_km2": _REAL,
        "locked": _WHOLE,
        "reason": _TEXT,
        "key": _TEXT,
    },
    CAMPS: {"crew": _TEXT, "trip": _WHOLE, "day": _DATE},
}


def plan_fields(kind: str) -> QgsFields:
    """The fields of one of :data:`KINDS`."""
    fields = QgsFields()
    for name, of_type in _FIELDS[kind].items():
        fields.append(QgsField(name, of_type))
    return fields


def plan_features(kind: str, campaign: Campaign, plan: Plan) -> Iterator[QgsFeature]:
    """Ways (one a day), stops (one each, those that do not fit last) or camps (one a night)."""
    fields = plan_fields(kind)
    rows = {ROUTES: _routes, STOPS: _stops, CAMPS: _camps}[kind](campaign, plan)
    for geometry, values in rows:
        feature = QgsFeature(fields)
        feature.setGeometry(geometry)
        feature.setAttributes([values.get(name) for name in fields.names()])
        yield feature


_Rows = Iterator[tuple[QgsGeometry, dict[str, object]]]


def _routes(_campaign: Campaign, plan: Plan) -> _Rows:
    for day in plan.days:
        if len(day.path) > 1 and len({(place.lon, place.lat) for place in day.path}) > 1:
            line = QgsGeometry.fromPolylineXY([_point(place) for place in day.path])
            values = {"crew": day.crew, "trip": day.trip, "day": _date(day.day), "kind": day.kind}
            yield line, {**values, "km": round(day.km, 1), "hours": round((day.end - day.start) / 60, 2)}


def _stops(campaign: Campaign, plan: Plan) -> _Rows:
    by_key = {stop.key: stop for stop in campaign.stops}
    locked = {lock.stop for lock in campaign.locks}
    places = places_in_trips(plan)
    told: dict[str, dict[str, object]] = {}
    for key, stint in by_stop(plan).items():
        told[key] = {
            "crew": stint.crew,
            "trip": stint.trip,
            "position": places[key],
            "first": _date(stint.first),
            "last": _date(stint.last),
            "days": stint.days,
            "minutes": round(stint.minutes, 1),
            "km2": round(stint.km2, 3),
        }
    for unplaced in plan.unplaced:
        told[unplaced.stop] = {"crew": "", "reason": unplaced.reason}
    for key, values in told.items():
        stop = by_key[key]
        known = {"code": stop.label, "name": stop.name, "kind": stop.kind, "key": key, "locked": int(key in locked)}
        place = QgsGeometry.fromPointXY(QgsPointXY(stop.lon, stop.lat))
        yield place, {**known, "unmapped_km2": round(stop.unmapped_km2, 3), **values}


def _camps(_campaign: Campaign, plan: Plan) -> _Rows:
    for day in camps(plan):
        values = {"crew": day.crew, "trip": day.trip, "day": _date(day.day)}
        yield QgsGeometry.fromPointXY(_point(day.path[-1])), values


def plan_layer_name(kind: str, illustrative: bool) -> str:
    """What a layer of a plan is called."""
    name = {
        ROUTES: translate("Campaign", "Routes"),
        STOPS: translate("Campaign", "Stops"),
        CAMPS: translate("Campaign", "Camps"),
    }[kind]
    return translate("Layer", "{name} (illustrative)").format(name=name) if illustrative else name


def show_plan(project: QgsProject, campaign: Campaign, plan: Plan, illustrative: bool) -> dict[str, QgsVectorLayer]:
    """Show a plan in place of the one shown before; layers that are there already are filled anew."""
    layers = plan_layers(project)
    group = _group(project, campaign.name)
    for place, kind in enumerate(KINDS):
        layer = layers.get(kind)
        if layer is None:
            shape = "LineString" if kind == ROUTES else "Point"
            layer = QgsVectorLayer(f"{shape}?crs=EPSG:{CRS_ID}", "", "memory")
            layer.setCustomProperty(PLAN_PROPERTY, kind)
            layer.setCustomProperty("skipMemoryLayersCheck", 1)
            layer.dataProvider().addAttributes(plan_fields(kind).toList())
            layer.updateFields()
            layer.setReadOnly(True)
            project.addMapLayer(layer, False)
            group.insertLayer(place, layer).setExpanded(kind == STOPS)
            layers[kind] = layer
        layer.setName(plan_layer_name(kind, illustrative))
        provider = layer.dataProvider()
        provider.truncate()
        provider.addFeatures(list(plan_features(kind, campaign, plan)), QgsFeatureSink.Flag.FastInsert)
        layer.updateExtents()
        dress(layer, kind, campaign.crews)
    return layers


def plan_layers(project: QgsProject) -> dict[str, QgsVectorLayer]:
    """The layers of the plan that a project shows, by kind."""
    return {
        str(layer.customProperty(PLAN_PROPERTY)): layer
        for layer in project.mapLayers().values()
        if isinstance(layer, QgsVectorLayer) and layer.customProperty(PLAN_PROPERTY) in KINDS and layer.isValid()
    }


def hide_plan(project: QgsProject) -> None:
    """Take the plan off the map."""
    project.removeMapLayers([layer.id() for layer in plan_layers(project).values()])
    for group in project.layerTreeRoot().findGroups(True):
        if group.customProperty(_GROUP_PROPERTY) and not group.children():
            group.parent().removeChildNode(group)


def _group(project: QgsProject, name: str) -> QgsLayerTreeGroup:
    """The group of the plan, on top of the programme's own where there is one."""
    root = project.layerTreeRoot()
    title = translate("Campaign", "Plan: {name}").format(name=name)
    for group in root.findGroups(True):
        if group.customProperty(_GROUP_PROPERTY):
            group.setName(title)
            return group
    home = next((group for group in root.findGroups() if group.customProperty(GROUP_PROPERTY)), root)
    group = home.insertGroup(0, title)
    group.setCustomProperty(_GROUP_PROPERTY, True)
    return group


def _point(place: Position) -> QgsPointXY:
    return QgsPointXY(place.lon, place.lat)


def _date(day: datetime.date) -> QDate:
    return QDate(day.year, day.month, day.day)
