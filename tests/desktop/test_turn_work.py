"""Work in turns that somebody waits for."""

from __future__ import annotations

from collections.abc import Generator
from typing import Any

import pytest

from rare_earth_plugin.core.errors import SurveyError
from rare_earth_plugin.gui import turn_work
from rare_earth_plugin.gui.turn_work import TurnWork

from .panel_tools import pause, wait


@pytest.fixture
def work(monkeypatch: pytest.MonkeyPatch) -> TurnWork:
    """One step a turn, however short."""
    monkeypatch.setattr(turn_work, "_TURN_S", 0.0)
    return TurnWork()


def counting(made: list[Any], count: int) -> Generator[float, None, str]:
    try:
        for number in range(count):
            made.append(number)
            yield (number + 1) / count
    finally:
        made.append("closed")
    return "result"


def test_it_ends_with_its_result_and_tells_how_far_it_is(work: TurnWork) -> None:
    made, results, shares, busy = [], [], [], []
    work.progressChanged.connect(shares.append)
    work.busyChanged.connect(busy.append)
    work.start(counting(made, 4), results.append)
    assert (work.is_busy, made, results) == (True, [0], [])
    wait(lambda: not work.is_busy)
    assert (results, shares, busy) == (["result"], [25.0, 50.0, 75.0, 100.0], [True, False])


def test_short_steps_share_a_turn(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(turn_work, "_TURN_S", 60.0)  # however busy the machine is
    made: list[Any] = []
    work = TurnWork()
    work.start(counting(made, 3), lambda _result: made.append("handed on"))
    assert made == [0, 1, 2, "closed", "handed on"]
    assert not work.is_busy


def test_stopped_it_is_closed_and_hands_nothing_on(work: TurnWork) -> None:
    made, results, told = [], [], []
    work.stopped.connect(lambda: told.append(work.is_busy))
    work.start(counting(made, 10**9), results.append)
    pause(0.01)
    work.stop()
    work.stop()
    assert (made[-1], results, told) == ("closed", [], [False])
    count = len(made)
    pause(0.01)
    assert len(made) == count


def test_newer_work_takes_the_place_of_older_and_what_is_forgotten_is_not_told(work: TurnWork) -> None:
    first, second, results, told = [], [], [], []
    work.stopped.connect(lambda: told.append("stopped"))
    work.start(counting(first, 10**9), results.append)
    work.start(counting(second, 2), results.append)
    assert first == [0, "closed"]
    wait(lambda: not work.is_busy)
    assert results == ["result"]
    work.start(counting(first, 10**9), results.append)
    work.forget()
    assert (told, len(results), work.is_busy) == ([], 1, False)


def test_an_error_is_one_sentence_after_the_end(work: TurnWork) -> None:
    class FloodError(SurveyError):
        def __str__(self) -> str:
            return "The river is in flood; wait."

    def failing() -> Generator[None, None, None]:
        yield
        raise FloodError

    told: list[Any] = []
    work.failed.connect(lambda text: told.append((text, work.is_busy)))
    work.start(failing(), told.append)
    wait(lambda: not work.is_busy)
    assert told == [("The river is in flood; wait.", False)]
