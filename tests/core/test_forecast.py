from __future__ import annotations

import datetime
import math
from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from rare_earth_plugin.core.forecast import (
    QUANTILES,
    Basis,
    ForecastError,
    Goal,
    Work,
    basis,
    calibrated_output,
    forecast,
    published_goal,
    season_days,
    years_between,
)
from rare_earth_plugin.core.programme import Figure
from rare_earth_plugin.core.series import YearRow

END_2025, END_2026 = datetime.date(2025, 12, 31), datetime.date(2026, 12, 31)
START = Basis(END_2025, 2_038_000.0, 2025, 2025, 24_000.0)
GOAL = Goal(2_200_000.0, END_2026)
STEADY = Work(lost_spread=0.0, day_spread=0.0, season_spread=0.0, simulations=10)


def series(*new_km2: float, last: int = 2025) -> list[YearRow]:
    total, rows = 0.0, []
    for index, new in enumerate(new_km2):
        total += new
        rows.append(YearRow(last - len(new_km2) + 1 + index, new, total, 1e6 - total))
    return rows


def normal_above(value: float, mean: float, deviation: float) -> float:
    return 0.5 * math.erfc((value - mean) / deviation / math.sqrt(2.0))


def test_the_goal_of_2026_needs_about_seven_times_the_pace_of_2025() -> None:
    result = forecast(START, GOAL, Work())
    assert result.needed_km2 == 162_000.0
    assert result.ratio == 6.75
    assert result.probability == 0.0
    assert result.reached_on is not None
    assert result.reached_on.year == 2032


def test_without_spread_the_result_is_the_product() -> None:
    work = replace(STEADY, km2_per_crew_day=50.0)
    result = forecast(START, GOAL, work)
    expected = 2_038_000 + 184 * 0.75 * 4 * 50
    assert all(value == pytest.approx(expected, rel=1e-14) for value in result.fan[-1].covered_km2)
    assert forecast(START, Goal(expected - 1, END_2026), work).probability == 1.0
    assert forecast(START, Goal(expected + 1, END_2026), work).probability == 0.0


def test_the_default_output_is_that_of_the_recent_pace() -> None:
    assert calibrated_output(Work(), 24_000.0) == pytest.approx(24_000 / (184 * 0.75 * 4))
    result = forecast(START, Goal(3e6, datetime.date(2028, 12, 31)), STEADY)
    assert result.fan[-1].covered_km2[2] == pytest.approx(2_038_000 + 3 * 24_000, rel=1e-12)
    spread = forecast(START, Goal(3e6, END_2026), Work(simulations=100_000))
    assert spread.fan[-1].covered_km2[2] == pytest.approx(2_038_000 + 24_000, abs=24_000 * 0.03)


def test_many_days_approach_the_normal_distribution() -> None:
    work = Work(lost_spread=0.0, season_spread=0.0, km2_per_crew_day=40.0, simulations=100_000)
    crew_days = 184 * 0.75 * 4
    mean, deviation = 2_038_000 + crew_days * 40, math.sqrt(crew_days) * 40 * 0.5
    for offset in (-1.5, -0.5, 0.0, 1.0, 2.0):
        goal = mean + offset * deviation
        found = forecast(START, Goal(goal, END_2026), work).probability
        assert found == pytest.approx(normal_above(goal, mean, deviation), abs=0.01)


def test_a_season_drawn_at_once_is_like_one_drawn_day_by_day() -> None:
    work = Work(lost_spread=0.0, season_spread=0.0, day_spread=0.8, crews=1, lost_share=0.0, km2_per_crew_day=1.0)
    work = replace(work, season_end=(5, 30), simulations=40_000)
    drawn = forecast(replace(START, covered_km2=0.0), GOAL, work).fan[-1].covered_km2
    sigma = math.sqrt(math.log1p(0.8**2))
    daily = np.exp(np.random.default_rng(7).standard_normal((40_000, 30)) * sigma - sigma**2 / 2)
    np.testing.assert_allclose(drawn, np.quantile(daily.sum(axis=1), QUANTILES), rtol=0.01)


