"""A programme file whose coverage is generated footprints: ``python -m bench.programme FOOTPRINTS UNITS TARGET``."""

from __future__ import annotations

import contextlib
import random
import sqlite3
import struct
import sys
import uuid
from collections.abc import Iterable
from pathlib import Path

from bench import native
from rare_earth_plugin.core.programme import METHODS
from rare_earth_plugin.store import schema

_POLYGON, _MULTIPOLYGON = b"\x01\x03\x00\x00\x00", b"\x01\x06\x00\x00\x00\x01\x00\x00\x00"
_HEADER = 40  # magic, version, flags, srs_id, envelope
_STATUSES = ("accepted", "released", "in_work", "planned")
_WEIGHTS = (70, 10, 15, 5)


def multi(blob: bytes) -> bytes:
    """A GeoPackage polygon as a multipolygon of one part, envelope and all."""
    is_polygon = blob[_HEADER : _HEADER + 5] == _POLYGON
    return blob[:_HEADER] + _MULTIPOLYGON + blob[_HEADER:] if is_polygon else blob


def blobs(path: Path, layer: str, *columns: str) -> list[tuple]:
    """Geometry and columns of every feature."""
    with contextlib.closing(sqlite3.connect(path)) as connection:
        return connection.execute(f'SELECT {", ".join(["geom", *columns])} FROM "{layer}" ORDER BY fid').fetchall()


def fill(connection: sqlite3.Connection, table: str, rows: Iterable[dict]) -> None:
    """Insert rows fast: the spatial index is filled at once, afterwards, as OGR does it."""
    rows = list(rows)
    triggers = connection.execute(
        "SELECT name, sql FROM sqlite_master WHERE type = 'trigger' AND tbl_name = ? AND name LIKE 'rtree_%'", (table,)
    ).fetchall()
    for name, _ in triggers:
        connection.execute(f'DROP TRIGGER "{name}"')
    columns = list(rows[0])
    marks = ", ".join("?" * len(columns))
    connection.executemany(
        f'INSERT INTO "{table}" ({", ".join(columns)}) VALUES ({marks})', ([row[c] for c in columns] for row in rows)
    )
    west, east, south, north = [], [], [], []
    for fid, blob in connection.execute(f'SELECT fid, geom FROM "{table}" ORDER BY fid').fetchall():
        box = struct.unpack_from("<4d", blob, 8)
        connection.execute(f'INSERT INTO "rtree_{table}_geom" VALUES (?, ?, ?, ?, ?)', (fid, *box))
        for values, value in zip((west, east, south, north), box):
            values.append(value)
    connection.execute(
        "UPDATE gpkg_contents SET min_x = ?, max_x = ?, min_y = ?, max_y = ? WHERE table_name = ?",
        (min(west), max(east), min(south), max(north), table),
    )
    with contextlib.suppress(sqlite3.OperationalError):  # OGR's own count of features
        connection.execute("UPDATE gpkg_ogr_contents SET feature_count = ? WHERE table_name = ?", (len(rows), table))
    for _, statement in triggers:
        connection.execute(statement)


def make(footprints: Path, units: Path, target: Path) -> None:
    """Territory, 25 zones as regions and as zones, and the footprints as coverage."""
    rng = random.Random(5)

    def key() -> str:
        return str(uuid.UUID(int=rng.getrandbits(128), version=4))

    draft = target.with_name(f"draft_{target.name}")
    draft.unlink(missing_ok=True)
    schema.create_programme(draft, "Benchmark", True, with_triggers=False)
    lineage = {"source": "bench/generator.py", "geometry_source": "illustrative"}
    outline, zones = blobs(units / "territory.gpkg", "territory"), blobs(units / "zones.gpkg", "zones")
    connection = sqlite3.connect(draft, isolation_level=None)
    connection.execute("BEGIN")
    country = {"uuid": key(), "code": "KZ", "name": "Kazakhstan", "official_km2": 2_724_900.0, **lineage}
    fill(connection, "territory", [{"geom": multi(geom), **country} for (geom,) in outline])
    fill(
        connection,
        "region",
        [
            {"geom": multi(geom), "uuid": key(), "code": f"R-{n:02d}", "name": f"Region {n}", **lineage}
            for n, (geom,) in enumerate(zones, 1)
        ],
    )
    common = {"method": "geological", "scale": 50_000, "status": "selected", "status_on": "2025-01-01", **lineage}
    fill(
        connection,
        "zone",
        [
            {"geom": multi(geom), "uuid": key(), "code": f"RE-{n:02d}", "name": f"Zone {n}", **common}
            for n, (geom,) in enumerate(zones, 1)
        ],
    )
    fill(connection, "coverage", [_coverage(rng, key(), *row, lineage) for row in _surveys(footprints)])
    connection.execute("COMMIT")
    connection.close()
    schema.add_triggers(draft)
    schema.check(draft)
    draft.rename(target)


def _surveys(footprints: Path) -> list[tuple]:
    return blobs(footprints, "footprints", "code", "scale", "year", "org")


def _coverage(
    rng: random.Random, key: str, geom: bytes, code: str, scale: int, year: int, contractor: str, lineage: dict
) -> dict:
    status = rng.choices(_STATUSES, _WEIGHTS)[0]
    done = status in ("accepted", "released")
    return {
        "geom": multi(geom),
        "uuid": key,
        "code": code,
        "name": code,
        "method": rng.choice(METHODS),
        "scale": scale,
        "status": status,
        "status_on": f"{year}-12-31",
        "started_on": f"{year - 1}-05-01",
        "accepted_on": f"{year}-12-31" if done else None,
        "contractor": contractor,
        **lineage,
    }


if __name__ == "__main__":
    native.start(processing=False)
    make(*map(Path, sys.argv[1:4]))
    native.leave_at_once()
