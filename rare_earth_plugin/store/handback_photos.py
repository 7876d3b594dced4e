"""Photos that came back: known by their content, copied beside the programme under a name that no other photo has."""

from __future__ import annotations

import contextlib
import hashlib
import shutil
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path, PurePosixPath

from ..core.errors import CancelledError
from ..core.handback import Handback, Key, Row, Value
from .drafts import draft_of
from .field_package_format import PHOTOS

COLUMN = "photo"
FOLDER = "photos"
"""Beside the programme file."""
_PIECE = 1 << 20
_SHORT = 12  # digits of the content in a name


@dataclass(frozen=True)
class Photo:
    """One file to be copied.

    :ivar source: in the returned folder; ``name`` what the row says afterwards, relative to the programme's folder.
    :ivar key: the row that shows it; ``None`` for a photo that no row names.
    """

    source: Path
    name: str
    digest: str
    key: Key | None


def find_photos(
    handback: Handback,
    ours: Mapping[Key, Row],
    folder: Path,
    home: Path,
    departed: Mapping[str, str],
    progress: Callable[[float], None] | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> tuple[Handback, list[Photo], list[str]]:
    """Let the photos of a package be named as the programme will name them, so that the same photo is no change.

    :param folder: where the package lies; ``home`` where the programme does.
    :param departed: files that left with the package -> SHA-256 that they had.
    :return: the package with these names, the photos to copy, and what rows name and nobody finds.
    :raises CancelledError: ``cancelled`` answered True.
    """
    finder = _Finder(folder, home, cancelled)
    theirs, base = dict(handback.theirs), dict(handback.base)
    photos: dict[str, Photo] = {}
    missing: list[str] = []
    shown: set[Path] = set()
    named = [
        key for key in sorted({*theirs, *base}) if theirs.get(key, {}).get(COLUMN) or base.get(key, {}).get(COLUMN)
    ]
    for number, key in enumerate(named):
        own = ours.get(key, {}).get(COLUMN)
        for side in (base, theirs):
            told = side.get(key, {}).get(COLUMN)
            if not told:
                continue
            name, source = finder.name(key, str(told), own)
            if side is base and source is not None and departed.get(str(told), "") not in ("", finder.digest(source)):
                name = str(own or "")  # another photo was put in its place
            side[key] = {**side[key], COLUMN: name}
            if side is base:
                continue
            if source is not None:
                shown.add(source)
            if source is None and name != own:
                missing.append(str(told))
            elif source is not None and name != own and not (home / name).exists():
                photos[name] = Photo(source, name, finder.digest(source), key)
        if progress is not None:
            progress((number + 1) / len(named))
    for source in finder.unshown(shown, set(departed.values())):
        name = f"{FOLDER}/{source.stem}-{finder.digest(source)[:_SHORT]}{source.suffix.lower()}"
        if not (home / name).exists():
            photos[name] = Photo(source, name, finder.digest(source), None)
    return replace(handback, base=base, theirs=theirs), list(photos.values()), missing


def copy_photos(
    photos: Sequence[Photo],
    home: Path,
    progress: Callable[[float], None] | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> int:
    """Copy photos beside a programme; how many were. Nothing is overwritten: a name stands for a content.

    :raises OSError: one cannot be read or written; those before it stay, and are found the next time.
    :raises CancelledError: ``cancelled`` answered True.
    """
    copied = 0
    for number, photo in enumerate(photos):
        if cancelled is not None and cancelled():
            raise CancelledError
        target = home / photo.name
        if not target.exists():
            target.parent.mkdir(parents=True, exist_ok=True)
            with draft_of(target) as draft:
                shutil.copyfile(photo.source, draft)
                if _digest(draft, None) != photo.digest:
                    raise OSError(f"{photo.source}: not copied whole")
            copied += 1
        if progress is not None:
            progress((number + 1) / len(photos))
    return copied


class _Finder:
    """Looks files up by what rows say, each of them read once."""

    def __init__(self, folder: Path, home: Path, cancelled: Callable[[], bool] | None) -> None:
        self._folder, self._home, self._cancelled = folder, home, cancelled
        self._digests: dict[Path, str] = {}

    def digest(self, path: Path) -> str:
        if path not in self._digests:
            self._digests[path] = _digest(path, self._cancelled)
        return self._digests[path]

    def name(self, key: Key, told: str, own: Value) -> tuple[str, Path | None]:
        """What the programme calls a photo, and where it lies in the package."""
        source = self._inside(told)
        if source is None:
            # It stayed at home: what the package calls DCIM/x.jpg is the programme's own photo of that name.
            is_own = bool(own) and PurePosixPath(str(own)).name == PurePosixPath(told.replace("\\", "/")).name
            return (str(own) if is_own else told), None
        at_home = self._home / str(own) if own else None
        if at_home is not None and at_home.is_file() and self.digest(at_home) == self.digest(source):
            return str(own), source
        return f"{FOLDER}/{key[1]}-{self.digest(source)[:_SHORT]}{source.suffix.lower()}", source

    def _inside(self, told: str) -> Path | None:
        """The file that a row names, never one outside of the package."""
        path = self._folder / told.replace("\\", "/")
        with contextlib.suppress(OSError, ValueError):
            whole = path.resolve()
            if whole.is_file() and whole.is_relative_to(self._folder.resolve()):
                return path
        return None

    def unshown(self, shown: set[Path], departed: set[str]) -> list[Path]:
        """Photos in the package's folder for them that no row names and that did not leave with it."""
        folder = self._folder / PHOTOS
        seen = {path.resolve() for path in shown}
        with contextlib.suppress(OSError):
            files = sorted(path for path in folder.rglob("*") if path.is_file() and path.resolve() not in seen)
            return [path for path in files if self.digest(path) not in departed]
        return []


def _digest(path: Path, cancelled: Callable[[], bool] | None) -> str:
    digest = hashlib.sha256()
    with path.open("rb") as stream:
        while piece := stream.read(_PIECE):
            if cancelled is not None and cancelled():
                raise CancelledError
            digest.update(piece)
    return digest.hexdigest()
