"""What came back, in words."""

from __future__ import annotations

import pytest
from qgis.core import QgsGeometry

from rare_earth_plugin.core.handback import GONE
from rare_earth_plugin.core.merging import KINDS, RowMerge
from rare_earth_plugin.map.handback_words import cell_name, cell_text, counts_text, in_order, kind_name, row_name


def wkb(wkt: str) -> bytes:
    return bytes(QgsGeometry.fromWkt(wkt).asWkb())


@pytest.mark.parametrize(
    ("table", "name", "value", "text"),
    [
        ("target", "status", "licensed", "licensed"),
        ("visit", "done_on", "2026-05-03", "3 May 2026"),
        ("visit", "done_on", "soon", "soon"),
        ("visit", "minutes", 90.0, "90"),
        ("observation", "dip", 30.25, "30.25"),
        ("observation", "crew_uuid", "c", "Crew C"),
        ("observation", "crew_uuid", "x", "x"),
        ("observation", "note", None, "—"),
        ("visit", GONE, GONE, "deleted"),
        ("visit", GONE, None, "is there"),
        ("observation", "geom", wkb("Point(70.5 50.25)"), "50.25000° N 70.50000° E"),
        ("target", "geom", wkb("MultiPolygon(((70 50, 71 50, 71 51, 70 50)))"), "polygon of 4 vertices"),
        ("target", "geom", b"", "—"),
    ],
)
def test_cells(table: str, name: str, value: object, text: str) -> None:
    assert cell_text(table, name, value, {"c": "Crew C"}) == text


def test_a_track_tells_its_length() -> None:
    assert cell_text("track", "geom", wkb("MultiLineString((70 50, 70 50.1))")).startswith("11.1 km")


def test_fields_stand_as_the_table_has_them() -> None:
    assert in_order("observation", ["note", "geom", "code", "strange"]) == ["geom", "code", "note", "strange"]
    assert [cell_name(name) for name in ("geom", "crew_uuid", "note")] == ["Place", "Crew", "Note"]


def test_rows_and_kinds() -> None:
    row = RowMerge(("visit", "u"), "add", None, {"code": "V-1", "name": "Brook"}, ())
    assert row_name(row) == "V-1 Brook"
    assert row_name(RowMerge(("visit", "u"), "add", None, {}, ())) == "u"
    assert counts_text([row, row]) == "2 added"
    assert len({kind_name(kind) for kind in KINDS}) == len(KINDS)
