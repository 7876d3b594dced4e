"""Field mappings: fitted to a source, saved, used again, refused with what is wrong."""

from __future__ import annotations

from pathlib import Path

import pytest

from rare_earth_plugin.store.import_mapping import (
    EMPTY,
    FieldRule,
    ImportMapping,
    MappingError,
    column_rules,
    from_json,
    load_mapping,
    save_mapping,
    takes_factor,
    to_json,
    vocabulary,
)
from rare_earth_plugin.store.sentences import sentence

MAPPING = ImportMapping(
    "zone",
    {
        "code": FieldRule('"№ участка"'),
        "name": FieldRule('upper("Название") || \' — \' || "Район"'),
        "status": FieldRule('"Статус"', values={"принят": "accepted", "нет": EMPTY}),
        "method": FieldRule("'geological'"),
        "declared_km2": FieldRule('"S_га"', factor=0.01),
    },
)


def test_a_mapping_comes_back_from_its_file_as_it_was(tmp_path: Path) -> None:
    path = tmp_path / "участки.json"
    save_mapping(MAPPING, path)
    assert load_mapping(path) == MAPPING
    assert "участка" in path.read_text("utf-8")
    assert [entry.name for entry in tmp_path.iterdir()] == ["участки.json"]


def test_the_columns_that_a_source_must_have() -> None:
    assert MAPPING.source_columns() == ("№ участка", "Название", "Район", "Статус", "S_га")
    assert [rule.column for rule in MAPPING.rules.values()] == ["№ участка", "", "Статус", "", "S_га"]


def test_a_source_that_spells_its_columns_otherwise_fits() -> None:
    fitted = ImportMapping("zone", column_rules({"code": "code", "name": "Name"})).fitted(["CODE", "NAME", "Name"])
    assert fitted.source_columns() == ("CODE", "Name")


def test_a_source_that_lacks_a_column_is_told_so_by_name() -> None:
    with pytest.raises(MappingError) as caught:
        MAPPING.fitted(["№ участка", "Название", "Статус", "S_га"], "участки.shp")
    assert (caught.value.reason, caught.value.column, caught.value.detail) == ("source_lacks", "name", "Район")
    assert sentence(caught.value) == (
        "The source участки.shp has no field 'Район', which 'name' is mapped to; map it anew."
    )


@pytest.mark.parametrize(
    ("mapping", "reason"),
    [
        (ImportMapping("programme", column_rules({"title": "a"})), "unknown_table"),
        (ImportMapping("zone", {}), "nothing_mapped"),
        (ImportMapping("zone", column_rules({"colour": "a"})), "unknown_column"),
        (ImportMapping("zone", {"name": FieldRule('"a" ||')}), "bad_expression"),
        (ImportMapping("zone", {"name": FieldRule("")}), "bad_expression"),
        (ImportMapping("zone", {"declared_km2": FieldRule('"a"', factor=0.0)}), "bad_factor"),
        (ImportMapping("zone", {"declared_km2": FieldRule('"a"', factor=float("nan"))}), "bad_factor"),
        (ImportMapping("zone", {"status": FieldRule('"a"', values={"x": "finished"})}), "bad_value"),
    ],
)
def test_what_makes_no_sense_is_one_sentence(mapping: ImportMapping, reason: str) -> None:
    with pytest.raises(MappingError) as caught:
        mapping.check()
    assert caught.value.reason == reason
    told = sentence(caught.value)
    assert told.endswith(".")
    assert "{" not in told


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("", "not_readable"),
        ("[]", "not_mapping"),
        ('{"table": "zone", "fields": {}}', "not_mapping"),
        ('{"rare_earth_mapping": 1, "table": "zone", "fields": []}', "not_mapping"),
        ('{"rare_earth_mapping": 1, "table": "zone", "fields": {"code": 5}}', "not_mapping"),
        ('{"rare_earth_mapping": 1, "table": "zone", "fields": {"code": {"expression": 5}}}', "not_mapping"),
        (
            '{"rare_earth_mapping": 1, "table": "zone", "fields": {"code": {"expression": "a", "factor": "x"}}}',
            "not_mapping",
        ),
        ('{"rare_earth_mapping": 1, "table": "mine", "fields": {"code": "a"}}', "unknown_table"),
    ],
)
def test_a_file_that_is_no_mapping_is_one_sentence(text: str, reason: str, tmp_path: Path) -> None:
    path = tmp_path / "mapping.json"
    path.write_text(text)
    with pytest.raises(MappingError) as caught:
        load_mapping(path)
    assert caught.value.reason == reason
    assert "{" not in sentence(caught.value)


def test_a_missing_file_is_one_sentence(tmp_path: Path) -> None:
    with pytest.raises(MappingError) as caught:
        load_mapping(tmp_path / "nowhere.json")
    assert str(tmp_path / "nowhere.json") in sentence(caught.value)


def test_a_short_form_for_hand_written_mappings() -> None:
    text = '{"rare_earth_mapping": 1, "table": "base", "fields": {"name": "\\"town\\""}}'
    assert from_json(text).rules["name"] == FieldRule('"town"')
    assert from_json(to_json(from_json(text))) == from_json(text)


def test_closed_vocabularies_and_units() -> None:
    assert vocabulary("zone", "status")[0] == "proposed"
    assert "geophysical" in vocabulary("coverage", "method")
    assert vocabulary("base", "status") == vocabulary("zone", "name") == ()
    assert takes_factor("zone", "declared_km2")
    assert not takes_factor("zone", "scale")
    assert not takes_factor("zone", "due_on")
