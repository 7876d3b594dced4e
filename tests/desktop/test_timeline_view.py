from __future__ import annotations

import datetime

from rare_earth_plugin.core.history import Event, effective
from rare_earth_plugin.gui.timeline_view import TimelineView


def move(number: int, old: str, new: str, on: datetime.date | None) -> Event:
    return Event(number, f"e{number}", "2025-06-01T10:00:00.000Z", on, "zone", "z1", "RE-01", old, new)


def test_stretches_follow_one_another_to_the_end() -> None:
    view = TimelineView()
    view.resize(416, view.sizeHint().height())
    moves = [
        move(1, "", "proposed", datetime.date(2024, 1, 1)),
        move(2, "proposed", "contracted", datetime.date(2024, 7, 1)),
        move(3, "contracted", "proposed", datetime.date(2024, 7, 1)),
        move(4, "proposed", "selected", datetime.date(2025, 1, 1)),
    ]
    view.show_moves(moves, datetime.date(2026, 1, 1))
    rects = [rect for rect, _ in view.stretches()]
    assert len(rects) == 4
    assert rects[0].left() < rects[1].left() <= rects[2].left() < rects[3].left()
    assert abs(rects[3].right() - (416 - 8)) < 0.5
    assert abs(rects[3].width() / (416 - 16) - 365 / 731) < 0.01
    assert not view.grab().isNull()


def test_a_first_status_of_which_only_the_recording_is_known_lasts_to_the_first_dated_move() -> None:
    view = TimelineView()
    view.resize(400, 60)
    moves = effective([move(1, "", "fieldwork", None), move(2, "fieldwork", "submitted", datetime.date(2024, 2, 3))])
    view.show_moves(moves, datetime.date(2026, 1, 1))
    first, second = (rect for rect, _ in view.stretches())
    assert first.left() == second.left()
    assert second.width() > 300


def test_without_moves_there_is_nothing() -> None:
    view = TimelineView()
    view.show_moves([], datetime.date(2026, 1, 1))
    assert view.stretches() == []
    assert not view.isVisibleTo(None)
