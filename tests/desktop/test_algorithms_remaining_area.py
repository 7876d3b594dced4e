"""``rareearth:remainingarea`` on real layers: any CRS, any geometry, any gap in the data."""

from __future__ import annotations

import sqlite3
from pathlib import Path
from typing import Any

import pytest
import shapely
from osgeo import ogr, osr
from qgis.core import (
    Qgis,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeatureSourceDefinition,
    QgsProject,
    QgsVectorLayer,
)

from rare_earth_plugin.core.geodesy import area_m2
from tests.desktop.algorithm_runs import Log, layer, ledger, moved, registered, run, shapes

WORLD = shapely.box(70, 48, 72, 50)
WEST, EAST, MIDDLE = shapely.box(70, 48, 71, 50), shapely.box(71, 48, 72, 50), shapely.box(70.5, 48.5, 71.5, 49.5)
FIELDS = ["unit", "area_km2", "covered_km2", "committed_km2", "remaining_km2", "covered_pct"]


def km2(polygon: Any) -> float:
    return float(area_m2(polygon)[0]) / 1e6


def find(territory: Any, coverage: Any, log: Log | None = None, **more: Any) -> dict[str, Any]:
    sinks = {"REMAINING": "TEMPORARY_OUTPUT", "LEDGER": "TEMPORARY_OUTPUT"}
    return run("remainingarea", {"TERRITORY": territory, "COVERAGE": coverage, **sinks, **more}, log)


def test_the_contract() -> None:
    algorithm = registered().algorithm("remainingarea")
    names = [parameter.name() for parameter in algorithm.parameterDefinitions()]
    assert names == ["TERRITORY", "COVERAGE", "UNITS", "UNIT_FIELD", "STATUS_FIELD", "REMAINING", "LEDGER"]
    outputs = {output.name() for output in algorithm.outputDefinitions()}
    assert outputs == {"REMAINING", "LEDGER", "AREA_KM2", "COVERED_KM2", "REMAINING_KM2", "REPAIRED", "SKIPPED"}
    assert all(parameter.help() for parameter in algorithm.parameterDefinitions())
    assert "outside units" in algorithm.shortHelpString()
    assert not algorithm.icon().isNull()
    assert algorithm.flags() == algorithm.create().flags()


def test_territory_less_coverage() -> None:
    results = find(layer([WORLD.wkt]), layer([WEST.wkt, MIDDLE.wkt]))
    covered = shapely.union(WEST, MIDDLE)
    assert results["AREA_KM2"] == pytest.approx(km2(WORLD), rel=1e-12)
    assert results["COVERED_KM2"] == pytest.approx(km2(covered), rel=1e-9)
    assert results["REMAINING_KM2"] == pytest.approx(km2(WORLD.difference(covered)), rel=1e-9)
    assert {type(results[name]) for name in ("AREA_KM2", "COVERED_KM2", "REMAINING_KM2")} == {float}
    assert {type(results[name]) for name in ("REPAIRED", "SKIPPED")} == {int}
    remaining = results["REMAINING"]
    assert remaining.crs().authid() == "EPSG:4326"
    assert remaining.geometryType() == Qgis.GeometryType.Polygon
    together = shapely.union_all(shapes(remaining))
    assert km2(together.symmetric_difference(WORLD.difference(covered))) == pytest.approx(0, abs=1e-6)
    assert sum(f["area_km2"] for f in remaining.getFeatures()) == pytest.approx(results["REMAINING_KM2"], rel=1e-12)
    rows = ledger(results)
    assert [field.name() for field in results["LEDGER"].fields()] == FIELDS
    assert len(rows) == 1
    assert rows[0]["unit"] == "territory"
    assert rows[0]["covered_km2"] + rows[0]["remaining_km2"] == pytest.approx(rows[0]["area_km2"], rel=1e-12)
    assert rows[0]["covered_pct"] == pytest.approx(100 * km2(covered) / km2(WORLD), rel=1e-9)


