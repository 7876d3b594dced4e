from __future__ import annotations

import sqlite3
from pathlib import Path

import pytest

from rare_earth_plugin.store.programme import ProgrammeFileError, content_hash, open_programme, reference_programme
from rare_earth_plugin.store.sentences import sentence
from tests.programme_files import open_table, small_programme, sql


@pytest.fixture
def shipped(tmp_path: Path) -> Path:
    return small_programme(tmp_path / "shipped.gpkg")


def name_of(path: Path) -> str:
    return sql(path, "SELECT name FROM zone WHERE uuid = 'z1'")[0][0]


def rename(path: Path, name: str) -> None:
    sql(path, "UPDATE zone SET name = ? WHERE uuid = 'z1'", name)


def test_the_user_works_on_a_copy(shipped: Path, tmp_path: Path) -> None:
    before = shipped.read_bytes()
    copy = reference_programme(shipped, tmp_path / "profile")
    assert copy == tmp_path / "profile" / "reference_programme.gpkg"
    assert open_programme(copy).counts["zone"] == 2
    rename(copy, "Mine")
    assert reference_programme(shipped, tmp_path / "profile") == copy
    assert name_of(copy) == "Mine"
    assert shipped.read_bytes() == before


def test_an_untouched_copy_follows_a_newer_release(shipped: Path, tmp_path: Path) -> None:
    copy = reference_programme(shipped, tmp_path)
    layer = open_table(copy, "zone")  # opening and leaving it is no edit
    layer.startEditing()
    layer.rollBack()
    del layer
    rename(shipped, "Newer")
    assert reference_programme(shipped, tmp_path) == copy
    assert name_of(copy) == "Newer"


def test_an_edited_copy_is_never_replaced(shipped: Path, tmp_path: Path) -> None:
    copy = reference_programme(shipped, tmp_path)
    rename(copy, "Mine")
    rename(shipped, "Newer")
    assert reference_programme(shipped, tmp_path) == copy
    assert name_of(copy) == "Mine"


def test_a_copy_that_is_being_edited_is_not_replaced(shipped: Path, tmp_path: Path) -> None:
    copy = reference_programme(shipped, tmp_path)
    layer = open_table(copy, "zone")
    layer.startEditing()
    layer.changeAttributeValue(1, layer.fields().lookupField("name"), "Mine")
    rename(shipped, "Newer")
    reference_programme(shipped, tmp_path)
    assert layer.commitChanges()
    assert name_of(copy) == "Mine"


def test_a_copy_of_unknown_origin_counts_as_edited(shipped: Path, tmp_path: Path) -> None:
    copy = reference_programme(shipped, tmp_path)
    (tmp_path / "reference_programme.json").write_text("[]")
    assert reference_programme(shipped, tmp_path) == copy
    assert (tmp_path / "reference_programme.json").read_text() != "[]"  # same content: its origin is known again
    (tmp_path / "reference_programme.json").unlink()
    rename(shipped, "Newer")
    reference_programme(shipped, tmp_path)
    assert name_of(copy) == "One"


def test_a_locked_copy_is_left_alone(shipped: Path, tmp_path: Path) -> None:
    copy = reference_programme(shipped, tmp_path)
    rename(shipped, "Newer")
    other = sqlite3.connect(copy, isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    assert reference_programme(shipped, tmp_path) == copy
    other.close()
    assert name_of(copy) == "One"


def test_a_missing_or_damaged_original_is_told(shipped: Path, tmp_path: Path) -> None:
    gone = tmp_path / "gone.gpkg"
    with pytest.raises(ProgrammeFileError) as caught:
        reference_programme(gone, tmp_path / "profile")
    assert sentence(caught.value) == f"The programme file {gone} does not exist; choose another one."
    shipped.write_bytes(shipped.read_bytes()[:50_000])
    with pytest.raises(ProgrammeFileError) as caught:
        reference_programme(shipped, tmp_path / "profile")
    assert (caught.value.kind, caught.value.path) == ("truncated", shipped)
    assert list((tmp_path / "profile").iterdir()) == []


def test_a_profile_that_takes_no_files_is_told(shipped: Path, tmp_path: Path) -> None:
    (tmp_path / "profile").write_text("a file in its place")
    with pytest.raises(ProgrammeFileError) as caught:
        reference_programme(shipped, tmp_path / "profile")
    copy = tmp_path / "profile" / "reference_programme.gpkg"
    assert sentence(caught.value) == (
        f"The file {copy} cannot be written (File exists); check the folder's permissions and the free space."
    )


def test_the_content_tells_edits_from_mere_opening(shipped: Path) -> None:
    before = content_hash(shipped)
    sql(shipped, "PRAGMA journal_mode = WAL")
    sql(shipped, "VACUUM")
    assert content_hash(shipped) == before
    rename(shipped, "Another")
    assert content_hash(shipped) != before
