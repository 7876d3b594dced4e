"""``rareearth:sheetcoverage``: one row a sheet, and they add up."""

from __future__ import annotations

from typing import Any

import pytest
import shapely
from qgis.core import (
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingOutputLayerDefinition,
    QgsProject,
    QgsVectorLayer,
)

from rare_earth_plugin.core.geodesy import area_m2
from rare_earth_plugin.store.locations import resource
from tests.desktop.algorithm_runs import Log, layer, moved, registered, run, shapes

TERRITORY = "POLYGON((66 48, 68 48, 68 49.4, 66 49.4, 66 48))"
WEST = "POLYGON((66 48, 67 48, 67 48.666666666666664, 66 48.666666666666664, 66 48))"
OVER_WEST = "POLYGON((66 48, 66.5 48, 66.5 48.4, 66 48.4, 66 48))"


def rows(made: QgsVectorLayer) -> dict[str, dict[str, Any]]:
    return {f["sheet"]: dict(zip(f.fields().names(), f.attributes())) for f in made.getFeatures()}


def cartogram(coverage: QgsVectorLayer, log: Log | None = None, **more: Any) -> QgsVectorLayer:
    parameters = {
        "TERRITORY": more.pop("territory", None) or layer([TERRITORY], kind="Polygon"),
        "COVERAGE": coverage,
        "SCALE": 2,
        "OUTPUT": "TEMPORARY_OUTPUT",
        **more,
    }
    return run("sheetcoverage", parameters, log)["OUTPUT"]


def surveys() -> QgsVectorLayer:
    return layer(
        [WEST, OVER_WEST, TERRITORY, None],
        kind="Polygon",
        fields="&field=state:string(20)&field=accepted:string(20)&field=scale:string(20)",
        rows=[
            ["accepted", "1961", "200000"],
            ["released", "2015-04-01", "50 000"],
            ["in_work", "2020", "25000"],
            ["accepted", "soon", "fine"],
        ],
    )


def test_the_contract() -> None:
    algorithm = registered().algorithm("sheetcoverage")
    names = {parameter.name() for parameter in algorithm.parameterDefinitions()}
    assert {"TERRITORY", "COVERAGE", "SCALE", "FRAME_CRS", "OUTPUT"} <= names
    assert algorithm.parameterDefinition("SCALE").options() == [
        "1:1 000 000",
        "1:500 000",
        "1:200 000",
        "1:100 000",
        "1:50 000",
    ]


def test_a_sheet_tells_share_year_and_scale() -> None:
    log = Log()
    made = cartogram(
        surveys(), log, STATUS_FIELD="state", DATE_FIELD="accepted", SCALE_FIELD="scale", FRAME_CRS="EPSG:4326"
    )
    found = rows(made)
    assert made.crs().authid() == "EPSG:4326"
    assert list(next(iter(found.values())))[-7:] == [
        "sheet",
        "area_km2",
        "covered_km2",
        "remaining_km2",
        "covered_pct",
        "last_year",
        "finest_scale",
    ]
    assert len(found) == 6
    row = found["M-42-XXXI"]
    assert row["covered_pct"] == pytest.approx(100.0)
    assert (row["last_year"], row["finest_scale"]) == (2015, 50_000)
    other = found["M-42-XXXII"]
    assert other["covered_km2"] == pytest.approx(0.0, abs=1e-6)
    assert not other["last_year"]
    assert any("accepted: 1 values" in text for text in log.warnings)
    assert any("1 features skipped" in text for text in log.warnings)


def test_without_fields_everything_is_covered() -> None:
    found = rows(cartogram(surveys()))
    assert all(row["covered_pct"] == pytest.approx(100.0) for row in found.values())
    assert not any(row["last_year"] or row["finest_scale"] for row in found.values())


@pytest.mark.parametrize("scale", range(5))
@pytest.mark.parametrize("crs", ["EPSG:4284", "EPSG:4326"])
def test_sheets_add_up_to_the_territory(scale: int, crs: str) -> None:
    made = cartogram(layer([WEST], kind="Polygon"), SCALE=scale, FRAME_CRS=crs)
    found = rows(made)
    total, covered = (float(area_m2(shapely.from_wkt([wkt]))[0]) / 1e6 for wkt in (TERRITORY, WEST))
    assert sum(row["area_km2"] for row in found.values()) == pytest.approx(total, rel=1e-9)
    assert sum(row["covered_km2"] for row in found.values()) == pytest.approx(covered, rel=1e-9)
    for row in found.values():
        assert row["covered_km2"] + row["remaining_km2"] == pytest.approx(row["area_km2"], rel=1e-12)
    assert float(area_m2(shapes(made)).sum()) / 1e6 == pytest.approx(total, rel=1e-9)


