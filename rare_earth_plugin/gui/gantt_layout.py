"""Where the timetable puts crews, days and work: arithmetic of its own, no painting."""

from __future__ import annotations

import datetime
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from qgis.PyQt.QtCore import QRectF

from ..core.campaign import Campaign, Crew
from ..core.plan import CrewDay, Plan

UNPLACED = -1
"""Row of what does not fit: below the crews."""
_LEAST = 0.16  # days that a short stop is drawn with
_CHIP, _CHIP_GAP = 86, 4  # pixels of a stop that does not fit


@dataclass(frozen=True)
class Block:
    """Work at one stop, in days since the first day of the timetable.

    :ivar row: place of the crew, :data:`UNPLACED` for none.
    :ivar first: day on which it begins, ``None`` for none.
    """

    stop: str
    label: str
    kind: str
    row: int
    start: float
    end: float
    first: datetime.date | None
    locked: bool = False
    done: bool = False


@dataclass(frozen=True)
class Shade:
    """A day of a crew that is no day of work in the field, or one in the field."""

    row: int
    day: int
    kind: str


@dataclass(frozen=True)
class Timetable:
    """All that is drawn.

    :ivar crews: names of the rows, from the top.
    """

    first: datetime.date
    days: int
    crews: tuple[str, ...]
    codes: tuple[str, ...]
    blocks: tuple[Block, ...]
    shades: tuple[Shade, ...]

    def day(self, place: int) -> datetime.date:
        """The date of a column."""
        return self.first + datetime.timedelta(days=place)


NOTHING = Timetable(datetime.date(2000, 5, 1), 0, (), (), (), ())


def timetable(campaign: Campaign, plan: Plan | None, done: Mapping[str, datetime.date]) -> Timetable:
    """The season of a campaign with its crews, and the work of a plan where there is one."""
    season, crews = campaign.season, campaign.crews
    stops = {stop.key: stop for stop in campaign.stops}
    locked = {one.stop for one in campaign.locks}
    places = {crew.code: place for place, crew in enumerate(crews)}
    spans: dict[tuple[str, int, str], list[tuple[CrewDay, float, float]]] = {}
    shades = []
    for day in plan.days if plan is not None else ():
        place = (day.day - season.first).days
        shades.append(Shade(places[day.crew], place, day.kind))
        crew = crews[places[day.crew]]
        for visit in day.visits:
            times = [place + _share(crew, minute) for minute in (visit.start, visit.end)]
            spans.setdefault((day.crew, day.trip, visit.stop), []).append((day, times[0], times[1]))
    blocks = []
    for (code, _trip, key), parts in spans.items():
        stop, start, end = stops[key], parts[0][1], parts[-1][2]
        end, first = max(end, start + _LEAST), parts[0][0].day
        blocks.append(Block(key, stop.label, stop.kind, places[code], start, end, first, key in locked, key in done))
    for number, unplaced in enumerate(plan.unplaced if plan is not None else ()):
        stop = stops[unplaced.stop]
        blocks.append(Block(stop.key, stop.label, stop.kind, UNPLACED, number, number + 1, None, stop.key in locked))
    names = tuple(crew.name or crew.code for crew in crews)
    days = (season.last - season.first).days + 1
    return Timetable(season.first, days, names, tuple(places), tuple(blocks), tuple(shades))


def _share(crew: Crew, minute: float) -> float:
    """A minute as a share of a crew's working day."""
    return min(max((minute - crew.day_starts) / (60.0 * crew.hours_per_day), 0.0), 1.0)


@dataclass(frozen=True)
class Geometry:
    """Pixels: how wide a day and a name are, how high a row, and how far the days are scrolled."""

    day: float
    row: int
    names: int
    heading: int
    across: int = 0
    down: int = 0

    def top(self, row: int, crews: int) -> int:
        """Upper edge of a row."""
        return self.heading + self.row * (crews if row == UNPLACED else row) - self.down

    def rect(self, block: Block, crews: int) -> QRectF:
        """Where a block lies."""
        top = self.top(block.row, crews) + 3
        if block.row == UNPLACED:
            left = self.names + 2 + block.start * (_CHIP + _CHIP_GAP) - self.across
            return QRectF(left, top, _CHIP, self.row - 6)
        left = self.names + block.start * self.day - self.across
        return QRectF(left, top, max((block.end - block.start) * self.day - 1.0, 3.0), self.row - 6)

    def place_at(self, x: float, y: float, table: Timetable) -> tuple[int, int] | None:
        """Row and day under a point, ``None`` beside them."""
        row = int((y - self.heading + self.down) // self.row)
        day = int((x - self.names + self.across) // self.day)
        inside = x >= self.names and y >= self.heading and 0 <= row < len(table.crews) and 0 <= day < table.days
        return (row, day) if inside else None


def block_at(blocks: Iterable[Block], geometry: Geometry, crews: int, x: float, y: float) -> int | None:
    """Place of the block under a point; of two the one that is drawn later."""
    if x < geometry.names or y < geometry.heading:
        return None
    hits = [number for number, block in enumerate(blocks) if geometry.rect(block, crews).contains(x, y)]
    return hits[-1] if hits else None


def step(blocks: Sequence[Block], current: int, key: str) -> int:
    """The block that an arrow leads to from another one: along its row, or to the nearest one of the next row."""
    if not blocks:
        return -1
    if not 0 <= current < len(blocks):
        return 0
    here = blocks[current]

    def of(row: int) -> list[int]:
        own = [number for number, block in enumerate(blocks) if block.row == row]
        return sorted(own, key=lambda number: blocks[number].start)

    row = of(here.row)
    if key in ("left", "right"):
        place = row.index(current) + (1 if key == "right" else -1)
        return row[min(max(place, 0), len(row) - 1)]
    if key in ("home", "end"):
        return row[0] if key == "home" else row[-1]
    rows = sorted({block.row for block in blocks}, key=lambda one: (one == UNPLACED, one))
    place = rows.index(here.row) + (1 if key == "down" else -1)
    if not 0 <= place < len(rows):
        return current
    return min(of(rows[place]), key=lambda number: abs(blocks[number].start - here.start))
