"""The tables of a report: the same values in words and in cells, and sums that agree with the ledger."""

from __future__ import annotations

import datetime
from collections.abc import Iterator
from pathlib import Path

import pytest

from rare_earth_plugin.map.layout_contents import Contents
from rare_earth_plugin.map.report_data import ReportData
from rare_earth_plugin.map.report_figures import figure_table, published_table
from rare_earth_plugin.map.report_tables import (
    COUNTER,
    DAY,
    NUMBER,
    TEXT,
    Amount,
    Column,
    ReportTable,
    category_note,
    change_table,
    region_table,
    report_tables,
    status_table,
    target_table,
    zone_table,
)

from .panel_tools import panel_programme
from .report_runs import report_of

Made = tuple[Contents, ReportData]


@pytest.fixture
def made(tmp_path: Path) -> Iterator[Made]:
    with report_of(panel_programme(tmp_path)) as found:
        yield found


def test_words_and_cells_hold_the_same_values() -> None:
    table = ReportTable(
        "Name",
        [Column("Day", DAY), Column("Word"), Column("Area", NUMBER), Column("Change", NUMBER)],
        [[datetime.date(2025, 5, 3), "a", 1234.4, Amount(-2.3, 1, signed=True)], [None, None, None, Amount(0.0)]],
    )
    assert table.texts() == [
        ["Day", "Word", "Area", "Change"],
        ["3 May 2025", "a", "1\u202f234", "−2.3"],
        ["", "", "", "0"],
    ]
    sheet = table.sheet()
    assert (sheet.texts, sheet.numbers, sheet.dates) == (["Word"], [COUNTER, "Area", "Change"], ["Day"])
    assert sheet.rows == [["a", 1.0, 1234.4, -2.3, datetime.date(2025, 5, 3)], ["", 2.0, None, 0.0, None]]
    assert table.numbers == [2, 3]


def test_the_oblasts_add_up_to_the_territory(made: Made) -> None:
    contents, report = made
    *oblasts, territory = region_table(contents, report).rows
    assert contents.account is not None
    assert territory[1] == contents.account.ledger.territory.area_km2
    for column in range(1, 6):
        assert sum(row[column] for row in oblasts) == pytest.approx(territory[column], rel=1e-9)


def test_each_zone_and_each_target_has_its_row(made: Made) -> None:
    contents, report = made
    zones = zone_table(contents, report).rows
    assert [row[:4] for row in zones] == [
        ["RE-01", "One", "West", "fieldwork"],
        ["RE-02", "Two", "East", "accepted"],
    ]
    assert zones[1][8] == pytest.approx(100.0)
    targets = target_table(contents, report)
    assert [(row[0], row[5], row[6]) for row in targets.rows] == [("T-2", "REE, Zr", ""), ("T-10", "Nb", "P2")]
    assert targets.note == category_note()
    assert "not mineral resources by KAZRC" in targets.note


def test_statuses_are_counted_then_and_now(made: Made) -> None:
    rows = status_table(*made).rows
    by_name = {(row[0], row[2] or row[1]): row[3:5] for row in rows}
    assert by_name["Zones", "contracted"] == [Amount(1), Amount(0)]
    assert by_name["Zones", "fieldwork"] == [Amount(0), Amount(1)]
    assert by_name["Zones", "In all"] == [Amount(2), Amount(2)]
    assert by_name["Targets", "In all"] == [Amount(1), Amount(2)]


def test_changes_stand_in_the_order_of_their_days_and_late_ones_say_so(made: Made) -> None:
    rows = change_table(*made).rows
    assert [row[0].isoformat() for row in rows] == ["2025-08-01", "2025-10-10"]
    late, move = rows
    assert late[1:6] == ["coverage", "C1", "", "in work", "accepted"]
    assert late[7] == "recorded later"
    assert move[1:] == ["zone", "Z1", "One", "contracted", "fieldwork", "A. B.", "Season began. No 7"]


def test_figures_carry_their_meaning_and_their_change(made: Made) -> None:
    contents, report = made
    table = figure_table(contents, report)
    assert all(row[-1] for row in table.rows)
    mapped = next(row for row in table.rows if row[0] == "Mapped")
    assert mapped[-1] == contents.definition
    assert contents.account is not None
    assert mapped[2].value == contents.account.ledger.territory.covered_km2
    assert mapped[4].value == pytest.approx(mapped[2].value - mapped[3].value)
    left = next(row for row in table.rows if row[0] == "Left, unmapped" and row[1] == "%")
    assert left[2].value == pytest.approx(contents.account.remaining_pct)


def test_published_figures_stand_beside_what_means_the_same(made: Made) -> None:
    contents, report = made
    rows = {row[5]: row for row in published_table(contents, report, report.until).rows if row[4] is not None}
    assert rows
    for row in rows.values():
        assert row[5].value == pytest.approx(row[4].value - row[1].value)
    assert "proves nothing" in published_table(contents, report, report.until).note


def test_names_of_columns_are_told_apart(made: Made) -> None:
    for table in (*report_tables(*made), figure_table(*made)):
        names = [column.name.casefold() for column in table.columns]
        assert len(set(names)) == len(names), table.name
        assert all(len(row) == len(names) for row in table.rows), table.name
        assert {column.kind for column in table.columns} >= {TEXT}


def test_without_changes_no_earlier_day_is_named(tmp_path: Path) -> None:
    with report_of(panel_programme(tmp_path)) as (contents, report):
        alone = ReportData(report.data, report.until, regions=report.regions)
        assert [column.name for column in figure_table(contents, alone).columns] == [
            "Figure",
            "Unit",
            "Value",
            "What it means",
        ]
        assert change_table(contents, alone).rows == []
        assert len(status_table(contents, alone).columns) == 5
