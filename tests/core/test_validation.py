"""The check as a whole: order, progress, cancelling, both ends of its size."""

from __future__ import annotations

import pytest
import shapely

from rare_earth_plugin.core.checked import NOTE, CheckedProgramme, Finding
from rare_earth_plugin.core.coverage import CancelledError
from rare_earth_plugin.core.validation import counts, in_order, validate

from .checked_tables import KERNEL, TODAY, box, findings, home, sites, table


def programme(count: int = 3) -> CheckedProgramme:
    polygons = [box(61 + 0.1 * (place % 80), 46 + 0.1 * (place // 80), 0.09) for place in range(count)]
    columns = {"status": ["proposed"] * count, "method": ["geological"] * count}
    tables = {"territory": home(), "zone": table("zone", polygons, **columns)}
    return CheckedProgramme(True, tables)


def test_nothing_at_all_is_no_error() -> None:
    found = validate(CheckedProgramme(False, {}), KERNEL, TODAY)
    assert [(finding.rule, finding.severity) for finding in found] == [("no_territory", NOTE)]


def test_illustrative_geometry_is_always_said() -> None:
    assert [finding.rule for finding in validate(programme(), KERNEL, TODAY)] == ["illustrative"]


def test_the_gravest_come_first_then_the_tables_in_their_order() -> None:
    zones = table("zone", [box(61, 46)], status=[""], method=["x"])
    targets = table("target", [None], status=["x"])
    found = findings(targets, zones)
    severities = [finding.severity for finding in found]
    assert severities == sorted(severities, key=["error", "warning", "note"].index)
    assert [finding.table for finding in found if finding.severity == "error"] == ["zone", "target", "target"]
    assert counts(found) == {name: severities.count(name) for name in ("error", "warning", "note")}


def test_order_keeps_rows_in_their_order() -> None:
    mixed = [Finding("a", NOTE, "zone", fid=2), Finding("b", NOTE, "zone", fid=1), Finding("c", "error", "base")]
    assert [finding.fid for finding in in_order(mixed)] == [0, 2, 1]
    assert counts([]) == {"error": 0, "warning": 0, "note": 0}


def test_progress_only_rises_and_ends_at_one() -> None:
    told: list[float] = []
    validate(programme(2000), KERNEL, TODAY, progress=told.append)
    assert told == sorted(told)
    assert told[-1] == 1
    assert len(told) > 10


def test_it_can_be_cancelled_at_any_look() -> None:
    looks = [0]

    def count() -> bool:
        looks[0] += 1
        return False

    validate(programme(40), KERNEL, TODAY, cancelled=count)
    for stop_at in range(1, looks[0] + 1):
        left = [stop_at]

        def stop(left: list[int] = left) -> bool:
            left[0] -= 1
            return left[0] <= 0

        with pytest.raises(CancelledError):
            validate(programme(40), KERNEL, TODAY, cancelled=stop)


def test_bases_are_checked_as_points() -> None:
    bases = sites([(61, 46), (46, 61), (71, 46)], code=["B-1", "B-2", "B-2"], name=["a", "b", "c"])
    bases = type(bases)(**{**vars(bases), "name": "base", "keys": ["1", "2", "3"]})
    found = {(finding.rule, finding.fid) for finding in findings(bases)}
    assert found == {("swapped", 2), ("outside", 3), ("code_duplicate", 3)}


def test_territories_of_several_rows_are_one() -> None:
    halves = table("territory", [shapely.box(60, 45, 65, 50), shapely.box(65, 45, 70, 50)])
    tables = {"territory": halves, "target": table("target", [box(64.8, 46)], status=["ranked"], commodities=["W"])}
    assert validate(CheckedProgramme(False, tables), KERNEL, TODAY) == []
