"""Every layout in every language against its approved picture, and each of its texts against its room.

Where a map changed on purpose: ``python -m dev.map_pictures``, and look at what it drew.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PIL import Image, ImageFilter
from qgis.core import (
    QgsLayoutFrame,
    QgsLayoutItem,
    QgsLayoutItemLabel,
    QgsLayoutItemLegend,
    QgsLayoutItemManualTable,
    QgsLayoutItemMap,
    QgsLayoutItemScaleBar,
    QgsPrintLayout,
    QgsTextFormat,
)
from qgis.PyQt.QtCore import QRectF, Qt
from qgis.PyQt.QtGui import QFont, QFontMetricsF, QTextDocument, QTextOption

from rare_earth_plugin.map.layout_contents import Contents
from rare_earth_plugin.store import languages
from tests.desktop.map_pictures import (
    APPROVED,
    CASES,
    MOST_LOUD,
    SUBJECTS,
    Subject,
    approved_picture,
    built,
    difference,
    is_blank,
    picture_of,
    reference_contents,
)

_POINT, _LARGE = 25.4 / 72, 100  # millimetres; pixels that texts are measured in
_BOXES = (QgsLayoutItemLegend, QgsLayoutItemScaleBar)
_KEPT = Path("build") / "map_pictures"


@pytest.fixture(scope="module")
def contents(qgis_app: object) -> Iterator[Contents]:
    with reference_contents() as made:
        yield made


@pytest.mark.parametrize(("subject", "language"), CASES, ids=lambda part: getattr(part, "name", part))
def test_a_page_looks_as_approved_and_no_text_is_cut(
    contents: Contents, subject: Subject, language: str, checkout: Path, every_language: None
) -> None:
    approved = approved_picture(subject, language)
    kept = checkout / _KEPT
    kept.mkdir(parents=True, exist_ok=True)
    with built(contents, subject, language) as layout:
        cut, across = cut_texts(layout), overlaps(layout)
        path = picture_of(layout, subject, kept / approved.name)
        del layout
    assert not cut
    assert not across
    assert not is_blank(path)
    share, place = difference(path, approved)
    assert share <= MOST_LOUD, f"{path} differs from {approved} {place}"
    path.unlink()


def cut_texts(layout: QgsPrintLayout) -> list[str]:
    """What does not fit its room, by measures that the page itself does not use."""
    page = layout.pageCollection().page(0).rect()
    found = []
    for item in layout.items():
        if isinstance(item, QgsLayoutItemLabel):
            if item.text().endswith("…") or not _fits(item):
                found.append(item.text())
        elif isinstance(item, QgsLayoutFrame) and isinstance(item.multiFrame(), QgsLayoutItemManualTable):
            found += _cut_cells(item.multiFrame())
        elif isinstance(item, _BOXES) and not page.contains(item.sceneBoundingRect()):
            found.append(item.id())
    return found


def overlaps(layout: QgsPrintLayout) -> list[tuple[str, str]]:
    """Parts of a page that lie across each other; scale bar and arrow lie on the map."""
    parts = [
        (item.id() or type(item).__name__, _inked(item))
        for item in layout.items()
        if isinstance(item, (QgsLayoutItemLegend, QgsLayoutFrame, QgsLayoutItemMap))
        or (isinstance(item, QgsLayoutItemLabel) and item.id() != "north")
    ]
    found = []
    for place, (name, room) in enumerate(parts):
        for other, beside in parts[place + 1 :]:
            shared = room.intersected(beside)
            same_line = name.startswith("bar figure") or other.startswith("bar figure")
            if min(shared.width(), shared.height()) > 0.6 and not same_line:
                found.append((name, other))
    return found


def _inked(item: QgsLayoutItem) -> QRectF:
    """Where an item shows something: a text does so from the top of its room down, or in the middle of it."""
    room = item.sceneBoundingRect()
    if isinstance(item, QgsLayoutItemLabel) and item.vAlign() == Qt.AlignmentFlag.AlignTop:
        room.setHeight(min(room.height(), _text_height(item)))
    return room


def _fits(item: QgsLayoutItemLabel) -> bool:
    """Whether a line is not too wide, or Qt's text documents break a text into the same room."""
    if item.vAlign() != Qt.AlignmentFlag.AlignVCenter:
        return _text_height(item) <= item.rect().height() * 1.03 + 0.3
    font, unit = _large(item.textFormat())
    return bool(QFontMetricsF(font).horizontalAdvance(item.text()) * unit <= item.rect().width() + 0.2)


def _large(text: QgsTextFormat) -> tuple[QFont, float]:
    """A font in large pixels, and millimetres per pixel."""
    font = text.font()
    font.setPixelSize(_LARGE)
    return font, text.size() * _POINT / _LARGE


def _text_height(item: QgsLayoutItemLabel) -> float:
    """Height of a broken text in millimetres as a document of Qt has it, which spaces lines its own way."""
    font, unit = _large(item.textFormat())
    document = QTextDocument()
    document.setDocumentMargin(0)
    document.setDefaultFont(font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WordWrap)
    document.setDefaultTextOption(option)
    document.setPlainText(item.text())
    document.setTextWidth(item.rect().width() / unit)
    return float(document.size().height() * unit)


def _cut_cells(table: QgsLayoutItemManualTable) -> list[str]:
    found = []
    for row in table.tableContents():
        for cell, width in zip(row, table.columnWidths()):
            text, (font, unit) = str(cell.content()), _large(cell.textFormat())
            if text.endswith("…") or QFontMetricsF(font).horizontalAdvance(text) * unit > width + 0.2:
                found.append(text)
    return found


# -- the comparison itself -------------------------------------------------------------------------------------------


def test_letters_drawn_a_little_otherwise_are_no_difference(tmp_path: Path) -> None:
    approved = APPROVED / "overview_A3_ru.png"
    with Image.open(approved) as image:
        soft = image.convert("RGB").filter(ImageFilter.GaussianBlur(0.6))
    soft.save(tmp_path / "soft.png")
    assert difference(tmp_path / "soft.png", approved)[0] <= MOST_LOUD


@pytest.mark.parametrize("lost", ["title", "illustrative", "statuses", "legend", "figure", "scale bar", "sources"])
def test_a_page_that_lacks_a_part_is_found_out(
    contents: Contents, tmp_path: Path, lost: str, every_language: None
) -> None:
    subject = next(subject for subject in SUBJECTS if subject.name == "overview_A3")
    with built(contents, subject, "en") as layout:
        layout.itemById(lost).setVisibility(False)
        path = picture_of(layout, subject, tmp_path / "without.png")
        del layout
    assert difference(path, APPROVED / "overview_A3_en.png")[0] > MOST_LOUD


def test_another_language_is_another_picture() -> None:
    for subject in SUBJECTS:
        pictures = [approved_picture(subject, language) for language in sorted(languages.NAMES)]
        for one, other in zip(pictures, pictures[1:]):
            assert difference(one, other)[0] > MOST_LOUD, (one.name, other.name)


def test_a_text_that_does_not_fit_is_found_out(contents: Contents, every_language: None) -> None:
    subject = next(subject for subject in SUBJECTS if subject.name == "zone_A4")
    with built(contents, subject, "ru") as layout:
        for key in ("subtitle", "sources"):
            label = layout.itemById(key)
            label.setText(label.text() * 3)
        found = cut_texts(layout)
        del layout
    assert len(found) == 2
