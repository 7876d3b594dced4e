"""The programme as a calm ground."""

from __future__ import annotations

from pathlib import Path

from qgis.core import QgsCoordinateReferenceSystem, QgsRectangle, QgsReferencedRectangle, QgsSingleSymbolRenderer

from rare_earth_plugin.map.quiet_ground import near_ground, quiet_ground

from .season_contents import season_contents

HERE = QgsReferencedRectangle(QgsRectangle(70.4, 50.4, 70.5, 50.5), QgsCoordinateReferenceSystem("EPSG:4326"))


def test_the_programmes_own_layers_stay_as_they_are(tmp_path: Path) -> None:
    with season_contents(tmp_path) as contents:
        before = contents.layers["zone"].renderer().type()
        ground = quiet_ground(contents, "target")
        assert set(ground.layers) <= {"zone", "region", "territory", "target"}
        assert isinstance(ground.layers["zone"].renderer(), QgsSingleSymbolRenderer)
        assert ground.layers["target"] == contents.layers["target"]
        assert contents.layers["zone"].renderer().type() == before


def test_what_is_far_is_cut_off(tmp_path: Path) -> None:
    with season_contents(tmp_path) as contents:
        whole = contents.layers["territory"].extent()
        count = contents.layers["territory"].featureCount()
        ground = near_ground(contents, HERE, "target")
        near = ground.layers["territory"].extent()
        assert near.width() < whole.width()
        assert near.contains(QgsRectangle(HERE))
        assert contents.layers["territory"].extent() == whole
        assert contents.layers["territory"].featureCount() == count
        assert not ground.layers["zone"].labelsEnabled()
        assert isinstance(ground.layers["target"].renderer(), QgsSingleSymbolRenderer)
