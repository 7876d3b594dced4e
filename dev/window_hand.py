"""A hand on the mouse and the keyboard of a real window, for scripts of ``window.py``.

A script is a generator: it clicks and types, and yields what it waits for, either a condition or seconds. Each click is
sent from the event loop, as a user's would be, so that a dialog which it opens may wait for the next one.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Generator
from pathlib import Path
from typing import Any, TypeVar, Union

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QEvent, QEventLoop, QItemSelectionModel, QModelIndex, QPoint, QPointF, Qt, QTimer
from qgis.PyQt.QtGui import QKeyEvent, QMouseEvent
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QApplication,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QLineEdit,
    QMenu,
    QPushButton,
    QTabWidget,
    QWidget,
)

Wait = Union[Callable[[], Any], float]
Script = Generator[Wait, None, None]
_LEFT = Qt.MouseButton.LeftButton
_TICK_MS, _PATIENCE_S = 40, 120.0
_Widget = TypeVar("_Widget", bound=QWidget)


class Hand:
    """Clicks and types; counts both.

    :ivar clicks: mouse clicks so far; a choice in a menu or a list that drops down is two.
    :ivar keys: letters typed so far.
    """

    def __init__(self) -> None:
        self.clicks = self.keys = 0
        self._failure: BaseException | None = None
        self._done = False

    # -- acting -------------------------------------------------------------------------------------------------

    def click(self, button: QAbstractButton) -> None:
        """Click a button that is there to be clicked."""
        if not (button.isVisible() and button.isEnabled()):
            raise RuntimeError(f"nobody could click “{button.text()}” now")
        self.clicks += 1
        place = QPoint(min(12, button.width() // 2), button.height() // 2)
        _soon(lambda: QTest.mouseClick(button, _LEFT, Qt.KeyboardModifier.NoModifier, place))

    def tab(self, tabs: QTabWidget, place: int) -> None:
        """Click a tab."""
        self.clicks += 1
        bar = tabs.tabBar()
        _soon(lambda: QTest.mouseClick(bar, _LEFT, Qt.KeyboardModifier.NoModifier, bar.tabRect(place).center()))

    def cell(self, view: QAbstractItemView, index: QModelIndex, *, more: bool = False) -> None:
        """Click a cell; with ``more``, and Ctrl held, beside what is selected."""
        self.clicks += 1
        key = Qt.KeyboardModifier.ControlModifier if more else Qt.KeyboardModifier.NoModifier
        view.scrollTo(index)
        _soon(lambda: QTest.mouseClick(view.viewport(), _LEFT, key, view.visualRect(index).center()))

    def choose(self, combo: QComboBox, data: object) -> None:
        """Choose an entry of a list that drops down, by what it stands for."""
        place = combo.findData(data)
        if place < 0:
            raise RuntimeError(f"{combo.accessibleName()} does not offer {data}")
        self.clicks += 2
        combo.setFocus()
        combo.setCurrentIndex(place)
        combo.activated.emit(place)

    def type(self, field: QLineEdit, text: str) -> None:
        """Type into a field in place of what stands there, and leave it."""
        self.clicks += 1
        self.keys += len(text)
        field.setFocus()
        field.selectAll()
        for letter in text:  # QTest knows Latin letters only
            for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                QApplication.sendEvent(field, QKeyEvent(kind, 0, Qt.KeyboardModifier.NoModifier, letter))

    def menu(self, button: QAbstractButton, which: str | int) -> Script:
        """Open a button's menu and choose an entry of it."""
        self.click(button)
        yield popup
        yield from self.entry(which)

    def entry(self, which: str | int) -> Script:
        """Choose an entry of the menu that is open, by how its text begins or by its place."""
        opened = popup()
        entries = [entry for entry in opened.actions() if not entry.isSeparator()]
        if isinstance(which, int):
            action = entries[which]
        else:
            action = next((entry for entry in entries if entry.text().startswith(which)), None)
        if action is None or not action.isEnabled():
            raise RuntimeError(f"the menu does not offer “{which}”: {[entry.text() for entry in entries]}")
        yield 0.4
        self.clicks += 1
        place = opened.actionGeometry(action).center()
        QTest.mouseMove(opened, place)
        _soon(lambda: QTest.mouseClick(opened, _LEFT, Qt.KeyboardModifier.NoModifier, place))
        yield 0.2

    def drag(self, view: QAbstractScrollArea, start: QPoint, end: QPoint) -> None:
        """Drag something inside a view to another place of it."""
        self.clicks += 1
        port = view.viewport()
        QTest.mousePress(port, _LEFT, Qt.KeyboardModifier.NoModifier, start)
        for place in (start + QPoint(QApplication.startDragDistance() + 1, 0), end):
            where = QPointF(place), QPointF(port.mapToGlobal(place))
            move = QMouseEvent(QEvent.Type.MouseMove, *where, _LEFT, _LEFT, Qt.KeyboardModifier.NoModifier)
            QApplication.sendEvent(port, move)
        QTest.mouseRelease(port, _LEFT, Qt.KeyboardModifier.NoModifier, end)

    def file(self, path: Path) -> Script:
        """Answer the question for a file."""
        yield lambda: isinstance(modal(), QFileDialog)
        dialog = modal()
        # Letters would open a list of proposals; a user looks for the folder and clicks the file.
        dialog.findChild(QLineEdit, "fileNameEdit").setText(str(path))
        yield 0.3
        self.clicks += 1
        self.click(dialog.findChild(QDialogButtonBox).buttons()[0])
        yield lambda: modal() is not dialog

    def answer(self, text: str) -> Script:
        """Click the button of the dialog that is open whose text begins with ``text``."""
        yield modal
        dialog = modal()
        self.click(button_of(dialog, text))
        yield lambda: modal() is not dialog

    # -- running ------------------------------------------------------------------------------------------------

    def run(self, script: Script) -> None:
        """Go through a script; what fails in it is raised here.

        :raises TimeoutError: what it waited for did not come.
        """
        loop = QEventLoop()
        self._next(script, None, 0.0, loop)
        loop.exec()
        if self._failure is not None:
            raise self._failure

    def _next(self, script: Script, wait: Wait | None, since: float, loop: QEventLoop) -> None:
        """Look whether what is waited for is there, then go on; again from the event loop, whichever one runs."""
        try:
            if _is_over(wait, since):
                wait, since = next(script), time.monotonic()
            elif not isinstance(wait, float) and time.monotonic() - since > _PATIENCE_S:
                script.throw(TimeoutError(f"waited {_PATIENCE_S:g} s in vain; on top is {modal() or popup()}"))
        except StopIteration:
            loop.quit()
            return
        except BaseException as error:
            self._failure = error
            while (dialog := modal()) is not None and isinstance(dialog, QDialog) and dialog.isVisible():
                dialog.reject()
                dialog.hide()
            loop.quit()
            return
        QTimer.singleShot(_TICK_MS, lambda: self._next(script, wait, since, loop))


