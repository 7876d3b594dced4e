"""A campaign in the edit buffers of its tables: the plan as text, and from it crews and stops as rows for everybody.

The text in the campaign's own row is what counts; the rows of ``crew`` and ``visit`` are written anew from it, so that
forms, maps and packages for the field need not read it. What people note in those rows (the day on which a stop was
done, notes, photos) stays.
"""

from __future__ import annotations

import datetime
import uuid as uuids
from collections.abc import Callable, Mapping, Sequence
from typing import Any

from qgis.core import QgsFeature, QgsGeometry, QgsMapLayer, QgsPointXY, QgsProject, QgsVectorLayer
from qgis.PyQt.QtCore import QDate

from ..core.campaign import Crew, Stop
from ..core.campaign_book import Book, Variant, write_book
from ..core.plan import Position
from ..core.stints import by_stop, camps, places_in_trips
from ..store.campaign_store import CampaignRow
from ..store.languages import translate
from ..store.programme_file import ProgrammeInfo
from .edits import EditError
from .layers import open_layer
from .rows import LayerRow, read_rows

KEPT_ROLES = ("campaign", "crew", "visit")
_SOURCE = "campaign plan"
CAMP = "camp"
_SAME_PLACE = 1e-7  # degrees, a centimetre


def add_tables(project: QgsProject, info: ProgrammeInfo, present: Mapping[str, QgsVectorLayer]) -> None:
    """Put the tables of campaigns into a project that lacks them, where its legend does not show them.

    :raises ProgrammeFileError: the file cannot be read.
    """
    for role in KEPT_ROLES:
        if role not in present:
            layer = open_layer(project, info, role)
            layer.setFlags(layer.flags() | QgsMapLayer.LayerFlag.Private)
            layer.setReadOnly(info.read_only)
            project.addMapLayer(layer, False)


def campaigns_of(layer: QgsVectorLayer) -> list[CampaignRow]:
    """The campaigns of an open layer in the order of their rows, those that are not saved yet last."""
    rows = sorted(read_rows(layer), key=lambda row: (row.fid < 0, abs(row.fid)))
    return [CampaignRow.of(row.values) for row in rows]


def add_campaign(layer: QgsVectorLayer, code: str, name: str, book: Book) -> str:
    """Add a campaign as one undo step; its UUID.

    :raises EditError: ``not_editable``.
    """
    uuid = str(uuids.uuid4())
    values = {"uuid": uuid, "code": code, "name": name, "status": "planned", **_of_book(book)}
    title = translate("CampaignEdits", "New campaign: {name}").format(name=name)
    _as_one_step(layer, title, lambda: layer.addFeature(_feature(layer, values)))
    return uuid


def keep_book(layer: QgsVectorLayer, uuid: str, book: Book, title: str) -> None:
    """Write what is planned into the campaign's row, as one undo step.

    :raises EditError: ``not_editable`` or ``row_missing``.
    """
    row = _row(layer, uuid)
    values = {name: value for name, value in _of_book(book).items() if row.values.get(name) != _plain(value)}
    if values:
        _as_one_step(layer, title, lambda: _change(layer, row.fid, values))


def remove_campaign(layers: Mapping[str, QgsVectorLayer], uuid: str) -> None:
    """Take a campaign away with its crews and stops; observations and tracks stay.

    :raises EditError: ``not_editable`` or ``row_missing``.
    """
    row = _row(layers["campaign"], uuid)
    title = translate("CampaignEdits", "Campaign removed: {name}").format(name=row.text("name") or row.text("code"))
    for role in ("visit", "crew"):
        layer = layers[role]
        ids = [one.fid for one in read_rows(layer) if one.text("campaign_uuid") == uuid]
        if ids:
            _as_one_step(layer, title, lambda layer=layer, ids=ids: layer.deleteFeatures(ids))
    _as_one_step(layers["campaign"], title, lambda: layers["campaign"].deleteFeature(row.fid))


