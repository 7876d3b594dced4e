from __future__ import annotations

import datetime

from qgis.PyQt.QtCore import QDate

from rare_earth_plugin.core.question import Question
from rare_earth_plugin.gui.choices_view import ChoicesView


def listening() -> tuple[ChoicesView, list[Question]]:
    view, asked = ChoicesView(), []
    view.asked.connect(asked.append)
    return view, asked


def test_choices_make_a_question() -> None:
    view, asked = listening()
    view.methods.toggleItemCheckState(0)
    assert asked[-1] == Question(methods=frozenset({"geological"}))
    view.show_question(asked[-1])
    view.scale.setCurrentIndex(view.scale.findData(50_000))
    view.scale.activated.emit(view.scale.currentIndex())
    view.show_question(asked[-1])
    view.as_of.setDate(QDate(2024, 12, 31))
    assert asked[-1] == Question(methods=frozenset({"geological"}), scale=50_000, as_of=datetime.date(2024, 12, 31))


def test_showing_a_question_asks_nothing() -> None:
    view, asked = listening()
    question = Question(frozenset({"geophysical"}), 200_000, datetime.date(2020, 1, 1), "official")
    view.show_question(question)
    assert not asked
    view.denominator.activated.emit(view.denominator.currentIndex())
    assert asked == [question]
    view.show_question(Question())
    assert view.as_of.isNull()
    assert view.methods.checkedItems() == []
    assert view.methods.currentText() == "any method"


def test_every_method_is_any_method() -> None:
    view, asked = listening()
    for row in range(view.methods.count()):
        view.methods.toggleItemCheckState(row)
    assert asked[-1].methods is None


def test_own_polygon_is_wanted_not_asked() -> None:
    view, asked = listening()
    wanted: list[int] = []
    view.selectionWanted.connect(lambda: wanted.append(1))
    view.denominator.setCurrentIndex(view.denominator.findData("own"))
    view.denominator.activated.emit(view.denominator.currentIndex())
    assert wanted
    assert not asked
