"""Seeded generator of survey footprints over Kazakhstan; the shared one of the project, made readable, same bytes out.

Mix: 45 % rotated rectangles, 35 % irregular outlines of 20 to 200 vertices, 20 % shaped as map sheets (half of them on
the WGS 84 grid, half on the Pulkovo 1942 grid, about 100 m off); of all, 1 % bow-ties, 5 % exact and 2 % jittered
duplicates. Sides of 5 to 80 km follow a truncated power law whose exponent is solved so that the summed area is
``depth`` times the territory's. Centres lie where a smooth random field exceeds a threshold, bisected (by rasterising)
so that the union covers the wanted share of the territory.

    python -m bench.generator N --folder FOLDER [--seed S] [--out FILE] [--depth D] [--sheets F] [--cover C]
"""

from __future__ import annotations

import argparse
import os
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import numpy as np
import pyogrio
import shapely

WORLD = Path(os.environ.get("QGIS_PREFIX_PATH", "/usr")) / "share/qgis/resources/data/world_map.gpkg"
"""The world map that QGIS ships; its boundary of Kazakhstan is the territory."""
DX, DY = 0.25, 1 / 6
"""Degrees of a 1:50 000 sheet."""
KM_PER_DEGREE = 111.32
TERRITORY_KM2 = 2.717e6
SIDES_KM = (5.0, 80.0)
SHEET_KM2 = np.array([345.0, 1380.0, 5520.0])
"""About 48 N: 1:50 000, 1:100 000, 1:200 000."""
DEPTHS = ([3, 4, 5, 6], [1.5, 3, 8, 20])
"""Summed area by the logarithm of the count, in territories."""


def territory() -> Any:
    """The outline."""
    _, _, found, _ = pyogrio.raw.read(WORLD, layer="countries", where="NAME='Kazakhstan'", columns=[])
    return shapely.normalize(shapely.from_wkb(found[0]))


def write(path: Path, geometries: Any, layer: str, columns: dict[str, Any], kind: str) -> None:
    """Write a GeoPackage of one layer."""
    path.unlink(missing_ok=True)
    pyogrio.raw.write(
        path,
        shapely.to_wkb(geometries),
        list(columns.values()),
        np.array(list(columns), dtype=object),
        layer=layer,
        driver="GPKG",
        geometry_type=kind,
        crs="EPSG:4326",
        encoding="utf-8",
    )


def write_units(folder: Path, seed: int = 7) -> Any:
    """``territory.gpkg``, 25 ``zones.gpkg`` (Voronoi cells) and ``sheets.gpkg`` (15' x 10') unless they are there."""
    outline = territory()
    target = folder / "territory.gpkg"
    if target.exists():
        return outline
    folder.mkdir(parents=True, exist_ok=True)
    rng = np.random.default_rng(seed)
    west, south, east, north = outline.bounds
    centres: list[Any] = []
    while len(centres) < 25:
        point = shapely.Point(rng.uniform(west, east), rng.uniform(south, north))
        if outline.contains(point) and all(point.distance(other) > 1.6 for other in centres):
            centres.append(point)
    around = shapely.box(west - 1, south - 1, east + 1, north + 1)
    cells = shapely.voronoi_polygons(shapely.MultiPoint(centres), extend_to=around)
    zones = [shapely.intersection(outline, cell) for cell in cells.geoms]
    columns = np.arange(np.floor(west / DX), np.ceil(east / DX))
    rows = np.arange(np.floor(south / DY), np.ceil(north / DY))
    x, y = (axis.ravel() for axis in np.meshgrid(columns, rows))
    boxes = shapely.box(x / 4, y / 6, (x + 1) / 4, (y + 1) / 6)
    shapely.prepare(outline)
    met = np.flatnonzero(shapely.intersects(outline, boxes))
    met = met[shapely.area(shapely.intersection(outline, boxes[met])) > 0]
    write(folder / "zones.gpkg", _multi(zones), "zones", {"zone": np.arange(len(zones))}, "MultiPolygon")
    numbers = {"ix": x[met].astype("int32"), "iy": y[met].astype("int32")}
    write(folder / "sheets.gpkg", boxes[met], "sheets", numbers, "Polygon")
    name = {"name": np.array(["Kazakhstan"], dtype=object)}
    write(target, _multi([outline]), "territory", name, "MultiPolygon")
    return outline


def _multi(polygons: list[Any]) -> Any:
    return np.array([shapely.multipolygons([g]) if g.geom_type == "Polygon" else g for g in polygons])


