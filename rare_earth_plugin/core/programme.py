"""A programme as plain data: what a snapshot of a file or of open layers hands to the accounting.

Geometries are WKB in lon/lat degrees (WGS 84), columns are arrays or tuples of the same length.
"""

from __future__ import annotations

import datetime
from collections.abc import Iterable
from dataclasses import dataclass, fields
from typing import Any

import numpy as np
from numpy.typing import NDArray

from .wkb import WkbColumn

METHODS = (
    "geological",
    "hydrogeological",
    "engineering_geological",
    "geophysical",
    "eco_geological",
    "geochemical",
)
NO_DATE = np.datetime64("NaT", "D")
Dates = NDArray[np.datetime64]


def dates(values: Iterable[datetime.date | None]) -> Dates:
    """A column of days, NaT for none."""
    days = [NO_DATE if value is None else np.datetime64(value, "D") for value in values]
    return np.array(days, dtype="datetime64[D]")


@dataclass(frozen=True)
class Units:
    """Polygons that areas are summed over: territory, oblasts.

    :ivar keys: UUID of each row.
    """

    keys: tuple[str, ...]
    codes: tuple[str, ...]
    names: tuple[str, ...]
    wkb: WkbColumn

    def __len__(self) -> int:
        return len(self.keys)


NO_UNITS = Units((), (), (), np.array([], dtype=object))


@dataclass(frozen=True)
class Surveys(Units):
    """Polygons with a survey on them: zones and coverage footprints.

    :ivar methods: (n,) object array of method names, ``None`` where unknown.
    :ivar scales: (n,) scale denominators, 0 where unknown.
    :ivar statuses: (n,) object array.
    :ivar started: (n,) days on which work began or was contracted, NaT where unknown.
    :ivar accepted: (n,) days of acceptance, NaT where unknown.
    :ivar zone_keys: (n,) object array, UUID of the zone that a footprint cites, ``None`` for none.
    :ivar bounds: (n, 4) envelopes where the source of the rows knows them, NaN for a missing geometry.
    """

    methods: NDArray[np.object_]
    scales: NDArray[np.int64]
    statuses: NDArray[np.object_]
    started: Dates
    accepted: Dates
    zone_keys: NDArray[np.object_]
    bounds: NDArray[np.float64] | None = None

    def some(self, which: NDArray[np.int64]) -> Surveys:
        """The rows at some places."""
        columns: dict[str, Any] = {field.name: getattr(self, field.name) for field in fields(self)}
        for name, column in columns.items():
            if isinstance(column, tuple):
                columns[name] = tuple(column[place] for place in which)
            elif column is not None:
                columns[name] = column[which]
        return Surveys(**columns)


@dataclass(frozen=True)
class Figure:
    """A published figure. ``value`` is ``None`` where the text is no number; ``as_of`` is an ISO day, month or year."""

    key: str
    value: float | None
    text: str
    unit: str
    as_of: str
    statement: str
    source: str
    note: str = ""


@dataclass(frozen=True)
class ProgrammeData:
    """All that a ledger is computed from.

    :ivar official_km2: official area of the territory, ``None`` where the programme does not state one.
    """

    title: str
    illustrative: bool
    territory: Units
    official_km2: float | None
    regions: Units
    zones: Surveys
    coverage: Surveys
    figures: tuple[Figure, ...] = ()


def footprints(units: Units, statuses: Iterable[str | None], bounds: NDArray[np.float64] | None = None) -> Surveys:
    """Footprints of which nothing is known but a status, and their envelopes where they are."""
    count = len(units)
    return Surveys(
        units.keys,
        units.codes,
        units.names,
        units.wkb,
        methods=np.full(count, None, dtype=object),
        scales=np.zeros(count, dtype=np.int64),
        statuses=np.array([*statuses], dtype=object),
        started=dates([None] * count),
        accepted=dates([None] * count),
        zone_keys=np.full(count, None, dtype=object),
        bounds=bounds,
    )


def layers_as_programme(territory: Units, coverage: Surveys, units: Units) -> ProgrammeData:
    """Loose layers as a programme without zones; the units take the place of the regions."""
    return ProgrammeData("", False, territory, None, units, footprints(NO_UNITS, ()), coverage)
