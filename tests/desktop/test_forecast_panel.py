from __future__ import annotations

import datetime
from pathlib import Path

import pytest
from qgis.PyQt.QtCore import QDate
from qgis.PyQt.QtGui import QImage

from rare_earth_plugin.core.forecast import Work
from rare_earth_plugin.core.ledger import Row
from rare_earth_plugin.core.programme import Figure
from rare_earth_plugin.core.series import YearRow
from rare_earth_plugin.gui.coverage_section import CoverageSection
from rare_earth_plugin.gui.forecast_panel import ForecastPanel

from .panel_tools import told

TODAY = datetime.date(2026, 3, 1)
FIGURES = (
    Figure("coverage_2025", 2_038_000.0, "2038000", "km2", "2025-12", "", ""),
    Figure("coverage_goal_2026", 2_200_000.0, "2200000", "km2", "2026-12", "", ""),
)
ROWS = (YearRow(2024, 14_000.0, 2_014_000.0, 706_000.0), YearRow(2025, 24_000.0, 2_038_000.0, 682_000.0))
TERRITORY = Row("territory", "territory", "T", 2_720_000.0, 2_038_000.0, 100_000.0, 0.0, 682_000.0)


def panel() -> ForecastPanel:
    made = ForecastPanel()
    made.show_series(ROWS, FIGURES, TODAY, 2_720_000.0)
    return made


def test_it_says_plainly_that_the_goal_is_seven_times_the_pace() -> None:
    made = panel()
    text = made.sentences.text()
    assert "162\u202f000\u202fkm² in 2026: about 7 times the pace of 2025 (24\u202f000\u202fkm² a year)" in text
    assert "2032" in text
    assert "0 of 10\u202f000 simulated courses" in text


def test_inputs_start_from_the_standard_and_change_the_forecast() -> None:
    made = panel()
    assert made.work() == Work()
    first = made.forecast()
    with told(made.forecastChanged):
        made.crews.setValue(40)
    # Calibrated: more crews share the same pace.
    assert made.forecast().km2_per_crew_day == pytest.approx(first.km2_per_crew_day / 10)
    assert made.forecast().fan[-1].covered_km2 == pytest.approx(first.fan[-1].covered_km2, rel=1e-3)
    with told(made.forecastChanged):
        made.output.setValue(43.5)
    assert made.forecast().probability > 0.9
    made.reset()
    assert made.forecast() == first


def test_another_date_and_several_years_change_the_words() -> None:
    made = panel()
    made.goal_day.setDate(QDate(2031, 12, 31))
    made.pace_years.setValue(2)
    made.compute()
    text = made.sentences.text()
    assert "27\u202f000\u202fkm² a year until 31 Dec 2031: about 1.4 times the pace of 2024–2025" in text


@pytest.mark.parametrize(("goal", "words"), [(2_000_000, "was reached by"), (2_040_000, "of the pace")])
def test_small_goals(goal: int, words: str) -> None:
    made = panel()
    made.goal.setValue(goal)
    made.compute()
    assert words in made.sentences.text()


def test_trouble_is_told_in_a_sentence() -> None:
    made = panel()
    made.goal_day.setDate(QDate(2020, 1, 1))
    made.compute()
    assert made.forecast() is None
    assert "must lie after 31 Dec 2025" in made.sentences.text()
    made.show_series((), (), TODAY, 1.0)
    assert made.sentences.isHidden()


def test_a_published_goal_replaces_the_users_only_when_it_is_new() -> None:
    made = panel()
    made.goal.setValue(2_300_000)
    made.show_series(ROWS, FIGURES, TODAY, 2_720_000.0)
    assert made.goal.value() == 2_300_000


def section(comparable: bool = True) -> CoverageSection:
    made = CoverageSection()
    made.show_series(ROWS, FIGURES, TERRITORY, TODAY, illustrative=True, comparable=comparable)
    return made


def test_the_section_hands_the_forecast_to_the_chart() -> None:
    made = section()
    assert made.chart.data().forecast == made.forecast.forecast()
    assert made.chart.data().forecast is not None
    assert len(made.chart.data().published) == 2
    made.recent.setChecked(True)
    assert made.chart.is_recent()
    assert made.as_table().splitlines()[1] == "2024\t14000.000\t2014000.000\t706000.000"


def test_published_figures_stay_away_from_another_question() -> None:
    made = section(comparable=False)
    assert made.chart.data().published == ()


def test_pictures_are_saved_or_the_trouble_is_told(tmp_path: Path) -> None:
    made = section()
    made.save_picture(tmp_path / "a.svg")
    made.save_picture(tmp_path / "b")
    assert (tmp_path / "a.svg").is_file()
    assert not QImage(str(tmp_path / "b.png")).isNull()
    with told(made.failed) as heard:
        made.save_picture(tmp_path / "nowhere" / "a.svg")
    assert "cannot be written" in heard[0]
