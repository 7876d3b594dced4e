from __future__ import annotations

import datetime

from hypothesis import given, settings

from rare_earth_plugin.core.campaign import Campaign, Days, MonthLoss, Season
from rare_earth_plugin.core.plan import CLOSED, FIELD, REST, WEATHER
from rare_earth_plugin.core.season import crew_calendar
from tests.core.campaigns import MAY, campaigns, crew, day

SEASON = Season(MAY, day(31), lost_share=0.2, forbidden=(Days(day(3), day(4)),))


def test_every_day_has_its_kind() -> None:
    calendar = crew_calendar(crew(days_off=(7,), forbidden=(Days(day(10), day(10)),)), SEASON)
    kinds = dict(zip(calendar.days, calendar.kinds))
    assert [kinds[day(number)] for number in (1, 2, 3, 4, 10)] == [FIELD, REST, CLOSED, CLOSED, CLOSED]
    assert sum(kind == WEATHER for kind in calendar.kinds) == (31 - 5 - 3) * 0.2 // 1
    assert [datetime.date.fromordinal(ordinal) for ordinal in calendar.working] == [
        worked for worked in calendar.days if kinds[worked] == FIELD
    ]


def test_a_bad_month_takes_more_days() -> None:
    season = Season(MAY, datetime.date(2027, 6, 30), 0.0, (MonthLoss(6, 0.5),))
    calendar = crew_calendar(crew(days_off=()), season)
    lost = [day.month for day, kind in zip(calendar.days, calendar.kinds) if kind == WEATHER]
    assert lost == [6] * 15


def test_the_reserve_moves_on_from_an_agreed_day() -> None:
    plain = crew_calendar(crew(days_off=()), SEASON)
    agreed = next(day for day, kind in zip(plain.days, plain.kinds) if kind == WEATHER)
    calendar = crew_calendar(crew(days_off=()), SEASON, {agreed})
    kinds = dict(zip(calendar.days, calendar.kinds))
    assert (kinds[agreed], kinds[agreed + datetime.timedelta(1)]) == (FIELD, WEATHER)
    assert len(calendar.working) == len(plain.working)


def test_a_crew_has_its_own_days_within_the_season() -> None:
    calendar = crew_calendar(crew(season=Days(day(20), day(90))), SEASON)
    assert (calendar.days[0], calendar.days[-1]) == (day(20), day(31))


def test_numbers_of_working_days_around_a_day() -> None:
    calendar = crew_calendar(crew(days_off=(7,)), Season(MAY, day(8), 0.0))  # the 2nd is a Sunday
    assert [calendar.first_from(day(number)) for number in (1, 2, 3, 9)] == [0, 1, 1, 7]
    assert [calendar.last_until(day(number)) for number in (1, 2, 3, 9)] == [0, 0, 1, 6]


@settings(max_examples=30, deadline=None)
@given(campaigns())
def test_nobody_works_outside_its_days(made: Campaign) -> None:
    for party in made.crews:
        calendar = crew_calendar(party, made.season)
        for ordinal in calendar.working:
            worked = datetime.date.fromordinal(ordinal)
            assert made.season.first <= worked <= made.season.last
            assert party.season is None or worked in party.season
            assert worked.isoweekday() not in party.days_off
            assert not any(worked in days for days in (*made.season.forbidden, *party.forbidden))
