"""Commodities as people write them."""

from __future__ import annotations

import pytest

from rare_earth_plugin.core.commodities import COMMODITIES, known_symbol, split_commodities, tidy_commodities


def test_the_list_of_the_subject() -> None:
    assert len(set(COMMODITIES)) == len(COMMODITIES)
    assert {"REE", "La", "Lu", "Y", "Sc", "Cu", "Re", "U", "V"} <= set(COMMODITIES)
    assert "Pm" in COMMODITIES
    assert "Au" not in COMMODITIES


@pytest.mark.parametrize(
    ("text", "tidy"),
    [
        ("Zr;REE;Nb", "Zr;REE;Nb"),
        ("zr, ree / nb", "Zr;REE;Nb"),
        ("W;;W; Mo ", "W;Mo"),
        ("Co", None),
        ("CO;Zr", None),
        ("", ""),
    ],
)
def test_tidying(text: str, tidy: str | None) -> None:
    assert tidy_commodities(text) == tidy


def test_entries() -> None:
    assert split_commodities(" REE ,Y|U;") == ["REE", "Y", "U"]
    assert known_symbol("rEe") == "REE"
    assert known_symbol("gold") is None
