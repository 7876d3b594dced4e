from __future__ import annotations

import threading
from collections.abc import Callable

import pytest

from rare_earth_plugin.algorithms.main_thread import on_main_thread

from .panel_tools import wait


def from_a_worker(work: Callable[[], object]) -> list[object]:
    """What a worker gets, or the error that it meets, while the main thread lives on."""
    told: list[object] = []

    def ask() -> None:
        try:
            told.append(on_main_thread(work))
        except ValueError as error:
            told.append(error)

    thread = threading.Thread(target=ask)
    thread.start()
    wait(lambda: bool(told))
    thread.join()
    return told


def test_a_worker_waits_for_the_main_thread() -> None:
    assert from_a_worker(threading.current_thread) == [threading.main_thread()]


def test_what_fails_there_fails_here() -> None:
    def fail() -> None:
        raise ValueError("full")

    (error,) = from_a_worker(fail)
    assert str(error) == "full"
    with pytest.raises(ValueError, match="full"):
        on_main_thread(fail)


def test_the_main_thread_does_it_at_once() -> None:
    assert on_main_thread(lambda: 7) == 7
