"""Files for receivers, read by another door than they were written by."""

from __future__ import annotations

import csv
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest
from qgis.core import QgsCoordinateTransformContext, QgsPointXY

from rare_earth_plugin.store import drafts
from rare_earth_plugin.store.field_extract import FieldRow, read_extract
from rare_earth_plugin.store.receiver_files import (
    FieldPoint,
    ReceiverFileError,
    field_points,
    field_routes,
    task_of,
    write_receiver_file,
)
from rare_earth_plugin.store.table_files import TableFileError
from tests.field_programmes import CREW, SHEET, field_programme

CONTEXT = QgsCoordinateTransformContext()
GPX = {"g": "http://www.topografix.com/GPX/1/1"}
KML = {"k": "http://www.opengis.net/kml/2.2"}


@pytest.fixture
def points(tmp_path: Path) -> list[FieldPoint]:
    return field_points(read_extract(field_programme(tmp_path), CREW, CONTEXT))


def test_the_stops_as_points(points: list[FieldPoint]) -> None:
    assert [point.code for point in points] == ["V-1", "V-2"]  # V-3 has no place
    assert points[0].task == f"sheet {SHEET}; 12.5 km² to map"
    assert points[1].task == "target T-2 Quartz; REE, Zr; 90 min; Опробовать = жилу; <Nb>"
    assert task_of(FieldRow({"note": "two\nlines"}), None) == "two lines"
    (route,) = field_routes(points)
    assert (route.name, [point.code for point in route.points]) == ("C1 2026-05-03", ["V-1", "V-2"])
    assert field_routes([points[0]]) == []


def test_gpx_has_waypoints_and_routes_with_named_points(points: list[FieldPoint], tmp_path: Path) -> None:
    path = tmp_path / "приёмник.gpx"
    assert write_receiver_file(path, points, "gauss_krueger", CONTEXT) == [path]
    root = ET.parse(path).getroot()
    waypoints = root.findall("g:wpt", GPX)
    assert [waypoint.findtext("g:name", None, GPX) for waypoint in waypoints] == ["V-1", "V-2"]
    assert (float(waypoints[0].get("lon", "")), float(waypoints[0].get("lat", ""))) == (70.3, 50.9)
    described = waypoints[1].findtext("g:desc", "", GPX)
    assert "Опробовать = жилу; <Nb>" in described
    assert "(EPSG:28412)" in described
    (route,) = root.findall("g:rte", GPX)
    assert route.findtext("g:name", None, GPX) == "C1 2026-05-03"
    assert [point.findtext("g:name", None, GPX) for point in route.findall("g:rtept", GPX)] == ["V-1", "V-2"]


def test_kml_has_both_too(points: list[FieldPoint], tmp_path: Path) -> None:
    path = tmp_path / "stops.kml"
    write_receiver_file(path, points, "dms", CONTEXT)
    root = ET.parse(path).getroot()
    marks = root.findall(".//k:Placemark", KML)
    assert [mark.findtext("k:name", None, KML) for mark in marks] == ["V-1", "V-2", "C1 2026-05-03"]
    assert marks[0].findtext(".//k:coordinates", "", KML).startswith("70.3,50.9")
    assert "50°54'00.0\"N 70°18'00.0\"E" in marks[0].findtext("k:description", "", KML)
    assert len(marks[2].findtext(".//k:LineString/k:coordinates", "", KML).split()) == 2


def test_csv_has_the_coordinates_of_the_crew(points: list[FieldPoint], tmp_path: Path) -> None:
    path = tmp_path / "stops.csv"
    table, about = write_receiver_file(path, points, "gauss_krueger", CONTEXT, "Title (illustrative)")
    with table.open(encoding="utf-8-sig", newline="") as stream:
        rows = list(csv.DictReader(stream))
    assert [row["code"] for row in rows] == ["V-1", "V-2"]
    assert (float(rows[0]["longitude"]), float(rows[0]["latitude"])) == (70.3, 50.9)
    assert rows[0]["system"] == "EPSG:28412"
    assert rows[0]["east"].startswith("12")
    with about.open(encoding="utf-8-sig", newline="") as stream:
        facts = {row["item"]: row["text"] for row in csv.DictReader(stream)}
    assert facts["Stops"] == "Title (illustrative)"
    assert "Pulkovo" in facts["Datum operation, accuracy in m"]


def test_what_was_there_stays_when_writing_fails(
    points: list[FieldPoint], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "stops.gpx"
    path.write_text("old")

    def refuse(_draft: Path) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(drafts, "_settle", refuse)
    with pytest.raises(ReceiverFileError) as caught:
        write_receiver_file(path, points, "degrees", CONTEXT)
    assert str(caught.value) == (
        f"{path} cannot be written (No space left on device); check the folder and the free space."
    )
    assert path.read_text() == "old"
    assert [file.name for file in tmp_path.glob("stops*")] == ["stops.gpx"]


def test_wrong_endings_and_nothing_to_write(points: list[FieldPoint], tmp_path: Path) -> None:
    for path, kind in ((tmp_path / "stops.shp", "format"), (tmp_path / "nowhere" / "stops.gpx", "not_writable")):
        with pytest.raises(ReceiverFileError) as caught:
            write_receiver_file(path, points, "degrees", CONTEXT)
        assert caught.value.kind == kind
    with pytest.raises(ReceiverFileError) as caught:
        write_receiver_file(tmp_path / "stops.gpx", [], "degrees", CONTEXT)
    assert caught.value.kind == "no_points"
    with pytest.raises(TableFileError):
        write_receiver_file(tmp_path / "nowhere" / "stops.csv", points, "degrees", CONTEXT)


@pytest.mark.parametrize("ending", ["gpx", "kml"])
def test_signs_that_xml_cannot_hold_do_no_harm(tmp_path: Path, ending: str) -> None:
    point = FieldPoint("A\x01&<B>", "", "", "", "", "tab\x0bhere", QgsPointXY(70, 50))
    path = tmp_path / f"stops.{ending}"
    write_receiver_file(path, [point], "degrees", CONTEXT)
    assert ET.parse(path) is not None
