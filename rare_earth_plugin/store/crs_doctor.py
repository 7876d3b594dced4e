"""Finding the coordinate reference system of a layer that names none, or one that puts it outside the territory.

Every CRS of :mod:`.crs_catalogue` is tried, with its axes as they stand and swapped. What counts is the share of the
layer's vertices that lands inside the territory, or within ten kilometres of it: borders are drawn at all scales.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray
from qgis.core import (
    Qgis,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCoordinateTransformContext,
    QgsCsException,
    QgsFeatureRequest,
    QgsGeometry,
    QgsLineString,
    QgsPoint,
    QgsPointXY,
    QgsRectangle,
    QgsVectorLayer,
)

from ..core.coverage import CancelledError
from .crs_catalogue import CrsEntry, catalogue
from .foreign_rows import Placement, operation_of
from .polygon_source import EAST_LIMIT, METRES_PER_DEGREE, NORTH_LIMIT
from .tables import CRS_ID
from .transforms import transform_between

LANDS = 0.5
"""Share of vertices inside the territory from which on a placement is believable."""
SAME_M = 1.0
"""Placements that differ by less are the same place."""
_ALIKE = 0.02  # shares that differ by less decide nothing
_MOST_FEATURES, _MOST_VERTICES, _LOOK_AT = 400, 8, 50_000
_WINDOW_MARGIN = 0.05
_BORDER_DEGREES = 0.1
"""What a border of 1:10 million may be off; a layer that follows the border itself must count as inside."""
_DETAIL_DEGREES, _COARSE = 0.02, 100

Points = NDArray[np.float64]


@dataclass(frozen=True, eq=False)
class CrsSample:
    """Vertices of a layer in its own numbers.

    :ivar xy: (k, 2) finite coordinates.
    :ivar owners: (k,) which of the features looked at a vertex belongs to.
    :ivar declared: what the layer says its CRS is; may be invalid.
    """

    xy: Points
    owners: NDArray[np.int64]
    declared: QgsCoordinateReferenceSystem

    @classmethod
    def of(cls, layer: QgsVectorLayer) -> CrsSample:
        """Up to 400 features over the whole layer, up to 8 vertices of each. Main thread only."""
        request = QgsFeatureRequest()
        request.setSubsetOfAttributes([])
        request.setLimit(_LOOK_AT)
        step = max(1, min(layer.featureCount(), _LOOK_AT) // _MOST_FEATURES)
        xy: list[tuple[float, float]] = []
        owners: list[int] = []
        for number, feature in enumerate(layer.getFeatures(request)):
            geometry = feature.geometry()
            if number % step or geometry.isNull():
                continue
            vertices = [(vertex.x(), vertex.y()) for vertex in geometry.vertices()]
            for x, y in vertices[:: -(-len(vertices) // _MOST_VERTICES) or 1]:
                xy.append((x, y))
                owners.append(number)
        points = np.array(xy, dtype=np.float64).reshape(-1, 2)
        finite = np.isfinite(points).all(axis=1)
        return cls(points[finite], np.array(owners, dtype=np.int64)[finite], layer.crs())

    def numbers(self, swapped: bool) -> Points:
        """The coordinates, the second one first where ``swapped``."""
        return self.xy[:, ::-1] if swapped else self.xy


@dataclass(frozen=True, eq=False)
class CrsCandidate:
    """A placement and where it puts the layer.

    :ivar name: of the CRS, with its EPSG code where it has one.
    :ivar share: 0 to 1, vertices inside the territory.
    :ivar features: 0 to 1, features with all their looked-at vertices inside.
    :ivar operation: name of the datum operation alone, "" where there is none.
    :ivar accuracy_m: of the operation, ``None`` where it is not known.
    :ivar equivalents: names of other placements that give the same place.
    :ivar apart_m: how far from the first candidate it puts the layer, 0 for the first one itself.
    :ivar bounds: west, south, east, north in degrees.
    :ivar points: (k, 2) longitudes and latitudes.
    """

    placement: Placement
    name: str
    share: float
    features: float
    operation: str
    accuracy_m: float | None
    equivalents: tuple[str, ...]
    apart_m: float
    bounds: tuple[float, float, float, float]
    points: Points


@dataclass(frozen=True)
class Diagnosis:
    """What is known of the place of a layer.

    :ivar declared: where its own CRS puts it, ``None`` where it names none or that leads nowhere.
    :ivar sound: its own CRS puts it inside the territory.
    :ivar candidates: placements that land inside, best first; the declared one among them where it is sound.
    :ivar ambiguous: several of them fit equally well and lie apart: only a person can know.
    :ivar bounded: there is a territory to compare with; where there is none, every place on Earth counts as inside.
    """

    declared: CrsCandidate | None
    sound: bool
    candidates: tuple[CrsCandidate, ...]
    ambiguous: bool
    bounded: bool = True

    @property
    def shown(self) -> tuple[CrsCandidate, ...]:
        """The candidates, and before them the declared placement where it is none: to show what is wrong with it."""
        if self.declared is None or self.declared in self.candidates:
            return self.candidates
        return (self.declared, *self.candidates)


def diagnose(
    sample: CrsSample,
    territory: Sequence[bytes],
    context: QgsCoordinateTransformContext,
    every: bool = False,
    progress: Callable[[float], None] | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> Diagnosis:
    """Where a layer may lie. Any thread.

    :param territory: polygons as WKB in EPSG:4326.
    :param every: look for others also where the declared CRS is sound.
    :param progress: called with the finished share, 0 to 1.
    :raises CancelledError: ``cancelled`` answered True.
    """
    trial = _Trial(sample, territory, context)
    declared = None
    if sample.declared.isValid():
        entry = CrsEntry(sample.declared.authid(), sample.declared.description() or sample.declared.authid())
        declared = trial.place(entry, sample.declared, False, trial.everywhere)
    sound = declared is not None and declared.share >= LANDS
    if sound and not every:
        return Diagnosis(declared, True, (declared,), False, trial.bounded)
    found = [declared] if declared is not None and sound else []
    entries = [(entry, swapped) for swapped in (False, True) for entry in catalogue()]
    near = [pair for pair in entries if pair[0].may_be(sample.numbers(pair[1]))]
    # Far from its zone, every zone reaches over the whole territory: that is believed only where nothing else fits.
    far = [pair for pair in entries if pair not in near and pair[0].may_be(sample.numbers(pair[1]), anywhere=True)]
    for attempts in (near, far):
        for number, (entry, swapped) in enumerate(attempts):
            if cancelled is not None and cancelled():
                raise CancelledError
            if progress is not None:
                progress(number / len(attempts))
            candidate = trial.place(entry, entry.crs(), swapped)
            is_declared = sound and not swapped and entry.authid == sample.declared.authid()
            if candidate is not None and candidate.share >= LANDS and not is_declared:
                found.append(candidate)
        if found:
            break
    candidates = _merged(found)
    ambiguous = len(candidates) > 1 and candidates[0].share - candidates[1].share < _ALIKE
    return Diagnosis(declared if not sound else candidates[0], sound, candidates, ambiguous, trial.bounded)


def placed(
    sample: CrsSample,
    territory: Sequence[bytes],
    context: QgsCoordinateTransformContext,
    placement: Placement,
) -> CrsCandidate | None:
    """Where a placement of the user's own choice puts the layer; ``None`` where that is nowhere. Any thread."""
    trial = _Trial(sample, territory, context)
    entry = CrsEntry(placement.crs.authid(), placement.crs.description() or placement.crs.authid())
    return trial.place(entry, placement.crs, placement.swapped, trial.everywhere)


