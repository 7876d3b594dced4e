"""Plans in programme files: all or nothing, with history, without a trace beside the file."""

from __future__ import annotations

import datetime
import os
import sqlite3
from contextlib import closing
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from qgis.core import QgsRectangle, QgsVectorLayer

from rare_earth_plugin.core.coverage import CancelledError
from rare_earth_plugin.store import import_write
from rare_earth_plugin.store.import_plan import ImportChoices, ImportPlan, PlannedRow
from rare_earth_plugin.store.import_write import ImportResult, Statement, write_plan
from rare_earth_plugin.store.programme import content_hash
from rare_earth_plugin.store.programme_file import ProgrammeFileError, check
from rare_earth_plugin.store.sentences import sentence
from tests.desktop.algorithm_runs import layer
from tests.desktop.import_runs import STATEMENT, mapping, planned
from tests.programme_files import open_table, small_programme, sql, square

RULES = mapping("zone", code="code", name="name", status="status")


@pytest.fixture
def programme(tmp_path: Path) -> Path:
    return small_programme(tmp_path / "programme.gpkg")


def zones(*rows: tuple[str, str, str, str]) -> QgsVectorLayer:
    fields = "&field=code:string&field=name:string&field=status:string"
    return layer([row[0] for row in rows], fields=fields, rows=[row[1:] for row in rows])


def usual() -> QgsVectorLayer:
    """RE-01 moves on and gets another shape, RE-02 is gone, RE-03 is new."""
    return zones((square(70, 50, 0.5), "RE-01", "One", "submitted"), (square(71, 51), "RE-03", "Three", "proposed"))


def nothing_beside(path: Path) -> bool:
    return [entry.name for entry in path.parent.iterdir()] == [path.name]


def test_a_plan_is_written_and_the_second_import_changes_nothing(programme: Path) -> None:
    result = write_plan(planned(programme, usual(), RULES), STATEMENT)
    assert result == ImportResult(added=1, changed=1, dropped=0, events=2)
    assert nothing_beside(programme)
    rows = sql(programme, "SELECT code, name, status, source, geometry_source, length(uuid) FROM zone ORDER BY fid")
    assert rows == [
        ("RE-01", "One", "submitted", "zones.shp", "imported", 2),
        ("RE-02", "Two", "accepted", None, None, 2),
        ("RE-03", "Three", "proposed", "zones.shp", "imported", 36),
    ]
    again = planned(programme, usual(), RULES)
    assert (again.is_empty, again.unchanged, len(again.absent)) == (True, 2, 1)
    before = content_hash(programme)
    assert write_plan(again, STATEMENT) == ImportResult(0, 0, 0, 0)
    assert content_hash(programme) == before


def test_the_history_says_on_whose_word(programme: Path) -> None:
    day = datetime.date(2026, 3, 1)
    write_plan(planned(programme, usual(), RULES), Statement("A. Geologist", "Import", "Order 12", "zones.shp", day))
    events = sql(
        programme,
        "SELECT row_code, old_status, new_status, author, reason, document, happened_on, stated FROM status_event "
        "ORDER BY fid DESC LIMIT 2",
    )
    assert events == [
        ("RE-03", None, "proposed", "A. Geologist", "Import", "Order 12", "2026-03-01", 1),
        ("RE-01", "fieldwork", "submitted", "A. Geologist", "Import", "Order 12", "2026-03-01", 1),
    ]


def test_two_imports_of_one_day_are_two_stated_moves_signed_by_the_import(programme: Path) -> None:
    statement = Statement("A. Geologist", "Import", "", "zones.shp", datetime.date(2026, 3, 1), "import, A. Geologist")
    for status in ("submitted", "accepted"):
        source = layer([square(70, 50)], fields="&field=code:string&field=status:string", rows=[["RE-01", status]])
        write_plan(planned(programme, source, mapping("zone", code="code", status="status")), statement)
    events = sql(
        programme,
        "SELECT new_status, stated, tool FROM status_event WHERE row_code = 'RE-01' ORDER BY fid DESC LIMIT 2",
    )
    assert events == [("accepted", 1, "import, A. Geologist"), ("submitted", 1, "import, A. Geologist")]
    assert sql(programme, "SELECT count(DISTINCT uuid) = count(*) FROM status_event") == [(1,)]


def test_what_the_source_says_of_its_statuses_comes_before_the_statement(programme: Path) -> None:
    fields = "&field=code:string&field=status:string&field=since:string&field=who:string"
    source = layer([square(70, 50)], fields=fields, rows=[["RE-01", "accepted", "05.06.2025", "Commission"]])
    rules = mapping("zone", code="code", status="status", status_on="since", author="who")
    write_plan(planned(programme, source, rules), STATEMENT)
    assert sql(programme, "SELECT status_on, author, reason FROM zone WHERE code = 'RE-01'") == [
        ("2025-06-05", "Commission", "Imported")
    ]


