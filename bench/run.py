"""The benchmark in one command: ``python -m bench.run [--full] [--repeats N] [--counts 1e3,1e4] [--only PEER]``.

Programmes run one at a time, ours and the peer in turn (A B A B ...), so that what else the machine does hits both.
What was measured is kept in build/bench/results.json: a bout that is not run again keeps its last measurement, and
``--report`` writes table and plot from it without measuring. Exit code 1 when a programme failed or two answers differ.
"""

from __future__ import annotations

import argparse
import datetime
import json
import os
import platform
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterable
from pathlib import Path
from typing import Any

import numpy as np

from bench import report
from bench.lap import PREFIX, STARTED
from bench.plan import BOUTS, CHECKOUT, DATA, PROGRAMMES, WORK, Bout, footprints, programme_file

RESULTS = WORK / "results.json"
ZONE_TOLERANCE = 1e-9
"""Of a zone's area."""
SHEET_TOLERANCE_M2 = 1e-3
LIMIT_S = 3600


def machine() -> dict[str, Any]:
    """What the numbers depend on."""
    import shapely
    from osgeo import gdal
    from qgis.core import Qgis

    lines = Path("/proc/cpuinfo").read_text().splitlines()
    model = next((line.split(":", 1)[1].strip() for line in lines if "model name" in line), platform.machine())
    versions = {
        "QGIS": Qgis.QGIS_VERSION.split("-")[0],
        "GEOS": ".".join(map(str, shapely.geos_version)),
        "shapely": shapely.__version__,
        "numpy": np.__version__,
        "GDAL": gdal.__version__,
        "Python": platform.python_version(),
    }
    for name in ("geopandas", "duckdb"):
        try:
            versions[name] = __import__(name).__version__
        except ImportError:
            versions[name] = "not installed"
    memory_gb = os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES") / 2**30
    return {"cores": os.cpu_count(), "cpu": model, "memory_gb": round(memory_gb), "versions": versions}


def run_one(name: str, bout: Bout, answer: Path) -> dict[str, Any]:
    """Run one programme; what it measured, or ``failed`` with the end of what it printed."""
    programme = PROGRAMMES[name]
    source = (programme_file if programme.input == "programme" else footprints)(bout.count, bout.mix)
    command = [sys.executable, "-m", programme.module, str(source), str(DATA), *programme.options]
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(CHECKOUT)}
    environment[STARTED] = repr(time.time())
    try:
        done = subprocess.run(
            [*command, "--answer", str(answer)],
            cwd=CHECKOUT,
            env=environment,
            capture_output=True,
            text=True,
            timeout=LIMIT_S,
        )
    except subprocess.TimeoutExpired:
        return {"failed": f"longer than {LIMIT_S} s"}
    line = next((line for line in done.stdout.splitlines() if line.startswith(PREFIX)), None)
    if line is None:
        return {"failed": (done.stderr or done.stdout)[-600:]}
    return json.loads(line[len(PREFIX) :])


def differences(ours: Path, other: Path) -> dict[str, float]:
    """The largest difference of totals (relative), zones (relative to 1e6 m2 at least) and sheets (m2)."""
    left, right = np.load(ours), np.load(other)
    total = float(left["total_m2"])
    found = {"total": abs(float(right["total_m2"]) - total) / max(total, 1.0)}
    if "zones_m2" in right and "zones_m2" in left:
        a, b = left["zones_m2"], right["zones_m2"]
        found["zones"] = float(np.max(np.abs(a - b) / np.maximum(a, 1e6)))
    if "sheets_m2" in right and "sheets_m2" in left:
        key = np.concatenate([_sheet_keys(left), _sheet_keys(right)])
        values, place = np.unique(key, return_inverse=True)
        difference = np.bincount(place, np.concatenate([left["sheets_m2"], -right["sheets_m2"]]), minlength=len(values))
        found["sheets_m2"] = float(np.abs(difference).max())
    return found


def _sheet_keys(answer: Any) -> Any:
    return answer["sheet_y"].astype(np.int64) * 100_000 + answer["sheet_x"]


def is_wrong(name: str, found: dict[str, float]) -> bool:
    """Whether an answer is not the same as ours, by what its definition allows."""
    return (
        found["total"] > PROGRAMMES[name].tolerance
        or found.get("zones", 0.0) > max(ZONE_TOLERANCE, PROGRAMMES[name].tolerance)
        or found.get("sheets_m2", 0.0) > SHEET_TOLERANCE_M2
    )


