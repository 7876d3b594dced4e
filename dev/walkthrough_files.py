"""The files of docs/WALKTHROUGH.md: what a geologist gets from an office, with the usual troubles in them.

``python -m dev.walkthrough_files FOLDER`` writes, into a folder with a Cyrillic name:

- the border (WGS 84, with .prj) and the oblasts (GeoJSON), both from ``resources/source``;
- the survey zones as a Shapefile in Pulkovo 1942 / Gauss-Krueger zone 13, texts in CP1251, without .prj and .cpg, areas
  in hectares, names and statuses in Russian; with a code used twice, a polygon that crosses itself, a status that no
  life cycle knows, an area with a slip of the pen, and two zones that overlap;
- the same zones half a year later: statuses moved on, one zone new, one gone.

The zones are invented.
"""

from __future__ import annotations

import argparse
import shutil
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from osgeo import gdal, ogr, osr

from dev.package import CHECKOUT

FOLDER = "Официальные данные"
BORDER, OBLASTS, ZONES, LATER = "граница РК.shp", "области.geojson", "участки съёмки.shp", "участки съёмки, октябрь.shp"
_WGS84, _GK13 = 4326, 28413
_SOURCE = CHECKOUT / "resources" / "source"
_CORNERS = ((-1.0, -0.7), (-0.4, -1.0), (0.7, -0.9), (1.0, 0.2), (0.5, 1.0), (-0.8, 0.8))
_HALF = (0.36, 0.26)
"""Half a zone's width and height in degrees."""
_CROSSED = (0, 1, 3, 2, 4, 5)
"""Corners in an order in which two edges cross."""
_HECTARE = 1e4


@dataclass(frozen=True)
class Zone:
    """One row of the office's table; the columns are called as the office calls them."""

    code: str
    name: str
    status: str
    lon: float
    lat: float
    started: str
    accepted: str = ""
    contractor: str = "АО «Казгеология»"
    slip: float = 1.0
    crossed: bool = False


_ROWS = (
    Zone("УС-01", "Ерейментауский", "передан в фонды", 73.1, 51.5, "2018-05-10", "2021-12-20"),
    Zone("УС-02", "Осакаровский", "принят", 72.9, 50.7, "2019-06-01", "2023-11-30"),
    Zone("УС-03", "Баянаульский", "полевые работы", 75.7, 50.8, "2024-05-15"),
    Zone("УС-04", "Майкаинский", "камеральные работы", 75.8, 51.6, "2023-04-20"),
    Zone("УС-05", "Экибастузский", "отчёт сдан", 74.9, 51.8, "2022-05-02", contractor="ТОО «Геоинжиниринг»"),
    Zone("УС-06", "Каркаралинский", "полевые работы", 75.4, 49.4, "2024-05-12", contractor="ТОО «Геоинжиниринг»"),
    Zone("УС-07", "Шетский", "договор", 73.6, 48.8, "2024-03-01", contractor="ТОО «Центргеолсъёмка»"),
    Zone("УС-08", "Актогайский", "аэрогеофизика", 74.9, 48.3, "2024-08-18", slip=1.12),
    Zone("УС-09", "Кызыларайский", "проект", 75.5, 48.5, ""),
    Zone("УС-10", "Бектауатинский", "выбран", 74.8, 47.4, ""),
    Zone("УС-11", "Саякский", "на согласовании", 77.1, 47.1, ""),
    Zone("УС-12", "Абайский", "приостановлен", 73.0, 49.6, "2024-06-01", contractor="ТОО «Центргеолсъёмка»"),
    Zone("УС-13", "Чубартауский", "договор", 77.1, 48.9, "2024-04-01", crossed=True),
    Zone("УС-13", "Конырский", "проект", 76.9, 49.9, ""),
    Zone("УС-15", "Аксуский", "предложен", 76.8, 52.0, ""),
)
_MOVED = {"УС-03": "камеральные работы", "УС-05": "принят", "УС-07": "полевые работы", "УС-11": "выбран"}
_ACCEPTED = {"УС-05": "2024-09-14"}
_GONE = "УС-15"
_NEW = Zone("УС-16", "Жосалинский", "проект", 72.9, 47.9, "")


def later_rows() -> tuple[Zone, ...]:
    """The table half a year later."""
    rows = [
        replace(row, status=_MOVED.get(row.code, row.status), accepted=_ACCEPTED.get(row.code, row.accepted))
        for row in _ROWS
        if row.code != _GONE
    ]
    return (*rows, _NEW)


