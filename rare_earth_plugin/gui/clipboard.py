"""Tables for the clipboard: tab-separated text and HTML, so that editors and spreadsheets both take them."""

from __future__ import annotations

import html
from collections.abc import Sequence

from qgis.PyQt.QtCore import QMimeData

_FORMULA_STARTS = ("=", "+", "-", "@", "\t", "\r")


def safe_cell(text: str) -> str:
    """A cell on one line that no spreadsheet takes for a formula; plain numbers stay numbers."""
    flat = " ".join(text.split()) if any(mark in text for mark in "\t\r\n") else text
    return f"'{flat}" if flat.lstrip().startswith(_FORMULA_STARTS) and not _is_number(flat) else flat


def _is_number(text: str) -> bool:
    try:
        float(text)
    except ValueError:
        return False
    return True


def table_mime(header: Sequence[str], rows: Sequence[Sequence[str]], caption: str = "") -> QMimeData:
    """A table as text/plain and text/html.

    :param caption: a line above the table, as the definition and date of its figures; "" for none.
    """
    safe = [[safe_cell(cell) for cell in row] for row in (header, *rows)]
    lines = ["\t".join(row) for row in safe]
    if caption:
        lines.insert(0, safe_cell(caption))
    parts = ["<table>"]
    if caption:
        parts.append(f"<caption>{html.escape(caption)}</caption>")
    for place, row in enumerate(safe):
        tag = "td" if place else "th"
        parts.append("<tr>" + "".join(f"<{tag}>{html.escape(cell)}</{tag}>" for cell in row) + "</tr>")
    parts.append("</table>")
    mime = QMimeData()
    mime.setText("\n".join(lines) + "\n")
    mime.setHtml('<meta charset="utf-8">' + "".join(parts))
    return mime
