"""The dialog in which an event is corrected: it says anew what the move was, and the event before it stays."""

from __future__ import annotations

import datetime
from collections.abc import Sequence

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QIcon
from qgis.PyQt.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QLabel,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from ..core.history import Event
from ..core.status import BY_TABLE
from ..map import formats
from ..map.names import status_name
from ..map.status_style import status_pixmap
from . import settings
from .fields import day_field, form_layout
from .help_key import offer_help
from .history_model import day_text, move_text
from .labels import note_label


class CorrectionDialog(QDialog):
    """Asks for day, status, author, reason and document of a move as they should have been recorded."""

    def __init__(self, event: Event, move: Event, parent: QWidget | None = None) -> None:
        """Ask about an event.

        :param move: the same with the corrections that it has so far.
        """
        super().__init__(parent)
        self._event = event
        self.setWindowTitle(self.tr("Correct an event"))
        title = QLabel(
            self.tr("{code}: {move}, {day}").format(
                code=event.code or event.row, move=move_text(move), day=day_text(move)
            )
        )
        title.setWordWrap(True)
        title.setTextFormat(Qt.TextFormat.PlainText)
        self.status = QComboBox()
        self._fill_statuses(move)
        self.date = day_field(move.day or datetime.date.today(), typed=True)
        self.date.setMaximumDate(formats.to_qdate(datetime.date.today()))
        self.author = QLineEdit(move.author if move.stated else settings.author())
        self.reason = QLineEdit(move.reason if move.stated else "")
        self.document = QLineEdit(move.document if move.stated else "")
        form = form_layout()
        for label, field in (
            (self.tr("New status"), self.status),
            (self.tr("Date"), self.date),
            (self.tr("Author of the move *"), self.author),
            (self.tr("Reason *"), self.reason),
            (self.tr("Document"), self.document),
        ):
            field.setAccessibleName(label)
            form.addRow(label, field)
        note = note_label()
        note.setText(
            self.tr(
                "The correction is recorded at once as a further event; what was recorded before stays in the history."
            )
        )
        self._buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel)
        self._buttons.button(QDialogButtonBox.StandardButton.Ok).setText(self.tr("Record the correction"))
        self._buttons.accepted.connect(self.accept)
        self._buttons.rejected.connect(self.reject)
        offer_help(self, "history", self._buttons)
        layout = QVBoxLayout(self)
        layout.addWidget(title)
        layout.addLayout(form)
        layout.addWidget(note)
        layout.addWidget(self._buttons)
        self.setMinimumWidth(400)
        for line in (self.author, self.reason):
            line.textChanged.connect(self._check)
        self._check()
        self.reason.setFocus()

    def _fill_statuses(self, move: Event) -> None:
        cycle = BY_TABLE.get(self._event.table)
        states: Sequence[str] = cycle.states if cycle else ()
        for state in dict.fromkeys((move.new, *states)):
            if not state:
                continue
            name = status_name(state)
            if state == self._event.old:
                name = self.tr("{status}: the move was never made").format(status=name)
            group = cycle.group(state) if cycle else ""
            self.status.addItem(QIcon(status_pixmap(group, 14, self._event.table)), name, state)

    def _check(self, *_: object) -> None:
        is_complete = bool(self.author.text().strip() and self.reason.text().strip())
        self._buttons.button(QDialogButtonBox.StandardButton.Ok).setEnabled(is_complete)

    def correction(self) -> Event:
        """The correction; identity and moment are given when it is recorded."""
        return self._event._replace(
            uuid="",
            at="",
            corrects=self._event.uuid,
            new=self.status.currentData() or self._event.new,
            happened_on=formats.from_qdate(self.date.date()),
            author=self.author.text().strip(),
            reason=self.reason.text().strip(),
            document=self.document.text().strip(),
            stated=True,
        )
