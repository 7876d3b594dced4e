from __future__ import annotations

import csv
import datetime
import re
import zipfile
from dataclasses import replace
from pathlib import Path
from xml.etree import ElementTree

import pytest
from qgis.core import QgsVectorLayer

from rare_earth_plugin.core.accounting import Accountant
from rare_earth_plugin.core.bands import all_bands, by_bands
from rare_earth_plugin.core.ledger import sheet_rows
from rare_earth_plugin.core.question import COVERED, STAGES, Question, stages_of
from rare_earth_plugin.store import ledger_export, table_files
from rare_earth_plugin.store.kernels import best_kernel
from rare_earth_plugin.store.ledger_export import (
    Fact,
    LedgerTable,
    about,
    band_column,
    plugin_version,
    write_ledger,
)
from rare_earth_plugin.store.snapshot import Snapshot
from rare_earth_plugin.store.table_files import TableFileError, plain_text
from tests.programme_files import small_programme

NASTY = ['=HYPERLINK("http://x")', "+7", "-5+3", "@SUM(A1)", "\t=1", "\r=1", "  =1", "＝1"]
DAY = datetime.date(2026, 1, 15)


@pytest.fixture
def table(tmp_path: Path) -> LedgerTable:
    data = Snapshot(small_programme(tmp_path / "programme.gpkg")).read()
    names = tuple(NASTY[: len(data.regions)])
    data = replace(data, regions=replace(data.regions, names=names))
    accountant = Accountant(data, best_kernel())
    question = Question()
    sweep = accountant.engine.run(stages_of(accountant.surveys, question), STAGES, COVERED)
    return LedgerTable(
        accountant.account(question),
        data,
        sheet_rows(accountant.atoms, sweep, 200_000),
        by_bands(accountant, question, 200_000),
    )


def notes(table: LedgerTable) -> list[Fact]:
    return about(table, "any method, any scale", "programme.gpkg", DAY, "shapely")


def read(path: Path, sheet: str) -> list[dict[str, object]]:
    layer = QgsVectorLayer(f"{path}|layername={sheet}", "", "ogr")
    assert layer.isValid()
    return [dict(zip(layer.fields().names(), feature.attributes())) for feature in layer.getFeatures()]


def test_xlsx_reads_back_with_numbers_as_numbers(table: LedgerTable, tmp_path: Path) -> None:
    path = tmp_path / "ledger.xlsx"
    assert write_ledger(path, table, notes(table)) == [path]
    rows = read(path, "ledger")
    account = table.account
    assert len(rows) == len(list(account.ledger.rows())) + len(table.sheets)
    assert rows[0]["kind"] == "territory"
    assert rows[0]["area_km2"] == pytest.approx(account.ledger.territory.area_km2, rel=1e-14)
    assert all(isinstance(row["covered_km2"], float) for row in rows)
    zone = next(row for row in rows if row["code"] == "RE-02")
    assert zone["covered_pct"] == pytest.approx(100.0)
    assert [row["unit"] for row in rows if row["kind"] == "outside"] == ["outside the oblasts", "outside the zones"]
    sheets = [row for row in rows if row["kind"] == "sheet"]
    assert sum(row["area_km2"] for row in sheets) == pytest.approx(rows[0]["area_km2"], rel=1e-12)
    assert list(tmp_path.glob("*~*")) == []


def test_bands_stand_beside_their_own_rows(table: LedgerTable, tmp_path: Path) -> None:
    path = tmp_path / "ledger.xlsx"
    write_ledger(path, table, notes(table))
    rows = read(path, "ledger")
    for row in rows:
        assert row["any_any_km2"] == pytest.approx(row["covered_km2"], rel=1e-12, abs=1e-9)
        assert row["geological_50000_km2"] + row["geophysical_200000_km2"] == pytest.approx(
            row["covered_km2"], rel=1e-9, abs=1e-9
        )
    assert list(rows[0])[-len(all_bands()) :] == [band_column(band) for band in all_bands()]
    without = replace(table, bands=(), sheets=())
    assert without.columns() == list(ledger_export.NUMBERS)


