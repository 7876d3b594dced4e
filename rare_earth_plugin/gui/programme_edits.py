"""The edits of a programme: statuses that move, what is saved and what is thrown away."""

from __future__ import annotations

import datetime
from collections.abc import Mapping, Sequence
from typing import Any

from qgis.core import QgsProject, QgsVectorLayer
from qgis.PyQt.QtCore import QCoreApplication, QObject, pyqtSignal

from ..core.errors import SurveyError
from ..map import edits, saving
from ..map.layers import edited_layers
from ..store.programme import ProgrammeInfo
from ..store.status_history import earlier_statuses
from .wording import sentence


class ProgrammeEdits(QObject):
    """What a session does to the layers of its programme, all of it in their edit buffers."""

    failed = pyqtSignal(str)
    """A sentence for the user."""
    aboutToSave = pyqtSignal()
    """Who has to write something beside what is unsaved does it now."""

    def __init__(self, project: QgsProject, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.project = project
        self.info: ProgrammeInfo | None = None

    @property
    def layers(self) -> dict[str, QgsVectorLayer]:
        """Role -> layer, for those that the project has right now."""
        raise NotImplementedError

    def unsaved(self) -> list[QgsVectorLayer]:
        """Layers of the programme with edits that are not saved."""
        return [layer for layer in self.layers.values() if layer.isModified()]

    def has_edits(self) -> bool:
        """Whether another programme would take edits with it, which is told."""
        if not edited_layers(self.project):
            return False
        text = QCoreApplication.translate(
            "ProgrammeEdits", "There are edits that are not saved. Save or undo them, then open the other programme."
        )
        self.failed.emit(text)
        return True

    def histories(self, role: str, rows: Mapping[int, str]) -> dict[int, list[str]]:
        """Earlier statuses of rows (feature id -> UUID), oldest first; empty where the file tells none."""
        if self.info is None or not rows:
            return {}
        try:
            by_uuid = earlier_statuses(self.info.path, rows.values())
        except SurveyError:
            return {}
        return {fid: by_uuid.get(uuid, []) for fid, uuid in rows.items()}

    def change_status(
        self,
        role: str,
        feature_ids: Sequence[int],
        status: str,
        day: datetime.date,
        recorded: Mapping[str, Any],
        histories: Mapping[int, Sequence[str]],
    ) -> bool:
        """Move rows to a status in the edit buffer of their layer; False where it cannot be, which is told."""
        layer = self.layers.get(role)
        if layer is None:
            text = QCoreApplication.translate(
                "ProgrammeEdits", "The layer is no longer in the project, so its status cannot be changed."
            )
            self.failed.emit(text)
            return False
        try:
            edits.change_status(layer, role, feature_ids, status, day, recorded, histories)
        except SurveyError as error:
            self.failed.emit(sentence(error))
            return False
        return True

    def save_edits(self) -> bool:
        """Save what is unsaved in the programme's layers; False where the database refused, which is told."""
        self.aboutToSave.emit()
        try:
            saving.save(self.unsaved())
        except SurveyError as error:
            self.failed.emit(sentence(error))
            return False
        return True

    def undo_edits(self) -> None:
        """Throw away what is unsaved in the programme's layers."""
        for layer in self.unsaved():
            edits.undo_all(layer)
