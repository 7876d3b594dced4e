"""A status report as files: what another program reads in the PDF and in the spreadsheet, and what goes wrong."""

from __future__ import annotations

import datetime
import re
import zipfile
from dataclasses import replace
from pathlib import Path

import pytest
from qgis.core import QgsVectorLayer
from qgis.PyQt.QtCore import QDate

from rare_earth_plugin.map.layout_contents import LayoutError
from rare_earth_plugin.map.map_export import Outcome
from rare_earth_plugin.map.project import ProjectFileError
from rare_earth_plugin.map.report_data import Assumptions, gather
from rare_earth_plugin.map.report_export import ReportOrder, report_sheets, report_steps
from rare_earth_plugin.store.snapshot import Snapshot
from tests.programme_files import open_table

from .map_contents import TODAY, contents_of
from .panel_tools import panel_programme
from .report_runs import pdf_pages, pdf_text, reads_pdf, report_of

SMALL = ReportOrder(dpi=60)


def made(path: Path, folder: Path, order: ReportOrder = SMALL, **changes: object) -> Outcome:
    outcome = Outcome()
    with report_of(path, **changes) as (contents, report):
        shares = list(report_steps(contents, report, order, folder, outcome))
    assert shares == sorted(shares)
    assert shares[-1] == 1.0
    return outcome


@reads_pdf
def test_the_pdf_tells_all_and_says_on_each_page_that_it_is_illustrative(tmp_path: Path) -> None:
    outcome = made(panel_programme(tmp_path), tmp_path / "out")
    assert sorted(path.name for path in (tmp_path / "out").iterdir()) == [
        "Status_report_2026-01-15_Test_programme.pdf",
        "Status_report_2026-01-15_Test_programme.xlsx",
    ]
    (pdf,) = [path for path in outcome.files if path.suffix == ".pdf"]
    text = pdf_text(pdf)
    for words in (
        "Figures",
        "What it means",
        "Mapped area by year, and the forecast",
        "By status",
        "By oblast",
        "Changes since 1 Sep 2025",
        "2 moves of statuses after 1 Sep 2025 until 15 Jan 2026",
        "Season began. No 7",
        "P1, P2 and P3 are forecast resources",
        "Sources and licences",
        "goal for 2099",
        "any method, any scale, accepted or released",
    ):
        assert words in text, words
    pages = pdf_pages(pdf)
    assert pages >= 4
    for page in range(1, pages + 1):
        said = pdf_text(pdf, page)
        assert "ILLUSTRATIVE GEOMETRY" in said
        assert f"Page {page} of {pages}" in said


