"""Chart of the covered area by year, drawn with QPainter for the panel, for SVG and for reports.

Above: the area covered at the end of each year, published figures, the goal, what a forecast expects and the pace the
goal needs. Below, on a scale of its own: the area newly covered in each year, and the one a year needs from now on.
"""

from __future__ import annotations

from dataclasses import dataclass

from qgis.PyQt.QtCore import QPointF, QRectF, Qt
from qgis.PyQt.QtGui import QBrush, QColor, QFont, QFontMetricsF, QPainter, QPalette, QPen, QPolygonF

from ..core.forecast import Forecast
from ..store.languages import translate
from .coverage_chart_layout import ChartData, Plot, Published, plot_of, thousands, year_ticks
from .names import illustrative_note

_ALIGN = Qt.AlignmentFlag
_OUTER, _INNER = 0, 1  # pairs of quantiles in a forecast: 5-95 % and 25-75 %
_FONT_SHARE = 0.88  # of the window's own font


@dataclass(frozen=True)
class Look:
    """Colours of a theme."""

    paper: QColor
    ink: QColor
    faint: QColor
    grid: QColor
    area: QColor
    line: QColor
    bar: QColor
    goal: QColor
    fan: QColor
    cursor: QColor

    @classmethod
    def of(cls, palette: QPalette) -> Look:
        """From a widget's palette; the strong colours are lighter on a dark theme."""
        role = QPalette.ColorRole
        paper, ink = palette.color(role.Base), palette.color(role.Text)
        dark = paper.lightness() < 128
        line = QColor("#5fbf9a" if dark else "#006846")
        area = QColor(line)
        area.setAlphaF(0.28 if dark else 0.18)
        return cls(
            paper,
            ink,
            _between(ink, paper, 0.62),
            _between(ink, paper, 0.16),
            area,
            line,
            _between(line, paper, 0.75),
            QColor("#f0a060" if dark else "#a84400"),
            QColor("#8fb7ff" if dark else "#2f5fb3"),
            palette.color(role.Highlight),
        )

    @classmethod
    def on_paper(cls) -> Look:
        """Black on white, whatever the theme."""
        paper = QPalette(Qt.GlobalColor.white)
        paper.setColor(QPalette.ColorRole.Base, Qt.GlobalColor.white)
        paper.setColor(QPalette.ColorRole.Text, Qt.GlobalColor.black)
        return cls.of(paper)


