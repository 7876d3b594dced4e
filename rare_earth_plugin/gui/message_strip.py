"""One sentence at a time, whole, however narrow the panel is (QgsMessageBar cuts it to a line or two)."""

from __future__ import annotations

from collections.abc import Callable

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QSize, Qt, QTimer
from qgis.PyQt.QtGui import QKeySequence
from qgis.PyQt.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QShortcut, QToolButton, QVBoxLayout, QWidget

# Paper and ink of their own: QGIS's message colours, which read the same in every theme.
_TROUBLE, _NEWS = ("#ffe9a8", "#3d2f00", "#c79a00"), ("#e3f1fb", "#12384f", "#8fb9d3")
_NEWS_MS = 7000


class MessageStrip(QFrame):
    """Trouble stays until it is closed, news goes by itself."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.label = QLabel()
        self.label.setWordWrap(True)
        self.label.setTextFormat(Qt.TextFormat.PlainText)
        self.label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        close = QToolButton()
        close.setIcon(QgsApplication.getThemeIcon("/mIconClose.svg"))
        close.setIconSize(QSize(12, 12))
        close.setAutoRaise(True)
        close.setToolTip(self.tr("Close the message"))
        close.setAccessibleName(self.tr("Close the message"))
        close.clicked.connect(self.clear)
        escape = QShortcut(QKeySequence(Qt.Key.Key_Escape), self, self.clear)
        escape.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        self.action = QPushButton(self.tr("What can be done about it"))
        self.action.setAutoDefault(False)
        self._act: Callable[[], None] | None = None
        self.action.clicked.connect(self._take_offer)
        words = QVBoxLayout()
        words.addWidget(self.label)
        words.addWidget(self.action, 0, Qt.AlignmentFlag.AlignLeft)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(8, 4, 4, 4)
        layout.addLayout(words, 1)
        layout.addWidget(close, 0, Qt.AlignmentFlag.AlignTop)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.clear)
        self.hide()

    def tell(self, text: str) -> None:
        """Show news for a while; it does not push trouble aside."""
        if not (self.isVisibleTo(self.parentWidget()) and not self._timer.isActive()):
            self._show(text, _NEWS)
            self._timer.start(_NEWS_MS)

    def warn(self, text: str) -> None:
        """Show trouble until it is closed or something else is wrong."""
        self._timer.stop()
        self._show(text, _TROUBLE)

    def offer(self, text: str, act: Callable[[], None]) -> None:
        """Put a button under the trouble that is shown, which mends it and takes the message away."""
        self._act = act
        self.action.setText(text)
        self.action.show()

    def _take_offer(self) -> None:
        act = self._act
        self.clear()
        if act is not None:
            act()

    def text(self) -> str:
        """The sentence that is shown, "" for none."""
        return self.label.text() if self.isVisibleTo(self.parentWidget()) else ""

    def clear(self) -> None:
        """Show nothing."""
        self._timer.stop()
        self._act = None
        self.hide()

    def _show(self, text: str, colours: tuple[str, str, str]) -> None:
        paper, ink, rim = colours
        self.setStyleSheet(
            f"MessageStrip {{ background: {paper}; border: 1px solid {rim}; }}"
            f"MessageStrip QLabel {{ color: {ink}; background: transparent; }}"
        )
        self.label.setText(text)
        self._act = None
        self.action.hide()
        self.setAccessibleName(text)
        self.show()
