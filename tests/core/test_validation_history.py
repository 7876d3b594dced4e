"""The history of statuses, and published figures."""

from __future__ import annotations

import datetime
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rare_earth_plugin.core.checked import NOTE, WARNING, CheckedTable, Event, Finding
from rare_earth_plugin.core.geodesy import area_m2
from rare_earth_plugin.core.programme import Figure
from rare_earth_plugin.core.status import ZONE
from rare_earth_plugin.core.validation_history import check_history

from .checked_tables import box, findings, rules, table

DAY = datetime.date(2024, 1, 1)


def events(*steps: str, days: tuple[int | None, ...] = ()) -> list[Event]:
    """Events of one row, the statuses one after the other, on these days of 2024."""
    told = [*days, *[None] * (len(steps) - len(days))]
    dates = [None if number is None else DAY + datetime.timedelta(number) for number in told]
    return [Event("zone-0", old, new, day) for old, new, day in zip(("", *steps), steps, dates)]


def history(status: str | None, happened: list[Event], *, edited: bool = False) -> list[Finding]:
    rows = table("zone", [box(61, 46)], status=[status])
    return list(check_history(CheckedTable(**{**vars(rows), "edited": edited}), happened))


def test_a_sound_history() -> None:
    assert history("contracted", events("proposed", "selected", "contracted", days=(1, 1, 5))) == []
    assert history("fieldwork", events("fieldwork", "suspended", "fieldwork", days=(1, 5, 9))) == []
    assert history(None, []) == []


def test_the_row_must_stand_where_its_history_ends() -> None:
    assert rules(history("released", events("proposed", "selected"))) == [("history_end", WARNING, "Z-01")]
    assert history("released", events("proposed", "selected"), edited=True) == []
    assert rules(history("released", [])) == [("history_missing", NOTE, "Z-01")]


def test_a_step_that_begins_elsewhere() -> None:
    (finding,) = history("airborne", [*events("proposed"), Event("zone-0", "contracted", "airborne", None)])
    assert finding.rule == "history_gap"
    assert finding.facts == {"before": "proposed", "old": "contracted", "new": "airborne"}


def test_a_move_that_the_life_cycle_does_not_have() -> None:
    (finding,) = history("selected", events("proposed", "cancelled", "selected"))
    assert (finding.rule, finding.facts) == ("history_move", {"old": "cancelled", "new": "selected"})


def test_days_out_of_order_count_from_the_latest() -> None:
    found = history("designed", events("proposed", "selected", "designed", days=(9, None, 5)))
    assert [(f.rule, f.facts["day"], f.facts["latest"]) for f in found] == [
        ("history_order", DAY + datetime.timedelta(5), DAY + datetime.timedelta(9))
    ]
    assert history("designed", events("proposed", "selected", "designed", days=(9, None, 9))) == []


@given(st.data())
def test_what_the_life_cycle_allows_is_never_accused(data: Any) -> None:
    steps = [data.draw(st.sampled_from(ZONE.path))]
    for _ in range(data.draw(st.integers(0, 8))):
        moves = ZONE.allowed_moves(steps[-1], steps[:-1])
        if not moves:
            break
        steps.append(data.draw(st.sampled_from(moves)))
    assert history(steps[-1], events(*steps, days=tuple(range(len(steps))))) == []


def figure(key: str, value: float | None) -> Figure:
    return Figure(key, value, str(value), "", "2025-08", "", "a newspaper")


@pytest.mark.parametrize(("stated", "told"), [(2, []), (3, [("figure_count", WARNING, "zones_count")])])
def test_counts_come_from_the_figures(stated: int, told: list[Any]) -> None:
    # The replaced zone does not count: its successor does.
    zones = table(
        "zone",
        [box(61, 46), box(62, 46), box(62, 46)],
        status=["proposed", "cancelled", "superseded"],
        method=["geological"] * 3,
    )
    found = findings(zones, figures=(figure("zones_count", stated), figure("targets_count", 7)))
    assert rules([f for f in found if f.rule != "geometry_duplicate"]) == told


def test_areas_against_the_figures_overlaps_once() -> None:
    zones = table("zone", [box(61, 46), box(61.25, 46)], status=["proposed"] * 2, method=["geological"] * 2)
    united = (area_m2(box(61, 46))[0] + area_m2(box(61.5, 46))[0] / 2) / 1e6
    told = {}
    for factor in (1.005, 1.02, 0.98):
        found = findings(zones, figures=(figure("zones_area", united * factor),))
        told[factor] = [f.facts["km2"] for f in found if f.rule == "figure_area"]
    assert told[1.005] == []
    assert told[1.02] == told[0.98] == [pytest.approx(united)]


def test_figures_without_a_number_are_passed_over() -> None:
    zones = table("zone", [box(61, 46)], status=["proposed"], method=["geological"])
    assert findings(zones, figures=(figure("zones_count", None), figure("zones_area", None))) == []
