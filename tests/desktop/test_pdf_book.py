"""Bookmarks added to a PDF of Qt's making; other programs read them, and the pages stay what they were."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

import pytest
from qgis.PyQt.QtGui import QPainter, QPdfWriter

from rare_earth_plugin.map.pdf_book import Bookmark, add_bookmarks, outline_update


def written(path: Path, pages: int) -> Path:
    writer = QPdfWriter(str(path))
    painter = QPainter(writer)
    for page in range(pages):
        if page:
            writer.newPage()
        painter.drawText(200, 200, f"Page {page + 1}")
    painter.end()
    return path


def test_bookmarks_lead_to_their_pages(tmp_path: Path, qgis_app: object) -> None:
    path = written(tmp_path / "book.pdf", 3)
    before = path.read_bytes()
    add_bookmarks(path, [Bookmark("Contents", 0), Bookmark("Лист (RE-01) \\ ё", 2)])
    content = path.read_bytes()
    assert content.startswith(before)
    assert b"/PageMode /UseOutlines" in content
    assert "Лист (RE-01) \\ ё".encode("utf-16-be").hex().upper().encode() in content
    # The offsets of the table lead to the objects they name.
    table = content[content.rindex(b"\nxref") :]
    lines = table.split(b"trailer")[0].split(b"\n")[2:-1]
    for head, entry in zip(lines[::2], lines[1::2]):
        number, offset = int(head.split()[0]), int(entry.split()[0])
        assert content[offset:].startswith(b"%d 0 obj" % number)


@pytest.mark.skipif(shutil.which("pdfinfo") is None, reason="pdfinfo reads it as another program would")
def test_another_program_reads_it(tmp_path: Path, qgis_app: object) -> None:
    path = written(tmp_path / "book.pdf", 3)
    add_bookmarks(path, [Bookmark(f"Page {number}", number) for number in range(3)])
    done = subprocess.run(["pdfinfo", str(path)], capture_output=True, text=True, check=True)
    assert "Pages:           3" in done.stdout
    assert not done.stderr


def test_no_bookmarks_and_files_of_another_build_stay_as_they_are(tmp_path: Path, qgis_app: object) -> None:
    path = written(tmp_path / "book.pdf", 1)
    assert outline_update(path.read_bytes(), []) == b""
    assert outline_update(path.read_bytes(), [Bookmark("Nowhere", 7)]) == b""
    assert outline_update(b"%PDF-1.7 of another build", [Bookmark("Page", 0)]) == b""
