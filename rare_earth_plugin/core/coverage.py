"""The coverage engine: what of each atom is left when footprints are taken away, stage by stage.

Nothing is unioned. Every atom takes its footprints one after another, the one with the largest overlap first, and stops
when nothing is left; all atoms of a chunk advance in lock-step, so that the geometry library works on whole arrays.
Atoms do not depend on each other: the result is the same for any number of threads.
"""

from __future__ import annotations

import os
import threading
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from .atoms import Atoms, BalanceError, areas_m2, filled
from .errors import CancelledError as CancelledError
from .footprints import Footprints, Parts
from .kernel import Geometries, Kernel, KernelError, absent
from .outlines import INSIDE, OUTSIDE, Outlines
from .pairs import Indices, Pairs
from .remainders import Rest, firsts

UNUSED = -1
"""Stage of a footprint that takes no part."""
_BATCH = 1500
"""Overlays between two looks at the cancel flag: well under 100 ms."""
_CHUNK = 200_000
"""Pairs whose atoms advance together, about and at the most."""
_WINDOW = 64
"""Pairs of an atom that are looked at together; most atoms are covered before they are through."""
_FEW = 100
"""Atoms that are not worth another thread."""
_GRID = 1e-11
"""Precision grid in degrees (a micrometre) for an overlay that fails in floating point."""
_CHECKED = 500
"""One atom in so many is measured a second time by another way."""
_BALANCE = 1e-9
"""Relative difference between the two ways at which a result is withheld."""

Progress = Callable[[float], None]
Cancelled = Callable[[], bool]


@dataclass
class Sweep:
    """What is left of every atom after each stage.

    :ivar stages: (footprints,) the stage of each, as asked.
    :ivar left: (stages + 1, atoms) m2 remaining; row 0 is the area of the atoms.
    :ivar geometries: (atoms,) polygon that remains after stage ``kept``, ``None`` where nothing does or where the atom
        is an untouched whole cell; ``touched`` tells which.
    :ivar touched: (atoms,) True where a footprint was taken away up to stage ``kept``.
    :ivar fresh: atoms that were run; the others are as in the sweep before.
    :ivar snapped: atoms at which the geometry library failed and a precision grid of a micrometre helped.
    """

    stages: NDArray[np.int64]
    left: NDArray[np.float64]
    geometries: Geometries
    touched: NDArray[np.bool_]
    kept: int
    fresh: Indices
    snapped: list[int] = field(default_factory=list)

    def remaining(self, atoms: Atoms, kernel: Kernel, among: Indices | None = None) -> tuple[Indices, Geometries]:
        """Atoms (of some, by default of all) of which something remains after stage ``kept``, and what remains."""
        among = np.arange(len(atoms)) if among is None else among
        some = among[~self.touched[among] | ~absent(self.geometries[among])]
        return some, filled(self.geometries[some], atoms.cells[some], kernel)


