"""The model of findings: order, filter, and text that stays text."""

from __future__ import annotations

from qgis.PyQt.QtCore import Qt

from rare_earth_plugin.core.checked import ERROR, NOTE, WARNING, Finding
from rare_earth_plugin.gui.finding_model import FINDING, ROW, SEVERITY, TABLE, FindingModel, FindingRows, severity_icon

ASCENDING, DESCENDING = Qt.SortOrder.AscendingOrder, Qt.SortOrder.DescendingOrder
FOUND = [
    Finding("code_missing", WARNING, "target", code="T-10"),
    Finding("illustrative", NOTE, "programme"),
    Finding("code_missing", ERROR, "zone", code="<b>Z</b>"),
    Finding("undated", WARNING, "zone", code="T-2", facts={"status": "accepted"}),
]


def model() -> FindingModel:
    made = FindingModel()
    made.show(FindingRows(FOUND))
    return made


def codes(made: FindingModel) -> list[str]:
    return [finding.code for finding in made.shown]


def test_the_gravest_come_first() -> None:
    assert [finding.severity for finding in model().shown] == [ERROR, WARNING, WARNING, NOTE]


def test_sorting_by_columns() -> None:
    made = model()
    made.sort(ROW, ASCENDING)
    assert codes(made) == ["", "<b>Z</b>", "T-2", "T-10"]
    made.sort(ROW, DESCENDING)
    assert codes(made)[:2] == ["T-10", "T-2"]
    made.sort(SEVERITY, DESCENDING)
    assert made.shown[0].severity == NOTE
    made.sort(TABLE, ASCENDING)
    assert [finding.table for finding in made.shown] == ["programme", "target", "zone", "zone"]
    made.sort(-1)
    assert made.shown[0].severity == ERROR


def test_filters_hold_also_for_later_findings() -> None:
    made = model()
    made.choose(WARNING, "zone")
    assert codes(made) == ["T-2"]
    made.show(FindingRows(FOUND[:3]))
    assert made.rowCount() == 0
    made.choose("", "")
    assert made.rowCount() == 3
    assert len(made.findings) == 3


def test_cells() -> None:
    made = model()
    index = made.index(0, ROW)
    assert index.data() == "<b>Z</b>"
    assert index.data(Qt.ItemDataRole.ToolTipRole) == "<qt>&lt;b&gt;Z&lt;/b&gt;</qt>"
    assert made.index(0, FINDING).data() == "Has no code; enter one."
    assert made.index(0, SEVERITY).data() is None
    assert made.index(0, SEVERITY).data(Qt.ItemDataRole.AccessibleTextRole) == "Error"
    assert not made.index(0, SEVERITY).data(Qt.ItemDataRole.DecorationRole).isNull()
    assert made.headerData(SEVERITY, Qt.Orientation.Horizontal, Qt.ItemDataRole.ToolTipRole) == "Severity"
    images = {
        bytes(severity_icon(severity).pixmap(16).toImage().bits().asstring(16 * 16 * 4))
        for severity in (ERROR, WARNING, NOTE)
    }
    assert len(images) == 3


def test_a_hundred_thousand_are_worded_only_where_they_are_looked_at(monkeypatch: object) -> None:
    from rare_earth_plugin.gui import finding_model

    asked = []
    original = finding_model.finding_sentence
    finding_model.finding_sentence = lambda finding: asked.append(finding) or original(finding)
    try:
        made = FindingModel()
        made.show(FindingRows([Finding("code_missing", ERROR, "zone", code=f"Z-{n}") for n in range(100_000)]))
        made.sort(ROW, DESCENDING)
        made.choose(ERROR, "zone")
        assert made.rowCount() == 100_000
        assert made.index(0, FINDING).data()
    finally:
        finding_model.finding_sentence = original
    assert len(asked) == 1
