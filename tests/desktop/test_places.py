from __future__ import annotations

from pathlib import Path

import pytest
from qgis.core import QgsCoordinateTransformContext, QgsGeometry

from rare_earth_plugin.core.coverage import CancelledError
from rare_earth_plugin.store.places import EditedTargets, read_places
from rare_earth_plugin.store.snapshot import Snapshot

from ..programme_files import open_table, sql, square
from .panel_tools import panel_programme

CONTEXT = QgsCoordinateTransformContext()


def test_oblasts_and_bases(tmp_path: Path) -> None:
    path = panel_programme(tmp_path)
    places = read_places(path, Snapshot(path).read(), None, CONTEXT)
    assert places.regions == {"z1": ("West",), "z2": ("East",), "t1": ("West",), "t2": ("East",)}
    assert places.bases["t1"].name == "Near"
    # pyproj.Geod(ellps="WGS84").inv(71.45, 50.45, 70.5, 50.5)[2] = 67 700 m
    assert places.bases["t2"].km == pytest.approx(67.7, abs=0.1)


def test_the_oblast_with_the_larger_share_comes_first(tmp_path: Path) -> None:
    path = panel_programme(tmp_path)
    layer = open_table(path, "target")
    layer.startEditing()
    feature = next(layer.getFeatures())
    feature.setGeometry(QgsGeometry.fromWkt(square(70.7, 50.2, 1.0)))
    layer.updateFeature(feature)
    edited = EditedTargets.of(layer)
    places = read_places(path, Snapshot(path).read(), edited, CONTEXT)
    assert places.regions["t1"] == ("East", "West")
    layer.rollBack()


def test_a_target_that_is_deleted_counts_no_longer_before_it_is_saved(tmp_path: Path) -> None:
    path = panel_programme(tmp_path)
    layer = open_table(path, "target")
    assert EditedTargets.of(layer) is None
    layer.startEditing()
    layer.deleteFeature(1)
    places = read_places(path, Snapshot(path).read(), EditedTargets.of(layer), CONTEXT)
    assert places.targets.keys == ("t2",)
    assert "t1" not in places.bases
    layer.rollBack()


def test_rows_that_lie_nowhere(tmp_path: Path) -> None:
    path = panel_programme(tmp_path)
    sql(path, "UPDATE target SET geom = NULL, uuid = NULL WHERE code = 'T-2'")
    sql(path, "UPDATE base SET geom = x'00', name = NULL")
    places = read_places(path, Snapshot(path).read(), None, CONTEXT)
    assert places.bases == {}
    assert places.regions["fid:1"] == ()
    assert places.targets.wkb[0] is None


def test_can_be_cancelled(tmp_path: Path) -> None:
    path = panel_programme(tmp_path)
    with pytest.raises(CancelledError):
        read_places(path, Snapshot(path).read(), None, CONTEXT, lambda: True)
