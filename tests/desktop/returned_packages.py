"""Packages that left, and what a crew did to them."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path
from typing import Any

from qgis.core import QgsCoordinateTransformContext

from rare_earth_plugin.store.field_data import write_data
from rare_earth_plugin.store.field_extract import read_extract
from rare_earth_plugin.store.field_package_format import (
    DATA,
    MANIFEST,
    PHOTOS,
    Manifest,
    Origin,
    packed_files,
)
from tests.field_programmes import CAMPAIGN, CREW, PHOTO
from tests.programme_files import sql

PACKAGE = "0f5e3a52-63a5-4b7a-8a94-3f1f3e2d1c01"


def programme_uuid(programme: Path) -> str:
    return str(sql(programme, "SELECT uuid FROM programme")[0][0])


def leave(
    programme: Path, folder: Path, package: str = PACKAGE, crew: str = CREW, made_at: str = "2026-04-30T08:00:00Z"
) -> Path:
    """A package as it leaves: data, photo and manifest, without a project."""
    extract = read_extract(programme, crew, QgsCoordinateTransformContext())
    origin = Origin(package, programme_uuid(programme), 3, crew, CAMPAIGN, made_at, "A. B.", "test")
    (folder / PHOTOS).mkdir(parents=True)
    (folder / PHOTOS / "brook.jpg").write_bytes((programme.parent / PHOTO).read_bytes())
    for row in extract.rows["visit"]:
        if row.values.get("photo"):
            row.values["photo"] = f"{PHOTOS}/brook.jpg"
    tables = write_data(folder / DATA, extract, origin)
    names = {"uuid": crew, "code": extract.crew.text("code"), "name": extract.crew.text("name")}
    campaign = {"uuid": CAMPAIGN, "code": "2026", "name": "2026"}
    manifest = Manifest(origin, extract.title, True, names, campaign, tables, packed_files(folder))
    (folder / MANIFEST).write_text(manifest.to_json(), encoding="utf-8")
    return folder


def in_field(folder: Path, statement: str, *values: Any) -> None:
    """What the crew does to its data."""
    sql(folder / DATA, statement, *values)


def observe(folder: Path, uuid: str | None, lon: float, lat: float, **values: Any) -> None:
    """Add an observation, the way a tablet does."""
    from tests.programme_files import add_row, open_table

    add_row(open_table(folder / DATA, "observation"), f"POINT({lon} {lat})", uuid=uuid, **values)


def settle(folder: Path) -> None:
    """Bring the journal of QGIS into the file."""
    with closing(sqlite3.connect(folder / DATA)) as connection:
        connection.execute("PRAGMA journal_mode = DELETE")
