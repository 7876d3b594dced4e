"""Planning a campaign: from its inputs to trips, a timetable, what it costs and what does not fit."""

from __future__ import annotations

import datetime
from collections.abc import Sequence

from .campaign import Campaign
from .campaign_check import check
from .distances import Distances
from .field_days import TripRun
from .plan import CrewDay, CrewTrips, Plan, Totals
from .search_budget import Cancelled, Clock, Progress, SearchBudget
from .timetable import all_totals, crew_days, crew_totals, trips_of
from .tours import find_tours
from .trip_problem import CampaignProblem, campaign_problem, routing_of, why_left_out
from .trip_search import TripSearch

_TOUR_ROUNDS, _CYCLE = 500, 100
"""Rounds of the search for tours to begin with; of one cooling down of the search for trips, for each stop."""
Numbers = Sequence[Sequence[Sequence[int]]]
"""Trips of each crew, of numbers of stops."""


def make_plan(
    campaign: Campaign,
    distances: Distances,
    *,
    clock: Clock | None = None,
    iterations: int | None = None,
    progress: Progress | None = None,
    cancelled: Cancelled | None = None,
    start: Plan | None = None,
) -> Plan:
    """Search for the plan that visits most and costs least.

    What stops give (:func:`.proposal.gain_of`) comes first, must-visit stops and locks before all others, then money.

    :param clock: reads seconds; the search takes ``campaign.seconds``. Without one, ``iterations`` rounds are run,
        and the same campaign gives the same plan; more of them never give a worse one.
    :param start: a plan to go on from, which is not made worse; stops it does not know are added.
    :raises CampaignError: an input is wrong; the first of :func:`.campaign_check.problems`.
    :raises CancelledError: ``cancelled`` answered True.
    """
    check(campaign)
    problem = campaign_problem(campaign, distances, cancelled)
    budget = SearchBudget(iterations, campaign.seconds, clock, progress, cancelled, _CYCLE * len(campaign.stops))
    begun = [numbers_of(campaign, start)] if start else [_tours(problem, cancelled), ()]
    searches = [TripSearch(problem.trips, campaign.seed, trips) for trips in begun]
    search = min(searches, key=lambda search: search.best_cost)
    for cooled in budget.cooled():
        search.round(search.temperature(cooled))
    return plan_of(problem, *search.best())


def _tours(problem: CampaignProblem, cancelled: Cancelled | None) -> Numbers:
    """One tour a crew for its season, without days and camps: who goes where, and in which order."""
    budget = SearchBudget(_TOUR_ROUNDS, cancelled=cancelled)
    found = find_tours(routing_of(problem), problem.campaign.seed, budget)
    return [[tour] for tour in found.tours]


def numbers_of(campaign: Campaign, plan: Plan) -> list[list[list[int]]]:
    """The trips of a plan by the numbers that crews and stops have in a campaign; unknown ones are left away.

    Trips between which the crew only came home for supplies are joined again.
    """
    number = {stop.key: place for place, stop in enumerate(campaign.stops)}
    by_crew = {crew.crew: crew.trips for crew in plan.crews}
    found = []
    for crew in campaign.crews:
        trips: list[list[int]] = []
        for trip in by_crew.get(crew.code, ()):
            stops = [number[key] for key in trip.stops if key in number]
            if not trip.goes_on or not trips:
                trips.append([])
            trips[-1] += stops[1:] if trips[-1][-1:] == stops[:1] else stops
        found.append([trip for trip in trips if trip])
    return found


def plan_of(problem: CampaignProblem, trips: Numbers, absent: Sequence[int]) -> Plan:
    """The plan that trips come to, with its timetable."""
    campaign = problem.campaign
    crews: list[CrewTrips] = []
    days: list[CrewDay] = []
    totals: list[Totals] = []
    seasons: list[list[TripRun]] = []
    for number, crew in enumerate(campaign.crews):
        rules = problem.trips.rules[number]
        own = trips[number] if number < len(trips) else ()
        runs = rules.cheapest(own) or []
        seasons.append(runs)
        own_days = crew_days(campaign, number, rules, own, runs)
        starts = {datetime.date.fromordinal(rules.calendar.working[run.first]) for run in runs}
        crews.append(trips_of(crew.code, own_days, starts))
        days += own_days
        totals.append(crew_totals(campaign, number, rules, own_days))
    never = {entry.stop: entry for entry in problem.impossible}
    unplaced = tuple(never.get(campaign.stops[c].key) or why_left_out(problem, c, seasons) for c in sorted(absent))
    return Plan(tuple(crews), tuple(days), unplaced, (*totals, all_totals(totals)))
