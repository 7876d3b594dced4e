from __future__ import annotations

from dataclasses import replace

import pytest

from rare_earth_plugin.core.campaign import Campaign, CampaignError, Days, Lock, Season
from rare_earth_plugin.core.campaign_check import problems, remarks
from rare_earth_plugin.core.campaign_json import read_campaign
from rare_earth_plugin.core.days_text import read_days
from rare_earth_plugin.core.distances import geodesic_distances, network_distances
from rare_earth_plugin.core.plan import UNPLACED_REASONS, Plan, Unplaced
from rare_earth_plugin.core.plan_changes import locked_as_planned
from rare_earth_plugin.core.planning import make_plan
from rare_earth_plugin.store.campaign_sentences import unplaced_sentence
from rare_earth_plugin.store.sentences import sentence
from tests.core.campaigns import campaign, crew, day, plain, sheet, target


@pytest.mark.parametrize(
    ("made", "expected"),
    [
        (
            replace(campaign(), crews=(crew(base=None),)),
            "Crew A has no base; choose one of the programme's, or a place on the map.",
        ),
        (
            replace(campaign(), crews=(crew(days_off=(1, 2, 3, 4, 5, 6, 7)),)),
            "Crew A has no working day in the season; look at its dates, days off and forbidden days.",
        ),
        (
            replace(campaign(), season=Season(day(5), day(2))),
            "5 May 2027 to 2 May 2027 ends before it begins (season); exchange the two days.",
        ),
        (
            replace(campaign(), crews=(crew(hours_per_day=0.0),)),
            "Crew A: 'hours a day' is 0; it must lie between 0.5 and 24.",
        ),
        (replace(campaign(), detour=0.5), "'detour' is 0.5; it must lie between 1 and 10."),
        (
            replace(campaign(), stops=(sheet("S", 9.0, code="M-42-7", scale=25_000),)),
            "M-42-7: no productivity is known for the method 'geological' at 1:25000; enter the km² of a crew-day.",
        ),
        (
            replace(campaign(), locks=(Lock("S0", "Z"),)),
            "'Z' is named (locks) but is no crew of the campaign; add it or take the entry out.",
        ),
        (
            replace(campaign(), crews=(crew(season=Days(day(5), day(2))),)),
            "5 May 2027 to 2 May 2027 ends before it begins (Crew A: days of the crew); exchange the two days.",
        ),
        (replace(campaign(), crews=(crew(code=""),)), "A crew has no code (Crew ); give it one."),
        (
            replace(campaign(), crews=(crew(season=Days(day(-9), day(-5))),)),
            "Crew A works from 21 Apr 2027 to 25 Apr 2027, none of it in the season; change its days or the season.",
        ),
    ],
)
def test_each_problem_is_one_sentence(made: Campaign, expected: str) -> None:
    assert [sentence(problem) for problem in problems(made)] == [expected]


@pytest.mark.parametrize(
    ("made", "expected"),
    [
        (
            replace(campaign(), crews=(crew(season=Days(day(-9), day(5))),)),
            "Crew A works from 21 Apr 2027 to 5 May 2027, but only its days within the season are planned.",
        ),
        (
            replace(campaign(), crews=(crew(forbidden=(Days(day(-9), day(-9)),)),)),
            "Crew A is closed on days when it does not work anyway (21 Apr 2027); look whether they are right.",
        ),
        (
            replace(campaign(), stops=(sheet("S", 9.0, code="M-42-7", open_days=Days(day(-9), day(-5))),)),
            "M-42-7 is open outside the season only (21 Apr 2027 – 25 Apr 2027), so nobody can visit it; change its "
            "days.",
        ),
    ],
)
def test_each_remark_is_one_sentence(made: Campaign, expected: str) -> None:
    assert [sentence(remark) for remark in remarks(made)] == [expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("June", "'June' is no day and no span of days; write them like 2026-06-01, 2026-07-10..2026-07-14."),
        (
            "2026-07-14..2026-07-10",
            "14 Jul 2026 to 10 Jul 2026 ends before it begins (closed days); exchange the two days.",
        ),
    ],
)
def test_days_that_cannot_be_read_are_one_sentence(text: str, expected: str) -> None:
    with pytest.raises(CampaignError) as caught:
        read_days(text)
    assert sentence(caught.value) == expected


def raised(reason: str) -> CampaignError:
    made = plain((target("T"),))
    acts = {
        "distances": lambda: network_distances(made, [[0.0]]),
        "json": lambda: read_campaign("{"),
        "newer": lambda: read_campaign('{"format": "rare-earth-campaign", "version": 9}'),
        "unknown_key": lambda: read_campaign('{"format": "rare-earth-campaign", "version": 1, "x": 1}'),
        "missing_key": lambda: read_campaign('{"format": "rare-earth-campaign", "version": 1}'),
        "wrong_value": lambda: read_campaign('{"format": "rare-earth-campaign", "version": "{x}"}'),
        "not_planned": lambda: locked_as_planned(made, Plan((), (), (), ()), "T"),
    }
    with pytest.raises(CampaignError) as caught:
        acts[reason]()
    return caught.value


@pytest.mark.parametrize(
    ("reason", "part"),
    [
        ("distances", "(1x1) do not fit the 2 stops and bases"),
        ("json", "no campaign or plan that can be read"),
        ("newer", "has version 9, but this plugin reads up to version 1"),
        ("unknown_key", "an entry 'x' that is not known"),
        ("missing_key", "lacks the entry 'name'"),
        ("wrong_value", "'version' of the campaign cannot be '{x}'"),
        ("not_planned", "'T' is in no trip of the plan"),
    ],
)
def test_what_cannot_be_read_or_done_is_one_sentence(reason: str, part: str) -> None:
    assert part in sentence(raised(reason))


def test_each_reason_of_a_stop_left_out_is_one_sentence() -> None:
    said = {unplaced_sentence(Unplaced("k", reason, "A", 5, 2), "T-01", "Crew A") for reason in UNPLACED_REASONS}
    assert len(said) == len(UNPLACED_REASONS)
    assert all(text.startswith("T-01: ") and "{" not in text for text in said)


def test_a_stop_too_far_for_a_crew_says_how_far() -> None:
    made = plain((target("T", 75.0),), (crew(days_off=(), nights_out=0),))
    (left_out,) = make_plan(made, geodesic_distances(made), iterations=1).unplaced
    assert unplaced_sentence(left_out, "T-01", "Crew A") == (
        "T-01: the trip takes 2 nights, but Crew A stays out 0 at the most; give it more nights, or a nearer base."
    )
