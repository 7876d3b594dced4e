"""The tables of a status report as values: the same rows become lines of a page and cells of a spreadsheet."""

from __future__ import annotations

import datetime
from collections import Counter, defaultdict
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any, NamedTuple

from ..core.commodities import split_commodities
from ..core.ledger import Row
from ..core.status import BY_TABLE, UNKNOWN_GROUP
from ..store.languages import translate
from ..store.table_files import Sheet
from . import formats
from .layout_contents import Contents, LayoutError, Site
from .names import field_name, group_name, status_name
from .report_data import ReportData

TEXT, NUMBER, PERCENT, DAY = "text", "number", "percent", "day"
COUNTER = "№"
"""First number of each row of a spreadsheet, by which OGR tells the rows from their heading."""


class Amount(NamedTuple):
    """A number that a page shows with so many decimals; ``signed`` with its plus."""

    value: float
    decimals: int = 0
    signed: bool = False


@dataclass(frozen=True)
class Column:
    """A column: its heading, and what its cells are."""

    name: str
    kind: str = TEXT


@dataclass(frozen=True)
class ReportTable:
    """A table.

    :ivar rows: cells in the order of the columns: texts, numbers or :class:`Amount`, days; ``None`` for nothing.
    :ivar note: what a reader must know about it.
    """

    name: str
    columns: Sequence[Column]
    rows: Sequence[Sequence[Any]]
    note: str = ""

    @property
    def numbers(self) -> list[int]:
        """Columns that are aligned at the right."""
        return [place for place, column in enumerate(self.columns) if column.kind in (NUMBER, PERCENT)]

    def texts(self) -> list[list[str]]:
        """The table in words, its head first."""
        head = [column.name for column in self.columns]
        return [head, *([_shown(value, column.kind) for value, column in zip(row, self.columns)] for row in self.rows)]

    def sheet(self) -> Sheet:
        """The table as a sheet of a spreadsheet: texts, then numbers, then days."""
        places = {
            kind: [place for place, column in enumerate(self.columns) if column.kind in kinds]
            for kind, kinds in ((TEXT, (TEXT,)), (NUMBER, (NUMBER, PERCENT)), (DAY, (DAY,)))
        }
        names = {kind: [self.columns[place].name for place in listed] for kind, listed in places.items()}
        rows = [
            [
                *(str(row[place] or "") for place in places[TEXT]),
                float(number),
                *(_plain(row[place]) for place in places[NUMBER]),
                *(row[place] if isinstance(row[place], datetime.date) else None for place in places[DAY]),
            ]
            for number, row in enumerate(self.rows, start=1)
        ]
        return Sheet(self.name, names[TEXT], [COUNTER, *names[NUMBER]], rows, names[DAY])


def _plain(value: float | Amount | None) -> float | None:
    return None if value is None else float(value.value if isinstance(value, Amount) else value)


def _shown(value: Any, kind: str) -> str:
    if value is None:
        return ""
    if isinstance(value, Amount):
        return formats.number(value.value, value.decimals, signed=value.signed)
    if isinstance(value, datetime.date):
        return formats.date(value)
    if kind == NUMBER:
        return formats.number(value, formats.area_decimals(value))
    return formats.percent(value) if kind == PERCENT else str(value)


def report_tables(contents: Contents, report: ReportData) -> list[ReportTable]:
    """All tables that have rows, in the order of the report."""
    makers: Sequence[Callable[[Contents, ReportData], ReportTable]] = (
        status_table,
        region_table,
        zone_table,
        target_table,
        change_table,
        year_table,
    )
    return [table for table in (maker(contents, report) for maker in makers) if table.rows]


# -- by status ------------------------------------------------------------------------------------------------------


def status_table(contents: Contents, report: ReportData) -> ReportTable:
    """How many zones and targets stand in which status, how large they are, and how many did on the earlier day."""
    columns = [
        Column(translate("Report", "Table")),
        Column(translate("Report", "Group")),
        Column(field_name("status")),
        Column(translate("Report", "count"), NUMBER),
        Column(translate("Report", "area, km²"), NUMBER),
    ]
    since = report.since
    if since is not None:
        columns.insert(3, Column(translate("Report", "on {date}").format(date=formats.date(since)), NUMBER))
    rows: list[list[Any]] = []
    for role, name in (("zone", translate("Layouts", "Zones")), ("target", translate("Layouts", "Targets"))):
        rows += _statuses_of(contents, report, role, name)
    return ReportTable(translate("Report", "By status"), columns, rows)


def _statuses_of(contents: Contents, report: ReportData, role: str, name: str) -> list[list[Any]]:
    sites = sites_of(contents, role)
    now = Counter(site.status for site in sites)
    before = Counter[str]()
    if report.changes is not None:
        before.update(move.new for (table, _), move in report.changes.before.items() if table == role)
    area: defaultdict[str, float] = defaultdict(float)
    for site in sites:
        row = contents.row_of(site)
        area[site.status] += row.area_km2 if row is not None else 0.0
    cycle = BY_TABLE[role]
    known = [status for status in cycle.groups if now[status] or before[status]]
    others = sorted({*now, *before} - {*cycle.groups})

    def line(group: str, status: str, then: int, count: int, km2: float) -> list[Any]:
        earlier = [Amount(then)] if report.changes is not None else []
        return [name, group, status, *earlier, Amount(count), km2]

    rows = []
    for status in (*known, *others):
        group = group_name(cycle.groups.get(status, UNKNOWN_GROUP))
        rows.append(line(group, status_name(status), before[status], now[status], area[status]))
    if rows:
        whole = translate("Layouts", "In all")
        rows.append(line(whole, "", sum(before.values()), len(sites), sum(area.values())))
    return rows


# -- by place -------------------------------------------------------------------------------------------------------


