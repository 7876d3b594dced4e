"""The stops of crews as files for any receiver: GPX and KML in WGS 84, CSV in the coordinates that the crew uses."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from osgeo import ogr
from qgis.core import QgsCoordinateTransformContext, QgsPointXY, QgsVectorLayer

from ..core.errors import SurveyError
from .drafts import draft_of
from .field_extract import CrewExtract, FieldRow
from .languages import spoken, translate
from .locations import plugin_version
from .point_systems import PointWriter, Written, system_name
from .printable import printable
from .table_files import Sheet, write_tables

FORMATS = ("gpx", "kml", "csv")
_POINTS, _ROUTE_POINTS = "waypoints", "route_points"
_SYMBOLS = {"camp": "Campground", "base": "Residence", "target": "Flag, Red", "sheet": "Flag, Blue"}
"""As receivers of Garmin, which others follow, call their pictures."""


class ReceiverFileError(SurveyError):
    """A file for a receiver that could not be written.

    :ivar kind: ``format``, ``no_points``, ``not_writable`` or ``not_read_back``.
    :ivar detail: what the system or OGR said.
    """

    def __init__(self, kind: str, path: Path, detail: str = "") -> None:
        super().__init__(kind, path, detail)
        self.kind, self.path, self.detail = kind, Path(path), detail

    def __str__(self) -> str:
        """The sentence for the user, in the language of the moment."""
        text = {
            "format": translate(
                "ReceiverFile", "{path} names no format for receivers; let its name end in .gpx, .kml or .csv."
            ),
            "no_points": translate(
                "ReceiverFile", "No stop has a place, so there is nothing to write to {path}; plan the tour first."
            ),
            "not_writable": translate(
                "ReceiverFile", "{path} cannot be written ({detail}); check the folder and the free space."
            ),
            "not_read_back": translate(
                "ReceiverFile",
                "{path} was not written completely, so what was there before stays; check the free space.",
            ),
        }[self.kind]
        return text.format(path=self.path, detail=self.detail).replace(" ()", "")


@dataclass(frozen=True)
class FieldPoint:
    """A stop as a receiver gets it.

    :ivar task: what is to be done there, in one line.
    :ivar day: ISO date, "" for none.
    """

    code: str
    name: str
    kind: str
    day: str
    crew: str
    task: str
    place: QgsPointXY


@dataclass(frozen=True)
class FieldRoute:
    """The stops of one crew on one day, in their order."""

    name: str
    points: tuple[FieldPoint, ...]


def field_points(extract: CrewExtract) -> list[FieldPoint]:
    """The stops of a crew that have a place, in the order of its tour."""
    targets = {row.text("uuid"): row for row in extract.rows["target"]}
    crew = extract.crew.text("code") or extract.crew.text("name")
    found = []
    for visit in extract.rows["visit"]:
        geometry = visit.geometry()
        if geometry.isNull() or geometry.isEmpty():
            continue
        target = targets.get(visit.text("target_uuid"))
        place = geometry.centroid().asPoint()
        code = visit.text("code") or (target.text("code") if target else "")
        name = visit.text("name") or (target.text("name") if target else "")
        task = task_of(visit, target)
        found.append(FieldPoint(code, name, visit.text("kind"), visit.text("day")[:10], crew, task, place))
    return found


def task_of(visit: FieldRow, target: FieldRow | None) -> str:
    """What is to be done at a stop, in one line."""
    parts = []
    if target is not None:
        named = " ".join(filter(None, (target.text("code"), target.text("name"))))
        parts.append(translate("ReceiverFile", "target {name}").format(name=named))
        if target.text("commodities"):
            parts.append(target.text("commodities").replace(";", ", "))
    if visit.text("sheet"):
        parts.append(translate("ReceiverFile", "sheet {code}").format(code=visit.text("sheet")))
    km2, minutes = (visit.values.get(name) for name in ("work_km2", "minutes"))
    if isinstance(km2, (int, float)) and km2 > 0:
        parts.append(translate("ReceiverFile", "{area} km² to map").format(area=spoken().number(km2, 1)))
    if isinstance(minutes, (int, float)) and minutes > 0:
        parts.append(translate("ReceiverFile", "{minutes} min").format(minutes=spoken().number(minutes)))
    if visit.text("note"):
        parts.append(visit.text("note"))
    return " ".join("; ".join(parts).split())


def field_routes(points: Iterable[FieldPoint]) -> list[FieldRoute]:
    """A route for each crew and day that has more than one stop."""
    days: dict[tuple[str, str], list[FieldPoint]] = {}
    for point in points:
        if point.day:
            days.setdefault((point.crew, point.day), []).append(point)
    return [
        FieldRoute(" ".join(filter(None, key)), tuple(members)) for key, members in sorted(days.items()) if members[1:]
    ]


def write_receiver_file(
    path: str | Path,
    points: Sequence[FieldPoint],
    system: str,
    context: QgsCoordinateTransformContext,
    title: str = "",
) -> list[Path]:
    """Write stops and their routes; the format follows from the ending. What was there is replaced by a whole file.

    :param system: one of :data:`.point_systems.SYSTEMS`, for CSV and for the notes of GPX and KML.
    :param title: of the programme, with the word illustrative where it belongs.
    :return: the files written.
    :raises ReceiverFileError: see there.
    :raises PointSystemError: a place has no coordinates in the system.
    :raises TableFileError: the CSV cannot be written.
    """
    target = Path(path)
    ending = target.suffix.lower().lstrip(".")
    if ending not in FORMATS:
        raise ReceiverFileError("format", target)
    if not points:
        raise ReceiverFileError("no_points", target)
    writer = PointWriter(system, context)
    places = [writer.write(point.place) for point in points]
    if ending == "csv":
        return write_tables(target, [_table(points, places), _about(points, writer, title)])
    _write_ogr(target, ending, points, places)
    return [target]


def _table(points: Sequence[FieldPoint], places: Sequence[Written]) -> Sheet:
    texts = ("code", "name", "kind", "day", "crew", "task", "north", "east", "system")
    rows = [
        [
            point.code,
            point.name,
            point.kind,
            point.day,
            point.crew,
            point.task,
            place.first,
            place.second,
            place.crs,
            round(point.place.x(), 7),
            round(point.place.y(), 7),
        ]
        for point, place in zip(points, places)
    ]
    return Sheet("points", texts, ("longitude", "latitude"), rows)


def _about(points: Sequence[FieldPoint], writer: PointWriter, title: str) -> Sheet:
    """What a reader of the table must know; the number in the first line lets OGR tell the heading from the rows."""
    lines: list[list[Any]] = [
        [translate("ReceiverFile", "Stops"), title, float(len(points))],
        [translate("ReceiverFile", "north, east"), system_name(writer.system), None],
        [translate("ReceiverFile", "longitude, latitude"), system_name("degrees"), None],
    ]
    for name, accuracy in writer.operations():
        lines.append([translate("ReceiverFile", "Datum operation, accuracy in m"), name, accuracy])
    lines.append([translate("ReceiverFile", "Software"), f"Rare Earth Survey {plugin_version()}", None])
    return Sheet("about", ("item", "text"), ("number",), lines)


def _write_ogr(target: Path, ending: str, points: Sequence[FieldPoint], places: Sequence[Written]) -> None:
    routes = field_routes(points)
    try:
        with draft_of(target) as draft:
            try:
                (_write_gpx if ending == "gpx" else _write_kml)(draft, points, places, routes)
            except RuntimeError as error:  # where somebody has switched GDAL's exceptions on
                raise ReceiverFileError("not_writable", target, str(error)) from error
            _read_back(target, draft, ending, points)
    except OSError as error:
        raise ReceiverFileError("not_writable", target, error.strerror or "") from error


def _write_gpx(
    path: Path, points: Sequence[FieldPoint], places: Sequence[Written], routes: Sequence[FieldRoute]
) -> None:
    source = _created("GPX", path)
    layer = _layer(source, _POINTS, ogr.wkbPoint, ("name", "cmt", "desc", "sym", "type"))
    for point, place in zip(points, places):
        values = {"name": point.code, "cmt": point.name, "desc": _described(point, place)}
        values |= {"sym": _SYMBOLS.get(point.kind, "Waypoint"), "type": point.kind}
        _add(layer, values, ogr.wkbPoint, [point.place])
    if routes:
        layer = _layer(source, _ROUTE_POINTS, ogr.wkbPoint, ("route_name", "name", "desc"), ("route_fid",))
        for number, route in enumerate(routes):
            for point in route.points:
                values = {"route_fid": number, "route_name": route.name, "name": point.code, "desc": point.task}
                _add(layer, values, ogr.wkbPoint, [point.place])
    del layer, source  # closes the file


def _write_kml(
    path: Path, points: Sequence[FieldPoint], places: Sequence[Written], routes: Sequence[FieldRoute]
) -> None:
    source = _created("KML", path, ["NameField=name", "DescriptionField=description"])
    layer = _layer(source, translate("ReceiverFile", "Stops"), ogr.wkbPoint, ("name", "description", "day", "kind"))
    for point, place in zip(points, places):
        values = {"name": point.code, "description": _described(point, place), "day": point.day, "kind": point.kind}
        _add(layer, values, ogr.wkbPoint, [point.place])
    if routes:
        layer = _layer(source, translate("ReceiverFile", "Routes"), ogr.wkbLineString, ("name", "description"))
        for route in routes:
            values = {"name": route.name, "description": " – ".join(point.code for point in route.points)}
            _add(layer, values, ogr.wkbLineString, [point.place for point in route.points])
    del layer, source  # closes the file


def _described(point: FieldPoint, place: Written) -> str:
    """The task, and the position as the crew reads it on its own maps."""
    name = "" if point.name in point.task else point.name
    return "; ".join(filter(None, (name, point.day, point.task, f"{place} ({place.crs})")))


def _created(driver: str, path: Path, options: Sequence[str] = ()) -> Any:
    source = ogr.GetDriverByName(driver).CreateDataSource(str(path), list(options))
    if source is None:
        raise ReceiverFileError("not_writable", path)
    return source


def _layer(source: Any, name: str, kind: int, texts: Sequence[str], numbers: Sequence[str] = ()) -> Any:
    layer = source.CreateLayer(name, geom_type=kind)
    for field_name, field_kind in [*((text, ogr.OFTString) for text in texts), *((n, ogr.OFTInteger) for n in numbers)]:
        if layer.GetLayerDefn().GetFieldIndex(field_name) < 0:  # GPX brings its own
            layer.CreateField(ogr.FieldDefn(field_name, field_kind))
    return layer


def _add(layer: Any, values: dict[str, Any], kind: int, places: Iterable[QgsPointXY]) -> None:
    feature = ogr.Feature(layer.GetLayerDefn())
    for name, value in values.items():
        if value != "":
            feature.SetField(name, printable(value) if isinstance(value, str) else value)
    geometry = ogr.Geometry(kind)
    for place in places:
        geometry.AddPoint_2D(place.x(), place.y())
    feature.SetGeometry(geometry)
    if layer.CreateFeature(feature) != ogr.OGRERR_NONE:
        raise RuntimeError


def _read_back(target: Path, draft: Path, ending: str, points: Sequence[FieldPoint]) -> None:
    name = _POINTS if ending == "gpx" else translate("ReceiverFile", "Stops")
    layer = QgsVectorLayer(f"{draft}|layername={name}", "", "ogr")
    field = "name" if ending == "gpx" else "Name"
    codes = [printable(point.code) for point in points]
    if not layer.isValid() or [feature[field] or "" for feature in layer.getFeatures()] != codes:
        raise ReceiverFileError("not_read_back", target)
