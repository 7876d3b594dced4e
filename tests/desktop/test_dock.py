from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from qgis.core import QgsProject
from qgis.PyQt.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from qgis.PyQt.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent
from qgis.PyQt.QtWidgets import QApplication

from rare_earth_plugin.gui.dock import RareEarthDock

from ..programme_files import sql
from .panel_tools import panel_programme, wait


@pytest.fixture
def dock() -> Iterator[RareEarthDock]:
    panel = RareEarthDock(None, QgsProject.instance())
    yield panel
    for layer in panel.session.unsaved():
        layer.rollBack()
    panel.shut_down()
    panel.deleteLater()


def load(dock: RareEarthDock, path: Path) -> None:
    dock.session.open_file(path)
    wait(lambda: dock.session.answer is not None and not dock.session.is_busy)


def test_opens_empty() -> None:
    panel = RareEarthDock(None, QgsProject.instance())
    assert panel._pages.currentWidget() is panel.empty
    assert not panel.header.badge.isVisibleTo(panel)
    panel.shut_down()
    panel.deleteLater()


def test_shows_title_counts_and_the_word(dock: RareEarthDock, tmp_path: Path) -> None:
    load(dock, panel_programme(tmp_path))
    assert dock.header.title.text() == "Test programme"
    assert "ILLUSTRATIVE" in dock.header.badge.text()
    assert dock.header.badge.isVisibleTo(dock)
    assert [dock.tabs.tabText(place) for place in range(3)] == ["Overview", "Zones 2", "Targets 2"]
    QgsProject.instance().clear()
    assert dock._pages.currentWidget() is dock.empty


def test_an_official_programme_has_no_badge(dock: RareEarthDock, tmp_path: Path) -> None:
    path = panel_programme(tmp_path)
    sql(path, "UPDATE programme SET illustrative = 0")
    load(dock, path)
    assert not dock.header.badge.isVisibleTo(dock)
    assert "illustrative" not in dock.overview.figure._share.text()


def test_copies_the_figure_with_all_that_belongs_to_it(dock: RareEarthDock, tmp_path: Path) -> None:
    load(dock, panel_programme(tmp_path))
    dock.overview.copy_figure()
    text = QApplication.clipboard().text()
    for part in ("km²", "as it stands on", "mapped = any method", "programme.gpkg", "ILLUSTRATIVE"):
        assert part in text
    assert "clipboard" in dock.messages.text()


def test_clicking_a_bar_filters_the_table(dock: RareEarthDock, tmp_path: Path) -> None:
    load(dock, panel_programme(tmp_path))
    bar = dock.overview.bars["zone"]
    assert [(part.key, part.value) for part in bar.parts()] == [("in_progress", 1), ("done", 1)]
    bar.chosen.emit("done")
    assert dock.tabs.currentWidget() is dock.tables["zone"]
    assert [entry.row.text("code") for entry in dock.tables["zone"].shown.shown()] == ["RE-02"]


def drag(kind: type, *paths: Path) -> QDropEvent:
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    drag.kept.append(mime)  # the event does not own it
    place = QPoint(5, 5) if kind is QDragEnterEvent else QPointF(5, 5)
    return kind(place, Qt.DropAction.CopyAction, mime, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)


drag.kept = []  # type: ignore[attr-defined]


def test_takes_a_dropped_programme(dock: RareEarthDock, tmp_path: Path) -> None:
    path = panel_programme(tmp_path)
    event = drag(QDragEnterEvent, path)
    dock.dragEnterEvent(event)
    assert event.isAccepted()
    dock.dropEvent(drag(QDropEvent, path))
    wait(lambda: dock.session.answer is not None)


def test_leaves_other_files_alone(dock: RareEarthDock, tmp_path: Path) -> None:
    for paths in ([tmp_path / "a.shp"], [tmp_path / "a.gpkg", tmp_path / "b.gpkg"], []):
        event = drag(QDragEnterEvent, *paths)
        event.ignore()
        dock.dragEnterEvent(event)
        assert not event.isAccepted()


def test_a_dropped_stranger_gives_a_sentence(dock: RareEarthDock, tmp_path: Path) -> None:
    stranger = tmp_path / "stranger.gpkg"
    stranger.write_text("hello")
    dock.dropEvent(drag(QDropEvent, stranger))
    assert "no GeoPackage" in dock.messages.text()


