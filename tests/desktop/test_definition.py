from __future__ import annotations

import datetime

from rare_earth_plugin.core.question import Question
from rare_earth_plugin.map import definition

TODAY = datetime.date(2026, 11, 23)


def test_says_what_counts() -> None:
    assert definition.mapped_means(Question()) == "mapped = any method, any scale, accepted or released"
    narrow = Question(methods=frozenset({"geophysical", "geological"}), scale=200_000)
    assert definition.mapped_means(narrow) == (
        "mapped = geological / geophysical, 1:200\u202f000 or finer, accepted or released"
    )


def test_says_when() -> None:
    assert definition.as_of_text(Question(), TODAY).startswith("as it stands on 23 ")
    assert definition.as_of_text(Question(as_of=datetime.date(2024, 12, 31)), TODAY).startswith("as of 31 ")


def test_every_denominator_has_a_name() -> None:
    from rare_earth_plugin.core.question import DENOMINATORS

    assert len({definition.denominator_name(name) for name in DENOMINATORS}) == len(DENOMINATORS)