def _is_over(wait: Wait | None, since: float) -> bool:
    if wait is None:
        return True
    if isinstance(wait, (int, float)):
        return time.monotonic() - since >= wait
    return bool(wait())


def _soon(action: Callable[[], object]) -> None:
    QTimer.singleShot(0, action)


def modal() -> QWidget | None:
    """The dialog that waits for an answer."""
    return QApplication.activeModalWidget()


def popup() -> QMenu | None:
    """The menu that is open."""
    found = QApplication.activePopupWidget()
    return found if isinstance(found, QMenu) else None


def shown(kind: type[_Widget]) -> _Widget | None:
    """The window of a kind that is open."""
    return next(
        (widget for widget in QApplication.topLevelWidgets() if isinstance(widget, kind) and widget.isVisible()), None
    )


def button_of(parent: QWidget, text: str) -> QAbstractButton:
    """The button whose text begins with ``text``, the mark of its short cut aside."""
    for button in parent.findChildren(QAbstractButton):
        if button.isVisible() and button.text().replace("&", "").startswith(text):
            return button
    raise RuntimeError(f"no button “{text}”: {[b.text() for b in parent.findChildren(QPushButton)]}")


def select_rows(view: QAbstractItemView, rows: list[int]) -> None:
    """What Ctrl and clicks would select."""
    chosen = view.selectionModel()
    flag = QItemSelectionModel.SelectionFlag
    for number, row in enumerate(rows):
        chosen.select(view.model().index(row, 0), (flag.Select if number else flag.ClearAndSelect) | flag.Rows)


def save_screen(path: Path) -> None:
    """A picture of the whole screen with whatever lies on top."""
    screen = QgsApplication.primaryScreen()
    path.parent.mkdir(parents=True, exist_ok=True)
    if not screen.grabWindow(0).save(str(path)):
        raise OSError(f"{path} could not be written")