class _Trial:
    """One layer tried in many places."""

    def __init__(self, sample: CrsSample, territory: Sequence[bytes], context: QgsCoordinateTransformContext) -> None:
        self._sample, self._context = sample, context
        parts = []
        for wkb in territory:
            part = QgsGeometry()
            part.fromWkb(wkb)
            detail = min(_DETAIL_DEGREES, part.boundingBox().width() / _COARSE)
            # A buffer mends what is invalid, as far as is needed here.
            parts.append(part.simplify(detail).buffer(_BORDER_DEGREES, 2))
        self._territory = QgsGeometry.unaryUnion(parts) if parts else QgsGeometry()
        self._engine = None
        self.bounded = not self._territory.isEmpty()
        if self.bounded:
            self._engine = QgsGeometry.createGeometryEngine(self._territory.constGet())
            self._engine.prepareGeometry()
        self._target = QgsCoordinateReferenceSystem(f"EPSG:{CRS_ID}")

    def everywhere(self, _transform: QgsCoordinateTransform) -> QgsRectangle:
        """No window: a declared CRS is shown wherever it leads."""
        return QgsRectangle(-np.inf, -np.inf, np.inf, np.inf)

    def home(self, transform: QgsCoordinateTransform) -> QgsRectangle:
        """The territory in the numbers of a CRS; what lies outside of it needs no transformation, which might fail."""
        if not self.bounded:
            return self.everywhere(transform)
        box = QgsRectangle(self._territory.boundingBox())
        box.grow(_WINDOW_MARGIN * max(box.width(), box.height()))
        try:
            return transform.transformBoundingBox(box, Qgis.TransformDirection.Reverse)
        except QgsCsException:
            return QgsRectangle()

    def place(
        self,
        entry: CrsEntry,
        crs: QgsCoordinateReferenceSystem,
        swapped: bool,
        window: Callable[[QgsCoordinateTransform], QgsRectangle] | None = None,
    ) -> CrsCandidate | None:
        """Where a CRS puts the layer; ``None`` where that is nowhere."""
        transform = transform_between(crs, self._target, self._context)
        if not crs.isValid() or not transform.isValid() or not len(self._sample.xy):
            return None
        xy = self._sample.numbers(swapped)
        room = (window or self.home)(transform)
        near = (
            (xy[:, 0] >= room.xMinimum())
            & (xy[:, 0] <= room.xMaximum())
            & (xy[:, 1] >= room.yMinimum())
            & (xy[:, 1] <= room.yMaximum())
        )
        if near.mean() < (LANDS if window is None else 1e-9):
            return None
        lonlat = np.full_like(xy, np.nan)
        lonlat[near] = _transformed(xy[near], transform)
        known = np.isfinite(lonlat).all(axis=1)
        if not known.any():
            return None
        inside = np.zeros(len(xy), dtype=bool)
        inside[known] = [self._holds(lon, lat) for lon, lat in lonlat[known].tolist()]
        outside = set(self._sample.owners[~inside].tolist())
        features = set(self._sample.owners.tolist())
        west, south = lonlat[known].min(axis=0).tolist()
        east, north = lonlat[known].max(axis=0).tolist()
        operation, accuracy = operation_of(transform)
        return CrsCandidate(
            Placement(crs, swapped),
            f"{entry.name} ({entry.authid})" if entry.authid and entry.authid != entry.name else entry.name,
            float(inside.mean()),
            1 - len(outside) / len(features),
            datum_operation(operation),
            entry.accuracy_m if accuracy is None else accuracy,
            (),
            0.0,
            (west, south, east, north),
            lonlat,
        )

    def _holds(self, lon: float, lat: float) -> bool:
        if self._engine is None:
            return abs(lon) <= EAST_LIMIT and abs(lat) <= NORTH_LIMIT
        return self._engine.contains(QgsPoint(lon, lat))


