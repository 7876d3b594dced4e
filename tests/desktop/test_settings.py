from __future__ import annotations

from pathlib import Path

from rare_earth_plugin.gui import settings


def test_remembers() -> None:
    settings.set_panel_open(False)
    assert settings.panel_known()
    assert not settings.panel_open()
    settings.set_panel_open(True)
    assert settings.panel_open()
    settings.set_author("Ә. Геолог")
    assert settings.author() == "Ә. Геолог"
    settings.set_author("")
    assert settings.author()  # the system's user
    path = Path("/data/only.gpkg")
    settings.remember_file(path)
    settings.remember_file(path)
    assert settings.recent_files().count(path) == 1
    settings.forget_file(path)
    assert path not in settings.recent_files()
