"""The rules of the forms, evaluated by QGIS on a real layer, against the life cycles themselves."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from qgis.core import (
    QgsExpression,
    QgsExpressionContext,
    QgsExpressionContextUtils,
    QgsFeature,
    QgsProject,
    QgsVectorLayer,
)

from rare_earth_plugin.core.status import BY_TABLE
from rare_earth_plugin.map.form_rules import default_of, rule_of
from rare_earth_plugin.map.layers import add_programme
from rare_earth_plugin.store.programme_file import check

from ..programme_files import add_row, open_table, small_programme, square

TABLES = ("zone", "target", "coverage")


def evaluate(layer: QgsVectorLayer, feature: QgsFeature, expression: str) -> Any:
    context = QgsExpressionContext(QgsExpressionContextUtils.globalProjectLayerScopes(layer))
    context.setFeature(feature)
    parsed = QgsExpression(expression)
    assert not parsed.hasParserError(), parsed.parserErrorString()
    value = parsed.evaluate(context)
    assert not parsed.hasEvalError(), parsed.evalErrorString()
    return value


@pytest.fixture(params=TABLES)
def rows(request: pytest.FixtureRequest, tmp_path: Path, empty_project: QgsProject) -> tuple[str, QgsVectorLayer]:
    """A row in each status of a table, and one without."""
    path, table = small_programme(tmp_path / "p.gpkg"), request.param
    layer = open_table(path, table)
    for status in (*BY_TABLE[table].states, None):
        add_row(layer, square(70, 50, 0.1), code=f"in-{status}", status=status)
    return table, add_programme(empty_project, check(path))[table]


def row_in(layer: QgsVectorLayer, status: str | None) -> QgsFeature:
    return next(layer.getFeatures(f"code = 'in-{status}'"))


def test_a_form_takes_the_moves_that_the_life_cycle_allows_and_no_other(rows: tuple[str, QgsVectorLayer]) -> None:
    table, layer = rows
    cycle, rule = BY_TABLE[table], rule_of(table, "status")
    assert rule is not None
    for current in (*cycle.states, None):
        for wanted in (*cycle.states, "nonsense"):
            feature = row_in(layer, current)
            feature["status"] = wanted
            allowed = wanted == current or wanted in cycle.allowed_moves(current)
            assert bool(evaluate(layer, feature, rule.expression)) is allowed, (current, wanted)


def test_a_form_asks_for_what_the_move_must_record(rows: tuple[str, QgsVectorLayer]) -> None:
    table, layer = rows
    cycle = BY_TABLE[table]
    fields = {"reason": "reason", "report_no": "report_no", "category": "category", "commodities": "commodity"}
    for current in cycle.states:
        for wanted in cycle.allowed_moves(current):
            needs = cycle.needs(current, wanted)
            for field, need in fields.items():
                rule = rule_of(table, field) if layer.fields().indexOf(field) >= 0 else None
                if rule is None:
                    assert need not in needs
                    continue
                feature = row_in(layer, current)
                feature["status"], feature[field] = wanted, "  "
                assert bool(evaluate(layer, feature, rule.expression)) is (need not in needs), (current, wanted, need)
                feature[field] = "x"
                assert evaluate(layer, feature, rule.expression)


def test_a_new_feature_may_begin_at_any_step(rows: tuple[str, QgsVectorLayer]) -> None:
    table, layer = rows
    rule = rule_of(table, "status")
    assert rule is not None
    feature = QgsFeature(layer.fields())
    feature["status"] = BY_TABLE[table].path[2]
    assert evaluate(layer, feature, rule.expression)
    feature["status"] = next(iter(BY_TABLE[table].side))
    assert not evaluate(layer, feature, rule.expression)


def test_a_change_of_status_is_signed_and_other_edits_are_not(rows: tuple[str, QgsVectorLayer]) -> None:
    table, layer = rows
    feature = row_in(layer, BY_TABLE[table].path[0])
    author, follows_edits = default_of(table, "author") or ("", False)
    assert follows_edits
    feature["note"] = "seen"
    assert not evaluate(layer, feature, author)
    feature["status"] = BY_TABLE[table].path[1]
    assert evaluate(layer, feature, author)
    assert evaluate(layer, feature, (default_of(table, "status_on") or ("", True))[0]).isValid()
    feature["author"] = "B. Other"
    assert evaluate(layer, feature, author) == "B. Other"


def test_a_reason_of_the_last_move_does_not_serve_the_next(rows: tuple[str, QgsVectorLayer]) -> None:
    table, layer = rows
    feature = row_in(layer, BY_TABLE[table].path[1])
    layer.startEditing()
    layer.changeAttributeValue(feature.id(), layer.fields().indexOf("reason"), "old one", None, True)
    feature = layer.getFeature(feature.id())
    reason, _ = default_of(table, "reason") or ("", True)
    assert evaluate(layer, feature, reason) == "old one"
    feature["status"] = BY_TABLE[table].path[0]
    assert not evaluate(layer, feature, reason)
    feature["reason"] = "new one"
    assert evaluate(layer, feature, reason) == "new one"
    layer.rollBack()


@pytest.mark.parametrize(
    ("started", "accepted", "expected"),
    [("2024-01-01", "2024-01-02", True), ("2024-01-03", "2024-01-02", False), (None, "2024-01-02", True)],
)
def test_dates_in_order(started: str | None, accepted: str, expected: bool) -> None:
    layer = QgsVectorLayer("Polygon?field=started_on:date&field=accepted_on:date", "x", "memory")
    feature = QgsFeature(layer.fields())
    feature.setAttributes([started, accepted])
    rule = rule_of("zone", "accepted_on")
    assert rule is not None
    assert not rule.is_firm
    assert bool(evaluate(layer, feature, rule.expression)) is expected
