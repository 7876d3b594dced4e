"""``make demo``: the main job on the reference programme, without a desktop.

Prints the ledger, and writes the styled project, a picture of the map and one of the QGIS window with the panel.
"""

from __future__ import annotations

import argparse
import os
import shutil
import sys
import time
from collections import Counter
from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING

from dev.package import BUILD, CHECKOUT
from dev.window import Window, run

if TYPE_CHECKING:
    from rare_earth_plugin.core.ledger import Account, Row

DEMO = BUILD / "demo"
# Before the first import of QGIS: no desktop, no settings of the user, no file in the user's profile.
os.environ["QT_QPA_PLATFORM"] = "offscreen"
os.environ["QGIS_CUSTOM_CONFIG_PATH"] = str(DEMO / "profile")

COLUMNS = ("area", "covered", "committed", "remaining")


def table(title: str, rows: Iterable[tuple[str, Row]]) -> str:
    """Lines of a ledger: areas in km2, the covered share in percent."""
    lines = [f"\n{title:<34}" + "".join(f"{column:>15}" for column in COLUMNS) + f"{'covered':>10}"]
    for name, row in rows:
        areas = (row.area_km2, row.covered_km2, row.committed_km2, row.remaining_km2)
        lines.append(
            f"{name[:33]:<34}"
            + "".join(f"{area:>15_.3f}".replace("_", " ") for area in areas)
            + f"{row.covered_pct:>9.2f}%"
        )
    return "\n".join(lines)


def add_rows(rows: Iterable[Row]) -> Row:
    """One row for units that do not overlap."""
    from rare_earth_plugin.core.ledger import Row

    rows = list(rows)
    fields = ("area_km2", "covered_km2", "committed_km2", "planned_km2", "remaining_km2")
    return Row(rows[0].kind, "sum", "", **{field: sum(getattr(row, field) for row in rows) for field in fields})


def compute_and_write() -> list[Path]:
    """Ledger, project and map picture of the reference programme, by QGIS without a window."""
    from qgis.core import QgsApplication

    application = QgsApplication([], True)
    application.initQgis()
    # In a function of its own: layers and projects must be gone before QGIS is.
    written = main_job()
    application.exitQgis()
    return written


def main_job() -> list[Path]:
    """What the panel and the algorithms do, one step after the other; returns the files written."""
    from qgis.core import QgsProject, QgsVectorLayer

    from rare_earth_plugin.core.accounting import Accountant
    from rare_earth_plugin.core.prospects import TargetAccountant
    from rare_earth_plugin.core.question import Question
    from rare_earth_plugin.map.picture import render_map
    from rare_earth_plugin.map.project import build_project
    from rare_earth_plugin.store.kernels import best_kernel, kernel_reason
    from rare_earth_plugin.store.places import read_places
    from rare_earth_plugin.store.programme import open_programme, reference_programme
    from rare_earth_plugin.store.snapshot import Snapshot

    started = time.monotonic()
    info = open_programme(reference_programme())
    data = Snapshot(info.path).read()
    kernel = best_kernel()
    accountant = Accountant(data, kernel)
    account = accountant.account(Question())
    places = read_places(info.path, data, None, QgsProject().transformContext())
    targets = TargetAccountant(accountant, places.targets).rows(Question())
    seconds = time.monotonic() - started

    layer = QgsVectorLayer(f"{info.path}|layername=target", "target", "ogr")
    by_status: dict[str, list[Row]] = {}
    for feature in layer.getFeatures():
        by_status.setdefault(feature["status"], []).append(targets[feature["uuid"]])
    note = " - ILLUSTRATIVE GEOMETRY, not official" if info.illustrative else ""
    print_ledger(info.title + note, account, dict(zip(data.zones.keys, data.zones.codes)), by_status)
    statuses = ", ".join(f"{count} {status}" for status, count in sorted(Counter(data.zones.statuses.tolist()).items()))
    print(f"\n{len(data.zones)} zones ({statuses}), {len(targets)} targets")
    print(f"Computed by {kernel.name} ({kernel_reason()}) in {seconds:.1f} s")

    built = build_project(info, account, DEMO / "rare_earth.qgz")
    project = QgsProject()
    project.read(str(built.path))
    picture = render_map(project, DEMO / "map.png")
    return [path for path in (built.path, built.sidecar, picture) if path]


def print_ledger(title: str, account: Account, codes: dict[str, str], by_status: dict[str, list[Row]]) -> None:
    """The ledger with the definition of what it counts."""
    print(title)
    print("mapped = any method, any scale, accepted or released; areas in km2")
    ledger = account.ledger
    print(table("territory", [(ledger.territory.name, ledger.territory)]))
    print(table("zone", [(f"{codes.get(row.key, row.kind)} {row.name}", row) for row in ledger.zones]))
    print(table("all zones at 1:50 000", [("", account.zones_at_scale)]))
    targets = [(f"{len(rows):>3} {status}", add_rows(rows)) for status, rows in sorted(by_status.items())]
    print(table("targets by status", targets))
    print(f"\nunmapped: {account.remaining_km2:.6f} km2, {account.remaining_pct:.2f} % of the territory")


def main() -> int:
    """Command line."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--pictures", type=Path, help="copy the pictures into this folder (docs/images) as well")
    pictures: Path | None = parser.parse_args().pictures
    DEMO.mkdir(parents=True, exist_ok=True)
    written = compute_and_write()
    screenshot = DEMO / "window.png"
    screenshot.unlink(missing_ok=True)
    # Starting QGIS prints what nobody asked for; where it fails, all of it is wanted.
    window = run(Path(__file__).with_name("demo_window.py"), [str(screenshot)], Window(size=(1600, 900)), capture=True)
    if window.returncode or not screenshot.exists():
        print(window.stdout, "\nThe QGIS window could not be shown; what it said stands above.", file=sys.stderr)
        return 1
    written.append(screenshot)
    print("\nWritten: " + ", ".join(str(path.relative_to(CHECKOUT)) for path in written))
    if pictures:
        pictures.mkdir(parents=True, exist_ok=True)
        for path in written:
            if path.suffix == ".png":
                shutil.copyfile(path, pictures / path.name)
    return 0


if __name__ == "__main__":
    sys.exit(main())
