"""Codes, words, numbers and dates of rows."""

from __future__ import annotations

import datetime
from typing import Any

import pytest
import shapely
from hypothesis import given
from hypothesis import strategies as st

from rare_earth_plugin.core.checked import ERROR, NOTE, SET_VALUE, WARNING, CheckedTable, Finding
from rare_earth_plugin.core.geodesy import area_m2
from rare_earth_plugin.core.validation_rows import check_codes, check_words, fold_code

from .checked_tables import TODAY, box, findings, rules, table

SEVERAL = [box(61, 46), box(62, 46), box(63, 46), box(64, 46)]
DAY = datetime.date


def zones(count: int = 1, **columns: Any) -> CheckedTable:
    columns.setdefault("status", ["proposed"] * count)
    columns.setdefault("method", ["geological"] * count)
    return table("zone", SEVERAL[:count], **columns)


def targets(count: int = 1, **columns: Any) -> CheckedTable:
    columns.setdefault("status", ["identified"] * count)
    columns.setdefault("commodities", ["REE"] * count)
    return table("target", SEVERAL[:count], **columns)


def only(found: list[Finding]) -> Finding:
    (finding,) = found
    return finding


def test_missing_and_shared_codes() -> None:
    found = findings(zones(4, code=["RE-1", "", "RE-1", "  "]))
    assert [(f.rule, f.severity, f.fid) for f in found] == [
        ("code_missing", ERROR, 2),
        ("code_duplicate", ERROR, 3),
        ("code_missing", ERROR, 4),
    ]


@pytest.mark.parametrize("other", ["RЕ-01", "re-01", "RE‑01", "RE - 01", "ＲＥ-01", "RE_01"])
def test_codes_that_only_look_different(other: str) -> None:
    found = [f for f in findings(zones(2, code=["RE-01", other])) if f.rule != "code_untidy"]
    assert [(f.rule, f.severity, f.facts["other"]) for f in found] == [("code_alike", ERROR, "RE-01")]


def test_stray_spaces_are_taken_out_unless_the_code_is_taken() -> None:
    finding = only(findings(zones(1, code=[" RE-01\t"])))
    assert (finding.rule, finding.severity) == ("code_untidy", NOTE)
    assert finding.repair is not None
    assert (finding.repair.kind, finding.repair.column) == (SET_VALUE, "code")
    assert (finding.repair.old, finding.repair.new) == (" RE-01\t", "RE-01")
    taken = [f for f in findings(zones(2, code=["RE-01 ", "RE-01"])) if f.rule == "code_untidy"]
    assert only(taken).repair is None


def test_sheet_codes_in_cyrillic_stay_apart() -> None:
    assert fold_code("M-43-89-А") != fold_code("M-43-89-Б")
    assert fold_code("M-43-89-В") != fold_code("M-43-89-Г")


@given(st.lists(st.text(max_size=8), max_size=8))
def test_every_row_without_a_code_of_its_own_is_told_once(codes: list[str]) -> None:
    rows = table("target", [box(61, 46)] * len(codes), code=codes)
    told = [f for f in check_codes(rows) if f.rule != "code_untidy"]
    assert len(told) == len(codes) - len({fold_code(code) for code in codes} - {""})
    assert len({f.fid for f in told}) == len(told)


def test_keys() -> None:
    found = findings(zones(3, keys=["a", "", "a"]))
    assert rules(found) == [("uuid_duplicate", ERROR, "Z-03"), ("uuid_missing", WARNING, "Z-02")]


def test_a_new_row_gets_its_key_when_it_is_saved() -> None:
    rows = zones(1, keys=[""])
    rows.fids[0] = -5
    assert findings(rows) == []


def test_unknown_words() -> None:
    found = findings(zones(3, status=["done", None, "released"], method=["geological", "", "seismic"]))
    assert {(f.rule, f.severity, f.code) for f in found} == {
        ("status_unknown", ERROR, "Z-01"),
        ("status_missing", WARNING, "Z-02"),
        ("method_missing", WARNING, "Z-02"),
        ("method_unknown", ERROR, "Z-03"),
    }
    assert all(f.repair is None for f in found)


