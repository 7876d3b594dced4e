"""The ledger: area, covered, committed and remaining of the territory, its oblasts and its zones.

Every figure is a sum over the same atoms, and says by its question what "mapped" means.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from .atoms import Atoms, Membership, build_atoms
from .coverage import Cancelled, Engine, Progress, Sweep
from .errors import SurveyError
from .footprints import REPAIRED, SKIPPED, Footprints
from .grid import column_row
from .kernel import Geometries, Kernel, Wkb
from .programme import Figure, ProgrammeData, Units
from .question import COVERED, STAGES, Question, stages_of, undated, with_zones
from .sheets import CELLS, LAT_CELLS, LON_CELLS, NORTH_LIMIT, Sheet

ZONE_SCALE = 50_000
"""Scale at which the zones of the programme are to be mapped."""
_KM2 = 1e6


class ProgrammeError(SurveyError):
    """A programme that cannot be accounted for.

    :ivar reason: ``no_territory`` or ``no_official_area``.
    """

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason


@dataclass(frozen=True)
class Row:
    """One unit of a ledger; areas in km2. ``committed`` and ``planned`` are parts of ``remaining``.

    :ivar kind: ``territory``, ``region``, ``zone``, ``sheet`` or ``outside`` (what no unit of the layer holds).
    """

    kind: str
    key: str
    name: str
    area_km2: float
    covered_km2: float
    committed_km2: float
    planned_km2: float
    remaining_km2: float

    @property
    def covered_pct(self) -> float:
        """Covered share in percent, 0 for a unit without area."""
        return 100.0 * (self.covered_km2 / self.area_km2) if self.area_km2 > 0 else 0.0


@dataclass(frozen=True)
class Ledger:
    """Rows by kind. ``regions`` and ``zones`` end with the row ``outside`` for what none of them holds."""

    territory: Row
    regions: tuple[Row, ...]
    zones: tuple[Row, ...]

    def rows(self) -> Iterator[Row]:
        """The territory, then all units."""
        yield self.territory
        yield from self.regions
        yield from self.zones


@dataclass(frozen=True)
class Account:
    """A ledger with its question and all that is needed to show it and to say how far it can be trusted.

    :ivar zones_at_scale: one row for all zones together at 1:50 000 or finer, by the methods of the question.
    :ivar zone_rows_at_scale: the same zone by zone.
    :ivar remaining_wkb: polygons of the remaining area, one an atom; ``remaining_sheets`` names the sheet of each.
    :ivar official_km2: the official denominator, ``None`` unless the question asks for it.
    :ivar repaired: codes of the footprints and units whose geometry had to be mended to be counted.
    :ivar skipped: codes of those that have no usable geometry.
    :ivar undated: codes of accepted footprints without a date of acceptance.
    :ivar snapped: sheets at which an overlay needed a precision grid of a micrometre.
    """

    question: Question
    ledger: Ledger
    zones_at_scale: Row
    zone_rows_at_scale: tuple[Row, ...]
    remaining_wkb: Wkb
    remaining_sheets: tuple[str, ...]
    official_km2: float | None
    repaired: tuple[str, ...]
    skipped: tuple[str, ...]
    undated: tuple[str, ...]
    snapped: tuple[str, ...]

    @property
    def denominator_km2(self) -> float:
        """Area that the remainder is taken from."""
        return self.ledger.territory.area_km2 if self.official_km2 is None else self.official_km2

    @property
    def remaining_km2(self) -> float:
        """Unmapped area by the chosen denominator."""
        territory = self.ledger.territory
        return territory.remaining_km2 if self.official_km2 is None else self.official_km2 - territory.covered_km2

    @property
    def remaining_pct(self) -> float:
        """Unmapped share of the chosen denominator in percent."""
        return 100.0 * (self.remaining_km2 / self.denominator_km2) if self.denominator_km2 > 0 else 0.0

    @property
    def not_drawn_km2(self) -> float:
        """Official area that the polygon does not show; 0 unless the official denominator was asked for."""
        return 0.0 if self.official_km2 is None else self.official_km2 - self.ledger.territory.area_km2


class Accountant:
    """One programme, read once, for any number of questions about the same outline.

    ``blank`` allows a territory without any polygon; its area is 0.
    """

    def __init__(
        self, data: ProgrammeData, kernel: Kernel, own_wkb: bytes | None = None, blank: bool = False
    ) -> None:
        self.data, self.kernel = data, kernel
        self._repaired: list[str] = []
        self._skipped: list[str] = []
        territory = data.territory
        if own_wkb is not None:
            territory = Units(("own",), ("own",), ("",), np.array([own_wkb], dtype=object))
        self._sweeps: dict[str, Sweep] = {}
        self._name = next(iter(territory.names), "")
        outline = self._sound(territory)
        outline = outline[~kernel.is_empty(outline)]
        if not len(outline) and not blank:
            raise ProgrammeError("no_territory")
        self.atoms = build_atoms(outline, [self._sound(data.regions), self._sound(data.zones)], kernel)
        self.surveys = with_zones(data.coverage, data.zones)
        self.engine = Engine(self.atoms, Footprints.read(self.surveys.wkb, kernel), kernel)
        state = self.engine.footprints.state[: len(data.coverage)]  # behind them stand zones, which are noted already
        self._note(data.coverage, state)

    def _sound(self, units: Units) -> Geometries:
        """Valid polygons of units; what was mended or is missing is noted by its code."""
        footprints = Footprints.read(units.wkb, self.kernel)
        self._note(units, footprints.state)
        return footprints.geometries

    def _note(self, units: Units, state: NDArray[np.int8]) -> None:
        self._repaired += [units.codes[index] for index in np.flatnonzero(state == REPAIRED)]
        self._skipped += [units.codes[index] for index in np.flatnonzero(state == SKIPPED)]

    def account(
        self, question: Question, progress: Progress | None = None, cancelled: Cancelled | None = None
    ) -> Account:
        """Answer a question.

        :param progress: called with the finished share, 0 to 1, from any thread.
        :param cancelled: asked from any thread.
        :raises CancelledError: ``cancelled`` answered True.
        :raises ProgrammeError: the official area is asked for and the programme states none.
        :raises BalanceError: areas that must add up do not.
        """
        official = self.data.official_km2 if question.denominator == "official" else None
        if question.denominator == "official" and official is None:
            raise ProgrammeError("no_official_area")
        sweep = self._sweep("territory", question, None, _share(progress, 0.0, 0.7), cancelled)
        regions, zones = self.atoms.layers
        in_zones = np.flatnonzero(~zones.outside(len(self.atoms)))
        fine = replace(question, scale=min(question.scale or ZONE_SCALE, ZONE_SCALE))
        zone_sweep = self._sweep("zones", fine, in_zones, _share(progress, 0.7, 1.0), cancelled)
        some, polygons = sweep.remaining(self.atoms, self.kernel)
        return Account(
            question=question,
            ledger=Ledger(
                row_of("territory", "territory", self._name, sweep.left.sum(axis=1)),
                self._rows("region", self.data.regions, regions, sweep),
                self._rows("zone", self.data.zones, zones, sweep),
            ),
            zones_at_scale=row_of("zone", "zones", "", zone_sweep.left[:, in_zones].sum(axis=1)),
            zone_rows_at_scale=self._rows("zone", self.data.zones, zones, zone_sweep)[:-1],
            remaining_wkb=self.kernel.encode(polygons),
            remaining_sheets=tuple(sheet_codes(self.atoms.cells[some])),
            official_km2=official,
            repaired=tuple(self._repaired),
            skipped=tuple(self._skipped),
            undated=tuple(self.surveys.codes[index] for index in undated(self.surveys)),
            snapped=tuple(sheet_codes(self.atoms.cells[np.array(sweep.snapped, dtype=np.int64)])),
        )

    def _sweep(
        self,
        name: str,
        question: Question,
        within: NDArray[np.int64] | None,
        progress: Progress | None,
        cancelled: Cancelled | None,
    ) -> Sweep:
        """Run what differs from the last question of this name, all of it the first time."""
        stages = stages_of(self.surveys, question)
        if name in self._sweeps:
            sweep = self.engine.rerun(self._sweeps[name], stages, within, progress, cancelled)
        else:
            sweep = self.engine.run(stages, STAGES, COVERED, within, progress, cancelled)
        self._sweeps[name] = sweep
        return sweep

    def _rows(self, kind: str, units: Units, layer: Membership, sweep: Sweep) -> tuple[Row, ...]:
        left = np.stack([layer.sums(values) for values in sweep.left], axis=1)
        rows = [row_of(kind, key, name, values) for key, name, values in zip(units.keys, units.names, left)]
        beyond = sweep.left[:, layer.outside(len(self.atoms))].sum(axis=1)
        return (*rows, row_of("outside", "outside", "", beyond))


def _share(progress: Progress | None, low: float, high: float) -> Progress | None:
    """A step's own progress as a share of the whole."""
    return (lambda done: progress(low + (high - low) * done)) if progress else None


