"""Layouts of one page as files: PDF with its text as text, GeoPDF with layers, PNG, SVG; and many pages as one book."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from pathlib import Path

from qgis.core import (
    Qgis,
    QgsLayoutExporter,
    QgsLayoutRenderContext,
    QgsLayoutSize,
    QgsPrintLayout,
    QgsVectorSimplifyMethod,
)
from qgis.PyQt.QtCore import QMarginsF, QSize, QSizeF
from qgis.PyQt.QtGui import QPageLayout, QPageSize, QPainter, QPdfWriter

from ..store.drafts import draft_of
from .pdf_book import Bookmark, Link, add_bookmarks
from .project import ProjectFileError

FORMATS = {"pdf": ".pdf", "geopdf": ".pdf", "png": ".png", "svg": ".svg"}
"""Formats with the endings of their files."""
PRINT_DPI, SCREEN_DPI = 300, 150
_ENDS = ((b"%PDF", b"%%EOF"), (b"\x89PNG", b"IEND"), (b"<?xml", b"</svg>"), (b"<svg", b"</svg>"))
_TAIL = 64  # bytes in which a file ends
_INCH = 72  # points
_POINT = 25.4 / _INCH
_SUCCESS = QgsLayoutExporter.ExportResult.Success


def save_page(layout: QgsPrintLayout, path: Path, file_format: str = "", dpi: float = SCREEN_DPI) -> Path:
    """Write a page; an earlier file stays as it is unless the new one is whole. Main thread only.

    :param file_format: one of :data:`FORMATS`, by default what the ending of ``path`` says, and PNG for any other.
    :raises ProjectFileError: the file cannot be written.
    """
    chosen = file_format or {".pdf": "pdf", ".svg": "svg"}.get(path.suffix.lower(), "png")
    with _draft(path) as draft:
        if not _write(layout, draft, chosen, dpi) or not draft.is_file() or not draft.stat().st_size:
            raise ProjectFileError("not_writable", path)
    return path


def _write(layout: QgsPrintLayout, draft: Path, file_format: str, dpi: float) -> bool:
    exporter = QgsLayoutExporter(layout)
    if file_format in ("pdf", "geopdf"):
        settings = QgsLayoutExporter.PdfExportSettings()
        settings.dpi = dpi
        settings.textRenderFormat = Qgis.TextRenderFormat.AlwaysText
        if file_format == "pdf":
            return exporter.exportToPdf(str(draft), settings) == _SUCCESS
        settings.writeGeoPdf = True
        settings.includeGeoPdfFeatures = False
        settings.dpi = _INCH * max(round(dpi / _INCH), 1)
        with _whole_points(layout):
            return exporter.exportToPdf(str(draft), settings) == _SUCCESS
    if file_format == "svg":
        drawn = QgsLayoutExporter.SvgExportSettings()
        drawn.dpi = dpi
        drawn.textRenderFormat = Qgis.TextRenderFormat.AlwaysText
        drawn.exportMetadata = True
        return exporter.exportToSvg(str(draft), drawn) == _SUCCESS
    page = layout.pageCollection().page(0).rect()
    pixels = QSize(round(page.width() / 25.4 * dpi), round(page.height() / 25.4 * dpi))
    image = exporter.renderPageToImage(0, pixels, dpi)
    image.setDotsPerMeterX(round(dpi / 0.0254))
    image.setDotsPerMeterY(round(dpi / 0.0254))
    return not image.isNull() and image.save(str(draft), "PNG")


class Book:
    """A PDF that grows page by page.

    :ivar links: places on its pages that lead to other pages; put in when it is closed.
    """

    def __init__(self, draft: Path, title: str, dpi: int) -> None:
        self._draft, self._dpi = draft, dpi
        self._writer = QPdfWriter(str(draft))
        self._writer.setResolution(dpi)
        self._writer.setTitle(title)
        self._writer.setCreator("Rare Earth Survey")
        self._painter = QPainter()
        self._bookmarks: list[Bookmark] = []
        self.links: list[Link] = []
        self.pages = 0

    def add(self, layout: QgsPrintLayout, bookmark: str) -> None:
        """Draw a layout as the next page; one without a bookmark goes on with what the page before began.

        :raises OSError: the file takes nothing.
        """
        size = layout.pageCollection().page(0).rect()
        paper = QPageSize(QSizeF(size.width(), size.height()), QPageSize.Unit.Millimeter)
        upright = QPageLayout.Orientation.Portrait  # the paper has its own width and height
        self._writer.setPageLayout(QPageLayout(paper, upright, QMarginsF(0, 0, 0, 0)))
        if not (self._writer.newPage() if self._painter.isActive() else self._painter.begin(self._writer)):
            raise OSError
        with _printing(layout, self._dpi):
            QgsLayoutExporter(layout).renderPage(self._painter, 0)
        if bookmark:
            self._bookmarks.append(Bookmark(bookmark, self.pages))
        self.pages += 1

    def close(self) -> None:
        """Finish the file and put bookmarks and links in."""
        self._painter.end()
        add_bookmarks(self._draft, self._bookmarks, self.links)

    def abandon(self) -> None:
        """Let go of the file."""
        if self._painter.isActive():
            self._painter.end()


@contextlib.contextmanager
def book_at(path: Path, title: str, dpi: int = PRINT_DPI) -> Iterator[Book]:
    """A book that takes the place of ``path`` once it is whole, and leaves nothing behind otherwise.

    :raises ProjectFileError: the file cannot be written.
    """
    with _draft(path) as draft:
        book = Book(draft, title, dpi)
        try:
            yield book
            book.close()
        finally:
            book.abandon()


@contextlib.contextmanager
def _printing(layout: QgsPrintLayout, dpi: int) -> Iterator[None]:
    """Let a layout be drawn as QGIS prints a PDF; it may be the user's own and gets back what it had."""
    context = layout.renderContext()
    before = context.dpi(), context.flags(), context.textRenderFormat(), context.simplifyMethod()
    context.setDpi(dpi)
    context.setTextRenderFormat(Qgis.TextRenderFormat.AlwaysText)
    context.setFlag(QgsLayoutRenderContext.Flag.FlagAntialiasing, True)
    context.setFlag(QgsLayoutRenderContext.Flag.FlagUseAdvancedEffects, False)
    context.setSimplifyMethod(_print_simplification())
    try:
        yield
    finally:
        context.setDpi(before[0])
        context.setFlags(before[1])
        context.setTextRenderFormat(before[2])
        context.setSimplifyMethod(before[3])


