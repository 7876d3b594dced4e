from __future__ import annotations

import contextlib
import datetime
import sqlite3
from pathlib import Path

import pytest
from qgis.core import QgsVectorLayer

from rare_earth_plugin.core.errors import CancelledError
from rare_earth_plugin.store import backups, live_file
from rare_earth_plugin.store.backups import back_up, backups_of, folder_for, replace_damaged, restore
from rare_earth_plugin.store.programme import content_hash
from rare_earth_plugin.store.programme_file import ProgrammeFileError, check

from ..programme_files import open_table, small_programme, sql

DAY = datetime.date(2026, 3, 1)


@pytest.fixture
def programme(tmp_path: Path) -> Path:
    return small_programme(tmp_path / "Programme [1].gpkg")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "backups"


def days(programme: Path, folder: Path) -> list[str]:
    return [f"{one.day.isoformat()} {one.reason}".strip() for one in backups_of(programme, folder)]


def test_one_copy_a_day_and_the_oldest_go(programme: Path, folder: Path) -> None:
    for number in range(4):
        day = DAY + datetime.timedelta(days=number)
        assert back_up(programme, day, folder, keep=3).day == day
        assert back_up(programme, day, folder, keep=3) is None
    assert days(programme, folder) == ["2026-03-04", "2026-03-03", "2026-03-02"]
    assert {content_hash(one.path) for one in backups_of(programme, folder)} == {content_hash(programme)}
    assert len(list(folder.iterdir())) == 3


def test_a_file_that_is_open_in_qgis_is_copied_whole(programme: Path, folder: Path) -> None:
    layer = open_table(programme, "zone")
    layer.startEditing()
    layer.changeAttributeValue(1, layer.fields().indexOf("note"), "saved")
    assert layer.commitChanges()
    layer.startEditing()
    layer.changeAttributeValue(1, layer.fields().indexOf("note"), "not saved")
    made = back_up(programme, DAY, folder)
    layer.rollBack()
    assert sql(made.path, "SELECT note FROM zone WHERE fid = 1") == [("saved",)]
    assert [path.name for path in folder.iterdir()] == [made.path.name]


def test_restoring_keeps_what_was_there(programme: Path, folder: Path) -> None:
    made = back_up(programme, DAY, folder)
    sql(programme, "UPDATE zone SET note = 'later'")
    later = content_hash(programme)
    layer = open_table(programme, "zone")  # open all the while
    kept = restore(made.path, programme, DAY, folder)
    assert content_hash(programme) == content_hash(made.path)
    assert content_hash(kept.path) == later
    assert [feature["note"] or None for feature in layer.getFeatures()] == [None, None]
    assert days(programme, folder) == ["2026-03-01 before restoring", "2026-03-01"]
    assert restore(kept.path, programme, DAY, folder) is not None  # and back again
    assert content_hash(programme) == later


