"""What a campaign finds on the ground: unmapped km2 by map sheet and zone, and what a plan makes of them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from .accounting import Accountant
from .atoms import Membership
from .campaign import SHEET, Stop
from .coverage import Cancelled
from .grid import cell_bounds
from .kernel import absent
from .ledger import distinct_sheets
from .plan import Plan
from .question import Question
from .sheet_codes import parse
from .sheets import SheetError, sheet_at

_KM2 = 1e6
_LEAST_KM2 = 0.5
"""A sheet that lacks less is a seam between frames, and nobody is sent there."""
_SEEN_KM2 = 1e-6


@dataclass(frozen=True, eq=False)
class Ground:
    """Unmapped area of a programme by one method at one scale or finer, atom by atom.

    :ivar frames: denominator of the scale whose sheets are counted; mostly the survey's own.
    :ivar sheets: codes of those sheets, in WGS 84 numbers.
    :ivar sheet_of: (atoms,) place of each atom's sheet, ``len(sheets)`` outside the nomenclature.
    :ivar middles: (sheets, 2) degrees: the middle of what is unmapped in each, of all of it where nothing is.
    :ivar areas, left: (atoms,) km2, all and unmapped.
    :ivar zones: which atoms belong to which zone of ``zone_keys``.
    """

    method: str
    scale: int
    frames: int
    sheets: tuple[str, ...]
    sheet_of: NDArray[np.int64]
    middles: NDArray[np.float64]
    areas: NDArray[np.float64]
    left: NDArray[np.float64]
    zones: Membership
    zone_keys: tuple[str, ...]
    zone_names: tuple[str, ...]

    def left_by_sheet(self, atoms: NDArray[np.bool_] | None = None) -> NDArray[np.float64]:
        """(sheets,) unmapped km2, of some atoms only where they are given."""
        left = self.left if atoms is None else np.where(atoms, self.left, 0.0)
        sums: NDArray[np.float64] = np.bincount(self.sheet_of, left, minlength=len(self.sheets) + 1).astype(np.float64)
        return sums[: len(self.sheets)]

    def within(self, zones: Iterable[str]) -> NDArray[np.bool_]:
        """(atoms,) True within one of some zones."""
        inside = np.zeros(len(self.left), dtype=bool)
        inside[self.zones.atoms[self._wanted(zones)]] = True
        return inside

    def zones_by_sheet(self, zones: Iterable[str]) -> dict[int, list[str]]:
        """Which of some zones each sheet touches, by its place."""
        which = self._wanted(zones)
        pairs = np.unique(np.column_stack([self.sheet_of[self.zones.atoms[which]], self.zones.units[which]]), axis=0)
        found: dict[int, list[str]] = {}
        for sheet, zone in pairs.tolist():
            found.setdefault(sheet, []).append(self.zone_keys[zone])
        return found

    def _wanted(self, zones: Iterable[str]) -> NDArray[np.bool_]:
        wanted: NDArray[np.bool_] = np.isin(np.array(self.zone_keys, dtype=object), list(zones))
        return wanted[self.zones.units]


@dataclass(frozen=True)
class Effect:
    """What is mapped of a zone before and after a campaign, in km2.

    :ivar key: UUID of the zone, "" for the territory.
    """

    key: str
    name: str
    area_km2: float
    before_km2: float
    after_km2: float

    @property
    def before_pct(self) -> float:
        """Mapped share in percent before the campaign."""
        return 100.0 * self.before_km2 / self.area_km2 if self.area_km2 > 0 else 0.0

    @property
    def after_pct(self) -> float:
        """Mapped share in percent after it."""
        return 100.0 * self.after_km2 / self.area_km2 if self.area_km2 > 0 else 0.0


def survey_ground(
    accountant: Accountant,
    method: str,
    scale: int,
    cancelled: Cancelled | None = None,
    *,
    frames: int | None = None,
) -> Ground:
    """Count what is unmapped.

    :param frames: scale of the sheets, ``None`` for that of the survey.
    :raises CancelledError: ``cancelled`` answered True.
    """
    atoms = accountant.atoms
    left = accountant.uncovered(Question(methods=frozenset((method,)), scale=scale), cancelled) / _KM2
    distinct, place = distinct_sheets(atoms.cells, frames or scale)
    bounds = cell_bounds(atoms.cells)
    cut = np.flatnonzero(~absent(atoms.geometries))
    bounds[cut] = accountant.kernel.bounds(atoms.geometries[cut])
    centres = np.column_stack([bounds[:, [0, 2]].mean(axis=1), bounds[:, [1, 3]].mean(axis=1)])
    count = len(distinct)
    # A whisper of the area itself, so that a sheet without anything unmapped has a middle too.
    weights = left + 1e-9 * np.maximum(atoms.areas / _KM2, 1e-9)
    sums = [np.bincount(place, weights * centres[:, axis], minlength=count + 1)[:count] for axis in (0, 1)]
    middles = np.column_stack(sums) / np.bincount(place, weights, minlength=count + 1)[:count, None]
    return Ground(
        method,
        scale,
        frames or scale,
        tuple(sheet.code for sheet in distinct),
        place,
        middles,
        atoms.areas / _KM2,
        left,
        atoms.layers[1],
        accountant.data.zones.keys,
        accountant.data.zones.names,
    )


def sheet_stops(
    ground: Ground,
    targets: Iterable[Stop] = (),
    *,
    zones: Iterable[str] | None = None,
    codes: Iterable[str] | None = None,
    least_km2: float = _LEAST_KM2,
) -> tuple[Stop, ...]:
    """The sheets that lack something, as stops that a campaign may visit.

    :param targets: the programme's targets; each sheet names those that lie in it.
    :param zones: UUIDs of zones: only what is unmapped within them counts; ``None`` for the whole territory.
    :param codes: only these sheets.
    :param least_km2: sheets that lack less are left out.
    """
    wanted = None if zones is None else tuple(zones)
    left = ground.left_by_sheet(None if wanted is None else ground.within(wanted))
    touched = ground.zones_by_sheet(wanted or ())
    held = _by_sheet(targets, ground.frames)
    chosen = None if codes is None else frozenset(codes)
    return tuple(
        Stop(
            key=code,
            kind=SHEET,
            lon=float(ground.middles[place, 0]),
            lat=float(ground.middles[place, 1]),
            code=code,
            unmapped_km2=float(left[place]),
            method=ground.method,
            scale=ground.scale,
            targets=tuple(held.get(code, ())),
            zones=tuple(touched.get(place, ())),
        )
        for place, code in enumerate(ground.sheets)
        if left[place] >= least_km2 and (chosen is None or code in chosen)
    )


def _by_sheet(targets: Iterable[Stop], scale: int) -> dict[str, list[str]]:
    held: dict[str, list[str]] = {}
    for target in targets:
        try:
            held.setdefault(sheet_at(target.lon, target.lat, scale), []).append(target.key)
        except SheetError:  # beyond the nomenclature, so in no sheet
            continue
    return held


def frames_of(stop: Stop) -> int:
    """Scale of the sheet that a stop is, which need not be that of its survey."""
    try:
        return parse(stop.code or stop.key).sheet.scale
    except SheetError:  # a sheet of another nomenclature, kept in a file
        return stop.scale


def restated(ground: Ground, stops: Sequence[Stop], targets: Sequence[Stop] = ()) -> tuple[Stop, ...]:
    """Sheets of a campaign with what they lack by the ground's method and scale, without those that lack nothing.

    What counted within some zones only still does.
    """
    by_zones: dict[tuple[str, ...], dict[str, Stop]] = {}
    for stop in stops:
        by_zones.setdefault(stop.zones, {})[stop.key] = stop
    return tuple(
        own[found.key].renewed(replace(found, name=own[found.key].name))
        for zones, own in by_zones.items()
        for found in sheet_stops(ground, targets, zones=zones or None, codes=own)
    )


def mapped_by(plan: Plan, stops: Sequence[Stop]) -> dict[str, float]:
    """km2 that a plan maps in each sheet."""
    sheets = {stop.key for stop in stops if stop.kind == SHEET}
    mapped: dict[str, float] = {}
    for day in plan.days:
        for visit in day.visits:
            if visit.stop in sheets:
                mapped[visit.stop] = mapped.get(visit.stop, 0.0) + visit.km2
    return mapped


def ledger_questions(plan: Plan, stops: Sequence[Stop]) -> dict[tuple[str, int], tuple[int, ...]]:
    """Each method and scale that a plan maps at, with the frames of the sheets that count for it, the finest first."""
    mapped = mapped_by(plan, stops)
    surveyed = [stop for stop in stops if mapped.get(stop.key)]
    return {
        (method, scale): tuple(sorted({frames_of(stop) for stop in surveyed if _counts(stop, method, scale)}))
        for method, scale in dict.fromkeys((stop.method, stop.scale) for stop in surveyed)
    }


def _counts(stop: Stop, method: str, scale: int) -> bool:
    """A finer survey satisfies a coarser scale."""
    return stop.method == method and stop.scale <= scale


def season_effects(grounds: Sequence[Ground], plan: Plan, stops: Sequence[Stop]) -> tuple[Effect, ...]:
    """What a plan does to the ledger of one method and scale; finer work counts for it too.

    Of finer work it takes the share that a plan maps of its sheet, since where in the sheet that lies is not known.

    :param grounds: of that method and scale, one for each frame that :func:`ledger_questions` names, in its order.
    """
    mapped = mapped_by(plan, stops)
    works = []
    for ground in grounds:
        whole = dict(zip(ground.sheets, ground.left_by_sheet().tolist()))
        km2: dict[tuple[str, ...], dict[str, float]] = {(): {}}
        for stop in stops:
            value = mapped.get(stop.key, 0.0)
            if not value or not _counts(stop, ground.method, ground.scale) or frames_of(stop) != ground.frames:
                continue
            if stop.scale < ground.scale:
                held = whole if not stop.zones else _left_within(ground, stop.zones)
                value = held.get(stop.key, 0.0) * min(value / stop.unmapped_km2, 1.0) if stop.unmapped_km2 else 0.0
            km2.setdefault(stop.zones, {})[stop.key] = value
        works += [Mapped(ground, some, zones) for zones, some in km2.items()]
    return effects(*works)


def _left_within(ground: Ground, zones: Sequence[str]) -> dict[str, float]:
    return dict(zip(ground.sheets, ground.left_by_sheet(ground.within(zones)).tolist()))


class Mapped(NamedTuple):
    """What is mapped of some sheets.

    :ivar km2: of each sheet, by its code.
    :ivar zones: UUIDs of the zones within which it is mapped before anything else.
    """

    ground: Ground
    km2: Mapping[str, float]
    zones: tuple[str, ...] = ()


def effects(*works: Mapped) -> tuple[Effect, ...]:
    """What mapping some sheets does to the ledger: the territory, then each zone that gains.

    In a sheet that lies in a zone by a part, the zone is mapped first. The atoms are those of the ledger, so that
    accepting the season's work there shows the same figures.

    :param works: of one method and scale.
    """
    if not works:
        return ()
    ground = works[0].ground
    left = ground.left.copy()
    for work in works:
        left -= _gained(work, left)
    gain = ground.left - left
    total, lacking = float(ground.areas.sum()), float(ground.left.sum())
    rows = [Effect("", "", total, total - lacking, total - lacking + float(gain.sum()))]
    sums = [ground.zones.sums(values).tolist() for values in (ground.areas, ground.left, gain)]
    for key, name, area, left_km2, gained in zip(ground.zone_keys, ground.zone_names, *sums):
        if gained > _SEEN_KM2:
            rows.append(Effect(key, name, area, area - left_km2, area - (left_km2 - gained)))
    return tuple(rows)


def _gained(work: Mapped, lacking: NDArray[np.float64]) -> NDArray[np.float64]:
    """(atoms,) km2 that mapping sheets takes off what is lacking."""
    ground = work.ground
    numbers = {code: place for place, code in enumerate(ground.sheets)}
    km2 = np.zeros(len(ground.sheets) + 1)
    for code, value in work.km2.items():
        if code in numbers:
            km2[numbers[code]] += value
    inside, own = ~ground.zones.outside(len(lacking)), ground.within(work.zones)
    gain = np.zeros(len(lacking))
    for atoms in (own, inside & ~own, ~inside):
        left = np.where(atoms, lacking, 0.0)
        held = np.bincount(ground.sheet_of, left, minlength=len(km2))
        # The days of a plan add up to a sheet but for rounding, and a finished zone shall not be told as 99.9 %.
        taken = np.where((km2 > 0) & (km2 > held - _SEEN_KM2), held, km2)
        gain += left * np.divide(taken, held, out=np.zeros_like(held), where=held > 0)[ground.sheet_of]
        km2 = np.maximum(km2 - taken, 0.0)
    return gain