def play(bout: Bout, repeats: int) -> dict[str, Any]:
    """All rounds of a bout."""
    names = [*bout.ours, *([bout.peer] if bout.peer else [])]
    rounds: list[dict[str, Any]] = []
    for number in range(repeats):
        with tempfile.TemporaryDirectory() as folder:
            answers = {name: Path(folder) / f"{name}.npz" for name in names}
            found = {}
            for name in names:
                measured = found[name] = run_one(name, bout, answers[name])
                measured["load"] = os.getloadavg()[0]
                reference = answers[names[0]]
                if "failed" not in measured and PROGRAMMES[name].input == "footprints" and answers[name].exists():
                    measured["differs"] = differences(reference, answers[name]) if reference.exists() else {}
                    measured["wrong"] = bool(measured["differs"]) and is_wrong(name, measured["differs"])
                _check_itself(measured)
                print(f"  {number + 1}/{repeats} {name:<16} {_line(measured)}", flush=True)
            rounds.append(found)
            if all("failed" in measured for measured in found.values()):
                break
    return {"rounds": rounds, "on": datetime.date.today().isoformat(), "machine": machine()}


def _check_itself(measured: dict[str, Any]) -> None:
    """Ours hands out a geometry and a sum: both must say the same; a chain of changes must equal the full run."""
    if "geometry_m2" in measured:
        gap = abs(measured["geometry_m2"] - measured["total_m2"]) / max(measured["total_m2"], 1.0)
        measured["own_gap"] = gap
        measured["wrong"] = measured.get("wrong", False) or gap > 1e-11
    if "same" in measured:
        measured["wrong"] = not measured["same"]


def _line(measured: dict[str, Any]) -> str:
    if "failed" in measured:
        return "FAILED " + measured["failed"].strip().splitlines()[-1]
    wrong = "  WRONG " + json.dumps(measured.get("differs", {})) if measured.get("wrong") else ""
    seconds = measured.get("rerun_s", measured["wall_s"])
    return (
        f"{seconds:9.4f} s, process {measured['process_s']:8.2f} s, +{measured['added_mb']:.0f} MB, "
        f"load {measured['load']:.1f}{wrong}"
    )


def load_results() -> dict[str, Any]:
    """What was measured before."""
    return json.loads(RESULTS.read_text()) if RESULTS.exists() else {"bouts": {}}


def chosen(given: argparse.Namespace) -> Iterable[Bout]:
    """The bouts that the options ask for."""
    counts = {int(float(text)) for text in given.counts.split(",")} if given.counts else None
    for bout in BOUTS:
        by_count = bout.count in counts if counts else given.full or bout.count <= 100_000
        by_name = not given.only or given.only in (bout.peer, *bout.ours)
        if by_count and by_name and (not given.mix or given.mix == bout.mix):
            yield bout


def main() -> int:
    """Command line."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--full", action="store_true", help="also a million footprints: about an hour and 2 GB of disk")
    parser.add_argument("--repeats", type=int, default=5)
    parser.add_argument("--counts", help="only these, such as 1e3,1e4")
    parser.add_argument("--mix", help="only this one")
    parser.add_argument("--only", help="only bouts with this programme", choices=sorted(PROGRAMMES))
    parser.add_argument("--report", action="store_true", help="only write table and plot from the last measurements")
    parser.add_argument("--to", type=Path, default=report.DOCUMENT, help="markdown file that the table goes into")
    given = parser.parse_args()
    WORK.mkdir(parents=True, exist_ok=True)
    DATA.mkdir(parents=True, exist_ok=True)
    results = load_results()
    trouble = False
    if not given.report:
        if os.getloadavg()[0] > 0.5:
            print(f"The machine is busy (load {os.getloadavg()[0]:.1f}): times will be too long, ratios less so.")
        for bout in chosen(given):
            print(f"{bout.count} footprints, {bout.mix}: {', '.join(bout.ours)} against {bout.peer or 'itself'}")
            played = play(bout, given.repeats)
            results["bouts"][bout.key] = played
            RESULTS.write_text(json.dumps(results, indent=1))
            trouble |= any(m.get("failed") or m.get("wrong") for found in played["rounds"] for m in found.values())
    report.write(results, given.to)
    print(f"Written: {given.to}")
    return int(trouble)


if __name__ == "__main__":
    sys.exit(main())
