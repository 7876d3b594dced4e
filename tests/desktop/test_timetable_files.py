from __future__ import annotations

import csv
import json
from pathlib import Path

import pytest
from qgis.core import QgsVectorLayer

from rare_earth_plugin.core.campaign_json import read_campaign
from rare_earth_plugin.core.plan import Plan, read_plan
from rare_earth_plugin.store.table_files import TableFileError
from rare_earth_plugin.store.timetable_files import clock, write_timetable

from .campaign_case import CAMPAIGN, PLAN


def table(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8-sig", newline="") as stream:
        return list(csv.DictReader(stream))


def test_a_row_for_each_visit_and_each_day_without_one(tmp_path: Path) -> None:
    files = write_timetable(tmp_path / "t.csv", CAMPAIGN, PLAN, "p.gpkg", True)
    assert [file.name for file in files] == ["t.csv", "t_not_placed.csv", "t_totals.csv", "t_about.csv"]
    rows = table(files[0])
    assert [(row["day"], row["kind"], row["stop"], row["start"], row["end"]) for row in rows] == [
        ("2026-05-01", "field", "T-2", "08:20", "12:20"),
        ("2026-05-01", "field", "M-42-77-А", "12:40", "16:40"),
        ("2026-05-02", "rest", "", "08:00", "08:00"),
        ("2026-05-03", "field", "M-42-77-А", "08:00", "14:30"),
    ]
    assert [row["camp"] for row in rows] == ["camp", "camp", "camp", "base"]
    assert sum(float(row["km"]) for row in rows) == 35.0  # of a day with two visits once
    assert sum(float(row["km2"]) for row in rows) == 20.0
    (left,) = table(files[1])
    assert (left["stop"], left["reason"]) == ("T-10", "season_short")
    totals = table(files[2])
    assert (totals[0]["crew"], float(totals[0]["cost"])) == ("Crew A", 1950.0)
    assert any("ILLUSTRATIVE" in row["text"] for row in table(files[3]))


def test_a_workbook_with_its_sheets(tmp_path: Path) -> None:
    (file,) = write_timetable(tmp_path / "t.xlsx", CAMPAIGN, PLAN, "p.gpkg", False)
    layer = QgsVectorLayer(f"{file}|layername=timetable", "", "ogr")
    assert layer.featureCount() == 4
    everything = Plan(PLAN.crews, PLAN.days, (), PLAN.totals)  # all fits, so there is no sheet of what does not
    write_timetable(tmp_path / "u.xlsx", CAMPAIGN, everything, "p.gpkg", False)
    assert not QgsVectorLayer(f"{tmp_path / 'u.xlsx'}|layername=not_placed", "", "ogr").isValid()


def test_campaign_and_plan_as_json(tmp_path: Path) -> None:
    (file,) = write_timetable(tmp_path / "t.json", CAMPAIGN, PLAN, "p.gpkg", True)
    both = json.loads(file.read_text(encoding="utf-8"))
    assert read_campaign(json.dumps(both["campaign"])) == CAMPAIGN
    assert read_plan(json.dumps(both["plan"])) == PLAN


@pytest.mark.parametrize("name", ["t.txt", "nowhere/t.json", "nowhere/t.csv"])
def test_what_cannot_be_written(tmp_path: Path, name: str) -> None:
    with pytest.raises(TableFileError):
        write_timetable(tmp_path / name, CAMPAIGN, PLAN, "p.gpkg", True)
    assert list(tmp_path.iterdir()) == []


def test_the_clock() -> None:
    assert [clock(minutes) for minutes in (0, 65.4, 599.6, 1445)] == ["00:00", "01:05", "10:00", "24:05"]
