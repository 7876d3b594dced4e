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

from bench.heart import Heart

# Named by dev/window_start.py.
wait_until: Any = wait_until  # type: ignore[name-defined]  # noqa: F821
pause: Any = pause  # type: ignore[name-defined]  # noqa: F821


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
