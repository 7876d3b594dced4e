"""The desk on a real programme: each change one step, plans made beside the window, all of it saved together."""

from __future__ import annotations

import datetime
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from qgis.core import QgsProject

from rare_earth_plugin.core.campaign import Crew, Days, Rates, Stop
from rare_earth_plugin.gui.campaign_desk import CampaignDesk
from rare_earth_plugin.map.campaign_sources import target_stops
from rare_earth_plugin.store.campaign_store import read_campaigns, read_done

from ..programme_files import sql
from .algorithm_runs import layer
from .campaign_case import STOPS
from .panel_tools import panel_programme, pause, session_on, wait


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[CampaignDesk]:
    with session_on(panel_programme(tmp_path)) as session:
        made = CampaignDesk(session)
        made.sentences, made.notes = [], []  # type: ignore[attr-defined]
        made.failed.connect(made.sentences.append)  # type: ignore[attr-defined]
        made.told.connect(made.notes.append)  # type: ignore[attr-defined]
        made.reload()
        yield made
        made.close()


def ready(desk: CampaignDesk) -> CampaignDesk:
    """A campaign with two crews and three stops."""
    desk.create("Season 2026", 2026)
    near = desk.bases()[1]
    targets = target_stops(desk.session.layers["target"])
    desk.edit("crews", crews=(Crew("A", "Crew A", near), Crew("B", "Crew B", near)), seconds=0.3)
    desk.add_stops([STOPS[0], *targets])
    return desk


def planned(desk: CampaignDesk) -> CampaignDesk:
    ready(desk).make()
    wait(lambda: not desk.chore.is_busy)
    assert desk.plan is not None, desk.sentences  # type: ignore[attr-defined]
    return desk


def place(desk: CampaignDesk, stop: str) -> tuple[str, datetime.date]:
    """Crew and first day of a stop in the plan."""
    assert desk.plan is not None
    return next((day.crew, day.day) for day in desk.plan.days if stop in [visit.stop for visit in day.visits])


def test_a_programme_without_campaigns(desk: CampaignDesk) -> None:
    assert (desk.rows, desk.uuid, desk.book, desk.campaign, desk.plan) == ([], "", None, None, None)
    assert desk.editable
    desk.make()
    desk.edit("nothing", seed=3)
    desk.move("t1", "A", None)
    assert not desk.session.unsaved()


def test_a_new_campaign_is_unsaved_until_the_programme_is_saved(desk: CampaignDesk) -> None:
    heard: list[str] = []
    desk.listChanged.connect(lambda: heard.append("list"))
    desk.create("Season 2026", 2026)
    assert desk.campaign is not None
    assert (desk.campaign.name, desk.campaign.season.first) == ("Season 2026", datetime.date(2026, 5, 1))
    assert "list" in heard
    path = desk.session.info.path
    assert read_campaigns(path) == []
    assert [one.name() for one in desk.session.unsaved()] == ["Campaigns (illustrative)"]
    assert desk.session.save_edits()
    assert [(row.code, row.name) for row in read_campaigns(path)] == [("S-2026", "Season 2026")]
    desk.create("Another", 2026)
    assert [row.code for row in desk.rows] == ["S-2026", "S-2026-2"]


def test_the_figures_are_not_computed_anew_for_a_plan(desk: CampaignDesk) -> None:
    before = desk.session.answer
    ready(desk)
    pause(0.8)
    assert desk.session.answer is before
    assert not desk.session.is_busy


def test_each_edit_is_one_step_and_undone_by_one(desk: CampaignDesk) -> None:
    ready(desk)
    stack = desk.session.layers["campaign"].undoStack()
    steps = stack.count()
    desk.edit("Costs", rates=Rates(currency="KZT"))
    desk.edit("Costs", rates=Rates(currency="KZT"))  # as it was
    assert stack.count() == steps + 1
    assert stack.undoText() == "Costs"
    stack.undo()
    wait(lambda: desk.campaign.rates.currency == "USD")
    assert len(desk.campaign.stops) == 3


