"""Raw attribute bytes of the files that do not say, or say wrongly, what encoding they are in.

GDAL recodes attributes before anybody sees them, so the bytes are taken from the files themselves.
"""

from __future__ import annotations

import re
import struct
from dataclasses import dataclass
from pathlib import Path

_MOST_RECORDS = 2_000
_MOST_BYTES = 8_000_000
_DBF_END = b"\r"
# Byte 29 of a dBase header, where ESRI and others write the encoding when there is no .cpg.
_LANGUAGES = {0x03: "cp1252", 0x57: "ansi", 0x26: "cp866", 0x65: "cp866", 0xC9: "cp1251", 0x01: "cp437", 0x02: "cp850"}
_MIF_CHARSET = re.compile(rb'charset\s+"([^"]*)"', re.IGNORECASE)
_TAB_CHARSET = re.compile(rb'^\s*!charset\s+(\S+)|charset\s+"([^"]*)"', re.IGNORECASE | re.MULTILINE)
_DXF_VARIABLE = rb"\$%s\s*\r?\n\s*\d+\s*\r?\n\s*([^\r\n]+)"
_DXF_HEADER = rb"\b2\s*\r?\n\s*HEADER\s*?\r?\n"
# GDAL goes by the code page alone, even where the version says that the file is in UTF-8.
_DXF_UNICODE, _DXF_UTF8 = b"AC1021", b"ANSI_65001"


@dataclass(frozen=True)
class RawText:
    """Bytes as they stand in a file.

    :ivar values: names of fields and attribute values.
    :ivar declared: what the file says of its encoding; "" for nothing.
    :ivar certain: the format leaves no choice (UTF-8).
    """

    values: tuple[bytes, ...]
    declared: str = ""
    certain: bool = False


