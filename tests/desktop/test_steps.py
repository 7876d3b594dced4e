"""Work in steps, done at once."""

from __future__ import annotations

import pytest

from rare_earth_plugin.map.steps import Share, Steps, finished


def test_all_steps_at_once_give_the_result() -> None:
    made = []

    def steps() -> Steps[str]:
        for share in (0.5, 1.0):
            made.append(share)
            yield share
        return "done"

    assert finished(steps()) == "done"
    assert made == [0.5, 1.0]


@pytest.mark.parametrize(("rows", "shares"), [(4, [0.25, 0.75, 1.0]), (0, [1.0, 1.0, 1.0]), (2, [0.5, 1.0, 1.0])])
def test_a_share_never_passes_one(rows: int, shares: list[float]) -> None:
    share = Share(rows)
    assert [share.after(), share.after(2), share.after()] == shares
