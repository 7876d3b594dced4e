"""The way to the field and back: packages for crews, what they bring home, the ground that it earns."""

from __future__ import annotations

from collections.abc import Callable

from qgis.PyQt.QtGui import QIcon
from qgis.PyQt.QtWidgets import QDialog, QMenu, QToolButton, QWidget

from ..store.locations import resource
from ..store.programme import ProgrammeInfo
from .field_package_dialog import FieldPackageDialog
from .ground_dialog import GroundDialog
from .handback_dialog import HandbackDialog
from .session import ProgrammeSession


class FieldMenu(QToolButton):
    """A button whose menu opens the dialogs on the programme of the panel."""

    def __init__(self, session: ProgrammeSession, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.setIcon(QIcon(str(resource("icons", "field_package.svg"))))
        self.setAutoRaise(True)
        self.setAccessibleName(self.tr("To the field and back"))
        self.setToolTip(self.accessibleName())
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        menu = QMenu(self)
        for text, dialog in (
            (self.tr("Package for the field…"), self.package_dialog),
            (self.tr("Back from the field…"), self.handback_dialog),
            (self.tr("Earned ground…"), self.ground_dialog),
        ):
            menu.addAction(text).triggered.connect(lambda _on, dialog=dialog: self._run(dialog))
        self.setMenu(menu)
        session.programmeChanged.connect(self.show_state)
        self.show_state()

    def show_state(self) -> None:
        """There is a way to the field from a programme only."""
        self.setEnabled(self._session.info is not None)

    def _run(self, make: Callable[[ProgrammeInfo], QDialog]) -> None:
        if self._session.info is not None:
            dialog = make(self._session.info)
            dialog.exec()
            dialog.deleteLater()

    def package_dialog(self, info: ProgrammeInfo) -> QDialog:
        """The dialog that packs for a crew."""
        return FieldPackageDialog(self._session.project, info.path, parent=self.window())

    def handback_dialog(self, info: ProgrammeInfo) -> QDialog:
        """The review of what came back."""
        return HandbackDialog(self._session.project, info, self.window())

    def ground_dialog(self, info: ProgrammeInfo) -> QDialog:
        """The dialog of ground that observations and tracks have earned."""
        return GroundDialog(self._session.project, info, self.window())