def test_units_with_names_and_what_lies_outside() -> None:
    units = layer([WEST.wkt, MIDDLE.wkt, EAST.wkt], fields="&field=name:string", rows=[["Акмола"], [None], ["B"]])
    rows = ledger(find(layer([shapely.box(70, 48, 73, 50).wkt]), layer([MIDDLE.wkt]), UNITS=units, UNIT_FIELD="name"))
    assert [row["unit"] for row in rows] == ["territory", "Акмола", "2", "B", "outside units"]
    assert [row["area_km2"] for row in rows[1:]] == pytest.approx([km2(WEST), km2(MIDDLE), km2(EAST), km2(EAST)])
    expected = [km2(WEST.intersection(MIDDLE)), km2(MIDDLE), km2(EAST.intersection(MIDDLE)), 0]
    assert [row["covered_km2"] for row in rows[1:]] == pytest.approx(expected, rel=1e-9)


def test_units_without_a_field_go_by_their_id() -> None:
    rows = ledger(find(layer([WORLD.wkt]), layer([]), UNITS=layer([WEST.wkt, EAST.wkt])))
    assert [row["unit"] for row in rows] == ["territory", "1", "2", "outside units"]
    assert rows[-1]["area_km2"] == pytest.approx(0, abs=1e-9)


def test_statuses() -> None:
    parts = [shapely.box(70 + k / 4, 48, 70 + (k + 1) / 4, 50).wkt for k in range(8)]
    named = ["accepted", "released", "contracted", "in_work", "submitted", "planned", "lost", None]
    coverage = layer(parts, fields="&field=state:string", rows=[[name] for name in named])
    log = Log()
    row = ledger(find(layer([WORLD.wkt]), coverage, log, STATUS_FIELD="state"))[0]
    assert row["covered_km2"] == pytest.approx(km2(WORLD) / 4, rel=1e-9)
    assert row["committed_km2"] == pytest.approx(km2(WORLD) * 3 / 8, rel=1e-9)
    assert row["remaining_km2"] == pytest.approx(km2(WORLD) * 3 / 4, rel=1e-9)
    assert sorted(log.warnings) == [
        "Unknown status in the field state, not counted as mapped: 'lost' (1).",
        "Unknown status in the field state, not counted as mapped: NULL (1).",
    ]


@pytest.mark.parametrize("crs", ["EPSG:4326", "EPSG:28413", "EPSG:3857", "EPSG:4284", "EPSG:32642"])
def test_any_crs_gives_the_same_figures(crs: str) -> None:
    log = Log()
    results = find(layer([moved(WORLD, crs)], crs), layer([moved(MIDDLE, crs)], crs), log, UNITS=layer([WEST.wkt]))
    assert results["AREA_KM2"] == pytest.approx(km2(WORLD), rel=2e-8)
    assert results["COVERED_KM2"] == pytest.approx(km2(MIDDLE), rel=2e-8)
    assert ledger(results)[1]["covered_km2"] == pytest.approx(km2(MIDDLE.intersection(WEST)), rel=1e-6)
    assert (results["REPAIRED"], results["SKIPPED"]) == (0, 0)
    told = [line for line in log.infos if line.startswith("TERRITORY (layer): brought to WGS 84 by '")]
    assert len(told) == (crs != "EPSG:4326")
    if crs == "EPSG:4284":
        assert told[0].endswith("accuracy 4.5 m.")


def test_layers_of_different_crs_in_one_run() -> None:
    results = find(layer([moved(WORLD, "EPSG:28413")], "EPSG:28413"), layer([moved(MIDDLE, "EPSG:3857")], "EPSG:3857"))
    assert results["REMAINING_KM2"] == pytest.approx(km2(WORLD) - km2(MIDDLE), rel=1e-7)


