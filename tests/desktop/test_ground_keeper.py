from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from rare_earth_plugin.core.campaign_ground import Ground
from rare_earth_plugin.gui import ground_keeper
from rare_earth_plugin.gui.ground_keeper import GroundKeeper

from .panel_tools import panel_programme, pause, session_on, wait


@pytest.fixture
def keeper(tmp_path: Path) -> Iterator[GroundKeeper]:
    with session_on(panel_programme(tmp_path)) as session:
        made = GroundKeeper(session)
        made.session = session  # type: ignore[attr-defined]
        yield made
        made.forget()


def test_everybody_who_waits_gets_an_answer(keeper: GroundKeeper) -> None:
    heard: list[tuple[str, Ground]] = []
    keeper.ask("geological", 50_000, lambda ground: heard.append(("a", ground)))
    keeper.ask("geochemical", 50_000, lambda ground: heard.append(("b", ground)))
    keeper.ask("geological", 50_000, lambda ground: heard.append(("c", ground)))
    keeper.ask("geological", 50_000, lambda ground: heard.append(("d", ground)), 200_000)
    wait(lambda: len(heard) == 4)
    found = dict(heard)
    assert found["a"] is found["c"]
    assert {name: (ground.method, ground.scale, ground.frames) for name, ground in found.items()} == {
        "a": ("geological", 50_000, 50_000),
        "b": ("geochemical", 50_000, 50_000),
        "c": ("geological", 50_000, 50_000),
        "d": ("geological", 50_000, 200_000),
    }
    keeper.ask("geochemical", 50_000, lambda ground: heard.append(("again", ground)))
    assert heard[-1] == ("again", found["b"])  # at once, since it is known


def test_several_are_answered_together(keeper: GroundKeeper) -> None:
    heard: list[list[Ground]] = []
    keys = [("geological", 50_000, 50_000), ("geological", 200_000, 50_000), ("geological", 50_000, 50_000)]
    keeper.ask_all(keys, heard.append)
    wait(lambda: heard)
    assert [(ground.method, ground.scale, ground.frames) for ground in heard[0]] == keys
    assert len(heard) == 1


def test_what_cannot_be_counted_keeps_nobody_else_waiting(
    keeper: GroundKeeper, monkeypatch: pytest.MonkeyPatch
) -> None:
    count = ground_keeper.survey_ground
    told: list[str] = []
    keeper.session.failed.connect(told.append)  # type: ignore[attr-defined]

    def broken(accountant: object, method: str, *rest: object, **more: object) -> Ground:
        if method == "geochemical":
            raise OSError("gone")
        return count(accountant, method, *rest, **more)  # type: ignore[arg-type]

    monkeypatch.setattr(ground_keeper, "survey_ground", broken)
    heard: list[Ground] = []
    keeper.ask("geochemical", 50_000, heard.append)
    keeper.ask("geological", 50_000, heard.append)
    wait(lambda: heard)
    assert [ground.method for ground in heard] == ["geological"]
    assert told


def test_nobody_waits_any_more(keeper: GroundKeeper) -> None:
    heard: list[Ground] = []
    keeper.ask("geological", 50_000, heard.append)
    keeper.ask("geochemical", 50_000, heard.append)
    keeper.forget()
    pause(0.5)
    assert heard == []
    assert not keeper.errand.is_busy
