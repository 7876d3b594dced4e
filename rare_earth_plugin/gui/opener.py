"""Opening a programme a step at a time, so that the window never stands still."""

from __future__ import annotations

from qgis.core import QgsApplication, QgsProject, QgsRectangle, QgsVectorLayer
from qgis.PyQt.QtCore import QObject, pyqtSignal

from ..core.errors import SurveyError
from ..map.layers import ROLES, open_layer
from ..map.project import map_crs
from ..store.programme_file import ProgrammeInfo, extent_of, named_sources
from .aside import AsideTask, let_go
from .timers import single_shot


class Opener(QObject):
    """Opens one layer of a programme in each turn of the event loop."""

    opened = pyqtSignal(object, object)
    """The programme's info and its layers by role, which stand in no project yet."""
    failed = pyqtSignal(object)
    """An exception."""

    def __init__(self, project: QgsProject, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._project = project
        self._info: ProgrammeInfo | None = None
        self._task: AsideTask | None = None
        self._sources: dict[str, list[str]] = {}
        self._layers: dict[str, QgsVectorLayer] = {}
        self._next = single_shot(self, 0, self._step)

    @property
    def is_active(self) -> bool:
        """Whether a programme is being opened."""
        return self._info is not None

    def start(self, info: ProgrammeInfo) -> None:
        """Open a programme; one that is being opened is given up."""
        self.stop()
        self._info = info
        self._task = AsideTask(info.title, lambda _cancelled: _look_up(info), self._looked_up)
        QgsApplication.taskManager().addTask(self._task)

    def stop(self) -> None:
        """Give up."""
        self._next.stop()
        task, self._task = self._task, None
        self._info, self._layers = None, {}
        if task is not None:
            let_go(task)

    def _looked_up(self, task: AsideTask) -> None:
        self._task = None
        if task.error is not None:
            self._give_up(task.error)
        else:
            self._sources = task.result or {}
            self._next.start()

    def _step(self) -> None:
        info = self._info
        if info is None:
            return
        missing = [role for role in ROLES if role not in self._layers]
        if missing:
            role = missing[0]
            try:
                self._layers[role] = open_layer(self._project, info, role, self._sources.get(role, ()))
            except SurveyError as error:
                self._give_up(error)
            else:
                self._next.start()
            return
        layers = self._layers
        self.stop()
        self.opened.emit(info, layers)

    def _give_up(self, error: Exception) -> None:
        self.stop()
        self.failed.emit(error)


def _look_up(info: ProgrammeInfo) -> dict[str, list[str]]:
    """What takes long to find out: the rows' sources; and PROJ's search for the map CRS, which QGIS then remembers."""
    extent = extent_of(info.path, "territory")
    if extent is not None:
        map_crs(QgsRectangle(*extent))
    return named_sources(info.path)