@pytest.mark.parametrize(
    ("kind", "wkt"),
    [
        ("PolygonZ", "Polygon Z ((70 48 1, 71 48 2, 71 50 3, 70 50 4, 70 48 1))"),
        ("PolygonM", "Polygon M ((70 48 1, 71 48 2, 71 50 3, 70 50 4, 70 48 1))"),
        ("MultiPolygonZM", "MultiPolygon ZM (((70 48 1 9, 71 48 2 9, 71 50 3 9, 70 50 4 9, 70 48 1 9)))"),
        ("CurvePolygon", "CurvePolygon (CompoundCurve ((70 48, 71 48, 71 50), (71 50, 70 50, 70 48)))"),
        ("MultiSurface", "MultiSurface (CurvePolygon ((70 48, 71 48, 71 50, 70 50, 70 48)))"),
    ],
)
def test_any_kind_of_polygon(kind: str, wkt: str) -> None:
    results = find(layer([WORLD.wkt]), layer([wkt], kind=kind))
    assert results["COVERED_KM2"] == pytest.approx(km2(WEST), rel=1e-9)
    assert results["SKIPPED"] == 0
    assert find(layer([wkt], kind=kind), layer([]))["AREA_KM2"] == pytest.approx(km2(WEST), rel=1e-9)


def test_a_layer_of_collections(tmp_path: Path) -> None:
    file = ogr.GetDriverByName("GPKG").CreateDataSource(str(tmp_path / "mended.gpkg"))
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(4326)
    table = file.CreateLayer("mended", reference, ogr.wkbGeometryCollection)
    collection = shapely.GeometryCollection(
        [WEST, WEST.exterior, shapely.Point(70, 48), shapely.MultiPolygon([MIDDLE])]
    )
    feature = ogr.Feature(table.GetLayerDefn())
    feature.SetGeometry(ogr.CreateGeometryFromWkb(shapely.to_wkb(collection)))
    table.CreateFeature(feature)
    del feature, table, file
    mended = QgsVectorLayer(str(tmp_path / "mended.gpkg"), "mended")
    assert mended.wkbType() == Qgis.WkbType.GeometryCollection
    both = km2(shapely.union(WEST, MIDDLE))
    assert find(layer([WORLD.wkt]), mended)["COVERED_KM2"] == pytest.approx(both, rel=1e-9)
    assert find(mended, layer([]))["AREA_KM2"] == pytest.approx(both, rel=1e-9)


def test_arcs_are_followed() -> None:
    circle = "CurvePolygon (CircularString (71 48.5, 71.5 49, 71 49.5, 70.5 49, 71 48.5))"
    results = find(layer([WORLD.wkt]), layer([circle], kind="CurvePolygon"))
    assert results["COVERED_KM2"] == pytest.approx(km2(shapely.Point(71, 49).buffer(0.5, 4000)), rel=2e-6)


def test_empty_layers() -> None:
    results = find(layer([WORLD.wkt]), layer([]), UNITS=layer([]))
    assert results["COVERED_KM2"] == 0
    assert results["REMAINING_KM2"] == pytest.approx(km2(WORLD), rel=1e-12)
    assert [row["unit"] for row in ledger(results)] == ["territory", "outside units"]
    log = Log()
    nothing = find(layer([]), layer([WORLD.wkt]), log, UNITS=layer([WEST.wkt]))
    assert [nothing[name] for name in ("AREA_KM2", "COVERED_KM2", "REMAINING_KM2")] == [0, 0, 0]
    assert nothing["REMAINING"].featureCount() == 0
    assert [row["unit"] for row in ledger(nothing)] == ["territory", "1", "outside units"]
    assert [row["covered_pct"] for row in ledger(nothing)] == [0, 0, 0]
    assert log.warnings == ["The territory has no usable polygon, so its area is 0."]


