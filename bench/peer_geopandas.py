"""geopandas, as its manual has it: read, make_valid, union_all, difference; the total only."""

from __future__ import annotations

import geopandas
import numpy as np
import shapely
from pyproj import Geod

from bench.lap import Lap, arguments, leave, report

given = arguments(__doc__)
lap = Lap("geopandas")
footprints = geopandas.read_file(given.footprints)
lap("read")
territory = geopandas.read_file(given.units / "territory.gpkg")
# The structure method is the definition that all others here use; the default gives a slightly different total.
footprints["geometry"] = footprints.geometry.make_valid(method="structure", keep_collapsed=False)
lap("make_valid")
union = footprints.union_all()
lap("union_all")
remaining = territory.geometry.difference(union)
lap("difference")
oriented = shapely.orient_polygons(remaining.iloc[0])
area = abs(Geod(ellps="WGS84").geometry_area_perimeter(oriented)[0])
lap("area")
measured = lap.done(own_km2=area / 1e6, vertices=int(shapely.get_num_coordinates(oriented)))
measured["total_m2"] = leave(given.answer, np.asarray(remaining.array, dtype=object))
report(measured)