def refresh_rows(
    layers: Mapping[str, QgsVectorLayer], uuid: str, book: Book, base_uuids: Mapping[str, str] | None = None
) -> bool:
    """Bring the rows of crews and stops to what the book's variant says; True where any of them changed.

    :param base_uuids: code of a base -> UUID of its row.
    :raises EditError: ``not_editable``.
    """
    variant = book.variant
    crews = {row.text("code"): row for row in _own(layers["crew"], uuid)}
    known = base_uuids or {}
    wanted_crews = {
        crew.code: {**_of_crew(crew, known), "campaign_uuid": uuid, "uuid": _uuid(crews.get(crew.code))}
        for crew in variant.campaign.crews
    }
    crew_uuids = {code: str(values["uuid"]) for code, values in wanted_crews.items()}
    visits = {_visit_key(row): row for row in _own(layers["visit"], uuid)}
    wanted_visits = {
        key: ({**values, "campaign_uuid": uuid, "uuid": _uuid(visits.get(key))}, place)
        for key, (values, place) in _visits(variant, crew_uuids).items()
    }
    title = translate("CampaignEdits", "Crews and stops of {name}").format(name=variant.campaign.name)
    changed = _bring(layers["crew"], crews, {key: (values, None) for key, values in wanted_crews.items()}, title)
    return _bring(layers["visit"], visits, wanted_visits, title) or changed


def done_stops(layer: QgsVectorLayer, uuid: str) -> dict[str, datetime.date]:
    """Stops of a campaign that were done, with their days."""
    found = {}
    for row in _own(layer, uuid):
        day = row.values.get("done_on")
        if isinstance(day, datetime.date) and row.text("kind") != CAMP:
            found[_visit_key(row)[1]] = day
    return found


def uuids_by_code(layer: QgsVectorLayer) -> dict[str, str]:
    """Code -> UUID of the rows of a layer."""
    return {row.text("code"): row.text("uuid") for row in read_rows(layer)}


def mark_done(layer: QgsVectorLayer, uuid: str, stops: Sequence[str], day: datetime.date | None) -> None:
    """Note for stops of a campaign that they were done on a day, or with ``None`` that they were not.

    :raises EditError: ``not_editable`` or ``row_missing``.
    """
    rows = {_visit_key(row)[1]: row for row in _own(layer, uuid) if row.text("kind") != CAMP}
    if any(stop not in rows for stop in stops):
        raise EditError("row_missing", layer.name())
    title = translate("CampaignEdits", "Done") if day else translate("CampaignEdits", "Not done")
    values = {"done_on": _value(day), "status": "done" if day else "planned"}
    _as_one_step(layer, title, lambda: all(_change(layer, rows[stop].fid, values) for stop in stops))


# -- what the rows say ------------------------------------------------------------------------------------------------


def _of_book(book: Book) -> dict[str, Any]:
    season = book.variant.campaign.season
    return {"plan": write_book(book), "starts_on": _value(season.first), "ends_on": _value(season.last)}


def _of_crew(crew: Crew, base_uuids: Mapping[str, str]) -> dict[str, Any]:
    return {
        "code": crew.code,
        "name": crew.name,
        "base_uuid": base_uuids.get(crew.base.code) if crew.base else None,
        "people": crew.people,
        "vehicle": crew.vehicle or None,
        "km_per_day": crew.km_per_day,
        "hours_per_day": crew.hours_per_day,
    }


_Wanted = dict[tuple[str, str], tuple[dict[str, Any], Position]]


def _visits(variant: Variant, crew_uuids: Mapping[str, str]) -> _Wanted:
    """What stands in the plan, by kind and stop; camps by crew and day. Without a plan, the chosen stops alone."""
    campaign, plan = variant.campaign, variant.plan
    stops = {stop.key: stop for stop in campaign.stops}
    names = {crew.code: crew.name or crew.code for crew in campaign.crews}
    locked = {lock.stop for lock in campaign.locks}
    found: _Wanted = {}
    for stop in campaign.stops:
        values = {**_of_stop(stop), "locked": int(stop.key in locked), "status": "planned"}
        empty = dict.fromkeys(("crew", "crew_uuid", "day", "trip", "position", "minutes"))
        found[stop.kind, stop.key] = ({**values, **empty, "work_km2": stop.unmapped_km2 or None}, _place(stop))
    if plan is None:
        return found
    places = places_in_trips(plan)
    for key, stint in by_stop(plan).items():
        stop = stops[key]
        values, place = found[stop.kind, key]
        told = {
            "crew": names.get(stint.crew, stint.crew),
            "crew_uuid": crew_uuids.get(stint.crew),
            "day": _value(stint.first),
            "trip": stint.trip,
            "position": places[key],
            "minutes": round(stint.minutes, 1),
            "work_km2": round(stint.km2, 3) or None,
        }
        found[stop.kind, key] = ({**values, **told}, place)
    for day in camps(plan):
        code = f"{day.crew} {day.day.isoformat()}"
        told = {"code": code, "kind": CAMP, "crew": names.get(day.crew, day.crew), "day": _value(day.day)}
        told.update(crew_uuid=crew_uuids.get(day.crew), trip=day.trip, km=round(day.km, 1))
        found[CAMP, code] = ({**told, **_LINEAGE}, day.path[-1])
    return found


