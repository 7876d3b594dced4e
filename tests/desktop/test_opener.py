from __future__ import annotations

from pathlib import Path

from qgis.core import QgsProject, QgsVectorLayer

from rare_earth_plugin.gui.opener import Opener
from rare_earth_plugin.map.layers import ROLES
from rare_earth_plugin.store.programme import ProgrammeInfo, open_programme

from .panel_tools import panel_programme, pause, session_on, wait


def test_layers_come_one_by_one_and_together(tmp_path: Path) -> None:
    opener, found = Opener(QgsProject.instance()), {}
    opener.opened.connect(lambda _info, layers: found.update(layers))
    opener.start(open_programme(panel_programme(tmp_path)))
    assert opener.is_active
    wait(lambda: found)
    assert not opener.is_active
    assert tuple(found) == ROLES
    assert all(isinstance(layer, QgsVectorLayer) and layer.isValid() for layer in found.values())
    assert found["zone"].metadata().rights() == []
    assert found["target"].metadata().rights() == ["test"]
    assert not QgsProject.instance().mapLayers()


def test_a_file_that_vanishes_meanwhile(tmp_path: Path) -> None:
    opener, errors = Opener(QgsProject.instance()), []
    opener.failed.connect(errors.append)
    opener.start(ProgrammeInfo(tmp_path / "none.gpkg", "x", True, 1, {}, False))
    wait(lambda: errors)
    assert errors[0].kind == "missing"
    assert not opener.is_active


def test_giving_up(tmp_path: Path) -> None:
    opener, heard = Opener(QgsProject.instance()), []
    opener.opened.connect(lambda *_: heard.append(1))
    opener.failed.connect(heard.append)
    opener.start(open_programme(panel_programme(tmp_path)))
    opener.stop()
    pause(0.3)
    assert not heard
    with session_on(None) as session:
        session.open_file(tmp_path / "programme.gpkg")
        assert session.is_busy
        session.cancel()
        pause(0.3)
        assert not session.is_busy
        assert not session.layers
        session.open_file(tmp_path / "programme.gpkg")
        session.close()
        pause(0.3)
        assert not QgsProject.instance().mapLayers()
