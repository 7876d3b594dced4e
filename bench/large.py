"""The largest programme that the panel is made for: ``python -m bench.large PROGRAMME UNITS TARGET``.

PROGRAMME is one of ``bench.programme`` (100 000 footprints), UNITS the folder of its sheets. Adds 2 500 zones, 5 000
targets and a history of 200 000 events.
"""

from __future__ import annotations

import random
import shutil
import sqlite3
import struct
import sys
import uuid
from collections.abc import Iterator
from pathlib import Path

from bench import native
from bench.programme import blobs, fill, multi
from rare_earth_plugin.core.status import BY_TABLE
from rare_earth_plugin.store import schema

ZONES, TARGETS, EVENTS = 2500, 5000, 200_000
_WORDS = ("Quartz", "Zircon", "Monazite", "Fluorite", "Steppe", "Ridge", "Lake", "North", "Salt", "Red", "Black")
_COMMODITIES = ("REE", "Zr", "Nb", "Ta", "Y", "Li", "W;Mo", "REE;Zr", "Cu")
_LINEAGE = {"source": "bench/large.py", "geometry_source": "illustrative"}


def square(west: float, south: float, size: float) -> bytes:
    """A GeoPackage blob of a square in degrees."""
    east, north = west + size, south + size
    ring = struct.pack("<10d", west, south, east, south, east, north, west, north, west, south)
    wkb = b"\x01\x06\0\0\0\x01\0\0\0\x01\x03\0\0\0\x01\0\0\0" + struct.pack("<I", 5) + ring
    return b"GP\0\x03" + struct.pack("<i4d", 4326, west, east, south, north) + wkb


def make(programme: Path, units: Path, target: Path) -> None:
    """Copy the programme and fill it up."""
    rng = random.Random(6)
    draft = target.with_name(f"draft_{target.name}")
    shutil.copyfile(programme, draft)
    schema.drop_triggers(draft)
    connection = sqlite3.connect(draft, isolation_level=None)
    connection.execute("BEGIN")
    sheets = [multi(geom) for (geom,) in blobs(units / "sheets.gpkg", "sheets")]
    zones = [_zone(rng, number, geom) for number, geom in enumerate(rng.sample(sheets, ZONES - 25), 26)]
    connection.execute("DELETE FROM rtree_zone_geom")  # the 25 zones that are there are filled in again
    fill(connection, "zone", zones)
    connection.execute("UPDATE gpkg_ogr_contents SET feature_count = ? WHERE table_name = 'zone'", (ZONES,))
    targets = [_target(rng, number, rng.choice(sheets)) for number in range(1, TARGETS + 1)]
    fill(connection, "target", targets)
    columns = ("uuid", "code", "status")
    rows = [
        (table, *row)
        for table in ("zone", "target", "coverage")
        for row in connection.execute(f"SELECT {', '.join(columns)} FROM {table} ORDER BY fid").fetchall()
    ]
    names = "uuid, at, happened_on, table_name, row_uuid, row_code, old_status, new_status, author, stated"
    marks = ", ".join("?" * len(names.split(",")))
    connection.executemany(f"INSERT INTO status_event ({names}) VALUES ({marks})", _events(rng, rows))
    connection.execute("COMMIT")
    connection.close()
    schema.add_triggers(draft)
    schema.check(draft)
    draft.rename(target)


def _key(rng: random.Random) -> str:
    return str(uuid.UUID(int=rng.getrandbits(128), version=4))


def _name(rng: random.Random) -> str:
    return " ".join(rng.sample(_WORDS, 2))


def _zone(rng: random.Random, number: int, geom: bytes) -> dict:
    status = rng.choice(BY_TABLE["zone"].states)
    return {
        "geom": geom,
        "uuid": _key(rng),
        "code": f"RE-{number}",
        "name": _name(rng),
        "method": "geological",
        "scale": 50_000,
        "status": status,
        "status_on": f"{rng.randint(1990, 2025)}-06-01",
        "accepted_on": "2024-06-01" if status in ("accepted", "released") else None,
        "author": "bench",
        **_LINEAGE,
    }


def _target(rng: random.Random, number: int, sheet: bytes) -> dict:
    west, _, south, _ = struct.unpack_from("<4d", sheet, 8)
    return {
        "geom": square(west + rng.uniform(0, 0.2), south + rng.uniform(0, 0.12), 0.04),
        "uuid": _key(rng),
        "code": f"T-{number}",
        "name": _name(rng),
        "status": rng.choice(BY_TABLE["target"].states),
        "status_on": f"{rng.randint(1990, 2025)}-06-01",
        "commodities": rng.choice(_COMMODITIES),
        "category": rng.choice(("P1", "P2", "P3", None)),
        **_LINEAGE,
    }


def _events(rng: random.Random, rows: list[tuple]) -> Iterator[tuple]:
    """One event a row, which ends in its status, and before that as many as it takes."""
    lively = [row for row in rows if row[0] != "coverage"]
    before = -(-(EVENTS - len(rows)) // len(lively))
    for table, key, code, status in rows:
        old, states = None, BY_TABLE[table].states
        for number in range(before if table != "coverage" else 0):
            new, day = rng.choice(states), f"{1990 + number}-03-01"
            yield _key(rng), f"{day}T00:00:00.000Z", day, table, key, code, old, new, "bench", 1
            old = new
        yield _key(rng), "2025-06-01T00:00:00.000Z", "2025-06-01", table, key, code, old, status, "bench", 1


if __name__ == "__main__":
    native.start(processing=False)
    make(*map(Path, sys.argv[1:4]))
    native.leave_at_once()