_LINEAGE = {"source": _SOURCE, "geometry_source": "planned"}


def _of_stop(stop: Stop) -> dict[str, Any]:
    is_sheet = stop.kind == "sheet"
    return {
        "code": stop.label,
        "name": stop.name or None,
        "kind": stop.kind,
        "sheet": stop.key if is_sheet else None,
        "target_uuid": None if is_sheet else stop.key,
        **_LINEAGE,
    }


def _place(stop: Stop) -> Position:
    return Position(stop.lon, stop.lat)


def _visit_key(row: LayerRow) -> tuple[str, str]:
    kind = row.text("kind")
    return kind, row.text("code") if kind == CAMP else row.text("sheet") or row.text("target_uuid")


# -- the edit buffer --------------------------------------------------------------------------------------------------


def _own(layer: QgsVectorLayer, uuid: str) -> list[LayerRow]:
    return [row for row in read_rows(layer) if row.text("campaign_uuid") == uuid]


def _row(layer: QgsVectorLayer, uuid: str) -> LayerRow:
    found = next((row for row in read_rows(layer) if row.text("uuid") == uuid), None)
    if found is None:
        raise EditError("row_missing", layer.name())
    return found


def _uuid(row: LayerRow | None) -> str:
    return row.text("uuid") if row is not None and row.text("uuid") else str(uuids.uuid4())


def _bring(
    layer: QgsVectorLayer,
    rows: Mapping[Any, LayerRow],
    wanted: Mapping[Any, tuple[dict[str, Any], Position | None]],
    title: str,
) -> bool:
    """Make the rows of a table those that are wanted, as one undo step; rows that are as they should be stay."""
    changes: list[Callable[[], bool]] = []
    for key, (values, place) in wanted.items():
        row = rows.get(key)
        if row is None:
            feature = _feature(layer, values, place)
            changes.append(lambda feature=feature: layer.addFeature(feature))
            continue
        if row.values.get("done_on") is not None:
            values = {name: value for name, value in values.items() if name != "status"}
        other = {name: value for name, value in values.items() if row.values.get(name) != _plain(value)}
        if other:
            changes.append(lambda fid=row.fid, other=other: _change(layer, fid, other))
        if place is not None and not _stands_at(layer, row.fid, place):
            shape = QgsGeometry.fromPointXY(QgsPointXY(place.lon, place.lat))
            changes.append(lambda fid=row.fid, shape=shape: layer.changeGeometry(fid, shape))
    gone = [row.fid for key, row in rows.items() if key not in wanted and row.values.get("done_on") is None]
    if gone:
        changes.append(lambda: layer.deleteFeatures(gone))
    if changes:
        _as_one_step(layer, title, lambda: all(change() for change in changes))
    return bool(changes)


def _stands_at(layer: QgsVectorLayer, fid: int, place: Position) -> bool:
    shape = layer.getFeature(fid).geometry()
    if shape.isNull():
        return False
    there = shape.asPoint()
    return abs(there.x() - place.lon) < _SAME_PLACE and abs(there.y() - place.lat) < _SAME_PLACE


def _feature(layer: QgsVectorLayer, values: Mapping[str, Any], place: Position | None = None) -> QgsFeature:
    feature = QgsFeature(layer.fields())
    for name, value in values.items():
        feature.setAttribute(name, value)
    if place is not None:
        feature.setGeometry(QgsGeometry.fromPointXY(QgsPointXY(place.lon, place.lat)))
    return feature


def _change(layer: QgsVectorLayer, fid: int, values: Mapping[str, Any]) -> bool:
    fields = layer.fields()
    return all(
        layer.changeAttributeValue(fid, fields.indexOf(name), value, None, True) for name, value in values.items()
    )


def _as_one_step(layer: QgsVectorLayer, title: str, work: Callable[[], bool]) -> None:
    if not layer.isEditable() and not layer.startEditing():
        raise EditError("not_editable", layer.name())
    layer.beginEditCommand(title)
    if not work():
        layer.destroyEditCommand()
        raise EditError("not_editable", layer.name())
    layer.endEditCommand()


def _value(day: datetime.date | None) -> QDate | None:
    return QDate(day.year, day.month, day.day) if day is not None else None


def _plain(value: Any) -> Any:
    return datetime.date(value.year(), value.month(), value.day()) if isinstance(value, QDate) else value
