from __future__ import annotations

import datetime
from dataclasses import replace

from rare_earth_plugin.core.campaign import (
    DEFAULT_PRODUCTIVITY,
    Base,
    Crew,
    Days,
    MonthLoss,
    Productivity,
    Weight,
    Weights,
)
from rare_earth_plugin.gui import campaign_records as records

from .campaign_case import CREWS, MAY, NEAR

FAR = Base("B2", "Far", 60, 45)


def test_crews_come_back_as_they_were() -> None:
    special = replace(
        CREWS[1],
        base=FAR,
        days_off=(6, 7),
        fuel_l_100km=30.0,
        season=Days(MAY[0], MAY[20]),
        forbidden=(Days(MAY[3], MAY[4]),),
        methods=("geochemical",),
        day_starts=420,
    )
    crews = (CREWS[0], special, Crew("C", "Without a base"))
    shown = [records.crew_record(crew) for crew in crews]
    assert {column.key for column in records.crew_columns()} == set(shown[0])
    assert records.crews_of(shown, crews, [NEAR]) == crews
    shown[0]["base"] = "B2"
    assert records.crews_of(shown, crews, [NEAR])[0].base == FAR


def test_one_more_crew() -> None:
    first = records.new_crew([], [NEAR, FAR])
    assert (first["code"], first["name"], first["base"]) == ("A", "Crew A", "B1")
    second = records.new_crew([{**first, "vehicle": "lorry"}], [NEAR])
    assert (second["code"], second["vehicle"]) == ("B", "lorry")
    assert records.new_crew([{**first, "code": letter} for letter in "ABCDEFGHIJKLMNOPQRSTUVWXYZ"], [])["code"] == "A2"
    assert records.new_crew([], [])["base"] is None
    assert [value for _, value in records.base_choices([FAR])] == [None, "B2"]


def test_days_and_weather() -> None:
    spans = (Days(MAY[0], MAY[2]), Days(MAY[9], MAY[9]))
    assert records.spans_of(records.days_records(spans)) == spans
    losses = (MonthLoss(5, 0.25), MonthLoss(10, 0.4))
    assert records.losses_of(records.month_records(losses)) == losses
    assert records.losses_of([{"month": 5, "share": 10.0}, {"month": 5, "share": 20.0}]) == (MonthLoss(5, 0.2),)
    assert len(records.month_columns()[0].choices) == 12


def test_output_and_weights() -> None:
    rows = records.productivity_records(DEFAULT_PRODUCTIVITY)
    assert records.productivity_of(rows) == DEFAULT_PRODUCTIVITY
    assert records.productivity_of([*rows, {**rows[0], "km2_per_day": 99.0}])[0] == Productivity(
        "geological", 50_000, 99.0
    )
    weights = Weights(commodities=(Weight("REE", 3.0), Weight("other", 0.1)))
    shown = records.weight_records(weights)
    assert records.weights_of(shown) == weights
    assert {row["text"] for row in shown} >= {"100 unmapped km²", "commodity rare earths", "commodity any other"}


def test_scales_the_finest_first() -> None:
    assert [value for _, value in records.scale_choices()][:2] == [50_000, 100_000]
    assert len(records.method_choices()) == 6
    assert datetime.date(2026, 5, 1) in Days(MAY[0], MAY[1])
