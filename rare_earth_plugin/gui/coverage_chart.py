"""The chart of covered area by year as a widget: year cursor, tooltips, pictures."""

from __future__ import annotations

from pathlib import Path

from qgis.PyQt.QtCore import QEvent, QPoint, QRect, QRectF, QSize, Qt, pyqtSignal
from qgis.PyQt.QtGui import (
    QFocusEvent,
    QFontMetrics,
    QFontMetricsF,
    QImage,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPalette,
)
from qgis.PyQt.QtSvg import QSvgGenerator
from qgis.PyQt.QtWidgets import QSizePolicy, QToolTip, QWidget

from ..map.coverage_chart_layout import ChartData, Plot, area_text
from ..map.coverage_chart_paint import Look, chart_layout, paint_chart
from ..store.drafts import draft_of

_WIDTH, _HEIGHT = 640, 380
_EDGE = 8  # pixels around a caption


class CoverageChart(QWidget):
    """Covered area by year; left and right move a year cursor, Home and End take it to the ends, Space the span."""

    yearChanged = pyqtSignal(int)
    """The year under the cursor."""
    spanChanged = pyqtSignal(bool)
    """Whether only the recent years are shown."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._data = ChartData()
        self._recent = False
        self._year: int | None = None
        self.caption = ""
        """What a picture says below the chart: definition, date, source."""
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._describe()

    # -- what is shown ------------------------------------------------------------------------------------------

    def set_data(self, data: ChartData) -> None:
        """Show other figures; the cursor stays on its year where there still is one."""
        self._data = data
        if not data.rows:
            self._year = None
        elif self._year is not None:
            self._year = min(max(self._year, self._first()), data.last_year)
        self._describe()
        self.update()

    def data(self) -> ChartData:
        """What is shown."""
        return self._data

    def set_recent(self, recent: bool) -> None:
        """Show the recent years alone, or all."""
        if recent == self._recent:
            return
        self._recent = recent
        if self._year is not None:
            self._year = max(self._year, self._first())
        self._describe()
        self.update()
        self.spanChanged.emit(recent)

    def is_recent(self) -> bool:
        """Whether only the recent years are shown."""
        return self._recent

    def year(self) -> int | None:
        """Year under the cursor."""
        return self._year

    def year_text(self, year: int) -> str:
        """The figures of one year, in lines."""
        lines = [str(year)]
        row = self._data.row(year)
        if row is not None:
            lines.append(self.tr("covered: {area}").format(area=area_text(row.covered_km2)))
            lines.append(self.tr("newly covered: {area}").format(area=area_text(row.new_km2)))
            lines.append(self.tr("unmapped: {area}").format(area=area_text(row.remaining_km2)))
        for point in self._data.published:
            if point.year == year:
                text = self.tr("goal: {area}") if point.is_goal else self.tr("published: {area}")
                lines.append(text.format(area=area_text(point.km2)))
        forecast = self._data.forecast
        for outlook in forecast.fan[1:] if forecast else ():
            if outlook.day.year == year:
                low, *_, high = outlook.covered_km2
                text = self.tr("forecast: {low} to {high} (9 in 10)")
                lines.append(text.format(low=area_text(low), high=area_text(high)))
        if forecast is not None and forecast.basis.day.year < year <= forecast.goal.day.year and forecast.needed_km2:
            lines.append(self.tr("needed: {area} a year").format(area=area_text(forecast.needed_km2)))
        if row is not None and row is self._data.rows[-1]:
            if self._data.committed_km2 > 0:
                text = self.tr("committed beyond (hatched): {area}")
                lines.append(text.format(area=area_text(self._data.committed_km2)))
            if self._data.planned_km2 > 0:
                text = self.tr("planned beyond (outlined): {area}")
                lines.append(text.format(area=area_text(self._data.planned_km2)))
        return "\n".join(lines)

    # -- pictures -----------------------------------------------------------------------------------------------

    def render_chart(self, painter: QPainter, rect: QRect | QRectF) -> None:
        """Draw the chart on any device, in this widget's font and colours, without the cursor."""
        painter.setFont(self.font())
        paint_chart(painter, QRectF(rect), self._data, Look.of(self.palette()), self._recent)

    def save_svg(self, path: str | Path, size: QSize | None = None) -> None:
        """Write the chart as SVG, on white; raises ``OSError`` where the file cannot be written."""
        size = size or QSize(_WIDTH, _HEIGHT)
        with draft_of(Path(path)) as draft:
            generator = QSvgGenerator()
            generator.setFileName(str(draft))
            generator.setSize(size)
            generator.setViewBox(QRect(QPoint(0, 0), size))
            generator.setResolution(96)
            generator.setTitle(self.accessibleName())
            generator.setDescription(self.accessibleDescription())
            painter = QPainter()
            done = painter.begin(generator)
            if done:
                self._paint_print(painter, size)
                painter.end()
            self._check(done and draft.stat().st_size > 0, path)

    def save_png(self, path: str | Path, size: QSize | None = None, ratio: float = 2.0) -> None:
        """Write the chart as PNG, on white; raises ``OSError`` where the file cannot be written.

        :param ratio: pixels of the picture for each one of ``size``.
        """
        size = size or QSize(_WIDTH, _HEIGHT)
        image = QImage(size * ratio, QImage.Format.Format_ARGB32)
        image.setDevicePixelRatio(ratio)
        painter = QPainter(image)
        self._paint_print(painter, size)
        painter.end()
        with draft_of(Path(path)) as draft:
            self._check(image.save(str(draft), "PNG"), path)

    def _check(self, written: bool, path: str | Path) -> None:
        if not written:
            raise OSError(0, self.tr("the picture cannot be written"), str(path))

    def _paint_print(self, painter: QPainter, size: QSize) -> None:
        """On white paper, whatever the theme."""
        painter.setFont(self.font())
        room = QRectF(0, 0, size.width(), size.height())
        if self.caption:
            metrics = QFontMetricsF(self.font())
            wrapped = Qt.TextFlag.TextWordWrap
            below = metrics.boundingRect(room.adjusted(_EDGE, 0, -_EDGE, 0), wrapped, self.caption).height() + _EDGE
            painter.fillRect(room, Qt.GlobalColor.white)
            painter.setPen(Qt.GlobalColor.black)
            foot = QRectF(_EDGE, room.bottom() - below, room.width() - 2 * _EDGE, below - _EDGE / 2)
            painter.drawText(foot, wrapped, self.caption)
            room.setBottom(room.bottom() - below)
        paint_chart(painter, room, self._data, Look.on_paper(), self._recent)

    # -- events -------------------------------------------------------------------------------------------------

    def sizeHint(self) -> QSize:
        line = QFontMetrics(self.font()).height()
        return QSize(24 * line, 20 * line)

    def minimumSizeHint(self) -> QSize:
        line = QFontMetrics(self.font()).height()
        return QSize(14 * line, 18 * line)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        palette = self.palette()
        paint_chart(painter, QRectF(self.rect()), self._data, Look.of(palette), self._recent, self._year)
        if self.hasFocus():
            painter.setPen(palette.color(QPalette.ColorRole.Highlight))
            painter.drawRect(self.rect().adjusted(0, 0, -1, -1))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self._data.rows:
            super().keyPressEvent(event)
            return
        first, last = self._first(), self._data.last_year
        here = self._year if self._year is not None else self._data.rows[-1].year + 1
        ways = {
            Qt.Key.Key_Left: here - 1,
            Qt.Key.Key_Right: here + 1 if self._year is not None else last,
            Qt.Key.Key_PageUp: here - 10,
            Qt.Key.Key_PageDown: here + 10,
            Qt.Key.Key_Home: first,
            Qt.Key.Key_End: last,
        }
        if event.key() in ways:
            self._go_to(min(max(ways[event.key()], first), last))
        elif event.key() == Qt.Key.Key_Space:
            self.set_recent(not self._recent)
        elif event.key() == Qt.Key.Key_Escape and self._year is not None:
            self._year = None
            self._describe()
            self.update()
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        plot = self._plot()
        if plot is not None and event.button() == Qt.MouseButton.LeftButton:
            self._go_to(plot.year_at(event.pos().x()), tell=False)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip:
            plot = self._plot()
            if plot is not None:
                QToolTip.showText(event.globalPos(), self.year_text(plot.year_at(event.pos().x())), self)
            return True
        return super().event(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._describe()
        self.update()

    def _go_to(self, year: int, tell: bool = True) -> None:
        self._year = year
        self._describe()
        self.update()
        plot = self._plot()
        if tell and plot is not None and self.isVisible():
            place = QPoint(round(plot.x(year)), round(plot.upper.center().y()))
            QToolTip.showText(self.mapToGlobal(place), self.year_text(year), self)
        self.yearChanged.emit(year)

    def _first(self) -> int:
        plot = self._plot()
        return plot.first if plot is not None else self._data.first_year

    def _plot(self) -> Plot | None:
        return chart_layout(self._data, QRectF(self.rect()), self.font(), self._recent)

    def _describe(self) -> None:
        """What a screen reader says: the year under the cursor first, then the chart as a whole."""
        self.setAccessibleName(self.tr("Covered area by year"))
        if not self._data.rows:
            self.setAccessibleDescription(self.tr("No accepted survey has a date yet"))
            return
        whole = self.tr("{first} to {last}: covered area from {low} to {high}").format(
            first=self._data.first_year,
            last=self._data.rows[-1].year,
            low=area_text(self._data.rows[0].covered_km2),
            high=area_text(self._data.rows[-1].covered_km2),
        )
        here = [] if self._year is None else [self.year_text(self._year).replace("\n", ", ")]
        self.setAccessibleDescription(". ".join([*here, whole]))
