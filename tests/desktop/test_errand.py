from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from qgis.core import QgsProject

from rare_earth_plugin.core.accounting import ProgrammeError
from rare_earth_plugin.core.coverage import CancelledError
from rare_earth_plugin.core.ledger import Account
from rare_earth_plugin.core.question import Question
from rare_earth_plugin.gui.errand import Errand
from rare_earth_plugin.gui.ledger_task import Books
from rare_earth_plugin.gui.session import ProgrammeSession

from .panel_tools import answered, panel_programme, pause, session_on, wait


@pytest.fixture
def session(tmp_path: Path) -> Iterator[ProgrammeSession]:
    with session_on(panel_programme(tmp_path)) as open_session:
        yield open_session


def test_works_on_another_thread_and_hands_over_on_this_one(session: ProgrammeSession) -> None:
    errand, busy, got = Errand(session), [], []
    errand.busyChanged.connect(busy.append)

    def work(books: Books, account: Account, cancelled: Callable[[], bool]) -> tuple[int, float, bool]:
        return threading.get_ident(), books.accountant.account(account.question).remaining_km2, cancelled()

    errand.ask("count", work, lambda result: got.append((threading.get_ident(), result)))
    assert errand.is_busy
    wait(lambda: got)
    (here, (there, remaining, cancelled)) = got[0]
    assert here == threading.get_ident() != there
    assert remaining == session.answer.account.remaining_km2
    assert not cancelled
    assert busy == [True, False]


def test_is_asked_again_of_a_new_answer(session: ProgrammeSession) -> None:
    errand, scales, got = Errand(session), [], []
    gate = threading.Event()

    def work(_books: Books, account: Account, cancelled: Callable[[], bool]) -> int | None:
        scales.append(account.question.scale)
        while not gate.is_set() and account.question.scale is None:
            if cancelled():
                raise CancelledError
        return account.question.scale

    errand.ask("count", work, got.append)
    wait(lambda: scales == [None])
    session.ask(Question(scale=50_000))
    answered(session)
    wait(lambda: got)
    gate.set()
    assert got == [50_000]
    assert scales[0] is None
    pause(0.1)
    assert got == [50_000]


def test_the_last_wish_wins(session: ProgrammeSession) -> None:
    errand, got = Errand(session), []
    for number in range(3):
        errand.ask("count", lambda *_, number=number: number, got.append)
    wait(lambda: not errand.is_busy)
    assert got == [2]


def test_nobody_waits_any_more(session: ProgrammeSession) -> None:
    errand, got, begun, stopped = Errand(session), [], threading.Event(), threading.Event()

    def work(_books: Books, _account: Account, cancelled: Callable[[], bool]) -> None:
        begun.set()
        while not cancelled():
            time.sleep(0.001)
        stopped.set()
        raise CancelledError

    errand.ask("count", work, got.append)
    wait(begun.is_set)
    errand.forget()
    wait(stopped.is_set)
    session.recompute()
    answered(session)
    pause(0.05)
    assert got == []


def test_another_programme_ends_it(session: ProgrammeSession, tmp_path: Path) -> None:
    errand, got = Errand(session), []
    errand.ask("count", lambda *_: 1, got.append)
    QgsProject.instance().clear()
    assert not errand.is_busy
    session.open_file(panel_programme(tmp_path, "other.gpkg"))
    answered(session)
    pause(0.05)
    assert got == []


@pytest.mark.parametrize("error", [ProgrammeError("no_territory"), RuntimeError("what is this")])
def test_an_error_is_a_sentence_and_the_end(session: ProgrammeSession, error: Exception) -> None:
    errand, got = Errand(session), []

    def work(*_: Any) -> None:
        raise error

    errand.ask("count", work, got.append)
    wait(lambda: not errand.is_busy)
    assert got == []
    assert len(session.sentences) == 1
    assert session.sentences[0].endswith(".")