def change(dock: RareEarthDock) -> None:
    import datetime

    fid = dock.tables["zone"].model.entries[0].row.fid
    assert dock.session.change_status("zone", [fid], "compilation", datetime.date(2026, 1, 1), {}, {})


def test_unsaved_changes_show_and_can_be_saved(dock: RareEarthDock, tmp_path: Path) -> None:
    path = panel_programme(tmp_path)
    load(dock, path)
    assert not dock.strip.isVisibleTo(dock)
    change(dock)
    wait(lambda: dock.strip.text.text() == "Status changes not saved: 1")
    assert dock.strip.isVisibleTo(dock)
    dock.strip.save.click()
    assert not dock.strip.isVisibleTo(dock)
    assert sql(path, "SELECT status FROM zone WHERE code = 'RE-01'") == [("compilation",)]


@pytest.mark.parametrize(
    ("answer", "closes", "stored"),
    [
        ("save", True, "compilation"),
        ("keep", True, "fieldwork"),
        ("cancel", False, "fieldwork"),
    ],
)
def test_closing_asks_about_unsaved_changes(
    dock: RareEarthDock, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, answer: str, closes: bool, stored: str
) -> None:
    path = panel_programme(tmp_path)
    load(dock, path)
    change(dock)
    monkeypatch.setattr(dock, "ask_about_edits", lambda **_: answer)
    event = QCloseEvent()
    dock.closeEvent(event)
    assert event.isAccepted() is closes
    assert sql(path, "SELECT status FROM zone WHERE code = 'RE-01'") == [(stored,)]
    for layer in dock.session.unsaved():
        layer.rollBack()


def test_every_control_has_a_name(dock: RareEarthDock, tmp_path: Path) -> None:
    from qgis.PyQt.QtWidgets import QAbstractButton, QAbstractItemView, QComboBox, QDateEdit, QLineEdit

    load(dock, panel_programme(tmp_path))
    kinds = (QAbstractButton, QAbstractItemView, QComboBox, QDateEdit, QLineEdit)
    own = [widget for kind in kinds for widget in dock.widget().findChildren(kind)]
    nameless = [
        widget
        for widget in own
        if type(widget.parent()).__module__.startswith("rare_earth_plugin")
        and not (widget.accessibleName() or getattr(widget, "text", str)())
    ]
    assert not nameless


def test_reference_programme(dock: RareEarthDock, tmp_path: Path) -> None:
    dock.session.open_reference()
    wait(lambda: dock.session.answer is not None and not dock.session.is_busy, 90)
    assert dock.session.answer.account.remaining_km2 == pytest.approx(682_767, rel=1e-3)
    assert dock.tabs.tabText(1) == "Zones 25"
    assert dock.tabs.tabText(2) == "Targets 38"
    assert "−" in dock.overview.figure._published._grid.itemAtPosition(1, 3).widget().text()


def test_the_ledger_and_the_maps_have_their_places(dock: RareEarthDock, tmp_path: Path) -> None:
    assert not dock.header.maps_button.isEnabled()
    load(dock, panel_programme(tmp_path))
    assert dock.header.maps_button.isEnabled()
    assert dock.tabs.tabText(4) == "Ledger"
    wanted = []
    dock.cartograms.ask = lambda dialog: wanted.append(dialog.windowTitle())  # type: ignore[method-assign]
    for action in dock.header.maps_menu.actions()[-2:]:
        action.trigger()
    assert wanted == ["Cartogram of study"] * 2


def test_what_somebody_waits_for_shows_and_can_be_stopped(dock: RareEarthDock, tmp_path: Path) -> None:
    load(dock, panel_programme(tmp_path))
    assert not dock._progress_line.isVisibleTo(dock)
    dock.cartograms.add(50_000, "covered")
    assert dock._progress_line.isVisibleTo(dock)
    assert dock.progress.maximum() == 0
    layers = len(QgsProject.instance().mapLayers())
    dock._cancel()
    assert not dock._progress_line.isVisibleTo(dock)
    wait(lambda: not dock.session._asides.is_running)
    assert len(QgsProject.instance().mapLayers()) == layers


def test_leaving_in_the_middle_of_a_check(tmp_path: Path) -> None:
    panel = RareEarthDock(None, QgsProject.instance())
    load(panel, panel_programme(tmp_path))
    assert panel.tabs.tabText(panel.tabs.indexOf(panel.checks)) == "Checks"
    panel.checks.check()
    assert panel.checks.check_chore.is_busy
    panel.shut_down()
    assert not panel.checks.check_chore.is_busy
    panel.deleteLater()
