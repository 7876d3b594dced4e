"""Programmes made from others: a duplicate that goes its own way, and a copy of the whole to hand on."""

from __future__ import annotations

import contextlib
import datetime
import sqlite3
import uuid as uuids
from collections.abc import Callable, Mapping
from pathlib import Path

from qgis.core import QgsLayerMetadata, QgsProviderRegistry

from .programme_file import ProgrammeFileError, ProgrammeInfo, check, reading
from .schema import replacing


def duplicate_programme(
    source: Path,
    target: Path,
    title: str,
    *,
    overwrite: bool = False,
    created_on: datetime.date | None = None,
) -> ProgrammeInfo:
    """Write a programme with another title and identity that holds all that ``source`` does, its history included.

    :param created_on: today where absent.
    :raises ProgrammeFileError: ``source`` cannot be read, ``target`` ``exists`` or takes no file.
    """

    def rename(draft: Path) -> None:
        with contextlib.closing(sqlite3.connect(draft, isolation_level=None)) as connection:
            connection.execute(
                "UPDATE programme SET title = ?, uuid = ?, created_on = ?",
                (title, str(uuids.uuid4()), (created_on or datetime.date.today()).isoformat()),
            )

    return copy_programme(source, target, rename, overwrite=overwrite)


def export_programme(
    source: Path, target: Path, metadata: Mapping[str, QgsLayerMetadata], *, overwrite: bool = False
) -> ProgrammeInfo:
    """Write the whole of a programme to hand on, with the metadata of its layers where every GIS looks for them.

    :param metadata: by table.
    :raises ProgrammeFileError: as for :func:`duplicate_programme`.
    """

    def describe(draft: Path) -> None:
        registry = QgsProviderRegistry.instance()
        for table, known in metadata.items():
            uri = registry.encodeUri("ogr", {"path": str(draft), "layerName": table})
            done, message = registry.saveLayerMetadata("ogr", uri, known)
            if not done:
                raise ProgrammeFileError("not_written", target, detail=message)

    return copy_programme(source, target, describe, overwrite=overwrite)


def copy_programme(
    source: Path, target: Path, amend: Callable[[Path], None] | None = None, *, overwrite: bool = False
) -> ProgrammeInfo:
    """Write a copy of a programme; ``target`` holds all of it or what it held before.

    What is being edited in ``source`` and was not saved is not in the copy.

    :param amend: called with the copy before it takes its place.
    :raises ProgrammeFileError: as for :func:`duplicate_programme`, and ``same_file``.
    """
    check(source)
    if target.exists():
        if target.samefile(source):
            raise ProgrammeFileError("same_file", target)
        if not overwrite:
            raise ProgrammeFileError("exists", target)
    with replacing(target) as draft:
        with reading(source) as connection, contextlib.closing(sqlite3.connect(draft)) as copy:
            connection.backup(copy)
        if amend is not None:
            amend(draft)
        with contextlib.closing(sqlite3.connect(draft, isolation_level=None)) as copy:
            if copy.execute("PRAGMA journal_mode = DELETE").fetchone()[0] != "delete":
                raise ProgrammeFileError("not_written", target, detail="journal")
    return check(target)
