"""Corrections of events: checked, recorded in the file at once, mirrored in the row where its last move is meant."""

from __future__ import annotations

from qgis.core import QgsVectorLayer
from qgis.PyQt.QtCore import QObject, pyqtSignal

from ..core.errors import SurveyError
from ..core.history import Event, check_correction, corrected, corrections, effective
from ..core.status import BY_TABLE
from ..map import edits, saving
from ..map.provenance import panel_name
from ..map.rows import LayerRow, row_by_key
from ..store.status_history import read_events, record_correction
from .session import ProgrammeSession
from .wording import sentence


class Corrections(QObject):
    """Records corrections in the programme of a session."""

    recorded = pyqtSignal(object)
    """The :class:`.Event` that was added."""

    def __init__(self, session: ProgrammeSession, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session

    def move_of(self, event: Event) -> tuple[Event, Event]:
        """The move that an event belongs to, and the same with its corrections.

        :raises SurveyError: the file cannot be read.
        """
        events = self._events(event)
        cited = {one.uuid: one for one in events}
        root, seen = event, {event.uuid}
        while root.corrects in cited and root.corrects not in seen:
            seen.add(root.corrects)
            root = cited[root.corrects]
        return root, corrected(root, corrections(events).get(root.uuid))

    def _events(self, event: Event) -> list[Event]:
        if self._session.info is None:
            return []
        return [one for one in read_events(self._session.info.path, [event.row]) if one.table == event.table]

    def record(self, correction: Event) -> bool:
        """Add a correction to the history; False where it cannot be, which is told."""
        info = self._session.info
        if info is None:
            return False
        try:
            events = self._events(correction)
            layer = self._session.layers.get(correction.table)
            row = row_by_key(layer, correction.row) if layer is not None else None
            states = BY_TABLE[correction.table].states if correction.table in BY_TABLE else ()
            moves = check_correction(events, correction, states, row.status if row else correction.new)
            before = effective(events)
            made = record_correction(info.path, correction._replace(tool=panel_name()))
        except SurveyError as error:
            self._session.failed.emit(sentence(error))
            return False
        if layer is not None and row is not None and moves and moves[-1].uuid == correction.corrects:
            earlier = next((move for move in before if move.uuid == correction.corrects), None)
            self._mirror(layer, row, moves[-1], earlier)
        self.recorded.emit(made)
        return True

    def _mirror(self, layer: QgsVectorLayer, row: LayerRow, move: Event, earlier: Event | None) -> None:
        """Let the row say the same of its last move; saved at once unless other edits are under way."""
        was_clean = not layer.isEditable()
        try:
            edits.mirror_move(layer, row, move, earlier)
            if was_clean:
                saving.save([layer])
        except SurveyError as error:
            self._session.failed.emit(sentence(error))
