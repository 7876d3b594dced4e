"""The status report: overview map, figures with their meanings, years and forecast, tables, changes, sources."""

from __future__ import annotations

from collections.abc import Iterator

from qgis.core import Qgis, QgsLayoutItemMap
from qgis.PyQt.QtCore import QRectF

from ..core.ledger import ZONE_SCALE
from ..core.published import comparable
from ..store.languages import translate
from ..store.sentences import sentence
from . import definition, formats
from . import layout_blocks as blocks
from .chart_item import ChartItem
from .coverage_chart_layout import ChartData, published_points
from .forecast_words import forecast_in_words, illustrative_pace
from .framed_map import RIM, fitting_legend, framed_map
from .labels import font_family
from .layout_contents import Contents
from .layout_tables import status_table
from .project import whole_view
from .report_data import ReportData
from .report_figures import figure_table, published_table
from .report_flow import ReportFlow
from .report_tables import ReportTable, change_table, region_table, target_table, year_table, zone_table
from .report_tables import status_table as statuses

_CHARTS = (78.0, 92.0)
"""Heights of the chart of all years and of that of the recent ones, in millimetres of A3."""
_YEARS = 12
"""Years of the series that are printed; the spreadsheet has all of them."""
_MOST_MAP = 0.5  # of a page's height


def report_name() -> str:
    """What the report is called."""
    return translate("Report", "Status report")


def fill_report(flow: ReportFlow, contents: Contents, report: ReportData) -> Iterator[None]:
    """Build the pages of a report, a part at a time; its pages are numbered at the end."""
    _overview(flow, contents, report)
    yield
    _figures(flow, contents, report)
    yield
    _years(flow, contents, report)
    yield
    for maker in (statuses, region_table, zone_table, target_table):
        _table(flow, maker(contents, report))
        yield
    _changes(flow, contents, report)
    yield
    _sources(flow, contents, report)
    flow.number_pages()
    yield


# -- the first page -------------------------------------------------------------------------------------------------


def _overview(flow: ReportFlow, contents: Contents, report: ReportData) -> None:
    page, factor = flow.start_page(translate("Layouts", "Programme overview")), flow.factor
    body, gap = flow.rooms.body, 5 * flow.factor
    view = whole_view(contents.project, dict(contents.layers))
    rims = 2 * RIM * factor
    wanted = (body.width() - rims) * view.height() / max(view.width(), 1e-9) + rims
    band = QRectF(body.left(), body.top(), body.width(), min(wanted, body.height() * _MOST_MAP))
    chart = framed_map(page, contents, band, [], view, factor)
    half = (body.width() - gap) / 2
    left = QRectF(body.left(), band.bottom() + 3 * factor, half, body.bottom() - band.bottom() - 3 * factor)
    top = blocks.figure_block(page, contents, left, factor) + 2.5 * factor
    room = QRectF(left.left(), top, half, left.bottom() - top)
    top += blocks.heading(page, translate("Layouts", "Statuses"), room, factor)
    room = QRectF(left.left(), top, half, left.bottom() - top)
    top += page.table(status_table(contents), room, 8.4 * factor, numbers=(1, 2), key="statuses") + 3 * factor
    room = QRectF(left.left(), top, half, left.bottom() - top)
    top += blocks.heading(page, translate("Report", "In short"), room, factor) + 0.5 * factor
    for place, text in enumerate(_in_short(contents, report)):
        room = QRectF(left.left(), top, half, max(left.bottom() - top, 4.0))
        top += page.text(text, room, 8.4 * factor, key=f"short {place}") + 1.4 * factor
    _beside(flow, contents, chart, left.translated(half + gap, 0))
    flow.use(body.height())


def _in_short(contents: Contents, report: ReportData) -> list[str]:
    """What a chairman reads first."""
    account, texts = contents.account, []
    if account is not None and account.zones_at_scale.area_km2 > 0:
        zones = account.zones_at_scale
        text = translate("Report", "In the zones at {scale}, {left} of {area} are left to be mapped.")
        texts.append(
            text.format(
                scale=formats.scale(ZONE_SCALE),
                left=formats.area(zones.remaining_km2),
                area=formats.area(zones.area_km2),
            )
        )
    texts.append(_changes_in_words(contents, report))
    if report.forecast is not None:
        texts.append(forecast_in_words(report.forecast, report.work))
    return [text for text in texts if text]


def _beside(flow: ReportFlow, contents: Contents, chart: QgsLayoutItemMap, room: QRectF) -> None:
    """Legend and title block at the right of the figures."""
    page, factor = flow.page, flow.factor
    block = QRectF(room.left(), room.bottom() - 58 * factor, room.width(), 58 * factor)
    top = room.top() + blocks.heading(page, translate("Layouts", "Legend"), room, factor)
    legend = QRectF(room.left(), top - 1.5 * factor, room.width(), block.top() - top)
    fitting_legend(page, contents, chart, [], legend, factor, columns=2)
    blocks.title_block(page, contents, chart, block, factor)


# -- figures and years ----------------------------------------------------------------------------------------------


