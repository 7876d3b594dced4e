"""Tables of any GeoPackage, read at once or late."""

from __future__ import annotations

import struct
from pathlib import Path

import numpy as np
import pytest
from qgis.core import QgsCoordinateTransformContext, QgsGeometry

from rare_earth_plugin.core.coverage import CancelledError
from rare_earth_plugin.core.wkb import lengths_of, whole
from rare_earth_plugin.store import file_polygons
from rare_earth_plugin.store.file_polygons import Place, late_polygons, read_place
from rare_earth_plugin.store.file_wkb import FileWkb
from rare_earth_plugin.store.programme_file import ProgrammeFileError, reading
from tests.programme_files import add_row, open_table, small_programme, sql, square

CONTEXT = QgsCoordinateTransformContext()


@pytest.fixture
def programme(tmp_path: Path) -> Path:
    """Two plain zones, one without a geometry, a point, a blob without an envelope, and another plain one."""
    path = small_programme(tmp_path / "programme.gpkg")
    zones = open_table(path, "zone")
    for uuid in ("none", "point", "bare"):
        add_row(zones, None, uuid=uuid)
    add_row(zones, square(70.5, 50.5), uuid="last")
    head = b"GP\x00\x01" + struct.pack("<i", 4326)
    for uuid, wkt in (("point", "Point(70 50)"), ("bare", "MultiPolygon(((70 50, 71 50, 71 51, 70 50)))")):
        content = head + QgsGeometry.fromWkt(wkt).asWkb().data()
        sql(path, "UPDATE zone SET geom = ? WHERE uuid = ?", content, uuid)
    return path


def test_late_or_at_once_a_table_is_the_same(programme: Path) -> None:
    with reading(programme) as connection:
        place = Place.find(connection, "zone")
        assert place == Place("zone", "fid", "geom", 4326)
        held, late = (read_place(connection, place, ["uuid"], CONTEXT, late=late) for late in (False, True))
        assert isinstance(held.wkb, np.ndarray)
        assert isinstance(late.wkb, FileWkb)
        assert whole(late.wkb).tolist() == held.wkb.tolist()
        assert lengths_of(late.wkb).tolist() == lengths_of(held.wkb).tolist()
    np.testing.assert_array_equal(held.bounds, late.bounds)
    assert held.columns == late.columns == {"uuid": ["z1", "z2", "none", "point", "bare", "last"]}
    reasons = [(entry.id, entry.reason) for entry in late.skipped]
    assert reasons == [(3, "no_geometry"), (4, "not_polygon")]
    assert held.skipped == late.skipped
    assert held.bounds[4].tolist() == [70, 50, 71, 51]


def test_equal_bytes_have_equal_digests(programme: Path) -> None:
    add_row(open_table(programme, "zone"), square(70.5, 50.5), uuid="copy")
    with late_polygons(programme, "zone", (), CONTEXT) as table:
        digests = table.wkb.digests
    assert digests[5] == digests[6]
    assert len(set(digests.tolist())) == 6


def test_a_table_in_another_crs_is_taken_at_once(programme: Path) -> None:
    sql(programme, "INSERT INTO gpkg_spatial_ref_sys VALUES ('P42', 4284, 'EPSG', 4284, 'undefined', NULL)")
    sql(programme, "UPDATE gpkg_geometry_columns SET srs_id = 4284 WHERE table_name = 'zone'")
    with late_polygons(programme, "zone", (), CONTEXT) as table:
        assert isinstance(table.wkb, np.ndarray)
        assert table.operation


def test_a_file_that_can_only_be_read_is_taken_at_once(programme: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(file_polygons, "is_read_only", lambda _path: True)
    with late_polygons(programme, "zone", (), CONTEXT) as table:
        assert isinstance(table.wkb, np.ndarray)


def test_a_table_without_rows(programme: Path) -> None:
    sql(programme, "DELETE FROM coverage")
    with late_polygons(programme, "coverage", ["code"], CONTEXT) as table:
        assert len(table) == len(table.wkb) == 0
        assert table.bounds.shape == (0, 4)
        assert table.columns == {"code": []}


def test_what_is_no_spatial_table_has_no_place(programme: Path) -> None:
    sql(programme, "CREATE VIEW shown AS SELECT * FROM zone")
    with reading(programme) as connection:
        assert [Place.find(connection, name) for name in ("shown", "figure", "nothing")] == [None] * 3
    with pytest.raises(ProgrammeFileError, match="table_missing"), late_polygons(programme, "shown", (), CONTEXT):
        pass


def test_reading_can_be_cancelled(programme: Path) -> None:
    with pytest.raises(CancelledError), late_polygons(programme, "zone", (), CONTEXT, lambda: True):
        pass
