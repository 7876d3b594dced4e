"""Pages piece by piece: the same page as at once, and a language that holds within the pieces alone."""

from __future__ import annotations

from collections.abc import Generator, Iterator
from pathlib import Path

import pytest

from rare_earth_plugin.map.layout_contents import Contents
from rare_earth_plugin.map.layouts import overview_page, overview_steps
from rare_earth_plugin.map.page_steps import steps_in
from rare_earth_plugin.map.site_sheets import site_page, site_page_steps
from rare_earth_plugin.map.steps import finished
from rare_earth_plugin.store.languages import spoken
from tests.desktop.map_contents import contents_of, texts
from tests.desktop.panel_tools import panel_programme


@pytest.fixture
def contents(tmp_path: Path) -> Iterator[Contents]:
    with contents_of(panel_programme(tmp_path)) as made:
        yield made


def test_pieces_make_the_same_page(contents: Contents) -> None:
    site = contents.sites("zone")[0]
    for steps, whole in (
        (overview_steps(contents, "A3", None), overview_page(contents)),
        (site_page_steps(contents, site, "A4", None), site_page(contents, site)),
    ):
        for count in range(2):
            assert next(steps) is None, count
        assert texts(finished(steps).layout) == texts(whole.layout)


def test_the_language_holds_within_the_steps_alone(every_language: None) -> None:
    heard = []

    def steps() -> Generator[None, None, str]:
        heard.append(spoken().code)
        yield
        heard.append(spoken().code)
        return "done"

    speaking_steps = steps_in("ru", steps())
    next(speaking_steps)
    assert spoken().code == "en"
    assert finished(speaking_steps) == "done"
    assert heard == ["ru", "ru"]


def test_what_is_given_up_is_closed() -> None:
    closed = []

    def steps() -> Generator[None, None, None]:
        try:
            yield
        finally:
            closed.append(True)

    given_up = steps_in("", steps())
    next(given_up)
    given_up.close()
    assert closed
