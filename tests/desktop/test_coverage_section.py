from __future__ import annotations

from pathlib import Path

import pytest
from qgis.core import QgsSettings
from qgis.PyQt.QtWidgets import QApplication, QScrollArea

from rare_earth_plugin.core.programme import Figure
from rare_earth_plugin.gui import save_file, settings
from rare_earth_plugin.gui.coverage_section import CoverageSection

from .panel_tools import told
from .test_forecast_panel import FIGURES, ROWS, TERRITORY, TODAY

EARLIER = Figure("coverage_2024", 2_014_000.0, "2014000", "km2", "2024-12", "", "")


@pytest.fixture(autouse=True)
def nobody_chose() -> None:
    QgsSettings().remove("rare_earth_survey/chart_open")


def section(*, illustrative: bool = True) -> CoverageSection:
    made = CoverageSection()
    figures, caption = (EARLIER, *FIGURES), "mapped = this; ILLUSTRATIVE"
    made.show_series(ROWS, figures, TERRITORY, TODAY, illustrative=illustrative, comparable=True, caption=caption)
    return made


def test_says_which_pace_is_no_fact() -> None:
    made = section()
    hint = made.forecast.hint
    assert hint.text() == (
        "The pace of single years before 2025 is illustrative: only the totals of 2024, 2025 and the goal are "
        "published."
    )
    assert not hint.isHidden()
    assert section(illustrative=False).forecast.hint.isHidden()


def test_without_two_published_years_no_pace_is_a_fact() -> None:
    made = CoverageSection()
    made.show_series(ROWS, FIGURES, TERRITORY, TODAY, illustrative=True, comparable=True)
    assert made.forecast.hint.text() == "The pace of single years is illustrative: it is not published."


@pytest.mark.parametrize(("height", "folded"), [(600, True), (1000, False)])
def test_the_chart_stands_open_where_it_has_room(height: int, folded: bool) -> None:
    made, window = section(), QScrollArea()
    window.setWidget(made)
    window.setWidgetResizable(True)
    window.resize(420, height)
    window.show()
    assert made.box.isCollapsed() is folded
    assert settings.chart_open() is None
    assert not made.forecast.sentences.isHidden()
    window.close()


def test_what_the_user_chose_stays() -> None:
    made = section()
    made.resize(420, 1000)
    made.show()
    made.box.setCollapsed(True)
    assert settings.chart_open() is False
    made.close()
    again = section()
    again.resize(420, 1000)
    again.show()
    assert again.box.isCollapsed()
    again.close()


def test_the_menu_copies_and_saves(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    made = section()
    copy, save = made.picture_menu.actions()
    with told(made.told):
        copy.trigger()
    assert QApplication.clipboard().text() == f"mapped = this; ILLUSTRATIVE\n{made.as_table()}\n"
    monkeypatch.setattr(save_file, "ask_for_file", lambda *_: tmp_path / "chart.svg")
    with told(made.told) as heard:
        save.trigger()
    assert "chart.svg" in heard[0]
    text = (tmp_path / "chart.svg").read_text(encoding="utf-8")
    assert text.lstrip().startswith("<?xml")
    assert "mapped = this" in text
