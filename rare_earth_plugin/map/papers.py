"""Paper sizes, and where title and sources stand on them."""

from __future__ import annotations

from dataclasses import dataclass

from qgis.PyQt.QtCore import QRectF

PAPERS = {"A4": (210.0, 297.0), "A3": (297.0, 420.0), "A2": (420.0, 594.0), "A1": (594.0, 841.0)}
"""Paper sizes upright, in millimetres."""
_FACTORS = {"A4": 0.82, "A3": 1.0, "A2": 1.2, "A1": 1.5}


@dataclass(frozen=True)
class Rooms:
    """A page's size and the rooms that every page has.

    :ivar factor: size of texts and margins against A3.
    :ivar head: for the title; ``foot`` for the sources; ``body`` lies between.
    """

    width: float
    height: float
    factor: float
    head: QRectF
    body: QRectF
    foot: QRectF


def rooms_of(paper: str, *, upright: bool) -> Rooms:
    """The rooms of a paper."""
    short, long = PAPERS[paper]
    width, height = (short, long) if upright else (long, short)
    factor = _FACTORS[paper]
    margin = 9 * factor
    head = QRectF(margin, margin * 0.8, width - 2 * margin, 17 * factor)
    foot = QRectF(margin, height - margin - 7.5 * factor, width - 2 * margin, 10.5 * factor)
    top = head.bottom() + 1.5 * factor
    body = QRectF(margin, top, head.width(), foot.top() - top - 2.5 * factor)
    return Rooms(width, height, factor, head, body, foot)
