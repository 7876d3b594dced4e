"""The house style, asked for and remembered."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from qgis.core import QgsSettings
from qgis.PyQt.QtGui import QColor

from rare_earth_plugin.gui import settings
from rare_earth_plugin.gui.house_style_dialog import HouseStyleDialog
from rare_earth_plugin.map.house_style import HouseStyle
from rare_earth_plugin.map.map_export import Order


@pytest.fixture(autouse=True)
def forgotten(qgis_app: object) -> Iterator[None]:
    for name in ("house", "maps"):
        QgsSettings().remove(f"rare_earth_survey/{name}")
    yield
    for name in ("house", "maps"):
        QgsSettings().remove(f"rare_earth_survey/{name}")


def test_what_is_typed_is_the_style_and_is_remembered() -> None:
    dialog = HouseStyleDialog(HouseStyle("Committee", "Author", "", "#123456"))
    assert dialog.style_chosen() == HouseStyle("Committee", "Author", "", "#123456")
    dialog.organisation.setText("  Survey ")
    dialog.accent.setColor(QColor("#abcdef"))
    dialog.own_font.setChecked(True)
    assert dialog.family.isEnabled()
    chosen = dialog.style_chosen()
    assert (chosen.organisation, chosen.accent) == ("Survey", "#abcdef")
    assert chosen.family
    settings.set_house_style(chosen)
    assert settings.house_style() == chosen
    dialog.deleteLater()


def test_until_it_is_set_the_author_of_the_statuses_signs() -> None:
    assert settings.house_style().author == settings.author()
    assert settings.house_style().accent == HouseStyle().accent


def test_the_last_order_is_proposed_again_without_its_sites() -> None:
    assert settings.map_order() == Order()
    order = Order("zone", "A3", "png", 150, True, 200_000, frozenset({"z1"}), "en")
    settings.set_map_order(order)
    assert settings.map_order() == Order("zone", "A3", "png", 150, True, 200_000, None, "en")
    QgsSettings().setValue("rare_earth_survey/maps/layout", "gone")
    assert settings.map_order().layout == "overview"