class Engine:
    """Atoms and footprints with the pairs of them that meet, kept for any number of questions."""

    def __init__(self, atoms: Atoms, footprints: Footprints, kernel: Kernel, threads: int | None = None) -> None:
        self.atoms, self.footprints, self.kernel = atoms, footprints, kernel
        self.threads = threads or min(os.cpu_count() or 1, 8)
        self.parts = Parts.of(footprints, kernel)
        self.outlines = Outlines.of(self.parts, kernel)
        self.pairs = Pairs.of(atoms, self.parts)

    def run(
        self,
        stages: NDArray[np.int64],
        stage_count: int,
        kept: int = 0,
        within: Indices | None = None,
        progress: Progress | None = None,
        cancelled: Cancelled | None = None,
    ) -> Sweep:
        """Take the footprints away, stage after stage.

        :param stages: (n,) stage 0, 1, ... of each footprint, or :data:`UNUSED`.
        :param kept: stage after which the remaining geometry is wanted.
        :param within: the atoms to work on, ascending; the others stay untouched. ``None`` for all.
        :raises CancelledError: ``cancelled`` answered True.
        :raises BalanceError: a second way of measuring found another coverage.
        """
        sweep = Sweep(
            stages,
            np.tile(self.atoms.areas, (stage_count + 1, 1)),
            self.atoms.geometries.copy(),
            np.zeros(len(self.atoms), dtype=bool),
            kept,
            np.arange(len(self.atoms)) if within is None else within,
        )
        atoms = sweep.fresh
        _Run(self, sweep, atoms, progress, cancelled).work()
        self._check(sweep, atoms[sweep.touched[atoms]][::_CHECKED])
        return sweep

    def rerun(
        self,
        before: Sweep,
        stages: NDArray[np.int64],
        within: Indices | None = None,
        progress: Progress | None = None,
        cancelled: Cancelled | None = None,
    ) -> Sweep:
        """What :meth:`run` would find under other stages, to the last bit; only the atoms that can change run again.

        :param before: result for the same number of stages and the same ``within``.
        """
        touched = self.touched(before, stages)
        if within is not None:
            touched = touched[np.isin(touched, within)]
        sweep = Sweep(
            stages,
            before.left.copy(),
            before.geometries.copy(),
            before.touched.copy(),
            before.kept,
            touched,
            [atom for atom in before.snapped if atom not in touched],
        )
        sweep.left[:, touched] = self.atoms.areas[touched]
        sweep.geometries[touched] = self.atoms.geometries[touched]
        sweep.touched[touched] = False
        _Run(self, sweep, touched, progress, cancelled).work()
        self._check(sweep, touched[_CHECKED - 1 :: _CHECKED])
        return sweep

    def touched(self, before: Sweep, stages: NDArray[np.int64]) -> Indices:
        """Atoms that other stages can change."""
        changed = np.flatnonzero((stages != before.stages)[self.parts.owners])
        return np.asarray(np.unique(self.pairs.atoms[self.pairs.of_parts(changed)]))

    def _check(self, sweep: Sweep, atoms: Indices) -> None:
        """Measure what the first stage covers of some atoms by union and intersection, not by subtraction."""
        with ThreadPoolExecutor(self.threads) as pool:
            for atom, covered in zip(atoms, pool.map(lambda atom: self._covered_m2(sweep, atom), atoms)):
                found = float(self.atoms.areas[atom] - sweep.left[1, atom])
                if abs(found - covered) > _BALANCE * max(float(self.atoms.areas[atom]), 1e6):
                    raise BalanceError("coverage", found, covered)

    def _covered_m2(self, sweep: Sweep, atom: int) -> float:
        """What the first stage covers of one atom, from the union of all that it meets."""
        parts = self.pairs.parts[self.pairs.of_atoms(np.array([atom]))]
        covers = self.parts.geometries(parts[sweep.stages[self.parts.owners[parts]] == 0], self.kernel)
        union = self.kernel.union(covers[~absent(covers)])
        if union is None:
            return 0.0
        polygon = filled(self.atoms.geometries[[atom]], self.atoms.cells[[atom]], self.kernel)
        return float(areas_m2(self.kernel.intersection(polygon, np.array([union], dtype=object)), self.kernel)[0])


