from __future__ import annotations

from dataclasses import replace

import pytest

from rare_earth_plugin.core.campaign import Days, Lock, Stop
from rare_earth_plugin.core.opening_days import openings_of, work_minutes
from rare_earth_plugin.core.season import crew_calendar
from tests.core.campaigns import crew, day, plain, sheet, target

OPEN = Days(day(4), day(11))


@pytest.mark.parametrize(
    ("stop", "lock", "found"),
    [
        (target("T"), None, (0, 156, 156)),
        (target("T", open_days=OPEN), None, (2, 8, 8)),  # Sundays are no days of work: the 2nd and the 9th of May
        (target("T", open_days=OPEN), day(6), (4, 4, 8)),
        (target("T"), day(2), (1, 0, 156)),  # agreed for a Sunday: on no day
        (target("T", open_days=Days(day(2), day(2))), None, (1, 0, 0)),
    ],
)
def test_when_a_stop_is_open(stop: Stop, lock: object, found: tuple[int, int, int]) -> None:
    party = crew(days_off=(7,))
    made = plain((stop,), (party,))
    if lock:
        made = replace(made, locks=(Lock("T", "A", lock),))
    openings = openings_of(made, party, crew_calendar(party, made.season))
    assert (openings.early[0], openings.late[0], openings.until[0]) == found


def test_how_long_the_work_takes() -> None:
    made = plain((target("a"), target("b", minutes=90.0), sheet("c", 24.0), sheet("d", 0.0)))
    assert [work_minutes(made, number, 600.0) for number in range(4)] == [240.0, 90.0, 1200.0, 0.0]
