"""The timetable by mouse and by keys."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from qgis.PyQt.QtCore import QEvent, QPoint, QPointF, Qt
from qgis.PyQt.QtGui import QContextMenuEvent, QMouseEvent
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication

from rare_earth_plugin.gui.gantt import GanttView
from rare_earth_plugin.gui.gantt_layout import timetable

from .campaign_case import CAMPAIGN, MAY, PLAN
from .panel_tools import press, settle


@pytest.fixture
def view() -> Iterator[GanttView]:
    gantt = GanttView()
    gantt.wanted, gantt.locks, gantt.menus = [], [], []  # type: ignore[attr-defined]
    gantt.moveWanted.connect(lambda *told: gantt.wanted.append(told))  # type: ignore[attr-defined]
    gantt.lockWanted.connect(lambda *told: gantt.locks.append(told))  # type: ignore[attr-defined]
    gantt.menuWanted.connect(lambda stop, _place: gantt.menus.append(stop))  # type: ignore[attr-defined]
    gantt.resize(600, 220)
    gantt.show_table(timetable(CAMPAIGN, PLAN, {}))
    gantt.show()
    gantt.setFocus()
    settle(gantt)
    yield gantt
    gantt.close()
    gantt.deleteLater()


def centre(view: GanttView, stop: str) -> QPoint:
    return view.block_rect(stop).center().toPoint()


def drag(view: GanttView, start: QPoint, end: QPoint) -> None:
    port = view.viewport()
    QTest.mousePress(port, Qt.MouseButton.LeftButton, pos=start)
    for place in (start + QPoint(QApplication.startDragDistance() + 1, 0), end):
        left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
        where = QPointF(place), QPointF(port.mapToGlobal(place))
        QApplication.sendEvent(port, QMouseEvent(QEvent.Type.MouseMove, *where, left, left, none))
    QTest.mouseRelease(port, Qt.MouseButton.LeftButton, pos=end)


def test_a_stop_is_dragged_to_another_crew_and_day(view: GanttView) -> None:
    drag(view, centre(view, "t1"), view.place_of(1, 6))
    assert view.wanted == [("t1", "B", MAY[6])]


def test_what_does_not_fit_is_dragged_into_the_season(view: GanttView) -> None:
    drag(view, centre(view, "t2"), view.place_of(0, 9))
    assert view.wanted == [("t2", "A", MAY[9])]


def test_a_long_block_lands_where_it_shows(view: GanttView) -> None:
    """It was taken by its third day, so it is put down by it."""
    hold = view.place_of(0, 2)
    hold.setX(int(view.block_rect("M-42-77-А").right()) - 2)
    drag(view, hold, view.place_of(1, 7))
    ((stop, crew, day),) = view.wanted
    assert (stop, crew) == ("M-42-77-А", "B")
    assert day in (MAY[5], MAY[4])


def test_a_click_or_a_drop_beside_moves_nothing(view: GanttView) -> None:
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=centre(view, "t1"))
    assert view.current_stop() == "t1"
    drag(view, centre(view, "t1"), QPoint(5, 5))
    drag(view, centre(view, "t1"), view.place_of(0, 0))
    assert view.wanted == []


def test_nothing_moves_in_a_programme_that_takes_no_edits(view: GanttView) -> None:
    view.show_table(view.table, editable=False)
    drag(view, centre(view, "t1"), view.place_of(1, 6))
    QTest.keyClick(view, Qt.Key.Key_L)
    press(view, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    assert (view.wanted, view.locks) == ([], [])


def test_by_keys(view: GanttView) -> None:
    view.choose("t1")
    QTest.keyClick(view, Qt.Key.Key_Right)
    assert view.current_stop() == "M-42-77-А"
    assert view.accessibleDescription().startswith("M-42-77-А: Crew A, ")
    QTest.keyClick(view, Qt.Key.Key_Home)
    press(view, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    press(view, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    press(view, Qt.Key.Key_Up, Qt.KeyboardModifier.ShiftModifier)  # there is no crew above
    assert view.wanted == [("t1", "A", MAY[1]), ("t1", "B", MAY[0])]
    QTest.keyClick(view, Qt.Key.Key_L)
    assert view.locks == [("t1", False)]  # it was agreed
    QTest.keyClick(view, Qt.Key.Key_Down)
    assert view.current_stop() == "t2"
    QTest.keyClick(view, Qt.Key.Key_Space)
    assert len(view.locks) == 1  # what does not fit cannot be agreed
    press(view, Qt.Key.Key_Up, Qt.KeyboardModifier.ShiftModifier)
    assert view.wanted[2] == ("t2", "B", MAY[0])
    QTest.keyClick(view, Qt.Key.Key_Return)
    assert view.menus == ["t2"]


def test_the_menu_of_the_stop_under_the_mouse(view: GanttView) -> None:
    place = centre(view, "M-42-77-А")
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, place, view.viewport().mapToGlobal(place))
    view.contextMenuEvent(event)
    assert view.menus == ["M-42-77-А"]
    beside = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, view.place_of(1, 20), QPoint())
    view.contextMenuEvent(beside)
    assert len(view.menus) == 1


def test_zoom_and_sight(view: GanttView) -> None:
    before = view.block_rect("M-42-77-А").width()
    QTest.keyClick(view, Qt.Key.Key_Plus)
    assert view.block_rect("M-42-77-А").width() > before
    for _ in range(20):
        view.zoom(1.2)
    view.horizontalScrollBar().setValue(view.horizontalScrollBar().maximum())
    assert view.block_rect("t1").right() < 0
    view.choose("t1")
    assert view.block_rect("t1").left() > 0
    view.fit_season()
    assert view.horizontalScrollBar().maximum() == 0


def test_the_frame_stays_with_its_stop(view: GanttView) -> None:
    view.choose("M-42-77-А")
    view.show_table(timetable(CAMPAIGN, PLAN, {"t1": MAY[0]}))
    assert view.current_stop() == "M-42-77-А"
    view.show_table(timetable(CAMPAIGN, None, {}))
    assert view.current_stop() == ""
    assert view.accessibleDescription() == ""


def test_painted_without_trouble_in_any_state(view: GanttView) -> None:
    """The image is looked at elsewhere; here it must not be empty."""
    view.choose("t1")
    image = view.viewport().grab().toImage()
    assert len({image.pixel(x, y) for x in range(80, 600, 3) for y in range(40, 200, 3)}) > 5
