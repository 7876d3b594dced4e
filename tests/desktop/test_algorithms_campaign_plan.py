"""``rareearth:campaignplan``."""

from __future__ import annotations

import csv
import datetime
import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from qgis.core import QgsProcessingException

from rare_earth_plugin.core.campaign import Days
from rare_earth_plugin.core.campaign_book import Book, Variant, write_book
from rare_earth_plugin.core.campaign_json import read_campaign, write_campaign
from rare_earth_plugin.core.distances import geodesic_distances
from rare_earth_plugin.core.plan import CLOSED, read_plan
from rare_earth_plugin.core.planning import make_plan

from ..programme_files import add_row, open_table, small_programme
from .algorithm_runs import Log, layer, registered, run
from .campaign_case import BOOK, CAMPAIGN, STOPS
from .campaign_panel import campaign_page, fill
from .panel_tools import panel_programme


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return panel_programme(tmp_path)


def asked(path: Path, **more: Any) -> dict[str, Any]:
    outputs = dict.fromkeys(("ROUTES", "STOPS", "CAMPS"), "TEMPORARY_OUTPUT")
    return {"PROGRAMME": str(path), "BASES": "Near", "ROUNDS": 60, **outputs, **more}


def rows(results: dict[str, Any], name: str) -> list[dict[str, Any]]:
    found = results[name].getFeatures()
    return [dict(zip(feature.fields().names(), feature.attributes())) for feature in found]


def test_the_contract() -> None:
    algorithm = registered().algorithm("campaignplan")
    assert all(parameter.help() for parameter in algorithm.parameterDefinitions())
    outputs = {output.name() for output in algorithm.outputDefinitions()}
    assert outputs >= {"ROUTES", "STOPS", "CAMPS", "TIMETABLE", "KM2", "KM", "COST", "CREW_DAYS", "VISITED"}


def test_without_a_campaign_the_best_of_the_zones_is_planned(path: Path) -> None:
    log = Log()
    season = {"FIRST_DAY": "2027-05-01", "LAST_DAY": "2027-06-30"}
    results = run("campaignplan", asked(path, CREWS=2, BEST=8, **season), log)
    stops = rows(results, "STOPS")
    assert len(stops) == 8
    placed = [row for row in stops if row["crew"]]
    assert results["VISITED"] == len(placed) > 0
    assert results["NOT_PLACED"] == 8 - len(placed)
    assert results["KM2"] == pytest.approx(sum(row["km2"] for row in placed), abs=0.01)
    assert {row["crew"] for row in placed} <= {"A", "B"}
    assert all("2027-05-01" <= row["first"].toString("yyyy-MM-dd") <= "2027-06-30" for row in placed)
    assert sum(row["km"] for row in rows(results, "ROUTES")) == pytest.approx(results["KM"], abs=1)
    assert results["COST"] > 0
    assert "The geometry of this programme is illustrative, not official." in log.infos
    assert len(log.warnings) == results["NOT_PLACED"]


def test_the_same_rounds_give_the_same_plan(path: Path, tmp_path: Path) -> None:
    texts = []
    for name in ("a.json", "b.json"):
        run("campaignplan", asked(path, SEED=7, TIMETABLE=str(tmp_path / name)))
        texts.append((tmp_path / name).read_text(encoding="utf-8"))
    assert texts[0] == texts[1]
    found = json.loads(texts[0])
    campaign = read_campaign(json.dumps(found["campaign"]))
    assert campaign.seed == 7
    assert read_plan(json.dumps(found["plan"])).total.sheets > 0


@pytest.mark.parametrize(
    "text",
    [
        write_campaign(CAMPAIGN),
        write_book(BOOK),
        json.dumps({"campaign": json.loads(write_campaign(CAMPAIGN)), "plan": {}}),
    ],
    ids=["campaign", "book", "timetable"],
)
def test_a_campaign_from_a_file(path: Path, tmp_path: Path, text: str) -> None:
    file = tmp_path / "campaign.json"
    file.write_text(text, encoding="utf-8")
    results = run("campaignplan", asked(path, CAMPAIGN_FILE=str(file)))
    stops = {row["key"]: row for row in rows(results, "STOPS")}
    assert set(stops) == {stop.key for stop in CAMPAIGN.stops}
    assert (stops["t1"]["crew"], stops["t1"]["locked"]) == ("A", 1)
    assert stops["t1"]["first"].toString("yyyy-MM-dd") == "2026-05-01"


