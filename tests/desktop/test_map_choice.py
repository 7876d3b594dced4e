from __future__ import annotations

from pathlib import Path

from qgis.core import QgsProject

from rare_earth_plugin.core.sheets import sheet_at
from rare_earth_plugin.map.layers import add_programme
from rare_earth_plugin.map.map_choice import map_choice
from rare_earth_plugin.store.programme_file import check

from .algorithm_runs import layer
from .panel_tools import panel_programme


def test_what_is_selected(tmp_path: Path) -> None:
    project = QgsProject.instance()
    layers = add_programme(project, check(panel_programme(tmp_path)))
    assert not map_choice(project)
    layers["target"].selectAll()
    layers["zone"].selectByExpression("code = 'RE-02'")
    fine, coarse = sheet_at(70.1, 50.1, 50_000), sheet_at(70.1, 50.1, 200_000)
    cells = layer(
        ["POINT(70 50)"] * 4, kind="Point", fields="&field=sheet:string", rows=[[fine], [coarse], ["?"], [""]]
    )
    project.addMapLayer(cells)
    assert map_choice(project).sheets == {}
    cells.selectAll()
    found = map_choice(project)
    assert found
    assert (found.targets, found.zones) == (("t1", "t2"), ("z2",))
    assert found.sheets == {50_000: (fine,), 200_000: (coarse,)}
