"""What pages tell: sites in the order of their codes, definitions, sources."""

from __future__ import annotations

from pathlib import Path

from rare_earth_plugin.map.layout_contents import frozen
from tests.desktop.map_contents import contents_of
from tests.desktop.panel_tools import panel_programme
from tests.programme_files import add_row, open_table


def test_sites_come_in_the_order_of_their_codes_with_python_s_own_values(tmp_path: Path) -> None:
    with contents_of(panel_programme(tmp_path)) as contents:
        first, second = contents.sites("target")
        assert [first.code, second.code] == ["T-2", "T-10"]
        assert first.title == "T-2 Quartz"
        assert first.values["category"] is None
        zone = contents.sites("zone")[0]
        assert contents.row_of(zone).key == "z1"
        assert contents.row_of(first).area_km2 > 0


def test_definitions_name_the_scale_that_sites_are_counted_at(tmp_path: Path) -> None:
    with contents_of(panel_programme(tmp_path)) as contents:
        assert contents.definition.startswith("mapped = any method, any scale")
        assert "15 Jan 2026" in contents.definition
        assert "1:50\u202f000 or finer" in contents.site_definition


def test_sources_are_named_once_and_long_lists_counted(tmp_path: Path) -> None:
    path = panel_programme(tmp_path)
    zones = open_table(path, "zone")
    for number in range(9):
        add_row(zones, None, uuid=f"n{number}", code=f"N{number}", status="proposed", source=f"Source {number}")
    del zones
    with contents_of(path) as contents:
        listed = contents.sources()
    assert listed.count("test") == 1
    assert listed[-1] == "and 6 more, named in the rows"


def test_copies_have_the_look_of_their_layers_and_stand_alone(tmp_path: Path) -> None:
    with contents_of(panel_programme(tmp_path)) as contents:
        aside, copies = frozen(contents.project, contents.layers)
        for role, layer in contents.layers.items():
            assert copies[role].featureCount() == layer.featureCount(), role
            assert copies[role].renderer().type() == layer.renderer().type()
            assert copies[role].labelsEnabled() == layer.labelsEnabled()
            assert copies[role].metadata().rights() == layer.metadata().rights()
            assert copies[role].opacity() == layer.opacity()
        assert next(node.layer() for node in aside.layerTreeRoot().findLayers()) is copies["base"]
        aside.clear()