def test_repaired_and_skipped_features_are_counted_and_listed() -> None:
    bow_tie = "Polygon ((70 48, 71 49, 71 48, 70 49, 70 48))"
    coverage = layer(
        [WEST.wkt, bow_tie, None, "Polygon ((70 48, 71 49, 70 48))", "Polygon EMPTY", bow_tie], kind="Polygon"
    )
    units = layer([None, bow_tie], kind="Polygon")
    log = Log()
    results = find(layer([WORLD.wkt]), coverage, log, UNITS=units)
    assert (results["REPAIRED"], results["SKIPPED"]) == (3, 4)
    assert results["COVERED_KM2"] == pytest.approx(km2(WEST), rel=1e-9)
    assert log.warnings == [
        "COVERAGE: 2 geometries repaired, feature ids 2, 6.",
        "COVERAGE: 2 features skipped, no geometry, feature ids 3, 5.",
        "COVERAGE: 1 features skipped, nothing polygonal is left of it, feature ids 4.",
        "UNITS: 1 geometries repaired, feature ids 2.",
        "UNITS: 1 features skipped, no geometry, feature ids 1.",
    ]


def test_points_among_the_coverage_are_skipped() -> None:
    log = Log()
    results = find(layer([WORLD.wkt]), layer(["Point (70 48)"], kind="Point"), log)
    assert (results["SKIPPED"], results["COVERED_KM2"]) == (1, 0)
    assert log.warnings == ["COVERAGE: 1 features skipped, no polygon, feature ids 1."]


@pytest.mark.parametrize("check", [Qgis.InvalidGeometryCheck.AbortOnInvalid, Qgis.InvalidGeometryCheck.SkipInvalid])
def test_the_setting_for_invalid_geometries_does_not_matter(check: Qgis.InvalidGeometryCheck) -> None:
    registered()
    context = QgsProcessingContext()
    context.setProject(QgsProject.instance())
    context.setInvalidGeometryCheck(check)
    bow_tie = "Polygon ((70 48, 71 49, 71 48, 70 49, 70 48))"
    coverage = layer([bow_tie], kind="Polygon")
    QgsProject.instance().addMapLayer(coverage)
    source = QgsProcessingFeatureSourceDefinition(coverage.id(), geometryCheck=check)
    algorithm = registered().algorithm("remainingarea").create()
    parameters = {"TERRITORY": layer([WORLD.wkt]), "COVERAGE": source}
    results, is_ok = algorithm.run(parameters, context, Log())
    assert is_ok
    assert results["REPAIRED"] == 1
    assert results["COVERED_KM2"] > 1000


def test_only_the_selected_features_of_a_source_count() -> None:
    coverage = layer([WEST.wkt, EAST.wkt])
    QgsProject.instance().addMapLayer(coverage)
    coverage.selectByIds([2])
    selected = QgsProcessingFeatureSourceDefinition(coverage.id(), selectedFeaturesOnly=True)
    assert find(layer([WORLD.wkt]), selected)["COVERED_KM2"] == pytest.approx(km2(EAST), rel=1e-9)


def test_numbers_alone_without_sinks() -> None:
    results = run("remainingarea", {"TERRITORY": layer([WORLD.wkt]), "COVERAGE": layer([WEST.wkt])})
    assert set(results) == {"AREA_KM2", "COVERED_KM2", "REMAINING_KM2", "REPAIRED", "SKIPPED"}


def test_sinks_in_files_of_their_own(tmp_path: Path) -> None:
    paths = {"REMAINING": str(tmp_path / "remaining.gpkg"), "LEDGER": str(tmp_path / "ledger.csv")}
    results = find(layer([WORLD.wkt]), layer([WEST.wkt]), **paths)
    assert QgsVectorLayer(results["REMAINING"]).featureCount() > 0
    lines = (tmp_path / "ledger.csv").read_text().splitlines()
    assert lines[0] == ",".join(FIELDS)
    assert lines[1].startswith("territory,")


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("{file}", "{file}"),
        ("{file}|layername=remaining", "{file}|layername=ledger"),
        ("ogr:dbname='{file}' table=\"remaining\" (geom)", "ogr:dbname='{file}' table=\"ledger\""),
        ("{folder}/x/../both.gpkg", "ogr:dbname='{file}' table=\"ledger\""),
    ],
)
def test_two_sinks_in_one_geopackage_are_refused(tmp_path: Path, first: str, second: str) -> None:
    file = tmp_path / "both.gpkg"
    paths = [text.format(file=file, folder=tmp_path) for text in (first, second)]
    with pytest.raises(QgsProcessingException) as caught:
        find(layer([WORLD.wkt]), layer([WEST.wkt]), REMAINING=paths[0], LEDGER=paths[1])
    assert str(caught.value) == (
        f"REMAINING and LEDGER both point to {file}, where the second would erase the first; "
        "give each a file of its own."
    )
    assert not file.exists()


