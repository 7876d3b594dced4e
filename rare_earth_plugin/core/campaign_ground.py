"""What a campaign finds on the ground: unmapped km2 by map sheet and zone, and what a plan makes of them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

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
from .sheets import SheetError, sheet_at

_KM2 = 1e6
_LEAST_KM2 = 0.5
"""A sheet that lacks less is a seam between frames, and nobody is sent there."""
_SEEN_KM2 = 1e-6


@dataclass(frozen=True, eq=False)
class Ground:
    """Unmapped area of a programme by one method at one scale or finer, atom by atom.

    :ivar sheets: codes of the sheets of that scale, in WGS 84 numbers.
    :ivar sheet_of: (atoms,) place of each atom's sheet, ``len(sheets)`` outside the nomenclature.
    :ivar middles: (sheets, 2) degrees: the middle of what is unmapped in each, of all of it where nothing is.
    :ivar areas, left: (atoms,) km2, all and unmapped.
    :ivar zones: which atoms belong to which zone of ``zone_keys``.
    """

    method: str
    scale: int
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


def survey_ground(accountant: Accountant, method: str, scale: int, cancelled: Cancelled | None = None) -> Ground:
    """Count what is unmapped.

    :raises CancelledError: ``cancelled`` answered True.
    """
    atoms = accountant.atoms
    left = accountant.uncovered(Question(methods=frozenset((method,)), scale=scale), cancelled) / _KM2
    distinct, place = distinct_sheets(atoms.cells, scale)
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
    inside = None
    if zones is not None:
        wanted = np.isin(np.array(ground.zone_keys, dtype=object), list(zones))
        inside = np.zeros(len(ground.left), dtype=bool)
        inside[ground.zones.atoms[wanted[ground.zones.units]]] = True
    left = ground.left_by_sheet(inside)
    held = _by_sheet(targets, ground.scale)
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


def mapped_by(plan: Plan, stops: Sequence[Stop]) -> dict[str, float]:
    """km2 that a plan maps in each sheet."""
    sheets = {stop.key for stop in stops if stop.kind == SHEET}
    mapped: dict[str, float] = {}
    for day in plan.days:
        for visit in day.visits:
            if visit.stop in sheets:
                mapped[visit.stop] = mapped.get(visit.stop, 0.0) + visit.km2
    return mapped


def effects(ground: Ground, mapped: Mapping[str, float]) -> tuple[Effect, ...]:
    """What mapping some sheets does to the ledger: the territory, then each zone that gains.

    In a sheet that lies in a zone by a part, the zone is mapped first. The atoms are those of the ledger, so that
    accepting the season's work there shows the same figures.

    :param mapped: sheet -> km2.
    """
    numbers = {code: place for place, code in enumerate(ground.sheets)}
    km2 = np.zeros(len(ground.sheets) + 1)
    for code, value in mapped.items():
        if code in numbers:
            km2[numbers[code]] += value
    inside = ~ground.zones.outside(len(ground.left))
    gain = np.zeros(len(ground.left))
    for atoms in (inside, ~inside):
        left = np.where(atoms, ground.left, 0.0)
        held = np.bincount(ground.sheet_of, left, minlength=len(km2))
        taken = np.minimum(km2, held)
        gain += left * np.divide(taken, held, out=np.zeros_like(held), where=held > 0)[ground.sheet_of]
        km2 -= taken
    total, lacking = float(ground.areas.sum()), float(ground.left.sum())
    rows = [Effect("", "", total, total - lacking, total - lacking + float(gain.sum()))]
    sums = [ground.zones.sums(values).tolist() for values in (ground.areas, ground.left, gain)]
    for key, name, area, left_km2, gained in zip(ground.zone_keys, ground.zone_names, *sums):
        if gained > _SEEN_KM2:
            rows.append(Effect(key, name, area, area - left_km2, area - left_km2 + gained))
    return tuple(rows)
