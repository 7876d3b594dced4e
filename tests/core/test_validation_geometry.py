"""Polygons that are missing, invalid, twice there, overlapping, outside or exchanged."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest
import shapely
from hypothesis import given
from hypothesis import strategies as st

from rare_earth_plugin.core.checked import ERROR, MAKE_VALID, SWAP_AXES, WARNING, Finding, Watch
from rare_earth_plugin.core.geodesy import area_m2
from rare_earth_plugin.core.validation_geometry import meeting_pairs

from .checked_tables import KERNEL, TERRITORY, box, findings, rules, table
from .shapes import boxes

BOWTIE = shapely.Polygon([(61, 46), (62, 47), (62, 46), (61, 47), (61, 46)])


def of(found: list[Finding], rule: str) -> Finding:
    (finding,) = [finding for finding in found if finding.rule == rule]
    return finding


def named(found: list[Finding]) -> set[str]:
    """Rules about geometry: the tables here have no statuses."""
    return {f.rule for f in found if not f.rule.endswith(("_missing", "_unknown"))} | {
        f.rule for f in found if f.rule == "geometry_missing"
    }


def test_sound_rows_are_not_accused() -> None:
    zones = table("zone", [box(61, 46), box(61.5, 46), box(63, 47)], status=["proposed"] * 3, method=["geological"] * 3)
    assert findings(zones) == []


def test_missing_geometry_with_its_reason() -> None:
    zones = table("zone", [None, shapely.Polygon(), shapely.LineString([(61, 46), (62, 46)]), box(63, 47)])
    zones = type(zones)(**{**vars(zones), "skipped": {2: "not_polygon"}})
    missing = [f for f in findings(zones) if f.rule == "geometry_missing"]
    assert [(f.severity, f.code, f.facts["reason"]) for f in missing] == [
        (ERROR, "Z-01", "no_geometry"),
        (ERROR, "Z-02", "nothing_left"),
        (ERROR, "Z-03", "not_polygon"),
    ]


def test_invalid_geometry_offers_its_valid_form() -> None:
    finding = of(findings(table("target", [BOWTIE, box(63, 47)])), "geometry_invalid")
    assert (finding.severity, finding.code) == (ERROR, "T-01")
    assert finding.repair is not None
    assert finding.repair.kind == MAKE_VALID
    valid = shapely.make_valid(BOWTIE, method="structure")
    assert finding.repair.new == pytest.approx(area_m2(valid)[0] / 1e6)
    assert finding.where == (61, 46, 62, 47)


def test_a_polygon_drawn_twice() -> None:
    same = shapely.Polygon([(61.5, 46), (61.5, 46.5), (61, 46.5), (61, 46), (61.5, 46)])  # another start and direction
    found = findings(table("target", [box(61, 46), box(63, 47), same]))
    finding = of(found, "geometry_duplicate")
    assert (finding.severity, finding.code, finding.facts["other"]) == (WARNING, "T-03", "T-01")


def test_polygons_with_the_same_envelope_are_not_the_same() -> None:
    one = shapely.Polygon([(61, 46), (62, 46), (62, 47), (61, 46)])
    other = shapely.Polygon([(61, 46), (62, 47), (61, 47), (61, 46)])
    mirrored = shapely.Polygon([(61, 47), (62, 46), (62, 47), (61, 47)])
    assert "geometry_duplicate" not in named(findings(table("target", [one, other, mirrored])))


def test_a_sheet_is_mapped_more_than_once() -> None:
    sheets = [box(61, 46)] * 4
    columns: dict[str, Any] = {"status": ["released"] * 4, "scale": [200_000] * 4}
    methods = ["geological", "geophysical", "geological", "geological"]
    found = findings(table("coverage", sheets, method=methods, accepted_on=[None] * 4, **columns))
    assert [f.code for f in found if f.rule == "geometry_duplicate"] == ["C-03", "C-04"]


def test_zones_that_share_ground() -> None:
    zones = [box(61, 46), box(61.4, 46.4), box(61.5, 46)]  # the third one only touches the first
    found = [f for f in findings(table("zone", zones)) if f.rule == "overlap"]
    shared = shapely.intersection(zones[0], zones[1])
    assert [(f.code, f.facts["other"]) for f in found] == [("Z-01", "Z-02"), ("Z-02", "Z-03")]
    assert found[0].facts["km2"] == pytest.approx(area_m2(shared)[0] / 1e6)
    assert found[0].where == pytest.approx(shapely.bounds(shared).tolist())
    assert found[0].severity == WARNING


def test_slivers_and_zones_out_of_use_overlap_nobody() -> None:
    sliver = shapely.box(61.5 - 1e-6, 46, 62, 46.5)
    zones = table("zone", [box(61, 46), sliver, box(61, 46)], status=["selected", "selected", "cancelled"])
    assert "overlap" not in named(findings(zones))


def test_only_zones_must_not_overlap() -> None:
    assert "overlap" not in named(findings(table("target", [box(61, 46), box(61.2, 46.2)])))


@pytest.mark.parametrize(
    ("polygon", "rule", "severity"),
    [
        (box(61, 46), None, None),
        (shapely.box(60, 45, 70, 50), None, None),  # on the border all around
        (box(69.99, 46, 0.02), "polygon_beyond", WARNING),
        (box(69.9, 46, 0.5), "polygon_beyond", ERROR),
        (box(70.001, 46, 0.02), "polygon_outside", WARNING),
        (box(75, 46), "polygon_outside", ERROR),
    ],
)
def test_targets_against_the_territory(polygon: Any, rule: str | None, severity: str | None) -> None:
    found = [f for f in findings(table("target", [polygon])) if f.rule.startswith("polygon")]
    assert [(f.rule, f.severity) for f in found] == ([(rule, severity)] if rule else [])


def test_how_much_lies_outside_and_how_far() -> None:
    finding = of(findings(table("target", [shapely.box(69.5, 46, 70.5, 47)])), "polygon_beyond")
    outside = area_m2(shapely.box(70, 46, 70.5, 47))[0] / 1e6
    assert finding.facts["outside_km2"] == pytest.approx(outside)
    assert finding.facts["share"] == pytest.approx(0.5)
    assert finding.facts["km"] == pytest.approx(38.7, abs=0.1)  # half a degree along 46 N
    assert finding.where == (70, 46, 70.5, 47)


def test_a_target_over_a_hole_of_the_territory() -> None:
    holed = shapely.difference(TERRITORY, shapely.box(64, 47, 65, 48))
    found = findings(table("target", [shapely.box(63.9, 46.9, 65.1, 48.1)]), territory=holed)
    assert of(found, "polygon_beyond").facts["outside_km2"] == pytest.approx(
        area_m2(shapely.box(64, 47, 65, 48))[0] / 1e6
    )


def test_footprints_may_run_on_beyond_the_border() -> None:
    rows = [shapely.box(69, 46, 71, 47), shapely.box(59, 44, 71, 51), box(75, 46)]
    found = [f for f in findings(table("coverage", rows)) if f.rule.startswith("polygon")]
    assert rules(found) == [("polygon_outside", ERROR, "C-03")]


def test_exchanged_axes() -> None:
    finding = of(findings(table("zone", [shapely.box(46, 61, 46.5, 62)])), "swapped")
    assert finding.severity == ERROR
    assert finding.repair is not None
    assert finding.repair.kind == SWAP_AXES
    assert finding.repair.new == pytest.approx((61.5, 46.25))


def test_a_polygon_across_the_diagonal_is_not_swapped() -> None:
    square = shapely.box(45, 45, 60, 60)
    found = findings(table("zone", [shapely.box(50, 60.01, 51, 60.02)]), territory=square)
    assert "swapped" not in named(found)


def test_without_a_territory_nobody_is_outside() -> None:
    assert "polygon_outside" not in named(findings(table("target", [box(10, 10)]), territory=None))


@given(st.lists(boxes(), min_size=0, max_size=12))
def test_pairs_of_envelopes_by_brute_force(polygons: list[Any]) -> None:
    bounds = np.asarray(shapely.bounds(np.array(polygons, dtype=object))).reshape(-1, 4)
    left, right = meeting_pairs(bounds, Watch())
    found = sorted(tuple(sorted(pair)) for pair in zip(left.tolist(), right.tolist()))
    expected = [
        (i, j)
        for i in range(len(bounds))
        for j in range(i + 1, len(bounds))
        if (np.maximum(bounds[i, :2], bounds[j, :2]) < np.minimum(bounds[i, 2:], bounds[j, 2:])).all()
    ]
    # An envelope without width shares no area with any other, which the sweep may still name.
    wide = [pair for pair in found if pair in expected]
    assert wide == expected
    assert all(_flat(bounds[i]) or _flat(bounds[j]) for i, j in set(found) - set(expected))


def _flat(bounds: Any) -> bool:
    return bool((bounds[:2] == bounds[2:]).any())


@given(st.lists(boxes(), min_size=2, max_size=8))
def test_overlaps_by_brute_force(polygons: list[Any]) -> None:
    usable = [polygon for polygon in polygons if polygon.is_valid and not polygon.is_empty]
    found = findings(table("zone", usable), territory=shapely.box(60, 40, 80, 60))
    seen = {(f.code, f.facts["other"]) for f in found if f.rule == "overlap"}
    expected = {
        (f"Z-{i + 1:02d}", f"Z-{j + 1:02d}")
        for i in range(len(usable))
        for j in range(i + 1, len(usable))
        if area_m2(KERNEL.intersection(*np.array([[usable[i]], [usable[j]]], dtype=object)))[0] > 0.1e6
    }
    assert seen == expected
