"""An import from the choice of a source to the written file, without a widget: the assistant's pages show it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from qgis.core import QgsProject, QgsVectorLayer
from qgis.PyQt.QtCore import QCoreApplication, QObject, pyqtSignal

from ..core.coverage import Cancelled, Progress
from ..core.delimited import TableFormat
from ..core.errors import SurveyError
from ..map.file_layers import edited_on, reload_layers
from ..store.crs_doctor import CrsSample, Diagnosis, diagnose
from ..store.foreign_rows import ForeignRows, Placement
from ..store.foreign_source import ForeignLayer, SourceLayer, layer_of_project, list_layers, open_layer
from ..store.import_guess import closed_columns, values_met, with_guessed_values
from ..store.import_mapping import ImportMapping
from ..store.import_plan import ImportChoices, ImportPlan, plan_import
from ..store.import_state import read_state, territory_of
from ..store.import_write import ImportResult, Statement, write_plan
from ..store.programme_file import ProgrammeInfo
from ..store.tables import BY_NAME, NO_GEOMETRY
from .chore import Chore
from .wording import sentence

_READ = 0.5


@dataclass(frozen=True)
class _Reading:
    """What was read, and of what: it serves as long as nothing of that changes."""

    source: ForeignLayer
    placement: Placement | None
    columns: tuple[str, ...]
    geometry: str
    rows: ForeignRows


class ImportFlow(QObject):
    """What was chosen so far, and the next step from it. Nothing but :meth:`write` touches the programme."""

    failed = pyqtSignal(str)
    """A sentence."""
    layersListed = pyqtSignal(object)
    """Tuple of :class:`.SourceLayer`."""
    sourceOpened = pyqtSignal()
    diagnosed = pyqtSignal(object, object)
    """A :class:`.Diagnosis` and the territory's polygons."""
    valuesRead = pyqtSignal(object)
    """Closed column -> text -> number of rows."""
    planned = pyqtSignal(object)
    """An :class:`.ImportPlan`."""
    written = pyqtSignal(object)
    """An :class:`.ImportResult`."""

    def __init__(self, project: QgsProject, info: ProgrammeInfo, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.project, self.info = project, info
        self.source: ForeignLayer | None = None
        self.placement: Placement | None = None
        self.mapping: ImportMapping | None = None
        self.choices = ImportChoices()
        self.plan: ImportPlan | None = None
        self.territory: tuple[bytes, ...] = ()
        self._reading: _Reading | None = None
        self.job = Chore(self)
        self.job.failed.connect(self.failed)

    @property
    def has_geometry(self) -> bool:
        """Whether the source has places, not only values."""
        return self.source is not None and self.source.layer.isSpatial()

    def _tell(self, error: Exception) -> None:
        self.failed.emit(sentence(error))

    # -- the source ---------------------------------------------------------------------------------------------

    def list_file(self, path: str) -> None:
        """Look what layers a file has."""
        self._forget_source()
        self.job.start(Path(path).name, lambda _progress, _cancelled: list_layers(path), self.layersListed.emit)

    def open_entry(self, entry: SourceLayer, encoding: str | None = None) -> None:
        """Open one layer, by the best guess of its encoding or by another one."""
        self._open(lambda: open_layer(entry, encoding))

    def reopen(self, encoding: str) -> None:
        """Open the same layer by another encoding."""
        if self.source is not None and encoding != self.source.encoding:
            self.open_entry(self.source.entry, encoding)

    def reopen_table(self, table: TableFormat) -> None:
        """Open the same text table by other columns."""
        source = self.source
        if source is not None:
            self._open(lambda: open_layer(source.entry, source.encoding, table))

    def take_layer(self, layer: QgsVectorLayer) -> None:
        """Import from a layer of the project."""
        self._forget_source()
        try:
            self._opened(layer_of_project(layer))
        except SurveyError as error:
            self._tell(error)

    def _open(self, opener: Callable[[], ForeignLayer]) -> None:
        """Open away from the window: a long text table takes seconds."""
        self._forget_source()
        window = self.thread()

        def work(_progress: Progress, _cancelled: Cancelled) -> ForeignLayer:
            found = opener()
            found.hand_over(window)
            return found

        self.job.start(self._title(), work, self._opened)

    def _opened(self, source: ForeignLayer) -> None:
        self.source = source
        self.sourceOpened.emit()

    def start_over(self) -> None:
        """Forget all that was chosen, for another source."""
        self._forget_source()
        self.mapping, self.choices = None, ImportChoices()

    def _forget_source(self) -> None:
        self.source = self._reading = self.plan = self.placement = None

    # -- its place on Earth -------------------------------------------------------------------------------------

    def diagnose(self, *, every: bool = False) -> None:
        """Find out where the source lies, and where it would by the systems that users have."""
        if self.source is None:
            return
        self.placement = None
        sample, context, path = CrsSample.of(self.source.layer), self.project.transformContext(), self.info.path

        def work(progress: Progress, cancelled: Cancelled) -> tuple[Diagnosis, tuple[bytes, ...]]:
            territory = territory_of(path)
            return diagnose(sample, territory, context, every, progress, cancelled), territory

        self.job.start(self._title(), work, self._diagnosed)

    def _diagnosed(self, found: tuple[Diagnosis, tuple[bytes, ...]]) -> None:
        diagnosis, self.territory = found
        self.diagnosed.emit(diagnosis, self.territory)

    # -- its values ---------------------------------------------------------------------------------------------

    def use_mapping(self, mapping: ImportMapping) -> bool:
        """Take a mapping that fits the source; False where it does not, which is told."""
        if self.source is None:
            return False
        try:
            self.mapping = mapping.fitted(self.source.layer.fields().names(), self.source.entry.name)
        except SurveyError as error:
            self._tell(error)
            return False
        return True

    def read_values(self) -> None:
        """Read the source once, and tell what its closed columns say."""
        mapping = self.mapping
        if mapping is None:
            return
        self._with_rows(lambda rows, _progress, _cancelled: values_met(mapping, rows), self._values_read)

    def _values_read(self, met: dict[str, Counter[str]]) -> None:
        if self.mapping is not None:
            self.mapping = with_guessed_values(self.mapping, met)
            self.valuesRead.emit(met)

    @property
    def has_closed_columns(self) -> bool:
        """Whether the mapping has columns whose values are to be mapped one by one."""
        return self.mapping is not None and bool(closed_columns(self.mapping))

    # -- the plan and what comes of it --------------------------------------------------------------------------

    def make_plan(self) -> None:
        """Find out what the import would do."""
        mapping, choices, path = self.mapping, self.choices, self.info.path
        if mapping is None:
            return

        def work(rows: ForeignRows, progress: Progress, cancelled: Cancelled) -> ImportPlan:
            return plan_import(rows, mapping, read_state(path, mapping.table, cancelled), choices, progress, cancelled)

        self._with_rows(work, self._planned)

    def _planned(self, plan: ImportPlan) -> None:
        self.plan = plan
        self.planned.emit(plan)

    def write(self, statement: Statement, *, drop: bool, official: bool) -> None:
        """Put the plan into the programme."""
        plan = self.plan
        if plan is None:
            return
        edited = edited_on(self.project, self.info.path)
        if edited:
            text = QCoreApplication.translate(
                "ImportFlow",
                "Layers of the programme are in edit mode ({layers}): save or discard their changes first.",
            )
            self.failed.emit(text.format(layers=", ".join(layer.name() for layer in edited)))
            return

        def work(progress: Progress, cancelled: Cancelled) -> ImportResult:
            return write_plan(
                plan,
                statement,
                drop=drop,
                official=official,
                beside_others=True,
                progress=progress,
                cancelled=cancelled,
            )

        self.job.start(self._title(), work, self._written)

    def _written(self, result: ImportResult) -> None:
        self.plan = None
        reload_layers(self.project, self.info.path)
        self.written.emit(result)

    def _with_rows(self, work: Callable[[ForeignRows, Progress, Cancelled], object], done: Callable[..., None]) -> None:
        """Work on the rows of the source, which are read again only where something of them changed."""
        source, mapping = self.source, self.mapping
        if source is None or mapping is None:
            return
        geometry = BY_NAME[mapping.table].geometry if self.choices.with_geometry else NO_GEOMETRY
        columns = mapping.source_columns()
        placement = self.placement
        known = self._reading
        reader = None
        if known is None or (known.source, known.placement, known.columns, known.geometry) != (
            source,
            placement,
            columns,
            geometry,
        ):
            try:
                context = self.project.transformContext()
                reader = source.reader(geometry, columns, placement or Placement(source.crs), context)
            except SurveyError as error:
                self._tell(error)
                return

        def task(progress: Progress, cancelled: Cancelled) -> tuple[_Reading, object]:
            reading = known
            if reader is not None or reading is None:
                rows = reader.read(lambda share: progress(_READ * share), cancelled)
                reading = _Reading(source, placement, columns, geometry, rows)
            return reading, work(reading.rows, lambda share: progress(_READ + (1 - _READ) * share), cancelled)

        def finished(result: tuple[_Reading, object]) -> None:
            self._reading = result[0]
            done(result[1])

        self.job.start(self._title(), task, finished)

    def _title(self) -> str:
        name = self.source.entry.name if self.source is not None else ""
        return QCoreApplication.translate("ImportFlow", "Import {source}").format(source=name)
