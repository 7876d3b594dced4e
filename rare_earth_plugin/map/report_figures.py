"""The figures of a status report, each with what it means, and the published ones beside them."""

from __future__ import annotations

import datetime
from typing import Any, NamedTuple

from ..core.ledger import ZONE_SCALE, Account, Row
from ..core.published import compare
from ..store.languages import translate
from . import definition, formats
from .layout_contents import Contents
from .report_data import ReportData
from .report_tables import NUMBER, Amount, Column, ReportTable, sites_of


class Line(NamedTuple):
    """A figure, now and on the earlier day, its decimals and its meaning."""

    name: str
    unit: str
    now: float
    then: float | None
    decimals: int
    meaning: str


def figure_table(contents: Contents, report: ReportData) -> ReportTable:
    """Every figure of the report with its meaning, and with what it was on the earlier day."""
    lines = [*_areas(contents, report), *_counts(contents, report)]
    since = report.since
    columns = [
        Column(translate("Report", "Figure")),
        Column(translate("Report", "Unit")),
        Column(translate("Report", "Value"), NUMBER),
    ]
    if since is not None:
        columns.append(Column(translate("Report", "on {date}").format(date=formats.date(since)), NUMBER))
        columns.append(Column(translate("Report", "Change"), NUMBER))
    columns.append(Column(translate("Report", "What it means")))
    rows: list[list[Any]] = []
    for name, unit, now, then, decimals, meaning in lines:
        row: list[Any] = [name, unit, Amount(now, decimals)]
        if since is not None:
            row.append(None if then is None else Amount(then, decimals))
            row.append(None if then is None else Amount(now - then, decimals, signed=True))
        rows.append([*row, meaning])
    return ReportTable(translate("Report", "Figures"), columns, rows, _undated(contents, report))


def _areas(contents: Contents, report: ReportData) -> list[Line]:
    account, before = contents.account, report.before
    if account is None:
        return []
    km2, then = translate("Formats", "km²"), before.ledger.territory if before is not None else None
    row = account.ledger.territory
    whole = translate(
        "Report",
        "area of the polygon on the ellipsoid WGS 84, edges straight in longitude and latitude; overlaps count once",
    )
    lines = [
        Line(translate("Report", "Territory"), km2, row.area_km2, then.area_km2 if then else None, 0, whole),
        Line(
            translate("Report", "Mapped"),
            km2,
            row.covered_km2,
            then.covered_km2 if then else None,
            0,
            contents.definition,
        ),
        Line(
            translate("Report", "Contracted or in work"),
            km2,
            row.committed_km2,
            None,
            0,
            translate("Report", "a part of what is left: contracted, in work or submitted"),
        ),
        Line(
            translate("Report", "Planned"),
            km2,
            row.planned_km2,
            None,
            0,
            translate("Report", "a part of what is left beyond that: planned"),
        ),
        Line(
            translate("Report", "Left, unmapped"),
            km2,
            account.remaining_km2,
            before.remaining_km2 if before else None,
            0,
            translate("Report", "{name} minus mapped").format(name=_denominator(account)),
        ),
        Line(
            translate("Report", "Left, unmapped"),
            "%",
            account.remaining_pct,
            before.remaining_pct if before else None,
            1,
            definition.denominator_text(account),
        ),
    ]
    zones = account.zones_at_scale
    if zones.area_km2 > 0:
        lines += _zone_lines(contents, zones, before.zones_at_scale if before else None)
    return lines


def _denominator(account: Account) -> str:
    return definition.denominator_name(account.question.denominator)


def _zone_lines(contents: Contents, zones: Row, before: Row | None) -> list[Line]:
    km2, scale = translate("Formats", "km²"), formats.scale(ZONE_SCALE)
    meaning = contents.site_definition
    return [
        Line(
            translate("Report", "All zones"),
            km2,
            zones.area_km2,
            None,
            0,
            translate("Report", "what the zones hold of the territory, overlaps counted once"),
        ),
        Line(
            translate("Report", "Left in the zones at {scale}").format(scale=scale),
            km2,
            zones.remaining_km2,
            before.remaining_km2 if before else None,
            0,
            meaning,
        ),
        Line(
            translate("Report", "Mapped of the zones at {scale}").format(scale=scale),
            "%",
            zones.covered_pct,
            before.covered_pct if before else None,
            1,
            meaning,
        ),
    ]


def _counts(contents: Contents, report: ReportData) -> list[Line]:
    lines: list[Line] = []
    for role, name in (("zone", translate("Layouts", "Zones")), ("target", translate("Layouts", "Targets"))):
        count = len(sites_of(contents, role))
        then = None
        if report.changes is not None:
            then = float(sum(table == role for table, _ in report.changes.before))
        meaning = translate("Report", "rows of the programme, whatever their status")
        lines.append(Line(name, "", float(count), then, 0, meaning))
    return lines


def _undated(contents: Contents, report: ReportData) -> str:
    """Why two columns of figures may differ by more than what happened between their days."""
    account = contents.account
    if account is None or report.before is None or not account.undated or account.question.as_of is not None:
        return ""
    count = len(account.undated)
    text = translate(
        "Report",
        "{count} accepted footprints have no date of acceptance: they count today and on no earlier day.",
        None,
        count,
    )
    return text.format(count=formats.number(count))


def published_table(contents: Contents, report: ReportData, today: datetime.date) -> ReportTable:
    """The published figures with date and source, and the computed ones beside those that mean the same."""
    account = contents.account
    found = compare(account, report.data.figures, today) if account is not None else None
    computed: dict[str, float] = {}
    if found is not None and account is not None:
        computed[found.coverage.key] = account.ledger.territory.covered_km2
        computed[found.official.key] = account.ledger.territory.area_km2
    rows: list[list[Any]] = []
    for figure in report.data.figures:
        ours = computed.get(figure.key)
        value = figure.value
        decimals = 0 if value is None or value == int(value) else 2
        rows.append(
            [
                f"{figure.statement}: {figure.text}" if value is None and figure.text else figure.statement,
                None if value is None else Amount(value, decimals),
                figure.unit,
                figure.as_of,
                None if ours is None else Amount(ours),
                None if ours is None or value is None else Amount(ours - value, 0, signed=True),
                figure.source,
            ]
        )
    columns = [
        Column(translate("Report", "Published statement")),
        Column(translate("Report", "Value"), NUMBER),
        Column(translate("Report", "Unit")),
        Column(translate("Report", "As of")),
        Column(translate("Report", "computed"), NUMBER),
        Column(translate("Report", "difference"), NUMBER),
        Column(translate("Report", "Source")),
    ]
    note = ""
    if contents.illustrative and computed:
        note = translate(
            "Report", "The illustrative coverage was fitted to the published figures: that they agree proves nothing."
        )
    return ReportTable(translate("Report", "Published figures"), columns, rows, note)