def region_table(contents: Contents, _report: ReportData) -> ReportTable:
    """The ledger by oblasts, and its total."""
    rows = []
    account = contents.account
    for row in account.ledger.regions if account else ():
        if row.kind != "outside" or row.area_km2 > 0.5:
            name = translate("Layouts", "outside the oblasts") if row.kind == "outside" else row.name
            rows.append([name, *_areas(row)])
    if rows and account is not None:
        rows.append([translate("Report", "Territory"), *_areas(account.ledger.territory)])
    columns = [Column(translate("Layouts", "Oblast")), *_area_columns()]
    return ReportTable(translate("Report", "By oblast"), columns, rows, contents.definition)


def zone_table(contents: Contents, report: ReportData) -> ReportTable:
    """Zones with their status and what is mapped of them at 1:50 000."""
    rows = []
    for site in sites_of(contents, "zone"):
        row = contents.row_of(site)
        numbers = [row.area_km2, row.covered_km2, row.remaining_km2, row.covered_pct] if row else [None] * 4
        rows.append([site.code, site.name, _regions(report, site), status_name(site.status), _since(site), *numbers])
    areas = _area_columns()
    columns = [*_site_columns(), areas[0], areas[1], areas[4], areas[5]]
    return ReportTable(translate("Report", "Zones"), columns, rows, contents.site_definition)


def target_table(contents: Contents, report: ReportData) -> ReportTable:
    """Targets with their status, commodities, category and area."""
    rows = []
    for site in sites_of(contents, "target"):
        row = contents.row_of(site)
        commodities = ", ".join(split_commodities(str(site.values.get("commodities") or "")))
        texts = [site.code, site.name, _regions(report, site), status_name(site.status)]
        category = str(site.values.get("category") or "")
        rows.append([*texts, _since(site), commodities, category, row.area_km2 if row else None])
    columns = [
        *_site_columns(),
        Column(field_name("commodities")),
        Column(translate("Report", "category")),
        Column(translate("Report", "area, km²"), NUMBER),
    ]
    return ReportTable(translate("Report", "Targets"), columns, rows, category_note())


def _site_columns() -> list[Column]:
    """What zones and targets are known by, and where they stand."""
    return [
        Column(field_name("code")),
        Column(field_name("name")),
        Column(translate("Layouts", "Oblast")),
        Column(field_name("status")),
        Column(translate("Report", "since"), DAY),
    ]


def category_note() -> str:
    """What must stand wherever a P category is shown."""
    return translate(
        "Report",
        "P1, P2 and P3 are forecast resources. They are not mineral resources by KAZRC and are never converted into "
        "them.",
    )


def _regions(report: ReportData, site: Site) -> str:
    return ", ".join(report.regions.get(site.key, ()))


def _since(site: Site) -> datetime.date | None:
    day = site.values.get("status_on")
    return day if isinstance(day, datetime.date) else None


def _area_columns() -> list[Column]:
    return [
        Column(translate("Report", "area, km²"), NUMBER),
        Column(translate("Report", "mapped, km²"), NUMBER),
        Column(translate("Report", "contracted or in work, km²"), NUMBER),
        Column(translate("Report", "planned, km²"), NUMBER),
        Column(translate("Report", "left, km²"), NUMBER),
        Column(translate("Report", "mapped, %"), PERCENT),
    ]


def _areas(row: Row) -> list[float]:
    return [row.area_km2, row.covered_km2, row.committed_km2, row.planned_km2, row.remaining_km2, row.covered_pct]


def sites_of(contents: Contents, role: str) -> list[Site]:
    """Zones or targets, none where the programme has none."""
    try:
        return contents.sites(role)
    except LayoutError:
        return []


# -- in time --------------------------------------------------------------------------------------------------------


def change_table(contents: Contents, report: ReportData) -> ReportTable:
    """Moves of statuses since the earlier day, in the order of their days."""
    changes = report.changes
    names = dict(zip(report.data.coverage.keys, report.data.coverage.names))
    names.update((site.key, site.name) for role in ("zone", "target") for site in sites_of(contents, role))
    roles = {
        "zone": translate("Report", "zone"),
        "target": translate("Report", "target"),
        "coverage": translate("Report", "coverage"),
    }
    rows: list[list[Any]] = []
    for change in changes.listed if changes is not None else ():
        move = change.move
        late = translate("Report", "recorded later") if change.is_late else ""
        rows.append(
            [
                move.day,
                roles.get(move.table, move.table),
                move.code,
                names.get(move.row, ""),
                status_name(move.old) if move.old else translate("Report", "new"),
                status_name(move.new),
                move.author,
                ". ".join(part for part in (move.reason, move.document, late) if part),
            ]
        )
    columns = [
        Column(translate("Report", "Day"), DAY),
        Column(translate("Report", "Table")),
        Column(field_name("code")),
        Column(field_name("name")),
        Column(translate("Report", "from")),
        Column(translate("Report", "to")),
        Column(translate("Report", "Author")),
        Column(translate("Report", "Reason, document")),
    ]
    day = formats.date(changes.since) if changes is not None else ""
    name = translate("Report", "Changes since {date}").format(date=day)
    return ReportTable(name, columns, rows)


def year_table(_contents: Contents, report: ReportData) -> ReportTable:
    """The series behind the chart."""
    columns = [
        Column(translate("Report", "Year")),
        Column(translate("Report", "newly mapped, km²"), NUMBER),
        Column(translate("Report", "mapped, km²"), NUMBER),
        Column(translate("Report", "left, km²"), NUMBER),
    ]
    rows = [[str(row.year), row.new_km2, row.covered_km2, row.remaining_km2] for row in report.years]
    return ReportTable(translate("Report", "By year"), columns, rows)
