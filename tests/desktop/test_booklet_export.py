"""Booklets of crews as files."""

from __future__ import annotations

import re
from dataclasses import replace
from pathlib import Path

import pytest

from rare_earth_plugin.map.booklet_export import (
    BookletError,
    BookletOrder,
    SeasonOrder,
    booklet_steps,
    season_steps,
    wanted_crews,
)
from rare_earth_plugin.map.layout_contents import LayoutError
from rare_earth_plugin.map.map_export import Order, Outcome

from .campaign_case import CAMPAIGN, CREWS, PLAN
from .season_contents import SEASON, season_contents

ONE = BookletOrder(frozenset("A"), "dms", 72)


def pages(path: Path) -> int:
    return len(re.findall(rb"/Type\s*/Page\b(?!s)", path.read_bytes()))


def test_a_booklet_has_a_page_for_each_day_of_work(tmp_path: Path) -> None:
    outcome = Outcome()
    with season_contents(tmp_path) as contents:
        before = set(contents.project.mapLayers())
        shares = list(booklet_steps(contents, ONE, tmp_path / "out", outcome))
        assert set(contents.project.mapLayers()) == before
    assert not outcome.failed
    (path,) = outcome.files
    assert path.name == "Crew_booklet_Crew_A_Season_2026.pdf"
    assert pages(path) == 1 + 1 + 2 + 1  # cover, list of days, days, sources
    assert b"/PageMode /UseOutlines" in path.read_bytes()
    assert shares == sorted(shares)
    assert shares[-1] == 1.0


def test_a_crew_without_work_is_told_and_the_others_are_made(tmp_path: Path) -> None:
    outcome = Outcome()
    with season_contents(tmp_path) as contents:
        list(booklet_steps(contents, BookletOrder(dpi=72), tmp_path / "out", outcome))
    assert len(outcome.files) == 1
    (failure,) = outcome.failed
    assert failure.name == "Crew B"
    assert "no day of work for Crew B" in failure.reason
    assert (outcome.planned, outcome.done) == (2, 2)


def test_a_run_that_is_stopped_leaves_nothing_half_written(tmp_path: Path) -> None:
    outcome = Outcome()
    with season_contents(tmp_path) as contents:
        before = set(contents.project.mapLayers())
        steps = booklet_steps(contents, ONE, tmp_path / "out", outcome)
        for _ in range(9):
            next(steps)
        steps.close()
        assert set(contents.project.mapLayers()) == before
    assert list((tmp_path / "out").iterdir()) == []
    assert not outcome.files


def test_map_and_booklets_in_one_run(tmp_path: Path) -> None:
    outcome = Outcome()
    order = SeasonOrder(Order("campaign", dpi=72), ONE)
    with season_contents(tmp_path) as contents:
        shares = list(season_steps(contents, order, tmp_path / "out", outcome))
    assert [path.name for path in outcome.files] == [
        "Campaign_map_Season_2026.pdf",
        "Crew_booklet_Crew_A_Season_2026.pdf",
    ]
    assert outcome.planned == 2
    assert shares == sorted(shares)


def test_what_cannot_be_made_is_a_sentence(tmp_path: Path) -> None:
    with pytest.raises(BookletError) as caught:
        wanted_crews(SEASON, BookletOrder(frozenset(("A", "X"))))
    assert str(caught.value) == "The campaign has no crew “X”; name one of A, B."
    with pytest.raises(BookletError) as caught:
        wanted_crews(replace(SEASON, campaign=replace(CAMPAIGN, crews=())), BookletOrder())
    assert caught.value.kind == "no_crew"
    with season_contents(tmp_path) as contents, pytest.raises(LayoutError):
        next(booklet_steps(replace(contents, season=None), ONE, tmp_path, Outcome()))


def test_crews_keep_their_places() -> None:
    assert wanted_crews(SEASON, BookletOrder(frozenset("B"))) == [(1, CREWS[1])]
    assert [crew.code for _, crew in wanted_crews(SEASON, BookletOrder())] == ["A", "B"]
    assert PLAN.days
