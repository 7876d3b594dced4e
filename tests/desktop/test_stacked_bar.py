from __future__ import annotations

from qgis.PyQt.QtCore import QPoint, Qt
from qgis.PyQt.QtGui import QColor
from qgis.PyQt.QtTest import QTest

from rare_earth_plugin.gui.stacked_bar import Part, StackedBar


def part(key: str, value: float) -> Part:
    return Part(key, f"{key}: {value}", value, str(value), lambda painter, rect: None, QColor("black"))


def bar(*values: float, clickable: bool = True) -> StackedBar:
    widget = StackedBar("Zones", clickable=clickable)
    widget.resize(302, 24)
    widget.set_parts([part("abcdef"[place], value) for place, value in enumerate(values)])
    return widget


def test_parts_fill_the_bar_in_proportion() -> None:
    rects = bar(1, 0, 2).part_rects()
    assert [rect.width() for rect in rects] == [100, 200]


def test_a_small_part_is_seen_and_nothing_sticks_out() -> None:
    widget = bar(1, 100_000, 1)
    rects = widget.part_rects()
    assert min(rect.width() for rect in rects) >= 5
    assert rects[-1].right() <= widget.rect().right()


def test_nothing_to_show() -> None:
    widget = bar()
    assert widget.part_rects() == []
    widget.grab()
    QTest.keyClick(widget, Qt.Key.Key_Return)
    assert widget.accessibleName() == "Zones"


def test_mouse_and_keys_choose() -> None:
    widget, chosen = bar(1, 1, 1), []
    widget.chosen.connect(chosen.append)
    widget.show()
    QTest.mouseClick(widget, Qt.MouseButton.LeftButton, pos=QPoint(150, 10))
    QTest.keyClick(widget, Qt.Key.Key_Right)
    QTest.keyClick(widget, Qt.Key.Key_Right)
    assert widget.accessibleName().startswith("Zones: c: 1")
    QTest.keyClick(widget, Qt.Key.Key_Return)
    QTest.keyClick(widget, Qt.Key.Key_Left)
    QTest.keyClick(widget, Qt.Key.Key_Space)
    assert chosen == ["b", "c", "b"]
    widget.grab()
    widget.hide()


def test_a_bar_that_is_only_shown_takes_no_focus() -> None:
    widget, chosen = bar(1, 1, clickable=False), []
    widget.chosen.connect(chosen.append)
    QTest.mouseClick(widget, Qt.MouseButton.LeftButton, pos=QPoint(10, 10))
    assert not chosen
    assert widget.focusPolicy() == Qt.FocusPolicy.NoFocus
