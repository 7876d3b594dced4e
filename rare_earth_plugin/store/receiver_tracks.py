"""Files of a receiver that came back without a package: GPX, or whatever vector file holds tracks and points.

Waypoints become observations and tracks become tracks, each with an identity that follows from what it says, so that
a file that is read twice brings nothing twice. A track is cut where its fixes leap, and no fix is lost.
"""

from __future__ import annotations

import datetime
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray
from qgis.core import (
    Qgis,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCoordinateTransformContext,
    QgsCsException,
    QgsFeature,
    QgsGeometry,
    QgsPoint,
    QgsPointXY,
    QgsProviderRegistry,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QDateTime, Qt

from ..core.errors import CancelledError
from ..core.handback import Handback, Key, Row
from ..core.track_clock import CheckedTrack, check_track
from .handback_rows import derived_uuid
from .polygon_source import plain
from .programme_file import check_version
from .returned_package import HandbackError, HandbackNote, Returned, programme_rows
from .tables import CRS_ID, GEOMETRY
from .transforms import transform_between

_NAMES = ("name", "code", "label")
_NOTES = ("desc", "description", "cmt", "note")
_TIMES = ("time", "timestamp", "begin")
_SAME_PLACE = 1e-5  # degrees: a waypoint that left as a planned stop and came back
_LOOK_EVERY = 500
SOURCE = "receiver"
"""What a row says of where its geometry comes from."""


@dataclass
class _Found:
    rows: dict[Key, Row] = field(default_factory=dict)
    faults: dict[str, list[tuple[str, int, float]]] = field(default_factory=dict)
    planned: list[str] = field(default_factory=list)
    routes: int = 0


def read_receiver_file(
    path: str | Path,
    programme: str | Path,
    today: datetime.date,
    context: QgsCoordinateTransformContext,
    crew_uuid: str = "",
    progress: Callable[[float], None] | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> Returned:
    """Read what a receiver recorded; on any thread.

    :param today: no fix can be later.
    :param crew_uuid: who brought it.
    :raises HandbackError: ``missing``, ``not_readable`` or ``empty``.
    :raises ProgrammeFileError: the programme cannot be read.
    :raises CancelledError: ``cancelled`` answered True.
    """
    file = Path(path)
    if not file.exists():
        raise HandbackError("missing", file)
    check_version(programme)
    known = programme_rows(programme, cancelled)
    layers = _sublayers(file)
    if not layers:
        raise HandbackError("not_readable", file)
    found = _Found()
    reader = _Reader(file, context, crew_uuid, today, _stops(known.rows), found, cancelled)
    for number, (name, uri) in enumerate(layers):
        reader.read(name, uri)
        if progress is not None:
            progress((number + 1) / len(layers))
    if not found.rows and not found.planned:
        raise HandbackError("empty", file)
    package = derived_uuid("receiver", *sorted(uuid for _, uuid in found.rows))
    handback = Handback(package, {}, found.rows)
    notes = tuple(_notes(found))
    return Returned(
        file, handback, known.rows, known.memory, crew_uuid, known.crews, known.campaigns, known.senders, notes
    )


def _notes(found: _Found) -> Iterator[HandbackNote]:
    for kind, entries in found.faults.items():
        names = tuple(name for name, _, _ in entries)
        worst = entries[0][2] if kind == "impossible" else max(detail for _, _, detail in entries)
        yield HandbackNote(kind, "track", names, sum(count for _, count, _ in entries), worst)
    if found.planned:
        yield HandbackNote("planned_waypoints", "visit", tuple(found.planned), len(found.planned))
    if found.routes:
        yield HandbackNote("routes", count=found.routes)


def _sublayers(file: Path) -> list[tuple[str, str]]:
    """Name and address of each layer of a file; one that mixes points and lines counts as several."""
    registry = QgsProviderRegistry.instance()
    details = registry.querySublayers(str(file), Qgis.SublayerQueryFlag.ResolveGeometryType)
    return [
        (entry.name(), entry.uri())
        for entry in details
        if entry.providerKey() == "ogr" and entry.type() == Qgis.LayerType.Vector
    ]


def _stops(ours: Mapping[Key, Row]) -> dict[str, tuple[float, float]]:
    """Places of planned stops by code: they went out as waypoints."""
    found = {}
    for (table, _), row in ours.items():
        wkb = row.get(GEOMETRY)
        if table == "visit" and row.get("code") and isinstance(wkb, bytes):
            shape = QgsGeometry()
            shape.fromWkb(wkb)
            place = shape.asPoint()
            found[str(row["code"])] = (place.x(), place.y())
    return found


class _Reader:
    def __init__(
        self,
        file: Path,
        context: QgsCoordinateTransformContext,
        crew_uuid: str,
        today: datetime.date,
        stops: Mapping[str, tuple[float, float]],
        found: _Found,
        cancelled: Callable[[], bool] | None,
    ) -> None:
        self._file, self._context, self._crew, self._today = file, context, crew_uuid, today
        self._stops, self._found, self._cancelled = stops, found, cancelled
        self._is_gpx = file.suffix.lower() == ".gpx"
        self._to_degrees: QgsCoordinateTransform | None = None

    def read(self, name: str, uri: str) -> None:
        """Take one layer of the file."""
        layer = QgsVectorLayer(uri, name, "ogr")
        if not layer.isValid():
            raise HandbackError("not_readable", self._file, name)
        crs = layer.crs() if layer.crs().isValid() else QgsCoordinateReferenceSystem(f"EPSG:{CRS_ID}")
        self._to_degrees = transform_between(crs, QgsCoordinateReferenceSystem(f"EPSG:{CRS_ID}"), self._context)
        if self._is_gpx and name in ("routes", "route_points"):
            self._found.routes += layer.featureCount() if name == "routes" else 0
        elif self._is_gpx and name == "track_points":
            self._gpx_tracks(layer)
        elif self._is_gpx and name == "tracks":
            return  # the same fixes without their times
        elif layer.geometryType() == Qgis.GeometryType.Point:
            for feature in self._features(layer):
                self._observation(feature)
        elif layer.geometryType() == Qgis.GeometryType.Line:
            for feature in self._features(layer):
                self._line(feature)

    def _features(self, layer: QgsVectorLayer) -> Iterator[QgsFeature]:
        for number, feature in enumerate(layer.getFeatures()):
            if self._cancelled is not None and number % _LOOK_EVERY == 0 and self._cancelled():
                raise CancelledError
            yield feature

    def _place(self, point: Any) -> tuple[float, float] | None:
        try:
            place = self._to_degrees.transform(QgsPointXY(point.x(), point.y()))
        except QgsCsException:
            return None
        return (place.x(), place.y()) if np.isfinite([place.x(), place.y()]).all() else None

    def _observation(self, feature: QgsFeature) -> None:
        shape = feature.geometry()
        if shape.isNull() or shape.isEmpty():
            return
        place = self._place(next(iter(shape.vertices())))
        if place is None:
            return
        code, moment = _text(feature, _NAMES), _moment(feature)
        stop = self._stops.get(code)
        if stop is not None and max(abs(stop[0] - place[0]), abs(stop[1] - place[1])) < _SAME_PLACE:
            self._found.planned.append(code)
            return
        uuid = derived_uuid("waypoint", code, moment or "", f"{place[0]:.7f}", f"{place[1]:.7f}")
        self._found.rows["observation", uuid] = {
            "code": code or None,
            "station": code or None,
            "observed_at": moment,
            "note": _text(feature, _NOTES) or None,
            GEOMETRY: bytes(QgsGeometry(QgsPoint(*place)).asWkb()),
            **self._lineage(),
        }

    def _gpx_tracks(self, layer: QgsVectorLayer) -> None:
        """Tracks from their fixes; a new segment begins where the receiver was switched off."""
        names = {
            feature.id(): _text(feature, _NAMES)
            for feature in QgsVectorLayer(f"{self._file}|layername=tracks", "", "ogr").getFeatures()
        }
        tracks: dict[int, dict[int, list[tuple[tuple[float, float], str | None]]]] = {}
        for feature in self._features(layer):
            place = self._place(feature.geometry().asPoint())
            if place is not None:
                segments = tracks.setdefault(int(feature["track_fid"]), {})
                segments.setdefault(int(feature["track_seg_id"]), []).append((place, _moment(feature)))
        for number, segments in tracks.items():
            self._track(names.get(number, ""), list(segments.values()), "")

    def _line(self, feature: QgsFeature) -> None:
        shape = feature.geometry()
        if shape.isNull() or shape.isEmpty():
            return
        segments = []
        for part in shape.constParts():
            places = (self._place(vertex) for vertex in part.vertices())
            segments.append([(place, None) for place in places if place is not None])
        self._track(_text(feature, _NAMES), segments, _text(feature, _NOTES))

    def _track(
        self, name: str, segments: Sequence[Sequence[tuple[tuple[float, float], str | None]]], note: str
    ) -> None:
        parts: list[list[tuple[float, float]]] = []
        checked: list[CheckedTrack] = []
        for fixes in segments:
            places = np.array([place for place, _ in fixes], dtype=np.float64).reshape(-1, 2)
            found = check_track(places, _moments([moment for _, moment in fixes]), self._today)
            checked.append(found)
            for fault in found.faults:
                label = name or self._file.name
                self._found.faults.setdefault(fault.kind, []).append((label, fault.count, fault.detail))
            stretches = zip(found.parts, found.parts[1:])
            parts += [places[start:end].tolist() for start, end in stretches if end > start]
        if not any(parts):
            return
        # A lone fix is kept as a line without length: it was there, and earns no ground.
        lines = [[QgsPointXY(*place) for place in (part if len(part) > 1 else part * 2)] for part in parts]
        started = [entry.started for entry in checked if entry.started is not None]
        ended = [entry.ended for entry in checked if entry.ended is not None]
        first = parts[0][0]
        uuid = derived_uuid("track", name, _iso(min(started)) if started else "", f"{first[0]:.7f}", f"{first[1]:.7f}")
        self._found.rows["track", uuid] = {
            "code": name or None,
            "name": name or None,
            "started_at": _iso(min(started)) if started else None,
            "ended_at": _iso(max(ended)) if ended else None,
            "note": note or None,
            GEOMETRY: bytes(QgsGeometry.fromMultiPolylineXY(lines).asWkb()),
            **self._lineage(),
        }

    def _lineage(self) -> dict[str, str | None]:
        return {"crew_uuid": self._crew or None, "source": self._file.name, "geometry_source": SOURCE}


def _text(feature: QgsFeature, names: Sequence[str]) -> str:
    for name in names:
        place = feature.fields().lookupField(name)
        value = plain(feature.attribute(place)) if place >= 0 else None
        if value not in (None, ""):
            return str(value).strip()
    return ""


def _moment(feature: QgsFeature) -> str | None:
    """A moment in UTC, ISO 8601."""
    for name in _TIMES:
        place = feature.fields().lookupField(name)
        value = feature.attribute(place) if place >= 0 else None
        if isinstance(value, QDateTime) and value.isValid():
            return value.toUTC().toString(Qt.DateFormat.ISODate)
        if isinstance(value, str) and value:
            return value
    return None


def _moments(texts: Sequence[str | None]) -> NDArray[np.datetime64]:
    result = np.full(len(texts), np.datetime64("NaT"), dtype="datetime64[s]")
    for number, text in enumerate(texts):
        try:
            result[number] = np.datetime64(text.rstrip("Z")) if text else result[number]
        except ValueError:
            continue
    return result


def _iso(moment: np.datetime64) -> str:
    return f"{moment.astype('datetime64[s]')}Z"
