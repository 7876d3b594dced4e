"""Rows for the check: from the file, with edits that are not saved, and with what nobody can read."""

from __future__ import annotations

import datetime
from pathlib import Path

import numpy as np
import pytest
from qgis.core import QgsVectorLayer

from rare_earth_plugin.core.coverage import CancelledError
from rare_earth_plugin.core.shapely_kernel import ShapelyKernel
from rare_earth_plugin.core.validation import validate
from rare_earth_plugin.store.checked_rows import CheckedRows
from rare_earth_plugin.store.programme_file import ProgrammeFileError
from rare_earth_plugin.store.qgis_kernel import QgisKernel

from ..programme_files import add_row, open_table, small_programme, sql, square

TODAY = datetime.date(2026, 1, 1)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return small_programme(tmp_path / "programme.gpkg")


def test_all_tables_with_their_columns(path: Path) -> None:
    add_row(open_table(path, "base"), "POINT(70.5 50.5)", uuid="b1", code="B-1", name="Near", population=1000)
    add_row(open_table(path, "base"), None, uuid="b2", code="B-2")
    add_row(open_table(path, "figure"), uuid="f", key="zones_count", value="2", as_of="2025-08", source="paper")
    programme = CheckedRows(path).read()
    assert programme.illustrative
    assert {name: len(table) for name, table in programme.tables.items()} == {
        "territory": 1,
        "region": 2,
        "zone": 2,
        "target": 0,
        "coverage": 2,
        "base": 2,
    }
    zones, bases = programme.tables["zone"], programme.tables["base"]
    assert zones.keys == ["z1", "z2"]
    assert list(zones.column("accepted_on")) == [None, datetime.date(2024, 5, 1)]
    assert list(zones.column("scale")) == [50_000, 50_000]
    assert zones.where(0) == (70, 50, 71, 51)
    assert not zones.edited
    assert bases.points is not None
    assert bases.points[0].tolist() == [70.5, 50.5]
    assert np.isnan(bases.points[1]).all()
    assert bases.wkb is None
    assert [(figure.key, figure.value) for figure in programme.figures] == [("zones_count", 2.0)]
    assert {event.row_key for event in programme.events["zone"]} == {"z1", "z2"}


def test_what_cannot_be_read_is_listed(path: Path) -> None:
    sql(path, "UPDATE zone SET due_on = 'soon', declared_km2 = 'much', scale = 1.5 WHERE uuid = 'z2'")
    zones = CheckedRows(path).read().tables["zone"]
    assert sorted(zones.unreadable) == [(1, "declared_km2", "much"), (1, "due_on", "soon"), (1, "scale", "1.5")]
    assert zones.column("due_on")[1] is None


def test_history_tells_days_only_where_they_are_the_moves_own(path: Path) -> None:
    sql(path, "UPDATE zone SET status = 'compilation' WHERE uuid = 'z1'")
    sql(path, "UPDATE zone SET status = 'submitted', status_on = '2025-03-04' WHERE uuid = 'z1'")
    events = [event for event in CheckedRows(path).read().events["zone"] if event.row_key == "z1"]
    assert [(event.old, event.new, event.day) for event in events] == [
        ("", "fieldwork", None),
        ("fieldwork", "compilation", None),
        ("compilation", "submitted", datetime.date(2025, 3, 4)),
    ]


def test_both_kernels_find_the_same(path: Path) -> None:
    targets = open_table(path, "target")
    for code, wkt in (
        ("bow", "MULTIPOLYGON(((71.2 51.2, 71.4 51.4, 71.4 51.2, 71.2 51.4, 71.2 51.2)))"),
        ("over", square(71.8, 51.8, 0.5)),
        ("away", square(80, 10)),
        ("swapped", square(51.2, 70.2, 0.3)),
        ("twin", square(80, 10)),
        ("none", None),
    ):
        add_row(targets, wkt, uuid=code, code=code, status="ranked", commodities="W")
    add_row(open_table(path, "zone"), square(70.5, 50.5), uuid="z3", code="RE-03", status="proposed", declared_km2=7.0)
    programme = CheckedRows(path).read()
    by_shapely, by_qgis = (validate(programme, kernel, TODAY) for kernel in (ShapelyKernel(), QgisKernel()))
    assert [(f.rule, f.severity, f.key) for f in by_shapely] == [(f.rule, f.severity, f.key) for f in by_qgis]
    assert {"geometry_invalid", "polygon_beyond", "polygon_outside", "swapped", "geometry_duplicate", "overlap"} <= {
        f.rule for f in by_shapely
    }
    for one, other in zip(by_shapely, by_qgis):
        assert one.facts.keys() == other.facts.keys()
        for name, value in one.facts.items():
            assert other.facts[name] == (pytest.approx(value, rel=1e-9) if isinstance(value, float) else value)


def edited(path: Path, table: str) -> QgsVectorLayer:
    layer = open_table(path, table)
    assert layer.startEditing()
    return layer


def test_edits_that_are_not_saved_count(path: Path) -> None:
    layer = edited(path, "zone")
    layer.changeAttributeValue(1, layer.fields().indexOf("code"), "NEW")
    layer.deleteFeature(2)
    add_row(layer, square(71, 51, 0.1), code="RE-03", status="proposed")
    zones = CheckedRows(path, {"zone": layer}).read().tables["zone"]
    assert list(zones.column("code")) == ["NEW", "RE-03"]
    assert zones.fids[1] < 0
    assert zones.edited
    layer.rollBack()


def test_a_filter_hides_nothing_from_the_check(path: Path) -> None:
    layer = open_table(path, "zone")
    assert layer.setSubsetString("code = 'RE-01'")
    assert layer.startEditing()
    layer.changeAttributeValue(1, layer.fields().indexOf("code"), "NEW")
    zones = CheckedRows(path, {"zone": layer}).read().tables["zone"]
    assert list(zones.column("code")) == ["NEW", "RE-02"]
    layer.rollBack()


def test_bases_that_were_moved(path: Path) -> None:
    add_row(open_table(path, "base"), "POINT(70.5 50.5)", uuid="b1", code="B-1")
    layer = edited(path, "base")
    add_row(layer, "POINT(51 71)", code="B-2")
    bases = CheckedRows(path, {"base": layer}).read().tables["base"]
    assert bases.points is not None
    assert sorted(map(tuple, bases.points.tolist())) == [(51, 71), (70.5, 50.5)]
    layer.rollBack()


def test_layers_of_other_files_are_ignored(path: Path, tmp_path: Path) -> None:
    layer = edited(small_programme(tmp_path / "other.gpkg"), "zone")
    layer.deleteFeature(1)
    assert len(CheckedRows(path, {"zone": layer}).read().tables["zone"]) == 2
    layer.rollBack()


def test_cancelling_and_files_that_are_none(path: Path, tmp_path: Path) -> None:
    with pytest.raises(CancelledError):
        CheckedRows(path).read(lambda: True)
    with pytest.raises(ProgrammeFileError):
        CheckedRows(tmp_path / "none.gpkg").read()
    with pytest.raises(ProgrammeFileError):
        CheckedRows(tmp_path / "none.gpkg").territory()
    assert CheckedRows(path).territory().column("code") == ["KZ"]
