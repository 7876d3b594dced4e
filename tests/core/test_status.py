"""Life cycles: which moves are open, what they must record, and how statuses are grouped for display."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rare_earth_plugin.core.question import COMMITTED_STATUSES, COVERED_STATUSES, PLANNED_STATUSES
from rare_earth_plugin.core.status import (
    BY_TABLE,
    COVERAGE,
    DISPLAY_GROUPS,
    TARGET,
    UNKNOWN_GROUP,
    ZONE,
    LifeCycle,
    StatusError,
)

ZONE_PATH = [
    *("proposed", "selected", "designed", "contracted", "airborne"),
    *("fieldwork", "compilation", "submitted", "accepted", "released"),
]
TARGET_PATH = [
    *("identified", "ranked", "recommended", "programmed"),
    *("licensed", "explored", "appraised", "registered"),
]
COVERAGE_PATH = ["planned", "contracted", "in_work", "submitted", "accepted", "released"]
CYCLES = list(BY_TABLE.values())
cycles = pytest.mark.parametrize("cycle", CYCLES, ids=lambda cycle: cycle.name)


def test_the_paths_are_those_of_the_design() -> None:
    assert list(ZONE.path) == ZONE_PATH
    assert list(TARGET.path) == TARGET_PATH
    assert list(COVERAGE.path) == COVERAGE_PATH
    assert set(ZONE.states) == {*ZONE_PATH, "suspended", "cancelled", "superseded"}
    assert set(TARGET.states) == {*TARGET_PATH, "rejected", "on_hold"}
    assert set(COVERAGE.states) == {*COVERAGE_PATH, "cancelled", "superseded"}
    assert {table: cycle.name for table, cycle in BY_TABLE.items()} == {t: t for t in ("zone", "target", "coverage")}


@pytest.mark.parametrize(
    ("cycle", "group", "statuses"),
    [
        (ZONE, "planned", "proposed selected designed"),
        (ZONE, "in_progress", "contracted airborne fieldwork"),
        (ZONE, "processing", "compilation submitted"),
        (ZONE, "done", "accepted released"),
        (ZONE, "stopped", "suspended cancelled superseded"),
        (TARGET, "planned", "identified ranked recommended"),
        (TARGET, "in_progress", "programmed licensed"),
        (TARGET, "processing", "explored appraised"),
        (TARGET, "done", "registered"),
        (TARGET, "stopped", "rejected on_hold"),
    ],
)
def test_display_groups(cycle: LifeCycle, group: str, statuses: str) -> None:
    assert [status for status in cycle.states if cycle.group(status) == group] == statuses.split()


@cycles
def test_every_status_has_a_display_group(cycle: LifeCycle) -> None:
    assert {cycle.group(status) for status in cycle.states} == set(DISPLAY_GROUPS)
    assert set(cycle.groups) == set(cycle.states)


@cycles
@pytest.mark.parametrize("status", [None, "", "Accepted", "finished"])
def test_an_unknown_status_is_no_group_and_may_become_any_step(cycle: LifeCycle, status: str | None) -> None:
    assert cycle.group(status) == UNKNOWN_GROUP
    assert cycle.allowed_moves(status) == cycle.path


@cycles
def test_forward_moves_may_skip_and_need_no_reason(cycle: LifeCycle) -> None:
    for place, current in enumerate(cycle.path):
        for wanted in cycle.path[place + 1 :]:
            assert wanted in cycle.allowed_moves(current)
            assert "reason" not in cycle.needs(current, wanted)


@cycles
def test_moves_back_go_to_any_earlier_step_and_need_a_reason(cycle: LifeCycle) -> None:
    recorded = {"report_no": "1", "category": "P1", "commodity": "REE"}
    for place, current in enumerate(cycle.path):
        for wanted in cycle.path[:place]:
            with pytest.raises(StatusError) as caught:
                cycle.check_move(current, wanted, recorded)
            assert caught.value.missing == ("reason",)
            assert (caught.value.cycle, caught.value.current, caught.value.wanted) == (cycle.name, current, wanted)
            cycle.check_move(current, wanted, {**recorded, "reason": "entered by mistake"})


@cycles
def test_a_status_never_moves_to_itself(cycle: LifeCycle) -> None:
    for status in cycle.states:
        assert status not in cycle.allowed_moves(status)
        with pytest.raises(StatusError):
            cycle.check_move(status, status, {"reason": "why not"})


def test_a_zone_is_suspended_only_while_it_is_worked_on() -> None:
    entries = [status for status in ZONE.states if "suspended" in ZONE.allowed_moves(status)]
    assert entries == ["contracted", "airborne", "fieldwork", "compilation"]


def test_a_suspended_zone_goes_back_to_where_it_was_or_is_cancelled() -> None:
    assert ZONE.allowed_moves("suspended", ["proposed", "contracted", "fieldwork"]) == ("fieldwork", "cancelled")
    assert ZONE.allowed_moves("suspended", ["contracted", "fieldwork", "suspended"]) == ("fieldwork", "cancelled")
    assert ZONE.allowed_moves("suspended") == ("contracted", "airborne", "fieldwork", "compilation", "cancelled")


def test_a_zone_is_cancelled_before_its_release_and_superseded_after() -> None:
    cancelled = [status for status in ZONE.path if "cancelled" in ZONE.allowed_moves(status)]
    assert cancelled == ZONE_PATH[:-1]
    assert [status for status in ZONE.states if "superseded" in ZONE.allowed_moves(status)] == ["released"]
    assert ZONE.allowed_moves("cancelled") == ZONE.allowed_moves("superseded") == ()


def test_coverage_is_cancelled_before_its_release_and_superseded_after() -> None:
    assert [status for status in COVERAGE.states if "cancelled" in COVERAGE.allowed_moves(status)] == COVERAGE_PATH[:-1]
    assert [status for status in COVERAGE.states if "superseded" in COVERAGE.allowed_moves(status)] == ["released"]


def test_any_target_may_be_rejected_or_put_on_hold() -> None:
    for status in TARGET_PATH:
        assert {"rejected", "on_hold"} <= set(TARGET.allowed_moves(status))
    assert TARGET.allowed_moves("rejected") == ()


def test_on_hold_returns_to_the_state_before_it() -> None:
    assert TARGET.allowed_moves("on_hold", ["identified", "ranked"]) == ("ranked", "rejected")
    TARGET.check_move("on_hold", "ranked", {}, ["identified", "ranked"])
    with pytest.raises(StatusError) as caught:
        TARGET.check_move("on_hold", "licensed", {"reason": "haste"}, ["identified", "ranked"])
    assert caught.value.missing == ()


@cycles
def test_side_states_need_a_reason(cycle: LifeCycle) -> None:
    for status in cycle.path:
        for side in set(cycle.allowed_moves(status)) & set(cycle.side):
            assert cycle.needs(status, side) == ("reason",)


@pytest.mark.parametrize("cycle", [ZONE, COVERAGE], ids=["zone", "coverage"])
def test_a_release_needs_a_report_number(cycle: LifeCycle) -> None:
    for empty in ({}, {"report_no": ""}, {"report_no": None}):
        with pytest.raises(StatusError) as caught:
            cycle.check_move("accepted", "released", empty)
        assert caught.value.missing == ("report_no",)
    cycle.check_move("accepted", "released", {"report_no": "48 123"})


def test_an_appraisal_needs_a_category_and_a_commodity() -> None:
    with pytest.raises(StatusError) as caught:
        TARGET.check_move("explored", "appraised", {})
    assert caught.value.missing == ("category", "commodity")
    with pytest.raises(StatusError) as caught:
        TARGET.check_move("explored", "appraised", {"category": "C2"})
    assert caught.value.missing == ("commodity",)
    TARGET.check_move("explored", "appraised", {"category": "C2", "commodity": "REE;Zr"})
    with pytest.raises(StatusError) as caught:
        TARGET.check_move("registered", "appraised", {})
    assert caught.value.missing == ("reason", "category", "commodity")


@cycles
def test_a_status_of_another_life_cycle_is_refused(cycle: LifeCycle) -> None:
    with pytest.raises(StatusError):
        cycle.check_move(cycle.path[0], "abandoned", {"reason": "any"})


def test_what_counts_as_mapped_are_statuses_of_the_coverage() -> None:
    assert COVERED_STATUSES == ("accepted", "released")
    assert COMMITTED_STATUSES == ("contracted", "in_work", "submitted")
    assert [*PLANNED_STATUSES, *COMMITTED_STATUSES, *COVERED_STATUSES] == COVERAGE_PATH


@given(st.sampled_from(CYCLES), st.data())
def test_every_open_move_passes_with_a_full_record(cycle: LifeCycle, data: st.DataObject) -> None:
    status: str = data.draw(st.sampled_from(cycle.states))
    history = data.draw(st.lists(st.sampled_from(cycle.states), max_size=4))
    full = {"reason": "because", "report_no": "1", "category": "P1", "commodity": "REE"}
    moves = cycle.allowed_moves(status, history)
    assert len(set(moves)) == len(moves)
    for wanted in cycle.states:
        if wanted in moves:
            cycle.check_move(status, wanted, full, history)
        else:
            with pytest.raises(StatusError):
                cycle.check_move(status, wanted, full, history)
