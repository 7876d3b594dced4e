from __future__ import annotations

from pathlib import Path

import pytest
from qgis.core import NULL, QgsCoordinateTransformContext

from rare_earth_plugin.core.delimited import TableFormat
from rare_earth_plugin.store.foreign_rows import Placement
from rare_earth_plugin.store.foreign_source import list_layers, open_layer
from rare_earth_plugin.store.foreign_table import EmptyTableError, read_table
from rare_earth_plugin.store.tables import POINTS

RAW = Path(__file__).resolve().parents[1] / "data" / "kz_mineral_sites_raw.csv"


def written(path: Path, text: str, encoding: str = "utf-8") -> Path:
    path.write_bytes(text.encode(encoding))
    return path


@pytest.mark.parametrize("encoding", ["cp1251", "cp866", "utf-8", "utf-8-sig", "utf-16"])
def test_a_table_from_a_russian_spreadsheet(tmp_path: Path, encoding: str) -> None:
    text = 'Код;Название;Долгота;Широта;Площадь\r\n007;"Северный ""А""; участок";70,5;50,25;1 200,5\r\n008;;71;51;\r\n'
    (entry,) = list_layers(written(tmp_path / "Реестр.csv", text, encoding))
    foreign = open_layer(entry)
    assert foreign.table == TableFormat(";", "Долгота", "Широта", unit="degrees")
    first, second = foreign.layer.getFeatures()
    assert first.attributes() == ["007", 'Северный "А"; участок', 70.5, 50.25, 1200.5]
    assert second.attributes() == ["008", NULL, 71.0, 51.0, NULL]
    assert first.geometry().asPoint().toString(2) == "70.50,50.25"
    assert foreign.crs.authid() == "EPSG:4326"


def test_metres_have_no_crs_until_somebody_says_which(tmp_path: Path) -> None:
    layer, found = read_table(
        written(tmp_path / "a.csv", "name,X,Y\nA,13500000,5500000\nB,13510000,5510000\n"), "a", "utf-8"
    )
    assert (found.x, found.y, found.unit) == ("X", "Y", "metres")
    assert not layer.crs().isValid()


def test_rows_without_a_place_stay_and_are_counted(tmp_path: Path) -> None:
    text = "name,lon,lat\nA,70,50\nB,,\nC,70,abc\nD,71,51\nE,72,52\nF,72,52\nG,72,52\nH,72,52\nI,72,52\nJ,7,5\n"
    (entry,) = list_layers(written(tmp_path / "a.csv", text))
    foreign = open_layer(entry)
    rows = foreign.reader(POINTS, ("name",), Placement(foreign.crs), QgsCoordinateTransformContext()).read()
    assert rows.columns["name"] == [*"ABCDEFGHIJ"]
    assert [(rows.columns["name"][rows.ids.tolist().index(s.id)], s.reason) for s in rows.skipped] == [
        ("B", "no_geometry"),
        ("C", "no_geometry"),
    ]


def test_wkt_of_one_kind_and_of_several(tmp_path: Path) -> None:
    one = written(tmp_path / "a.csv", "n,wkt\nA,SRID=4284;POLYGON((70 50\\,71 50))\n".replace("\\", ""))
    layer, found = read_table(
        written(one, 'n,wkt\nA,"SRID=4284;POLYGON((70 50,71 50,71 51,70 50))"\nB,"POLYGON((1 1,2 1,2 2,1 1))"\n'),
        "a",
        "utf-8",
    )
    assert (found.wkt, layer.crs().authid(), layer.featureCount()) == ("wkt", "EPSG:4284", 2)
    mixed = 'n,wkt\nA,"POLYGON((70 50,71 50,71 51,70 50))"\nB,POINT(1 1)\nC,broken\nD,POINT(2 2)\nE,POINT(2 2)\n'
    layer, _ = read_table(written(tmp_path / "b.csv", mixed), "b", "utf-8")
    assert [feature.hasGeometry() for feature in layer.getFeatures()] == [True, True, False, True, True]


def test_a_table_without_places_still_opens(tmp_path: Path) -> None:
    layer, found = read_table(written(tmp_path / "a.csv", "code\tname\nA\tB\n"), "a", "utf-8")
    assert (found.spatial, layer.isSpatial(), layer.featureCount()) == (False, False, 1)


def test_rows_longer_and_shorter_than_the_heading(tmp_path: Path) -> None:
    layer, _ = read_table(written(tmp_path / "a.csv", "code,name\nA,B,C\nD\n\n,,\n"), "a", "utf-8")
    assert layer.fields().names() == ["code", "name", "column_3"]
    assert [feature.attributes() for feature in layer.getFeatures()] == [["A", "B", "C"], ["D", NULL, NULL]]


@pytest.mark.parametrize("text", ["", "\n\n", "code,name\n"])
def test_nothing_to_read(tmp_path: Path, text: str) -> None:
    with pytest.raises(EmptyTableError):
        read_table(written(tmp_path / "a.csv", text), "a", "utf-8")


def test_columns_can_be_chosen(tmp_path: Path) -> None:
    path = written(tmp_path / "a.csv", "name,east,north,x,y\nA,70,50,1,2\n")
    layer, _ = read_table(path, "a", "utf-8", TableFormat(",", "x", "y"))
    assert next(layer.getFeatures()).geometry().asPoint().toString(0) == "1,2"


def test_real_and_dirty_rows() -> None:
    (entry,) = list_layers(RAW)
    foreign = open_layer(entry)
    assert (foreign.table.x, foreign.table.y, foreign.encoding) == ("lon", "lat", "utf-8")
    rows = foreign.reader(POINTS, ("name", "source_country"), Placement(foreign.crs), QgsCoordinateTransformContext())
    read = rows.read()
    lines = RAW.read_text("utf-8").count("\n") - 1
    assert len(read) == lines
    assert read.skipped == ()
    assert read.columns["source_country"].count("Kazakhstan") == 695