def datum_operation(name: str) -> str:
    """The part of an operation's name that leads from one datum to another; projections and orders of axes left out."""
    return " + ".join(part for part in name.split(" + ") if " to " in part)


def _transformed(xy: Points, transform: QgsCoordinateTransform) -> Points:
    """Points in longitude and latitude, NaN where the transformation fails."""
    if transform.isShortCircuited():
        return xy
    line = QgsGeometry(QgsLineString(xy[:, 0].tolist(), xy[:, 1].tolist()))
    try:
        if len(xy) > 1 and line.transform(transform) == Qgis.GeometryOperationResult.Success:
            return _finite(np.array([(vertex.x(), vertex.y()) for vertex in line.vertices()]))
    except QgsCsException:
        pass
    places = []
    for x, y in xy.tolist():
        try:
            point = transform.transform(QgsPointXY(x, y))
            places.append((point.x(), point.y()))
        except QgsCsException:
            places.append((np.nan, np.nan))
    return _finite(np.array(places))


def _finite(lonlat: Points) -> Points:
    return np.where(np.isfinite(lonlat).all(axis=1)[:, None], lonlat, np.nan)


def _merged(candidates: Sequence[CrsCandidate]) -> tuple[CrsCandidate, ...]:
    """Best first; those at the same place as a better one become its equivalents."""
    kept: list[CrsCandidate] = []
    # A sort that keeps the order of the catalogue where shares differ by next to nothing.
    for candidate in sorted(candidates, key=lambda one: -round(one.share / _ALIKE)):
        same = next((place for place, other in enumerate(kept) if _apart(candidate, other) < SAME_M), None)
        if same is not None:
            kept[same] = replace(kept[same], equivalents=(*kept[same].equivalents, candidate.name))
        else:
            kept.append(replace(candidate, apart_m=_apart(candidate, kept[0]) if kept else 0.0))
    return tuple(kept)


def _apart(one: CrsCandidate, other: CrsCandidate) -> float:
    """Median distance in metres of the same vertices in two placements."""
    both = np.isfinite(one.points).all(axis=1) & np.isfinite(other.points).all(axis=1)
    if not both.any():
        return float("inf")
    difference = one.points[both] - other.points[both]
    difference[:, 0] *= np.cos(np.radians(other.points[both][:, 1]))
    return float(np.median(np.hypot(*difference.T))) * METRES_PER_DEGREE
