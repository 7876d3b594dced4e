"""First guesses at mappings and values."""

from __future__ import annotations

import pytest
from qgis.core import QgsProject

from rare_earth_plugin.store.foreign_rows import ForeignReader, Placement
from rare_earth_plugin.store.import_guess import (
    closed_columns,
    guessed_mapping,
    guessed_table,
    unit_factor,
    values_met,
    with_guessed_values,
)
from rare_earth_plugin.store.import_mapping import FieldRule, ImportMapping
from rare_earth_plugin.store.tables import NO_GEOMETRY
from tests.desktop.algorithm_runs import layer


def test_names_in_russian_become_rules() -> None:
    mapping = guessed_mapping("zone", ["НОМЕР", "НАЗВАНИЕ", "СТАТУС", "OBJECTID"])
    assert {ours: rule.column for ours, rule in mapping.rules.items()} == {
        "code": "НОМЕР",
        "name": "НАЗВАНИЕ",
        "status": "СТАТУС",
    }


def test_a_source_without_a_telling_name_is_the_territory_of_a_blank_programme() -> None:
    assert guessed_table("export", ["NAME"], points=False, blank=True) == "territory"
    assert guessed_table("export", ["NAME"], points=False, blank=False) == ""
    assert guessed_table("export", ["NAME", "СТАТУС"], points=False, blank=True) == ""
    assert guessed_table("участки", ["NAME"], points=False, blank=True) == "zone"
    assert guessed_table("участки", ["NAME"], points=True, blank=True) == ""


@pytest.mark.parametrize(
    ("name", "factor"),
    [("S_га", 0.01), ("Площадь, га", 0.01), ("AREA_HA", 0.01), ("Shape_m2", 1e-6), ("S_km2", 1.0), ("Гарантия", 1.0)],
)
def test_the_unit_of_an_area_is_read_off_its_name(name: str, factor: float) -> None:
    assert unit_factor(name) == factor


def test_values_are_counted_and_guessed_where_they_mean_nothing_as_they_are() -> None:
    rules = ImportMapping(
        "zone",
        {
            "name": FieldRule('"n"'),
            "status": FieldRule('"st"', values={"ждём": "proposed"}),
            "method": FieldRule("'geological'"),
        },
    )
    source = layer(
        [None] * 6,
        kind="None",
        fields="&field=n:string&field=st:string",
        rows=[["a", "принят"], ["b", "принят"], ["c", " Released "], ["d", "ждём"], ["e", None], ["f", "???"]],
    )
    context = QgsProject.instance().transformContext()
    rows = ForeignReader(source, NO_GEOMETRY, ["n", "st"], Placement(source.crs()), context).read()
    met = values_met(rules, rows)
    assert closed_columns(rules) == ("status", "method")
    assert next(iter(met["status"].items())) == ("принят", 2)
    assert met["status"] == {"принят": 2, "Released": 1, "ждём": 1, "???": 1}
    assert met["method"] == {"geological": 6}
    guessed = with_guessed_values(rules, met)
    assert guessed.rules["status"].values == {"принят": "accepted", "ждём": "proposed"}
    assert guessed.rules["method"].values == {}
