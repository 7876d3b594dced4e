from __future__ import annotations

from rare_earth_plugin.gui.turns import Steps, Turns

from .panel_tools import pause, wait


def counting(made: list[int], count: int) -> Steps:
    try:
        for number in range(count):
            made.append(number)
            yield
    finally:
        made.append(-1)


def test_one_step_a_turn() -> None:
    turns, made, done = Turns(), [], []
    turns.done.connect(lambda: done.append(len(made)))
    turns.start(counting(made, 3))
    assert made == [0]
    assert turns.is_active
    wait(lambda: done)
    assert made == [0, 1, 2, -1]
    assert done == [4]
    assert not turns.is_active


def test_work_that_is_given_up_is_closed() -> None:
    turns, made, done = Turns(), [], []
    turns.done.connect(lambda: done.append(1))
    turns.start(counting(made, 1000))
    turns.stop()
    assert made == [0, -1]
    assert not turns.is_active
    pause(0.05)
    assert made == [0, -1]
    assert not done


def test_newer_work_takes_the_place_of_older() -> None:
    turns, first, second, done = Turns(), [], [], []
    turns.done.connect(lambda: done.append(1))
    turns.start(counting(first, 1000))
    turns.start(counting(second, 2))
    wait(lambda: done)
    assert first == [0, -1]
    assert second == [0, 1, -1]
