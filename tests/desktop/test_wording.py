from __future__ import annotations

import pytest

from rare_earth_plugin.gui.wording import sentence
from rare_earth_plugin.map.edits import EditError


@pytest.mark.parametrize(
    "kind",
    ["not_editable", "field_missing", "row_missing", "not_saved", "locked", "disk_full", "not_read_back"],
)
def test_every_kind_names_the_layer_and_says_what_to_do(kind: str) -> None:
    text = sentence(EditError(kind, "Zones", "status", "disk full"))
    assert "Zones" in text
    assert text.endswith(".")
    assert "{" not in text


def test_what_nobody_foresaw_is_a_sentence_too() -> None:
    assert "ZeroDivisionError" in sentence(ZeroDivisionError("x"))
