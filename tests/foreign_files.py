"""Files as other programs write them, made by GDAL for the tests of the import."""

from __future__ import annotations

import zipfile
from collections.abc import Sequence
from pathlib import Path

from osgeo import gdal, ogr, osr

gdal.UseExceptions()

NAMES = ("Северный участок", "Кундыбай", "Верхнее Эспе")
STATUSES = ("полевые работы", "принят", "договор")
GK13 = tuple(
    f"POLYGON(({x} 5500000,{x + 20_000} 5500000,{x + 20_000} 5520000,{x} 5520000,{x} 5500000))"
    for x in (13_460_000, 13_500_000, 13_540_000)
)
DEGREES = tuple(f"POLYGON(({x} 50,{x + 0.5} 50,{x + 0.5} 50.5,{x} 50.5,{x} 50))" for x in (70, 71, 72))


def write_layer(
    path: Path,
    driver: str,
    geometries: Sequence[str] = DEGREES,
    names: Sequence[str] = NAMES,
    *,
    encoding: str = "",
    epsg: int | None = None,
    layer: str = "",
    kind: int = ogr.wkbUnknown,
) -> Path:
    """One layer with the fields НАЗВАНИЕ and СТАТУС; a Shapefile without .prj and .cpg unless they are asked for."""
    gdal.SetConfigOption("SHAPE_ENCODING", None)  # QGIS empties it, and then GDAL writes UTF-8 whatever is asked
    reference = None
    if epsg is not None:
        reference = osr.SpatialReference()
        reference.ImportFromEPSG(epsg)
        reference.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    data = ogr.GetDriverByName(driver).CreateDataSource(str(path))
    options = [f"ENCODING={encoding}"] if encoding else []
    made = data.CreateLayer(layer or path.stem, reference, kind, options=options)
    with_fields = driver != "DXF"
    if with_fields:
        for field in ("НАЗВАНИЕ", "СТАТУС"):
            definition = ogr.FieldDefn(field, ogr.OFTString)
            definition.SetWidth(60)
            made.CreateField(definition)
    for number, wkt in enumerate(geometries):
        feature = ogr.Feature(made.GetLayerDefn())
        if with_fields:
            feature.SetField(0, names[number % len(names)])
            feature.SetField(1, STATUSES[number % len(STATUSES)])
        else:
            feature.SetField("Layer", "Zones")
        if wkt:
            feature.SetGeometry(ogr.CreateGeometryFromWkt(wkt))
        made.CreateFeature(feature)
    del made, data
    return path


def shapefile(
    path: Path,
    geometries: Sequence[str] = GK13,
    encoding: str = "CP1251",
    cpg: str | None = None,
    epsg: int | None = None,
) -> Path:
    """A Shapefile; ``cpg`` is what its .cpg says, right or wrong, ``None`` for no such file."""
    write_layer(path, "ESRI Shapefile", geometries, encoding=encoding, epsg=epsg, kind=ogr.wkbPolygon)
    path.with_suffix(".cpg").unlink(missing_ok=True)
    # GDAL notes the encoding in the header of the table, which old programs leave empty, and spoils names of fields.
    table = path.with_suffix(".dbf")
    content = bytearray(table.read_bytes())
    content[29] = 0
    for place, field in ((32, "НАЗВАНИЕ"), (64, "СТАТУС")):
        content[place : place + 11] = field.encode(encoding)[:10].ljust(11, b"\0")
    table.write_bytes(content)
    if cpg is not None:
        path.with_suffix(".cpg").write_text(cpg, encoding="ascii")
    return path


def zipped(path: Path, files: Sequence[Path], folder: str = "") -> Path:
    """The files in a zip archive."""
    with zipfile.ZipFile(path, "w") as archive:
        for file in files:
            archive.write(file, folder + file.name)
    return path


def companions(path: Path) -> list[Path]:
    """The file and those beside it with the same stem."""
    return sorted(path.parent.glob(f"{path.stem}.*"))
