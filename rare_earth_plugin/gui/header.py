"""The top of the panel: which programme is open, what can be opened, and that its geometry is illustrative."""

from __future__ import annotations

from pathlib import Path

from qgis.PyQt.QtCore import QSize, Qt, pyqtSignal
from qgis.PyQt.QtGui import QFont, QIcon, QPainter, QPaintEvent
from qgis.PyQt.QtWidgets import (
    QAction,
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QMenu,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from ..map.names import illustrative_note
from ..store.help_pages import help_language, page_title
from ..store.locations import resource
from . import settings
from .buttons import icon_button
from .labels import menu_text, one_line, tip


class ElidedLabel(QLabel):
    """One line that ends in an ellipsis where the panel is narrow; the tooltip has the whole."""

    def setText(self, text: str) -> None:
        super().setText(text)
        self.setToolTip(tip(text))

    def minimumSizeHint(self) -> QSize:
        return QSize(40, super().minimumSizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        text = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, self.width())
        painter.drawText(self.rect(), int(self.alignment() | Qt.AlignmentFlag.AlignVCenter), text)


class PanelHeader(QWidget):
    """Widgets only: what is wanted goes out by signals."""

    referenceWanted = pyqtSignal()
    fileWanted = pyqtSignal(object)
    """A :class:`~pathlib.Path`."""
    backupsWanted = pyqtSignal()
    newWanted = pyqtSignal()
    duplicateWanted = pyqtSignal()
    exportWanted = pyqtSignal()
    importWanted = pyqtSignal()
    refreshWanted = pyqtSignal()
    helpWanted = pyqtSignal(str)
    """A topic of the help, "" for that of the place."""
    aboutWanted = pyqtSignal()
    quickMapWanted = pyqtSignal(str)
    """A layout, as it usually is."""
    mapsWanted = pyqtSignal()
    reportWanted = pyqtSignal()
    dossiersWanted = pyqtSignal()
    houseStyleWanted = pyqtSignal()
    cartogramWanted = pyqtSignal()
    """On the map."""
    cartogramPageWanted = pyqtSignal()
    """As a page for a report."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.open_menu = QMenu(self)
        self.open_menu.setToolTipsVisible(True)
        self.open_menu.aboutToShow.connect(self.fill_open_menu)
        self.open_button = self._menu_button("open", self.tr("Open a programme"), self.tr("Open"), self.open_menu)
        self.import_button = self._button("import", self.tr("Import zones, targets, coverage… from another source"))
        self.import_button.setText(self.tr("Import…"))
        self.import_button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.import_button.clicked.connect(self.importWanted)
        self.maps_menu = QMenu(self)
        self.maps_menu.setToolTipsVisible(True)
        for text, layout in (
            (self.tr("Programme overview, A3 PDF"), "overview"),
            (self.tr("All zone sheets, A4 PDF"), "zone"),
        ):
            action = self.maps_menu.addAction(text)
            action.setToolTip(self.tr("Into the folder where something was saved last"))
            action.triggered.connect(lambda _checked, layout=layout: self.quickMapWanted.emit(layout))
        for text, wanted in (
            (self.tr("Maps and sheets…"), self.mapsWanted),
            (self.tr("House style…"), self.houseStyleWanted),
        ):
            self.maps_menu.addAction(text).triggered.connect(lambda _checked, wanted=wanted: wanted.emit())
        self.maps_menu.addSeparator()
        for text, wanted in (
            (self.tr("Status report…"), self.reportWanted),
            (self.tr("Target dossiers…"), self.dossiersWanted),
        ):
            self.maps_menu.addAction(text).triggered.connect(lambda _checked, wanted=wanted: wanted.emit())
        self.maps_menu.addSeparator()
        for text, wanted in (
            (self.tr("Cartogram of study on the map…"), self.cartogramWanted),
            (self.tr("Export the cartogram page…"), self.cartogramPageWanted),
        ):
            self.maps_menu.addAction(text).triggered.connect(lambda _checked, wanted=wanted: wanted.emit())
        self.maps_button = self._menu_button("sheet_coverage", self.tr("Make a map"), self.tr("Maps"), self.maps_menu)
        self.refresh_button = self._button("refresh", self.tr("Read the programme and compute again (F5)"))
        self.refresh_button.clicked.connect(self.refreshWanted)
        self.help_menu = QMenu(self)
        for text, topic in (
            (self.tr("Help on this page (F1)"), ""),
            *((page_title(topic, help_language()), topic) for topic in ("start", "figures", "keys")),
        ):
            self.help_menu.addAction(text).triggered.connect(lambda _on, topic=topic: self.helpWanted.emit(topic))
        self.help_menu.addSeparator()
        about = self.help_menu.addAction(self.tr("About, versions, and which library computes"))
        about.triggered.connect(self.aboutWanted)
        self.help_button = self._menu_button("help", self.tr("Help"), "", self.help_menu)
        self.title = ElidedLabel()
        font = QFont(self.title.font())
        font.setBold(True)
        font.setPointSizeF(font.pointSizeF() * 1.1)
        self.title.setFont(font)
        self.title.setTextFormat(Qt.TextFormat.PlainText)
        self.title.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.badge = QLabel()
        self.badge.setWordWrap(True)
        self.badge.setAlignment(Qt.AlignmentFlag.AlignCenter)
        # Its own colours, so that it reads the same in every theme.
        self.badge.setStyleSheet(
            "QLabel { background: #8f2f24; color: #ffffff; font-weight: bold; padding: 2px 6px; border-radius: 3px; }"
        )
        buttons = QHBoxLayout()
        buttons.setSpacing(2)
        buttons.addWidget(self.open_button)
        buttons.addWidget(self.import_button)
        buttons.addWidget(self.maps_button)
        buttons.addStretch(1)
        buttons.addWidget(self.refresh_button)
        buttons.addWidget(self.help_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(6, 4, 6, 4)
        layout.setSpacing(4)
        layout.addLayout(buttons)
        layout.addWidget(self.title)
        layout.addWidget(self.badge)
        self.show_programme("", False)
        self.offer_maps(False)

    def _button(self, icon: str, name: str) -> QToolButton:
        button = icon_button(icon, name)
        button.setIconSize(QSize(16, 16))
        return button

    def _menu_button(self, icon: str, name: str, text: str, menu: QMenu) -> QToolButton:
        button = self._button(icon, name)
        button.setText(text)
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        button.setMenu(menu)
        return button

    def offer_maps(self, are_possible: bool) -> None:
        """Let maps be made, or not while there is nothing to make them from."""
        self.maps_button.setEnabled(are_possible)

    def show_programme(self, title: str, illustrative: bool) -> None:
        """Say which programme is open; "" for none."""
        self.title.setText(one_line(title))
        self.title.setVisible(bool(title))
        for button in (self.refresh_button, self.import_button):
            button.setEnabled(bool(title))
        self.badge.setText(illustrative_note())
        self.badge.setVisible(illustrative)

    def fill_open_menu(self) -> None:
        """Offer the reference programme, a file, and the recent ones."""
        menu = self.open_menu
        menu.clear()
        reference = QAction(QIcon(str(resource("icons", "reference.svg"))), self.tr("Reference programme"), menu)
        reference.triggered.connect(self.referenceWanted)
        choose = QAction(QIcon(str(resource("icons", "open.svg"))), self.tr("Programme file …"), menu)
        choose.triggered.connect(self.choose_file)
        menu.addActions([reference, choose])
        menu.addSeparator()
        menu.addAction(self.tr("New empty programme…")).triggered.connect(self.newWanted)
        for text, wanted in (
            (self.tr("Duplicate this programme…"), self.duplicateWanted),
            (self.tr("Export the whole as one GeoPackage…"), self.exportWanted),
        ):
            action = menu.addAction(text)
            action.triggered.connect(wanted)
            action.setEnabled(self.import_button.isEnabled())
        backups = menu.addAction(self.tr("Backups of this programme …"))
        backups.setEnabled(bool(self.title.text()))
        backups.triggered.connect(self.backupsWanted)
        recent = settings.recent_files()
        if recent:
            menu.addSection(self.tr("Recent"))
        for path in recent:
            action = menu.addAction(self._short(path))
            action.setToolTip(tip(str(path)))
            action.triggered.connect(lambda _checked, path=path: self.fileWanted.emit(path))

    def _short(self, path: Path) -> str:
        metrics = self.fontMetrics()
        text = self.tr("{name} in {folder}").format(name=path.name, folder=path.parent.name)
        short = metrics.elidedText(text, Qt.TextElideMode.ElideMiddle, 320)
        return menu_text(short)

    def choose_file(self) -> None:
        """Let the user choose a programme file."""
        recent = settings.recent_files()
        folder = str(recent[0].parent) if recent else ""
        chosen, _ = QFileDialog.getOpenFileName(
            self, self.tr("Open a programme"), folder, self.tr("Programme files (*.gpkg);;All files (*)")
        )
        if chosen:
            self.fileWanted.emit(Path(chosen))
