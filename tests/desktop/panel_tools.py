"""A panel without a window: a small programme, a session on it, and waiting."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from qgis.core import QgsProject
from qgis.PyQt.QtCore import QEventLoop, QRect, Qt, QTimer
from qgis.PyQt.QtTest import QSignalSpy, QTest
from qgis.PyQt.QtWidgets import QApplication, QWidget

from rare_earth_plugin.gui.session import ProgrammeSession

from ..programme_files import add_row, open_table, small_programme, square

_MODIFIERS = {
    Qt.KeyboardModifier.ControlModifier: Qt.Key.Key_Control,
    Qt.KeyboardModifier.ShiftModifier: Qt.Key.Key_Shift,
    Qt.KeyboardModifier.AltModifier: Qt.Key.Key_Alt,
}


def wait(condition: Callable[[], Any], seconds: float = 30.0) -> None:
    """Let the event loop run until ``condition()`` holds."""
    end = time.monotonic() + seconds
    while not condition():
        assert time.monotonic() < end, "waited in vain"
        pause(0.02)


def one_turn_at_a_time(condition: Callable[[], Any], turns: int = 100_000) -> None:
    """Let the event loop take turns until a condition holds, and not one turn more."""
    for _ in range(turns):
        if condition():
            return
        QApplication.processEvents()
    raise AssertionError("waited in vain")


def pause(seconds: float) -> None:
    """Let the event loop run for a while."""
    loop = QEventLoop()
    QTimer.singleShot(int(1000 * seconds), loop.quit)
    loop.exec()


def press(widget: QWidget, key: Qt.Key, modifier: Qt.KeyboardModifier) -> None:
    """Press a key with a modifier and let go of both: QTest leaves the modifier down, for all that comes after."""
    QTest.keyClick(widget, key, modifier)
    QTest.keyRelease(widget, _MODIFIERS[modifier])


def settle(window: QWidget) -> None:
    """Let the event loop run until every widget of a window has found its place.

    :raises AssertionError: nothing stood still within ten seconds.
    """
    looks: list[list[QRect]] = []

    def stands_still() -> bool:
        pause(0.05)
        looks.append([widget.geometry() for widget in window.findChildren(QWidget)])
        return len(looks) >= 4 and looks[-4:] == [looks[-1]] * 4

    wait(stands_still, 10.0)


def panel_programme(folder: Path, name: str = "programme.gpkg") -> Path:
    """The small programme with targets, bases and published figures."""
    path = small_programme(folder / name)
    targets = open_table(path, "target")
    common = {"source": "test", "geometry_source": "illustrative"}
    add_row(
        targets,
        square(70.4, 50.4, 0.1),
        uuid="t1",
        code="T-2",
        name="Quartz",
        status="licensed",
        commodities="REE;Zr",
        **common,
    )
    add_row(
        targets,
        square(71.4, 50.4, 0.1),
        uuid="t2",
        code="T-10",
        name="Zircon",
        status="identified",
        commodities="Nb",
        category="P2",
        **common,
    )
    bases = open_table(path, "base")
    add_row(bases, "POINT(70.5 50.5)", uuid="b1", code="B1", name="Near", kind="town", population=1000)
    add_row(bases, "POINT(60 45)", uuid="b2", code="B2", name="Far", kind="airport")
    figures = open_table(path, "figure")
    for key, value, as_of in (
        ("territory_official", "31000", ""),
        ("coverage_2024", "9000", "2024-12"),
        ("coverage_2025", "15000", "2025-12"),
        ("coverage_goal_2099", "20000", "2099-12"),
    ):
        add_row(figures, None, uuid=key, key=key, value=value, unit="km2", as_of=as_of, source="a newspaper")
    return path


@contextmanager
def told(signal: Any) -> Iterator[list[Any]]:
    """Collects what a signal carries; it must come before long."""
    spy, heard = QSignalSpy(signal), []
    yield heard
    assert len(spy) or spy.wait(3000)
    heard += list(spy[0])


@contextmanager
def session_on(path: Path | None) -> Iterator[ProgrammeSession]:
    """A session that has answered, closed at the end."""
    session = ProgrammeSession(QgsProject.instance())
    session.sentences = []  # type: ignore[attr-defined]
    session.failed.connect(session.sentences.append)  # type: ignore[attr-defined]
    try:
        if path is not None:
            session.open_file(path)
            answered(session)
        yield session
    finally:
        for layer in session.unsaved():
            layer.rollBack()
        session.close()


def answered(session: ProgrammeSession) -> None:
    """Wait until the session rests, and check that it has an answer."""
    wait(lambda: not session.is_busy)
    assert session.answer is not None, session.sentences  # type: ignore[attr-defined]
