"""The backups of a programme: which there are, where they lie, how many are kept, and restoring one."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from qgis.gui import QgsFileWidget
from qgis.PyQt.QtCore import QSize, Qt, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from ..map import formats
from ..store.backups import RESTORING, UPDATING, Backup
from . import settings
from .help_key import offer_help
from .labels import note_label
from .screen_room import resize_within_screen

_MOST_KEPT = 365


class BackupsDialog(QDialog):
    """Widgets and their settings; restoring is asked for by a signal."""

    restoreWanted = pyqtSignal(object)
    """A :class:`.Backup`."""

    def __init__(self, backups: Callable[[], tuple[Path, Sequence[Backup]]], parent: QWidget | None = None) -> None:
        """Show what ``backups`` finds: the folder, and the backups in it from the newest."""
        super().__init__(parent)
        self._backups = backups
        self.setWindowTitle(self.tr("Backups"))
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Backups"))
        self.list.currentRowChanged.connect(lambda row: self.restore.setEnabled(row >= 0))
        self.place = note_label()
        self.kept = QSpinBox()
        self.kept.setRange(1, _MOST_KEPT)
        self.kept.setValue(settings.backups_kept())
        self.kept.setAccessibleName(self.tr("Daily backups kept"))
        self.kept.valueChanged.connect(settings.set_backups_kept)
        self.folder = QgsFileWidget()
        self.folder.setStorageMode(QgsFileWidget.StorageMode.GetDirectory)
        self.folder.setFilePath(str(settings.backup_folder() or ""))
        self.folder.lineEdit().setPlaceholderText(self.tr("beside the programme file"))
        self.folder.fileChanged.connect(self._choose_folder)
        form = QFormLayout()
        form.addRow(self.tr("Daily backups kept"), self.kept)
        form.addRow(self.tr("Folder"), self.folder)
        self.folder.setAccessibleName(self.tr("Folder"))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        offer_help(self, "files", buttons)
        self.restore = QPushButton(self.tr("Restore …"))
        self.restore.setAutoDefault(False)
        self.restore.clicked.connect(self._ask)
        buttons.addButton(self.restore, QDialogButtonBox.ButtonRole.ActionRole)
        layout = QVBoxLayout(self)
        layout.addWidget(self.list, 1)
        layout.addWidget(self.place)
        layout.addLayout(form)
        layout.addWidget(buttons)
        resize_within_screen(self, QSize(480, 360))
        self.fill()

    def fill(self) -> None:
        """Show what there is now."""
        folder, backups = self._backups()
        self.list.clear()
        for backup in backups:
            item = QListWidgetItem(self._label(backup))
            item.setData(Qt.ItemDataRole.UserRole, backup)
            self.list.addItem(item)
        self.restore.setEnabled(False)
        text = self.tr("A copy is made in {folder} on each day on which the programme is edited.")
        self.place.setText(text.format(folder=folder))

    def _label(self, backup: Backup) -> str:
        """The day, and for a copy that is no daily one what it was made before; file names keep to English."""
        day = formats.date(backup.day)
        if backup.reason.startswith(RESTORING):
            numbers = backup.reason[len(RESTORING) :].split()
            text = self.tr("{day}, before restoring").format(day=day)
        elif backup.reason.startswith(UPDATING):
            version, *numbers = backup.reason[len(UPDATING) :].split() or [""]
            text = self.tr("{day}, before it was brought to version {version}").format(day=day, version=version)
        else:
            return f"{day}, {backup.reason}" if backup.reason else day
        return f"{text} ({numbers[0]})" if numbers else text  # several copies of a day are numbered from the second on

    def _choose_folder(self, path: str) -> None:
        settings.set_backup_folder(Path(path) if path.strip() else None)
        self.fill()

    def _ask(self) -> None:
        item = self.list.currentItem()
        if item is not None:
            self.restoreWanted.emit(item.data(Qt.ItemDataRole.UserRole))