def _figures(flow: ReportFlow, contents: Contents, report: ReportData) -> None:
    flow.start_page(translate("Report", "Figures"))
    _table(flow, figure_table(contents, report))
    if contents.account is None:
        flow.paragraph(translate("Layouts", "No figures: the programme has no territory yet."))
    if contents.illustrative:
        flow.paragraph(definition.illustrative_warning(), bold=True)
    account = contents.account
    for text, codes in (
        (
            translate("Report", "Geometries that were repaired to be counted: {count}."),
            account.repaired if account else (),
        ),
        (
            translate("Report", "Rows without a usable geometry, not counted: {count}."),
            account.skipped if account else (),
        ),
    ):
        if codes:
            flow.paragraph(text.format(count=formats.number(len(codes))), quiet=True)
    _table(flow, published_table(contents, report, report.until))


def _years(flow: ReportFlow, contents: Contents, report: ReportData) -> None:
    name = translate("Report", "Mapped area by year, and the forecast")
    if not report.years:
        if contents.account is not None:
            flow.section(name)
            flow.paragraph(translate("CoverageChart", "No accepted survey has a date yet"))
        return
    flow.section(name, (sum(_CHARTS) + 30) * flow.factor)
    account = contents.account
    territory = account.ledger.territory if account else None
    data = ChartData(
        tuple(report.years),
        published_points(report.data.figures) if account is not None and comparable(account) else (),
        report.forecast,
        territory.committed_km2 if territory else 0.0,
        territory.planned_km2 if territory else 0.0,
        contents.illustrative,
    )
    for recent, height in zip((False, True), _CHARTS):
        text = (
            translate("Report", "All years") if not recent else translate("Report", "Recent years, and what lies ahead")
        )
        flow.paragraph(text, bold=True)
        item = ChartItem(flow.page.layout, data, contents.house.family or font_family(), recent)
        flow.page.layout.addLayoutItem(item)
        rest = flow.rest
        item.attemptSetSceneRect(QRectF(rest.left(), rest.top(), rest.width(), height * flow.factor))
        item.setId("recent chart" if recent else "chart")
        flow.use((height + 2) * flow.factor)
    if report.forecast is not None:
        flow.paragraph(forecast_in_words(report.forecast, report.work))
        flow.paragraph(_assumptions(report), quiet=True)
    elif report.trouble is not None:
        flow.paragraph(sentence(report.trouble), quiet=True)
    if contents.illustrative:
        flow.paragraph(illustrative_pace(report.data.figures), quiet=True)
    flow.paragraph(contents.definition, quiet=True)
    table = year_table(contents, report)
    flow.table([table.texts()[0], *table.texts()[1:][-_YEARS:]], table.numbers, "years")


def _assumptions(report: ReportData) -> str:
    """What the simulation was told; see the help for the model."""
    work = report.work
    text = translate(
        "Report",
        "Assumptions: season {start} to {end}, {lost} of the days lost, output of a crew-day ±{day}, of a season "
        "±{season}; start {seed} of the random numbers.",
    )

    def day(month: int, number: int) -> str:
        return f"{number:02d}.{month:02d}"

    return text.format(
        start=day(*work.season_start),
        end=day(*work.season_end),
        lost=formats.percent(100 * work.lost_share),
        day=formats.percent(100 * work.day_spread),
        season=formats.percent(100 * work.season_spread),
        seed=work.seed,
    )


# -- tables ---------------------------------------------------------------------------------------------------------


def _table(flow: ReportFlow, table: ReportTable) -> None:
    if not table.rows:
        return
    rows = table.texts()
    flow.section(table.name, flow.least_height(rows, table.numbers))
    flow.paragraph(table.note, quiet=True)
    flow.table(rows, table.numbers, table.name)


def _changes(flow: ReportFlow, contents: Contents, report: ReportData) -> None:
    changes = report.changes
    if changes is None:
        return
    table = change_table(contents, report)
    flow.section(table.name)
    flow.paragraph(_changes_in_words(contents, report))
    if changes.withdrawn:
        text = translate("Report", "{count} moves were taken back by corrections.", None, changes.withdrawn)
        flow.paragraph(text.format(count=formats.number(changes.withdrawn)), quiet=True)
    if any(layer.isModified() for layer in contents.layers.values()):
        flow.paragraph(translate("Report", "Changes that are not saved yet are not in the history."), quiet=True)
    flow.table(table.texts(), table.numbers, "changes")


def _changes_in_words(contents: Contents, report: ReportData) -> str:
    changes, account, before = report.changes, contents.account, report.before
    if changes is None:
        return ""
    count = len(changes.listed)
    period = {"since": formats.date(changes.since), "until": formats.date(changes.until)}
    if not count:
        text = translate("Report", "Nothing was recorded between {since} and {until}.")
        return text.format(**period)
    text = translate("Report", "{count} moves of statuses after {since} until {until}.", None, count)
    words = [text.format(count=formats.number(count), **period)]
    if account is not None and before is not None:
        newly = account.ledger.territory.covered_km2 - before.ledger.territory.covered_km2
        text = translate("Report", "Newly mapped in that time: {area}.")
        words.append(text.format(area=formats.area(newly)))
    return " ".join(words)


def _sources(flow: ReportFlow, contents: Contents, report: ReportData) -> None:
    listed = contents.sources() or [contents.source]
    flow.section(translate("Report", "Sources and licences"), (14 + 5.5 * len(listed)) * flow.factor)
    for source in listed:
        flow.paragraph(source)
    text = translate("Report", "Programme: {title}. Data: {source}. Figures {date}. QGIS {version}.")
    flow.paragraph(
        text.format(
            title=contents.title,
            source=contents.source,
            date=formats.date(report.until),
            version=Qgis.version(),
        ),
        quiet=True,
    )
