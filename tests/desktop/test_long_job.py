"""Long work with a way out."""

from __future__ import annotations

import threading

from rare_earth_plugin.core.coverage import CancelledError
from rare_earth_plugin.gui.long_job import Cancelled, LongJob, Progress
from tests.desktop.panel_tools import wait


def test_work_runs_beside_the_window_and_hands_over_its_result() -> None:
    job, results, threads = LongJob(), [], []
    told: list[float] = []
    job.progressChanged.connect(told.append)

    def work(progress: Progress, _cancelled: Cancelled) -> int:
        threads.append(threading.get_ident())
        progress(0.5)
        return 42

    job.start("work", work, results.append)
    assert job.is_busy
    wait(lambda: results)
    assert results == [42]
    assert threads != [threading.get_ident()]
    assert not job.is_busy
    wait(lambda: 50.0 in told)


def test_an_error_is_told() -> None:
    job, errors, results = LongJob(), [], []
    job.failed.connect(errors.append)
    job.start("work", lambda _progress, _cancelled: 1 // 0, results.append)
    wait(lambda: errors)
    assert isinstance(errors[0], ZeroDivisionError)
    assert results == []


def test_work_that_notices_the_cancelling_ends_in_nothing() -> None:
    job, cancelled, results, begun = LongJob(), [], [], threading.Event()
    job.cancelled.connect(lambda: cancelled.append(True))

    def work(_progress: Progress, is_cancelled: Cancelled) -> None:
        begun.set()
        while not is_cancelled():
            pass
        raise CancelledError

    job.start("work", work, results.append)
    wait(begun.is_set)
    job.cancel()
    wait(lambda: cancelled)
    assert results == []
    assert not job.is_busy


def test_work_that_was_done_before_it_noticed_counts() -> None:
    """A file that was written is written, whatever was pressed meanwhile."""
    job, results, begun, go = LongJob(), [], threading.Event(), threading.Event()

    def work(_progress: Progress, _cancelled: Cancelled) -> str:
        begun.set()
        go.wait(20)
        return "written"

    job.start("work", work, results.append)
    wait(begun.is_set)
    job.cancel()
    go.set()
    wait(lambda: results)
    assert results == ["written"]


def test_what_is_closed_is_heard_of_no_more() -> None:
    job, results, go = LongJob(), [], threading.Event()
    job.start("first", lambda _progress, _cancelled: go.wait(20), results.append)
    job.start("second", lambda _progress, _cancelled: "second", results.append)
    go.set()
    wait(lambda: results)
    assert results == ["second"]
    job.start("third", lambda _progress, _cancelled: "third", results.append)
    job.close()
    assert not job.is_busy