def raw_dbf(path: Path, with_names: bool = True) -> RawText:
    """Text values of a dBase table (Shapefile, MapInfo TAB); ``declared`` from the .cpg, or else from its header.

    :param with_names: take the names of its fields as well, which a MapInfo table keeps elsewhere.
    :raises OSError: it cannot be read.
    :raises ValueError: it is no dBase table.
    """
    with path.open("rb") as stream:
        head = stream.read(32)
        if len(head) < 32:
            raise ValueError(path.name)
        count, start, width = struct.unpack("<IHH", head[4:12])
        descriptions = stream.read(max(start - 33, 0))
        names: list[bytes] = []
        values: list[bytes] = []
        spans: list[tuple[int, int]] = []
        at = 1
        for offset in range(0, len(descriptions) - 31, 32):
            entry = descriptions[offset : offset + 32]
            if entry[:1] == _DBF_END:
                break
            names.append(entry[:11].split(b"\0")[0])
            size = entry[16]
            if entry[11:12] in b"Cc":
                size += entry[17] << 8  # the decimals of a text field are the high byte of its width
                spans.append((at, at + size))
            at += size
        if not names or width < 1:
            raise ValueError(path.name)
        # Evenly over the file: the first sheet of a table is often all Latin.
        step = max(1, count // _MOST_RECORDS)
        for number in range(0, count, step):
            stream.seek(start + number * width)
            record = stream.read(width)
            if len(record) < width:
                break
            values += [text for begin, end in spans if (text := record[begin:end].strip(b" \0"))]
    declared = _LANGUAGES.get(head[29], "")
    page = sibling(path, ".cpg") or sibling(path, ".cst")
    if page is not None:
        declared = page.read_bytes()[:40].decode("ascii", errors="replace").strip() or declared
    return RawText((*names, *values) if with_names else tuple(values), declared)


def raw_mapinfo(path: Path) -> RawText:
    """Values of a MapInfo TAB or MIF with its charset.

    :raises OSError: it cannot be read.
    :raises ValueError: its table is not there or is none.
    """
    head = path.read_bytes()[:_MOST_BYTES]
    if path.suffix.lower() == ".tab":
        found = _TAB_CHARSET.search(head)
        data = sibling(path, ".dat") or sibling(path, ".dbf")
        if data is None:
            raise ValueError(path.name)
        values = (*raw_dbf(data, with_names=False).values, *re.findall(rb"[^\s\"(),;]+", head))
    else:
        found = _MIF_CHARSET.search(head)
        table = sibling(path, ".mid")
        rows = table.read_bytes()[:_MOST_BYTES] if table is not None else b""
        values = (*re.split(rb"[\"\r\n\t,;]+", rows), *re.findall(rb"[^\s\"(),;]+", head.split(b"Data")[0]))
    charset = b"".join(part or b"" for part in found.groups()) if found else b""
    return RawText(tuple(value for value in values if value), charset.decode("ascii", errors="replace"))


def raw_dxf(path: Path) -> RawText:
    """Texts and names of layers of a DXF; from AutoCAD 2007 on they are UTF-8.

    :raises OSError: it cannot be read.
    """
    content = path.read_bytes()
    version = re.search(_DXF_VARIABLE % b"ACADVER", content)
    page = re.search(_DXF_VARIABLE % b"DWGCODEPAGE", content)
    if version and version.group(1).strip() >= _DXF_UNICODE:
        return RawText((), "utf-8", certain=True)
    declared = page.group(1).strip().decode("ascii", errors="replace") if page else ""
    lines = (line.strip() for line in content[:_MOST_BYTES].splitlines())
    return RawText(tuple(line for line in lines if not line.isascii()), declared)


def raw_lines(path: Path) -> RawText:
    """Cells of a text table, or lines of any other text; a byte order mark settles the encoding.

    :raises OSError: it cannot be read.
    """
    with path.open("rb") as stream:
        content = stream.read(_MOST_BYTES)
    for mark, name in ((b"\xef\xbb\xbf", "utf-8"), (b"\xff\xfe", "utf-16"), (b"\xfe\xff", "utf-16")):
        if content.startswith(mark):
            return RawText((), name, certain=True)
    lines = content.splitlines()
    telling = [line for line in lines if not line.isascii()][:_MOST_RECORDS]
    text = b"\n".join(telling or lines[:_MOST_RECORDS])
    return RawText(tuple(cell for cell in re.split(rb"[\"\r\n\t,;|]+", text) if cell))


def sibling(path: Path, suffix: str) -> Path | None:
    """The file beside ``path`` with the same name and another suffix, in upper or lower case."""
    for candidate in (path.with_suffix(suffix), path.with_suffix(suffix.upper())):
        if candidate.is_file():
            return candidate
    wanted = (path.stem + suffix).lower()
    return next((other for other in path.parent.iterdir() if other.name.lower() == wanted), None)


def as_utf8(path: Path, encoding: str, folder: Path) -> Path:
    """A copy of a text file in UTF-8; a DXF also says so.

    :raises OSError: a file cannot be read or written.
    :raises UnicodeDecodeError: ``path`` has bytes that the encoding does not have.
    """
    content = path.read_bytes()
    if path.suffix.lower() == ".dxf":
        content = _said_in_header(content, b"DWGCODEPAGE", 3, _DXF_UTF8)
        content = _said_in_header(content, b"ACADVER", 1, _DXF_UNICODE)
    copy = folder / path.name
    copy.write_bytes(content.decode(encoding).encode("utf-8"))
    return copy


def _said_in_header(content: bytes, variable: bytes, group: int, value: bytes) -> bytes:
    """A DXF with a variable of its header set."""
    found = re.search(_DXF_VARIABLE % variable, content)
    if found:
        return content[: found.start(1)] + value + content[found.end(1) :]
    line = b"  9\r\n$%s\r\n%3d\r\n%s\r\n" % (variable, group, value)
    header = re.search(_DXF_HEADER, content)
    if header:
        return content[: header.end()] + line + content[header.end() :]
    return b"  0\r\nSECTION\r\n  2\r\nHEADER\r\n" + line + b"  0\r\nENDSEC\r\n" + content


def without_charset(path: Path, folder: Path) -> Path:
    """A copy of a MapInfo table that claims no charset, so that nobody recodes it."""
    for other in path.parent.iterdir():
        if other.stem.lower() == path.stem.lower() and other.is_file():
            content = other.read_bytes()
            if other.suffix.lower() in (".tab", ".mif"):
                content = re.sub(rb'(?i)(charset\s+")[^"]*"', rb'\1Neutral"', content, count=1)
                content = re.sub(rb"(?im)^(\s*!charset\s+)\S+", rb"\1Neutral", content, count=1)
            (folder / other.name).write_bytes(content)
    return folder / path.name