def bisect(low: float, high: float, steps: int, goes_low: Callable[[float], bool]) -> float:
    """Halve an interval; ``goes_low(middle)`` tells whether the middle becomes the lower end."""
    middle = low
    for _ in range(steps):
        middle = (low + high) / 2
        if goes_low(middle):
            low = middle
        else:
            high = middle
    return middle


def smooth_field(rng: Any, bounds: tuple[float, ...], columns: int = 900) -> Any:
    """Low-pass filtered noise on a lon/lat raster, mean 0 and deviation 1."""
    west, south, east, north = bounds
    rows = int(columns * (north - south) / (east - west) * 1.5)
    waves = np.fft.rfft2(rng.standard_normal((rows, columns)))
    ky = np.fft.fftfreq(rows)[:, None] * rows
    kx = np.fft.rfftfreq(columns)[None, :] * columns
    k = np.hypot(kx, ky)
    waves *= (k > 0) / (1 + (k / 6.0) ** 2) ** 1.1
    values = np.fft.irfft2(waves, s=(rows, columns))
    return (values - values.mean()) / values.std()


def power_law(rng: Any, count: int, exponent: float) -> Any:
    """Lengths between the two sides, with density falling as length to minus the exponent."""
    low, high = SIDES_KM
    u, p = rng.random(count), 1 - exponent
    if abs(p) < 1e-9:
        return low * (high / low) ** u
    return (low**p + u * (high**p - low**p)) ** (1 / p)


def mean_rectangle(exponent: float) -> float:
    """Mean area of a rectangle with two independent sides."""
    low, high = SIDES_KM

    def integral(q: float) -> float:
        return np.log(high / low) if abs(q) < 1e-9 else (high**q - low**q) / q

    return (integral(2 - exponent) / integral(1 - exponent)) ** 2


