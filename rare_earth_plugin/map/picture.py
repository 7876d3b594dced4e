"""A picture of the whole programme: map, legend, figures, scale and the word "illustrative" where it belongs."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from qgis.core import (
    QgsLayoutItemLegend,
    QgsLayoutItemMap,
    QgsLayoutPoint,
    QgsPrintLayout,
    QgsProject,
    QgsReferencedRectangle,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QRectF

from ..store.languages import translate
from . import formats
from .base_style import PAPER
from .house_style import DARK
from .layers import find_layers, is_illustrative
from .layout_files import save_page
from .layout_legend import measure_legend, programme_legend
from .layout_page import CENTRE, POINT, Page
from .names import illustrative_note
from .project import whole_view

DPI = 150
_MARGIN, _STRIP, _FOOT = 6.0, 15.0, 6.0  # millimetres
_WARNING = "#f6b443"
_LEGEND_COLUMNS = 4
_WIDEST_GAP = 14.0  # millimetres between columns


def render_map(
    project: QgsProject,
    path: Path,
    size: tuple[int, int] = (1800, 1260),
    title: str = "",
    facts: Sequence[str] = (),
    sources: str = "",
) -> Path:
    """Write a PNG of a project that holds a programme's layers. Main thread only.

    :param size: width and height in pixels; everything on it keeps the size it has at 150 dpi.
    :param title: the project's own title where empty.
    :param facts: up to four short lines, the first one large: the figure, its definition, its date.
    :param sources: one line with the sources of the data.
    :raises ProjectFileError: the picture cannot be written.
    """
    layers = find_layers(project)
    layout = overview_layout(project, layers, size, title or project.title(), facts, sources)
    return save_page(layout, path, "png", DPI)


def overview_layout(
    project: QgsProject,
    layers: dict[str, QgsVectorLayer],
    size: tuple[int, int],
    title: str,
    facts: Sequence[str] = (),
    sources: str = "",
) -> QgsPrintLayout:
    """Layout of the overview, one page of ``size`` pixels at 150 dpi, in a project's map CRS and first view."""
    width, height = (pixels / DPI * 25.4 for pixels in size)
    page = Page(project, (width, height), paper=PAPER)
    page.layout.renderContext().setDpi(DPI)

    shown = project.layerTreeRoot().checkedLayers()
    visible = [layer for layer in project.layerTreeRoot().layerOrder() if layer in shown]
    view = _view(project, layers)
    chart = page.chart(QRectF(0, _STRIP, width, height - _STRIP), visible, view.crs(), view, PAPER)
    legend = _legend(page, chart, layers)
    band = legend.rect().height() + 2 * _MARGIN * 0.7
    top = height - _FOOT - band
    chart.attemptSetSceneRect(QRectF(0, _STRIP, width, top - _STRIP))
    chart.zoomToExtent(view)
    page.box(QRectF(0, top, width, height - top), "#ffffff")
    page.layout.moveItemToTop(legend)
    legend.attemptMove(QgsLayoutPoint(_MARGIN, top + _MARGIN * 0.7))

    page.box(QRectF(0, 0, width, _STRIP), DARK)
    note = illustrative_note() if is_illustrative(layers) else ""
    note_width = page.text_width(note, 11) + 8 if note else 0
    page.line(title, QRectF(_MARGIN, 0, width - 3 * _MARGIN - note_width, _STRIP), 17, "#ffffff", bold=True)
    if note:
        pill = QRectF(width - _MARGIN - note_width, 3.2, note_width, _STRIP - 6.4)
        page.box(pill, _WARNING, radius=1.5)
        page.line(note, pill, 11, "#20170a", bold=True, side=CENTRE)
    _facts(page, facts, QRectF(_MARGIN, _STRIP + _MARGIN, width / 3, 40))
    page.scale_bar(chart, QRectF(width - 75, top - 15, 70, 12), 7.5)
    about = translate("Map", "Map: {crs}, 1:{scale}").format(
        crs=chart.crs().description(), scale=formats.number(round(chart.scale(), -5))
    )
    foot = QRectF(_MARGIN, height - _FOOT - 0.5, width - 2 * _MARGIN, _FOOT)
    page.line("   ·   ".join(part for part in (sources, about) if part), foot, 6.5, "#66707a")
    return page.layout


def _view(project: QgsProject, layers: dict[str, QgsVectorLayer]) -> QgsReferencedRectangle:
    """A project's first view, the whole programme where it has none."""
    view = project.viewSettings().defaultViewExtent()
    return whole_view(project, layers) if view.isEmpty() or not view.crs().isValid() else view


def _legend(page: Page, chart: QgsLayoutItemMap, layers: dict[str, QgsVectorLayer]) -> QgsLayoutItemLegend:
    """Legend in columns, spread over the page."""
    legend = programme_legend(page, chart, layers, columns=_LEGEND_COLUMNS, breaks=True)
    spare = page.width - 2 * _MARGIN - legend.rect().width()
    if spare > 0:
        legend.setColumnSpace(legend.columnSpace() + min(spare / _LEGEND_COLUMNS, _WIDEST_GAP))
        measure_legend(page, legend)
    return legend


def _facts(page: Page, facts: Sequence[str], room: QRectF) -> None:
    top = room.top()
    for index, fact in enumerate(facts[:4]):
        size = 20 if index == 0 else 9
        line = size * POINT * 1.45
        page.line(fact, QRectF(room.left(), top, room.width(), line), size, DARK, bold=index == 0)
        top += line
