"""The plugin's engine: total, zones, sheets and remaining geometry; ``--from`` and ``--kernel`` choose the variant.

QGIS runs in every variant, since the plugin lives in it; starting it counts for the whole process, not for the rest.

``--from file``: the GeoPackage read by SQLite, envelopes from the blobs, WKB as it is needed. ``--from layer``: the
feature iterator of a QGIS layer. ``--from programme``: a programme file, read and answered as the panel does it.
"""

from __future__ import annotations

import contextlib
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import numpy as np

from bench import native
from bench.lap import Lap, arguments, leave, report
from rare_earth_plugin.core.atoms import build_atoms
from rare_earth_plugin.core.coverage import Engine
from rare_earth_plugin.core.footprints import Footprints
from rare_earth_plugin.core.grid import column_row
from rare_earth_plugin.core.ledger import sheet_rows
from rare_earth_plugin.core.question import COVERED, STAGES
from rare_earth_plugin.core.stillness import undisturbed
from rare_earth_plugin.core.wkb import whole

_OPEN = contextlib.ExitStack()
"""Files that WKB is read from until the process ends."""


def read_file(path: Path, layer: str) -> tuple[Any, Any]:
    """WKB, most of it late, and envelopes (n, 4) of a GeoPackage layer."""
    from qgis.core import QgsCoordinateTransformContext

    from rare_earth_plugin.store.file_polygons import late_polygons

    table = _OPEN.enter_context(late_polygons(path, layer, (), QgsCoordinateTransformContext()))
    return table.wkb, table.bounds


def read_layer(path: Path, layer: str) -> tuple[Any, Any]:
    """WKB and envelopes (n, 4) of a QGIS layer, as algorithms and edited layers are read."""
    from qgis.core import QgsCoordinateTransformContext, QgsVectorLayer

    from rare_earth_plugin.store.polygon_source import read_polygons

    source = QgsVectorLayer(f"{path}|layername={layer}", layer, "ogr")
    table = read_polygons(source, QgsCoordinateTransformContext(), name=layer)
    return table.wkb, table.bounds


def the_kernel(name: str) -> Any:
    """The geometry library of a variant."""
    if name == "qgis":
        from rare_earth_plugin.store.qgis_kernel import QgisKernel

        return QgisKernel()
    from rare_earth_plugin.core.shapely_kernel import ShapelyKernel

    return ShapelyKernel()


def engine_run(footprints: Path, units: Path, read: Callable[..., tuple[Any, Any]], kernel: Any, lap: Any) -> Any:
    """From files to the engine and its sweep with every footprint covered."""
    with undisturbed():
        return _engine_run(footprints, units, read, kernel, lap)


def _engine_run(footprints: Path, units: Path, read: Callable[..., tuple[Any, Any]], kernel: Any, lap: Any) -> Any:
    outline, zones = (kernel.decode(whole(read(units / f"{name}.gpkg", name)[0])) for name in ("territory", "zones"))
    with ThreadPoolExecutor(1) as beside:
        partition = beside.submit(build_atoms, outline, [zones], kernel)
        wkb, bounds = read(footprints, "footprints")
        lap("read, atoms beside")
        atoms = partition.result()
    lap("atoms")
    engine = Engine(atoms, Footprints.read(wkb, kernel, bounds), kernel)
    lap("pairs")
    sweep = engine.run(np.zeros(len(wkb), dtype=np.int64), STAGES, COVERED)
    lap("subtract")
    return engine, sweep


def programme_run(footprints: Path, kernel: Any, lap: Any) -> Any:
    """From a programme file to the account, with what the panel calls."""
    from rare_earth_plugin.core.accounting import Accountant
    from rare_earth_plugin.core.question import Question
    from rare_earth_plugin.store.snapshot import Snapshot

    with undisturbed():
        data = Snapshot(footprints).read()
        lap("read")
        accountant = Accountant(data, kernel)
        lap("atoms, pairs")
        account = accountant.account(Question())
    lap("subtract, ledger, geometry")
    return account


def main() -> None:
    """Command line."""
    given = arguments(__doc__, "--from", "--kernel")
    origin, kernel_name = getattr(given, "from") or "file", given.kernel or "shapely"
    native.start(processing=False)
    kernel = the_kernel(kernel_name)
    name = "ours" if (origin, kernel_name) == ("file", "shapely") else f"ours_{origin}_{kernel_name}"
    if origin == "programme":
        # Imports are start-up.
        from rare_earth_plugin.core import accounting  # noqa: F401
        from rare_earth_plugin.store import snapshot  # noqa: F401

        lap = Lap(name)
        account = programme_run(given.footprints, kernel, lap)
        wkb, total_km2 = account.remaining_wkb, account.ledger.territory.remaining_km2
        zones_m2 = 1e6 * np.array([row.remaining_km2 for row in account.ledger.zones[:-1]])
        sheets: dict[str, Any] = {}
        facts = {"repaired": len(account.repaired), "snapped": len(account.snapped)}
    else:
        from rare_earth_plugin.store import file_polygons  # noqa: F401

        read = {"file": read_file, "layer": read_layer}[origin]
        lap = Lap(name)
        engine, sweep = engine_run(given.footprints, given.units, read, kernel, lap)
        atoms, left = engine.atoms, sweep.left[1]
        total_km2, zones_m2 = left.sum() / 1e6, atoms.layers[0].sums(left)
        rows = sheet_rows(atoms, sweep, 50_000)
        lap("ledger")
        _, polygons = sweep.remaining(atoms, kernel)
        wkb = kernel.encode(polygons)
        lap("geometry")
        x, y = column_row(atoms.cells)
        sheets = {"sheet_x": x, "sheet_y": y, "sheets_m2": left}
        facts = {
            "atoms": len(atoms),
            "pairs": len(engine.pairs.atoms),
            "sheets": len(rows),
            "decoded": int((engine.footprints.state > 0).sum()),
            "snapped": len(sweep.snapped),
        }
    measured = lap.done(own_km2=float(total_km2), **facts)

    import shapely

    remaining = shapely.from_wkb(np.asarray(wkb, dtype=object))
    measured["vertices"] = int(shapely.get_num_coordinates(remaining).sum())
    # Twice over: the geometry that is handed out, measured anew, and the sums that the ledger shows.
    measured["geometry_m2"] = leave(given.answer, remaining, zones_m2=zones_m2, **sheets)
    measured["total_m2"] = 1e6 * float(total_km2)
    report(measured)
    native.leave_at_once()


if __name__ == "__main__":
    main()