def test_planned_saved_and_opened_again(desk: CampaignDesk) -> None:
    planned(desk)
    assert desk.plan.total.sheets == 1
    assert desk.plan.total.targets == 2
    assert desk.session.save_edits()
    assert not desk.session.unsaved()
    path = desk.session.info.path
    assert sql(path, "SELECT count(*) FROM crew") == [(2,)]
    assert sql(path, "SELECT count(*) FROM visit WHERE kind <> 'camp' AND day IS NOT NULL") == [(3,)]
    assert sql(path, "SELECT DISTINCT base_uuid FROM crew") == [("b1",)]
    other = CampaignDesk(desk.session)
    other.reload()
    assert other.book == desk.book
    assert read_campaigns(path)[0].book(datetime.date.today()) == desk.book


def test_a_stop_that_is_moved_stays_where_it_was_put(desk: CampaignDesk) -> None:
    planned(desk)
    crew, _ = place(desk, "t1")
    other = "B" if crew == "A" else "A"
    desk.move("t1", other, datetime.date(2026, 6, 2))
    assert desk.sentences == []  # type: ignore[attr-defined]
    assert place(desk, "t1") == (other, datetime.date(2026, 6, 2))
    assert [(one.stop, one.crew) for one in desk.campaign.locks] == [("t1", other)]
    desk.make()
    wait(lambda: not desk.chore.is_busy)
    assert place(desk, "t1") == (other, datetime.date(2026, 6, 2))
    desk.set_locked("t1", False)
    assert desk.campaign.locks == ()
    desk.set_locked("t1", True)
    assert desk.campaign.locks[0].day == datetime.date(2026, 6, 2)


def test_inputs_that_matter_make_a_plan_stale(desk: CampaignDesk) -> None:
    planned(desk)
    desk.edit("search", seed=5)
    assert not desk.variant.is_stale
    season = replace(desk.campaign.season, forbidden=(Days(datetime.date(2026, 5, 1), datetime.date(2026, 5, 9)),))
    desk.edit("season", season=season)
    assert desk.variant.is_stale
    assert desk.plan is not None
    desk.make()
    wait(lambda: not desk.chore.is_busy)
    assert not desk.variant.is_stale
    assert min(day.day for day in desk.plan.days if day.visits) > datetime.date(2026, 5, 9)
    desk.remove_stops(["t1"])
    assert desk.plan is None  # it spoke of a stop that is gone


def test_variants(desk: CampaignDesk) -> None:
    planned(desk)
    desk.copy_variant("one crew")
    desk.edit("crews", crews=desk.campaign.crews[:1])
    assert [one.name for one in desk.book.variants] == ["1", "one crew"]
    assert (len(desk.book.variants[0].campaign.crews), len(desk.campaign.crews)) == (2, 1)
    desk.copy_variant("1")  # there is one of that name
    assert len(desk.book.variants) == 2
    desk.show_variant("1")
    assert len(desk.campaign.crews) == 2
    desk.drop_variant()
    assert [one.name for one in desk.book.variants] == ["one crew"]
    desk.drop_variant()
    assert len(desk.book.variants) == 1


def test_what_was_done_is_kept_in_the_stops_own_row(desk: CampaignDesk) -> None:
    planned(desk)
    day = datetime.date(2026, 5, 3)
    desk.mark_done(["t1"], day)
    assert desk.done() == {"t1": day}
    assert desk.session.save_edits()
    desk.make()
    wait(lambda: not desk.chore.is_busy)
    assert desk.session.save_edits()
    assert desk.done() == {"t1": day}
    assert read_done(desk.session.info.path, desk.uuid) == {"t1": day}  # as it is when the programme is opened again
    desk.mark_done(["t1"], None)
    assert desk.done() == {}


def test_a_search_that_is_stopped_leaves_the_plan(desk: CampaignDesk) -> None:
    planned(desk)
    before = desk.plan
    desk.edit("search", seconds=60.0)
    desk.make()
    assert desk.chore.is_busy
    pause(0.3)
    desk.chore.stop()
    wait(lambda: not desk.chore.is_busy)
    assert desk.plan is before


def test_inputs_that_change_meanwhile_win(desk: CampaignDesk) -> None:
    ready(desk).make()
    desk.edit("costs", rates=Rates(km=1.0))
    wait(lambda: not desk.chore.is_busy)
    assert desk.plan is None
    assert "plan again" in desk.notes[-1]  # type: ignore[attr-defined]


