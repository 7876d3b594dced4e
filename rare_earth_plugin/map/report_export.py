"""A status report written to files, step by step: one PDF, and its tables as a spreadsheet."""

from __future__ import annotations

from collections.abc import Generator
from dataclasses import dataclass
from pathlib import Path

from ..core.errors import SurveyError
from ..store import ledger_export
from ..store.drafts import plain_name
from ..store.kernels import best_kernel
from ..store.languages import speaking_steps, translate
from ..store.ledger_export import Fact, LedgerTable
from ..store.sentences import sentence
from ..store.table_files import Sheet, write_tables
from . import definition
from .layout_contents import Contents, LayoutError
from .layout_files import PRINT_DPI, book_at
from .map_export import Failure, Outcome, check_folder, prepare
from .names import illustrative_note
from .report_data import ReportData
from .report_figures import figure_table, published_table
from .report_flow import ReportFlow
from .report_tables import ReportTable, report_tables
from .status_report import fill_report, report_name

_BUILT = 0.3  # share of the work after which all pages are built
_PARTS = 9  # steps of building
_FORBIDDEN = str.maketrans(dict.fromkeys("[]:*?/\\'", " "))
_LONGEST_SHEET = 31  # characters of a sheet's name


@dataclass(frozen=True)
class ReportOrder:
    """What shall be made.

    :ivar as_pdf, as_tables: which files.
    :ivar dpi: of what a PDF holds as pictures.
    :ivar language: of the report, "" for the window's.
    """

    as_pdf: bool = True
    as_tables: bool = True
    dpi: int = PRINT_DPI
    language: str = ""


def report_steps(
    contents: Contents, report: ReportData, order: ReportOrder, folder: Path, outcome: Outcome
) -> Generator[float, None, None]:
    """Write a report; each step builds a part, writes a page or the tables, and gives the share that is done.

    Closed early, it leaves the files that were whole by then. Main thread only.

    :param contents: what is shown; its project must be its own, see :func:`.layout_contents.frozen`.
    :param outcome: takes files and failures.
    :raises SurveyError: nothing at all can be made.
    """
    return speaking_steps(order.language, _steps(contents, report, order, folder, outcome))


def _steps(
    contents: Contents, report: ReportData, order: ReportOrder, folder: Path, outcome: Outcome
) -> Generator[float, None, None]:
    if not contents.layers:
        raise LayoutError("no_layers")
    check_folder(folder)
    prepare(contents, order.language, outcome)
    outcome.planned = order.as_pdf + order.as_tables
    stem = plain_name(f"{report_name()} {report.until.isoformat()} {contents.title}")
    yield 0.0
    if order.as_tables:
        path = folder / f"{stem}.xlsx"
        try:
            outcome.files += write_tables(path, report_sheets(contents, report))
        except SurveyError as error:
            outcome.failed.append(Failure(path.name, sentence(error)))
        outcome.done += 1
        yield 0.05
    if order.as_pdf:
        path = folder / f"{stem}.pdf"
        try:
            yield from _pdf(contents, report, order, path)
        except SurveyError as error:
            outcome.failed.append(Failure(path.name, sentence(error)))
        else:
            outcome.files.append(path)
        outcome.done += 1
    yield 1.0


def _pdf(contents: Contents, report: ReportData, order: ReportOrder, path: Path) -> Generator[float, None, None]:
    name = report_name()
    with book_at(path, f"{name} – {contents.title}" if contents.title else name, order.dpi) as book:
        flow = ReportFlow(contents, contents.title or name, name, contents.definition)
        for part, _ in enumerate(fill_report(flow, contents, report), start=1):
            yield min(0.05 + _BUILT * part / _PARTS, _BUILT)
        for number, written in enumerate(flow.written, start=1):
            book.add(written.page.layout, written.bookmark)
            yield _BUILT + (1 - _BUILT) * number / len(flow.written)


# -- the tables -----------------------------------------------------------------------------------------------------


def report_sheets(contents: Contents, report: ReportData) -> list[Sheet]:
    """The tables of a report as sheets, and before them one that says what they mean and where they come from."""
    figures = [figure_table(contents, report), published_table(contents, report, report.until)]
    tables: list[ReportTable] = [table for table in (*figures, *report_tables(contents, report)) if table.rows]
    taken: set[str] = set()
    about = translate("Report", "About")
    rows = [
        [fact.item, fact.text, float(number), fact.number]
        for number, fact in enumerate(_facts(contents, report, tables), 1)
    ]
    names = [translate("Report", "Item"), translate("Report", "Text")]
    sheets = [Sheet(_sheet_name(about, taken), names, ["№", translate("Report", "Number")], rows)]
    for table in tables:
        sheet = table.sheet()
        sheets.append(Sheet(_sheet_name(table.name, taken), sheet.texts, sheet.numbers, sheet.rows, sheet.dates))
    return sheets


def _facts(contents: Contents, report: ReportData, tables: list[ReportTable]) -> list[Fact]:
    facts = []
    if contents.illustrative:
        facts.append(Fact(illustrative_note(), definition.illustrative_warning()))
    if contents.account is not None:
        table = LedgerTable(contents.account, report.data)
        kernel = best_kernel().name
        facts += ledger_export.about(table, contents.definition, contents.source, contents.today, kernel)
    else:
        facts.append(Fact(translate("Report", "Programme"), contents.title))
        facts.append(Fact(translate("LedgerExport", "Source"), contents.source))
    facts += [Fact(table.name, table.note) for table in tables if table.note]
    return [*facts, *(Fact(translate("Report", "Source, licence"), source) for source in contents.sources())]


def _sheet_name(name: str, taken: set[str]) -> str:
    """A name that spreadsheet programs take, each once."""
    plain = " ".join(name.translate(_FORBIDDEN).split())[:_LONGEST_SHEET].strip() or "sheet"
    found, number = plain, 2
    while found.casefold() in taken:
        ending = f" {number}"
        found, number = plain[: _LONGEST_SHEET - len(ending)] + ending, number + 1
    taken.add(found.casefold())
    return found
