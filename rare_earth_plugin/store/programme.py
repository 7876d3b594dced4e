"""Opening programmes, and the user's own copy of the one that comes with the plugin."""

from __future__ import annotations

import hashlib
import json
from pathlib import Path

from .drafts import draft_of
from .locations import resource, user_folder
from .programme_file import Note, ProgrammeFileError, ProgrammeInfo, check, content_of, is_free, reading
from .schema import replacing

__all__ = ["Note", "ProgrammeFileError", "ProgrammeInfo", "open_programme", "reference_programme"]

_SHIPPED = ("data", "programme.gpkg")
_COPY = "reference_programme.gpkg"
_ORIGIN = "reference_programme.json"


def open_programme(path: str | Path) -> ProgrammeInfo:
    """Check a programme file and tell what is in it; nothing is written and nothing stays open.

    :raises ProgrammeFileError: the file cannot serve as a programme.
    """
    return check(Path(path))


def reference_programme(shipped: Path | None = None, folder: Path | None = None) -> Path:
    """The user's working copy of the reference programme, made when first asked for.

    A later release of the plugin brings a newer one: a copy that was never edited and is open nowhere follows it, an
    edited one stays as it is.

    :param shipped: the file that comes with the plugin, and
    :param folder: where the copy is kept; both for tests.
    :raises ProgrammeFileError: the shipped file is damaged, or the profile folder takes no file.
    """
    source = shipped or resource(*_SHIPPED)
    place = folder or user_folder()
    copy, origin = place / _COPY, place / _ORIGIN
    if not source.is_file():
        raise ProgrammeFileError("missing", source)
    try:
        shipped_hash = hashlib.sha256(source.read_bytes()).hexdigest()
    except OSError as error:
        raise ProgrammeFileError("not_readable", source, detail=error.strerror or "") from error
    known = _read_origin(origin)
    if copy.exists() and known.get("shipped") == shipped_hash:
        return copy
    if copy.exists() and not (_is_untouched(copy, source, known.get("content")) and is_free(copy)):
        return copy
    _copy(source, copy)
    try:
        with draft_of(origin) as draft:
            draft.write_text(json.dumps({"shipped": shipped_hash, "content": content_hash(copy)}), encoding="utf-8")
    except OSError as error:
        raise ProgrammeFileError("not_writable", origin, detail=error.strerror or "") from error
    return copy


def content_hash(path: str | Path) -> str:
    """Hash of all rows of a programme file."""
    with reading(path) as connection:
        return content_of(connection)


def _copy(source: Path, copy: Path) -> None:
    try:
        copy.parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise ProgrammeFileError("not_writable", copy, detail=error.strerror or "") from error
    check(source)
    with replacing(copy) as draft:
        draft.write_bytes(source.read_bytes())


def _read_origin(origin: Path) -> dict[str, str]:
    """What the copy was made from; nothing where that is not known, and then the copy counts as edited."""
    try:
        found = json.loads(origin.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    return found if isinstance(found, dict) else {}


def _is_untouched(copy: Path, source: Path, content: str | None) -> bool:
    """Whether the copy holds what it was made from, or what it is about to be made from."""
    try:
        return content_hash(copy) in (content, content_hash(source))
    except ProgrammeFileError:
        return False
