"""Files inside zip archives: which of them hold layers, and taking one out with all its companions."""

from __future__ import annotations

import contextlib
import struct
import zipfile
import zlib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path, PurePosixPath

_LARGEST = 4_000_000_000  # bytes of one member unpacked; a small archive can claim any size
_UTF8_NAME = 0x800
# What zipfile raises for archives that are damaged, encrypted, or of a kind that it does not know.
_DAMAGE = (zipfile.BadZipFile, RuntimeError, EOFError, ValueError, IndexError, struct.error, zlib.error)


@dataclass(frozen=True)
class Member:
    """A file inside an archive.

    :ivar name: as the archive knows it.
    :ivar title: its stem as people wrote it.
    """

    name: str
    title: str


def members(path: Path, suffixes: Sequence[str]) -> list[Member]:
    """Files of the archive with one of the suffixes.

    :raises OSError: it cannot be read, or is no archive.
    """
    with _open(path) as archive:
        entries = [entry for entry in archive.infolist() if not entry.is_dir() and "__MACOSX" not in entry.filename]
    return [
        Member(entry.filename, PurePosixPath(_spelt(entry)).stem)
        for entry in entries
        if entry.filename.lower().endswith(tuple(suffixes))
    ]


def unpack(path: Path, name: str, folder: Path) -> Path:
    """Take a member and the files with the same stem out into a folder, under plain names.

    :returns: the path of the member itself.
    :raises OSError: the archive cannot be read, or a file not be written.
    """
    stem = PurePosixPath(name).with_suffix("")
    target = folder / f"layer{PurePosixPath(name).suffix.lower()}"
    with _open(path) as archive:
        for entry in archive.infolist():
            inside = PurePosixPath(entry.filename)
            if entry.is_dir() or str(inside.with_suffix("")).lower() != str(stem).lower():
                continue
            if entry.file_size > _LARGEST:
                raise OSError(None, f"{entry.filename}: {entry.file_size}")
            (folder / f"layer{inside.suffix.lower()}").write_bytes(archive.read(entry))
    if not target.exists():
        raise FileNotFoundError(str(path))
    return target


@contextlib.contextmanager
def _open(path: Path) -> Iterator[zipfile.ZipFile]:
    try:
        with zipfile.ZipFile(path) as archive:
            yield archive
    except _DAMAGE as error:
        raise OSError(None, str(error)) from error


def _spelt(entry: zipfile.ZipInfo) -> str:
    """The name of a member; archives made on Windows in Russian have it in CP866 without saying so."""
    if entry.flag_bits & _UTF8_NAME:
        return entry.filename
    try:
        return entry.filename.encode("cp437").decode("cp866")
    except UnicodeError:
        return entry.filename
