"""Chart of covered area and forecast as one part of a page."""

from __future__ import annotations

import datetime
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtGui import QContextMenuEvent
from qgis.PyQt.QtWidgets import QApplication, QCheckBox, QFileDialog, QHBoxLayout, QMenu, QVBoxLayout, QWidget

from ..core.forecast import Forecast
from ..core.ledger import Row
from ..core.programme import Figure
from ..core.series import YearRow
from ..map.coverage_chart_layout import RECENT_YEARS, ChartData, published_points
from .coverage_chart import CoverageChart
from .forecast_panel import ForecastPanel


class CoverageSection(QWidget):
    """Shows a series, forecasts from it, and saves pictures of it."""

    failed = pyqtSignal(str)
    """A sentence for the user."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.chart = CoverageChart()
        self.forecast = ForecastPanel()
        self.recent = QCheckBox(self.tr("only the last {count} years").format(count=RECENT_YEARS))
        self.recent.toggled.connect(self.chart.set_recent)
        self.chart.spanChanged.connect(self.recent.setChecked)
        self.forecast.forecastChanged.connect(self._show_forecast)
        top = QHBoxLayout()
        top.addStretch()
        top.addWidget(self.recent)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addLayout(top)
        layout.addWidget(self.chart)
        layout.addWidget(self.forecast)

    def show_series(
        self,
        rows: Sequence[YearRow],
        figures: Sequence[Figure],
        territory: Row,
        day: datetime.date,
        *,
        illustrative: bool,
        comparable: bool,
    ) -> None:
        """Show what a question was answered with.

        :param territory: the ledger's row of the whole outline.
        :param day: the question's as-of date, or today.
        :param comparable: the published figures mean the same as the question; else they, and their goal, are left out.
        """
        known = figures if comparable else ()
        self.chart.set_data(
            ChartData(
                tuple(rows),
                published_points(known),
                None,
                territory.committed_km2,
                territory.planned_km2,
                illustrative,
            )
        )
        self.forecast.show_series(rows, known, day, territory.area_km2)

    def _show_forecast(self, result: Forecast | None) -> None:
        self.chart.set_data(replace(self.chart.data(), forecast=result))

    def save_picture(self, path: Path) -> None:
        """Write the chart as SVG or, with any other ending, as PNG; trouble is told by :attr:`failed`."""
        try:
            if path.suffix.lower() == ".svg":
                self.chart.save_svg(path)
            else:
                self.chart.save_png(path if path.suffix else path.with_suffix(".png"))
        except OSError as error:
            text = self.tr("The picture {path} cannot be written ({detail}); choose another folder.")
            self.failed.emit(text.format(path=path, detail=error.strerror))

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        menu = QMenu(self)
        copy = menu.addAction(self.tr("Copy the years as a table"))
        save = menu.addAction(self.tr("Save the chart as a picture…"))
        chosen = menu.exec(event.globalPos())
        if chosen is not None and chosen is copy:
            QApplication.clipboard().setText(self.as_table())
        elif chosen is not None and chosen is save:
            name, _ = QFileDialog.getSaveFileName(
                self, self.tr("Save the chart"), "", self.tr("SVG (*.svg);;PNG (*.png)")
            )
            if name:
                self.save_picture(Path(name))

    def as_table(self) -> str:
        """The series as text with tabs; km2 with three decimals."""
        heading = [self.tr("year"), self.tr("newly covered, km²"), self.tr("covered, km²"), self.tr("unmapped, km²")]
        lines = ["\t".join(heading)]
        for row in self.chart.data().rows:
            lines.append(f"{row.year}\t{row.new_km2:.3f}\t{row.covered_km2:.3f}\t{row.remaining_km2:.3f}")
        return "\n".join(lines)
