"""Chores: results, sentences, progress, stopping."""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import Any

import pytest

from rare_earth_plugin.core.coverage import CancelledError
from rare_earth_plugin.gui.chore import Chore

from .panel_tools import pause, wait


@pytest.fixture
def chore() -> Chore:
    return Chore()


def endless(progress: Callable[[float], None], cancelled: Callable[[], bool]) -> None:
    while not cancelled():
        threading.Event().wait(0.01)
    raise CancelledError


def test_a_result_comes_on_the_main_thread(chore: Chore) -> None:
    results: list[Any] = []
    busy: list[bool] = []
    told: list[float] = []
    chore.busyChanged.connect(busy.append)
    chore.progressChanged.connect(told.append)

    def work(progress: Callable[[float], None], cancelled: Callable[[], bool]) -> threading.Thread:
        progress(0.5)
        return threading.current_thread()

    chore.start("title", work, lambda result: results.append((result, threading.current_thread())))
    assert chore.is_busy
    wait(lambda: results)
    assert results[0][0] is not results[0][1]
    assert busy == [True, False]
    assert 50.0 in told
    assert not chore.is_busy


def test_an_error_is_a_sentence(chore: Chore) -> None:
    told: list[str] = []
    chore.failed.connect(told.append)

    def work(_progress: Any, _cancelled: Any) -> None:
        raise ValueError("odd")

    chore.start("title", work, pytest.fail)
    wait(lambda: told)
    assert "odd" in told[0]
    assert not chore.is_busy


def test_stopping(chore: Chore) -> None:
    stopped: list[bool] = []
    chore.stopped.connect(lambda: stopped.append(True))
    chore.start("title", endless, pytest.fail)
    pause(0.05)
    chore.stop()
    wait(lambda: stopped)
    assert not chore.is_busy
    chore.stop()  # nothing runs


def test_a_newer_one_takes_the_place_of_an_older(chore: Chore) -> None:
    results: list[str] = []
    stopped: list[bool] = []
    chore.stopped.connect(lambda: stopped.append(True))
    chore.start("old", endless, pytest.fail)
    pause(0.05)
    chore.start("new", lambda _progress, _cancelled: "new", results.append)
    wait(lambda: results)
    assert results == ["new"]
    chore.start("forgotten", endless, pytest.fail)
    chore.forget()
    assert not chore.is_busy
    pause(0.1)
    assert stopped == []


def test_work_that_was_done_before_it_noticed_counts(chore: Chore) -> None:
    results: list[str] = []
    begun, go = threading.Event(), threading.Event()

    def work(_progress: Any, _cancelled: Any) -> str:
        begun.set()
        go.wait(20)
        return "written"

    chore.start("title", work, results.append)
    wait(begun.is_set)
    chore.stop()
    go.set()
    wait(lambda: results)
    assert results == ["written"]
