from __future__ import annotations

import random

import numpy as np
import pytest

from rare_earth_plugin.gui.ranked_rows import Kinds, RankedRows, SortKey

WORD, NUMBER = range(2)
KEYS = [SortKey(lambda row: row[0], str.casefold), SortKey(lambda row: row[1])]


@pytest.fixture
def rows() -> list[tuple[str, int]]:
    chance = random.Random(7)
    return [(f"{chance.choice('Aab')}{chance.randrange(12_000)}", chance.randrange(50)) for _ in range(30_000)]


@pytest.mark.parametrize("falling", [False, True])
@pytest.mark.parametrize("column", [WORD, NUMBER])
def test_rows_stand_as_a_plain_stable_sort_puts_them(rows: list[tuple[str, int]], column: int, falling: bool) -> None:
    ranked = RankedRows(rows, KEYS)
    kept = [place for place in range(len(rows)) if rows[place][1] % 3]

    def key(place: int) -> object:
        value = rows[place][column]
        return value.casefold() if column == WORD else value

    wanted = sorted(kept, key=key, reverse=falling)  # more distinct words than are sorted in one piece
    for given in (kept, kept[::-1]):
        found = ranked.sorted(ranked.places(given), column, falling=falling)
        assert found.tolist() == wanted
    assert ranked.at(found[:3]) == [rows[place] for place in wanted[:3]]


def test_no_rows() -> None:
    ranked: RankedRows[tuple[str, int]] = RankedRows([], KEYS)
    assert len(ranked) == 0
    assert ranked.at(ranked.sorted(ranked.places([]), WORD)) == []
    assert ranked.places(np.ones(0, dtype=bool)).tolist() == []


def test_kinds_are_masks() -> None:
    kinds = Kinds(["a", "b", "a"], lambda row: row)
    assert kinds.are("a").tolist() == [True, False, True]
    assert kinds.are("c").tolist() == [False, False, False]