def test_the_map_finds_rows_at_their_new_place(programme: Path) -> None:
    write_plan(planned(programme, usual(), RULES), STATEMENT)
    table = open_table(programme, "zone")
    assert sorted(f["code"] for f in table.getFeatures(QgsRectangle(71.4, 51.4, 71.6, 51.6))) == ["RE-03"]
    assert not any(f["code"] == "RE-01" for f in table.getFeatures(QgsRectangle(70.8, 50.8, 70.9, 50.9)))


def test_absent_rows_go_only_where_the_user_says_so(programme: Path) -> None:
    result = write_plan(planned(programme, usual(), RULES), STATEMENT, drop=True)
    assert (result.dropped, check(programme).counts["zone"]) == (1, 2)
    assert sql(programme, "SELECT count(*) FROM status_event WHERE row_code = 'RE-02'")[0][0] > 0


def test_official_is_stated_and_stays_with_the_programme(programme: Path) -> None:
    write_plan(planned(programme, usual(), RULES), STATEMENT)
    assert check(programme).illustrative
    rename = zones(
        (square(70, 50, 0.5), "RE-01", "Uno", "submitted"), (square(71, 50, 0.2), "RE-09", "Nine", "proposed")
    )
    write_plan(planned(programme, rename, RULES), STATEMENT, official=True)
    assert not check(programme).illustrative
    assert sql(programme, "SELECT note FROM programme") == [("Declared official by A. Geologist with zones.shp.",)]
    assert sql(programme, "SELECT geometry_source FROM zone WHERE code = 'RE-09'") == [("official",)]


@pytest.mark.parametrize(
    ("author", "source", "note"),
    [
        ("", "zones.shp", "Declared official with zones.shp."),
        ("A. B.", "", "Declared official by A. B."),
        ("", "", "Declared official."),
    ],
)
def test_the_note_names_who_and_what_is_known(programme: Path, author: str, source: str, note: str) -> None:
    statement = replace(STATEMENT, author=author, source=source)
    write_plan(planned(programme, usual(), RULES), statement, official=True)
    assert sql(programme, "SELECT note FROM programme") == [(note,)]


def test_a_spreadsheet_leaves_geometries_alone(programme: Path) -> None:
    source = layer([None], kind="None", fields="&field=code:string&field=status:string", rows=[["RE-01", "submitted"]])
    before = sql(programme, "SELECT geom FROM zone WHERE code = 'RE-01'")
    write_plan(
        planned(programme, source, mapping("zone", code="code", status="status"), ImportChoices(False)), STATEMENT
    )
    assert sql(programme, "SELECT geom FROM zone WHERE code = 'RE-01'") == before
    assert sql(programme, "SELECT status, source FROM zone WHERE code = 'RE-01'") == [("submitted", None)]


def test_bases_are_written_as_points(programme: Path) -> None:
    source = layer(["POINT(70.5 50.5)"], kind="Point", fields="&field=n:string", rows=[["Near"]])
    rules = mapping("base", name="n")
    assert write_plan(planned(programme, source, rules), STATEMENT).events == 0
    assert next(open_table(programme, "base").getFeatures()).geometry().asWkt() == "Point (70.5 50.5)"
    assert planned(programme, source, rules).unchanged == 1


def test_a_layer_that_shows_the_file_sees_the_new_rows(programme: Path) -> None:
    shown = open_table(programme, "zone")
    assert shown.featureCount() == 2
    write_plan(planned(programme, usual(), RULES), STATEMENT)
    shown.dataProvider().reloadData()
    assert {f["code"] for f in shown.getFeatures()} == {"RE-01", "RE-02", "RE-03"}
    assert shown.startEditing()
    assert shown.changeAttributeValue(3, shown.fields().indexOf("name"), "Drei")
    assert shown.commitChanges()
    assert sql(programme, "SELECT name FROM zone WHERE code = 'RE-03'") == [("Drei",)]


def test_a_layer_in_edit_mode_is_in_the_way_and_keeps_its_edit(programme: Path) -> None:
    plan = planned(programme, usual(), RULES)
    edited = open_table(programme, "coverage")
    edited.startEditing()
    edited.changeAttributeValue(1, edited.fields().indexOf("name"), "Mine")
    with pytest.raises(ProgrammeFileError) as caught:
        write_plan(plan, STATEMENT)
    assert caught.value.kind == "in_use"
    assert sentence(caught.value) == (
        f"A layer of {programme} is being edited, here or in another window; save or discard its changes first."
    )
    assert edited.commitChanges()
    del edited
    assert sql(programme, "SELECT name FROM coverage WHERE fid = 1") == [("Mine",)]
    assert write_plan(plan, STATEMENT).added == 1


def test_a_table_that_was_changed_since_the_preview_is_left_alone(programme: Path) -> None:
    plan = planned(programme, usual(), RULES)
    sql(programme, "UPDATE zone SET contractor = 'X' WHERE uuid = 'z1'")
    before = content_hash(programme)
    with pytest.raises(ProgrammeFileError) as caught:
        write_plan(plan, STATEMENT)
    assert caught.value.kind == "changed_meanwhile"
    assert content_hash(programme) == before
    assert nothing_beside(programme)


