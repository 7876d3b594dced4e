from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from qgis.core import QgsProject
from qgis.PyQt.QtWidgets import QDialog

from rare_earth_plugin.gui.field_menu import FieldMenu
from rare_earth_plugin.gui.session import ProgrammeSession

from .panel_tools import panel_programme, wait


@pytest.fixture
def session() -> Iterator[ProgrammeSession]:
    session = ProgrammeSession(QgsProject.instance())
    yield session
    session.close()


def test_the_way_to_the_field_starts_at_a_programme(session: ProgrammeSession, tmp_path: Path) -> None:
    menu = FieldMenu(session)
    assert not menu.isEnabled()
    session.open_file(panel_programme(tmp_path))
    wait(lambda: session.answer is not None and not session.is_busy)
    assert menu.isEnabled()


def test_each_action_opens_its_dialog_on_the_programme(
    session: ProgrammeSession, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    session.open_file(panel_programme(tmp_path))
    wait(lambda: session.answer is not None and not session.is_busy)
    menu, shown = FieldMenu(session), []
    monkeypatch.setattr(QDialog, "exec", lambda dialog: shown.append(type(dialog).__name__))
    for action in menu.menu().actions():
        action.trigger()
    assert shown == ["FieldPackageDialog", "HandbackDialog", "GroundDialog"]
