"""The strip that shows as long as the statuses of an earlier day are looked at."""

from __future__ import annotations

from qgis.PyQt.QtWidgets import QHBoxLayout, QPushButton, QWidget

from ..map import formats
from ..map.names import role_name
from ..map.rows import read_rows
from .past import ROLES, Past
from .session import ProgrammeSession
from .status_moves import row_name
from .strip import MARGINS, Strip

# Ink and paper of their own, so that nobody takes an old state for the present one in any theme.
_PAPER, _INK, _RIM = "#d9dcf5", "#232a5c", "#6a74c2"
_LISTED = 200


class PastStrip(Strip):
    """Says which day is shown, that nothing can be changed meanwhile, and which rows were not there yet."""

    def __init__(self, session: ProgrammeSession, past: Past, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session, self._past = session, past
        self.back = QPushButton(self.tr("Back to today"))
        self.back.clicked.connect(past.leave)
        self.setStyleSheet(
            f"PastStrip {{ background: {_PAPER}; border: 1px solid {_RIM}; }}"
            f"PastStrip QLabel {{ color: {_INK}; background: transparent; }}"
        )
        layout = QHBoxLayout(self)
        layout.setContentsMargins(*MARGINS)
        layout.addWidget(self.text, 1)
        layout.addWidget(self.back)
        past.changed.connect(self.show_day)
        self.show_day()

    def show_day(self) -> None:
        """Say what is shown; the strip goes away in the present."""
        day = self._past.day
        self.setVisible(day is not None)
        if day is None:
            return
        title = self.tr("Statuses as of {day}, read-only").format(day=formats.date(day))
        counts, lists = [], []
        for role in ROLES:
            layer = self._session.layers.get(role)
            absent = self._past.absent(role, read_rows(layer)) if layer is not None else []
            if absent:
                count = formats.number(len(absent))
                counts.append(self.tr("{layer} {count}").format(layer=role_name(role), count=count))
                names = ", ".join(row_name(row) for row in absent[:_LISTED]) + (" …" if len(absent) > _LISTED else "")
                lists.append(self.tr("{layer}: {rows}").format(layer=role_name(role), rows=names))
        hidden = self.tr("without a status then, not shown: {counts}").format(counts=", ".join(counts))
        self.text.setText("; ".join([title, hidden] if counts else [title]))
        self.text.setToolTip("\n".join([self.text.text(), *lists]))