@pytest.mark.parametrize(
    ("name", "status", "meant"),
    [("target", " On Hold ", "on_hold"), ("coverage", "IN-WORK", "in_work"), ("target", "in_work", None)],
)
def test_words_that_are_only_written_otherwise_can_be_mended(name: str, status: str, meant: str | None) -> None:
    (finding,) = [f for f in check_words(table(name, [box(61, 46)], status=[status])) if f.rule == "status_unknown"]
    assert (finding.repair.new if finding.repair else None) == meant


def test_commodities() -> None:
    found = findings(targets(4, commodities=["REE;Zr", "ree, zr", "Zr;Kr;Q", ""]))
    assert rules(found) == [
        ("commodities_unknown", WARNING, "T-03"),
        ("commodities_untidy", NOTE, "T-02"),
        ("commodities_missing", NOTE, "T-04"),
    ]
    assert found[0].facts["value"] == "Kr, Q"
    assert found[1].repair is not None
    assert found[1].repair.new == "REE;Zr"


def test_declared_areas_within_a_hundredth() -> None:
    km2 = area_m2(SEVERAL[0])[0] / 1e6
    found = findings(zones(1, declared_km2=[km2 * 1.009]))
    assert found == []
    finding = only(findings(zones(1, declared_km2=[km2 * 1.011])))
    assert (finding.rule, finding.severity) == ("declared_km2", WARNING)
    assert finding.facts["share"] == pytest.approx(0.011)
    assert finding.repair is not None
    assert finding.repair.new == round(km2, 1)
    assert finding.repair.old == km2 * 1.011
    assert findings(zones(1, declared_km2=[None])) == []


def test_the_area_of_a_polygon_that_is_wrong_itself_is_none_to_declare() -> None:
    for polygon in (box(75, 46), box(46, 61), shapely.Polygon([(61, 46), (62, 47), (62, 46), (61, 47), (61, 46)])):
        rows = table("zone", [polygon], status=["proposed"], method=["geological"], declared_km2=[1.0])
        (finding,) = [f for f in findings(rows) if f.rule == "declared_km2"]
        assert (finding.severity, finding.repair) == (WARNING, None)


def test_an_official_area_is_not_for_a_drawing_to_change() -> None:
    found = findings(table("territory", [box(61, 46)], official_km2=[1.0]), territory=None)
    finding = only([f for f in found if f.rule == "official_km2"])
    assert (finding.severity, finding.repair) == (NOTE, None)


def test_days_out_of_order() -> None:
    early, late = DAY(2024, 1, 1), DAY(2025, 1, 1)
    rows = zones(3, started_on=[late, late, early], accepted_on=[early, late, None], due_on=[None, early, late])
    found = findings(rows)
    assert rules(found) == [("dates_order", ERROR, "Z-01"), ("dates_order", ERROR, "Z-02")]
    assert [f.facts["second"] for f in found] == ["accepted_on", "due_on"]
    finding = only(findings(targets(1, identified_on=[late], status_on=[early])))
    assert finding.facts == {"first": "identified_on", "second": "status_on", "early": late, "late": early}


def test_days_to_come() -> None:
    tomorrow = TODAY + datetime.timedelta(1)
    assert findings(zones(1, status_on=[TODAY], due_on=[tomorrow], started_on=[tomorrow])) == []
    assert rules(findings(zones(1, status_on=[tomorrow]))) == [("date_future", ERROR, "Z-01")]


def test_accepted_without_a_day() -> None:
    columns = {"status": ["accepted", "released", "submitted"], "accepted_on": [None, DAY(2024, 1, 1), None]}
    assert rules(findings(zones(3, **columns))) == [("undated", WARNING, "Z-01")]


def test_what_cannot_be_read() -> None:
    rows = zones(1)
    odd = type(rows)(**{**vars(rows), "unreadable": [(0, "due_on", "soon")]})
    finding = only(findings(odd))
    assert (finding.rule, finding.severity, finding.facts) == (
        "unreadable",
        WARNING,
        {"column": "due_on", "value": "soon"},
    )


def test_footprints_of_zones_that_are_not_there() -> None:
    cover = table(
        "coverage",
        SEVERAL[:3],
        status=["planned"] * 3,
        method=["geological"] * 3,
        zone_uuid=["zone-0", "gone", ""],
    )
    assert rules(findings(zones(1), cover)) == [("zone_unknown", WARNING, "C-02")]