def test_another_table_may_change_before_but_nothing_during_the_import(programme: Path) -> None:
    plan = planned(programme, usual(), RULES)
    sql(programme, "UPDATE coverage SET contractor = 'X'")
    write_plan(plan, STATEMENT)
    assert sql(programme, "SELECT DISTINCT contractor FROM coverage") == [("X",)]
    plan = planned(programme, zones((square(71, 51), "RE-03", "Drei", "proposed")), RULES)

    def meanwhile(done: float) -> None:
        if done < 0.9:
            sql(programme, "UPDATE coverage SET contractor = 'Y'")

    with pytest.raises(ProgrammeFileError) as caught:
        write_plan(plan, STATEMENT, progress=meanwhile)
    assert caught.value.kind == "changed_meanwhile"
    assert sql(programme, "SELECT DISTINCT contractor FROM coverage") == [("Y",)]
    assert sql(programme, "SELECT name FROM zone WHERE code = 'RE-03'") == [("Three",)]


def test_a_file_that_another_program_is_writing_is_in_use(programme: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    plan = planned(programme, usual(), RULES)
    with closing(sqlite3.connect(programme, isolation_level=None)) as other:
        other.execute("PRAGMA journal_mode = WAL")
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(ProgrammeFileError) as caught:
            write_plan(plan, STATEMENT)
        assert caught.value.kind == "in_use"
        other.execute("ROLLBACK")
    assert write_plan(plan, STATEMENT).added == 1


@pytest.mark.parametrize("calls", [0, 1, 2, 3])
def test_cancelling_at_any_time_leaves_the_old_file(programme: Path, calls: int) -> None:
    plan = planned(programme, usual(), RULES)
    before, asked = content_hash(programme), []

    def cancelled() -> bool:
        asked.append(True)
        return len(asked) > calls

    with pytest.raises(CancelledError):
        write_plan(plan, STATEMENT, cancelled=cancelled)
    assert content_hash(programme) == before
    assert nothing_beside(programme)


def test_a_row_that_the_file_refuses_takes_all_others_back(programme: Path) -> None:
    plan = planned(programme, usual(), RULES)
    twin = PlannedRow(9, "Twin", None, {"uuid": "z2", "code": "TWIN"}, wkb=plan.added[0].wkb)
    before = content_hash(programme)
    broken = ImportPlan(**{**vars(plan), "added": (*plan.added, twin)})
    with pytest.raises(ProgrammeFileError) as caught:
        write_plan(broken, STATEMENT)
    assert caught.value.kind == "not_written"
    assert "UNIQUE" in caught.value.facts["detail"]
    assert content_hash(programme) == before
    assert nothing_beside(programme)


def test_what_did_not_arrive_in_the_copy_never_reaches_the_file(
    programme: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    plan = planned(programme, usual(), RULES)
    before = content_hash(programme)
    apply = import_write._apply

    def and_more(draft: Path, *rest: Any) -> None:
        apply(draft, *rest)
        sql(draft, "UPDATE zone SET name = 'Ein anderer' WHERE code = 'RE-03'")

    monkeypatch.setattr(import_write, "_apply", and_more)
    with pytest.raises(ProgrammeFileError) as caught:
        write_plan(plan, STATEMENT)
    assert caught.value.kind == "not_written"
    assert content_hash(programme) == before


@pytest.mark.skipif(os.geteuid() == 0, reason="root may write everywhere")
def test_a_read_only_file_is_one_sentence(programme: Path) -> None:
    plan = planned(programme, usual(), RULES)
    programme.chmod(0o444)
    with pytest.raises(ProgrammeFileError) as caught:
        write_plan(plan, STATEMENT)
    assert caught.value.kind == "not_writable"


def test_progress_runs_up(programme: Path) -> None:
    told: list[float] = []
    write_plan(planned(programme, usual(), RULES), STATEMENT, drop=True, progress=told.append)
    assert told == sorted(told)
    assert 0 < told[0] < told[-1] <= 1


def test_what_the_source_states_of_a_move_holds_though_the_row_said_the_same(programme: Path) -> None:
    sql(programme, "UPDATE zone SET author = 'B. Chief', status_on = '2026-02-01', source = 'Atlas' WHERE uuid = 'z1'")
    fields = "&field=code:string&field=status:string&field=by:string&field=day:string&field=src:string"
    rows = [["RE-01", "submitted", "B. Chief", "2026-02-01", "Atlas"]]
    source = layer([square(70, 50, 0.5)], fields=fields, rows=rows)
    rules = mapping("zone", code="code", status="status", author="by", status_on="day", source="src")
    write_plan(planned(programme, source, rules), STATEMENT)
    assert sql(programme, "SELECT author, happened_on, reason FROM status_event ORDER BY fid DESC LIMIT 1") == [
        ("B. Chief", "2026-02-01", "Imported")
    ]
    assert sql(programme, "SELECT source, geometry_source FROM zone WHERE uuid = 'z1'") == [("Atlas", "imported")]
