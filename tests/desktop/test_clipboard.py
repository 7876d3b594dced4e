from __future__ import annotations

import pytest

from rare_earth_plugin.gui.clipboard import safe_cell, table_mime


@pytest.mark.parametrize("text", ["=1+1", "+A1", "-A1", "@SUM(A1)", " =1", "\t=1", "\r=1"])
def test_no_cell_becomes_a_formula(text: str) -> None:
    assert safe_cell(text).startswith("'")


@pytest.mark.parametrize("text", ["-12.5", "12", "+3", "RE-01", "", "Ө қ"])
def test_numbers_and_words_stay_as_they_are(text: str) -> None:
    assert safe_cell(text) == text


def test_one_cell_is_one_cell() -> None:
    mime = table_mime(["a", "b"], [["x\ty", "1\n2"], ["<i>", ""]], "=caption")
    assert mime.text() == "'=caption\na\tb\nx y\t1 2\n<i>\t\n"
    assert "&lt;i&gt;" in mime.html()
    assert "<th>a</th>" in mime.html()
