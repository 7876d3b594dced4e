"""Sentences of findings: one for every rule that core can find, whatever its facts hold."""

from __future__ import annotations

import ast
import datetime
from pathlib import Path

import pytest

from rare_earth_plugin.core.checked import MAKE_VALID, SET_VALUE, SEVERITIES, SWAP_AXES, Finding, Repair
from rare_earth_plugin.store.finding_sentences import (
    finding_sentence,
    repair_sentence,
    repair_values,
    severity_name,
    table_name,
)

FACTS = {
    "reason": "not_polygon",
    "km2": 1234.5,
    "other": "RE-02",
    "share": 0.25,
    "lon": 61.2,
    "lat": 51.5,
    "km": 0.274,
    "limit": 5.0,
    "country": "Russia",
    "inside": True,
    "outside_km2": 3.0,
    "value": "{odd} <b>",
    "declared": 5000.0,
    "first": "started_on",
    "second": "due_on",
    "early": datetime.date(2025, 1, 2),
    "late": datetime.date(2024, 1, 2),
    "column": "accepted_on",
    "day": datetime.date(2031, 1, 2),
    "latest": datetime.date(2032, 1, 2),
    "status": "accepted",
    "before": "proposed",
    "old": "selected",
    "new": "designed",
    "last": "released",
    "count": 24,
    "stated": 25.0,
    "source": "a newspaper",
    "as_of": "2025-08",
}


def rules(checkout: Path) -> set[str]:
    """Every rule that is named in core: the first argument of ``finding(...)`` and ``Finding(...)``."""
    found = set()
    for path in (checkout / "rare_earth_plugin" / "core").glob("validation*.py"):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            name = getattr(getattr(node, "func", None), "attr", getattr(getattr(node, "func", None), "id", ""))
            if name in ("finding", "Finding") and isinstance(node.args[0], ast.Constant):
                found.add(node.args[0].value)
    return found


def test_every_rule_has_a_sentence(checkout: Path) -> None:
    named = rules(checkout) | {"polygon_outside", "polygon_beyond", "code_duplicate", "code_alike"}
    named |= {"declared_km2", "official_km2", "figure_count", "figure_area"}
    named |= {f"{word}_{kind}" for word in ("status", "method", "commodities") for kind in ("missing", "unknown")}
    assert len(named) > 35
    for rule in named:
        text = finding_sentence(Finding(rule, "error", "zone", facts=FACTS))
        assert text != rule, rule
        assert text.endswith((".", "%.")), rule
        assert "{" not in text.replace("{odd}", ""), rule


@pytest.mark.parametrize(
    ("rule", "facts", "sentence"),
    [
        (
            "overlap",
            {"other": "RE-02", "km2": 1234.56, "share": 0.125},
            "Shares 1\u202f234.6 km² with RE-02, 12.5 % of the smaller one; move the common boundary.",
        ),
        (
            "near_border",
            {"km": 0.274, "limit": 5.0, "lon": 1.0, "lat": 2.0},
            "Lies 0.27 km outside the border, which is drawn no better than to 5 km; check the position.",
        ),
        ("geometry_missing", {"reason": "nothing_left"}, None),
        ("foreign", {"country": "Russia", "inside": False}, None),
        ("not_comparable", {"other": ""}, None),
    ],
)
def test_some_of_them_word_by_word(rule: str, facts: dict[str, object], sentence: str | None) -> None:
    text = finding_sentence(Finding(rule, "error", "zone", facts=facts))
    assert sentence is None or text == sentence
    if rule == "geometry_missing":
        assert "nothing polygonal is left of it" in text
    if rule == "foreign":
        assert "take it out" in text
    if rule == "not_comparable":
        assert "compared with the territory" in text


def test_an_unknown_rule_is_at_least_named() -> None:
    assert finding_sentence(Finding("new_rule", "error", "zone")) == "new_rule"


def test_values_that_want_to_be_more_than_text() -> None:
    for value in ("<b>x</b>", "{0}", "%s", "x" * 10_000, "\u202eabc", ""):
        text = finding_sentence(Finding("status_unknown", "error", "zone", facts={"value": value}))
        assert len(text) < 200
        assert value[:50] in text


def test_names() -> None:
    assert [severity_name(severity) for severity in SEVERITIES] == ["Error", "Warning", "Note"]
    assert table_name("zone") == "Zones"
    assert table_name("my layer") == "my layer"


def test_repairs() -> None:
    swap = Repair(SWAP_AXES, (52.9, 67.8), (67.8, 52.9))
    assert repair_values(swap) == ("67.8000° N 52.9000° E", "52.9000° N 67.8000° E")
    assert repair_values(Repair(MAKE_VALID, float("nan"), 12.0)) == ("no area", "12.00 km²")
    value = Repair(SET_VALUE, None, "x", "status")
    assert repair_values(value) == ("∅", "x")
    assert repair_sentence(value) == "Set the field “status”"
    assert {repair_sentence(swap), repair_sentence(Repair(MAKE_VALID, 1.0, 2.0))} == {
        "Exchange latitude and longitude",
        "Make the polygon valid",
    }
