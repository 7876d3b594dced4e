"""The accountant: answers questions about a programme with ledgers.

Every figure is a sum over the same atoms, and says by its question what "mapped" means.
"""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from .atoms import Membership, build_atoms
from .coverage import Cancelled, Engine, Progress, Sweep
from .errors import SurveyError
from .footprints import CHECKED_WHOLE, PENDING, REPAIRED, SKIPPED, Footprints
from .kernel import Geometries, Kernel, absent
from .ledger import ZONE_SCALE, Account, Ledger, Row, row_of, sheet_codes, sheet_rows
from .programme import Figure, ProgrammeData, Surveys, Units
from .question import COVERED, STAGES, Question, stages_of, undated, with_zones, zone_as_coverage


class ProgrammeError(SurveyError):
    """A programme that cannot be accounted for.

    :ivar reason: ``no_territory`` or ``no_official_area``.
    """

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason


@contextlib.contextmanager
def cutting(territory: Units, regions: Units, zones: Units, kernel: Kernel) -> Iterator[None]:
    """Cut the partition that an accountant of these units will ask for, beside what is done inside.

    The geometry library leaves the other processor free for reading footprints. What fails here fails again, and is
    told, when the accountant asks.
    """

    def cut() -> None:
        outline, *layers = (Footprints.read(units.wkb, kernel).geometries for units in (territory, regions, zones))
        build_atoms(outline[~kernel.is_empty(outline)], layers, kernel)

    with ThreadPoolExecutor(1) as beside:
        beside.submit(cut)
        yield


@dataclass
class _Asked:
    """A question as it was answered last, so that the next one runs only what differs."""

    question: Question
    stages: NDArray[np.int64]
    sweep: Sweep | None = None


