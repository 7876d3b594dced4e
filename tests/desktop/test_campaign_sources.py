from __future__ import annotations

from pathlib import Path

from qgis.core import QgsGeometry

from rare_earth_plugin.map.campaign_sources import bases, target_stops

from ..programme_files import add_row, open_table, square
from .panel_tools import panel_programme


def test_targets_as_stops(tmp_path: Path) -> None:
    layer = open_table(panel_programme(tmp_path), "target")
    first, second = target_stops(layer)
    assert (first.key, first.kind, first.code, first.label) == ("t1", "target", "T-2", "T-2")
    assert (first.status, first.commodities, second.category) == ("licensed", ("REE", "Zr"), "P2")
    assert 70.4 < first.lon < 70.5
    assert 50.4 < first.lat < 50.5
    assert [stop.key for stop in target_stops(layer, ["t2", "nobody"])] == ["t2"]


def test_unsaved_edits_count_and_shapes_that_lack_are_left_out(tmp_path: Path) -> None:
    layer = open_table(panel_programme(tmp_path), "target")
    layer.startEditing()
    add_row(layer, square(70.0, 51.0, 0.1), uuid="t3", code="T-3", commodities="cu, что-то")
    add_row(layer, None, uuid="t4", code="T-4")
    layer.changeGeometry(1, QgsGeometry())
    found = {stop.key: stop for stop in target_stops(layer)}
    assert sorted(found) == ["t2", "t3"]
    assert found["t3"].commodities == ("Cu", "что-то")
    layer.rollBack()


def test_the_place_of_a_crescent_lies_on_it(tmp_path: Path) -> None:
    layer = open_table(panel_programme(tmp_path), "target")
    crescent = (
        "MULTIPOLYGON(((70 50, 71 50, 71 51, 70 51, 70 50), (70.02 50.02, 70.98 50.02, 70.98 50.98, 70.02 50.02)))"
    )
    add_row(layer, crescent, uuid="c", code="C")
    (stop,) = target_stops(layer, ["c"])
    shape = QgsGeometry.fromWkt(crescent)
    assert shape.contains(QgsGeometry.fromWkt(f"POINT({stop.lon} {stop.lat})"))


def test_bases_by_name(tmp_path: Path) -> None:
    layer = open_table(panel_programme(tmp_path), "base")
    add_row(layer, None, uuid="b3", code="B3", name="Nowhere")
    assert [(base.code, base.name, base.lon) for base in bases(layer)] == [("B2", "Far", 60.0), ("B1", "Near", 70.5)]