def test_the_second_sheet_says_what_the_figures_mean(table: LedgerTable, tmp_path: Path) -> None:
    path = tmp_path / "ledger.xlsx"
    write_ledger(path, table, notes(table))
    rows = {str(row["item"]): row for row in read(path, "about")}
    told = {item: str(row["text"]) for item, row in rows.items()}
    assert rows["Remaining unmapped area, km²"]["number"] == pytest.approx(table.account.remaining_km2, rel=1e-14)
    assert told["Programme"] == "Test programme"
    assert "ILLUSTRATIVE" in told["Geometry"]
    assert told["Definition"] == "any method, any scale"
    assert told["Exported on"] == "2026-01-15"
    assert re.search(r"Rare Earth Survey \d+\.\d+\.\d+, QGIS 3\.|4\.", told["Software"])
    assert rows["Skipped, without usable geometry"]["number"] == 0.0


def test_no_cell_is_a_formula(table: LedgerTable, tmp_path: Path) -> None:
    path = tmp_path / "ledger.xlsx"
    write_ledger(path, table, [*notes(table), *(Fact(text, text, -1.0) for text in NASTY)])
    with zipfile.ZipFile(path) as archive:
        sheets = [name for name in archive.namelist() if name.startswith("xl/worksheets/")]
        assert len(sheets) == 2
        for name in sheets:
            tags = [element.tag.rpartition("}")[2] for element in ElementTree.fromstring(archive.read(name)).iter()]
            assert "f" not in tags
        shared = ElementTree.fromstring(archive.read("xl/sharedStrings.xml"))
    texts = [element.text or "" for element in shared.iter() if element.tag.endswith("}t")]
    assert '\'=HYPERLINK("http://x")' in texts
    assert not [text for text in texts if re.match(r"\s*[=+\-@＝]", text)]


def test_csv_has_its_notes_beside_it_and_no_formula(table: LedgerTable, tmp_path: Path) -> None:
    path = tmp_path / "ledger.csv"
    written = write_ledger(path, table, notes(table))
    assert [file.name for file in written] == ["ledger.csv", "ledger_about.csv"]
    text = path.read_text(encoding="utf-8-sig")
    assert path.read_bytes().startswith(b"\xef\xbb\xbf")
    rows = list(csv.DictReader(text.splitlines()))
    assert float(rows[0]["area_km2"]) == pytest.approx(table.account.ledger.territory.area_km2, rel=1e-12)
    assert "'+7" in [row["unit"] for row in rows]
    assert '"' not in text.splitlines()[1].split(",")[3]
    for row in rows:
        for value in row.values():
            assert re.fullmatch(r"-?[\d.]+(e[+-]?\d+)?", value) or not re.match(r"[=+\-@\t\r]", value)


@pytest.mark.parametrize("text", NASTY)
def test_formula_starts_are_disarmed(text: str) -> None:
    assert plain_text(text) == f"'{text}"


def test_ordinary_texts_stay_and_control_characters_go() -> None:
    assert plain_text("M-43-А") == "M-43-А"
    assert plain_text("a=b") == "a=b"
    assert plain_text("a\x00b") == "a b"
    assert plain_text("") == ""


def test_a_failed_write_leaves_the_earlier_table(
    table: LedgerTable, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "ledger.xlsx"
    path.write_bytes(b"earlier")
    told = notes(table)
    with monkeypatch.context() as patch:
        patch.setattr(table_files, "_write", lambda *args: None)
        with pytest.raises(TableFileError, match="not written completely"):
            write_ledger(path, table, told)
    assert path.read_bytes() == b"earlier"
    assert [file.name for file in tmp_path.glob("ledger*")] == ["ledger.xlsx"]
    write_ledger(path, table, told)
    assert path.read_bytes() != b"earlier"


def test_errors_are_sentences(table: LedgerTable, tmp_path: Path) -> None:
    with pytest.raises(TableFileError, match=r"\.xlsx or \.csv"):
        write_ledger(tmp_path / "ledger.ods", table, [])
    with pytest.raises(TableFileError, match="cannot be written"):
        write_ledger(tmp_path / "nowhere" / "ledger.csv", table, [])


def test_the_version_is_that_of_the_metadata(checkout: Path) -> None:
    assert f"version={plugin_version()}\n" in (checkout / "metadata.txt").read_text(encoding="utf-8")