def test_the_share_of_lost_days_has_the_spread_that_was_asked_for() -> None:
    work = Work(day_spread=0.0, season_spread=0.0, km2_per_crew_day=1.0, crews=1, simulations=100_000, lost_spread=0.05)
    low, _, middle, _, high = forecast(replace(START, covered_km2=0.0), GOAL, work).fan[-1].covered_km2
    reach = 0.05 * math.sqrt(6) * 184
    tail = reach * (1 - math.sqrt(2 * 0.05))  # quantile function of a symmetric triangular distribution
    assert middle == pytest.approx(184 * 0.75, rel=2e-3)
    assert (middle - low, high - middle) == (pytest.approx(tail, rel=0.02), pytest.approx(tail, rel=0.02))


def test_the_same_seed_gives_the_same_forecast_and_another_one_a_similar_one() -> None:
    goal = Goal(2_062_000.0, END_2026)
    first = forecast(START, goal, Work())
    assert forecast(START, goal, Work()) == first
    other = forecast(START, goal, Work(seed=7))
    assert other != first
    assert other.probability == pytest.approx(first.probability, abs=0.03)


inputs = st.builds(
    Work,
    crews=st.integers(1, 20),
    lost_share=st.floats(0.0, 0.9),
    lost_spread=st.floats(0.0, 0.2),
    km2_per_crew_day=st.floats(1.0, 200.0),
    day_spread=st.floats(0.0, 1.0),
    season_spread=st.floats(0.0, 0.5),
    simulations=st.just(400),
    seed=st.integers(0, 2**32),
)


@settings(max_examples=60, deadline=None)
@given(work=inputs, goal=st.floats(2.0e6, 2.4e6), more=st.floats(1.0, 3.0), year=st.integers(2026, 2030))
def test_more_work_never_lowers_the_odds(work: Work, goal: float, more: float, year: int) -> None:
    end = datetime.date(year, 12, 31)
    base = forecast(START, Goal(goal, end), work)
    assert base.km2_per_crew_day == work.km2_per_crew_day
    assert work.km2_per_crew_day is not None
    for better in (
        replace(work, km2_per_crew_day=work.km2_per_crew_day * more),
        replace(work, crews=math.ceil(work.crews * more)),
        replace(work, season_end=(11, 30)),
    ):
        assert forecast(START, Goal(goal, end), better).probability >= base.probability
    assert forecast(START, Goal(goal * more, end), work).probability <= base.probability
    assert forecast(START, Goal(goal, end.replace(year=year + 1)), work).probability >= base.probability
    for outlook in base.fan:
        assert list(outlook.covered_km2) == sorted(outlook.covered_km2)
    medians = [outlook.covered_km2[2] for outlook in base.fan]
    assert medians == sorted(medians)


def test_coverage_ends_at_the_area_of_the_territory() -> None:
    work = replace(STEADY, km2_per_crew_day=1e5)
    assert forecast(START, GOAL, work, area_km2=2_720_766.0).fan[-1].covered_km2[-1] == 2_720_766.0


def test_season_days_count_partial_seasons_and_those_over_the_new_year() -> None:
    work = Work()
    assert season_days(work, END_2025, END_2026) == {2026: 184}
    assert season_days(work, datetime.date(2026, 10, 30), END_2026) == {2026: 1}
    assert season_days(work, END_2025, datetime.date(2026, 5, 1)) == {2026: 1}
    assert season_days(work, END_2025, datetime.date(2026, 4, 30)) == {}
    winter = Work(season_start=(11, 1), season_end=(2, 31))
    assert season_days(winter, END_2025, END_2026) == {2025: 59, 2026: 61}


def test_a_forecast_year_by_year_has_the_seasons_of_the_whole() -> None:
    result = forecast(START, Goal(2.2e6, datetime.date(2028, 7, 31)), replace(STEADY, km2_per_crew_day=10.0))
    assert [outlook.day.isoformat() for outlook in result.fan] == [
        "2025-12-31",
        "2026-12-31",
        "2027-12-31",
        "2028-07-31",
    ]
    days = 184 + 184 + 92
    assert result.fan[-1].covered_km2[0] == pytest.approx(2_038_000 + days * 0.75 * 40)


