"""Runs inside QGIS for bench/heartbeat.py: opens a programme in the panel while a timer notes every late beat.

Arguments: programme file, file for the answer, number of changes, file for a picture or nothing.
"""

from __future__ import annotations

import datetime
import json
import sys
import time
from pathlib import Path
from typing import Any

from qgis.core import QgsApplication, QgsFeatureRequest
from qgis.PyQt.QtCore import Qt, QTimer

# Named by dev/window_start.py.
wait_until: Any = wait_until  # type: ignore[name-defined]  # noqa: F821
pause: Any = pause  # type: ignore[name-defined]  # noqa: F821

BEAT_MS = 5
LONG_MS = 50


class Heart:
    """A timer that notes how late it comes: while the window is busy, it cannot beat."""

    def __init__(self) -> None:
        self.late: list[tuple[float, float, float]] = []
        self.last, self.worked = time.perf_counter(), time.thread_time()
        self.timer = QTimer()
        self.timer.setTimerType(Qt.TimerType.PreciseTimer)
        self.timer.timeout.connect(self.beat)
        self.timer.start(BEAT_MS)

    def beat(self) -> None:
        """Note the moment, how late it comes, and how much of that the window's own thread has worked."""
        now, worked = time.perf_counter(), time.thread_time()
        self.late.append((now, 1000 * (now - self.last) - BEAT_MS, 1000 * (worked - self.worked)))
        self.last, self.worked = now, worked

    def since(self, start: float) -> dict[str, Any]:
        """The longest lag and the longest work since a moment, and every long lag with its time after that moment."""
        self.beat()  # what blocks right now counts too
        lags = [(round(at - start, 3), round(lag, 1), round(work, 1)) for at, lag, work in self.late if at >= start]
        return {
            "most": max((lag for _, lag, _ in lags), default=0.0),
            "work": max((work for _, _, work in lags), default=0.0),
            "long": [one for one in lags if one[1] > LONG_MS],
        }


def main(path: Path, changes: int, picture: str) -> dict[str, Any]:
    """Open, compute, change; what was found."""
    dock = plugin.open_panel()  # type: ignore[name-defined]  # noqa: F821
    session = dock.session
    wait_until(lambda: not session.is_busy, 120)
    pause(2)  # the window has settled: what QGIS does at its start is not ours
    heart = Heart()
    pause(0.5)
    start = time.perf_counter()
    quiet = heart.since(start - 0.5)["most"]
    session.open_file(path)
    opened = time.perf_counter() - start
    wait_until(lambda: session.answer is not None and not session.is_busy, 400)
    answered = time.perf_counter() - start
    pause(3)  # the map draws in the meantime
    opening = heart.since(start)
    found: dict[str, Any] = {
        "count": len(session.books.data.coverage),
        "quiet_ms": quiet,
        "lag_ms": opening["most"],
        "work_ms": opening["work"],
        "long_lags": opening["long"],
        "open_call_s": opened,
        "open_s": answered,
        "remaining_km2": session.answer.account.remaining_km2,
    }
    if picture:
        grab(Path(picture))
    return {**found, **change_statuses(session, heart, changes)}


def grab(path: Path) -> None:
    """Save a picture of the whole window."""
    screenshot(path)  # type: ignore[name-defined]  # noqa: F821


def change_statuses(session: Any, heart: Heart, count: int) -> dict[str, Any]:
    """Accept one survey in work after the other in the edit buffer.

    Each is timed until panel and layer show it and a repaint is asked for, which is to be in the same turn of the event
    loop, and until that request alone.
    """
    layer = session.layers["coverage"]
    request = QgsFeatureRequest().setFilterExpression("status = 'in_work'").setLimit(count)
    repaints: list[float] = []
    session.layers["remaining"].repaintRequested.connect(lambda *_: repaints.append(time.perf_counter()))
    until_done, until_repaint, stale = [], [], []
    settle()
    start = time.perf_counter()
    for feature in layer.getFeatures(request):
        repaints.clear()
        before, asked = session.answer, time.perf_counter()
        done = session.change_status(
            "coverage", [feature.id()], "accepted", datetime.date(2025, 12, 1), {"author": "bench"}, {}
        )
        returned = time.perf_counter()
        if not done:
            raise RuntimeError("the status could not be changed")
        if session.answer is before or not repaints:  # not in the same turn of the event loop
            stale.append(feature.id())
            wait_until(lambda before=before: session.answer is not before and not session.is_busy, 120)
            returned = time.perf_counter()
        until_done.append(1000 * (returned - asked))
        until_repaint.append(1000 * (repaints[0] - asked) if repaints else None)
        settle()
    lags = heart.since(start)
    session.undo_edits()
    return {
        "change_ms": until_done,
        "change_to_repaint_ms": until_repaint,
        "changes_in_a_later_turn": len(stale),
        "change_lag_ms": lags["most"],
        "change_work_ms": lags["work"],
        "change_long_lags": lags["long"],
    }


def settle() -> None:
    """Until the chart is counted and the map is drawn: a person does not change the next status within a second."""
    manager = QgsApplication.taskManager()
    pause(0.5)
    wait_until(lambda: not manager.countActiveTasks(), 120)
    pause(0.3)


programme, answer, number, where = sys.argv[1:5]
Path(answer).write_text(json.dumps(main(Path(programme), int(number), where)))
