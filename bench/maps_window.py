"""How long the real window stands still while 25 zone sheets are made: ``dev/window.sh bench/maps_window.py``."""

from __future__ import annotations

import sys
import tempfile
import time
from pathlib import Path
from typing import Any

from qgis.PyQt.QtCore import Qt, QTimer

from rare_earth_plugin.map.map_export import Order

# Named by dev/window_start.py.
wait_until: Any = wait_until  # type: ignore[name-defined]  # noqa: F821
pause: Any = pause  # type: ignore[name-defined]  # noqa: F821
_BEAT_MS = 5


def main(book: bool) -> None:
    """Open the reference programme, make the sheets, stop a second run after some seconds."""
    dock = plugin.open_panel()  # type: ignore[name-defined]  # noqa: F821
    dock.session.open_reference()
    wait_until(lambda: dock.session.answer is not None and not dock.session.is_busy, 120)
    pause(3)
    made: list[Any] = []
    dock.maps.made.connect(made.append)
    beats: list[tuple[float, float]] = []
    last = [time.perf_counter(), time.thread_time()]

    def beat() -> None:
        now = [time.perf_counter(), time.thread_time()]
        beats.append((now[0] - last[0], now[1] - last[1]))
        last[:] = now

    timer = QTimer()
    timer.setTimerType(Qt.TimerType.PreciseTimer)
    timer.timeout.connect(beat)
    with tempfile.TemporaryDirectory() as folder:
        started, worked = time.perf_counter(), time.process_time()
        timer.start(_BEAT_MS)
        dock.maps.make(Order("zone", as_book=book), Path(folder))
        wait_until(lambda: bool(made), 600)
        timer.stop()
        print(f"{made[0].done} sheets in {time.perf_counter() - started:.1f} s", end="")
        print(f", processor {time.process_time() - worked:.1f} s; failed: {len(made[0].failed)}")
        lag, work = max(beats, key=lambda pair: pair[0]), max(beats, key=lambda pair: pair[1])
        print(f"longest lag {lag[0]:.2f} s ({lag[1]:.2f} s of own work); most work in a turn {work[1]:.2f} s")
        dock.maps.make(Order("zone", as_book=book), Path(folder) / "stopped")
        pause(4)
        asked = time.perf_counter()
        dock.maps.forget()
        print(f"stopped within {time.perf_counter() - asked:.2f} s; {made[-1].done} sheets were done")


main("--book" in sys.argv)