def paint_chart(
    painter: QPainter, room: QRectF, data: ChartData, look: Look, recent: bool = False, cursor: int | None = None
) -> Plot | None:
    """Draw the chart; its layout is returned, ``None`` where there is nothing to draw."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.fillRect(room, look.paper)
    painter.setFont(chart_font(painter.font()))
    metrics = QFontMetricsF(painter.font(), painter.device())
    if not data.rows:
        painter.setPen(look.faint)
        text = translate("CoverageChart", "No accepted survey has a date yet")
        painter.drawText(room, int(_ALIGN.AlignCenter | Qt.TextFlag.TextWordWrap), text)
        painter.restore()
        return None
    keys = legend_lines(data, room.width(), metrics)
    plot = plot_of(data, room, metrics, recent, foot=len(keys) * metrics.height() * 1.15)
    _axes(painter, room, plot, look, metrics)
    _bars(painter, data, plot, look)
    _area(painter, data, plot, look)
    _committed(painter, data, plot, look)
    if data.forecast is not None:
        _fan(painter, data.forecast, plot, look)
    if cursor is not None and plot.first <= cursor <= plot.last:
        _cursor(painter, data, plot, look, cursor)
    _points(painter, data, plot, look, metrics)
    _legend(painter, keys, room, look, metrics)
    painter.restore()
    return plot


def chart_font(font: QFont) -> QFont:
    """The chart's font, a little smaller than the window's."""
    smaller = QFont(font)
    if font.pointSizeF() > 0:
        smaller.setPointSizeF(font.pointSizeF() * _FONT_SHARE)
    else:
        smaller.setPixelSize(max(round(font.pixelSize() * _FONT_SHARE), 1))
    return smaller


def chart_layout(data: ChartData, room: QRectF, font: QFont, recent: bool) -> Plot | None:
    """The layout that :func:`paint_chart` draws with on a screen."""
    if not data.rows:
        return None
    metrics = QFontMetricsF(chart_font(font))
    foot = len(legend_lines(data, room.width(), metrics)) * metrics.height() * 1.15
    return plot_of(data, room, metrics, recent, foot)


def legend_lines(data: ChartData, width: float, metrics: QFontMetricsF) -> list[list[tuple[str, str]]]:
    """Pairs of a mark and its text, in as many lines as they need."""
    entries = [
        ("committed", translate("CoverageChart", "contracted or in work"), data.committed_km2 > 0),
        ("planned", translate("CoverageChart", "planned"), data.planned_km2 > 0),
        ("fan", translate("CoverageChart", "forecast, 9 in 10"), data.forecast is not None),
        ("needed", translate("CoverageChart", "pace needed"), bool(data.forecast and data.forecast.needed_km2 > 0)),
    ]
    lines = [[("note", illustrative_note())]] if data.illustrative else []
    used = width
    for mark, text, present in entries:
        if not present:
            continue
        room = _key_width(text, metrics)
        if used + room > width:
            lines.append([])
            used = 0.0
        lines[-1].append((mark, text))
        used += room
    return lines


def _key_width(text: str, metrics: QFontMetricsF) -> float:
    return metrics.horizontalAdvance(text) + metrics.height() * 2.0


def _legend(
    painter: QPainter, lines: list[list[tuple[str, str]]], room: QRectF, look: Look, metrics: QFontMetricsF
) -> None:
    line = metrics.height()
    top = room.bottom() - len(lines) * line * 1.15
    for index, entries in enumerate(lines):
        left = room.left() + 2
        for mark, text in entries:
            box = QRectF(left + 1, top + index * line * 1.15 + line * 0.2, line * 1.1, line * 0.6)
            if mark == "note":
                painter.setPen(look.goal)
                box.setWidth(0)
            else:
                _key(painter, mark, box, look)
                painter.setPen(look.ink)
            place = QRectF(box.right() + line * 0.25, box.top() - line * 0.2, room.right() - box.right(), line)
            shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, place.width() - line * 0.3)
            painter.drawText(place, _ALIGN.AlignLeft | _ALIGN.AlignVCenter, shown)
            left += _key_width(text, metrics)


def _key(painter: QPainter, mark: str, box: QRectF, look: Look) -> None:
    if mark in ("committed", "planned"):
        painter.setPen(QPen(look.line, 0.8))
        painter.setBrush(_hatched(look.line) if mark == "committed" else QBrush())
        painter.drawRect(box)
    elif mark == "fan":
        colour = QColor(look.fan)
        colour.setAlphaF(0.35)
        painter.fillRect(box, colour)
        painter.setPen(QPen(look.fan, 1.4))
        painter.drawLine(QPointF(box.left(), box.center().y()), QPointF(box.right(), box.center().y()))
    else:
        painter.setPen(QPen(look.goal, 1.4, Qt.PenStyle.DashLine))
        painter.drawLine(QPointF(box.left(), box.center().y()), QPointF(box.right(), box.center().y()))


def _diamond(painter: QPainter, place: QPointF, ink: QColor, paper: QColor) -> None:
    size = 4.0
    steps = ((0, -size), (size, 0), (0, size), (-size, 0))
    painter.setPen(QPen(ink, 1.2))
    painter.setBrush(paper)
    painter.drawPolygon(QPolygonF([QPointF(place.x() + x, place.y() + y) for x, y in steps]))


def _hatched(colour: QColor) -> QBrush:
    return QBrush(colour, Qt.BrushStyle.BDiagPattern)


def _axes(painter: QPainter, room: QRectF, plot: Plot, look: Look, metrics: QFontMetricsF) -> None:
    line = metrics.height()
    for tick in plot.ticks:
        y = plot.y(tick)
        painter.setPen(QPen(look.grid, 1))
        painter.drawLine(QPointF(plot.upper.left(), y), QPointF(plot.upper.right(), y))
        painter.setPen(look.faint)
        painter.drawText(
            QRectF(room.left(), y - line / 2, plot.upper.left() - room.left() - 5, line),
            _ALIGN.AlignRight | _ALIGN.AlignVCenter,
            thousands(tick),
        )
    painter.setPen(look.faint)
    most = plot.most_new_km2 / 1.04
    beside = QRectF(room.left(), plot.bar_y(most) - line / 2, plot.upper.left() - room.left() - 5, line)
    painter.drawText(beside, _ALIGN.AlignRight | _ALIGN.AlignVCenter, thousands(most))
    painter.setPen(QPen(look.grid, 1))
    painter.drawLine(plot.lower.topLeft(), plot.lower.topRight())
    painter.setPen(QPen(look.faint, 1))
    painter.drawLine(plot.lower.bottomLeft(), plot.lower.bottomRight())
    years = year_ticks(plot, metrics.horizontalAdvance("0000") * 1.7)
    for year in years:
        x = plot.x(year)
        painter.setPen(QPen(look.faint, 1))
        painter.drawLine(QPointF(x, plot.lower.bottom()), QPointF(x, plot.lower.bottom() + 3))
        width = metrics.horizontalAdvance(str(year)) + 2
        left = min(max(x - width / 2, room.left()), room.right() - width)
        box = QRectF(left, plot.lower.bottom() + 3, width, line)
        painter.drawText(box, _ALIGN.AlignCenter, str(year))
    for place, text in (
        (plot.upper.top() - 1.45 * line, translate("CoverageChart", "Covered at the end of the year, km²")),
        (plot.lower.top() - 1.6 * line, translate("CoverageChart", "Newly covered in the year, km²")),
    ):
        width = room.width() - 4
        painter.setPen(look.ink)
        shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, width)
        painter.drawText(QRectF(room.left() + 2, place, width, line), _ALIGN.AlignLeft | _ALIGN.AlignVCenter, shown)


def _bars(painter: QPainter, data: ChartData, plot: Plot, look: Look) -> None:
    width = max(plot.column * 0.72, 1.0)
    for row in data.rows:
        if row.year >= plot.first and row.new_km2 > 0:
            top = plot.bar_y(row.new_km2)
            painter.fillRect(QRectF(plot.x(row.year) - width / 2, top, width, plot.lower.bottom() - top), look.bar)
    forecast = data.forecast
    if forecast is None or forecast.needed_km2 <= 0:
        return
    top = plot.bar_y(forecast.needed_km2)
    painter.setPen(QPen(look.goal, 1.2, Qt.PenStyle.DashLine))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for year in range(forecast.basis.day.year + (forecast.basis.day.month == 12), forecast.goal.day.year + 1):
        painter.drawRect(QRectF(plot.x(year) - width / 2, top, width, plot.lower.bottom() - top))


def _area(painter: QPainter, data: ChartData, plot: Plot, look: Look) -> None:
    """Steps: a survey counts from its acceptance on, so a year has one level."""
    half = plot.column / 2
    outline = []
    for row in data.rows:
        if row.year >= plot.first:
            x, y = plot.x(row.year), plot.y(row.covered_km2)
            outline += [QPointF(x - half, y), QPointF(x + half, y)]
    bottom = plot.upper.bottom()
    closed = [QPointF(outline[0].x(), bottom), *outline, QPointF(outline[-1].x(), bottom)]
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(look.area)
    if plot.low_km2 == 0:  # on a cut axis a filled area would lie
        painter.drawPolygon(QPolygonF(closed))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(look.line, 1.6))
    painter.drawPolyline(QPolygonF(outline))


def _committed(painter: QPainter, data: ChartData, plot: Plot, look: Look) -> None:
    """What is contracted or planned, as a hatched and an outlined box on top of the last year's level."""
    base = data.rows[-1].covered_km2
    left = plot.x(data.rows[-1].year) - plot.column / 2
    width = max(plot.column, 5.0)
    for km2, brush in ((data.committed_km2, _hatched(look.line)), (data.planned_km2, QBrush())):
        if km2 > 0:
            top = plot.y(base + km2)
            painter.setPen(QPen(look.line, 0.8))
            painter.setBrush(brush)
            painter.drawRect(QRectF(left, top, width, plot.y(base) - top))
            base += km2