class _Run:
    """One run over some atoms; their pairs ordered by stage, atom and falling overlap."""

    def __init__(
        self,
        engine: Engine,
        sweep: Sweep,
        atoms: Indices,
        progress: Progress | None,
        cancelled: Cancelled | None,
    ) -> None:
        self.engine, self.sweep, self.kernel, self.parts = engine, sweep, engine.kernel, engine.parts
        pairs = engine.pairs
        chosen = pairs.of_atoms(atoms)
        stage = sweep.stages[self.parts.owners[pairs.parts[chosen]]]
        chosen, stage = chosen[stage != UNUSED], stage[stage != UNUSED]
        order = np.argsort(stage, kind="stable")
        chosen = chosen[order]
        edges = np.searchsorted(stage[order], np.arange(len(sweep.left)))
        self.by_stage = [
            (pairs.atoms[chosen[low:high]], pairs.parts[chosen[low:high]]) for low, high in zip(edges, edges[1:])
        ]
        self.active = np.unique(pairs.atoms[chosen])
        self.progress, self.cancelled = progress, cancelled
        self.todo = sum(len(np.unique(atoms)) for atoms, _ in self.by_stage)
        self.finished, self.lock = 0, threading.Lock()

    def work(self) -> None:
        """Work through all active atoms, in contiguous chunks side by side."""
        pairs = sum(len(parts) for _, parts in self.by_stage)
        count = max(-(-pairs // _CHUNK), min(2 * self.engine.threads, len(self.active) // _FEW), 1)
        chunks = [chunk for chunk in np.array_split(self.active, count) if len(chunk)]
        if self.engine.threads == 1 or len(chunks) < 2:
            for chunk in chunks:
                self._chunk(chunk)
            return
        with ThreadPoolExecutor(self.engine.threads) as pool:
            futures = [pool.submit(self._chunk, chunk) for chunk in chunks]
            try:
                for future in futures:
                    future.result()
            except BaseException:
                for future in futures:
                    future.cancel()
                raise

    def _chunk(self, atoms: Indices) -> None:
        """All stages of some atoms."""
        whole = self.engine.atoms
        rest = Rest.of(filled(whole.geometries[atoms], whole.cells[atoms], self.kernel), self.kernel)
        for stage, (pair_atoms, pair_parts) in enumerate(self.by_stage):
            low, high = np.searchsorted(pair_atoms, [atoms[0], atoms[-1] + 1])
            changed = self._stage(atoms, pair_atoms[low:high], pair_parts[low:high], rest)
            self._record(atoms, rest, stage, changed)

    def _tell(self, finished: int) -> None:
        """Progress counts an atom when it is through with a stage."""
        if finished and self.progress:
            with self.lock:
                self.finished += finished
                self.progress(self.finished / self.todo)

    def _stage(self, atoms: Indices, pair_atoms: Indices, pair_parts: Indices, rest: Rest) -> NDArray[np.bool_]:
        """Take the parts of one stage from the atoms in lock-step; return a mask of the atoms that changed.

        A candidate is a part and a piece of an atom. It drops out as soon as it misses the envelope of the piece; one
        that holds all of that envelope ends the piece, whichever its turn; the first of each piece is subtracted.
        """
        homes = np.searchsorted(atoms, pair_atoms)
        turn = np.arange(len(homes)) - np.searchsorted(homes, homes)
        changed, low = np.zeros(len(atoms), dtype=bool), 0
        waiting = int(firsts(homes).sum())
        while len(homes):
            now = turn < low + _WINDOW
            self._window(atoms, *rest.candidates(homes[now], pair_parts[now]), rest, changed)
            later = ~now & rest.some_left(len(atoms))[homes]
            homes, turn, pair_parts = homes[later], turn[later], pair_parts[later]
            low += _WINDOW
            left = int(firsts(homes).sum())
            self._tell(waiting - left)
            waiting = left
        return changed

    def _window(self, atoms: Indices, piece: Indices, part: Indices, rest: Rest, changed: NDArray[np.bool_]) -> None:
        """Take candidates in lock-step until none is left; mark the atoms that change."""
        moved = np.ones(len(rest.homes), dtype=bool)
        while len(part):
            self._look()
            before = rest.envelopes.copy()
            meets, holds = self._by_envelope(piece, part, before, moved)
            piece, part, holds = piece[meets], part[meets], holds[meets]
            first = firsts(piece)
            # The first that may hold a piece mostly does, and the outlines of the others need not be read.
            likely = np.flatnonzero(holds)
            self._end(piece, part, likely[firsts(piece[likely])], rest, changed)
            asked = np.flatnonzero((first | holds) & ~np.isnan(rest.envelopes[piece, 0]))
            side = self._end(piece, part, asked, rest, changed)
            crossing = asked[first[asked] & (side != OUTSIDE)]
            crossing = crossing[~np.isnan(rest.envelopes[piece[crossing], 0])]
            taken = piece[crossing]
            self._take(atoms, taken, part[crossing], rest)
            changed[rest.homes[taken]] = True
            first[asked[side == OUTSIDE]] = True
            piece, part = rest.come_apart(taken, piece[~first], part[~first], self.kernel)
            moved = np.ones(len(rest.homes), dtype=bool)
            moved[: len(before)] = (before != rest.envelopes[: len(before)]).any(axis=1)

    def _by_envelope(
        self, piece: Indices, part: Indices, envelopes: NDArray[np.float64], moved: NDArray[np.bool_]
    ) -> tuple[NDArray[np.bool_], NDArray[np.bool_]]:
        """(n,) whether a part's envelope meets that of a piece, and whether it holds it, where that has moved."""
        meets, holds = np.ones(len(part), dtype=bool), np.zeros(len(part), dtype=bool)
        some = np.flatnonzero(moved[piece])
        meeting, holding = np.ones(len(some), dtype=bool), np.ones(len(some), dtype=bool)
        for axis in (0, 1):
            low, high = envelopes[piece[some], axis], envelopes[piece[some], axis + 2]
            left, right = self.parts.bounds[part[some], axis], self.parts.bounds[part[some], axis + 2]
            meeting &= (left < high) & (right > low)
            holding &= (left <= low) & (right >= high)
        meets[some], holds[some] = meeting, holding
        return meets, holds

    def _end(
        self, piece: Indices, part: Indices, asked: Indices, rest: Rest, changed: NDArray[np.bool_]
    ) -> NDArray[np.int8]:
        """Ask candidates where they lie and end the pieces that one holds, of which only the first is decoded."""
        piece, part = piece[asked], part[asked]
        side = self.engine.outlines.sides(part, rest.envelopes[piece])
        inside = np.flatnonzero(side == INSIDE)
        inside = inside[firsts(piece[inside])]
        self.parts.geometries(part[inside], self.kernel)
        gone = piece[inside[self.engine.outlines.sound(part[inside])]]
        rest.geometries[gone], rest.envelopes[gone] = None, np.nan
        changed[rest.homes[gone]] = True
        return side

    def _look(self) -> None:
        """Stop if the user wants it."""
        if self.cancelled and self.cancelled():
            raise CancelledError

    def _take(self, atoms: Indices, pieces: Indices, parts: Indices, rest: Rest) -> None:
        """Subtract one part from each piece."""
        for low in range(0, len(pieces), _BATCH):
            self._look()
            some = pieces[low : low + _BATCH]
            covers = self.parts.geometries(parts[low : low + _BATCH], self.kernel)
            usable = ~absent(covers)
            some, covers = some[usable], covers[usable]
            try:
                rest.geometries[some] = self.kernel.difference(rest.geometries[some], covers)
            except KernelError:
                self._take_singly(atoms, some, covers, rest)

    def _take_singly(self, atoms: Indices, pieces: Indices, covers: Geometries, rest: Rest) -> None:
        """Find the pairs that fail, and subtract those on a precision grid."""
        for index, piece in enumerate(pieces):
            left, right = rest.geometries[[piece]], covers[[index]]
            try:
                rest.geometries[piece] = self.kernel.difference(left, right)[0]
            except KernelError:
                rest.geometries[piece] = self.kernel.difference(left, right, _GRID)[0]
                with self.lock:
                    self.sweep.snapped.append(int(atoms[rest.homes[piece]]))

    def _record(self, atoms: Indices, rest: Rest, stage: int, changed: NDArray[np.bool_]) -> None:
        """Keep the areas after a stage, and the geometries after the stage that was asked for."""
        sweep = self.sweep
        sweep.left[stage + 1, atoms] = sweep.left[stage, atoms]
        where = atoms[changed]
        pieces = np.flatnonzero(changed[rest.homes] & ~absent(rest.geometries))
        areas = np.bincount(rest.homes[pieces], areas_m2(rest.geometries[pieces], self.kernel), minlength=len(atoms))
        # An overlay that takes nothing may still turn a ring, and its sum then ends a few bits higher.
        sweep.left[stage + 1, where] = np.minimum(areas[changed], sweep.left[stage, where])
        if stage <= sweep.kept:
            sweep.geometries[where] = rest.whole(pieces, len(atoms), self.kernel)[changed]
            sweep.touched[where] = True
