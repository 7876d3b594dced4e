"""The dialog that asks which maps shall be made."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from qgis.core import QgsGeometry
from qgis.PyQt.QtCore import Qt

from rare_earth_plugin.gui.maps_dialog import MapsDialog
from rare_earth_plugin.map.layout_contents import Site
from rare_earth_plugin.map.map_export import Order

SITES = [Site("zone", f"z{number}", f"RE-0{number}", "Zone", "proposed", QgsGeometry()) for number in (1, 2, 3)]


@pytest.fixture
def dialog(qgis_app: object, tmp_path: Path) -> Iterator[MapsDialog]:
    made = MapsDialog(Order(), tmp_path, lambda role: SITES if role == "zone" else (), lambda _order: 0)
    yield made
    made.deleteLater()


def choose(dialog: MapsDialog, layout: str, file_format: str = "pdf") -> None:
    dialog.layout_box.setCurrentIndex(dialog.layout_box.findData(layout))
    dialog.file_format.setCurrentIndex(dialog.file_format.findData(file_format))


def test_two_clicks_make_a_finished_a3(dialog: MapsDialog, tmp_path: Path) -> None:
    assert dialog.order() == Order("overview", "A3", "pdf")
    assert dialog.folder_chosen() == tmp_path
    assert dialog.make.isEnabled()


def test_papers_follow_the_layout_and_books_are_pdf(dialog: MapsDialog) -> None:
    assert [dialog.paper.itemText(row) for row in range(dialog.paper.count())] == ["A3", "A2", "A1"]
    choose(dialog, "zone")
    assert [dialog.paper.itemText(row) for row in range(dialog.paper.count())] == ["A4", "A3"]
    dialog.as_book.setChecked(True)
    assert dialog.order().as_book
    choose(dialog, "zone", "png")
    assert not dialog.as_book.isEnabled()
    assert not dialog.order().as_book


def test_sheets_can_be_chosen_one_by_one(dialog: MapsDialog) -> None:
    choose(dialog, "zone")
    assert dialog.order().keys is None
    dialog.all_sites.setChecked(False)
    dialog.list.item(1).setCheckState(Qt.CheckState.Unchecked)
    assert dialog.order().keys == frozenset({"z1", "z3"})
    for row in range(3):
        dialog.list.item(row).setCheckState(Qt.CheckState.Unchecked)
    assert not dialog.make.isEnabled()


def test_a_layout_without_sheets_says_so(dialog: MapsDialog) -> None:
    choose(dialog, "target")
    assert "none of these sheets" in dialog.note.text()
    assert not dialog.make.isEnabled()


def test_the_designer_gets_one_page(dialog: MapsDialog) -> None:
    wanted: list[Order] = []
    dialog.designerWanted.connect(wanted.append)
    dialog.design.click()
    choose(dialog, "zone")
    dialog.design.click()
    assert [order.keys for order in wanted] == [None, frozenset({"z1"})]


def test_changed_layouts_are_told(qgis_app: object, tmp_path: Path) -> None:
    dialog = MapsDialog(Order("zone", "A3"), tmp_path, lambda _role: SITES, lambda _order: 2)
    assert dialog.paper.currentText() == "A3"
    assert "2" in dialog.note.text()
    assert all(widget.accessibleName() for widget in (dialog.layout_box, dialog.paper, dialog.folder, dialog.list))
    dialog.deleteLater()
