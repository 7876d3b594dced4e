"""Manifest and digests of a package."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from rare_earth_plugin.core.errors import CancelledError
from rare_earth_plugin.store.field_package_format import (
    MANIFEST,
    FieldPackageError,
    Manifest,
    Origin,
    PackedTable,
    broken_files,
    packed_files,
    read_manifest,
    row_content,
    row_digest,
    table_digest,
)

ORIGIN = Origin("p-1", "programme", 3, "crew-1", "camp-1", "2026-04-30T08:00:00Z", "A. B.", "test")


def manifest_of(folder: Path) -> Manifest:
    crew = {"uuid": "crew-1", "code": "C1", "name": "Отряд"}
    campaign = {"uuid": "camp-1", "code": "2026", "name": ""}
    tables = {"visit": PackedTable(3, "d"), "zone": PackedTable(1)}
    return Manifest(ORIGIN, "Программа", True, crew, campaign, tables, packed_files(folder), {"visit": "style"})


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "DCIM").mkdir()
    (tmp_path / "DCIM" / "фото.jpg").write_bytes(b"photo")
    (tmp_path / "data.gpkg").write_bytes(b"data")
    (tmp_path / MANIFEST).write_text(manifest_of(tmp_path).to_json(), encoding="utf-8")
    return tmp_path


def test_a_manifest_is_read_as_it_was_written(folder: Path) -> None:
    found = read_manifest(folder)
    assert found == manifest_of(folder)
    assert [(file.path, file.size, file.changes) for file in found.files] == [
        ("DCIM/фото.jpg", 5, False),
        ("data.gpkg", 4, True),
    ]


def test_a_half_copy_is_told_from_a_whole_one(folder: Path) -> None:
    files = read_manifest(folder).files
    assert broken_files(folder, files) == {}
    (folder / "data.gpkg").write_bytes(b"dat")
    (folder / "DCIM" / "фото.jpg").write_bytes(b"Photo")
    assert broken_files(folder, files) == {"data.gpkg": "short", "DCIM/фото.jpg": "damaged"}
    (folder / "data.gpkg").unlink()
    assert broken_files(folder, files)["data.gpkg"] == "missing"
    with pytest.raises(CancelledError):
        broken_files(folder, files, lambda: True)


@pytest.mark.parametrize("text", ["", "{}", "[]", "{", '{"format": "other", "version": 1}'])
def test_no_manifest_is_one_sentence(tmp_path: Path, text: str) -> None:
    (tmp_path / MANIFEST).write_text(text)
    with pytest.raises(FieldPackageError) as caught:
        read_manifest(tmp_path)
    assert str(caught.value) == (
        f"{tmp_path} is no field package: its manifest.json is missing or damaged; copy the folder again."
    )


def test_a_newer_package_is_told(folder: Path) -> None:
    found = json.loads((folder / MANIFEST).read_text("utf-8"))
    (folder / MANIFEST).write_text(json.dumps(found | {"version": 99}))
    with pytest.raises(FieldPackageError) as caught:
        read_manifest(folder)
    assert caught.value.kind == "newer"


def test_digests_depend_on_what_is_in_them_alone() -> None:
    assert row_content({"b": None, "a": "ё"}) == row_content({"a": "ё", "b": None}) == '{"a":"ё","b":null}'
    digest = row_digest("visit", "v", '{"a":1}', None)
    assert len({digest, row_digest("track", "v", '{"a":1}', None), row_digest("visit", "v", '{"a":1}', "01")}) == 3
    assert table_digest({"x": "1", "y": "2"}) == table_digest({"y": "2", "x": "1"})
