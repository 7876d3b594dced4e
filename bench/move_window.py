"""How long the real window stands still while a stop is moved: ``dev/window.sh bench/move_window.py [stops]``.

Some 200 targets at places of chance, visited by six crews; ten of them are given to the next crew, one after the other.
"""

from __future__ import annotations

import random
import sys
import time
from dataclasses import replace
from typing import Any

from bench.heart import Heart
from rare_earth_plugin.core.campaign import Crew
from rare_earth_plugin.core.plan_changes import places
from rare_earth_plugin.map.campaign_sources import target_stops

CODES = "ABCDEF"
MOVES, SEED = 10, 3
# Named by dev/window_start.py.
wait_until: Any = wait_until  # type: ignore[name-defined]  # noqa: F821
pause: Any = pause  # type: ignore[name-defined]  # noqa: F821


def main(count: int) -> None:
    """Plan, move, and tell the longest lag of each move."""
    dock = plugin.open_panel()  # type: ignore[name-defined]  # noqa: F821
    dock.session.open_reference()
    wait_until(lambda: dock.session.answer is not None and not dock.session.is_busy)
    page = dock.campaign
    desk = page.desk
    dock.tabs.setCurrentWidget(page)
    desk.create("Bench", 2027)
    chance = random.Random(SEED)
    targets = target_stops(dock.session.layers["target"])
    bases = desk.bases()
    stops = [
        replace(targets[n % len(targets)], key=f"s{n}", lon=chance.uniform(60, 80), lat=chance.uniform(46, 53))
        for n in range(count)
    ]
    crews = tuple(Crew(code, f"Crew {code}", bases[2 * n % len(bases)]) for n, code in enumerate(CODES))
    desk.edit("crews", crews=crews, seconds=8.0)
    desk.add_stops(stops)
    page.tabs.setCurrentWidget(page.plan)
    desk.make()
    wait_until(lambda: not desk.chore.is_busy, 120)
    pause(2)
    heart = Heart()
    for stop in sorted(places(desk.plan))[:: max(count // MOVES, 1)][:MOVES]:
        before = places(desk.plan).get(stop)
        if before is None:  # an earlier move has pushed it out
            continue
        crew = CODES[(CODES.index(before.crew) + 1) % len(CODES)]
        start = time.perf_counter()
        desk.move(stop, crew, None)
        pause(1)
        lag, left = heart.since(start)["most"], len(desk.plan.unplaced)
        print(f"{stop} from {before.crew} to {crew}: longest lag {lag:.0f} ms, {left} stops do not fit")
    dock.session.undo_edits()


main(int(sys.argv[1]) if len(sys.argv) > 1 else 200)
