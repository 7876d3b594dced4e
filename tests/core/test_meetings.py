"""Crews that meet at a target."""

from __future__ import annotations

from rare_earth_plugin.core.handback import Key, Row
from rare_earth_plugin.core.meetings import Presence, meetings


def test_two_crews_at_a_target_are_named_with_what_they_did() -> None:
    rows: dict[Key, Row] = {
        ("visit", "1"): {"target_uuid": "t1", "crew_uuid": "a", "done_on": "2026-05-03"},
        ("visit", "2"): {"target_uuid": "t1", "crew_uuid": "b", "done_on": None},
        ("visit", "3"): {"target_uuid": "t2", "crew_uuid": "b", "done_on": "2026-05-03"},
        ("observation", "1"): {"target_uuid": "t1", "crew_uuid": "b"},
        ("observation", "2"): {"target_uuid": "t1", "crew_uuid": "b"},
        ("observation", "3"): {"target_uuid": "t1", "crew_uuid": None},
        ("observation", "4"): {"target_uuid": None, "crew_uuid": "a"},
        ("target", "t1"): {"target_uuid": "t1", "crew_uuid": "c"},
    }
    assert meetings(rows) == {"t1": (Presence("a", 1, 0), Presence("b", 0, 2))}


def test_a_plan_is_no_meeting() -> None:
    rows: dict[Key, Row] = {
        ("visit", "1"): {"target_uuid": "t1", "crew_uuid": "a"},
        ("visit", "2"): {"target_uuid": "t1", "crew_uuid": "b"},
    }
    assert meetings(rows) == {}