@contextlib.contextmanager
def _whole_points(layout: QgsPrintLayout) -> Iterator[None]:
    """Give a layout a page of a whole number of points, some 0.1 mm from what it has.

    Qt makes pages of whole points and QGIS fits the drawing into them, but not the places on the Earth that it writes
    beside: on a sheet of A4 at 1:600 000 they would be 90 m off. For the same reason the pixels of the drawing have to
    fit into a point.
    """
    page = layout.pageCollection().page(0)
    before = page.pageSize()
    size = page.rect()
    page.setPageSize(QgsLayoutSize(*(round(length / _POINT) * _POINT for length in (size.width(), size.height()))))
    try:
        yield
    finally:
        page.setPageSize(before)


def _print_simplification() -> QgsVectorSimplifyMethod:
    """Vertices closer than what a printer shows are left out."""
    method = QgsVectorSimplifyMethod()
    method.setSimplifyHints(
        Qgis.VectorRenderingSimplificationFlags(Qgis.VectorRenderingSimplificationFlag.GeometrySimplification)
    )
    method.setSimplifyAlgorithm(Qgis.VectorSimplificationAlgorithm.SnappedToGridGlobal)
    method.setThreshold(0.1)
    return method


@contextlib.contextmanager
def _draft(path: Path) -> Iterator[Path]:
    """A path beside ``path`` that takes its place at the end, if what was written has an end."""
    try:
        with draft_of(path) as draft:
            yield draft
            if not is_whole(draft):
                raise ProjectFileError("not_writable", path)
    except OSError as error:
        raise ProjectFileError("not_writable", path, error.strerror or "") from error


def is_whole(path: Path) -> bool:
    """Whether a PDF, PNG or SVG goes on to its end: Qt does not tell when the disk took no more of it."""
    try:
        with path.open("rb") as file:
            begin = file.read(8)
            file.seek(max(path.stat().st_size - _TAIL, 0))
            end = file.read().rstrip()
    except OSError:
        return False
    return any(begin.startswith(first) and last in end for first, last in _ENDS)
