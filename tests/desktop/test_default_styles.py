"""The file looks right without the plugin: a QGIS process of its own opens it and tells what it sees."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from qgis.core import QgsCategorizedSymbolRenderer

from rare_earth_plugin.core.status import BY_TABLE, DISPLAY_GROUPS
from rare_earth_plugin.map.default_styles import STYLED, default_style, store_default_styles
from rare_earth_plugin.map.status_style import status_colour
from rare_earth_plugin.store.layer_styles import STYLE_NAME, write_styles
from rare_earth_plugin.store.programme_file import ProgrammeFileError, check

from ..programme_files import open_table, small_programme, sql

PROBE = """
import json, sys
from qgis.core import QgsApplication, QgsVectorLayer
application = QgsApplication([], False)
application.initQgis()
assert "rare_earth_plugin" not in sys.modules
told = {}
for name in sys.argv[2:]:
    layer = QgsVectorLayer(f"{sys.argv[1]}|layername={name}", name, "ogr")
    renderer = layer.renderer()
    classes = [
        [category.label(), category.value(), category.symbol().color().name(),
         [part.layerType() for part in category.symbol().symbolLayers()]]
        for category in (renderer.categories() if renderer.type() == "categorizedSymbol" else [])
    ]
    field = layer.fields().indexOf("name")
    told[name] = {
        "renderer": renderer.type(),
        "classes": classes,
        "labels": layer.labelsEnabled(),
        "alias": layer.attributeAlias(field),
        "tabs": [tab.name() for tab in layer.editFormConfig().tabs()],
        "status": layer.editorWidgetSetup(layer.fields().indexOf("status")).type(),
    }
    del renderer, layer
print("TOLD" + json.dumps(told, default=str))
application.exitQgis()
"""


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return small_programme(tmp_path / "p.gpkg")


def test_a_fresh_qgis_without_the_plugin_shows_the_statuses(path: Path, tmp_path: Path) -> None:
    assert store_default_styles(path) == []
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": ""}
    result = subprocess.run(
        [sys.executable, "-c", PROBE, str(path), *STYLED],
        cwd=tmp_path,
        env=environment,
        capture_output=True,
        text=True,
        check=True,
        timeout=120,
    )
    told = json.loads(result.stdout.split("TOLD")[1])
    for role in ("zone", "target"):
        seen = told[role]
        assert seen["renderer"] == "categorizedSymbol"
        colours = [colour for _, _, colour, _ in seen["classes"]][: len(DISPLAY_GROUPS)]
        assert colours == [status_colour(group).name() for group in DISPLAY_GROUPS]
        members = [status for _, value, _, _ in seen["classes"] if isinstance(value, list) for status in value]
        assert sorted(members) == sorted(BY_TABLE[role].states)
        patterns = {tuple(parts) for _, _, _, parts in seen["classes"][: len(DISPLAY_GROUPS)]}
        assert len(patterns) > 1
        assert seen["labels"]
        assert (seen["alias"], seen["status"]) == ("Name", "ValueMap")
        assert "Status" in seen["tabs"]
    assert told["coverage"]["renderer"] == "categorizedSymbol"
    assert told["base"]["renderer"] == "RuleRenderer"


STYLE = """
import sys
from qgis.core import QgsApplication
application = QgsApplication([], False)
application.initQgis()
from rare_earth_plugin.map.default_styles import default_style
print("STYLE" + default_style(sys.argv[1], "zone"))
application.exitQgis()
"""


def test_every_process_writes_the_same_text(path: Path, checkout: Path) -> None:
    """Qt puts the attributes of XML in another order in each process."""
    told = []
    for seed in ("1", "2"):
        environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "QT_HASH_SEED": seed, "PYTHONPATH": str(checkout)}
        result = subprocess.run(
            [sys.executable, "-c", STYLE, str(path)],
            cwd=checkout,
            env=environment,
            capture_output=True,
            text=True,
            check=True,
            timeout=120,
        )
        told.append(result.stdout.split("STYLE", 1)[1])
    assert told[0] == told[1]
    assert "<renderer-v2" in told[0]


def test_the_same_text_each_time(path: Path) -> None:
    assert default_style(path, "zone") == default_style(path, "zone")
    first = sql(path, "SELECT 1 FROM sqlite_master WHERE name = 'layer_styles'")
    assert first == []
    store_default_styles(path, "2026-01-01T00:00:00.000Z")
    once = sql(path, "SELECT f_table_name, styleQML, update_time FROM layer_styles ORDER BY f_table_name")
    store_default_styles(path, "2026-01-01T00:00:00.000Z")
    assert sql(path, "SELECT f_table_name, styleQML, update_time FROM layer_styles ORDER BY f_table_name") == once
    assert len(once) == len(STYLED)
    check(path)


def test_a_default_that_somebody_saved_stays(path: Path) -> None:
    zone = open_table(path, "zone")
    message = zone.saveStyleToDatabase("mine", "", True, "")
    assert not message
    assert store_default_styles(path) == ["zone"]
    rows = sql(path, "SELECT styleName FROM layer_styles WHERE f_table_name = 'zone' AND useAsDefault")
    assert rows == [("mine",)]
    assert sql(path, "SELECT count(*) FROM layer_styles WHERE styleName = ?", STYLE_NAME) == [(len(STYLED),)]


def test_qgis_goes_on_saving_styles_there(path: Path) -> None:
    store_default_styles(path)
    layer = open_table(path, "zone")
    assert isinstance(layer.renderer(), QgsCategorizedSymbolRenderer)
    assert not layer.saveStyleToDatabase("another", "", False, "")
    assert sql(path, "SELECT feature_count FROM gpkg_ogr_contents WHERE table_name = 'layer_styles'") == [
        (len(STYLED) + 1,)
    ]


def test_a_file_that_takes_no_styles(path: Path, tmp_path: Path) -> None:
    with pytest.raises(ProgrammeFileError) as caught:
        write_styles(tmp_path / "no" / "such.gpkg", {"zone": "<qgis/>"})
    assert caught.value.kind == "not_writable"
    sql(path, "DROP TABLE base")
    with pytest.raises(ProgrammeFileError) as caught:
        store_default_styles(path)
    assert caught.value.kind == "table_missing"
