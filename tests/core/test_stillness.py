from __future__ import annotations

import gc
import sys
import threading
from collections.abc import Iterator

import pytest

from rare_earth_plugin.core.stillness import undisturbed


@pytest.fixture(autouse=True)
def collector() -> Iterator[None]:
    assert gc.isenabled()
    yield
    assert gc.isenabled()


def test_python_is_as_before_once_the_last_one_is_out() -> None:
    interval = sys.getswitchinterval()
    inside, leave = threading.Event(), threading.Event()

    def work() -> None:
        with undisturbed():
            inside.set()
            leave.wait(10)

    thread = threading.Thread(target=work)
    with undisturbed():
        thread.start()
        assert inside.wait(10)
        assert not gc.isenabled()
        assert sys.getswitchinterval() < interval
    assert not gc.isenabled()
    leave.set()
    thread.join()
    assert gc.isenabled()
    assert sys.getswitchinterval() == pytest.approx(interval)


def test_an_error_ends_it_as_well() -> None:
    with pytest.raises(KeyError), undisturbed():
        raise KeyError
    assert gc.isenabled()


def test_a_collector_that_somebody_switched_off_stays_off() -> None:
    gc.disable()
    try:
        with undisturbed():
            pass
        assert not gc.isenabled()
    finally:
        gc.enable()
