from __future__ import annotations

from collections.abc import Iterator

import pytest
from qgis.core import QgsGeometry, QgsVectorLayer

from rare_earth_plugin.map import remaining_layer
from rare_earth_plugin.map.remaining_layer import RemainingLayer
from tests.programme_files import square

from .panel_tools import wait


@pytest.fixture
def layer() -> QgsVectorLayer:
    return QgsVectorLayer("MultiPolygon?crs=EPSG:4326&field=sheet:string(40)", "remaining", "memory")


@pytest.fixture
def filler() -> Iterator[RemainingLayer]:
    filling = RemainingLayer()
    yield filling
    filling.forget()


def wkb(west: float) -> bytes:
    return QgsGeometry.fromWkt(square(west, 50, 0.1)).asWkb().data()


def show(filler: RemainingLayer, layer: QgsVectorLayer, polygons: dict[int, bytes]) -> None:
    sheets = [f"S-{atom}" for atom in polygons]
    filler.show(layer, [*polygons], polygons.values(), sheets, "mapped = all")


def shown(layer: QgsVectorLayer) -> dict[str, tuple[int, float]]:
    return {f["sheet"]: (f.id(), round(f.geometry().boundingBox().xMinimum(), 6)) for f in layer.getFeatures()}


def test_only_what_differs_is_written(filler: RemainingLayer, layer: QgsVectorLayer) -> None:
    show(filler, layer, {number: wkb(number) for number in range(20)})
    assert not filler.is_filling
    before, repaints = shown(layer), []
    layer.repaintRequested.connect(lambda *_: repaints.append(1))
    changed = {number: wkb(number) for number in range(20) if number != 3}
    changed[5], changed[30] = wkb(5.5), wkb(30)
    show(filler, layer, changed)
    assert repaints == [1]
    after = shown(layer)
    assert set(before) - set(after) == {"S-3"}
    assert set(after) - set(before) == {"S-30"}
    assert {name for name in set(before) & set(after) if before[name] != after[name]} == {"S-5"}
    assert after["S-5"][1] == 5.5
    assert layer.metadata().abstract() == "mapped = all"


def test_thousands_are_written_in_slices(
    filler: RemainingLayer, layer: QgsVectorLayer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(remaining_layer, "_SLICE_S", 0.001)
    show(filler, layer, {number: wkb(number / 100) for number in range(3000)})
    assert filler.is_filling
    assert layer.featureCount() < 3000
    show(filler, layer, {number: wkb(number / 100) for number in range(100, 3000)})  # before the first was written
    wait(lambda: not filler.is_filling)
    assert set(shown(layer)) == {f"S-{number}" for number in range(100, 3000)}
    show(filler, layer, {})
    wait(lambda: not filler.is_filling)
    assert layer.featureCount() == 0


def test_a_layer_that_was_emptied_by_others_is_filled_anew(filler: RemainingLayer, layer: QgsVectorLayer) -> None:
    polygons = {number: wkb(number) for number in range(5)}
    show(filler, layer, polygons)
    layer.dataProvider().truncate()
    show(filler, layer, polygons)
    assert layer.featureCount() == 5
    other = layer.clone()
    show(filler, other, polygons)
    assert other.featureCount() == 5
