"""Duplicates of programmes."""

from __future__ import annotations

import datetime
from pathlib import Path

import pytest

from rare_earth_plugin.store.programme_copies import copy_programme, duplicate_programme
from rare_earth_plugin.store.programme_file import ProgrammeFileError, check
from rare_earth_plugin.store.sentences import sentence
from rare_earth_plugin.store.tables import TABLES, select
from tests.programme_files import open_table, small_programme, sql


@pytest.fixture
def programme(tmp_path: Path) -> Path:
    return small_programme(tmp_path / "programme.gpkg")


def test_a_duplicate_holds_everything_under_a_title_of_its_own(programme: Path, tmp_path: Path) -> None:
    info = duplicate_programme(
        programme, tmp_path / "zweites.gpkg", "Zweites 'Programm'; --", created_on=datetime.date(2026, 1, 2)
    )
    assert (info.title, info.illustrative, info.counts) == ("Zweites 'Programm'; --", True, check(programme).counts)
    for table in TABLES[1:]:
        query = select(table.name, "*", ordered=True)
        assert sql(info.path, query) == sql(programme, query), table.name
    assert sql(info.path, "SELECT created_on FROM programme") == [("2026-01-02",)]
    assert sql(info.path, "SELECT uuid FROM programme") != sql(programme, "SELECT uuid FROM programme")
    assert sorted(entry.name for entry in tmp_path.iterdir()) == ["programme.gpkg", "zweites.gpkg"]


def test_it_goes_its_own_way(programme: Path, tmp_path: Path) -> None:
    copy = duplicate_programme(programme, tmp_path / "copy.gpkg", "Copy").path
    zones = open_table(copy, "zone")
    zones.dataProvider().changeAttributeValues({1: {zones.fields().indexOf("status"): "submitted"}})
    del zones
    assert sql(copy, "SELECT new_status FROM status_event ORDER BY fid DESC LIMIT 1") == [("submitted",)]
    assert sql(programme, "SELECT status FROM zone WHERE fid = 1") == [("fieldwork",)]


def test_edits_that_were_not_saved_stay_where_they_are(programme: Path, tmp_path: Path) -> None:
    zones = open_table(programme, "zone")
    zones.startEditing()
    zones.changeAttributeValue(1, zones.fields().indexOf("name"), "Unsaved")
    copy = duplicate_programme(programme, tmp_path / "copy.gpkg", "Copy").path
    assert sql(copy, "SELECT name FROM zone WHERE fid = 1") == [("One",)]
    assert zones.commitChanges()
    assert sql(copy, "SELECT name FROM zone WHERE fid = 1") == [("One",)]


def test_a_file_is_replaced_only_where_that_was_said(programme: Path, tmp_path: Path) -> None:
    target = tmp_path / "taken.gpkg"
    target.write_text("mine")
    with pytest.raises(ProgrammeFileError) as caught:
        duplicate_programme(programme, target, "Copy")
    assert caught.value.kind == "exists"
    assert target.read_text() == "mine"
    assert duplicate_programme(programme, target, "Copy", overwrite=True).title == "Copy"


def test_a_programme_does_not_take_its_own_place(programme: Path) -> None:
    with pytest.raises(ProgrammeFileError) as caught:
        duplicate_programme(programme, programme, "Copy", overwrite=True)
    assert sentence(caught.value) == (
        f"The copy cannot take the place of {programme}, which it is made from; choose another name."
    )
    assert check(programme).title == "Test programme"


def test_an_error_on_the_way_leaves_nothing_behind(programme: Path, tmp_path: Path) -> None:
    def fail(draft: Path) -> None:
        assert draft.is_file()
        raise ProgrammeFileError("not_written", draft)

    with pytest.raises(ProgrammeFileError):
        copy_programme(programme, tmp_path / "copy.gpkg", fail)
    assert [entry.name for entry in tmp_path.iterdir()] == ["programme.gpkg"]