def test_days_of_a_crew_that_end_with_the_season_follow_another_season(path: Path, tmp_path: Path) -> None:
    begins, season = CAMPAIGN.season.first + datetime.timedelta(days=3), CAMPAIGN.season
    crews = tuple(replace(crew, season=Days(begins, season.last)) for crew in CAMPAIGN.crews)
    file, table = tmp_path / "campaign.json", tmp_path / "days.json"
    file.write_text(write_campaign(replace(CAMPAIGN, crews=crews)), "utf-8")
    later = season.last + datetime.timedelta(days=10)
    run("campaignplan", asked(path, CAMPAIGN_FILE=str(file), LAST_DAY=later.isoformat(), TIMETABLE=str(table)))
    planned = read_campaign(json.dumps(json.loads(table.read_text("utf-8"))["campaign"]))
    assert {crew.season for crew in planned.crews} == {Days(begins, later)}


def test_a_campaign_of_the_programme(path: Path, tmp_path: Path) -> None:
    book = Book((Variant("1", CAMPAIGN),), "1")
    add_row(open_table(path, "campaign"), uuid="k", code="S-26", name="Season", plan=write_book(book))
    table = tmp_path / "timetable.csv"
    results = run("campaignplan", asked(path, CAMPAIGN="S-26", TIMETABLE=str(table)))
    assert results["VISITED"] + results["NOT_PLACED"] == 3
    with table.open(encoding="utf-8-sig", newline="") as stream:
        days = list(csv.DictReader(stream))
    assert {row["crew"] for row in days} == {"Crew A", "Crew B"}
    assert sum(float(row["km2"]) for row in days) == pytest.approx(results["KM2"])
    assert sum(float(row["km"]) for row in days) == pytest.approx(results["KM"], abs=0.5)
    assert (tmp_path / "timetable_totals.csv").is_file()


def test_the_page_and_the_algorithm_agree(tmp_path: Path) -> None:
    with campaign_page(tmp_path) as page:
        desk = fill(page).desk
        page.inputs.details.closed.setText("2026-05-04..2026-05-29")
        page.inputs.details.closed.editingFinished.emit()
        page.inputs.details.methods.setCheckedItems(["Geochemical"])
        stops = desk.campaign.stops
        opened = replace(stops[1], open_days=Days(datetime.date(2026, 7, 6), datetime.date(2026, 7, 8)))
        desk.edit("opened", stops=(stops[0], opened, *stops[2:]), must_visit=(opened.key,))
        campaign, path = desk.campaign, desk.session.info.path
        assert desk.session.save_edits()
        file = tmp_path / "timetable.json"
        results = run("campaignplan", asked(path, CAMPAIGN="S-2026", TIMETABLE=str(file)))
    found = json.loads(file.read_text(encoding="utf-8"))
    assert read_campaign(json.dumps(found["campaign"])) == campaign
    plan = read_plan(json.dumps(found["plan"]))
    assert plan == make_plan(campaign, geodesic_distances(campaign), iterations=60)
    rows_by_key = {row["key"]: row for row in rows(results, "STOPS")}
    assert rows_by_key[opened.key]["first"].toString("yyyy-MM-dd") in ("2026-07-06", "2026-07-07", "2026-07-08")
    assert rows_by_key[STOPS[0].key]["crew"] == "B"  # the other one does not do its method
    closed = [day.kind for day in plan.days if day.crew == "A" and day.day in campaign.crews[0].forbidden[0]]
    assert set(closed) <= {CLOSED}


def test_along_roads(path: Path) -> None:
    roads = layer(["MULTILINESTRING((70 50, 72 50, 72 52, 70 52, 70 50))"], kind="MultiLineString")
    straight = run("campaignplan", asked(path, CREWS=1, BEST=3))
    driven = run("campaignplan", asked(path, CREWS=1, BEST=3, ROADS=roads))
    assert driven["KM"] != pytest.approx(straight["KM"], rel=0.01)


def test_bad_input_is_one_sentence(path: Path, tmp_path: Path) -> None:
    broken = tmp_path / "broken.json"
    broken.write_text("{", encoding="utf-8")
    twice = str(tmp_path / "both.gpkg")
    for more, words in (
        ({"BASES": "Atlantis"}, "no field base “Atlantis”"),
        ({"FIRST_DAY": "2027-06-01", "LAST_DAY": "2027-05-01"}, "ends before it begins"),
        ({"CAMPAIGN": "S-99"}, "holds no campaign"),
        ({"CAMPAIGN_FILE": str(tmp_path / "nowhere.json")}, "cannot be read"),
        ({"STOPS": twice, "CAMPS": twice}, "the second would erase the first"),
    ):
        with pytest.raises(QgsProcessingException, match=words):
            run("campaignplan", asked(path, **more))
    with pytest.raises(QgsProcessingException) as caught:
        run("campaignplan", asked(path, CAMPAIGN_FILE=str(broken)))
    assert str(caught.value).strip().endswith(".")


def test_a_programme_without_bases(tmp_path: Path) -> None:
    with pytest.raises(QgsProcessingException, match="holds no field base"):
        run("campaignplan", {**asked(small_programme(tmp_path / "p.gpkg")), "BASES": ""})
