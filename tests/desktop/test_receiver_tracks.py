"""What receivers record, clock errors included."""

from __future__ import annotations

import datetime
from pathlib import Path

import pytest
from qgis.core import QgsCoordinateTransformContext, QgsGeometry

from rare_earth_plugin.core.errors import CancelledError
from rare_earth_plugin.core.merging import ADD, merge
from rare_earth_plugin.store.handback_sentences import handback_note
from rare_earth_plugin.store.receiver_tracks import read_receiver_file
from rare_earth_plugin.store.returned_package import HandbackError, Returned
from tests.field_programmes import CREW, field_programme

TODAY = datetime.date(2026, 10, 1)
HEAD = '<?xml version="1.0"?><gpx version="1.1" creator="test" xmlns="http://www.topografix.com/GPX/1/1">'


def fix(lat: float, time: str | None, lon: float = 70.4) -> str:
    return f'<trkpt lat="{lat}" lon="{lon}">' + (f"<time>{time}</time>" if time else "") + "</trkpt>"


def gpx(folder: Path, *parts: str, name: str = "трек.gpx") -> Path:
    path = folder / name
    path.write_text(HEAD + "".join(parts) + "</gpx>", encoding="utf-8")
    return path


def track(name: str, *segments: list[str]) -> str:
    return f"<trk><name>{name}</name>" + "".join(f"<trkseg>{''.join(one)}</trkseg>" for one in segments) + "</trk>"


def steps(count: int, minute: int = 0, lat: float = 50.4) -> list[str]:
    return [fix(lat + number * 1e-4, f"2026-07-01T08:{minute:02d}:{number:02d}Z") for number in range(count)]


@pytest.fixture
def programme(tmp_path: Path) -> Path:
    return field_programme(tmp_path)


def read(path: Path, programme: Path) -> Returned:
    return read_receiver_file(path, programme, TODAY, QgsCoordinateTransformContext(), CREW)


def parts(returned: Returned) -> list[int]:
    """Fixes of each part of the only track."""
    (row,) = [row for (table, _), row in returned.handback.theirs.items() if table == "track"]
    shape = QgsGeometry()
    shape.fromWkb(row["geom"])
    return [len(line) for line in shape.asMultiPolyline()]


def test_waypoints_and_tracks_come_in_once(tmp_path: Path, programme: Path) -> None:
    point = '<wpt lat="50.41" lon="70.42"><time>2026-07-01T09:00:00Z</time><name>102</name><desc>гнейс</desc></wpt>'
    planned = '<wpt lat="50.45" lon="70.45"><name>V-2</name></wpt>'
    route = '<rte><name>plan</name><rtept lat="50" lon="70"/><rtept lat="50.1" lon="70"/></rte>'
    path = gpx(tmp_path, point, planned, route, track("день 1", steps(30), steps(20, 5)))
    returned = read(path, programme)
    found = merge(returned.ours, returned.handback, returned.memory)
    assert [(row.kind, row.key[0]) for row in found.rows] == [(ADD, "observation"), (ADD, "track")]
    observation, line = (row.theirs for row in found.rows)
    assert (observation["code"], observation["note"], observation["observed_at"]) == (
        "102",
        "гнейс",
        "2026-07-01T09:00:00Z",
    )
    assert (line["name"], line["started_at"], line["ended_at"]) == (
        "день 1",
        "2026-07-01T08:00:00Z",
        "2026-07-01T08:05:19Z",
    )
    assert (line["crew_uuid"], line["source"], line["geometry_source"]) == (CREW, "трек.gpx", "receiver")
    assert parts(returned) == [30, 20]
    assert [(note.kind, note.count) for note in returned.notes] == [("planned_waypoints", 1), ("routes", 1)]
    again = gpx(tmp_path, point, track("день 1", steps(30), steps(20, 5)), name="copy.gpx")
    assert set(read(again, programme).handback.theirs) == set(returned.handback.theirs)


def test_clock_errors_are_told_and_no_fix_is_lost(tmp_path: Path, programme: Path) -> None:
    fixes = [fix(50.3999, "1970-01-01T00:00:00Z"), *steps(20), fix(50.41, "2026-07-01T07:00:00Z"), *steps(10, 9, 54.0)]
    returned = read(gpx(tmp_path, track("T", fixes)), programme)
    assert sum(parts(returned)) == len(fixes)
    told = {note.kind: handback_note(note) for note in returned.notes}
    assert set(told) == {"impossible", "backwards", "jump"}
    assert "(1970)" in told["impossible"]
    assert "3\u202f619 s" in told["backwards"] or "3,619 s" in told["backwards"] or "3619 s" in told["backwards"]
    assert len(parts(returned)) == 2


def test_lines_without_times(tmp_path: Path, programme: Path) -> None:
    path = tmp_path / "way.geojson"
    path.write_text(
        '{"type":"FeatureCollection","features":[{"type":"Feature","properties":{"name":"W"},"geometry":'
        '{"type":"LineString","coordinates":[[70.4,50.4],[70.41,50.4],[70.42,50.4]]}},{"type":"Feature",'
        '"properties":{"name":"P"},"geometry":{"type":"Point","coordinates":[70.4,50.5]}}]}'
    )
    returned = read(path, programme)
    assert sorted(key[0] for key in returned.handback.theirs) == ["observation", "track"]
    assert [note.kind for note in returned.notes] == ["untimed"]


@pytest.mark.parametrize(("content", "kind"), [("no xml", "not_readable"), (f"{HEAD}</gpx>", "empty")])
def test_nothing_to_read(tmp_path: Path, programme: Path, content: str, kind: str) -> None:
    path = tmp_path / "x.gpx"
    path.write_text(content)
    with pytest.raises(HandbackError) as caught:
        read(path, programme)
    assert caught.value.kind == kind


def test_not_there_and_stopped(tmp_path: Path, programme: Path) -> None:
    with pytest.raises(HandbackError) as caught:
        read(tmp_path / "x.gpx", programme)
    assert caught.value.kind == "missing"
    path = gpx(tmp_path, track("T", steps(5)))
    with pytest.raises(CancelledError):
        read_receiver_file(path, programme, TODAY, QgsCoordinateTransformContext(), cancelled=lambda: True)