def _fan(painter: QPainter, forecast: Forecast, plot: Plot, look: Look) -> None:
    """Bands of the forecast's quantiles with their median, and the straight way to the goal."""
    xs = [_when(plot, outlook.day.year, outlook.day.timetuple().tm_yday) for outlook in forecast.fan]
    painter.setPen(Qt.PenStyle.NoPen)
    for pair, opacity in ((_OUTER, 0.25), (_INNER, 0.45)):
        colour = QColor(look.fan)
        colour.setAlphaF(opacity)
        painter.setBrush(colour)
        lower = [QPointF(x, plot.y(outlook.covered_km2[pair])) for x, outlook in zip(xs, forecast.fan)]
        upper = [QPointF(x, plot.y(outlook.covered_km2[-1 - pair])) for x, outlook in zip(xs, forecast.fan)]
        painter.drawPolygon(QPolygonF([*lower, *reversed(upper)]))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(look.fan, 1.4))
    middle = len(forecast.fan[0].covered_km2) // 2
    median = [QPointF(x, plot.y(outlook.covered_km2[middle])) for x, outlook in zip(xs, forecast.fan)]
    painter.drawPolyline(QPolygonF(median))
    painter.setPen(QPen(look.goal, 1.4, Qt.PenStyle.DashLine))
    painter.drawLine(median[0], QPointF(xs[-1], plot.y(forecast.goal.covered_km2)))


