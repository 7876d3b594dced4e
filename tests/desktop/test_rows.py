from __future__ import annotations

import datetime
from pathlib import Path

from rare_earth_plugin.map.rows import read_rows

from ..programme_files import open_table, small_programme, sql


def test_rows_as_plain_values(tmp_path: Path) -> None:
    path = small_programme(tmp_path / "p.gpkg")
    sql(path, "UPDATE zone SET uuid = NULL, name = NULL WHERE code = 'RE-01'")
    rows = {row.text("code"): row for row in read_rows(open_table(path, "zone"))}
    assert rows["RE-01"].key == f"fid:{rows['RE-01'].fid}"
    assert rows["RE-01"].values["name"] is None
    assert rows["RE-01"].text("name") == rows["RE-01"].text("no such field") == ""
    assert rows["RE-02"].key == "z2"
    assert rows["RE-02"].values["accepted_on"] == datetime.date(2024, 5, 1)
    assert rows["RE-02"].status == "accepted"
