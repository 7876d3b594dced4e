"""DuckDB spatial with two threads: valid or made valid, st_union_agg, st_difference; the total only."""

from __future__ import annotations

import os
from pathlib import Path

import duckdb
import duckdb_extension_spatial
import numpy as np
import shapely

from bench.lap import Lap, arguments, leave, report

given = arguments(__doc__)
connection = duckdb.connect()
extension = next(Path(duckdb_extension_spatial.__file__).parent.rglob("*.duckdb_extension"))
connection.load_extension(str(extension))
connection.execute(f"SET threads = {os.cpu_count() or 1}")
lap = Lap("duckdb")
connection.execute(
    "CREATE TEMP TABLE f AS SELECT CASE WHEN st_isvalid(geom) THEN geom ELSE st_makevalid(geom) END AS g "
    f"FROM st_read('{given.footprints}')"
)
lap("read, make valid")
connection.execute("CREATE TEMP TABLE u AS SELECT st_union_agg(g) AS g FROM f")
lap("st_union_agg")
connection.execute(
    "CREATE TEMP TABLE r AS SELECT st_difference(t.geom, u.g) AS g "
    f"FROM st_read('{given.units / 'territory.gpkg'}') AS t, u"
)
lap("difference")
area, wkb = connection.execute("SELECT st_area_spheroid(st_flipcoordinates(g)), st_aswkb(g) FROM r").fetchone()
lap("area")
remaining = np.array([shapely.from_wkb(bytes(wkb))], dtype=object)
measured = lap.done(own_km2=area / 1e6, vertices=int(shapely.get_num_coordinates(remaining).sum()))
measured["total_m2"] = leave(given.answer, remaining)
report(measured)
