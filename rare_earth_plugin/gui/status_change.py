"""The dialog that asks for what a change of status must record."""

from __future__ import annotations

import datetime
from collections.abc import Mapping, Sequence
from typing import Any

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from ..core.status import CATEGORIES, CATEGORY, COMMODITY, REASON, REPORT_NO
from ..map import formats
from ..map.names import status_name
from .fields import day_field, form_layout
from .help_key import offer_help


class StatusChangeDialog(QDialog):
    """Date, author and document of a move, and whatever else it demands."""

    def __init__(
        self,
        rows: Sequence[str],
        wanted: str,
        needs: Sequence[str],
        known: Mapping[str, Any],
        author: str,
        parent: QWidget | None = None,
        *,
        staying: Sequence[str] = (),
        earliest: datetime.date | None = None,
    ) -> None:
        """Ask for the move of ``rows`` (their codes) to ``wanted``.

        :param needs: what must be recorded, as :meth:`.LifeCycle.needs` names it.
        :param known: what the rows have recorded already.
        :param staying: rows that were chosen too and cannot make this move.
        :param earliest: day of the last move, before which this one cannot lie.
        """
        super().__init__(parent)
        self._needs = tuple(needs)
        self.setWindowTitle(self.tr("Change status"))
        title = QLabel(self._title(rows, wanted))
        title.setWordWrap(True)
        title.setTextFormat(Qt.TextFormat.PlainText)
        today = datetime.date.today()
        self._date = day_field(today, typed=True)
        self._date.setMaximumDate(formats.to_qdate(today))
        if earliest is not None and earliest <= today:
            self._date.setMinimumDate(formats.to_qdate(earliest))
            self._date.setToolTip(self.tr("Not before the last move, {date}").format(date=formats.date(earliest)))
        self._author = QLineEdit(author)
        self._author.textChanged.connect(self._check)
        self._fields: dict[str, QLineEdit | QComboBox] = {}
        form = form_layout()
        self._add(form, self.tr("Date"), self._date)
        self._add(form, self.tr("{name} *").format(name=self.tr("Author")), self._author)
        for key in (*self._needs, *(key for key in (REASON,) if key not in self._needs), "document"):
            self._fields[key] = self._field(key, str(known.get(key) or ""))
            self._add(form, self._label(key), self._fields[key])
        self._hint = QLabel(self.tr("* This move must record it."))
        self._hint.setWordWrap(True)
        self._buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel)
        self._buttons.button(QDialogButtonBox.StandardButton.Ok).setText(self.tr("Change status"))
        self._buttons.accepted.connect(self.accept)
        self._buttons.rejected.connect(self.reject)
        offer_help(self, "status", self._buttons)
        self.staying = QLabel(self._staying(staying))
        self.staying.setWordWrap(True)
        self.staying.setTextFormat(Qt.TextFormat.PlainText)
        self.staying.setVisible(bool(staying))
        layout = QVBoxLayout(self)
        for part in (title, self.staying, form, self._hint, self._buttons):
            layout.addLayout(part) if isinstance(part, QFormLayout) else layout.addWidget(part)
        self.setMinimumWidth(380)
        self._check()
        self._first_empty().setFocus()

    def _staying(self, rows: Sequence[str]) -> str:
        shown = _listed(rows, 20)
        return self.tr("Cannot make this move and stay as they are ({count}): {rows}").format(
            count=len(rows), rows=shown
        )

    def _title(self, rows: Sequence[str], wanted: str) -> str:
        shown = _listed(rows, 6)
        return self.tr("New status “{status}” for {rows} ({count})").format(
            count=len(rows), status=status_name(wanted), rows=shown
        )

    def _field(self, key: str, text: str) -> QLineEdit | QComboBox:
        if key == CATEGORY:
            combo = QComboBox()
            combo.setEditable(True)
            combo.addItems(["", *CATEGORIES])
            combo.setCurrentText(text)
            combo.currentTextChanged.connect(self._check)
            return combo
        line = QLineEdit(text)
        line.textChanged.connect(self._check)
        return line

    def _label(self, key: str) -> str:
        names = {
            REASON: self.tr("Reason"),
            REPORT_NO: self.tr("Report number"),
            CATEGORY: self.tr("Resource category"),
            COMMODITY: self.tr("Commodity"),
            "document": self.tr("Document"),
        }
        return self.tr("{name} *").format(name=names[key]) if key in self._needs else names[key]

    def _add(self, form: QFormLayout, label: str, field: QWidget) -> None:
        field.setAccessibleName(label)
        form.addRow(label, field)

    def _first_empty(self) -> QWidget:
        return next((self._fields[key] for key in self._needs if not _text(self._fields[key])), self._author)

    def _check(self, *_: object) -> None:
        missing = [key for key in self._needs if not _text(self._fields[key])]
        is_signed = bool(self._author.text().strip())
        self._buttons.button(QDialogButtonBox.StandardButton.Ok).setEnabled(is_signed and not missing)

    def day(self) -> datetime.date:
        """Date of the move."""
        return formats.from_qdate(self._date.date()) or datetime.date.today()

    def recorded(self) -> dict[str, str]:
        """All that was entered, by what it is."""
        return {"author": self._author.text().strip(), **{key: _text(field) for key, field in self._fields.items()}}


def _text(field: QLineEdit | QComboBox) -> str:
    return (field.currentText() if isinstance(field, QComboBox) else field.text()).strip()


def _listed(rows: Sequence[str], most: int) -> str:
    return ", ".join(rows[:most]) + (" …" if len(rows) > most else "")
