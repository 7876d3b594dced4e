"""F1 and help buttons: which page belongs to what the user looks at."""

from __future__ import annotations

from qgis.PyQt.QtCore import QObject, Qt, QUrl, pyqtSlot
from qgis.PyQt.QtGui import QDesktopServices
from qgis.PyQt.QtWidgets import QApplication, QDialog, QDialogButtonBox, QStackedWidget, QWidget

from ..store.help_pages import SCHEME, TOPICS
from .help_viewer import HelpViewer
from .own_key import OwnKey

_TOPIC = "rare_earth_help"


def explain(widget: QWidget, topic: str) -> None:
    """Say which page explains a widget and all within it that has none of its own."""
    widget.setProperty(_TOPIC, topic)


def offer_help(dialog: QDialog, topic: str, buttons: QDialogButtonBox) -> None:
    """Let F1 and a help button of a dialog open a page."""
    explain(dialog, topic)
    key = HelpKey(dialog)
    button = buttons.addButton(QDialogButtonBox.StandardButton.Help)
    button.setAutoDefault(False)
    buttons.helpRequested.connect(key.show_help)


class HelpDesk(QObject):
    """Opens the help beside a window, once."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self.viewer: HelpViewer | None = None

    def show_topic(self, topic: str) -> None:
        """Show a page; the viewer stays open beside the window."""
        if self.viewer is None:
            # A child of the window that asks, since a modal one lets nothing else be used.
            self.viewer = HelpViewer(self._window.window())
        self.viewer.show_topic(topic)
        self.viewer.show()
        self.viewer.raise_()
        self.viewer.activateWindow()

    def close(self) -> None:
        """Take the viewer away."""
        if self.viewer is not None:
            self.viewer.close()
            self.viewer.deleteLater()
            self.viewer = None


class HelpKey(HelpDesk):
    """F1 within a window or a panel; QGIS's own F1 goes on working everywhere else."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        OwnKey(window, Qt.Key.Key_F1).pressed.connect(self.show_help)

    def topic(self) -> str:
        """The page of the widget that has the focus, or of the page that is shown."""
        focus = QApplication.focusWidget()
        inside = focus is not None and (focus is self._window or self._window.isAncestorOf(focus))
        return topic_of(focus if inside else self._window)

    def show_help(self, topic: str = "") -> None:
        """Show a page, with "" that of the place."""
        self.show_topic(topic or self.topic())


class HelpAddresses(HelpDesk):
    """Opens the pages whose addresses Processing hands to the desktop."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        QDesktopServices.setUrlHandler(SCHEME, self.open_address)

    @pyqtSlot(QUrl)
    def open_address(self, address: QUrl) -> None:
        """Show the page of an address."""
        self.show_topic(address.path())

    def close(self) -> None:
        QDesktopServices.unsetUrlHandler(SCHEME)
        super().close()
        self.deleteLater()


def topic_of(widget: QWidget | None) -> str:
    """The page that explains a widget: its own, that of the page it shows, or that of what it lies in."""
    while widget is not None:
        topic = widget.property(_TOPIC) or _shown_topic(widget)
        if topic:
            return str(topic)
        widget = None if widget.isWindow() else widget.parentWidget()
    return TOPICS[0]


def _shown_topic(widget: QWidget) -> str:
    """The page of what is on top of the stacks in a widget, from the outermost one; "" where none has one."""
    for stack in widget.findChildren(QStackedWidget):  # tabs are one too
        shown = stack.currentWidget()
        if shown is not None and stack.isVisibleTo(widget) and shown.property(_TOPIC):
            return str(shown.property(_TOPIC))
    return ""