def test_layers_in_another_crs_come_out_alike() -> None:
    utm = "EPSG:32642"
    here = rows(cartogram(layer([WEST], kind="Polygon")))
    there = rows(
        cartogram(
            layer([moved(shapely.from_wkt(WEST), utm)], utm),
            territory=layer([moved(shapely.from_wkt(TERRITORY), utm)], utm),
        )
    )
    for code in here:
        if here[code]["area_km2"] > 1:
            assert there[code]["covered_km2"] == pytest.approx(here[code]["covered_km2"], rel=1e-6, abs=0.01)


def test_a_territory_without_sheets_gives_none_and_says_so() -> None:
    log = Log()
    south = layer(["POLYGON((66 -10, 67 -10, 67 -9, 66 -9, 66 -10))"], kind="Polygon")
    assert rows(cartogram(surveys(), log, territory=south)) == {}
    assert any("No sheet meets the territory" in text for text in log.warnings)
    assert rows(cartogram(surveys(), log, territory=layer([None], kind="Polygon"))) == {}


def test_frames_in_metres_are_refused() -> None:
    with pytest.raises(QgsProcessingException, match="in degrees"):
        cartogram(surveys(), FRAME_CRS="EPSG:28413")


def test_the_layer_of_an_illustrative_programme_says_so_and_is_styled() -> None:
    path = resource("data", "programme.gpkg")
    context, project = QgsProcessingContext(), QgsProject.instance()
    context.setProject(project)
    parameters = {
        "TERRITORY": f"{path}|layername=territory",
        "COVERAGE": f"{path}|layername=coverage",
        "STATUS_FIELD": "status",
        "SCALE": 0,
        "OUTPUT": QgsProcessingOutputLayerDefinition("memory:", project),
    }
    algorithm = registered().algorithm("sheetcoverage").create()
    results, done = algorithm.run(parameters, context, Log())
    assert done
    made = context.temporaryLayerStore().mapLayers()[results["OUTPUT"]]
    assert made.featureCount() == 26
    assert sum(f["covered_km2"] for f in made.getFeatures()) == pytest.approx(2_038_000, rel=1e-3)
    details = context.layersToLoadOnCompletion()[results["OUTPUT"]]
    assert details.name.endswith("(illustrative)")
    details.postProcessor().postProcessLayer(made, context, Log())
    assert made.renderer().type() == "categorizedSymbol"
    assert made.labelsEnabled()


def test_a_territory_over_the_antimeridian_has_sheets_on_both_sides() -> None:
    log = Log()
    territory = layer(["POLYGON((178 50, 182 50, 182 52, 178 52, 178 50))"], kind="Polygon")
    made = cartogram(layer(["POLYGON((179 50, 181 50, 181 52, 179 52, 179 50))"]), log, territory=territory, SCALE=0)
    found = rows(made)
    assert {code for code, row in found.items() if row["area_km2"] > 100} == {"M-60", "M-1"}
    whole = float(area_m2(shapely.box(178, 50, 182, 52))[0]) / 1e6
    assert sum(row["area_km2"] for row in found.values()) == pytest.approx(whole, rel=1e-9)
    assert sum(row["covered_km2"] for row in found.values()) == pytest.approx(whole / 2, rel=1e-9)
    assert log.warnings == []


def test_what_is_mended_or_missing_of_the_territory_is_told() -> None:
    log = Log()
    crossed = "POLYGON((70 48, 71 49, 71 48, 70 49, 70 48))"
    cartogram(surveys(), log, territory=layer([TERRITORY, None, crossed], kind="Polygon"))
    told = [line for line in log.warnings if line.startswith("TERRITORY")]
    assert told == [
        "TERRITORY: 1 geometries repaired, feature ids 3.",
        "TERRITORY: 1 features skipped, no geometry, feature ids 2.",
    ]