class Shapes:
    """Outlines in kilometres around their centres, and where the centres may lie."""

    def __init__(self, outline: Any, rng: Any, count: int, depth: float, sheets: float) -> None:
        self.outline, self.rng, self.count = outline, rng, count
        self.bounds = outline.bounds
        on_sheets, irregular = int(count * sheets), int(count * 0.35)
        mean_km2 = depth * TERRITORY_KM2 / count
        self.sheet_shares = self._sheet_shares(mean_km2)
        rest = (mean_km2 * count - on_sheets * (self.sheet_shares * SHEET_KM2).sum()) / (count - on_sheets)
        # 0.85: how much of its rectangle an irregular outline fills.
        self.exponent = bisect(-12.0, 12.0, 80, lambda m: not mean_rectangle(m) * 0.85 < rest)
        rectangles = count - on_sheets - irregular
        self.kind = np.concatenate([np.zeros(rectangles, int), np.ones(irregular, int), np.full(on_sheets, 2)])
        self.length, self.width = power_law(rng, count, self.exponent), power_law(rng, count, self.exponent)
        self.turn = rng.uniform(0, np.pi, count)
        self.vertices = np.full(count, 4)
        self.vertices[self.kind == 1] = np.exp(rng.uniform(np.log(20), np.log(200), irregular)).astype(int)
        self.step = np.array([1, 2, 4])[rng.choice(3, count, p=self.sheet_shares)]
        self._place(rng)
        self.groups = list(self._groups(rng))

    @staticmethod
    def _sheet_shares(mean_km2: float) -> Any:
        """Shares of the three sheet scales that give a mean area."""
        if mean_km2 <= 345:
            return np.array([0.97, 0.025, 0.005])

        def shares(m: float) -> Any:
            weights = np.exp(m * np.log(SHEET_KM2 / 345))
            return weights / weights.sum()

        return shares(bisect(-8, 8, 60, lambda m: bool((shares(m) * SHEET_KM2).sum() < mean_km2)))

    def _place(self, rng: Any) -> None:
        west, south, east, north = self.bounds
        self.field = smooth_field(rng, self.bounds)
        rows, columns = self.field.shape
        shapely.prepare(self.outline)
        x = west + (np.arange(columns) + 0.5) * (east - west) / columns
        y = south + (np.arange(rows) + 0.5) * (north - south) / rows
        self.inside = shapely.contains_xy(self.outline, *np.meshgrid(x, y))
        self.draws = rng.random((self.count, 3))
        self.shrink = np.cos(np.radians(y))[:, None] * np.ones((1, columns))

    def centres(self, threshold: float) -> tuple[Any, Any]:
        """Longitudes and latitudes where the field exceeds a threshold."""
        west, south, east, north = self.bounds
        rows, columns = self.field.shape
        summed = np.cumsum(((self.inside & (self.field > threshold)) * self.shrink).ravel())
        summed /= summed[-1]
        row, column = np.divmod(np.minimum(np.searchsorted(summed, self.draws[:, 0]), summed.size - 1), columns)
        lon = west + (column + self.draws[:, 1]) * (east - west) / columns
        return lon, south + (row + self.draws[:, 2]) * (north - south) / rows

    def _groups(self, rng: Any) -> Iterator[tuple[Any, Any, Any]]:
        """Outlines of equal vertex counts together: (which, x km, y km)."""
        order = np.argsort(self.vertices, kind="stable")
        ordered = self.vertices[order]
        for k in np.unique(self.vertices):
            which = order[np.searchsorted(ordered, k) : np.searchsorted(ordered, k, side="right")]
            length, width = self.length[which, None], self.width[which, None]
            if k == 4:
                px = np.array([-0.5, 0.5, 0.5, -0.5])[None, :] * length
                py = np.array([-0.5, -0.5, 0.5, 0.5])[None, :] * width
            else:
                n = len(which)
                angle = (np.arange(k)[None, :] + rng.uniform(0.1, 0.9, (n, k))) * 2 * np.pi / k
                radius = np.ones((n, k))
                for wave in range(2, 9):
                    height = rng.normal(0, 0.22, (n, 1)) / wave**0.8
                    radius += height * np.cos(wave * angle + rng.uniform(0, 2 * np.pi, (n, 1)))
                radius += rng.normal(0, 0.03, (n, k))
                radius = np.clip(radius, 0.25, 2.2)
                px = 0.5 * length * radius * np.cos(angle) * 1.05
                py = 0.5 * width * radius * np.sin(angle) * 1.05
            cosine, sine = np.cos(self.turn[which])[:, None], np.sin(self.turn[which])[:, None]
            yield which, cosine * px - sine * py, sine * px + cosine * py

    def outlines(self, threshold: float) -> Iterator[tuple[Any, Any, Any]]:
        """(which, longitudes, latitudes) of open rings, group by group."""
        lon0, lat0 = self.centres(threshold)
        for which, px, py in self.groups:
            lat = lat0[which, None] + py / KM_PER_DEGREE
            lon = lon0[which, None] + px / (KM_PER_DEGREE * np.cos(np.radians(lat0[which, None])))
            sheets = self.kind[which] == 2
            if sheets.any():
                mine = which[sheets]
                dx, dy = DX * self.step[mine], DY * self.step[mine]
                x, y = np.floor(lon0[mine] / dx) * dx, np.floor(lat0[mine] / dy) * dy
                lon[sheets] = np.stack([x, x + dx, x + dx, x], 1)
                lat[sheets] = np.stack([y, y, y + dy, y + dy], 1)
            yield which, lon, lat

    def cover(self, threshold: float, resolution: float = 0.03) -> float:
        """Share of the territory under the outlines, by rasterising them."""
        from osgeo import gdal, ogr

        gdal.UseExceptions()
        gdal.PushErrorHandler("CPLQuietErrorHandler")
        west, south, east, north = self.bounds
        columns, rows = int((east - west) / resolution), int((north - south) / resolution)
        raster = gdal.GetDriverByName("MEM").Create("", columns, rows, 1, gdal.GDT_Byte)
        raster.SetGeoTransform((west, resolution, 0, north, 0, -resolution))
        memory = ogr.GetDriverByName("Memory").CreateDataSource("m")
        layer = memory.CreateLayer("l", None, ogr.wkbPolygon)
        for _, lon, lat in self.outlines(threshold):
            for wkb in shapely.to_wkb(shapely.polygons(shapely.linearrings(np.stack([lon, lat], 2)))):
                feature = ogr.Feature(layer.GetLayerDefn())
                feature.SetGeometry(ogr.CreateGeometryFromWkb(wkb))
                layer.CreateFeature(feature)
        gdal.RasterizeLayer(raster, [1], layer, burn_values=[1])
        burnt = np.frombuffer(raster.GetRasterBand(1).ReadRaster(), dtype="u1").reshape(rows, columns)[::-1]
        x = west + (np.arange(columns) + 0.5) * resolution
        y = south + (np.arange(rows) + 0.5) * resolution
        weight = np.cos(np.radians(y))[:, None] * shapely.contains_xy(self.outline, *np.meshgrid(x, y))
        return float((burnt * weight).sum() / weight.sum())


