"""What is measured against what, on which data, and what was to be reached."""

from __future__ import annotations

import subprocess
import sys
from dataclasses import dataclass, field
from pathlib import Path

from rare_earth_plugin.store.tables import SCHEMA_VERSION

CHECKOUT = Path(__file__).resolve().parent.parent
WORK = CHECKOUT / "build" / "bench"
DATA = WORK / "data"

MIXES = {
    "default": [],
    "deep": ["--depth", "40"],
    "no sheets": ["--sheets", "0"],
    "uniform": ["--depth", "8", "--cover", "0.99", "--sheets", "0"],
    "sparse": ["--depth", "0.95", "--cover", "0.99", "--sheets", "0"],
}
"""Options of the generator."""


@dataclass(frozen=True)
class Programme:
    """One process to be timed.

    :ivar module: of this package, and its options.
    :ivar tolerance: relative difference of its remaining area from ours that its definition allows.
    :ivar input: ``footprints`` or ``programme`` (a programme file made of them).
    """

    label: str
    module: str
    options: tuple[str, ...] = ()
    tolerance: float = 1e-9
    input: str = "footprints"

    @property
    def short(self) -> str:
        """For columns that hold programmes of ours only."""
        return self.label.partition("ours, ")[2]


PROGRAMMES = {
    "ours": Programme("ours, from a file", "bench.ours"),
    "ours_layer": Programme("ours, from a QGIS layer", "bench.ours", ("--from", "layer")),
    "ours_qgis": Programme("ours, QgsGeometry kernel", "bench.ours", ("--kernel", "qgis")),
    "ours_programme": Programme(
        "ours, programme file as in the panel", "bench.ours", ("--from", "programme"), input="programme"
    ),
    "one_change": Programme("one change", "bench.one_change"),
    "qgis": Programme("QGIS native chain", "bench.peer_qgis"),
    "qgis_units": Programme("QGIS native, also by zone and sheet", "bench.peer_qgis_units"),
    "geopandas": Programme("geopandas", "bench.peer_geopandas"),
    "shapely": Programme("hand-tuned shapely", "bench.peer_shapely"),
    # Its make_valid knows the linework method only: another definition of what a bow-tie covers.
    "duckdb": Programme("DuckDB spatial", "bench.peer_duckdb", tolerance=1e-5),
}


@dataclass(frozen=True)
class Bout:
    """Programmes of ours that run in turn with one peer, round after round.

    :ivar targets: programme of ours -> ratio to reach.
    """

    count: int
    mix: str
    peer: str
    ours: tuple[str, ...] = ("ours",)
    targets: dict[str, float] = field(default_factory=dict)

    @property
    def key(self) -> str:
        """Its name in the results."""
        return f"{self.count}/{self.mix}/{self.peer or '-'}"


BOUTS = (
    Bout(1_000, "default", "qgis_units", targets={"ours": 4}),
    Bout(1_000, "default", "qgis"),
    Bout(1_000, "default", "geopandas"),
    Bout(1_000, "default", "shapely"),
    Bout(1_000, "default", "duckdb"),
    Bout(10_000, "default", "qgis_units", targets={"ours": 5}),
    Bout(10_000, "default", "qgis"),
    Bout(10_000, "default", "geopandas"),
    Bout(10_000, "default", "shapely"),
    Bout(10_000, "default", "duckdb"),
    Bout(
        100_000,
        "default",
        "qgis",
        ("ours", "ours_layer", "ours_qgis", "ours_programme"),
        {"ours": 35, "ours_layer": 25, "ours_qgis": 13},
    ),
    Bout(100_000, "default", "qgis_units"),
    Bout(100_000, "default", "geopandas", targets={"ours": 10}),
    Bout(100_000, "default", "shapely", targets={"ours": 6}),
    Bout(100_000, "default", "duckdb"),
    Bout(100_000, "default", "", ("one_change",)),
    Bout(100_000, "sparse", "geopandas", targets={"ours": 3}),
    Bout(100_000, "sparse", "shapely"),
    Bout(100_000, "deep", "geopandas"),
    Bout(100_000, "deep", "shapely"),
    Bout(100_000, "no sheets", "geopandas"),
    Bout(100_000, "no sheets", "shapely"),
    Bout(100_000, "uniform", "geopandas"),
    Bout(100_000, "uniform", "shapely"),
    Bout(1_000_000, "default", "geopandas", targets={"ours": 25}),
    Bout(1_000_000, "default", "qgis", targets={"ours": 80}),
    Bout(1_000_000, "default", "shapely"),
    Bout(1_000_000, "default", "duckdb"),
)

MEMORY_MB = {100_000: 140, 1_000_000: 400}
"""Memory that ours may add, by count."""
CHANGE_SHARE = 1 / 1000
"""One change against the full run."""
CHANGE_MS = 30
"""From a change in the window to ledger and layer updated."""
LAG_MS = 100
"""The longest that the window may stand still."""


def footprints(count: int, mix: str) -> Path:
    """The data of a bout, made when first asked for."""
    path = DATA / f"{mix.replace(' ', '_')}_{count}.gpkg"
    if not path.exists():
        print(f"making {path.name}", flush=True)
        draft = path.with_name(f"draft_{path.name}")
        command = [sys.executable, "-m", "bench.generator", str(count), "--folder", str(DATA), "--out", str(draft)]
        subprocess.run([*command, *MIXES[mix]], cwd=CHECKOUT, check=True)
        draft.rename(path)
    return path


def programme_file(count: int, mix: str) -> Path:
    """The same footprints as coverage of a programme file of today's schema, made when first asked for."""
    path = DATA / f"programme_{SCHEMA_VERSION}_{mix.replace(' ', '_')}_{count}.gpkg"
    if not path.exists():
        print(f"making {path.name}", flush=True)
        source = footprints(count, mix)
        command = [sys.executable, "-m", "bench.programme", str(source), str(DATA), str(path)]
        subprocess.run(command, cwd=CHECKOUT, check=True)
    return path
