"""Maps from the panel: made while the window lives on, stopped between pages, opened in the designer."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from qgis.core import QgsProject
from qgis.PyQt.QtCore import QTimer
from qgis.PyQt.QtWidgets import QDialog

from rare_earth_plugin.gui import settings
from rare_earth_plugin.gui.house_style_dialog import HouseStyleDialog
from rare_earth_plugin.gui.map_maker import MapMaker
from rare_earth_plugin.gui.maps_dialog import MapsDialog
from rare_earth_plugin.gui.past import Past
from rare_earth_plugin.gui.session import ProgrammeSession
from rare_earth_plugin.map.map_export import Order
from rare_earth_plugin.map.project_layouts import edited_layouts

from .page_makers import listened, result, talking_session
from .panel_tools import session_on, wait


class Designers:
    """Stands for QGIS's window: what was opened in a designer."""

    def __init__(self) -> None:
        self.opened: list[str] = []

    def openLayoutDesigner(self, layout: object) -> None:
        self.opened.append(layout.name())  # type: ignore[attr-defined]


@pytest.fixture
def session(tmp_path: Path) -> Iterator[ProgrammeSession]:
    with talking_session(tmp_path, "house", "maps") as open_session:
        yield open_session


@pytest.fixture
def maker(session: ProgrammeSession) -> MapMaker:
    return listened(MapMaker(session, Past(session), Designers()))  # type: ignore[arg-type]


def test_two_clicks_make_a_map_and_leave_the_project_alone(
    maker: MapMaker, session: ProgrammeSession, tmp_path: Path
) -> None:
    settings.set_export_folder(tmp_path)
    before = set(QgsProject.instance().mapLayers())
    maker.make_quickly("overview")
    assert maker.is_busy
    (path,) = result(maker).files
    assert path.parent == tmp_path
    assert path.read_bytes().startswith(b"%PDF")
    assert not maker.is_busy
    assert set(QgsProject.instance().mapLayers()) == before
    assert path.name in session.said[-1]  # type: ignore[attr-defined]


def test_progress_runs_to_the_end_page_by_page(maker: MapMaker, tmp_path: Path) -> None:
    shares: list[float] = []
    maker.progressChanged.connect(shares.append)
    maker.make(Order("zone"), tmp_path / "out")
    assert len(result(maker).files) == 2
    assert shares == sorted(shares)
    assert set(shares) == {0.0, 50.0, 100.0}


def test_a_stopped_run_tells_what_is_whole(maker: MapMaker, session: ProgrammeSession, tmp_path: Path) -> None:
    maker.progressChanged.connect(lambda percent: percent == 50.0 and QTimer.singleShot(0, maker.forget))
    maker.make(Order("zone"), tmp_path / "out")
    outcome = result(maker)
    assert [path.name for path in outcome.files] == ["Zone_sheet_RE-01.pdf"]
    assert "1 of 2" in session.said[-1]  # type: ignore[attr-defined]
    assert not maker.is_busy
    assert len(list((tmp_path / "out").iterdir())) == 1


def test_what_fails_is_listed_by_name(maker: MapMaker, session: ProgrammeSession, tmp_path: Path) -> None:
    (tmp_path / "Zone_sheet_RE-01.pdf").mkdir()
    maker.make(Order("zone"), tmp_path)
    assert len(result(maker).failed) == 1
    assert "Zone sheet RE-01" in session.sentences[-1]  # type: ignore[attr-defined]
    assert "1 of 2" in session.sentences[-1]  # type: ignore[attr-defined]


def test_an_impossible_order_is_a_sentence(maker: MapMaker, session: ProgrammeSession, tmp_path: Path) -> None:
    maker.make(Order("zone", keys=frozenset({"gone"})), tmp_path)
    wait(lambda: not maker.is_busy)
    assert "choose again" in session.sentences[-1]  # type: ignore[attr-defined]


def test_the_dialog_is_remembered_and_obeyed(maker: MapMaker, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[QDialog] = []

    def answer(dialog: QDialog) -> bool:
        asked.append(dialog)
        if isinstance(dialog, MapsDialog):
            dialog.layout_box.setCurrentIndex(dialog.layout_box.findData("target"))
            dialog.folder.setFilePath(str(tmp_path))
            assert dialog.list.count() == 2
        elif isinstance(dialog, HouseStyleDialog):
            dialog.organisation.setText("Committee")
        return True

    monkeypatch.setattr(maker, "shown", answer)
    maker.ask_for_style()
    maker.ask()
    assert len(result(maker).files) == 2
    assert settings.house_style().organisation == "Committee"
    assert settings.map_order().layout == "target"
    assert settings.export_folder() == tmp_path


def test_the_designer_opens_a_page_once_and_then_the_changed_one(maker: MapMaker, tmp_path: Path) -> None:
    project = QgsProject.instance()
    maker.design(Order())
    maker.design(Order())
    assert len(project.layoutManager().printLayouts()) == 1
    assert len(maker._iface.opened) == 2  # type: ignore[union-attr]
    layout = edited_layouts(project)["overview/A3/"]
    layout.itemById("subtitle").setText("For the minister")
    maker.make(Order(file_format="svg"), tmp_path)
    assert "For the minister" in result(maker).files[0].read_text("utf-8")
    assert maker._edited(Order()) == 1


def test_without_an_answer_nothing_is_asked() -> None:
    with session_on(None) as session:
        maker = MapMaker(session, Past(session))
        maker.ask()
        assert not maker.is_busy