def test_an_unknown_crs_is_one_sentence() -> None:
    lost = layer([WEST.wkt], name="lost")
    lost.setCrs(type(lost.crs())())
    with pytest.raises(QgsProcessingException) as caught:
        find(layer([WORLD.wkt]), lost)
    assert str(caught.value) == (
        "The layer 'lost' has no known coordinate reference system, so its place on Earth is unknown; "
        "set one in the layer's properties."
    )


@pytest.mark.parametrize("parameter", ["STATUS_FIELD", "UNIT_FIELD"])
def test_a_field_that_is_not_there_is_one_sentence(parameter: str) -> None:
    with pytest.raises(QgsProcessingException) as caught:
        find(layer([WORLD.wkt]), layer([WEST.wkt]), UNITS=layer([WEST.wkt]), **{parameter: "state"})
    assert str(caught.value) == "The layer 'layer' has no field 'state'; choose another field."


def test_cancelling_is_one_sentence_and_writes_nothing(tmp_path: Path) -> None:
    log = Log()
    log.cancel()
    target = tmp_path / "remaining.gpkg"
    with pytest.raises(QgsProcessingException) as caught:
        find(layer([WORLD.wkt]), layer([MIDDLE.wkt]), log, REMAINING=str(target))
    assert str(caught.value) == "The computation was cancelled, so nothing was written."
    assert not target.exists()


def test_coordinates_that_are_no_degrees_are_skipped_and_told() -> None:
    log = Log()
    metres = shapely.box(13_500_000, 5_300_000, 13_600_000, 5_400_000)
    results = find(layer([WORLD.wkt]), layer([metres.wkt]), log)
    assert (results["SKIPPED"], results["COVERED_KM2"]) == (1, 0)
    assert log.warnings == ["COVERAGE: 1 features skipped, outside the globe, feature ids 1."]


def test_both_kernels_give_the_same_ledger(monkeypatch: pytest.MonkeyPatch) -> None:
    from rare_earth_plugin.algorithms import remaining_area
    from rare_earth_plugin.store.qgis_kernel import QgisKernel

    tilted = shapely.Polygon([(70.1, 48.2), (71.7, 48.9), (71.2, 49.8), (70.3, 49.1)])
    bow_tie = "Polygon ((70.03 48.01, 71.91 49.93, 71.97 48.04, 70.06 49.88, 70.03 48.01))"
    given = {"UNITS": layer([MIDDLE.wkt]), "STATUS_FIELD": "state"}
    coverage = layer([tilted.wkt, bow_tie], fields="&field=state:string", rows=[["accepted"], ["in_work"]])
    one = ledger(find(layer([WORLD.wkt]), coverage, **given))
    monkeypatch.setattr(remaining_area, "best_kernel", QgisKernel)
    other = ledger(find(layer([WORLD.wkt]), coverage, **given))
    for row, same in zip(one, other):
        assert row.pop("unit") == same.pop("unit")
        assert list(same.values()) == pytest.approx(list(row.values()), rel=1e-12, abs=1e-9)


def test_the_ledger_in_a_geopackage_holds_numbers(tmp_path: Path) -> None:
    target = tmp_path / "ledger.gpkg"
    find(layer([WORLD.wkt]), layer([WEST.wkt]), LEDGER=str(target))
    with sqlite3.connect(target) as connection:
        values = connection.execute("SELECT unit, covered_pct, typeof(area_km2) FROM ledger").fetchall()
    assert values == [("territory", pytest.approx(50, rel=1e-6), "real")]
