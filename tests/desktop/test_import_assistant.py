"""The import assistant from source to written rows, as a user goes through it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from qgis.core import QgsCoordinateReferenceSystem, QgsProject, QgsSettings, QgsVectorLayer

from rare_earth_plugin.gui.import_assistant import FIELDS, FINISH, PLACE, PREVIEW, SOURCE, VALUES, ImportAssistant
from rare_earth_plugin.store.import_mapping import FieldRule, ImportMapping, load_mapping, save_mapping
from rare_earth_plugin.store.programme import content_hash
from rare_earth_plugin.store.programme_file import check
from rare_earth_plugin.store.schema import create_programme
from tests.desktop.algorithm_runs import layer
from tests.desktop.panel_tools import wait
from tests.programme_files import open_table, small_programme, sql, square

FIELDS_URI = "&field=НОМЕР:string&field=НАЗВАНИЕ:string&field=СТАТУС:string&field=S_га:double"


@pytest.fixture
def programme(tmp_path: Path) -> Path:
    return small_programme(tmp_path / "programme.gpkg")


@pytest.fixture
def assistant(programme: Path) -> Iterator[ImportAssistant]:
    QgsSettings().remove("rare_earth_survey/import_mappings")
    dialog = ImportAssistant(QgsProject.instance(), check(programme))
    dialog.show()
    yield dialog
    dialog.done(0)


def source() -> QgsVectorLayer:
    rows = [
        ["RE-01", "Один", "принят", 250_000.0],
        ["RE-03", "Три", "так себе", 1.0],
        ["RE-04", "Четыре", "проект", None],
    ]
    made = layer(
        [square(70.1, 50.1, 0.5), square(71.1, 51.1, 0.5), square(70.1, 51.1, 0.5)],
        fields=FIELDS_URI,
        rows=rows,
        name="участки",
    )
    QgsProject.instance().addMapLayer(made)
    return made


def go_on(assistant: ImportAssistant, step: int) -> None:
    """Press the button and wait for the next page."""
    assistant.next.click()
    wait(lambda: not assistant.flow.job.is_busy)
    assert assistant.pages.currentIndex() == step, assistant.messages.text()


def go_to_preview(assistant: ImportAssistant) -> None:
    assistant.flow.take_layer(source())
    for step in (PLACE, FIELDS, VALUES, PREVIEW):
        go_on(assistant, step)


def test_the_way_from_a_source_to_written_rows(assistant: ImportAssistant, programme: Path) -> None:
    before = content_hash(programme)
    assert not assistant.next.isEnabled()
    assert not assistant.back.isEnabled()
    assistant.flow.take_layer(source())
    go_on(assistant, PLACE)
    go_on(assistant, FIELDS)
    mapping = assistant.fields_page.mapping()
    assert {ours: rule.column for ours, rule in mapping.rules.items()} == {
        "code": "НОМЕР",
        "name": "НАЗВАНИЕ",
        "status": "СТАТУС",
        "declared_km2": "S_га",
    }
    assert mapping.rules["declared_km2"].factor == 0.01
    go_on(assistant, VALUES)
    assert {assistant.values_page.values.item(row, 1).text() for row in range(3)} == {"принят", "так себе", "проект"}
    go_on(assistant, PREVIEW)
    plan = assistant.flow.plan
    assert [row.label for row in plan.added] == ["RE-04"]
    assert [row.label for row in plan.changed] == ["RE-01"]
    assert [(row.label, row.reason) for row in plan.left_out] == [("RE-03", "unknown_status")]
    go_on(assistant, FINISH)
    assert content_hash(programme) == before  # nothing before the last button
    heard = []
    assistant.imported.connect(heard.append)
    assistant.finish_page.author.setText("A. Geologist")
    go_on(assistant, FINISH)
    assert heard == [False]
    assert "1 added, 1 changed, 0 dropped; statuses recorded: 2" in assistant.finish_page.result.text()
    assert not assistant.next.isEnabled()
    report = programme.with_name("report.csv")
    assistant.finish_page.reportWanted.emit(report)
    assert "left out,RE-03" in report.read_text("utf-8-sig")
    assistant.finish_page.reportWanted.emit(programme.parent / "no" / "report.csv")
    assert "cannot be written" in assistant.messages.text()
    assert sql(programme, "SELECT code, name, status, author, declared_km2, source FROM zone ORDER BY fid") == [
        ("RE-01", "Один", "accepted", "A. Geologist", 2500.0, "участки"),
        ("RE-02", "Two", "accepted", None, None, None),
        ("RE-04", "Четыре", "designed", "A. Geologist", None, "участки"),
    ]


def test_the_way_back_and_another_meaning(assistant: ImportAssistant) -> None:
    go_to_preview(assistant)
    assistant.back.click()
    assert assistant.pages.currentIndex() == VALUES
    table = assistant.values_page.values
    row = next(row for row in range(3) if table.item(row, 1).text() == "так себе")
    combo = table.cellWidget(row, 3)
    combo.setCurrentIndex(combo.findData("proposed"))
    go_on(assistant, PREVIEW)
    assert [row.label for row in assistant.flow.plan.added] == ["RE-03", "RE-04"]
    assert assistant.flow.plan.left_out == ()


def test_a_second_import_begins_where_the_first_ended(assistant: ImportAssistant, programme: Path) -> None:
    go_to_preview(assistant)
    go_on(assistant, FINISH)
    go_on(assistant, FINISH)
    again = ImportAssistant(QgsProject.instance(), check(programme))
    again.flow.take_layer(assistant.flow.source.layer)
    for step in (PLACE, FIELDS, VALUES, PREVIEW):
        go_on(again, step)
    assert (again.flow.plan.is_empty, again.flow.plan.unchanged) == (True, 2)
    assert not again.next.isEnabled()  # nothing to write
    again.preview_page.drop.setChecked(True)
    assert again.next.isEnabled()
    again.preview_page.drop.setChecked(False)
    assert not again.next.isEnabled()
    again.done(0)


def test_other_choices_make_another_plan(assistant: ImportAssistant) -> None:
    made = layer([square(10, 10)], fields="&field=code:string", rows=[["FAR"]])
    assistant.flow.take_layer(made)
    assistant.flow.mapping = ImportMapping("zone", {"code": FieldRule('"code"')})
    go_on(assistant, PLACE)
    assert assistant.place_page.candidate() is None  # what lies nowhere near is not taken for granted
    go_on(assistant, PLACE)
    assert assistant.messages.text() == "Choose where the source lies, or its coordinate reference system."
    assistant.place_page.places.setCurrentRow(0)
    for step in (FIELDS, PREVIEW):
        go_on(assistant, step)
    assert [row.reason for row in assistant.flow.plan.left_out] == ["outside_territory"]
    assistant.preview_page.outside.setChecked(True)
    wait(lambda: not assistant.flow.job.is_busy)
    assert [row.label for row in assistant.flow.plan.added] == ["FAR"]


def test_a_spreadsheet_has_no_place(assistant: ImportAssistant) -> None:
    made = layer([None], kind="None", fields="&field=code:string&field=status:string", rows=[["RE-01", "submitted"]])
    assistant.flow.take_layer(made)
    for step in (FIELDS, VALUES, PREVIEW):
        go_on(assistant, step)
    assert [change.new for change in assistant.flow.plan.changed[0].changes] == ["submitted"]


def test_another_table_gets_a_mapping_of_its_own(assistant: ImportAssistant) -> None:
    assistant.flow.take_layer(source())
    go_on(assistant, PLACE)
    go_on(assistant, FIELDS)
    page = assistant.fields_page
    page.table.setCurrentIndex(page.table.findData("coverage"))
    page.table.activated.emit(page.table.currentIndex())
    assert assistant.flow.mapping.table == page.mapping().table == "coverage"
    assert not page.unit.isVisible()


def test_mappings_are_saved_and_opened(assistant: ImportAssistant, tmp_path: Path) -> None:
    assistant.flow.take_layer(source())
    go_on(assistant, PLACE)
    go_on(assistant, FIELDS)
    saved = tmp_path / "mapping.json"
    assistant.fields_page.mappingSaved.emit(saved)
    assert load_mapping(saved).rules["code"].column == "НОМЕР"
    save_mapping(ImportMapping("target", {"name": FieldRule('"НАЗВАНИЕ"')}), saved)
    assistant.fields_page.mappingOpened.emit(saved)
    assert assistant.fields_page.mapping() == load_mapping(saved)
    save_mapping(ImportMapping("target", {"name": FieldRule('"нет"')}), saved)
    assistant.fields_page.mappingOpened.emit(saved)
    assert assistant.messages.text() == (
        "The source участки has no field 'нет', which 'name' is mapped to; map it anew."
    )


def test_a_bad_expression_stays_on_its_page_with_a_sentence(assistant: ImportAssistant) -> None:
    made = source()
    assistant.flow.take_layer(made)
    go_on(assistant, PLACE)
    go_on(assistant, FIELDS)
    assistant.fields_page.show_mapping(ImportMapping("zone", {"code": FieldRule('"НОМЕР" ||')}), made)
    go_on(assistant, FIELDS)
    assert assistant.messages.text().startswith("The expression for 'code' cannot be evaluated")


def test_a_layer_in_edit_mode_stops_the_last_step(assistant: ImportAssistant, programme: Path) -> None:
    edited = open_table(programme, "coverage")
    QgsProject.instance().addMapLayer(edited)
    go_to_preview(assistant)
    go_on(assistant, FINISH)
    edited.startEditing()
    before = content_hash(programme)
    assistant.next.click()
    assert assistant.messages.text() == (
        "Layers of the programme are in edit mode (coverage): save or discard their changes first."
    )
    assert content_hash(programme) == before
    edited.rollBack()
    go_on(assistant, FINISH)
    assert "1 added" in assistant.finish_page.result.text()
    assert edited.isValid()


def test_official_is_asked_for_and_told(assistant: ImportAssistant, programme: Path) -> None:
    go_to_preview(assistant)
    go_on(assistant, FINISH)
    heard = []
    assistant.imported.connect(heard.append)
    assistant.finish_page.official.setChecked(True)
    go_on(assistant, FINISH)
    assert heard == [True]
    assert not check(programme).illustrative


def test_nobody_signs_nothing_is_written(assistant: ImportAssistant) -> None:
    go_to_preview(assistant)
    go_on(assistant, FINISH)
    assistant.finish_page.author.setText("  ")
    assert not assistant.next.isEnabled()


def test_a_file_that_is_none_is_one_sentence(assistant: ImportAssistant, tmp_path: Path) -> None:
    path = tmp_path / "text.gpkg"
    path.write_text("no database")
    assistant.flow.list_file(str(path))
    wait(lambda: not assistant.flow.job.is_busy)
    assert "text.gpkg" in assistant.source_page.strip.text()
    assert assistant.pages.currentIndex() == SOURCE
    assert not assistant.next.isEnabled()


def test_closing_while_it_works_stops_first(assistant: ImportAssistant) -> None:
    go_to_preview(assistant)
    assistant.preview_page.outside.setChecked(True)
    assert assistant.flow.job.is_busy
    assistant.reject()
    assert assistant.isVisible()
    wait(lambda: not assistant.flow.job.is_busy)
    assistant.reject()
    assert not assistant.isVisible()


def test_into_an_empty_programme_a_source_comes_by_its_own_crs(tmp_path: Path) -> None:
    empty = create_programme(tmp_path / "empty.gpkg", "Empty", illustrative=False)
    dialog = ImportAssistant(QgsProject.instance(), empty)
    dialog.flow.take_layer(source())
    go_on(dialog, FIELDS)
    dialog.fields_page.table.setCurrentIndex(dialog.fields_page.table.findData("territory"))
    dialog.fields_page.table.activated.emit(0)
    go_on(dialog, PREVIEW)
    assert len(dialog.flow.plan.added) == 3
    dialog.done(0)


def test_the_table_is_guessed_from_the_name(assistant: ImportAssistant) -> None:
    made = layer([square(70.1, 50.1, 0.5)], fields="&field=name:string", rows=[["A"]], name="области")
    QgsProject.instance().addMapLayer(made)
    assistant.flow.take_layer(made)
    go_on(assistant, PLACE)
    go_on(assistant, FIELDS)
    assert assistant.fields_page.mapping().table == "region"


def test_one_file_after_the_other(assistant: ImportAssistant, programme: Path) -> None:
    go_to_preview(assistant)
    go_on(assistant, FINISH)
    assert not assistant.finish_page.again.isVisible()
    assistant.finish_page.document.setText("Order 12")
    assistant.finish_page.official.setChecked(True)
    go_on(assistant, FINISH)
    assistant.finish_page.again.click()
    assert assistant.pages.currentIndex() == SOURCE
    assert not assistant.next.isEnabled()
    assert not assistant.back.isEnabled()
    assert assistant.flow.mapping is None
    made = layer([square(71.1, 51.1, 0.2)], fields="&field=name:string", rows=[["T"]], name="перспективные")
    QgsProject.instance().addMapLayer(made)
    assistant.flow.take_layer(made)
    for step in (PLACE, FIELDS, PREVIEW, FINISH):
        go_on(assistant, step)
    assert assistant.finish_page.document.text() == ""
    assert not assistant.finish_page.official.isVisible()  # said already
    go_on(assistant, FINISH)
    assert assistant.finish_page.result.text().startswith("Written and read back: 1 added")
    assert sql(programme, "SELECT name FROM target") == [("T",)]


def test_another_crs_may_be_chosen(assistant: ImportAssistant) -> None:
    assistant.flow.take_layer(source())
    go_on(assistant, PLACE)
    assistant.place_page.otherChosen.emit(QgsCoordinateReferenceSystem("EPSG:4284"))
    assert assistant.pages.currentIndex() == FIELDS
    assert assistant.flow.placement.crs.authid() == "EPSG:4284"
    go_on(assistant, VALUES)
    go_on(assistant, PREVIEW)
    assert "Pulkovo" in assistant.preview_page.note.text()


def test_a_text_table_in_an_old_encoding_is_read_otherwise(assistant: ImportAssistant, tmp_path: Path) -> None:
    path = tmp_path / "участки.csv"
    rows = ["номер;название;долгота;широта", "B-1;Посёлок Южный;70,5;50,5", "B-2;Посёлок Северный;71,5;51,5"]
    path.write_text("\n".join(rows), "cp1251")
    page = assistant.source_page
    page.path.setText(str(path))
    page.path.editingFinished.emit()
    wait(lambda: assistant.flow.source is not None and not assistant.flow.job.is_busy)
    assert assistant.flow.source.encoding == "cp1251"
    assert "название" in page.facts.text()
    page.encodingChosen.emit("cp866")
    wait(lambda: assistant.flow.source is not None and assistant.flow.source.encoding == "cp866")
    page.encodingChosen.emit("cp1251")
    wait(lambda: assistant.flow.source is not None and assistant.flow.source.encoding == "cp1251")
    wait(lambda: not assistant.flow.job.is_busy)
    go_on(assistant, PLACE)
    go_on(assistant, FIELDS)
    assert assistant.fields_page.table.currentData() == "base"
    go_on(assistant, PREVIEW)
    assert [row.values["name"] for row in assistant.flow.plan.added] == ["Посёлок Южный", "Посёлок Северный"]