def test_roads_that_are_chosen_meanwhile_stay(desk: CampaignDesk) -> None:
    ready(desk).make()
    desk.keep(replace(desk.variant, roads="roads"), "Roads to follow")
    wait(lambda: not desk.chore.is_busy)
    assert (desk.variant.roads, desk.plan) == ("roads", None)
    assert "changed meanwhile" in desk.notes[-1]  # type: ignore[attr-defined]


def test_a_variant_that_is_chosen_meanwhile_stays_shown(desk: CampaignDesk) -> None:
    ready(desk).make()
    desk.copy_variant("B")
    wait(lambda: not desk.chore.is_busy)
    assert (desk.variant.name, desk.plan) == ("B", None)


def test_a_move_that_waits_is_told_where_the_inputs_change_meanwhile(desk: CampaignDesk) -> None:
    roads = layer(["MULTILINESTRING((70 50, 72 50, 72 52, 70 52, 70 50))"], kind="MultiLineString", name="Roads")
    QgsProject.instance().addMapLayer(roads)
    planned(desk)
    desk.keep(replace(desk.variant, roads=roads.id()), "roads")
    desk.move("t1", "B", None)
    desk.edit("Costs", rates=Rates(currency="KZT"))
    wait(lambda: not desk.chore.is_busy)
    assert desk.campaign.locks == ()
    assert "nothing was moved" in desk.notes[-1]  # type: ignore[attr-defined]
    QgsProject.instance().removeMapLayer(roads.id())


def test_along_roads(desk: CampaignDesk) -> None:
    roads = layer(["MULTILINESTRING((70 50, 72 50, 72 52, 70 52, 70 50))"], kind="MultiLineString", name="Roads")
    QgsProject.instance().addMapLayer(roads)
    planned(desk)
    straight = desk.plan.total.km
    desk.keep(replace(desk.variant, roads=roads.id(), plan=None), "roads")
    desk.make()
    wait(lambda: not desk.chore.is_busy)
    assert desk.plan.total.km != pytest.approx(straight, rel=0.01)
    QgsProject.instance().removeMapLayer(roads.id())
    desk.make()
    assert "no longer in the project" in desk.sentences[-1]  # type: ignore[attr-defined]


def test_a_move_along_roads_waits_for_their_ways(desk: CampaignDesk) -> None:
    roads = layer(["MULTILINESTRING((70 50, 72 50, 72 52, 70 52, 70 50))"], kind="MultiLineString", name="Roads")
    QgsProject.instance().addMapLayer(roads)
    planned(desk)
    desk.keep(replace(desk.variant, roads=roads.id()), "roads")
    stop = desk.campaign.stops[1].key
    other = {"A": "B", "B": "A"}[place(desk, stop)[0]]
    desk.move(stop, other, None)
    assert desk.chore.is_busy  # beside the window
    assert place(desk, stop)[0] != other
    wait(lambda: not desk.chore.is_busy)
    assert place(desk, stop)[0] == other
    desk.move(stop, {"A": "B", "B": "A"}[other], None)
    assert not desk.chore.is_busy  # they are known now
    assert place(desk, stop)[0] != other
    QgsProject.instance().removeMapLayer(roads.id())
    desk.edit("detour", detour=1.7)
    desk.move(stop, other, None)
    assert "no longer in the project" in desk.sentences[-1]  # type: ignore[attr-defined]


def test_a_campaign_goes(desk: CampaignDesk) -> None:
    planned(desk)
    desk.session.save_edits()
    desk.remove()
    assert desk.rows == []
    assert desk.campaign is None
    assert desk.session.save_edits()
    assert sql(desk.session.info.path, "SELECT count(*) FROM visit") == [(0,)]


def test_bad_input_is_one_sentence(desk: CampaignDesk) -> None:
    ready(desk)
    desk.edit("crews", crews=(Crew("A", "Homeless"),))
    desk.make()
    wait(lambda: not desk.chore.is_busy)
    assert "Homeless" in desk.sentences[-1]  # type: ignore[attr-defined]
    desk.edit("stops", stops=(*desk.campaign.stops, Stop("far", "target", 0.0, 0.0)))
    assert desk.plan is None
