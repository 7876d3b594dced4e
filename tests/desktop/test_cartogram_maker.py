from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from qgis.core import QgsProject
from qgis.PyQt.QtGui import QImage

from rare_earth_plugin.core.cartogram import CartogramError
from rare_earth_plugin.gui import save_file
from rare_earth_plugin.gui.cartogram_dialog import CartogramDialog
from rare_earth_plugin.gui.cartogram_maker import CartogramMaker
from rare_earth_plugin.gui.session import ProgrammeSession
from rare_earth_plugin.gui.wording import sentence

from .panel_tools import panel_programme, session_on, wait


@pytest.fixture
def session(tmp_path: Path) -> Iterator[ProgrammeSession]:
    with session_on(panel_programme(tmp_path)) as open_session:
        yield open_session


@pytest.fixture
def maker(session: ProgrammeSession) -> CartogramMaker:
    made = CartogramMaker(session)
    made.results = []  # type: ignore[attr-defined]
    made.made.connect(made.results.append)  # type: ignore[attr-defined]
    return made


def choosing(maker: CartogramMaker, scale: int, theme: str, monkeypatch: pytest.MonkeyPatch) -> list[CartogramDialog]:
    asked: list[CartogramDialog] = []

    def answer(dialog: CartogramDialog) -> bool:
        asked.append(dialog)
        dialog.scale.setCurrentIndex(dialog.scale.findData(scale))
        dialog.theme.setCurrentIndex(dialog.theme.findData(theme))
        return True

    monkeypatch.setattr(maker, "ask", answer)
    return asked


def test_a_cartogram_comes_onto_the_map(
    maker: CartogramMaker, session: ProgrammeSession, monkeypatch: pytest.MonkeyPatch
) -> None:
    choosing(maker, 200_000, "scale", monkeypatch)
    maker.ask_for_map()
    wait(lambda: maker.results)
    layer = maker.results[0]
    assert "illustrative" in layer.name()
    assert "mapped = any method" in layer.metadata().abstract()
    assert "ILLUSTRATIVE" in layer.metadata().abstract()
    rows = list(layer.getFeatures())
    territory = session.answer.account.ledger.territory
    for name, whole in (("area_km2", territory.area_km2), ("covered_km2", territory.covered_km2)):
        assert sum(row[name] for row in rows) == pytest.approx(whole, rel=1e-9)
    top = QgsProject.instance().layerTreeRoot().children()[0]
    assert [node.layer().name() for node in top.children()][1] == layer.name()
    frames = top.children()[0].layer()
    assert "M-42" in [row["sheet"] for row in frames.getFeatures()]
    assert session.answer is not None


def test_the_largest_sheets_need_no_frames(maker: CartogramMaker) -> None:
    maker.add(1_000_000, "covered")
    wait(lambda: maker.results)
    assert len(QgsProject.instance().layerTreeRoot().children()[0].children()) == 1


@pytest.mark.parametrize("ending", [".png", ".pdf"])
def test_a_page_is_written_and_the_project_left_alone(
    maker: CartogramMaker, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, ending: str
) -> None:
    path = tmp_path / f"page{ending}"
    choosing(maker, 200_000, "age", monkeypatch)
    monkeypatch.setattr(save_file, "ask_for_file", lambda *_: path)
    before = set(QgsProject.instance().mapLayers())
    maker.ask_for_page()
    wait(lambda: maker.results)
    assert set(QgsProject.instance().mapLayers()) == before
    assert path.stat().st_size > 10_000
    assert path.read_bytes()[:4] == {".png": b"\x89PNG", ".pdf": b"%PDF"}[ending]
    if ending == ".png":
        assert not QImage(str(path)).isNull()
    assert [file.name for file in tmp_path.glob("page*")] == [path.name]


def test_a_page_that_cannot_be_written_is_a_sentence(
    maker: CartogramMaker, session: ProgrammeSession, tmp_path: Path
) -> None:
    maker.export(200_000, "age", tmp_path / "nowhere" / "page.pdf")
    wait(lambda: not maker.errand.is_busy)
    assert "cannot be written" in session.sentences[-1]
    assert maker.results == []


def test_who_cancels_gets_nothing(maker: CartogramMaker, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(maker, "ask", lambda _dialog: False)
    maker.ask_for_map()
    maker.ask_for_page()
    monkeypatch.setattr(maker, "ask", lambda _dialog: True)
    monkeypatch.setattr(save_file, "ask_for_file", lambda *_: None)
    maker.ask_for_page()
    assert not maker.errand.is_busy


def test_without_an_answer_nothing_is_asked() -> None:
    with session_on(None) as session:
        maker = CartogramMaker(session)
        maker.ask_for_map()
        assert not maker.errand.is_busy


def test_the_dialog_says_what_counts() -> None:
    dialog = CartogramDialog("Add to the map", "mapped = something")
    assert dialog.choice() == (200_000, "covered")
    assert [button.text() for button in dialog.buttons.buttons()][-1]
    dialog.deleteLater()


def test_no_territory_is_a_sentence() -> None:
    for reason in ("no_territory", "no_sheets"):
        assert sentence(CartogramError(reason)).endswith(".")
