"""What stands against planning a campaign, and why a stop does not fit, in one sentence each."""

from __future__ import annotations

import datetime

from ..core.campaign import CampaignError
from ..core.plan import Unplaced
from .languages import spoken, translate


def campaign_sentence(error: CampaignError) -> str:
    """One translated sentence for inputs that no plan can be made from: what, where, and what to do."""
    facts = {**error.facts}
    ends = [name for name in ("first", "last") if name in facts]
    days = [spoken().date(datetime.date.fromisoformat(facts[name])) for name in ends]
    facts.update(zip(ends, days), days=" – ".join(dict.fromkeys(days)))
    known = (_about_inputs(error), _about_days(), _about_texts())
    text = next((texts[error.reason] for texts in known if error.reason in texts), None)
    if text is None:
        return error.reason
    if error.reason in ("range", "duplicate", "unknown_stop", "unknown_crew", "dates"):
        owner = facts.get("crew") or facts.get("stop") if error.reason == "dates" else None
        facts["name"] = (f"{owner}: " if owner else "") + _field(facts.get("name", ""))
    return text.format(**facts)


def unplaced_sentence(entry: Unplaced, stop: str, crew: str) -> str:
    """One translated sentence for a stop that is in no trip.

    :param stop, crew: what people call them; the crew may be empty.
    """
    sentences = {
        "no_crew": translate(
            "Sentences", "{stop}: no crew does its method; add the method to a crew, or take the sheet out."
        ),
        "unreachable": translate(
            "Sentences", "{stop}: no way leads there from any base; mend the road layer, or plan along straight lines."
        ),
        "no_days": translate(
            "Sentences",
            "{stop}: {crew} has no working day on which it may be visited; change its days or the days off.",
        ),
        "too_long": translate(
            "Sentences",
            "{stop}: the trip takes {needed} nights, but {crew} stays out {given} at the most; give it more nights, "
            "or a nearer base.",
        ),
        "open_short": translate(
            "Sentences",
            "{stop}: {needed} working days are needed, which {crew} does not have while it is open; open it longer, or "
            "take other stops out.",
        ),
        "season_short": translate(
            "Sentences",
            "{stop}: the season is too short, {needed} working days in a row are needed and {crew} has {given} left; "
            "add a crew or take other stops out.",
        ),
        "lock": translate(
            "Sentences",
            "{stop}: what was agreed with {crew} cannot be kept; choose another day or crew, or lift the lock.",
        ),
    }
    text = sentences.get(entry.reason, entry.reason)
    count = spoken().number
    return text.format(stop=stop, crew=crew, needed=count(entry.needed), given=count(entry.given))


def _about_inputs(error: CampaignError) -> dict[str, str]:
    where = error.facts.get("crew") or error.facts.get("stop")
    out_of_range = translate("Sentences", "'{name}' is {value}; it must lie between {low} and {high}.")
    if error.facts.get("crew"):
        out_of_range = translate("Sentences", "{crew}: '{name}' is {value}; it must lie between {low} and {high}.")
    elif where:
        out_of_range = translate("Sentences", "{stop}: '{name}' is {value}; it must lie between {low} and {high}.")
    return {
        "range": out_of_range,
        "dates": translate("Sentences", "{first} to {last} ends before it begins ({name}); exchange the two days."),
        "season_long": translate(
            "Sentences", "The season from {first} to {last} is longer than a year; plan one season at a time."
        ),
        "no_crew": translate("Sentences", "There is no crew yet; add one with its base."),
        "no_stops": translate("Sentences", "No sheet or target is chosen yet; choose some, or take the proposal."),
        "duplicate": translate("Sentences", "'{value}' stands twice ({name}); take one out or rename it."),
        "no_code": translate("Sentences", "A crew has no code ({crew}); give it one."),
        "no_base": translate("Sentences", "{crew} has no base; choose one of the programme's, or a place on the map."),
        "no_days": translate(
            "Sentences", "{crew} has no working day in the season; look at its dates, days off and forbidden days."
        ),
        "outside_season": translate(
            "Sentences", "{crew} works from {first} to {last}, none of it in the season; change its days or the season."
        ),
        "position": translate(
            "Sentences", "The position of {name} is no place on Earth; enter longitude and latitude in degrees."
        ),
        "kind": translate("Sentences", "{stop} is a '{value}', but a stop is a sheet or a target; correct it."),
        "no_productivity": translate(
            "Sentences",
            "{stop}: no productivity is known for the method '{method}' at 1:{scale}; enter the km² of a crew-day.",
        ),
        "unknown_stop": translate(
            "Sentences", "'{stop}' is named ({name}) but is not among the chosen stops; add it or take the entry out."
        ),
        "unknown_crew": translate(
            "Sentences", "'{crew}' is named ({name}) but is no crew of the campaign; add it or take the entry out."
        ),
        "not_planned": translate("Sentences", "'{stop}' is in no trip of the plan, so it cannot be locked there."),
    }