def test_the_basis_counts_whole_years_only() -> None:
    rows = series(100.0, 0.0, 60.0, 24.0)
    assert basis(rows, END_2025) == Basis(END_2025, 184.0, 2025, 2025, 24.0)
    assert basis(rows, datetime.date(2026, 6, 1), 2) == Basis(END_2025, 184.0, 2024, 2025, 42.0)
    cut_short = basis(rows, datetime.date(2025, 6, 1), 2)
    assert cut_short == Basis(datetime.date(2025, 6, 1), 184.0, 2023, 2024, 30.0)
    assert basis(rows, END_2025, 99).first_year == 2022
    for empty in ([], series(1.0, last=2030)):
        with pytest.raises(ForecastError, match="no_years"):
            basis(empty, END_2025)


def test_nothing_covered_lately_has_no_ratio_and_no_date() -> None:
    result = forecast(replace(START, pace_km2=0.0), GOAL, Work())
    assert (result.ratio, result.reached_on, result.probability) == (None, None, 0.0)


def test_a_goal_that_is_reached_needs_nothing() -> None:
    result = forecast(START, Goal(2_000_000.0, END_2026), Work())
    assert (result.needed_km2, result.ratio, result.probability, result.reached_on) == (0.0, 0.0, 1.0, END_2025)


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("crews", -1),
        ("lost_share", 1.5),
        ("lost_share", math.nan),
        ("season_start", (13, 1)),
        ("simulations", 0),
        ("km2_per_crew_day", math.inf),
        ("day_spread", -0.1),
    ],
)
def test_inputs_out_of_range_are_named(field: str, value: object) -> None:
    with pytest.raises(ForecastError) as caught:
        forecast(START, GOAL, replace(Work(), **{field: value}))
    assert caught.value.reason == field


def test_a_goal_must_lie_ahead() -> None:
    for day in (END_2025, datetime.date(2020, 1, 1), datetime.date(2400, 1, 1)):
        with pytest.raises(ForecastError, match="goal_date"):
            forecast(START, Goal(2.2e6, day), Work())


def test_years_between_year_ends_are_whole() -> None:
    assert years_between(END_2025, END_2026) == 1.0
    assert years_between(END_2025, datetime.date(2028, 12, 31)) == 3.0
    assert years_between(END_2025, datetime.date(2026, 7, 2)) == pytest.approx(183 / 365)


def test_the_published_goal_is_the_latest() -> None:
    def figure(key: str, value: float | None, as_of: str) -> Figure:
        return Figure(key, value, "", "km2", as_of, "", "")

    figures = [
        figure("coverage_2025", 2_038_000.0, "2025-12"),
        figure("coverage_goal_2026", 2_200_000.0, "2026-12"),
        figure("coverage_goal_2025", 2_100_000.0, "2025"),
        figure("coverage_goal_2027", None, "2027"),
    ]
    assert published_goal(figures) == GOAL
    assert published_goal(figures[:1]) is None


@pytest.mark.parametrize("years", [1, 2, 3, 4, 7])
def test_the_pace_that_is_needed_reaches_the_goal_on_its_day(years: int) -> None:
    start = Basis(END_2025, 2_038_000.0, 2025, 2025, 23_000.0)
    day = datetime.date(2025 + years, 12, 31)
    result = forecast(start, Goal(2_038_000.0 + years * 23_000.0, day), Work(simulations=1))
    assert (result.ratio, result.reached_on) == (1.0, day)


def test_the_day_on_which_the_pace_reaches_the_goal_lies_in_its_year() -> None:
    start = Basis(datetime.date(2026, 7, 2), 0.0, 2025, 2025, 365.0)
    reached = {1.0: (2026, 7, 3), 182.0: (2026, 12, 31), 183.0: (2027, 1, 1), 182.0 + 365.0: (2027, 12, 31)}
    for missing, day in reached.items():
        result = forecast(start, Goal(missing, datetime.date(2030, 1, 1)), Work(simulations=1))
        assert result.reached_on == datetime.date(*day)
