from __future__ import annotations

import errno
import os
import random
import zipfile
from pathlib import Path

import pytest
from osgeo import ogr
from qgis.core import (
    QgsApplication,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransformContext,
    QgsFeature,
    QgsGeometry,
    QgsTask,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QThread

from rare_earth_plugin.store.foreign_rows import Placement
from rare_earth_plugin.store.foreign_source import (
    ForeignLayer,
    ForeignSourceError,
    layer_of_project,
    list_layers,
    open_layer,
)
from rare_earth_plugin.store.sentences import sentence
from rare_earth_plugin.store.tables import POLYGONS
from tests.foreign_files import DEGREES, NAMES, STATUSES, companions, shapefile, write_layer, zipped


def opened(path: Path, encoding: str | None = None) -> ForeignLayer:
    (entry,) = list_layers(path)
    return open_layer(entry, encoding)


def texts(foreign: ForeignLayer, start: str = "НАЗВА") -> list[str]:
    """Values of the field that begins so: ten bytes hold five letters in UTF-8."""
    (field,) = [name for name in foreign.layer.fields().names() if name.startswith(start)]
    return [feature[field] for feature in foreign.layer.getFeatures()]


@pytest.mark.parametrize("encoding", ["CP1251", "CP866", "UTF-8"])
@pytest.mark.parametrize("cpg", [None, "CP1251", "CP866", "UTF-8", "ISO-8859-1", "1252", "nonsense"])
def test_a_shapefile_reads_well_whatever_its_cpg_says(tmp_path: Path, encoding: str, cpg: str | None) -> None:
    foreign = opened(shapefile(tmp_path / "Участки съёмки.shp", encoding=encoding, cpg=cpg))
    assert texts(foreign) == [*NAMES]
    assert texts(foreign, "СТАТУ") == [*STATUSES]
    assert foreign.encoding == encoding.lower()
    assert not foreign.crs.isValid()
    assert foreign.encodings[0].encoding == encoding.lower()
    assert len(foreign.encodings[0].samples) == 3


def test_another_encoding_can_be_chosen(tmp_path: Path) -> None:
    path = shapefile(tmp_path / "a.shp", encoding="CP866")
    foreign = opened(path, "koi8-r")
    assert [row.attribute(0) for row in foreign.layer.getFeatures()] == [
        name.encode("cp866").decode("koi8-r") for name in NAMES
    ]


def test_kazakh_letters_of_the_national_code_page(tmp_path: Path) -> None:
    path = write_layer(tmp_path / "a.shp", "ESRI Shapefile", names=("Ң" * 3, "я", "я"), encoding="CP1251")
    table = path.with_suffix(".dbf")
    words = [word.encode("kz1048").ljust(60) for word in ("Қостанай", "Өскемен өңірі", "Үлкен Әулие")]
    content = table.read_bytes()
    for number, word in enumerate(words):
        start = int.from_bytes(content[8:10], "little") + number * int.from_bytes(content[10:12], "little") + 1
        content = content[:start] + word + content[start + 60 :]
    table.write_bytes(content)
    path.with_suffix(".cpg").unlink()
    foreign = opened(path)
    assert foreign.encoding == "kz1048"
    assert texts(foreign) == ["Қостанай", "Өскемен өңірі", "Үлкен Әулие"]


@pytest.mark.parametrize("suffix", ["tab", "mif"])
@pytest.mark.parametrize("claimed", [b"WindowsCyrillic", b"WindowsLatin1", b"Neutral", b"CodePage866"])
def test_mapinfo_reads_well_whatever_its_charset_says(tmp_path: Path, suffix: str, claimed: bytes) -> None:
    path = write_layer(tmp_path / f"зоны.{suffix}", "MapInfo File", encoding="CP1251", epsg=4326)
    path.write_bytes(path.read_bytes().replace(b"WindowsCyrillic", claimed))
    foreign = opened(path)
    assert foreign.encoding == "cp1251"
    assert texts(foreign) == [*NAMES]
    assert foreign.layer.fields().names() == ["НАЗВАНИЕ", "СТАТУС"]
    assert foreign.layer.featureCount() == 3


@pytest.mark.parametrize(
    ("name", "driver"),
    [("зоны.kml", "LIBKML"), ("зоны.geojson", "GeoJSON"), ("зоны.gpkg", "GPKG")],
)
def test_formats_that_know_their_encoding(tmp_path: Path, name: str, driver: str) -> None:
    foreign = opened(write_layer(tmp_path / name, driver, epsg=4326))
    assert texts(foreign) == [*NAMES]
    assert foreign.crs.authid() in ("EPSG:4326", "OGC:CRS84")


def test_kmz(tmp_path: Path) -> None:
    kml = write_layer(tmp_path / "doc.kml", "LIBKML", epsg=4326)
    kmz = tmp_path / "зоны.kmz"
    with zipfile.ZipFile(kmz, "w") as archive:
        archive.write(kml, "doc.kml")
    assert texts(opened(kmz)) == [*NAMES]


def test_geojson_in_an_old_encoding(tmp_path: Path) -> None:
    path = write_layer(tmp_path / "a.geojson", "GeoJSON", epsg=4326)
    path.write_bytes(path.read_text("utf-8").encode("cp1251"))
    assert texts(opened(path)) == [*NAMES]


@pytest.mark.parametrize(
    ("encoding", "version", "page"),
    [
        ("cp1251", "AC1018", "ANSI_1251"),
        ("cp1251", "AC1018", "ANSI_1252"),
        ("cp866", "AC1009", "dos866"),
        ("utf-8", "AC1027", "ANSI_1251"),
        ("utf-8", "AC1018", "ANSI_1252"),
    ],
)
def test_layer_names_of_a_dxf(tmp_path: Path, encoding: str, version: str, page: str) -> None:
    path = write_layer(tmp_path / "план.dxf", "DXF")
    text = path.read_text("ascii").replace("Zones", "Участки").replace("AC1018", version).replace("ANSI_1252", page)
    path.write_bytes(text.encode(encoding))
    assert set(texts(opened(path), "Layer")) == {"Участки"}


def test_zip_archives_with_cyrillic_names(tmp_path: Path) -> None:
    path = shapefile(tmp_path / "зоны.shp", encoding="CP866")
    archive = zipped(tmp_path / "данные.zip", companions(path), "Папка/")
    (entry,) = list_layers(archive)
    assert entry.name == "зоны"
    assert texts(open_layer(entry)) == [*NAMES]


def test_a_name_in_an_archive_made_on_windows(tmp_path: Path) -> None:
    kml = write_layer(tmp_path / "doc.kml", "LIBKML", epsg=4326)
    archive = tmp_path / "a.zip"
    with zipfile.ZipFile(archive, "w") as made:
        made.write(kml, "zonyxx.kml")
    archive.write_bytes(archive.read_bytes().replace(b"zonyxx", "участк".encode("cp866")))
    (entry,) = list_layers(archive)
    assert entry.name == "участк"
    assert texts(open_layer(entry)) == [*NAMES]


def test_a_source_with_several_layers(tmp_path: Path) -> None:
    path = write_layer(tmp_path / "a.gpkg", "GPKG", epsg=4326, layer="зоны", kind=ogr.wkbPolygon)
    data = ogr.Open(str(path), 1)
    data.CreateLayer("базы", None, ogr.wkbPoint)
    del data
    found = {entry.name: entry for entry in list_layers(path)}
    assert {name: entry.geometry for name, entry in found.items()} == {"зоны": "polygon", "базы": "point"}
    assert texts(open_layer(found["зоны"])) == [*NAMES]
    with pytest.raises(ForeignSourceError) as caught:
        open_layer(found["базы"])
    assert sentence(caught.value) == (
        "The layer 'базы' has no features, so there is nothing to import; choose another one."
    )


def test_a_layer_of_the_project() -> None:
    layer = QgsVectorLayer("Polygon?crs=EPSG:4326&field=name:string", "drawn", "memory")
    with pytest.raises(ForeignSourceError):
        layer_of_project(layer)
    layer.startEditing()  # what is not saved yet counts as well
    feature = QgsFeature(layer.fields())
    feature.setGeometry(QgsGeometry.fromWkt(DEGREES[0]))
    layer.addFeature(feature)
    foreign = layer_of_project(layer)
    assert foreign.layer is layer
    assert (foreign.entry.name, foreign.entry.geometry) == ("drawn", "polygon")
    layer.rollBack()


@pytest.mark.parametrize("name", ["a.shp", "a.csv"])
def test_a_worker_opens_and_hands_over(tmp_path: Path, name: str) -> None:
    path = shapefile(tmp_path / "a.shp", DEGREES)
    (tmp_path / "a.csv").write_text("НАЗВАНИЕ,lon,lat\n" + "".join(f"{word},70,50\n" for word in NAMES), "utf-8")
    main = QThread.currentThread()
    made: list[ForeignLayer] = []

    def work(_task: QgsTask) -> None:
        (entry,) = list_layers(path.with_name(name))
        foreign = open_layer(entry)
        foreign.hand_over(main)
        made.append(foreign)

    task = QgsTask.fromFunction("open", work)
    QgsApplication.taskManager().addTask(task)
    assert task.waitForFinished(20_000)
    (foreign,) = made
    assert foreign.layer.thread() == main
    assert texts(foreign) == [*NAMES]
    foreign.layer.startEditing()  # what only its own thread may do
    foreign.layer.rollBack()


def test_the_source_is_known_again_without_its_password(tmp_path: Path) -> None:
    path = shapefile(tmp_path / "зоны.shp")
    assert opened(path).key == opened(path).key == f"{path}|зоны"
    (entry,) = list_layers(
        "dbname='geo' host=h port=5432 user='me' password='secret' table=\"s\".\"zones\" (g)", "postgres"
    )
    assert entry.name == "zones"
    layer = QgsVectorLayer("Point", "x", "memory")
    assert "secret" not in ForeignLayer(entry, layer).key
    assert "zones" in ForeignLayer(entry, layer).key
    with pytest.raises(ForeignSourceError) as caught:
        open_layer(entry)
    assert caught.value.reason == "not_opened"
    assert "secret" not in sentence(caught.value)


def said(path: Path) -> str:
    with pytest.raises(ForeignSourceError) as caught:
        opened(path)
    return sentence(caught.value)


def test_each_fault_is_one_sentence(tmp_path: Path) -> None:
    assert said(tmp_path / "нет.shp") == "The file 'нет.shp' does not exist; choose another one."
    path = shapefile(tmp_path / "зоны.shp")
    path.with_suffix(".shx").unlink()
    assert said(path) == (
        "Beside 'зоны.shp' the file зоны.shx is missing; copy all files of that name together, then choose it again."
    )
    path = shapefile(tmp_path / "b.shp")
    path.with_suffix(".dbf").unlink()
    assert "the file b.dbf is missing" in said(path)
    path = shapefile(tmp_path / "c.shp")
    path.with_suffix(".shx").write_bytes(b"")
    assert said(path).startswith("The file 'c.shx' has no content at all (0 bytes)")
    path = write_layer(tmp_path / "d.tab", "MapInfo File")
    path.with_suffix(".map").unlink()
    assert "the file d.map is missing" in said(path)
    for name in ("e.shp", "e.geojson", "e.csv", "e.zip", "e.gpkg"):
        (tmp_path / name).touch()
        assert said(tmp_path / name) == (
            f"The file '{name}' has no content at all (0 bytes); copy it again from where it came from."
        )
    (tmp_path / "f.docx").write_bytes(b"PK nonsense")
    assert said(tmp_path / "f.docx").startswith("QGIS finds no vector layer in 'f.docx'; choose a Shapefile")
    assert said(tmp_path).startswith("QGIS finds no vector layer in")
    (tmp_path / "g.zip").write_bytes(b"PK nonsense")
    assert said(tmp_path / "g.zip").startswith("The file 'g.zip' cannot be read (")
    assert said(zipped(tmp_path / "h.zip", [tmp_path / "f.docx"])).startswith("The archive 'h.zip' holds no layer")
    empty = shapefile(tmp_path / "i.shp", ())
    assert said(empty) == "The layer 'i' has no features, so there is nothing to import; choose another one."
    (tmp_path / "j.csv").write_text("name,lon,lat\n", "utf-8")
    assert said(tmp_path / "j.csv").startswith("The layer 'j' has no features")


def test_a_locked_or_forbidden_file_is_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = shapefile(tmp_path / "a.shp")
    for code, text in ((errno.EBUSY, "is locked by another program"), (errno.EACCES, "cannot be read (Permission")):

        def refuse(*_args: object, code: int = code, **_kw: object) -> None:
            raise OSError(code, os.strerror(code))

        with monkeypatch.context() as patch:
            patch.setattr(Path, "open", refuse)
            assert text in said(path)


@pytest.mark.parametrize("name", ["a.shp", "a.dbf", "b.tab", "b.dat", "c.mif", "d.kml", "e.dxf", "f.geojson", "g.zip"])
def test_a_damaged_file_gives_rows_or_a_sentence(tmp_path: Path, name: str) -> None:
    """Cut anywhere or with bytes gone wrong: nothing but a ForeignSourceError may come of it."""
    shapefile(tmp_path / "a.shp")
    for file, driver in (("b.tab", "MapInfo File"), ("c.mif", "MapInfo File"), ("d.kml", "LIBKML"), ("e.dxf", "DXF")):
        write_layer(tmp_path / file, driver, epsg=None if driver == "DXF" else 4326)
    write_layer(tmp_path / "f.geojson", "GeoJSON", epsg=4326)
    zipped(tmp_path / "g.zip", companions(tmp_path / "a.shp"))
    main = tmp_path / name.replace(".dbf", ".shp").replace(".dat", ".tab")
    whole = (tmp_path / name).read_bytes()
    chance = random.Random(name)
    outcomes = set()
    for turn in range(24):
        content = bytearray(whole[: chance.randrange(len(whole))] if turn % 2 else whole)
        for _ in range(0 if turn % 2 else 8):
            content[chance.randrange(len(content))] = chance.randrange(256)
        (tmp_path / name).write_bytes(content)
        try:
            for entry in list_layers(main):
                foreign = open_layer(entry)
                columns = tuple(foreign.layer.fields().names())
                placement = Placement(QgsCoordinateReferenceSystem("EPSG:28413"))
                foreign.reader(POLYGONS, columns, placement, QgsCoordinateTransformContext()).read()
                outcomes.add("rows")
        except ForeignSourceError as error:
            outcomes.add(sentence(error))
    assert outcomes - {"rows"}
    assert not any("{" in outcome for outcome in outcomes)


def test_a_chosen_encoding_that_the_bytes_refuse(tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    path.write_bytes("name,lon,lat\nКундыбай,60,50\n".encode("cp1251"))
    with pytest.raises(ForeignSourceError) as caught:
        opened(path, "utf-8")
    assert sentence(caught.value) == (
        "The texts of 'a' cannot be read in the encoding utf-8; choose another one whose samples read well."
    )