def _when(plot: Plot, year: int, day: int) -> float:
    """X of a day: the end of a year lies in the middle of its column, as its level does."""
    return plot.x(year - 1 + day / 365.25) if day < 365 else plot.x(year)


def _points(painter: QPainter, data: ChartData, plot: Plot, look: Look, metrics: QFontMetricsF) -> None:
    """Published figures as diamonds; the goal's label above its line, the others below one another under the curve."""
    points = [point for point in data.published if plot.first <= point.year <= plot.last]
    goals = [point for point in points if point.is_goal]
    others = [point for point in points if not point.is_goal]
    line = metrics.height()
    for goal in goals[-1:]:
        y = plot.y(goal.km2)
        painter.setPen(QPen(look.goal, 1, Qt.PenStyle.DotLine))
        painter.drawLine(QPointF(plot.upper.left(), y), QPointF(plot.x(goal.year), y))
        text = translate("CoverageChart", "goal for {year}: {area}").format(year=goal.year, area=thousands(goal.km2))
        room = QRectF(plot.upper.left() + 3, y - line - 1, plot.x(goal.year) - plot.upper.left() - 8, line)
        painter.setPen(look.goal)
        shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, _ALIGN.AlignLeft | _ALIGN.AlignVCenter, shown)
    if others:
        _published_labels(painter, data, plot, others, look, metrics)
    for point in points:
        place = QPointF(plot.x(point.year), plot.y(point.km2))
        _diamond(painter, place, look.goal if point.is_goal else look.ink, look.paper)


def _published_labels(
    painter: QPainter, data: ChartData, plot: Plot, points: list[Published], look: Look, metrics: QFontMetricsF
) -> None:
    """Below the curve, each tied to its point; seen from near at the bottom, where the axis tells enough."""
    line, tied = metrics.height(), plot.low_km2 == 0
    shown = sorted(points, key=lambda point: point.year)[-3:]
    right = min(plot.x(point.year) for point in shown) - 14 if tied else plot.upper.right() - 3
    room = right - plot.upper.left() - 3
    texts = []
    for point in shown:
        number = thousands(point.km2)
        text = translate("CoverageChart", "published {year}: {area}").format(year=point.year, area=number)
        texts.append(text if metrics.horizontalAdvance(text) <= room else f"{point.year}: {number}")
    lowest = plot.upper.bottom() - len(shown) * line - 2
    top = lowest
    if tied:
        widest = max(metrics.horizontalAdvance(text) for text in texts)
        row = data.row(plot.year_at(right - widest - 6))
        highest = max(plot.y(point.km2) for point in shown) + 1.2 * line
        top = min(max(highest, plot.y(row.covered_km2) + 4 if row else highest), lowest)
    for index, (point, text) in enumerate(zip(shown, texts)):
        place = QRectF(plot.upper.left() + 3, top + index * line, room, line)
        if not tied:  # where the chart is low, the curve passes behind the text
            plate = QColor(look.paper)
            plate.setAlphaF(0.8)
            width = metrics.horizontalAdvance(text) + 4
            painter.fillRect(QRectF(place.right() - width + 2, place.top(), width, line), plate)
        painter.setPen(look.ink)
        painter.drawText(place, _ALIGN.AlignRight | _ALIGN.AlignVCenter, text)
        if tied:  # lines from rows in the order of the years cross neither each other nor a text
            painter.setPen(QPen(look.faint, 0.8))
            painter.drawLine(QPointF(right + 2, place.center().y()), QPointF(plot.x(point.year), plot.y(point.km2)))


def _cursor(painter: QPainter, data: ChartData, plot: Plot, look: Look, year: int) -> None:
    x = plot.x(year)
    painter.setPen(QPen(look.cursor, 1.2))
    painter.drawLine(QPointF(x, plot.upper.top()), QPointF(x, plot.lower.bottom()))
    row = data.row(year)
    if row is not None:
        painter.setBrush(look.cursor)
        painter.drawEllipse(QPointF(x, plot.y(row.covered_km2)), 3, 3)


def _between(ink: QColor, paper: QColor, share: float) -> QColor:
    """A colour on the way from paper to ink."""
    parts = (round(there + (here - there) * share) for here, there in zip(ink.getRgb()[:3], paper.getRgb()[:3]))
    return QColor(*parts)
