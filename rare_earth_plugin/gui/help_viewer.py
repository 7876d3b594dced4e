"""The help in a window of its own: contents, page, search through all pages."""

from __future__ import annotations

from qgis.gui import QgsFilterLineEdit
from qgis.PyQt.QtCore import QEvent, QSize, Qt, QUrl
from qgis.PyQt.QtGui import (
    QKeySequence,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
    QTextFrameFormat,
    QTextTable,
)
from qgis.PyQt.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QShortcut,
    QSplitter,
    QStyle,
    QTextBrowser,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from ..store.help_pages import TOPICS, help_language, page_text, page_title
from .labels import note_label
from .screen_room import resize_within_screen

_SIZE = QSize(900, 620)
_MARGIN, _CELL = 10, 4  # pixels around a page, and around the text of a table's cell
_LARGER = {1: 2, 2: 1, 3: 0}
"""By how many steps a heading of a level is larger than the text."""


class HelpViewer(QDialog):
    """Shows the pages of one language; a link leads to another page of it."""

    def __init__(self, parent: QWidget | None = None, language: str = "") -> None:
        """With "" the language is that of the window."""
        super().__init__(parent)
        self._language = language or help_language()
        self._past: list[str] = []
        self._future: list[str] = []
        self.topic = ""
        self.setWindowTitle(self.tr("Rare Earth Survey: help"))
        self.contents = QListWidget()
        self.contents.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.contents.setAccessibleName(self.tr("Contents"))
        for topic in TOPICS:
            item = QListWidgetItem(page_title(topic, self._language))
            item.setData(Qt.ItemDataRole.UserRole, topic)
            self.contents.addItem(item)
        self.page = QTextBrowser()
        self.page.setAccessibleName(self.tr("Page"))
        self.page.setOpenLinks(False)
        self.search = QgsFilterLineEdit()
        self.search.setShowSearchIcon(True)
        self.search.setPlaceholderText(self.tr("Find in the help"))
        self.search.setAccessibleName(self.tr("Find in the help"))
        self.note = note_label()
        self._lay_out()
        self.contents.currentRowChanged.connect(lambda row: self.show_topic(TOPICS[row]))
        self.page.anchorClicked.connect(self._follow)
        self.search.textChanged.connect(lambda _text: self.find_first())
        self.search.returnPressed.connect(self.find_next)
        self.show_topic(TOPICS[0])

    def _lay_out(self) -> None:
        back, forward = QStyle.StandardPixmap.SP_ArrowBack, QStyle.StandardPixmap.SP_ArrowForward
        self.back = self._button(back, self.tr("Back"), QKeySequence.StandardKey.Back, self.go_back)
        self.forward = self._button(forward, self.tr("Forward"), QKeySequence.StandardKey.Forward, self.go_forward)
        for keys, slot in (
            (QKeySequence.StandardKey.Find, self.search.setFocus),
            (QKeySequence.StandardKey.FindNext, self.find_next),
            (QKeySequence.StandardKey.FindPrevious, lambda: self.find_next(backward=True)),
        ):
            QShortcut(QKeySequence(keys), self, slot)
        line = QHBoxLayout()
        for widget in (self.back, self.forward):
            line.addWidget(widget)
        line.addWidget(self.search, 1)
        parts = QSplitter()
        parts.addWidget(self.contents)
        parts.addWidget(self.page)
        parts.setStretchFactor(1, 1)
        wide = self.contents.sizeHintForColumn(0) + 4 * self.contents.frameWidth() + _MARGIN
        parts.setSizes([wide, _SIZE.width() - wide])
        parts.setChildrenCollapsible(False)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        close = buttons.button(QDialogButtonBox.StandardButton.Close)
        close.setAutoDefault(False)  # Enter goes on searching
        layout = QVBoxLayout(self)
        layout.addLayout(line)
        layout.addWidget(parts, 1)
        layout.addWidget(self.note)
        layout.addWidget(buttons)
        for before, after in ((self.search, self.contents), (self.contents, self.page), (self.page, close)):
            self.setTabOrder(before, after)
        self.page.setFocus()
        resize_within_screen(self, _SIZE)

    def _button(
        self, icon: QStyle.StandardPixmap, name: str, keys: QKeySequence.StandardKey, slot: object
    ) -> QToolButton:
        button = QToolButton()
        button.setIcon(self.style().standardIcon(icon))
        button.setAutoRaise(True)
        button.setShortcut(QKeySequence(keys))
        button.setToolTip(f"{name} ({button.shortcut().toString(QKeySequence.SequenceFormat.NativeText)})")
        button.setAccessibleName(name)
        button.clicked.connect(slot)
        return button

    # -- pages ------------------------------------------------------------------------------------------------------

    def show_topic(self, topic: str) -> None:
        """Show a page; one that is not known is the first."""
        if topic not in TOPICS:
            topic = TOPICS[0]
        if topic == self.topic:
            return
        if self.topic:
            self._past.append(self.topic)
            self._future.clear()
        self._show(topic)

    def _show(self, topic: str) -> None:
        self.topic = topic
        self._fill()
        self.contents.blockSignals(True)
        self.contents.setCurrentRow(TOPICS.index(topic))
        self.contents.blockSignals(False)
        self.back.setEnabled(bool(self._past))
        self.forward.setEnabled(bool(self._future))
        self._tell("")

    def _fill(self) -> None:
        document = self.page.document()
        document.setDefaultFont(self.font())
        document.setDocumentMargin(_MARGIN)
        document.setMarkdown(page_text(self.topic, self._language))
        for frame in document.rootFrame().childFrames():
            if isinstance(frame, QTextTable):
                self._rule(frame)
        block = document.begin()
        while block.isValid():
            self._dress(QTextCursor(block))
            block = block.next()
        self.page.moveCursor(QTextCursor.MoveOperation.Start)
        self.page.verticalScrollBar().setValue(0)

    def _rule(self, table: QTextTable) -> None:
        """Give a table thin lines in a colour of the theme."""
        form = table.format()
        form.setBorderCollapse(True)
        form.setBorder(1.0)
        form.setBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_Solid)
        form.setBorderBrush(self.palette().mid())
        form.setCellSpacing(0.0)
        form.setCellPadding(_CELL)
        table.setFormat(form)

    def _dress(self, place: QTextCursor) -> None:
        """Give a heading its size, and a formula a ground and an indent."""
        form = place.blockFormat()
        level, is_formula = form.headingLevel(), form.hasProperty(QTextFormat.Property.BlockCodeLanguage)
        if not (level or is_formula):
            return
        look = QTextCharFormat()
        if is_formula:
            form.setBackground(self.palette().alternateBase())
            form.setLeftMargin(2 * _MARGIN)
            look.setFontPointSize(self.font().pointSizeF())
        else:
            form.setTopMargin(_MARGIN if level > 1 else 0)
            look.setProperty(QTextFormat.Property.FontSizeAdjustment, _LARGER.get(level, 0))
        place.setBlockFormat(form)
        place.movePosition(QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor)
        place.mergeCharFormat(look)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.FontChange) and self.topic:
            self._fill()

    def _follow(self, link: QUrl) -> None:
        self.show_topic(link.fileName().removesuffix(".md"))
        self.page.setFocus()

    def go_back(self) -> None:
        """Show the page that was shown before."""
        if self._past:
            self._future.append(self.topic)
            self._show(self._past.pop())

    def go_forward(self) -> None:
        """Show the page from which somebody went back."""
        if self._future:
            self._past.append(self.topic)
            self._show(self._future.pop())

    # -- search -----------------------------------------------------------------------------------------------------

    def find_first(self) -> None:
        """Find from the top of this page on."""
        self.page.moveCursor(QTextCursor.MoveOperation.Start)
        self.find_next()

    def find_next(self, *, backward: bool = False) -> None:
        """Find the next place, in this page or else in the following ones; the last is followed by the first."""
        text = self.search.text().strip()
        self._tell("")
        if not text:
            return
        flags = QTextDocument.FindFlag.FindBackward if backward else QTextDocument.FindFlag(0)
        if self.page.find(text, flags):
            return
        here, step = TOPICS.index(self.topic), -1 if backward else 1
        for turn in range(1, len(TOPICS) + 1):
            topic = TOPICS[(here + step * turn) % len(TOPICS)]
            if self._holds(topic, text):
                self.show_topic(topic)
                edge = QTextCursor.MoveOperation.End if backward else QTextCursor.MoveOperation.Start
                self.page.moveCursor(edge)
                self.page.find(text, flags)
                return
        self._tell(self.tr("“{text}” stands on no page.").format(text=text))

    def _tell(self, text: str) -> None:
        self.note.setText(text)
        self.note.setVisible(bool(text))

    def _holds(self, topic: str, text: str) -> bool:
        document = QTextDocument()
        document.setMarkdown(page_text(topic, self._language))
        return not document.find(text).isNull()