class Accountant:
    """One programme, read once, for any number of questions about the same outline.

    ``blank`` allows a territory without any polygon; its area is 0.
    """

    def __init__(self, data: ProgrammeData, kernel: Kernel, own_wkb: bytes | None = None, blank: bool = False) -> None:
        self.data, self.kernel = data, kernel
        self._noted: dict[int, list[str]] = {REPAIRED: [], SKIPPED: []}
        self._asked: dict[str, _Asked] = {}
        territory = data.territory
        if own_wkb is not None:
            territory = Units(("own",), ("own",), ("",), np.array([own_wkb], dtype=object))
        self.territory = territory
        self._name = next(iter(territory.names), "")
        outline = self._sound(territory)
        outline = outline[~kernel.is_empty(outline)]
        if not len(outline) and not blank:
            raise ProgrammeError("no_territory")
        self.atoms = build_atoms(outline, [self._sound(data.regions), self._sound(data.zones)], kernel)
        self.surveys = with_zones(data.coverage, data.zones)
        bounds = self.surveys.bounds if len(self.surveys) > CHECKED_WHOLE else None
        self.engine = Engine(self.atoms, Footprints.read(self.surveys.wkb, kernel, bounds), kernel)
        self._undated = undated(self.surveys)
        self._codes = np.array(sheet_codes(self.atoms.cells), dtype=object)
        self._wkb = np.full(len(self.atoms), None, dtype=object)
        self._places = {key: place for place, key in enumerate(self.surveys.keys)}

    def _sound(self, units: Units) -> Geometries:
        """Valid polygons of units; what was mended or is missing is noted by its code."""
        footprints = Footprints.read(units.wkb, self.kernel)
        for state, codes in self._noted.items():
            codes += [units.codes[index] for index in np.flatnonzero(footprints.state == state)]
        return footprints.geometries

    def _met(self, state: int) -> tuple[str, ...]:
        """Codes of units and footprints that were found repaired or skipped so far."""
        found = self.engine.footprints.state[: len(self.data.coverage)]  # behind them stand zones, noted as units
        return (*self._noted[state], *(self.surveys.codes[index] for index in np.flatnonzero(found == state)))

    def amend(self, table: str, rows: Surveys) -> bool:
        """Take over methods, scales, statuses and dates of rows; their geometry stays as it was.

        The next account runs only what they change, and equals one of the programme read anew.

        :param table: ``zone`` or ``coverage``.
        :param rows: the rows as they are now, found by their keys.
        :return: False where that is not enough, so that the programme has to be read anew: a row is not known, or cites
            another zone.
        """
        own = len(self.data.coverage)
        places, chosen = [], []
        for index, key in enumerate(rows.keys):
            place = self._places.get(key)
            if place is None:
                if table == "zone" and key in self.data.zones.keys:
                    continue  # cited by a footprint, so its own status counts nowhere
                return False
            if (place >= own) != (table == "zone") or rows.zone_keys[index] != self.surveys.zone_keys[place]:
                return False
            places.append(place)
            chosen.append(index)
        at, taken = np.array(places, dtype=np.int64), np.array(chosen, dtype=np.int64)
        for name in ("methods", "scales", "statuses", "started", "accepted"):
            getattr(self.surveys, name)[at] = getattr(rows, name)[taken]
        if table == "zone":
            self.surveys.statuses[at] = [zone_as_coverage(status) for status in rows.statuses[taken]]
        some = self.surveys.some(at)
        self._undated[at] = undated(some)
        for asked in self._asked.values():
            asked.stages = asked.stages.copy()
            asked.stages[at] = stages_of(some, asked.question)
        return True

    def stale(self, question: Question) -> int:
        """How many atoms :meth:`account` would run for a question, all of them one that was not the last."""
        asked = self._asked.get("territory")
        if asked is None or asked.sweep is None or asked.question != question:
            return len(self.atoms)
        return len(self.engine.touched(asked.sweep, asked.stages))

    def stages_at_scale(self, question: Question) -> NDArray[np.int64]:
        """Stages of the footprints at 1:50 000 or finer, by the methods and the date of a question."""
        fine, asked = at_zone_scale(question), self._asked.get("zones")
        return stages_of(self.surveys, fine) if asked is None or asked.question != fine else asked.stages

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
        regions, zones = self.atoms.layers
        in_zones = np.flatnonzero(~zones.outside(len(self.atoms)))
        sweep = self._sweep("territory", question, None, _share(progress, 0.0, 0.7), cancelled)
        zone_sweep = self._sweep("zones", at_zone_scale(question), in_zones, _share(progress, 0.7, 1.0), cancelled)
        some = self._remaining(sweep)
        return Account(
            question=question,
            ledger=Ledger(
                row_of("territory", "territory", self._name, sweep.left.sum(axis=1)),
                self._rows("region", self.data.regions, regions, sweep),
                self._rows("zone", self.data.zones, zones, sweep),
            ),
            zones_at_scale=row_of("zone", "zones", "", zone_sweep.left[:, in_zones].sum(axis=1)),
            zone_rows_at_scale=self._rows("zone", self.data.zones, zones, zone_sweep)[:-1],
            remaining_wkb=self._wkb[some],
            remaining_sheets=tuple(self._codes[some]),
            remaining_atoms=some,
            official_km2=official,
            repaired=self._met(REPAIRED),
            skipped=self._met(SKIPPED),
            unchecked=int((self.engine.footprints.state == PENDING).sum()),
            undated=tuple(self.surveys.codes[index] for index in np.flatnonzero(self._undated)),
            snapped=tuple(self._codes[sweep.snapped]),
        )

    def sheets(
        self, question: Question, scale: int, progress: Progress | None = None, cancelled: Cancelled | None = None
    ) -> list[Row]:
        """Rows of the map sheets of a scale, in WGS 84 numbers, from the south-west; they add up to the territory.

        At once after :meth:`account` with the same question. The last row is ``outside`` where some area has no sheet.

        :raises CancelledError: ``cancelled`` answered True.
        """
        return sheet_rows(self.atoms, self._sweep("territory", question, None, progress, cancelled), scale)

    def uncovered(self, question: Question, cancelled: Cancelled | None = None) -> NDArray[np.float64]:
        """(atoms,) m2 of each atom that no covered footprint holds.

        Another question than the one that is shown does not disturb it: the answers are kept apart.

        :raises CancelledError: ``cancelled`` answered True.
        """
        left: NDArray[np.float64] = self._sweep("ground", question, None, None, cancelled).left[COVERED + 1]
        return left

    def _sweep(
        self,
        name: str,
        question: Question,
        within: NDArray[np.int64] | None,
        progress: Progress | None,
        cancelled: Cancelled | None,
    ) -> Sweep:
        """Run what differs from the last answer of this name, all of it the first time."""
        asked = self._asked.get(name)
        if asked is None:
            asked = self._asked[name] = _Asked(question, stages_of(self.surveys, question))
        elif asked.question != question:
            asked.question, asked.stages = question, stages_of(self.surveys, question)
        if asked.sweep is None:
            asked.sweep = self.engine.run(asked.stages, STAGES, COVERED, within, progress, cancelled)
        else:
            asked.sweep = self.engine.rerun(asked.sweep, asked.stages, within, progress, cancelled)
        return asked.sweep

    def _remaining(self, sweep: Sweep) -> NDArray[np.int64]:
        """Atoms of which something remains; their WKB is written anew where the sweep changed it."""
        some, polygons = sweep.remaining(self.atoms, self.kernel, sweep.fresh)
        self._wkb[sweep.fresh] = None
        self._wkb[some] = self.kernel.encode(polygons)
        return np.flatnonzero(~absent(self._wkb))

    def _rows(self, kind: str, units: Units, layer: Membership, sweep: Sweep) -> tuple[Row, ...]:
        left = np.stack([layer.sums(values) for values in sweep.left], axis=1)
        rows = [row_of(kind, key, name, values) for key, name, values in zip(units.keys, units.names, left)]
        beyond = sweep.left[:, layer.outside(len(self.atoms))].sum(axis=1)
        return (*rows, row_of("outside", "outside", "", beyond))


def at_zone_scale(question: Question) -> Question:
    """A question at the scale that the zones are to be mapped at, or at its own if that is finer."""
    return replace(question, scale=min(question.scale or ZONE_SCALE, ZONE_SCALE))


def _share(progress: Progress | None, low: float, high: float) -> Progress | None:
    """A step's own progress as a share of the whole."""
    return (lambda done: progress(low + (high - low) * done)) if progress else None


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
