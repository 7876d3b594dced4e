"""Time and memory of 25 zone sheets of the reference programme: ``python -m bench.maps [--book] [--format pdf]``.

Wall and processor seconds by step; a step is what the window's thread does in one turn of its event loop.
"""

from __future__ import annotations

import argparse
import datetime
import os
import resource
import tempfile
import time
from pathlib import Path
from statistics import median

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from qgis.core import QgsApplication, QgsProject

from rare_earth_plugin.core.accounting import Accountant
from rare_earth_plugin.core.question import Question
from rare_earth_plugin.map.layers import add_programme, fill_remaining
from rare_earth_plugin.map.layout_contents import Contents, frozen
from rare_earth_plugin.map.map_export import Order, Outcome, export_steps
from rare_earth_plugin.map.project import dress_project
from rare_earth_plugin.store.kernels import best_kernel
from rare_earth_plugin.store.programme import open_programme, reference_programme
from rare_earth_plugin.store.snapshot import Snapshot


def memory_mb() -> float:
    """Resident memory now."""
    pages = int(Path("/proc/self/statm").read_text().split()[1])
    return pages * resource.getpagesize() / 1e6


def contents_of(path: Path) -> Contents:
    """The programme with its figures."""
    info = open_programme(path)
    project = QgsProject()
    layers = add_programme(project, info)
    dress_project(project, layers, info.title)
    account = Accountant(Snapshot(path).read(), best_kernel()).account(Question())
    fill_remaining(layers["remaining"], account.remaining_wkb, account.remaining_sheets)
    aside, copies = frozen(project, layers)
    return Contents(aside, copies, info.title, info.illustrative, account, datetime.date.today(), source=path.name)


def main() -> None:
    """Command line."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--layout", default="zone")
    parser.add_argument("--paper", default="")
    parser.add_argument("--format", default="pdf")
    parser.add_argument("--dpi", type=int, default=300)
    parser.add_argument("--book", action="store_true")
    parser.add_argument("--keep", type=Path, help="folder for the files")
    arguments = parser.parse_args()
    application = QgsApplication([], True)
    application.initQgis()
    started = time.perf_counter(), time.process_time()
    contents = contents_of(reference_programme())
    print(f"programme and figures: {time.perf_counter() - started[0]:.2f} s, {memory_mb():.0f} MB")
    order = Order(arguments.layout, arguments.paper, arguments.format, arguments.dpi, arguments.book)
    with tempfile.TemporaryDirectory() as folder:
        outcome, walls, works, memory = Outcome(), [], [], []
        steps = export_steps(contents, order, arguments.keep or Path(folder), outcome)
        while True:
            wall, work = time.perf_counter(), time.process_time()
            share = next(steps, None)
            walls.append(time.perf_counter() - wall)
            works.append(time.process_time() - work)
            memory.append(memory_mb())
            if share is None:
                break
        size = sum(path.stat().st_size for path in outcome.files) / 1e6
    pages = max(outcome.done, 1)
    longest = [f"{walls[step]:.2f}" for step in sorted(range(len(walls)), key=walls.__getitem__)[-5:]]
    print(f"{outcome.done} pages, {len(outcome.files)} files, {size:.1f} MB, {len(outcome.failed)} failed")
    print(f"all: {sum(walls):.1f} s, processor {sum(works):.1f} s; a page: {sum(walls) / pages:.2f} s")
    print(
        f"steps: median {median(walls):.2f} s, longest {', '.join(longest)} s; most processor time {max(works):.2f} s"
    )
    print(f"memory {memory[0]:.0f} MB, after 10 steps {memory[min(10, len(memory) - 1)]:.0f}, last {memory[-1]:.0f}")
    contents.project.clear()
    del contents, steps
    application.exitQgis()


if __name__ == "__main__":
    main()
