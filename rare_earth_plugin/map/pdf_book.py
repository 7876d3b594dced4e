"""Bookmarks and links for a PDF whose writer makes none, added behind its end as the format has it (ISO 32000-1)."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

_TRAILER = re.compile(rb"trailer\s*<<(.*?)>>\s*startxref\s*(\d+)\s*%%EOF\s*$", re.S)
_ENTRY = re.compile(rb"/(Size|Root|Info)\s+(\d+)(?:\s+\d+\s+R)?")
_ANNOTATIONS = re.compile(rb"/Annots\s+(\d+)\s+0\s+R")
_MEDIA_BOX = re.compile(rb"/MediaBox\s*\[\s*0\s+0\s+[\d.]+\s+([\d.]+)\s*\]")
_POINTS = 72 / 25.4  # of a millimetre
_DICTIONARY = re.compile(rb"\s*(\d+) 0 obj\s*<<(.*?)>>\s*endobj", re.S)
_ENTRY_SIZE = 20  # bytes of a line in a table of offsets
_KIDS = re.compile(rb"/Kids\s*\[(.*?)\]", re.S)


@dataclass(frozen=True)
class Bookmark:
    """A line of the outline; ``page`` counts from 0."""

    title: str
    page: int


@dataclass(frozen=True)
class Link:
    """A place on a page that leads to another page; both count from 0.

    :ivar room: left, top, width and height in millimetres from the page's upper left corner.
    """

    page: int
    room: tuple[float, float, float, float]
    target: int


def add_bookmarks(path: Path, bookmarks: Sequence[Bookmark], links: Sequence[Link] = ()) -> None:
    """Give a PDF an outline that is open when the file is, and links; a file of another build than Qt's stays as it is.

    :raises OSError: the file takes nothing.
    """
    content = path.read_bytes()
    addition = outline_update(content, bookmarks, links)
    if addition:
        with path.open("ab") as file:
            file.write(addition)


def outline_update(content: bytes, bookmarks: Sequence[Bookmark], links: Sequence[Link] = ()) -> bytes:
    """What has to follow a PDF for it to have an outline and links; nothing where its build is not known."""
    trailer = _TRAILER.search(content[-2048:])
    if trailer is None or not bookmarks:
        return b""
    entries = {name: int(value) for name, value in _ENTRY.findall(trailer[1])}
    if b"Size" not in entries or b"Root" not in entries:
        return b""
    catalogue = _object(content, entries[b"Root"])
    pages = _page_numbers(content, catalogue)
    listed = [bookmark for bookmark in bookmarks if bookmark.page < len(pages)]
    if not listed:
        return b""
    first = entries[b"Size"] + 1
    root = entries[b"Size"]
    objects = {
        root: b"<< /Type /Outlines /First %d 0 R /Last %d 0 R /Count %d >>"
        % (first, first + len(listed) - 1, len(listed))
    }
    for place, bookmark in enumerate(listed):
        number = first + place
        beside = (b" /Prev %d 0 R" % (number - 1) if place else b"") + (
            b" /Next %d 0 R" % (number + 1) if place < len(listed) - 1 else b""
        )
        objects[number] = b"<< /Title %s /Parent %d 0 R%s /Dest [%d 0 R /Fit] >>" % (
            _text(bookmark.title),
            root,
            beside,
            pages[bookmark.page],
        )
    objects.update(_annotations(content, pages, links))
    objects[entries[b"Root"]] = b"<<%s /Outlines %d 0 R /PageMode /UseOutlines >>" % (catalogue, root)
    return _update(content, objects, trailer[1], int(trailer[2]), first + len(listed))


def _annotations(content: bytes, pages: Sequence[int], links: Sequence[Link]) -> dict[int, bytes]:
    """The lists of links of the pages that have some; Qt gives each page a list, which it leaves empty."""
    listed: dict[int, bytes] = {}
    for number, place in enumerate(pages):
        own = [link for link in links if link.page == number and link.target < len(pages)]
        page = _object(content, place)
        annotations, box = _ANNOTATIONS.search(page), _MEDIA_BOX.search(page)
        if own and annotations and box:
            height = float(box[1])
            listed[int(annotations[1])] = b"[ %s ]" % b"\n".join(
                b"<< /Type /Annot /Subtype /Link /Rect [%s] /Border [0 0 0] /Dest [%d 0 R /Fit] >>"
                % (_rectangle(link.room, height), pages[link.target])
                for link in own
            )
    return listed


def _rectangle(room: tuple[float, float, float, float], height: float) -> bytes:
    """A room in points from the page's lower left corner."""
    left, top, width, depth = (length * _POINTS for length in room)
    return b"%.2f %.2f %.2f %.2f" % (left, height - top - depth, left + width, height - top)


def _update(content: bytes, objects: dict[int, bytes], trailer: bytes, before: int, size: int) -> bytes:
    """Changed and new objects with their table and a trailer that leads on to the earlier one."""
    addition = bytearray(b"\n")
    offsets = {}
    for number in sorted(objects):
        offsets[number] = len(content) + len(addition)
        addition += b"%d 0 obj\n%s\nendobj\n" % (number, objects[number])
    start = len(content) + len(addition)
    addition += b"xref\n"
    for number in sorted(objects):
        addition += b"%d 1\n%010d 00000 n \n" % (number, offsets[number])
    kept = re.sub(rb"/(Size|Prev)\s+\d+", b"", trailer)
    addition += b"trailer\n<<%s /Size %d /Prev %d >>\nstartxref\n%d\n%%%%EOF\n" % (kept, size, before, start)
    return bytes(addition)


def _object(content: bytes, number: int) -> bytes:
    """Inside of a dictionary object, "" where there is none; found by the table of offsets, not by reading all."""
    table = re.compile(rb"xref\s+0\s+\d+\s*[\r\n]+").match(content, _table_start(content))
    if table is None:
        return b""
    entry = content[(start := table.end() + _ENTRY_SIZE * number) : start + 10]
    if not entry.isdigit():
        return b""
    found = _DICTIONARY.match(content, int(entry))
    return found[2] if found and int(found[1]) == number else b""


def _table_start(content: bytes) -> int:
    trailer = _TRAILER.search(content[-2048:])
    return int(trailer[2]) if trailer else 0


def _page_numbers(content: bytes, catalogue: bytes) -> list[int]:
    """Object numbers of the pages in their order; a tree of one level, as Qt writes it."""
    tree = re.search(rb"/Pages\s+(\d+)\s+0\s+R", catalogue)
    kids = _KIDS.search(_object(content, int(tree[1]))) if tree else None
    return [int(number) for number in re.findall(rb"(\d+)\s+0\s+R", kids[1])] if kids else []


def _text(text: str) -> bytes:
    """A text string in UTF-16, in hexadecimal digits."""
    return b"<FEFF%s>" % text.encode("utf-16-be").hex().upper().encode("ascii")
