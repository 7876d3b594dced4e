"""Moving rows from the table: which moves are open to all of them, what is asked once, and who stays behind."""

from __future__ import annotations

import datetime
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from qgis.PyQt.QtCore import QObject, Qt
from qgis.PyQt.QtGui import QIcon
from qgis.PyQt.QtWidgets import QDialog, QLabel, QMenu, QWidget, QWidgetAction

from ..core.status import BY_TABLE
from ..map.edits import missing_needs, recorded_values
from ..map.names import status_name
from ..map.rows import LayerRow
from ..map.status_style import status_pixmap
from . import settings
from .session import ProgrammeSession
from .status_change import StatusChangeDialog

_LISTED = 12


@dataclass(frozen=True)
class Offer:
    """What is open to some rows.

    :ivar moves: statuses that all rows which can move at all may move to, in the order of the life cycle.
    :ivar moving: those rows.
    :ivar staying: rows from whose status no move leads anywhere.
    """

    moves: tuple[str, ...]
    moving: tuple[LayerRow, ...]
    staying: tuple[LayerRow, ...]


class StatusMoves(QObject):
    """The moves of the rows of one role, ``zone`` or ``target``."""

    def __init__(
        self, role: str, session: ProgrammeSession, ask: Callable[[StatusChangeDialog], bool], parent: QWidget
    ) -> None:
        """``ask`` shows a dialog and says whether it was accepted."""
        super().__init__(parent)
        self._role, self._session, self._ask, self._parent = role, session, ask, parent

    def offer(self, rows: Sequence[LayerRow]) -> Offer:
        """What is open to some rows."""
        cycle, histories = BY_TABLE[self._role], self._histories(rows)
        open_to = {row.fid: cycle.allowed_moves(row.status or None, histories.get(row.fid, ())) for row in rows}
        moving = tuple(row for row in rows if open_to[row.fid])
        common = set.intersection(*(set(open_to[row.fid]) for row in moving)) if moving else set()
        staying = tuple(row for row in rows if not open_to[row.fid])
        # A returning row may lead on to states that come before those of the path in another row's list.
        return Offer(tuple(state for state in cycle.states if state in common), moving, staying)

    def _histories(self, rows: Sequence[LayerRow]) -> dict[int, list[str]]:
        returning = {row.fid: row.key for row in rows if row.status in BY_TABLE[self._role].returns}
        return self._session.histories(self._role, returning)

    def change(self, rows: Sequence[LayerRow], status: str) -> bool:
        """Ask once for what the move must record, then move all rows that can in one step.

        :return: whether they moved.
        """
        moving = [row for row in rows if status in self.offer([row]).moves]
        staying = [row for row in rows if row not in moving]
        if not moving:
            return False
        needs = missing_needs(self._role, status, [row.values for row in moving])
        dialog = StatusChangeDialog(
            [row_name(row) for row in moving],
            status,
            needs,
            recorded_values(moving[0].values) if len(moving) == 1 else {},
            settings.author(),
            self._parent,
            staying=[f"{row_name(row)} ({status_name(row.status)})" for row in staying],
            earliest=last_day(moving),
        )
        done = False
        if self._ask(dialog):
            recorded = dialog.recorded()
            settings.set_author(recorded["author"])
            done = self._session.change_status(
                self._role, [row.fid for row in moving], status, dialog.day(), recorded, self._histories(moving)
            )
        dialog.deleteLater()
        return done

    def fill(self, menu: QMenu, rows: Sequence[LayerRow]) -> None:
        """Offer the moves that are open to all rows, and name the rows that have none."""
        offer = self.offer(rows)
        for status in offer.moves:
            icon = QIcon(status_pixmap(BY_TABLE[self._role].group(status), 14, self._role))
            action = menu.addAction(icon, status_name(status))
            action.triggered.connect(lambda _checked, wanted=status: self.change(rows, wanted))
        if offer.moving and not offer.moves:
            _tell(menu, self.tr("No move is open to all of them"))
        if offer.staying:
            menu.addSeparator()
            names = [f"{row_name(row)} ({status_name(row.status)})" for row in offer.staying]
            shown = ", ".join(names[:_LISTED]) + (" …" if len(names) > _LISTED else "")
            _tell(menu, self.tr("Cannot move: {rows}").format(rows=shown))


def _tell(menu: QMenu, text: str) -> None:
    """A line of a menu that is only read; a disabled entry would be too pale for that."""
    label = QLabel(text)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    label.setMinimumWidth(180)
    label.setContentsMargins(8, 3, 8, 3)
    action = QWidgetAction(menu)
    action.setText(text)
    action.setDefaultWidget(label)
    menu.addAction(action)


def row_name(row: LayerRow) -> str:
    """What a person calls a row: its code, or its number where it has none."""
    return row.text("code") or f"#{row.fid}"


def last_day(rows: Sequence[LayerRow]) -> datetime.date | None:
    """Day of the last move of any of the rows."""
    days = [row.values.get("status_on") for row in rows]
    return max((day for day in days if isinstance(day, datetime.date)), default=None)


def accepted(dialog: QDialog) -> bool:
    """Show a dialog and wait for its answer."""
    return dialog.exec() == QDialog.DialogCode.Accepted