def row_of(kind: str, key: str, name: str, left_m2: NDArray[np.float64]) -> Row:
    """A row from the m2 that are left before any stage and after each of the three."""
    area, after_covered, after_committed, after_planned = (float(value) / _KM2 for value in left_m2)
    return Row(
        kind,
        key,
        name,
        area_km2=area,
        covered_km2=area - after_covered,
        committed_km2=after_covered - after_committed,
        planned_km2=after_committed - after_planned,
        remaining_km2=after_covered,
    )


def sheets_of(cells: NDArray[np.int64], scale: int) -> list[Sheet | None]:
    """The sheet of each cell in WGS 84 numbers; ``None`` outside 0 to 60 N, where the nomenclature ends."""
    column, row = column_row(cells)
    size, top = CELLS[scale], int(NORTH_LIMIT) * LAT_CELLS
    places = zip((column + 180 * LON_CELLS) % (360 * LON_CELLS), row)
    return [Sheet(scale, int(up) // size, int(right) // size) if 0 <= up < top else None for right, up in places]


def sheet_codes(cells: NDArray[np.int64]) -> list[str]:
    """1:50 000 codes of cells, empty where the nomenclature ends."""
    return [sheet.code if sheet else "" for sheet in sheets_of(cells, ZONE_SCALE)]


def sheet_rows(atoms: Atoms, sweep: Sweep, scale: int) -> list[Row]:
    """One row for each sheet that the territory touches, from the south-west, and ``outside`` for what has no sheet."""
    sheets = sheets_of(atoms.cells, scale)
    distinct = sorted({sheet for sheet in sheets if sheet})
    index = {sheet: place for place, sheet in enumerate(distinct)}
    place = np.array([index[sheet] if sheet else len(distinct) for sheet in sheets], dtype=np.int64)
    left = np.stack([np.bincount(place, values, minlength=len(distinct) + 1) for values in sweep.left], axis=1)
    rows = [row_of("sheet", sheet.code, sheet.code, values) for sheet, values in zip(distinct, left)]
    return rows + ([row_of("outside", "outside", "", left[-1])] if left[-1][0] > 0 else [])


def compute(
    data: ProgrammeData,
    question: Question,
    kernel: Kernel,
    progress: Progress | None = None,
    cancelled: Cancelled | None = None,
) -> Account:
    """Read a programme and answer one question; see :meth:`Accountant.account`."""
    return Accountant(data, kernel, question.own_wkb).account(question, progress, cancelled)


def published(figures: tuple[Figure, ...], key: str) -> Figure | None:
    """The published figure of a key, ``None`` where there is none with a number."""
    return next((figure for figure in figures if figure.key == key and figure.value is not None), None)
