from __future__ import annotations

from pathlib import Path

import pytest
from qgis.core import QgsCategorizedSymbolRenderer, QgsProject

from rare_earth_plugin.map.layers import open_layer
from rare_earth_plugin.store.programme_file import check

from ..programme_files import add_row, small_programme


@pytest.mark.parametrize("role", ["visit", "observation", "track", "crew", "campaign", "handover"])
def test_each_table_of_a_campaign_opens_as_a_layer_with_a_form(role: str, tmp_path: Path) -> None:
    info = check(small_programme(tmp_path / "p.gpkg"))
    layer = open_layer(QgsProject(), info, role)
    assert layer.isValid()
    assert layer.name() != role
    shown = {child.name() for tab in layer.editFormConfig().tabs() for child in tab.children()}
    hidden = {
        field.name() for place, field in enumerate(layer.fields()) if layer.editorWidgetSetup(place).type() == "Hidden"
    }
    if role != "handover":  # a record that nobody fills in
        assert shown | hidden == set(layer.fields().names())
    assert not shown & hidden
    assert all(layer.attributeAlias(layer.fields().indexOf(name)) for name in shown)


def test_each_kind_of_stop_has_its_own_shape(tmp_path: Path) -> None:
    info = check(small_programme(tmp_path / "p.gpkg"))
    layer = open_layer(QgsProject(), info, "visit")
    renderer = layer.renderer()
    assert isinstance(renderer, QgsCategorizedSymbolRenderer)
    shapes = {category.value(): category.symbol().symbolLayer(0).shape() for category in renderer.categories()}
    assert len({shapes[kind] for kind in ("sheet", "target", "camp", "base")}) == 4


def test_an_observation_starts_with_code_time_and_hand(tmp_path: Path) -> None:
    info = check(small_programme(tmp_path / "p.gpkg"))
    layer = open_layer(QgsProject(), info, "observation")
    fields = layer.fields()
    for name in ("uuid", "code", "observed_at", "source"):
        assert str(layer.defaultValue(fields.indexOf(name))), name
    assert layer.defaultValue(fields.indexOf("geometry_source")) == "field"
    add_row(layer, "POINT(70 50)", uuid="o", code="1", dip=45.0)
    assert layer.featureCount() == 1
