"""Cartogram of study: map sheets with the share that is covered, the year of the last survey and the finest scale."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from .atoms import areas_m2, build_atoms
from .coverage import UNUSED, Cancelled, CancelledError, Engine, Progress
from .errors import SurveyError
from .footprints import CHECKED_WHOLE, PENDING, REPAIRED, SKIPPED, Footprints
from .kernel import Geometries, Kernel, Wkb
from .programme import Surveys, Units
from .question import COVERED, Question, stages_of
from .wkb import whole

_KM2 = 1e6
_LEAST_M2 = 1.0
"""A sheet with less of the territory than this only touches it."""
_SHIFT_M = 120.0
"""Width of the strip that a survey may seem to hold of its neighbours when it was drawn on another datum's frames."""
_WHOLE = 1e-9
_BLOCK_LON, _BLOCK_LAT = 6.0, 4.0  # degrees


class CartogramError(SurveyError):
    """A cartogram that cannot be made.

    :ivar reason: ``no_territory`` or ``no_sheets`` (the territory lies outside of all of them).
    """

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason


@dataclass(frozen=True)
class SheetStudy:
    """One sheet, clipped to the territory; areas in km2.

    A survey that holds no more of a sheet than a strip of 120 m along two of its edges leaves ``last_year`` and
    ``finest_scale`` alone: that much comes about by drawing on the frames of another datum.

    :ivar last_year: year of the last accepted survey in the sheet, ``None`` where no dated one is.
    :ivar finest_scale: smallest scale denominator among its accepted surveys, ``None`` where none with a scale is.
    """

    code: str
    area_km2: float
    covered_km2: float
    remaining_km2: float
    last_year: int | None
    finest_scale: int | None

    @property
    def covered_pct(self) -> float:
        """Covered share in percent."""
        return 100.0 * self.covered_km2 / self.area_km2


@dataclass(frozen=True)
class Study:
    """A cartogram.

    :ivar sheets: those that the territory meets, in the order of the units given.
    :ivar wkb: polygon of each, clipped to the territory, in lon/lat degrees.
    :ivar outside_km2: area of the territory that no sheet holds.
    :ivar repaired, skipped: codes of the surveys whose geometry was mended, or is missing.
    :ivar unchecked: surveys that no figure needed, so that nobody looked whether they are valid.
    """

    sheets: tuple[SheetStudy, ...]
    wkb: Wkb
    outside_km2: float
    repaired: tuple[str, ...] = ()
    skipped: tuple[str, ...] = ()
    unchecked: int = 0


def study(
    territory: Units,
    surveys: Surveys,
    sheets: Units,
    question: Question,
    kernel: Kernel,
    progress: Progress | None = None,
    cancelled: Cancelled | None = None,
) -> Study:
    """Count surveys by sheet.

    :param sheets: frames as polygons in lon/lat degrees; they may not overlap.
    :param question: what counts as covered; its denominator is not looked at.
    :raises CartogramError: there is no territory, or no sheet meets it.
    :raises CancelledError: ``cancelled`` answered True.
    :raises BalanceError: areas that must add up do not.
    """
    outline = Footprints.read(territory.wkb, kernel).geometries
    outline = outline[~kernel.is_empty(outline)]
    if not len(outline):
        raise CartogramError("no_territory")
    frames = kernel.decode(whole(sheets.wkb))
    atoms = build_atoms(outline, [frames], kernel)
    if cancelled and cancelled():
        raise CancelledError
    layer = atoms.layers[0]
    clipped = layer.sums(atoms.areas)
    kept = np.flatnonzero(clipped >= _LEAST_M2)
    if not len(kept):
        raise CartogramError("no_sheets")
    footprints = Footprints.read(surveys.wkb, kernel, surveys.bounds if len(surveys) > CHECKED_WHOLE else None)
    engine = Engine(atoms, footprints, kernel)
    covered = stages_of(surveys, question) == COVERED
    sizes = areas_m2(frames, kernel)

    def left(values: NDArray[np.int64], low: float, high: float) -> tuple[NDArray[np.int64], NDArray[np.float64]]:
        """Distinct values in rising order, and the m2 of each sheet left after each of them."""
        distinct, order = np.unique(values[covered], return_inverse=True)
        stages = np.full(len(surveys), UNUSED)
        stages[covered] = order
        share = (lambda done: progress(low + (high - low) * done)) if progress else None
        sweep = engine.run(stages, max(len(distinct), 1), progress=share, cancelled=cancelled)
        return distinct, np.stack([layer.sums(row) for row in sweep.left])

    undated = np.isnat(surveys.accepted)
    years = np.where(undated, 0, surveys.accepted.astype("datetime64[Y]").astype(np.int64) + 1970)
    falling, by_year = left(-years, 0.1, 0.6)
    unknown = np.iinfo(np.int64).max
    scales, by_scale = left(np.where(surveys.scales > 0, surveys.scales, unknown), 0.6, 1.0)
    least = np.minimum(2.0 * np.sqrt(sizes) * _SHIFT_M, clipped / 2.0)
    first_year, first_scale = _first(by_year, least), _first(by_scale, least)
    rows = []
    for sheet in kept:
        year = -int(falling[first_year[sheet]]) if first_year[sheet] >= 0 else 0
        scale = int(scales[first_scale[sheet]]) if first_scale[sheet] >= 0 else unknown
        area, rest = float(clipped[sheet]) / _KM2, float(by_year[-1, sheet]) / _KM2
        rows.append(
            SheetStudy(sheets.codes[sheet], area, area - rest, rest, year or None, None if scale == unknown else scale)
        )
    polygons = _clip(kernel.union(outline), frames[kept], clipped[kept] < sizes[kept] * (1.0 - _WHOLE), kernel)
    outside = float(atoms.areas[layer.outside(len(atoms))].sum()) / _KM2
    repaired, skipped = (
        tuple(surveys.codes[index] for index in np.flatnonzero(footprints.state == state))
        for state in (REPAIRED, SKIPPED)
    )
    unchecked = int((footprints.state == PENDING).sum())
    return Study(tuple(rows), kernel.encode(polygons), outside, repaired, skipped, unchecked)


def _first(left: NDArray[np.float64], least: NDArray[np.float64]) -> NDArray[np.int64]:
    """First stage after which a sheet has lost as much as ``least``, -1 where none has."""
    lost = left[0] - left[1:] >= np.maximum(least, _LEAST_M2 / 2.0)
    return np.where(lost.any(axis=0), lost.argmax(axis=0), -1)


def _clip(outline: object, frames: Geometries, crossed: NDArray[np.bool_], kernel: Kernel) -> Geometries:
    """Frames cut along the outline where it crosses them; block by block, lest each meets all of its vertices."""
    result = frames.copy()
    edge = np.flatnonzero(crossed)
    bounds = kernel.bounds(frames[edge])
    middle = (bounds[:, :2] + bounds[:, 2:]) / 2.0
    blocks = np.floor(middle / (_BLOCK_LON, _BLOCK_LAT))
    for block in np.unique(blocks, axis=0):
        mine = np.flatnonzero((blocks == block).all(axis=1))
        box = np.concatenate([bounds[mine, :2].min(axis=0), bounds[mine, 2:].max(axis=0)])
        piece = kernel.intersection(np.array([outline], dtype=object), kernel.boxes(box[None, :]))
        result[edge[mine]] = kernel.intersection(frames[edge[mine]], np.repeat(piece, len(mine)))
    return result
