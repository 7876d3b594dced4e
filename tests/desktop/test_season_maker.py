"""Campaign map and booklets from the panel: asked for, made while the window lives on, stopped."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from qgis.PyQt.QtCore import Qt, QTimer
from qgis.PyQt.QtWidgets import QDialog

from rare_earth_plugin.gui import settings
from rare_earth_plugin.gui.past import Past
from rare_earth_plugin.gui.season_dialog import SeasonDialog
from rare_earth_plugin.gui.season_maker import SeasonMaker
from rare_earth_plugin.gui.session import ProgrammeSession
from rare_earth_plugin.map.booklet_export import BookletOrder, SeasonOrder
from rare_earth_plugin.map.map_export import Order

from .campaign_case import CAMPAIGN, PLAN
from .page_makers import listened, result, talking_session


@pytest.fixture
def session(tmp_path: Path) -> Iterator[ProgrammeSession]:
    with talking_session(tmp_path, "field") as open_session:
        yield open_session


@pytest.fixture
def maker(session: ProgrammeSession) -> SeasonMaker:
    return listened(SeasonMaker(session, Past(session)))


def dialog(**changes: object) -> SeasonDialog:
    return SeasonDialog(CAMPAIGN, replace(PLAN, **changes), "utm", "", Path())  # type: ignore[arg-type]


def test_the_dialog_offers_crews_that_have_work() -> None:
    shown = dialog()
    first, second = shown.crews.item(0), shown.crews.item(1)
    assert first.text() == "Crew A: days of work: 2"
    assert not second.flags() & Qt.ItemFlag.ItemIsEnabled
    order = shown.order()
    assert order.campaign_map == Order("campaign", "A3")
    assert order.booklets == BookletOrder(frozenset("A"), "utm")
    assert "2 pages" in shown.note.text()


def test_nothing_chosen_cannot_be_made() -> None:
    shown = dialog()
    shown.with_map.setChecked(False)
    assert shown.make.isEnabled()
    shown.crews.item(0).setCheckState(Qt.CheckState.Unchecked)
    assert not shown.make.isEnabled()
    assert shown.order() == SeasonOrder()
    shown.with_map.setChecked(True)
    assert shown.make.isEnabled()
    shown.with_booklets.setChecked(False)
    assert shown.order().booklets is None
    assert not shown.crews.isEnabled()


def test_what_was_asked_for_is_made(maker: SeasonMaker, session: ProgrammeSession, tmp_path: Path) -> None:
    layers = set(session.project.mapLayers())

    def answer(asked: QDialog) -> bool:
        assert isinstance(asked, SeasonDialog)
        asked.folder.setFilePath(str(tmp_path / "out"))
        asked.system.setCurrentIndex(asked.system.findData("dms"))
        return True

    maker.shown = answer  # type: ignore[method-assign]
    maker.ask(CAMPAIGN, PLAN, "c")
    outcome = result(maker)
    assert not outcome.failed
    names = ["Campaign_map_Season_2026.pdf", "Crew_booklet_Crew_A_Season_2026.pdf"]
    assert sorted(path.name for path in (tmp_path / "out").iterdir()) == names
    assert settings.field_choices()[0] == "dms"
    assert set(session.project.mapLayers()) == layers


def test_who_hears_of_the_run_finds_it_busy(maker: SeasonMaker, tmp_path: Path) -> None:
    states: list[bool] = []
    maker.busyChanged.connect(lambda _busy: states.append(maker.is_busy))
    maker.make(CAMPAIGN, PLAN, SeasonOrder(Order("campaign", dpi=60)), tmp_path / "out")
    result(maker)
    assert states[-2:] == [True, False]


def test_without_a_plan_nothing_is_asked(maker: SeasonMaker) -> None:
    maker.shown = lambda _dialog: pytest.fail("asked")  # type: ignore[method-assign]
    maker.ask(CAMPAIGN, None)
    maker.ask(None, None)


def test_a_run_that_is_stopped_says_how_far_it_came(
    maker: SeasonMaker, session: ProgrammeSession, tmp_path: Path
) -> None:
    said: list[str] = []
    session.told.connect(said.append)
    maker.progressChanged.connect(lambda percent: QTimer.singleShot(0, maker.forget) if percent > 0 else None)
    maker.make(CAMPAIGN, PLAN, SeasonOrder(None, BookletOrder(frozenset("A"))), tmp_path / "out")
    outcome = result(maker)
    assert not outcome.files
    assert any(text.startswith("Stopped: 0 of 1 documents") for text in said)
    assert list((tmp_path / "out").iterdir()) == []
