"""Ground that crews have earned, from the layers of a programme into its survey coverage, as submitted work."""

from __future__ import annotations

import datetime
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray
from qgis.core import (
    Qgis,
    QgsAbstractGeometry,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransformContext,
    QgsFeature,
    QgsFeatureRequest,
    QgsGeometry,
    QgsRectangle,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QDate

from ..core.errors import SurveyError
from ..core.field_norms import Coverage, Earned, Norm
from ..core.programme import NO_UNITS, Units
from ..core.sheets import SCALES
from ..store.handback_rows import derived_uuid, identity
from ..store.kernels import kernel_reason
from ..store.languages import translate
from ..store.polygon_source import plain
from ..store.sheet_frames import DEFAULT_FRAME_CRS, SheetFrames
from .brought_in import HandoverError, not_editable
from .edit_steps import EditStep, editing, set_values
from .provenance import panel_stamp
from .steps import Share, Steps, finished

SUBMITTED = "submitted"
METHOD = "geological"
_ILLUSTRATIVE, _FIELD = "illustrative", "field"
_FINEST_SHEET = min(SCALES)
_PIECE = 1000  # vertices that are read in a few milliseconds


class GroundError(SurveyError):
    """Ground that cannot be measured.

    :ivar kind: ``no_shapely`` (the geometry library for it is not usable here) or ``no_work`` (no observation and no
        track of those asked for).
    """

    def __init__(self, kind: str) -> None:
        super().__init__(kind)
        self.kind = kind

    def __str__(self) -> str:
        """The sentence for the user, in the language of the moment."""
        return {
            "no_shapely": translate(
                "EarnedGround",
                "Earned ground is measured with shapely 2.1 or newer, which cannot be used here; the about page tells "
                "why.",
            ),
            "no_work": translate(
                "EarnedGround",
                "There are neither observations nor tracks of this crew and season; merge what came back first.",
            ),
        }[self.kind]


@dataclass(frozen=True)
class FieldWork:
    """What crews observed and where they went.

    :ivar points: (n, 2) lon/lat degrees; ``lines`` parts of tracks, each (m, 2).
    :ivar first, last: days of the observations, as far as they are known.
    """

    points: NDArray[np.float64]
    lines: tuple[NDArray[np.float64], ...]
    first: str = ""
    last: str = ""


@dataclass(frozen=True)
class EarnedFor:
    """Whose ground it is.

    :ivar crew_uuid: "" for all crews; ``campaign_uuid`` likewise.
    :ivar title: what the rows are called, such as a crew and a season.
    """

    title: str
    author: str
    day: datetime.date
    illustrative: bool
    crew_uuid: str = ""
    campaign_uuid: str = ""


def field_work(layers: Mapping[str, QgsVectorLayer], crew_uuid: str = "", campaign_uuid: str = "") -> FieldWork:
    """The observations and tracks of the layers at once, see :func:`reading_work`."""
    return finished(reading_work(layers, crew_uuid, campaign_uuid))


def reading_work(
    layers: Mapping[str, QgsVectorLayer], crew_uuid: str = "", campaign_uuid: str = ""
) -> Steps[FieldWork]:
    """The observations and tracks of the layers, unsaved ones included; on the main thread.

    :raises GroundError: ``no_work``.
    """
    observations, tracks = layers.get("observation"), layers.get("track")
    wanted = [(name, uuid) for name, uuid in (("crew_uuid", crew_uuid), ("campaign_uuid", campaign_uuid)) if uuid]
    share = Share(sum(layer.featureCount() for layer in (observations, tracks) if layer is not None))
    points: list[tuple[float, float]] = []
    lines: list[NDArray[np.float64]] = []
    days: list[str] = []
    for feature in _rows(observations):
        yield share.after()
        if _is_of(feature, wanted):
            points += [(vertex.x(), vertex.y()) for vertex in feature.geometry().vertices()]
            day = str(plain(feature["observed_at"]) or "")[:10]
            if day:
                days.append(day)
    for feature in _rows(tracks):
        yield share.after()
        if _is_of(feature, wanted):
            shape = feature.geometry()
            for part in shape.constParts():
                lines.append((yield from _vertices(part, share)))
    if not points and not lines:
        raise GroundError("no_work")
    placed = np.array(points, dtype=np.float64).reshape(-1, 2)
    return FieldWork(placed, tuple(lines), min(days, default=""), max(days, default=""))


def _rows(layer: QgsVectorLayer | None) -> Iterable[QgsFeature]:
    request = QgsFeatureRequest().setInvalidGeometryCheck(Qgis.InvalidGeometryCheck.NoCheck)
    return layer.getFeatures(request) if layer is not None else ()


def _is_of(feature: QgsFeature, wanted: Sequence[tuple[str, str]]) -> bool:
    return not feature.geometry().isNull() and all(identity(plain(feature[name])) == uuid for name, uuid in wanted)


def _vertices(part: QgsAbstractGeometry, share: Share) -> Steps[NDArray[np.float64]]:
    """(m, 2) positions; a receiver that runs all day gives tens of thousands of them."""
    found = []
    for vertex in part.vertices():
        found.append((vertex.x(), vertex.y()))
        if len(found) % _PIECE == 0:
            yield share.after(0)
    return np.array(found, dtype=np.float64).reshape(-1, 2)


def measure(
    work: FieldWork,
    norm: Norm,
    evidence: str | None,
    within: Sequence[bytes],
    context: QgsCoordinateTransformContext,
    cancelled: Callable[[], bool] | None = None,
) -> Coverage:
    """The ground that was earned, by map sheet of the norm's scale (1:50 000 for finer ones); on any thread.

    :param within: polygons that the ground is cut to; none for no limit.
    :raises GroundError: ``no_shapely``.
    :raises NormError: the evidence is none.
    :raises CancelledError: ``cancelled`` answered True.
    """
    if kernel_reason() != "shapely":
        raise GroundError("no_shapely")
    from ..core.track_coverage import earned_coverage

    limit = None
    if within:
        limit = np.full(len(within), None, dtype=object)
        limit[:] = list(within)
    return earned_coverage(work.points, work.lines, norm, _sheets(work, norm, context), evidence, limit, cancelled)


def _sheets(work: FieldWork, norm: Norm, context: QgsCoordinateTransformContext) -> Units:
    positions = np.concatenate([work.points, *work.lines])
    if not len(positions):
        return NO_UNITS
    low, high = positions.min(axis=0), positions.max(axis=0)
    margin = max(norm.spacing_km, norm.step_m / 1000) / 50.0  # degrees: more than half a spacing anywhere
    extent = QgsRectangle(low[0] - margin, low[1] - margin, high[0] + margin, high[1] + margin)
    frames = SheetFrames(QgsCoordinateReferenceSystem(DEFAULT_FRAME_CRS), context)
    scale = norm.scale if norm.scale in SCALES else _FINEST_SHEET
    return frames.units(frames.sheets_over(extent, scale))


def add_coverage(
    layer: QgsVectorLayer, coverage: Coverage, sheets: Sequence[Earned], work: FieldWork, said: EarnedFor
) -> tuple[list[EditStep], list[str]]:
    """Bring earned ground into the survey coverage at once, see :func:`adding_coverage`."""
    return finished(adding_coverage(layer, coverage, sheets, work, said))


def adding_coverage(
    layer: QgsVectorLayer, coverage: Coverage, sheets: Sequence[Earned], work: FieldWork, said: EarnedFor
) -> Steps[tuple[list[EditStep], list[str]]]:
    """Bring earned ground into the survey coverage as submitted work: one undo step, all of it or nothing.

    Ground of the same crew, season, scale and sheet that was submitted before is drawn anew; what was accepted since
    stays as it is. Closed before its end, or ended by an error, it leaves the layer as it was.

    :return: the step, and the sheets that were left alone.
    :raises HandoverError: ``not_editable`` or ``refused``.
    """
    uuids = {
        derived_uuid("earned", said.campaign_uuid, said.crew_uuid, coverage.norm.scale, sheet.code): sheet
        for sheet in sheets
    }
    share = Share(len(sheets))
    known: dict[str, QgsFeature] = {}
    request = QgsFeatureRequest().setFlags(Qgis.FeatureRequestFlag.NoGeometry)
    for feature in layer.getFeatures(request):
        uuid = identity(plain(feature["uuid"]))
        if uuid in uuids:
            known[uuid] = feature
        yield share.after(0)
    left = [sheet.code for uuid, sheet in uuids.items() if uuid in known and plain(known[uuid]["status"]) != SUBMITTED]
    if len(left) == len(sheets):
        return [], left
    title = translate("EarnedGround", "Earned ground: {title}").format(title=said.title)
    with editing([layer], not_editable) as edits, edits.step(layer, title, len(sheets) - len(left)):
        for uuid, sheet in uuids.items():
            values = _values(uuid, coverage, sheet, work, said)
            if sheet.code not in left and not _put(layer, known.get(uuid), values, _shape(sheet.wkb)):
                raise HandoverError("refused", layer.name(), str(values["code"]))
            yield from edits.turn(share.after())
    return edits.steps, left


def _values(uuid: str, coverage: Coverage, sheet: Earned, work: FieldWork, said: EarnedFor) -> dict[str, Any]:
    norm = coverage.norm
    note = translate(
        "EarnedGround",
        "{observations} observations and {km} km of tracks on {km2} km²; norm: {per_km2} per km², traverses {spacing} "
        "km apart.",
    )
    values: dict[str, Any] = {
        "uuid": uuid,
        "code": " ".join(part for part in (said.title, sheet.code) if part),
        "name": said.title,
        "method": METHOD,
        "scale": norm.scale,
        "status": SUBMITTED,
        "status_on": QDate(said.day.year, said.day.month, said.day.day),
        "started_on": QDate.fromString(work.first, "yyyy-MM-dd") if work.first else None,
        "author": said.author,
        "note": note.format(
            observations=sheet.observations,
            km=f"{sheet.track_km:.1f}",
            km2=f"{sheet.km2:.2f}",
            per_km2=f"{norm.per_km2:g}",
            spacing=f"{norm.spacing_km:g}",
        ),
        "source": translate("EarnedGround", "field observations and tracks"),
        "geometry_source": _ILLUSTRATIVE if said.illustrative else _FIELD,
    }
    return {**values, **panel_stamp(values)}


def _put(layer: QgsVectorLayer, row: QgsFeature | None, values: Mapping[str, Any], shape: QgsGeometry) -> bool:
    fields = layer.fields()
    if row is None:
        feature = QgsFeature(fields)
        for name, value in values.items():
            feature.setAttribute(fields.lookupField(name), value)
        feature.setGeometry(shape)
        return bool(layer.addFeature(feature))
    kept = {name: value for name, value in values.items() if name in ("note", "started_on")}
    return bool(layer.changeGeometry(row.id(), shape, True)) and set_values(layer, row, kept)


def _shape(wkb: bytes) -> QgsGeometry:
    geometry = QgsGeometry()
    geometry.fromWkb(wkb)
    geometry.convertToMultiType()
    return geometry
