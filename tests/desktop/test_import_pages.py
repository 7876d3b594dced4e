"""Pages of the import assistant that take choices: values, last questions, and what is remembered."""

from __future__ import annotations

from qgis.core import QgsSettings
from qgis.PyQt.QtCore import QDate

from rare_earth_plugin.core.encoding_guess import EncodingGuess
from rare_earth_plugin.gui import import_memory
from rare_earth_plugin.gui.import_finish_page import FinishPage
from rare_earth_plugin.gui.import_source_page import SourcePage
from rare_earth_plugin.gui.import_values_page import ValuesPage
from rare_earth_plugin.gui.new_programme_dialog import NewProgrammeDialog
from rare_earth_plugin.store.import_mapping import EMPTY, FieldRule, ImportMapping
from rare_earth_plugin.store.import_write import ImportResult

RULES = ImportMapping("zone", {"status": FieldRule('"st"', values={"ждём": "proposed", "old": "accepted"})})


def test_values_are_mapped_one_by_one() -> None:
    page = ValuesPage()
    page.show_values(RULES, {"status": {"ждём": 3, "Accepted": 2, "???": 1, "<b>x</b>": 1}})
    combos = {text: combo for _, text, combo in page._lines}
    assert combos["ждём"].currentData() == "proposed"
    assert combos["Accepted"].currentData() == "accepted"
    assert combos["???"].currentIndex() == 0
    assert "leave these rows out" in combos["???"].currentText()
    # What the programme knows by its own name cannot be left out, so that is not offered.
    assert combos["Accepted"].itemText(0) == "— empty —"
    combos["<b>x</b>"].setCurrentIndex(combos["<b>x</b>"].findData("released"))
    combos["???"].setCurrentIndex(combos["???"].findData(EMPTY))
    combos["ждём"].setCurrentIndex(0)
    assert page.completed(RULES).rules["status"].values == {
        "old": "accepted",  # not met this time, but part of the saved mapping
        "Accepted": "accepted",
        "<b>x</b>": "released",
        "???": EMPTY,
    }


def test_what_nobody_has_decided_stands_first() -> None:
    page = ValuesPage()
    page.show_values(RULES, {"status": {"ждём": 3, "Accepted": 2, "???": 1}})
    assert [page.values.item(row, 1).text() for row in range(3)] == ["???", "ждём", "Accepted"]


def test_the_statement_is_what_was_entered() -> None:
    page = FinishPage()
    ready = []
    page.ready.connect(ready.append)
    page.author.setText(" A. Geologist ")
    page.day.setDate(QDate(2026, 2, 3))
    page.document.setText("Order 12")
    statement = page.statement()
    assert (statement.author, statement.document, str(statement.day)) == ("A. Geologist", "Order 12", "2026-02-03")
    page.day.clear()
    assert page.statement().day is None
    page.author.setText("")
    assert ready == [True, False]
    page.show_result(ImportResult(1200, 3, 0, 5))
    assert "1 200 added" in page.result.text().replace("\u2009", " ").replace("\u202f", " ")


def test_a_mapping_is_remembered_for_each_source_and_table() -> None:
    QgsSettings().remove("rare_earth_survey/import_mappings")
    assert import_memory.recall("/data/участки.shp", "zone") is None
    import_memory.remember("/data/участки.shp", RULES)
    assert import_memory.recall("/data/участки.shp", "zone") == RULES
    assert import_memory.recall("/data/участки.shp", "target") is None
    assert import_memory.recall("/data/other.shp", "zone") is None
    QgsSettings().remove("rare_earth_survey/import_mappings")


def test_the_next_delivery_is_another_file_with_the_same_columns() -> None:
    QgsSettings().remove("rare_earth_survey/import_mappings")
    import_memory.remember("/data/may.shp", RULES, ["st", "name"])
    assert import_memory.recall("/data/october.shp", "zone", ["name", "st"]) == RULES
    assert import_memory.recall("/data/october.shp", "zone", ["name", "st", "more"]) is None
    other = ImportMapping("zone", {"status": FieldRule("'accepted'")})
    import_memory.remember("/data/october.shp", other, ["st", "name"])
    assert import_memory.recall("/data/may.shp", "zone", ["st", "name"]) == RULES  # its own before that of its like
    QgsSettings().remove("rare_earth_survey/import_mappings")


def test_a_programme_needs_a_title() -> None:
    dialog = NewProgrammeDialog("New", "Title", is_new=True)
    assert dialog.choice() == ("Title", True)
    dialog.official.setChecked(True)
    dialog.title.setText("  Официальная  ")
    assert dialog.choice() == ("Официальная", False)
    dialog.title.setText(" ")
    assert not dialog._choose.isEnabled()


def test_a_source_of_few_values_has_few_samples() -> None:
    page = SourcePage()
    page.show_encodings((EncodingGuess("cp1251", 0.9, ("Юг",), 0), EncodingGuess("cp866", 0.1, (), 0)), "cp1251")
    assert [page.encodings.isColumnHidden(column) for column in range(4)] == [False, False, True, True]
