"""How long the real window stands still: a timer that cannot beat while something else has the window's thread."""

from __future__ import annotations

import time
from typing import Any

from qgis.PyQt.QtCore import Qt, QTimer

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
