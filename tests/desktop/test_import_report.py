"""The report of an import."""

from __future__ import annotations

import csv
from pathlib import Path

from rare_earth_plugin.store.import_report import COLUMNS, write_report
from tests.desktop.algorithm_runs import layer
from tests.desktop.import_runs import mapping, planned
from tests.programme_files import small_programme, square


def test_every_row_of_the_source_is_accounted_for(tmp_path: Path) -> None:
    programme = small_programme(tmp_path / "programme.gpkg")
    source = layer(
        [square(70, 50), square(70, 51), None, square(71, 51)],
        fields="&field=code:string&field=status:string",
        rows=[["RE-01", "submitted"], ["=1+1", "proposed"], ["RE-08", "proposed"], ["RE-09", "нет такого"]],
    )
    plan = planned(programme, source, mapping("zone", code="code", status="status"))
    path = tmp_path / "отчёт.csv"
    write_report(plan, path, drop=True)
    assert path.read_bytes().startswith(b"\xef\xbb\xbf")
    with path.open(encoding="utf-8-sig", newline="") as stream:
        rows = list(csv.reader(stream))
    assert rows == [
        list(COLUMNS),
        ["added", "'=1+1", "2", "", "", "", ""],
        ["changed", "RE-01", "1", "status", "fieldwork", "submitted", ""],
        ["dropped", "RE-02", "", "", "", "", ""],
        ["left out", "RE-08", "3", "", "", "", "no geometry"],
        ["left out", "RE-09", "4", "", "", "", "unknown status 'нет такого'"],
    ]
    write_report(plan, path, drop=False)
    assert "kept,RE-02" in path.read_text("utf-8-sig")
