from __future__ import annotations

import datetime
from pathlib import Path
from xml.etree import ElementTree

import pytest
from qgis.PyQt.QtCore import QRectF, QSize, Qt
from qgis.PyQt.QtGui import QColor, QFontMetricsF, QImage, QPainter, QPalette
from qgis.PyQt.QtTest import QTest

from rare_earth_plugin.core.forecast import Basis, Goal, Work, forecast
from rare_earth_plugin.core.programme import Figure
from rare_earth_plugin.core.series import YearRow
from rare_earth_plugin.gui.coverage_chart import CoverageChart
from rare_earth_plugin.map.coverage_chart_layout import (
    ChartData,
    Published,
    axis_ticks,
    plot_of,
    published_points,
    year_ticks,
)
from rare_earth_plugin.map.coverage_chart_paint import Look, legend_lines

from .panel_tools import told

END = datetime.date(2025, 12, 31)
GOAL = Goal(2_200_000.0, datetime.date(2026, 12, 31))


def rows() -> tuple[YearRow, ...]:
    made, covered = [], 0.0
    for year in range(1950, 2026):
        new = 80_000.0 if year < 1974 else 1_000.0 if year < 2025 else 24_000.0
        covered += new
        made.append(YearRow(year, new, covered, 2_720_000.0 - covered))
    return tuple(made)


def data(**more: object) -> ChartData:
    series = rows()
    start = Basis(END, series[-1].covered_km2, 2025, 2025, 24_000.0)
    given = {
        "published": (Published(2024, 1_970_000.0), Published(2025, 1_994_000.0), Published(2026, 2_200_000.0, True)),
        "forecast": forecast(start, GOAL, Work(simulations=500)),
        "committed_km2": 100_000.0,
        "planned_km2": 50_000.0,
        "illustrative": True,
        **more,
    }
    return ChartData(series, **given)


def chart(size: tuple[int, int] = (380, 320), **more: object) -> CoverageChart:
    widget = CoverageChart()
    widget.resize(*size)
    widget.set_data(data(**more))
    return widget


def drawn(widget: CoverageChart) -> QImage:
    image = QImage(widget.size(), QImage.Format.Format_ARGB32)
    widget.render(image)
    return image


def colours(image: QImage) -> set[str]:
    return {image.pixelColor(x, y).name() for x in range(image.width()) for y in range(image.height())}


def test_published_points_come_from_the_figures() -> None:
    def figure(key: str, value: float | None, as_of: str) -> Figure:
        return Figure(key, value, "", "km2", as_of, "", "")

    figures = [
        figure("coverage_goal_2026", 2_200_000.0, "2026-12"),
        figure("coverage_2025", 2_038_000.0, "2025-12"),
        figure("coverage_2024", 2_014_000.0, "2024"),
        figure("zones_area", 100_000.0, "2025-08"),
        figure("coverage_2023", None, "2023"),
    ]
    assert published_points(figures) == (
        Published(2024, 2_014_000.0),
        Published(2025, 2_038_000.0),
        Published(2026, 2_200_000.0, True),
    )


@pytest.mark.parametrize(("low", "high"), [(0, 2_200_000), (1_880_000, 2_260_000), (0, 0.5), (5, 5)])
def test_ticks_are_round_and_enclose_the_values(low: float, high: float) -> None:
    ticks = axis_ticks(low, high, 5)
    assert ticks[0] <= low
    assert ticks[-1] >= high
    assert 2 <= len(ticks) <= 7


def test_year_labels_never_touch() -> None:
    metrics = QFontMetricsF(CoverageChart().font())
    for width in (200, 380, 900):
        plot = plot_of(data(), QRectF(0, 0, width, 300), metrics)
        room = metrics.horizontalAdvance("0000") * 1.7
        years = year_ticks(plot, room)
        assert years[-1] == 2026
        assert all((b - a) * plot.column >= room for a, b in zip(years, years[1:]))


def test_places_and_years_agree() -> None:
    plot = plot_of(data(), QRectF(0, 0, 380, 300), QFontMetricsF(CoverageChart().font()))
    for year in (1950, 1999, 2026):
        assert plot.year_at(plot.x(year)) == year
    assert (plot.year_at(-100), plot.year_at(10_000)) == (1950, 2026)
    assert plot.y(0.0) == pytest.approx(plot.upper.bottom())
    assert plot.y(2_200_000.0) > plot.upper.top()


