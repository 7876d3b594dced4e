"""One status changes: the touched atoms run again. Median over 50 changes, each checked against nothing but the next.

At the end the chain of 50 results must equal a full run under the last statuses, to the last bit.
"""

from __future__ import annotations

import time

import numpy as np

from bench import native
from bench.lap import Lap, arguments, report
from bench.ours import engine_run, read_file, the_kernel
from rare_earth_plugin.core.coverage import UNUSED
from rare_earth_plugin.core.question import COVERED, STAGES

CHANGES = 50

given = arguments(__doc__, "--kernel")
native.start(processing=False)
kernel = the_kernel(given.kernel or "shapely")
lap = Lap("one_change")
engine, sweep = engine_run(given.footprints, given.units, read_file, kernel, lap)
zones = engine.atoms.layers[0]
whole = sum(lap.stages.values())
rng = np.random.default_rng(11)
rerun_s, ledger_s = [], []
for place in rng.integers(0, len(sweep.stages), CHANGES):
    stages = sweep.stages.copy()
    stages[place] = UNUSED if stages[place] != UNUSED else 0
    start = time.perf_counter()
    sweep = engine.rerun(sweep, stages)
    rerun_s.append(time.perf_counter() - start)
    rows = [zones.sums(left) for left in sweep.left], sweep.left.sum(axis=1)
    ledger_s.append(time.perf_counter() - start)
lap("changes")
measured = lap.done(
    full_s=whole,
    subtract_s=lap.stages["subtract"],
    rerun_s=float(np.median(rerun_s)),
    rerun_most_s=max(rerun_s),
    rerun_and_ledger_s=float(np.median(ledger_s)),
)
again = engine.run(sweep.stages, STAGES, COVERED)
measured["same"] = bool(
    np.array_equal(again.left, sweep.left)
    and np.array_equal(again.touched, sweep.touched)
    and all(a == b for a, b in zip(kernel.encode(again.geometries), kernel.encode(sweep.geometries)))
)
report(measured)
native.leave_at_once()
