"""Covered area by method and scale band: how much is covered by each method at each scale or finer.

Within a band footprints are united, so nothing counts twice; a finer survey satisfies a coarser scale, so the bands of
one method grow from the finest scale to "any scale", and methods may add up to more than the territory.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from itertools import product

import numpy as np

from .accounting import Accountant
from .coverage import UNUSED, Cancelled, Progress
from .ledger import sheets_of
from .programme import METHODS
from .question import COVERED, Question, stages_of
from .sheets import SCALES

ANY_METHOD = None
ANY_SCALE = None
BANDS = (*sorted(SCALES), ANY_SCALE)
"""Scale denominators from the finest on, each "or finer", and any scale."""
_KM2 = 1e6

Band = tuple["str | None", "int | None"]
"""Method (``None`` for any) and scale denominator (``None`` for any)."""


@dataclass(frozen=True)
class BandRow:
    """Covered km2 of one unit by (method, scale).

    :ivar kind, key: as in a ledger's row.
    """

    kind: str
    key: str
    covered_km2: dict[Band, float]


def by_bands(
    accountant: Accountant,
    question: Question,
    sheet_scale: int | None = None,
    methods: tuple[str, ...] = METHODS,
    progress: Progress | None = None,
    cancelled: Cancelled | None = None,
) -> tuple[BandRow, ...]:
    """The territory, the regions and zones (each with its row ``outside``), and the sheets of a scale if asked for.

    One run of the engine a method answers all of its bands.

    :param question: gives the as-of date; its methods and scale are not looked at.
    :raises CancelledError: ``cancelled`` answered True.
    """
    surveys, atoms = accountant.surveys, accountant.atoms
    regions, zones = atoms.layers
    names = [("territory", "territory")]
    for kind, units in (("region", accountant.data.regions), ("zone", accountant.data.zones)):
        names += [(kind, key) for key in units.keys] + [("outside", "outside")]
    place = np.zeros(0, dtype=np.int64)
    if sheet_scale is not None:
        sheets = sheets_of(atoms.cells, sheet_scale)
        distinct = sorted({sheet for sheet in sheets if sheet})
        index = {sheet: place for place, sheet in enumerate(distinct)}
        place = np.array([index[sheet] if sheet else len(distinct) for sheet in sheets], dtype=np.int64)
        names += [("sheet", sheet.code) for sheet in distinct]
    found: list[dict[Band, float]] = [{} for _ in names]
    asked = (ANY_METHOD, *methods)
    for turn, method in enumerate(asked):
        wanted = replace(question, methods=None if method is None else frozenset([method]), scale=None)
        covered = stages_of(surveys, wanted) == COVERED
        band = np.searchsorted(sorted(SCALES), np.where(surveys.scales > 0, surveys.scales, max(SCALES) + 1))
        stages = np.where(covered, band, UNUSED)

        def share(done: float, turn: int = turn) -> None:
            if progress:
                progress((turn + done) / len(asked))

        sweep = accountant.engine.run(stages, len(BANDS), progress=share, cancelled=cancelled)
        share(1.0)
        for stage, scale in enumerate(BANDS):
            gained = (sweep.left[0] - sweep.left[stage + 1]) / _KM2
            values = [np.array([gained.sum()])]
            for layer in (regions, zones):
                values += [layer.sums(gained), np.array([gained[layer.outside(len(atoms))].sum()])]
            if sheet_scale is not None:
                values.append(np.bincount(place, gained, minlength=len(distinct) + 1)[: len(distinct)])
            for row, value in zip(found, np.concatenate(values)):
                row[method, scale] = float(value)
    return tuple(BandRow(kind, key, row) for (kind, key), row in zip(names, found))


def all_bands(methods: tuple[str, ...] = METHODS) -> list[Band]:
    """Every (method, scale) of a row, any method first, each from the finest scale to any."""
    return list(product((ANY_METHOD, *methods), BANDS))
