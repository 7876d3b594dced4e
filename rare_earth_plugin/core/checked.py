"""What a check of a programme looks at, and what it finds: plain columns in, findings out."""

from __future__ import annotations

import datetime
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

import numpy as np
from numpy.typing import NDArray

from .coverage import Cancelled, CancelledError
from .kernel import Wkb
from .programme import Figure

ERROR, WARNING, NOTE = "error", "warning", "note"
SEVERITIES = (ERROR, WARNING, NOTE)
"""From the gravest on."""
SET_VALUE, MAKE_VALID, SWAP_AXES = "set_value", "make_valid", "swap_axes"

Box = tuple[float, float, float, float]
"""West, south, east, north in degrees."""


@dataclass(frozen=True)
class Repair:
    """A change that mends a finding and loses nothing.

    :ivar kind: ``set_value`` (``column`` from ``old`` to ``new``), ``make_valid`` (``old`` and ``new`` are areas in
        km2) or ``swap_axes`` (``old`` and ``new`` are places, longitude and latitude).
    """

    kind: str
    old: Any
    new: Any
    column: str = ""


@dataclass(frozen=True)
class Finding:
    """Something about one row, or about a whole table where ``key`` is "".

    :ivar rule: which rule it breaks; the sentence is made of it and ``facts`` at the edge.
    :ivar fid: feature id in the layer, 0 for none.
    :ivar where: what to look at on the map, ``None`` for nowhere.
    """

    rule: str
    severity: str
    table: str
    key: str = ""
    code: str = ""
    fid: int = 0
    facts: Mapping[str, Any] = field(default_factory=dict)
    where: Box | None = None
    repair: Repair | None = None


@dataclass(frozen=True)
class CheckedTable:
    """Rows of one table as columns of the same length.

    :ivar fids: feature ids; negative for rows that were not saved yet.
    :ivar keys: UUIDs, "" for none.
    :ivar columns: name -> values: texts ("" for none), numbers and days (``None`` for none).
    :ivar wkb: polygons in lon/lat degrees; ``None`` for a table of points or without geometry.
    :ivar bounds: (n, 4) their envelopes, NaN where there is no polygon.
    :ivar points: (n, 2) lon/lat degrees of a table of points, NaN where there is none.
    :ivar skipped: place of a row -> why it has no geometry.
    :ivar unreadable: place of a row, column and text that is no day or no number.
    :ivar edited: whether rows differ from what is saved.
    """

    name: str
    fids: NDArray[np.int64]
    keys: Sequence[str]
    columns: Mapping[str, Sequence[Any]]
    wkb: Wkb | None = None
    bounds: NDArray[np.float64] | None = None
    points: NDArray[np.float64] | None = None
    skipped: Mapping[int, str] = field(default_factory=dict)
    unreadable: Sequence[tuple[int, str, str]] = ()
    edited: bool = False

    def __len__(self) -> int:
        return len(self.fids)

    def column(self, name: str) -> Sequence[Any]:
        """Values of a column, all ``None`` where the table has none of that name."""
        return self.columns[name] if name in self.columns else [None] * len(self)

    def label(self, place: int) -> str:
        """What people call a row: its code, else its name, else its feature id."""
        for column in ("code", "name"):
            if self.columns.get(column) and self.columns[column][place]:
                return str(self.columns[column][place])
        return f"#{int(self.fids[place])}"

    def where(self, place: int) -> Box | None:
        """Envelope of a row."""
        if self.points is not None:
            lon, lat = self.points[place].tolist()
            return (lon, lat, lon, lat) if np.isfinite(self.points[place]).all() else None
        if self.bounds is None or not np.isfinite(self.bounds[place]).all():
            return None
        west, south, east, north = self.bounds[place].tolist()
        return west, south, east, north

    def finding(
        self,
        rule: str,
        severity: str,
        place: int,
        repair: Repair | None = None,
        where: Box | None = None,
        **facts: Any,
    ) -> Finding:
        """A finding about the row at a place."""
        box = where if where is not None else self.where(place)
        fid = int(self.fids[place])
        return Finding(rule, severity, self.name, self.keys[place], self.label(place), fid, facts, box, repair)


@dataclass(frozen=True)
class Event:
    """One entry of the status history. ``day`` is ``None`` where it does not tell the day of the move."""

    row_key: str
    old: str
    new: str
    day: datetime.date | None


@dataclass(frozen=True)
class CheckedProgramme:
    """Everything that is checked.

    :ivar tables: name -> rows, for territory, region, zone, target, coverage and base as far as they are there.
    :ivar events: the history, oldest first, by table.
    """

    illustrative: bool
    tables: Mapping[str, CheckedTable]
    figures: tuple[Figure, ...] = ()
    events: Mapping[str, Sequence[Event]] = field(default_factory=dict)


@dataclass(frozen=True)
class Limits:
    """What is passed over.

    :ivar sliver_km2: overlaps, and parts beyond the border, up to this size come from drawing.
    :ivar declared_share: difference of a declared area from the computed one.
    :ivar border_km: a border at 1:10 000 000 is not known better.
    """

    sliver_km2: float = 0.1
    declared_share: float = 0.01
    border_km: float = 5.0


@dataclass
class Watch:
    """Progress and cancelling of a check: each step takes its share of the whole."""

    progress: Callable[[float], None] | None = None
    cancelled: Cancelled | None = None
    low: float = 0.0
    high: float = 1.0

    def look(self) -> None:
        """Stop where the user wants it.

        :raises CancelledError: ``cancelled`` answered True.
        """
        if self.cancelled is not None and self.cancelled():
            raise CancelledError

    def pieces(self, count: int, size: int) -> Iterator[slice]:
        """Slices that go through ``count`` rows, with a look and a report before each."""
        for start in range(0, count, size):
            self.look()
            self.tell(start / count)
            yield slice(start, min(start + size, count))
        self.look()
        self.tell(1.0)

    def tell(self, share: float) -> None:
        """Report how much of this step is done."""
        if self.progress is not None:
            self.progress(self.low + (self.high - self.low) * share)

    def step(self, low: float, high: float) -> Watch:
        """The same for a part of the whole, given by its shares."""
        return Watch(self.progress, self.cancelled, low, high)
