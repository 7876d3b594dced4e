"""What a question about a programme counts as mapped, as contracted or in work, and as planned."""

from __future__ import annotations

import datetime
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from .coverage import UNUSED
from .programme import Surveys
from .status import ZONE
from .wkb import whole

COVERED, COMMITTED, PLANNED = 0, 1, 2
"""Stages of a ledger: what is mapped, what is contracted or in work beyond that, what is only planned."""
STAGES = 3
COVERED_STATUSES = ("accepted", "released")
COMMITTED_STATUSES = ("contracted", "in_work", "submitted")
PLANNED_STATUSES = ("planned",)
DENOMINATORS = ("polygon", "official", "own")


@dataclass(frozen=True)
class Question:
    """What "mapped" means, and of which area.

    :ivar methods: methods that count, ``None`` for any.
    :ivar scale: coarsest scale denominator that counts (1:50 000 satisfies 1:200 000), ``None`` for any. A footprint
        whose scale is unknown counts only where any scale does.
    :ivar as_of: last day of acceptance that counts. ``None`` for the programme as it stands, undated rows included.
    :ivar denominator: one of :data:`DENOMINATORS`: the area that the remainder is taken from.
    :ivar own_wkb: polygon in lon/lat degrees for the denominator ``own``; it takes the place of the territory.
    """

    methods: frozenset[str] | None = None
    scale: int | None = None
    as_of: datetime.date | None = None
    denominator: str = "polygon"
    own_wkb: bytes | None = None


def stages_of(surveys: Surveys, question: Question) -> NDArray[np.int64]:
    """Stage of each footprint under a question: covered, committed, planned or unused.

    As of a date, an accepted footprint is covered from its acceptance on and committed from its start until then.
    """
    eligible = np.ones(len(surveys), dtype=bool)
    if question.methods is not None:
        eligible &= _among(surveys.methods, question.methods)
    if question.scale is not None:
        eligible &= (surveys.scales > 0) & (surveys.scales <= question.scale)
    covered = accepted = _among(surveys.statuses, COVERED_STATUSES)
    committed = _among(surveys.statuses, COMMITTED_STATUSES)
    if question.as_of is not None:
        day = np.datetime64(question.as_of, "D")
        started = surveys.started <= day
        covered = accepted & (surveys.accepted <= day)
        committed &= started | np.isnat(surveys.started)
        committed |= accepted & started & (surveys.accepted > day)
    planned = _among(surveys.statuses, PLANNED_STATUSES)
    stages = np.select([covered, committed, planned], [COVERED, COMMITTED, PLANNED], UNUSED)
    return np.where(eligible, stages, UNUSED).astype(np.int64)


def undated(surveys: Surveys) -> NDArray[np.bool_]:
    """True for accepted footprints without a date of acceptance: a question with an as-of date leaves them out."""
    return np.asarray(_among(surveys.statuses, COVERED_STATUSES) & np.isnat(surveys.accepted))


def _among(words: NDArray[np.object_], wanted: Iterable[str]) -> NDArray[np.bool_]:
    """True where a word is one of the wanted; numpy would sort 100 000 texts to tell."""
    known = frozenset(wanted)
    return np.fromiter((word in known for word in words), dtype=bool, count=len(words))


def zone_as_coverage(status: str | None) -> str | None:
    """Coverage status that a zone's own footprint has, ``None`` before its contract and after its end."""
    if status in COVERED_STATUSES:
        return status
    if status == "suspended" or (status in ZONE.path and ZONE.path.index(status) >= ZONE.path.index("contracted")):
        return "in_work"
    return None


def with_zones(coverage: Surveys, zones: Surveys) -> Surveys:
    """The footprints, and after them every zone that no footprint cites, as a footprint of its own.

    A zone is committed from ``contracted`` on, also while suspended, and covered from ``accepted`` on; before its
    contract it is no footprint.
    """
    cited = set(coverage.zone_keys.tolist())
    own = np.array([key not in cited for key in zones.keys], dtype=bool)
    statuses = np.array([zone_as_coverage(status) for status in zones.statuses[own]], dtype=object)

    def column(name: str) -> NDArray[Any]:
        return np.concatenate([getattr(coverage, name), getattr(zones, name)[own]])

    def texts(name: str) -> tuple[str, ...]:
        return tuple(getattr(coverage, name)) + tuple(np.array(getattr(zones, name), dtype=object)[own])

    wkb, bounds = coverage.wkb, coverage.bounds
    if own.any():
        wkb = np.concatenate([whole(coverage.wkb), whole(zones.wkb)[own]])
        bounds = None if bounds is None or zones.bounds is None else column("bounds")
    return Surveys(
        keys=texts("keys"),
        codes=texts("codes"),
        names=texts("names"),
        wkb=wkb,
        methods=column("methods"),
        scales=column("scales"),
        statuses=np.concatenate([coverage.statuses, statuses]),
        started=column("started"),
        accepted=column("accepted"),
        zone_keys=column("zone_keys"),
        bounds=bounds,
    )