def test_a_programme_that_somebody_writes_to_is_not_restored(
    programme: Path, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(live_file, "_WAIT_S", 0.01)
    made = back_up(programme, DAY, folder)
    sql(programme, "UPDATE zone SET note = 'later'")
    before = content_hash(programme)
    other = sqlite3.connect(programme, isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    with pytest.raises(ProgrammeFileError) as caught:
        restore(made.path, programme, DAY, folder)
    other.execute("ROLLBACK")
    other.close()
    assert caught.value.kind == "in_use"
    assert content_hash(programme) == before


def test_the_oldest_backup_is_restored_before_it_goes(programme: Path, folder: Path) -> None:
    oldest = back_up(programme, DAY, folder, "before restoring")
    wanted = content_hash(programme)
    sql(programme, "UPDATE zone SET note = 'later'")
    back_up(programme, DAY + datetime.timedelta(days=1), folder, "before restoring")
    sql(programme, "UPDATE zone SET note = 'now'")
    restore(oldest.path, programme, DAY + datetime.timedelta(days=2), folder, keep=2)
    assert content_hash(programme) == wanted
    assert days(programme, folder) == ["2026-03-03 before restoring", "2026-03-02 before restoring"]


def test_a_backup_that_cannot_come_back_stays(programme: Path, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(live_file, "_WAIT_S", 0.01)
    oldest = back_up(programme, DAY, folder, "before restoring")
    back_up(programme, DAY + datetime.timedelta(days=1), folder, "before restoring")
    with contextlib.closing(sqlite3.connect(programme, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(ProgrammeFileError):
            restore(oldest.path, programme, DAY + datetime.timedelta(days=2), folder, keep=2)
    assert oldest.path.exists()


def test_a_copy_that_is_cancelled_leaves_nothing(programme: Path, folder: Path) -> None:
    with pytest.raises(CancelledError):
        back_up(programme, DAY, folder, cancelled=lambda: True)
    assert list(folder.iterdir()) == []


def test_a_damaged_backup_is_not_put_in(programme: Path, folder: Path) -> None:
    made = back_up(programme, DAY, folder)
    before = content_hash(programme)
    made.path.write_bytes(made.path.read_bytes()[:5000])
    with pytest.raises(ProgrammeFileError):
        restore(made.path, programme, DAY, folder)
    assert content_hash(programme) == before


def test_where_backups_go(programme: Path, folder: Path, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    assert folder_for(programme) == folder
    monkeypatch.setattr(backups.os, "access", lambda _path, _mode: False)  # root may write anywhere
    namesake = programme.parent / "elsewhere" / programme.name
    profile = folder_for(programme)
    assert profile.parent.name == "backups"
    assert profile != folder_for(namesake)


def test_namesakes_share_a_chosen_folder_and_no_backup(programme: Path, tmp_path: Path) -> None:
    (tmp_path / "elsewhere").mkdir()
    namesake, chosen = small_programme(tmp_path / "elsewhere" / programme.name), tmp_path / "mine"
    sql(namesake, "UPDATE programme SET title = 'Another programme'")
    for number in range(2):
        for path in (programme, namesake):
            assert back_up(path, DAY + datetime.timedelta(days=number), folder_for(path, chosen), keep=2) is not None
    for path in (programme, namesake):
        kept = backups_of(path, folder_for(path, chosen))
        assert [content_hash(one.path) for one in kept] == [content_hash(path)] * 2
        assert all(one.path.is_relative_to(chosen) for one in kept)


def test_foreign_files_in_the_folder_are_let_alone(programme: Path, folder: Path) -> None:
    folder.mkdir()
    for name in ("other 2026-03-01.gpkg", "Programme [1] 2026-13-40.gpkg", "Programme [1] old.gpkg", "notes.txt"):
        (folder / name).write_text("mine")
    assert backups_of(programme, folder) == []
    back_up(programme, DAY, folder, keep=1)
    assert len(list(folder.iterdir())) == 5


def test_a_layer_can_be_edited_after_a_restore(programme: Path, folder: Path) -> None:
    made = back_up(programme, DAY, folder)
    layer: QgsVectorLayer = open_table(programme, "zone")
    restore(made.path, programme, DAY, folder)
    assert layer.startEditing()
    layer.changeAttributeValue(1, layer.fields().indexOf("note"), "after")
    assert layer.commitChanges()
    assert sql(programme, "SELECT note FROM zone WHERE fid = 1") == [("after",)]


def test_the_tenth_copy_of_a_day_is_newer_than_the_second(programme: Path, folder: Path) -> None:
    made = [back_up(programme, DAY, folder, "before restoring", keep=20) for _ in range(11)]
    names = [one.path.name for one in backups_of(programme, folder)]
    assert names == [one.path.name for one in reversed(made)]
    assert names[0].endswith("before restoring 11.gpkg")
    back_up(programme, DAY, folder, "before restoring", keep=3)
    assert [one.path.stem.split()[-1] for one in backups_of(programme, folder)] == ["12", "11", "10"]


@pytest.mark.parametrize("damage", ["cut", "scribbled", "gone"])
def test_a_damaged_programme_gives_its_place_to_a_backup(programme: Path, folder: Path, damage: str) -> None:
    made = back_up(programme, DAY, folder)
    content = programme.read_bytes()
    if damage == "gone":
        programme.unlink()
    else:
        programme.write_bytes(content[:5000] if damage == "cut" else b"x" * 4096 + content[4096:])
    broken = programme.read_bytes() if programme.exists() else b""
    programme.with_name(f"{programme.name}-journal").write_bytes(b"left by a crash")
    with pytest.raises(ProgrammeFileError) as met:
        check(programme)
    assert met.value.kind in backups.DAMAGED
    aside = replace_damaged(made.path, programme, DAY)
    assert content_hash(programme) == content_hash(made.path)
    assert not programme.with_name(f"{programme.name}-journal").exists()
    if damage == "gone":
        assert aside is None
    else:
        assert aside.read_bytes() == broken
        assert aside.name == "Programme [1] damaged 2026-03-01.gpkg"
    assert [one.path for one in backups_of(programme, folder)] == [made.path]


def test_a_damaged_programme_stays_where_the_backup_is_damaged_too(programme: Path, folder: Path) -> None:
    made = back_up(programme, DAY, folder)
    made.path.write_bytes(made.path.read_bytes()[:5000])
    programme.write_bytes(b"x" * 4096)
    with pytest.raises(ProgrammeFileError):
        replace_damaged(made.path, programme, DAY)
    assert programme.read_bytes() == b"x" * 4096
    assert sorted(path.name for path in programme.parent.iterdir()) == [programme.name, folder.name]
