"""The photos of a crew's rows, copied into its package."""

from __future__ import annotations

import dataclasses
import shutil
from collections.abc import Callable
from pathlib import Path, PurePosixPath, PureWindowsPath

from ..core.errors import CancelledError
from .field_extract import CrewExtract, FieldRow
from .field_package_format import EDITED, PHOTOS

_COLUMN = "photo"


def copy_photos(extract: CrewExtract, folder: Path, cancelled: Callable[[], bool] | None = None) -> CrewExtract:
    """Copy what the edited rows show, and let them show the copies.

    A path inside the programme's folder stays what it is; another one becomes a name in the folder of photos. A photo
    that is not there is left out, and the row goes on naming it.

    :raises OSError: a photo cannot be copied.
    :raises CancelledError: ``cancelled`` answered True.
    """
    rows = dict(extract.rows)
    for table in EDITED:
        rows[table] = [_with_copy(row, extract.path.parent, folder, cancelled) for row in extract.rows[table]]
    return dataclasses.replace(extract, rows=rows)


def _with_copy(row: FieldRow, home: Path, folder: Path, cancelled: Callable[[], bool] | None) -> FieldRow:
    if cancelled is not None and cancelled():
        raise CancelledError
    named = row.text(_COLUMN)
    if not named:
        return row
    plain = PurePosixPath(*PureWindowsPath(named).parts) if "\\" in named else PurePosixPath(named)
    is_inside = not plain.is_absolute() and ".." not in plain.parts and not PureWindowsPath(named).drive
    source = home / plain if is_inside else Path(named)
    if not source.is_absolute():
        source = home / source
    if not source.is_file():
        return row
    inside = plain if is_inside else PurePosixPath(PHOTOS, f"{row.text('uuid')[:8]}_{source.name}")
    copy = folder / inside
    copy.parent.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(source, copy)
    return row if inside == PurePosixPath(named) else FieldRow({**row.values, _COLUMN: str(inside)}, row.wkb)
