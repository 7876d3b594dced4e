"""What every programme of the benchmark shares: its arguments, a stage timer, peak memory and the answer it leaves."""

from __future__ import annotations

import argparse
import contextlib
import json
import os
import time
from pathlib import Path
from typing import Any

import numpy as np

STARTED = "BENCH_STARTED"
"""Environment variable: the moment at which the process was asked for, in seconds since 1970."""
PREFIX = "RESULT "


def arguments(description: str | None, *options: str) -> argparse.Namespace:
    """Footprints, the folder of the units, where to leave the answer, and options of the programme's own."""
    parser = argparse.ArgumentParser(description=description)
    parser.add_argument("footprints", type=Path)
    parser.add_argument("units", type=Path, help="folder with territory.gpkg, zones.gpkg and sheets.gpkg")
    parser.add_argument("--answer", type=Path, help="npz file for what was computed, to be compared")
    for option in options:
        parser.add_argument(option)
    return parser.parse_args()


class Lap:
    """Wall and processor time stage by stage, from its construction on; memory that is added from there."""

    def __init__(self, name: str) -> None:
        self.name = name
        self.stages: dict[str, float] = {}
        self.before_mb = _reset_peak()
        self.start = self.last = time.perf_counter()
        self.cpu = time.process_time()

    def __call__(self, stage: str) -> None:
        """End a stage."""
        now = time.perf_counter()
        self.stages[stage] = self.stages.get(stage, 0.0) + now - self.last
        self.last = now

    def done(self, **facts: Any) -> dict[str, Any]:
        """What was measured until now; nothing that follows counts."""
        started = float(os.environ.get(STARTED, "nan"))
        return {
            "name": self.name,
            "wall_s": self.last - self.start,
            "cpu_s": time.process_time() - self.cpu,
            "process_s": time.time() - started,
            "added_mb": max(_peak_mb() - self.before_mb, 0.0),
            "stages": self.stages,
            **facts,
        }


def _status_mb(key: str) -> float:
    for line in Path("/proc/self/status").read_text().splitlines():
        if line.startswith(key):
            return int(line.split()[1]) / 1024
    raise KeyError(key)


def _reset_peak() -> float:
    """Resident memory now, in MB; the kernel forgets earlier peaks, such as those of importing QGIS."""
    with contextlib.suppress(OSError):  # then VmHWM is what ru_maxrss is, the peak since the process began
        Path("/proc/self/clear_refs").write_text("5")
    return _status_mb("VmRSS")


def _peak_mb() -> float:
    return _status_mb("VmHWM")


def report(measured: dict[str, Any]) -> None:
    """Hand the measurement to bench.run, as one line."""
    print(PREFIX + json.dumps(measured), flush=True)


def leave(path: Path | None, remaining: Any, **arrays: Any) -> float:
    """Measure the remaining polygons as the design defines area, and keep that with other results.

    :param remaining: array of shapely polygons in lon/lat degrees that do not overlap.
    :param arrays: ``zones_m2`` (25,); ``sheet_x``, ``sheet_y``, ``sheets_m2`` alongside each other.
    :return: total in m2.
    """
    from rare_earth_plugin.core.geodesy import area_m2

    total = float(area_m2(remaining).sum())
    if path is not None:
        np.savez(path, total_m2=total, **arrays)
    return total