def _about_days() -> dict[str, str]:
    return {
        "days_text": translate(
            "Sentences",
            "'{value}' is no day and no span of days; write them like 2026-06-01, 2026-07-10..2026-07-14.",
        ),
        "partly_outside": translate(
            "Sentences", "{crew} works from {first} to {last}, but only its days within the season are planned."
        ),
        "closed_outside": translate(
            "Sentences",
            "{crew} is closed on days when it does not work anyway ({days}); look whether they are right.",
        ),
        "stop_outside": translate(
            "Sentences",
            "{stop} is open outside the season only ({days}), so nobody can visit it; change its days.",
        ),
    }


def _about_texts() -> dict[str, str]:
    return {
        "distances": translate(
            "Sentences",
            "The distances ({value}) do not fit the {wanted} stops and bases, or are negative; measure them again.",
        ),
        "json": translate("Sentences", "This is no campaign or plan that can be read ({detail}); choose another one."),
        "newer": translate(
            "Sentences",
            "The campaign has version {value}, but this plugin reads up to version {supported}; update the plugin.",
        ),
        "unknown_key": translate(
            "Sentences", "The campaign has an entry '{name}' that is not known; correct or remove it."
        ),
        "missing_key": translate("Sentences", "The campaign lacks the entry '{name}'; add it."),
        "wrong_value": translate("Sentences", "The entry '{name}' of the campaign cannot be '{value}'; correct it."),
    }


def _field(name: str) -> str:
    """What the window calls an input; a name that it does not show stays as it is."""
    known, colon, part = name.partition(": ")
    names = {
        "season": translate("Sentences", "season"),
        "forbidden": translate("Sentences", "forbidden days"),
        "crew": translate("Sentences", "days of the crew"),
        "closed": translate("Sentences", "closed days"),
        "open_days": translate("Sentences", "days on which the stop is open"),
        "detour": translate("Sentences", "detour"),
        "minutes_per_target": translate("Sentences", "minutes at a target"),
        "seconds": translate("Sentences", "time of the search"),
        "seed": translate("Sentences", "seed"),
        "crew_day": translate("Sentences", "cost of a crew-day"),
        "km": translate("Sentences", "cost of a kilometre"),
        "camp_night": translate("Sentences", "cost of a camp night"),
        "fuel_l_100km": translate("Sentences", "litres of fuel for 100 km"),
        "fuel_price": translate("Sentences", "price of fuel"),
        "km2_per_day": translate("Sentences", "km² of a crew-day"),
        "month": translate("Sentences", "month"),
        "lost_share": translate("Sentences", "share of days lost to weather"),
        "lost_by_month": translate("Sentences", "days lost by month"),
        "people": translate("Sentences", "people"),
        "km_per_day": translate("Sentences", "km a day"),
        "hours_per_day": translate("Sentences", "hours a day"),
        "speed_kmh": translate("Sentences", "speed"),
        "nights_out": translate("Sentences", "nights out"),
        "day_starts": translate("Sentences", "beginning of the working day"),
        "days_off": translate("Sentences", "days off"),
        "unmapped_km2": translate("Sentences", "unmapped km²"),
        "minutes": translate("Sentences", "minutes of work"),
        "unmapped": translate("Sentences", "weight of unmapped area"),
        "targets": translate("Sentences", "weight of targets"),
        "access": translate("Sentences", "weight of access"),
        "statuses": translate("Sentences", "weights of statuses"),
        "confidences": translate("Sentences", "weights of confidence"),
        "commodities": translate("Sentences", "weights of commodities"),
        "productivity": translate("Sentences", "productivity"),
        "crews": translate("Sentences", "crews"),
        "stops": translate("Sentences", "chosen stops"),
        "must_visit": translate("Sentences", "must be visited"),
        "locks": translate("Sentences", "locks"),
    }
    return f"{names.get(known, known)}{colon}{part}"