@reads_pdf
def test_it_speaks_another_language_than_the_window(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from dev import translations
    from rare_earth_plugin.store import languages

    translations.release(tmp_path / "built")
    monkeypatch.setattr(languages, "texts_file", lambda code: tmp_path / "built" / f"rare_earth_plugin_{code}.qm")
    outcome = made(panel_programme(tmp_path), tmp_path / "out", replace(SMALL, language="kk", as_tables=False))
    (pdf,) = outcome.files
    assert pdf.name.startswith("Жай-күй_есебі_2026-01-15")
    text = pdf_text(pdf)
    for words in ("Көрсеткіштер", "Мәртебелер бойынша", "болжамды ресурстар", "ШАРТТЫ ГЕОМЕТРИЯ"):
        assert words in text
    assert "Figures" not in text


def test_the_spreadsheet_has_numbers_as_numbers_and_days_as_days(tmp_path: Path) -> None:
    outcome = made(panel_programme(tmp_path), tmp_path, replace(SMALL, as_pdf=False))
    (path,) = outcome.files
    zones = QgsVectorLayer(f"{path}|layername=Zones", "", "ogr")
    assert zones.isValid()
    assert [feature["Code"] for feature in zones.getFeatures()] == ["RE-01", "RE-02"]
    (one, _) = zones.getFeatures()
    assert isinstance(one["area, km²"], float)
    changes = QgsVectorLayer(f"{path}|layername=Changes since 1 Sep 2025", "", "ogr")
    assert [feature["Day"] for feature in changes.getFeatures()] == [QDate(2025, 8, 1), QDate(2025, 10, 10)]
    about = QgsVectorLayer(f"{path}|layername=About", "", "ogr")
    told = {feature["Item"]: feature["Text"] for feature in about.getFeatures()}
    assert "not official" in told["ILLUSTRATIVE GEOMETRY — not official"]
    assert "any method" in told["Definition"]
    assert told["covered_km2"]
    with zipfile.ZipFile(path) as content:
        sheet = content.read("xl/worksheets/sheet6.xml").decode()
    assert re.search(r"<c r=.F2.>\s*<v>\d+", sheet)  # no t="s", which would make it a text


def test_cells_and_pages_hold_the_same_rows(tmp_path: Path) -> None:
    with report_of(panel_programme(tmp_path)) as (contents, report):
        sheets = {sheet.name: sheet for sheet in report_sheets(contents, report)}
    assert list(sheets)[:3] == ["About", "Figures", "Published figures"]
    assert all(len(name) <= 31 for name in sheets)
    assert len(sheets["Zones"].rows) == 2
    assert all(isinstance(row[len(sheets["Zones"].texts)], float) for row in sheets["Zones"].rows)


def test_formulas_in_names_are_none_in_the_spreadsheet(tmp_path: Path) -> None:
    path = panel_programme(tmp_path)
    zones = open_table(path, "zone")
    (row,) = [feature for feature in zones.getFeatures() if feature["code"] == "RE-01"]
    zones.dataProvider().changeAttributeValues({row.id(): {zones.fields().indexOf("name"): '=HYPERLINK("x")'}})
    del zones
    (file,) = made(path, tmp_path / "out", replace(SMALL, as_pdf=False)).files
    layer = QgsVectorLayer(f"{file}|layername=Zones", "", "ogr")
    assert next(layer.getFeatures())["Name"] == '\'=HYPERLINK("x")'


@pytest.mark.parametrize("suffix", [".pdf", ".xlsx"])
def test_a_file_that_cannot_be_replaced_is_listed_and_the_other_is_made(tmp_path: Path, suffix: str) -> None:
    stem = "Status_report_2026-01-15_Test_programme"
    (tmp_path / "out" / f"{stem}{suffix}").mkdir(parents=True)
    outcome = made(panel_programme(tmp_path), tmp_path / "out")
    assert [path.suffix for path in outcome.files] == [{".pdf": ".xlsx", ".xlsx": ".pdf"}[suffix]]
    (failure,) = outcome.failed
    assert failure.name == f"{stem}{suffix}"
    assert "cannot be written" in failure.reason
    assert not list((tmp_path / "out").glob("*~*"))


def test_stopped_between_pages_it_leaves_whole_files_only(tmp_path: Path) -> None:
    outcome = Outcome()
    with report_of(panel_programme(tmp_path)) as (contents, report):
        steps = report_steps(contents, report, SMALL, tmp_path / "out", outcome)
        while next(steps) < 0.5:
            pass
        steps.close()
    assert [path.suffix for path in (tmp_path / "out").iterdir()] == [".xlsx"]
    assert (outcome.planned, outcome.done) == (2, 1)


def test_no_layers_and_no_folder_are_errors(tmp_path: Path) -> None:
    with report_of(panel_programme(tmp_path)) as (contents, report):
        with pytest.raises(LayoutError):
            list(report_steps(replace(contents, layers={}), report, SMALL, tmp_path, Outcome()))
        (tmp_path / "file").write_text("")
        with pytest.raises(ProjectFileError):
            list(report_steps(contents, report, SMALL, tmp_path / "file" / "below", Outcome()))


@reads_pdf
def test_a_programme_without_territory_targets_or_history_still_has_a_report(tmp_path: Path) -> None:
    path = panel_programme(tmp_path)
    for table in ("territory", "target", "coverage"):
        assert open_table(path, table).dataProvider().truncate()
    outcome = made(path, tmp_path / "out", events=())
    assert outcome.failed == []
    (pdf,) = [file for file in outcome.files if file.suffix == ".pdf"]
    text = pdf_text(pdf)
    assert "no territory yet" in text
    assert "Nothing was recorded between 1 Sep 2025 and 15 Jan 2026" in text
    assert "RE-01" in text


def test_a_title_of_three_hundred_characters(tmp_path: Path) -> None:
    outcome = made(panel_programme(tmp_path), tmp_path / "out", title="Редкие земли " * 25)
    assert len(outcome.files) == 2
    assert all(path.name.startswith("Status_report_2026-01-15_Редкие") for path in outcome.files)


def test_what_is_gathered_agrees_with_the_question(tmp_path: Path) -> None:
    path = panel_programme(tmp_path)
    since = datetime.date(2023, 1, 1)
    with contents_of(path) as contents, report_of(path) as (_, known):
        from rare_earth_plugin.core.accounting import Accountant
        from rare_earth_plugin.store.kernels import best_kernel

        data = Snapshot(path).read()
        found = gather(
            path,
            data,
            Accountant(data, best_kernel()),
            contents.account,
            since=since,
            today=TODAY,
            regions={},
            assumptions=Assumptions(pace_years=2),
        )
        assert found.before is not None
        assert contents.account is not None
        assert found.before.question.as_of == since
        assert found.before.ledger.territory.covered_km2 < contents.account.ledger.territory.covered_km2
        assert found.years[-1].covered_km2 == pytest.approx(contents.account.ledger.territory.covered_km2)
        assert found.forecast is not None
        assert found.forecast.basis.first_year + 1 == found.forecast.basis.last_year
        assert found.since == since
        assert known.forecast is not None