def generate(folder: Path, count: int, seed: int, depth: float, sheets: float, cover: float) -> tuple[Any, Any, float]:
    """Footprints, the random generator as it stands after them, and the share that was covered."""
    outline = write_units(folder)
    rng = np.random.default_rng(seed)
    shapes = Shapes(outline, rng, count, depth, sheets)
    threshold = -4.0
    if shapes.cover(threshold) >= cover:
        threshold = bisect(-4.0, 3.0, 8 if count <= 100_000 else 6, lambda t: shapes.cover(t) > cover)
    share = shapes.cover(threshold)
    return _with_defects(shapes, threshold, rng), rng, share


def _with_defects(shapes: Shapes, threshold: float, rng: Any) -> Any:
    from pyproj import Transformer

    to_wgs84 = Transformer.from_crs(4284, 4326, always_xy=True)
    count = shapes.count
    footprints = np.empty(count, dtype=object)
    bow_tie, pulkovo = rng.random(count) < 0.01, rng.random(count) < 0.5
    for which, lon, lat in shapes.outlines(threshold):
        k = lon.shape[1]
        if k == 4:
            moved = (shapes.kind[which] == 2) & pulkovo[which]
            if moved.any():
                east, north = to_wgs84.transform(lon[moved].ravel(), lat[moved].ravel())
                lon[moved], lat[moved] = east.reshape(-1, 4), north.reshape(-1, 4)
        tied = np.flatnonzero(bow_tie[which])
        if len(tied):
            i = k // 4
            j = i + k // 3 if k > 8 else i + 1
            for axis in (lon, lat):
                axis[tied, i], axis[tied, j] = axis[tied, j].copy(), axis[tied, i].copy()
        footprints[which] = shapely.polygons(shapely.linearrings(np.round(np.stack([lon, lat], 2), 8)))
    footprints = footprints[rng.permutation(count)]
    copies = rng.permutation(count)[: int(0.07 * count)]
    originals = rng.integers(0, count, len(copies))
    exact = int(0.05 * count)
    before = footprints.copy()
    footprints[copies[:exact]] = before[originals[:exact]]
    if len(copies) > exact:
        near = before[originals[exact:]]
        shift = rng.normal(0, 1e-5, (len(near), 2))
        vertices = shapely.get_coordinates(near) + np.repeat(shift, shapely.get_num_coordinates(near), axis=0)
        footprints[copies[exact:]] = shapely.set_coordinates(near, np.round(vertices, 8))
    return footprints


def attributes(rng: Any, count: int) -> dict[str, Any]:
    """Columns such as a register of surveys has."""
    methods = np.array(["survey", "mapping", "geochem", "geophys"], dtype=object)
    return {
        "code": np.array([f"KZ-{i:07d}" for i in range(count)], dtype=object),
        "kind": methods[rng.integers(0, 4, count)],
        "scale": rng.choice([50000, 100000, 200000], count).astype("int32"),
        "year": rng.integers(1950, 2025, count).astype("int32"),
        "status": np.array(["done", "approved", "planned"], dtype=object)[rng.choice(3, count, p=[0.8, 0.15, 0.05])],
        "org": np.array([f"Expedition {i % 40} of the regional survey" for i in range(count)], dtype=object),
    }


def main() -> None:
    """Command line."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("count", type=float, metavar="N")
    parser.add_argument("--folder", type=Path, default=Path("build/bench/data"), help="of the territory and its units")
    parser.add_argument("--out", type=Path)
    parser.add_argument("--seed", type=int, default=7)
    parser.add_argument("--depth", type=float, help="summed area in territories; default by the count")
    parser.add_argument("--sheets", type=float, default=0.2, help="share that is shaped as map sheets")
    parser.add_argument("--cover", type=float, default=0.75, help="share of the territory under the footprints")
    given = parser.parse_args()
    started, count = time.time(), int(given.count)
    depth = given.depth or float(np.interp(np.log10(count), *DEPTHS))
    footprints, rng, share = generate(given.folder, count, given.seed, depth, given.sheets, given.cover)
    out = given.out or given.folder / f"fp_{count}.gpkg"
    write(out, footprints, "footprints", attributes(rng, count), "Polygon")
    invalid, vertices = int((~shapely.is_valid(footprints)).sum()), int(shapely.get_num_coordinates(footprints).sum())
    print(
        f"{out.name}: depth {depth:g}, cover {share:.4f}, {vertices} vertices, {invalid} invalid, "
        f"{out.stat().st_size / 1e6:.1f} MB, made in {time.time() - started:.1f} s"
    )


if __name__ == "__main__":
    main()
