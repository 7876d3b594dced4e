"""Bookmarks for a PDF whose writer makes none, added behind its end as the format provides for (ISO 32000-1, 7.5.6)."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

_TRAILER = re.compile(rb"trailer\s*<<(.*?)>>\s*startxref\s*(\d+)\s*%%EOF\s*$", re.S)
_ENTRY = re.compile(rb"/(Size|Root|Info)\s+(\d+)(?:\s+\d+\s+R)?")
_KIDS = re.compile(rb"/Kids\s*\[(.*?)\]", re.S)


@dataclass(frozen=True)
class Bookmark:
    """A line of the outline; ``page`` counts from 0."""

    title: str
    page: int


def add_bookmarks(path: Path, bookmarks: Sequence[Bookmark]) -> None:
    """Give a PDF an outline that is open when the file is; a file of another build than Qt's stays as it is.

    :raises OSError: the file takes nothing.
    """
    content = path.read_bytes()
    addition = outline_update(content, bookmarks)
    if addition:
        with path.open("ab") as file:
            file.write(addition)


def outline_update(content: bytes, bookmarks: Sequence[Bookmark]) -> bytes:
    """What has to follow a PDF for it to have an outline; nothing where its build is not known."""
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
    objects[entries[b"Root"]] = b"<<%s /Outlines %d 0 R /PageMode /UseOutlines >>" % (catalogue, root)
    return _update(content, objects, trailer[1], int(trailer[2]), first + len(listed))


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
    """Inside of a dictionary object, "" where there is none."""
    found = re.search(rb"(?:^|[\r\n])%d 0 obj\s*<<(.*?)>>\s*endobj" % number, content, re.S)
    return found[1] if found else b""


def _page_numbers(content: bytes, catalogue: bytes) -> list[int]:
    """Object numbers of the pages in their order; a tree of one level, as Qt writes it."""
    tree = re.search(rb"/Pages\s+(\d+)\s+0\s+R", catalogue)
    kids = _KIDS.search(_object(content, int(tree[1]))) if tree else None
    return [int(number) for number in re.findall(rb"(\d+)\s+0\s+R", kids[1])] if kids else []


def _text(text: str) -> bytes:
    """A text string in UTF-16, in hexadecimal digits."""
    return b"<FEFF%s>" % text.encode("utf-16-be").hex().upper().encode("ascii")