def test_keys_move_the_cursor_and_tell_the_figures() -> None:
    widget = chart()
    with told(widget.yearChanged):
        QTest.keyClick(widget, Qt.Key.Key_Left)
    assert widget.year() == 2025
    text = widget.accessibleDescription()
    assert "24\u202f000\u202fkm²" in text
    assert "published: 1\u202f994\u202f000" in text
    assert "committed" in text
    QTest.keyClick(widget, Qt.Key.Key_Right)
    assert widget.year() == 2026
    assert "goal: 2\u202f200\u202f000" in widget.accessibleDescription()
    assert "needed: 205\u202f000" in widget.accessibleDescription()
    QTest.keyClick(widget, Qt.Key.Key_Right)
    assert widget.year() == 2026
    QTest.keyClick(widget, Qt.Key.Key_Home)
    assert widget.year() == 1950
    QTest.keyClick(widget, Qt.Key.Key_Escape)
    assert widget.year() is None


def test_space_shows_the_recent_years() -> None:
    widget = chart()
    QTest.keyClick(widget, Qt.Key.Key_Home)
    with told(widget.spanChanged) as heard:
        QTest.keyClick(widget, Qt.Key.Key_Space)
    assert heard == [True]
    assert widget.year() == 2016


def test_a_click_takes_the_cursor_there() -> None:
    widget = chart()
    with told(widget.yearChanged):
        QTest.mouseClick(widget, Qt.MouseButton.LeftButton, pos=widget.rect().center())
    assert 1960 < widget.year() < 2000


@pytest.mark.parametrize("recent", [False, True])
@pytest.mark.parametrize("size", [(380, 320), (200, 150), (1200, 600), (20, 20)])
def test_it_draws_at_any_size(size: tuple[int, int], recent: bool) -> None:
    widget = chart(size)
    widget.set_recent(recent)
    image = drawn(widget)
    assert len(colours(image)) > (1 if size[0] < 100 else 20)


def test_a_dark_theme_stays_dark_and_legible() -> None:
    palette = QPalette(QColor("#2b2b2b"))
    palette.setColor(QPalette.ColorRole.Base, QColor("#232629"))
    palette.setColor(QPalette.ColorRole.Text, QColor("#eff0f1"))
    look = Look.of(palette)
    for colour in (look.ink, look.faint, look.line, look.bar, look.goal, look.fan):
        assert abs(colour.lightnessF() - look.paper.lightnessF()) > 0.25
    widget = chart()
    widget.setPalette(palette)
    image = drawn(widget)
    assert image.pixelColor(2, image.height() - 2).name() == "#232629"


def test_an_empty_series_says_so() -> None:
    widget = CoverageChart()
    widget.resize(380, 300)
    drawn(widget)
    assert "No accepted survey" in widget.accessibleDescription()
    QTest.keyClick(widget, Qt.Key.Key_Left)
    assert widget.year() is None


def test_pictures_say_that_they_are_illustrative(tmp_path: Path) -> None:
    widget = chart()
    widget.save_svg(tmp_path / "chart.svg")
    root = ElementTree.parse(tmp_path / "chart.svg").getroot()
    assert "ILLUSTRATIVE" in "".join(root.itertext())
    assert "2\u202f200\u202f000" in "".join(root.itertext())
    widget.save_png(tmp_path / "chart.png", QSize(400, 300))
    assert QImage(str(tmp_path / "chart.png")).size() == QSize(800, 600)
    assert sorted(path.name for path in tmp_path.iterdir()) == ["chart.png", "chart.svg"]
    with pytest.raises(OSError):
        widget.save_png(tmp_path / "nowhere" / "chart.png")
    metrics = QFontMetricsF(widget.font())
    assert "note" not in [mark for line in legend_lines(data(illustrative=False), 380, metrics) for mark, _ in line]


def test_one_call_serves_the_widget_and_reports() -> None:
    widget = chart()
    image = QImage(640, 400, QImage.Format.Format_ARGB32)
    painter = QPainter(image)
    widget.render_chart(painter, image.rect())
    painter.end()
    assert len(colours(image)) > 20
