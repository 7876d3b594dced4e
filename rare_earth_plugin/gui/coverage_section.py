"""Chart of covered area and forecast as one part of a page."""

from __future__ import annotations

import datetime
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from qgis.gui import QgsCollapsibleGroupBoxBasic
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtGui import QContextMenuEvent, QIcon, QShowEvent
from qgis.PyQt.QtWidgets import QApplication, QCheckBox, QHBoxLayout, QMenu, QToolButton, QVBoxLayout, QWidget

from ..core.forecast import Forecast
from ..core.ledger import Row
from ..core.programme import Figure
from ..core.series import YearRow
from ..map.coverage_chart_layout import RECENT_YEARS, ChartData, published_points
from ..store.locations import resource
from . import save_file, settings
from .clipboard import table_mime
from .coverage_chart import CoverageChart
from .folding import fold_by_keys
from .forecast_panel import ForecastPanel

_ROOMY = 900  # height of a window in which the chart has room below the figure


class CoverageSection(QWidget):
    """Shows a series, forecasts from it, and saves pictures of it. The chart can be folded away, the words stay."""

    failed = pyqtSignal(str)
    """A sentence for the user."""
    told = pyqtSignal(str)
    """A sentence that is no trouble."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.chart = CoverageChart()
        self.forecast = ForecastPanel()
        self.recent = QCheckBox(self.tr("only the last {count} years", None, RECENT_YEARS).format(count=RECENT_YEARS))
        self.recent.toggled.connect(self.chart.set_recent)
        self.chart.spanChanged.connect(self.recent.setChecked)
        self.forecast.forecastChanged.connect(self._show_forecast)
        self.picture_menu = QMenu(self)
        self.picture_menu.addAction(self.tr("Copy the years as a table")).triggered.connect(self.copy)
        self.picture_menu.addAction(self.tr("Save the chart as a picture…")).triggered.connect(self.choose_picture)
        self.menu_button = QToolButton()
        self.menu_button.setIcon(QIcon(str(resource("icons", "copy_figure.svg"))))
        self.menu_button.setAutoRaise(True)
        self.menu_button.setToolTip(self.tr("Copy or save the chart"))
        self.menu_button.setAccessibleName(self.tr("Copy or save the chart"))
        self.menu_button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.menu_button.setMenu(self.picture_menu)
        top = QHBoxLayout()
        top.addWidget(self.recent)
        top.addStretch()
        top.addWidget(self.menu_button)
        self.box = QgsCollapsibleGroupBoxBasic(self.tr("Covered area by year"))
        fold_by_keys(self.box)
        folding = QVBoxLayout(self.box)
        folding.addLayout(top)
        folding.addWidget(self.chart)
        self._folds_itself = False
        self._fold(not settings.chart_open())
        self.box.collapsedStateChanged.connect(self._remember_fold)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.box)
        layout.addWidget(self.forecast)

    def showEvent(self, event: QShowEvent) -> None:
        """Before anybody chose, the chart stands open where the window is high enough for it."""
        super().showEvent(event)
        if settings.chart_open() is None:
            self._fold(self.window().height() < _ROOMY)

    def _fold(self, is_folded: bool) -> None:
        self._folds_itself = True
        self.box.setCollapsed(is_folded)
        self._folds_itself = False

    def _remember_fold(self, is_folded: bool) -> None:
        if not self._folds_itself:
            settings.set_chart_open(not is_folded)

    def show_series(
        self,
        rows: Sequence[YearRow],
        figures: Sequence[Figure],
        territory: Row,
        day: datetime.date,
        *,
        illustrative: bool,
        comparable: bool,
        caption: str = "",
    ) -> None:
        """Show what a question was answered with.

        :param territory: the ledger's row of the whole outline.
        :param day: the question's as-of date, or today.
        :param comparable: the published figures mean the same as the question; else they, and their goal, are left out.
        :param caption: definition, date and source; goes along with what is copied or saved.
        """
        known = figures if comparable else ()
        self.chart.caption = caption
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
        self.forecast.show_series(rows, known, day, territory.area_km2, illustrative=illustrative)

    def _show_forecast(self, result: Forecast | None) -> None:
        self.chart.set_data(replace(self.chart.data(), forecast=result))

    def save_picture(self, path: Path) -> None:
        """Write the chart as SVG or, with any other ending, as PNG; trouble is told by :attr:`failed`."""
        target = path if path.suffix else path.with_suffix(".png")
        try:
            if target.suffix.lower() == ".svg":
                self.chart.save_svg(target)
            else:
                self.chart.save_png(target)
        except OSError as error:
            text = self.tr("The picture {path} cannot be written ({detail}); choose another folder.")
            self.failed.emit(text.format(path=target, detail=error.strerror))
        else:
            self.told.emit(self.tr("Saved: {names} in {folder}").format(names=target.name, folder=target.parent))

    def choose_picture(self) -> None:
        """Ask where the chart shall be saved, then save it."""
        filters = [self.tr("SVG picture (*.svg)"), self.tr("PNG picture (*.png)")]
        path = save_file.ask_for_file(self, self.tr("Save the chart"), self.tr("covered area by year"), filters)
        if path is not None:
            self.save_picture(path)

    def copy(self) -> None:
        """Put the series on the clipboard, under its definition."""
        heading, *rows = ([*line.split("\t")] for line in self.as_table().splitlines())
        QApplication.clipboard().setMimeData(table_mime(heading, rows, self.chart.caption))
        self.told.emit(self.tr("The years are on the clipboard."))

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        if self.box.geometry().contains(event.pos()):
            self.picture_menu.popup(event.globalPos())

    def as_table(self) -> str:
        """The series as text with tabs; km2 with three decimals."""
        heading = [self.tr("year"), self.tr("newly covered, km²"), self.tr("covered, km²"), self.tr("unmapped, km²")]
        lines = ["\t".join(heading)]
        for row in self.chart.data().rows:
            lines.append(f"{row.year}\t{row.new_km2:.3f}\t{row.covered_km2:.3f}\t{row.remaining_km2:.3f}")
        return "\n".join(lines)