_COLUMNS: tuple[tuple[str, int, Callable[[Zone, float], object]], ...] = (
    ("НОМЕР", ogr.OFTString, lambda zone, _ha: zone.code),
    ("НАЗВАНИЕ", ogr.OFTString, lambda zone, _ha: zone.name),
    ("СТАТУС", ogr.OFTString, lambda zone, _ha: zone.status),
    ("ПЛОЩАДЬ_ГА", ogr.OFTReal, lambda zone, ha: round(ha * zone.slip)),
    ("ВИД_РАБОТ", ogr.OFTString, lambda _zone, _ha: "геологическая съёмка"),
    ("МАСШТАБ", ogr.OFTString, lambda _zone, _ha: "1:50 000"),
    ("НАЧАЛО", ogr.OFTDate, lambda zone, _ha: zone.started),
    ("ПРИНЯТ", ogr.OFTDate, lambda zone, _ha: zone.accepted),
    ("ИСПОЛНИТЕЛ", ogr.OFTString, lambda zone, _ha: zone.contractor),
)


def write_zones(path: Path, rows: Sequence[Zone]) -> None:
    """A Shapefile as an old program leaves it: CP1251 that nothing tells of, and no .prj."""
    gdal.UseExceptions()
    gdal.SetConfigOption("SHAPE_ENCODING", None)
    data = ogr.GetDriverByName("ESRI Shapefile").CreateDataSource(str(path))
    layer = data.CreateLayer(path.stem, None, ogr.wkbPolygon, options=["ENCODING=CP1251"])
    for place, (_, kind, _) in enumerate(_COLUMNS):
        field = ogr.FieldDefn(f"F{place}", kind)
        if kind == ogr.OFTString:
            field.SetWidth(60)
        layer.CreateField(field)
    transform = osr.CoordinateTransformation(_reference(_WGS84), _reference(_GK13))
    for zone in rows:
        feature = ogr.Feature(layer.GetLayerDefn())
        whole = _polygon(zone, range(len(_CORNERS)))
        whole.Transform(transform)
        for place, (_, _, read) in enumerate(_COLUMNS):
            value = read(zone, whole.GetArea() / _HECTARE)
            if value != "":
                feature.SetField(place, value)
        drawn = _polygon(zone, _CROSSED if zone.crossed else range(len(_CORNERS)))
        drawn.Transform(transform)
        feature.SetGeometry(drawn)
        layer.CreateFeature(feature)
    del layer, data
    path.with_suffix(".cpg").unlink(missing_ok=True)
    _name_columns(path.with_suffix(".dbf"))


def _name_columns(table: Path) -> None:
    """Cyrillic names of columns, which GDAL would spoil, and no word of the encoding in the header."""
    content = bytearray(table.read_bytes())
    content[29] = 0
    for place, (name, _, _) in enumerate(_COLUMNS, 1):
        content[32 * place : 32 * place + 11] = name.encode("cp1251").ljust(11, b"\0")
    table.write_bytes(content)


def _reference(epsg: int) -> osr.SpatialReference:
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(epsg)
    reference.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    return reference


def _polygon(zone: Zone, order: Sequence[int]) -> ogr.Geometry:
    ring = ogr.Geometry(ogr.wkbLinearRing)
    for place in (*order, order[0]):
        dx, dy = _CORNERS[place]
        ring.AddPoint_2D(zone.lon + dx * _HALF[0], zone.lat + dy * _HALF[1])
    polygon = ogr.Geometry(ogr.wkbPolygon)
    polygon.AddGeometry(ring)
    return polygon


def write_files(folder: Path) -> Path:
    """Write all of it; the folder that holds it."""
    target = folder / FOLDER
    target.mkdir(parents=True, exist_ok=True)
    gdal.UseExceptions()
    gdal.VectorTranslate(
        str(target / BORDER),
        str(_SOURCE / "kz_boundary.geojson"),
        format="ESRI Shapefile",
        selectFields=["name_en", "area_km2"],
        layerCreationOptions=["ENCODING=UTF-8"],
    )
    shutil.copyfile(_SOURCE / "kz_oblasts_2022.geojson", target / OBLASTS)
    write_zones(target / ZONES, _ROWS)
    write_zones(target / LATER, later_rows())
    return target


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path)
    print(write_files(parser.parse_args().folder))
