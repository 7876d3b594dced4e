"""The import assistant: from a foreign source to rows of the programme, and nothing written before its last button."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from qgis.core import Qgis, QgsCoordinateReferenceSystem, QgsProject
from qgis.PyQt.QtCore import QSize, Qt, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from ..core.errors import SurveyError
from ..map import formats
from ..map.place_picture import paint_place
from ..store.crs_doctor import Diagnosis
from ..store.foreign_rows import Placement
from ..store.foreign_source import ForeignLayer
from ..store.import_guess import guessed_mapping, guessed_table
from ..store.import_mapping import load_mapping, save_mapping
from ..store.import_plan import ImportChoices, ImportPlan
from ..store.import_report import write_report
from ..store.import_write import ImportResult
from ..store.programme_file import ProgrammeInfo
from . import import_memory
from .fields import scrolling
from .help_key import offer_help
from .import_crs_page import PICTURE, CrsPage
from .import_fields_page import FieldsPage
from .import_finish_page import FinishPage
from .import_flow import ImportFlow
from .import_preview_page import PreviewPage
from .import_source_page import SourcePage
from .import_values_page import ValuesPage
from .message_strip import MessageStrip
from .screen_room import resize_within_screen
from .wording import sentence

_SIZE = QSize(980, 600)
SOURCE, PLACE, FIELDS, VALUES, PREVIEW, FINISH = range(6)


class ImportAssistant(QDialog):
    """Connects the pages with the flow."""

    imported = pyqtSignal(bool)
    """The programme has new rows; True where it was also declared official."""

    def __init__(self, project: QgsProject, info: ProgrammeInfo, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Import into “{title}”").format(title=info.title or info.path.stem))
        self.flow = ImportFlow(project, info, self)
        self.messages = MessageStrip()
        self.steps = QLabel()
        self.steps.setTextFormat(Qt.TextFormat.RichText)
        self.source_page, self.place_page, self.fields_page = SourcePage(), CrsPage(), FieldsPage()
        self.values_page, self.preview_page, self.finish_page = ValuesPage(), PreviewPage(), FinishPage()
        self.pages = QStackedWidget()
        for page in (
            self.source_page,
            self.place_page,
            self.fields_page,
            self.values_page,
            self.preview_page,
            self.finish_page,
        ):
            page.layout().setContentsMargins(0, 0, 0, 0)
            self.pages.addWidget(scrolling(page) if page is self.finish_page else page)
        self._way = [SOURCE]
        self._official = self._is_written = False
        self._mapped: ForeignLayer | None = None
        self._lay_out()
        self._connect()
        self._show_step(SOURCE)
        resize_within_screen(self, _SIZE)

    def _lay_out(self) -> None:
        self.progress = QProgressBar()
        self.progress.setRange(0, 100)
        self.progress.setTextVisible(False)
        self.progress.setMaximumHeight(8)
        self.progress.setAccessibleName(self.tr("Progress"))
        self.stop = QPushButton(self.tr("Stop"))
        self._working = QWidget()
        line = QHBoxLayout(self._working)
        line.setContentsMargins(0, 0, 0, 0)
        line.addWidget(self.progress, 1)
        line.addWidget(self.stop)
        keep = self._working.sizePolicy()
        keep.setRetainSizeWhenHidden(True)
        self._working.setSizePolicy(keep)
        self._working.hide()
        self.back, self.next = QPushButton(self.tr("< &Back")), QPushButton()
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        offer_help(self, "import", self.buttons)
        for button in (self.back, self.next):
            self.buttons.addButton(button, QDialogButtonBox.ButtonRole.ActionRole)
        for button in (self.stop, self.back, self.buttons.button(QDialogButtonBox.StandardButton.Close)):
            button.setAutoDefault(False)
        self.next.setDefault(True)
        layout = QVBoxLayout(self)
        layout.addWidget(self.steps)
        layout.addWidget(self.messages)
        layout.addWidget(self.pages, 1)
        layout.addWidget(self._working)
        layout.addWidget(self.buttons)

    def _connect(self) -> None:
        flow, source, fields = self.flow, self.source_page, self.fields_page
        source.fileChosen.connect(flow.list_file)
        source.projectLayerChosen.connect(flow.take_layer)
        source.layerChosen.connect(flow.open_entry)
        source.encodingChosen.connect(flow.reopen)
        source.tableChosen.connect(flow.reopen_table)
        self.place_page.otherChosen.connect(self._take_other_place)
        fields.tableChosen.connect(self._choose_table)
        fields.mappingOpened.connect(self._open_mapping)
        fields.mappingSaved.connect(self._save_mapping)
        self.preview_page.choicesChanged.connect(self._plan_again)
        self.preview_page.drop.toggled.connect(lambda _checked: self._check())
        self.finish_page.ready.connect(self.next.setEnabled)
        self.finish_page.reportWanted.connect(self._save_report)
        flow.failed.connect(self._warn)
        flow.layersListed.connect(source.show_layers)
        flow.sourceOpened.connect(self._show_source)
        flow.diagnosed.connect(self._show_diagnosis)
        flow.valuesRead.connect(self._show_values)
        flow.planned.connect(self._show_plan)
        flow.written.connect(self._show_result)
        flow.job.busyChanged.connect(self._show_busy)
        flow.job.progressChanged.connect(lambda done: self.progress.setValue(round(done)))
        flow.job.stopped.connect(lambda: self.messages.tell(self.tr("Stopped. Nothing was written.")))
        self.stop.clicked.connect(flow.job.stop)
        self.back.clicked.connect(self._go_back)
        self.next.clicked.connect(self._go_on)
        self.finish_page.again.clicked.connect(self._start_over)
        self.buttons.rejected.connect(self.reject)

    # -- where we are -------------------------------------------------------------------------------------------

    def _titles(self) -> tuple[str, ...]:
        return (
            self.tr("Source"),
            self.tr("Place"),
            self.tr("Fields"),
            self.tr("Values"),
            self.tr("Preview"),
            self.tr("Import"),
        )

    def _show_step(self, step: int) -> None:
        if self._way[-1] != step:
            self._way.append(step)
        self.pages.setCurrentIndex(step)
        titles = [f"<b>{title}</b>" if place == step else title for place, title in enumerate(self._titles())]
        self.steps.setText(" &nbsp;›&nbsp; ".join(titles))
        self.next.setText(self.tr("&Import") if step == FINISH else self.tr("&Next >"))
        self._check()

    def _check(self) -> None:
        """Which buttons lead somewhere."""
        step, busy = self._way[-1], self.flow.job.is_busy
        self.back.setEnabled(len(self._way) > 1 and not busy and not self._is_written)
        possible = {
            SOURCE: self.flow.source is not None,
            PREVIEW: self.flow.plan is not None and self._has_work(),
            FINISH: not self._is_written and bool(self.finish_page.statement().author),
        }
        self.next.setEnabled(possible.get(step, True) and not busy)
        self.pages.setEnabled(not busy)

    def _warn(self, text: str) -> None:
        """Trouble with the source stands where the source is chosen."""
        if self._way[-1] == SOURCE:
            self.source_page.show_trouble(text)
        else:
            self.messages.warn(text)
        self._check()

    def _has_work(self) -> bool:
        plan = self.flow.plan
        return plan is not None and (not plan.is_empty or (self.preview_page.drop.isChecked() and bool(plan.absent)))

    def _show_busy(self, busy: bool) -> None:
        self.progress.setValue(0)
        self._working.setVisible(busy)
        self._check()

    def _go_back(self) -> None:
        self.messages.clear()
        self._way.pop()
        self._show_step(self._way[-1])

    def _start_over(self) -> None:
        """The next file into the same programme."""
        self._is_written, self._way, self._mapped = False, [SOURCE], None
        self.flow.start_over()
        self.source_page.clear()
        self.fields_page.start_over()
        self.finish_page.document.clear()  # it was that of the rows before
        self.messages.clear()
        self._show_step(SOURCE)

    def _go_on(self) -> None:
        self.messages.clear()
        flow = self.flow
        step = self._way[-1]
        if step == SOURCE:
            flow.choices = replace(flow.choices, with_geometry=flow.has_geometry)
            if flow.has_geometry:
                flow.diagnose()
            else:
                self._show_fields()
        elif step == PLACE:
            self._take_place()
        elif step == FIELDS:
            if flow.use_mapping(self.fields_page.mapping()):
                flow.read_values() if flow.has_closed_columns else flow.make_plan()
        elif step == VALUES:
            flow.mapping = self.values_page.completed(flow.mapping)
            flow.make_plan()
        elif step == PREVIEW:
            source = flow.source.entry
            name = Path(source.path).name if source.path else source.name
            drop, illustrative = self.preview_page.drop.isChecked(), flow.info.illustrative
            self.finish_page.ask(flow.plan, name, drop=drop, illustrative=illustrative)
            self._show_step(FINISH)
        else:
            self._official = self.finish_page.official.isChecked()
            drop = self.preview_page.drop.isChecked()
            flow.write(self.finish_page.statement(), drop=drop, official=self._official)

    # -- the steps ----------------------------------------------------------------------------------------------

    def _show_source(self) -> None:
        source, page = self.flow.source, self.source_page
        names = source.layer.fields().names()
        page.strip.clear()
        page.show_encodings(source.encodings, source.encoding)
        page.show_table(source.table, names)
        count = source.layer.featureCount()
        text = self.tr("{count} features; fields {names}", None, count)
        page.show_facts(text.format(count=formats.number(count), names=", ".join(names)))
        self._check()

    def _show_diagnosis(self, diagnosis: Diagnosis, territory: Sequence[bytes]) -> None:
        crs = self.flow.source.crs
        if not territory and crs.isValid():
            self.flow.placement = Placement(crs)
            self.messages.tell(
                self.tr("The programme has no territory yet to hold the source against; it is taken by its own CRS.")
            )
            self._show_fields()
            return
        look = PICTURE, self.palette(), self.devicePixelRatioF()
        self.place_page.show_diagnosis(diagnosis, [paint_place(territory, one, *look) for one in diagnosis.shown])
        self._show_step(PLACE)

    def _take_other_place(self, crs: QgsCoordinateReferenceSystem) -> None:
        self.place_page.places.clearSelection()
        self.flow.placement = Placement(crs)
        self._show_fields()

    def _take_place(self) -> None:
        chosen = self.place_page.candidate()
        if chosen is not None:
            self.flow.placement = chosen.placement
        if self.flow.placement is None:
            self.messages.warn(self.tr("Choose where the source lies, or its coordinate reference system."))
            return
        self._show_fields()

    def _show_fields(self) -> None:
        mapping, source = self.flow.mapping, self.flow.source
        if mapping is None or not self._fits(mapping.source_columns()):
            self._choose_table(self.fields_page.offer_tables(source.layer, self._guessed_table()))
        elif self._mapped is not source:
            self.fields_page.show_mapping(mapping, source.layer)
        self._mapped = source
        self._show_step(FIELDS)

    def _guessed_table(self) -> str:
        layer, entry = self.flow.source.layer, self.flow.source.entry
        has_points = layer.geometryType() == Qgis.GeometryType.Point
        names = layer.fields().names()
        return guessed_table(entry.name, names, points=has_points, blank=layer.isSpatial() and not self.flow.territory)

    def _fits(self, columns: Sequence[str]) -> bool:
        return set(columns) <= set(self.flow.source.layer.fields().names())

    def _choose_table(self, table: str) -> None:
        """Begin with what was used for this source before, else with a guess."""
        source = self.flow.source
        names = source.layer.fields().names()
        known = import_memory.recall(source.key, table, names)
        mapping = known if known is not None and self._fits(known.source_columns()) else guessed_mapping(table, names)
        self.flow.mapping = mapping
        self.fields_page.show_mapping(mapping, source.layer)

    def _open_mapping(self, path: Path) -> None:
        source = self.flow.source
        try:
            mapping = load_mapping(path).fitted(source.layer.fields().names(), source.entry.name)
        except SurveyError as error:
            self.messages.warn(sentence(error))
            return
        self.messages.clear()
        self.flow.mapping = mapping
        self.fields_page.show_mapping(mapping, source.layer)

    def _save_mapping(self, path: Path) -> None:
        mapping = self.fields_page.mapping()
        try:
            mapping.check(str(path))
            save_mapping(mapping, path)
        except SurveyError as error:
            self.messages.warn(sentence(error))
        except OSError as error:
            text = self.tr("The file {path} cannot be written ({reason}); choose another folder.")
            self.messages.warn(text.format(path=path, reason=error.strerror or error))
        else:
            self.messages.tell(self.tr("Mapping saved as {path}.").format(path=path))

    def _save_report(self, path: Path) -> None:
        try:
            write_report(self.preview_page.plan, path, drop=self.preview_page.drop.isChecked())
        except OSError as error:
            text = self.tr("The file {path} cannot be written ({reason}); choose another folder.")
            self.messages.warn(text.format(path=path, reason=error.strerror or error))
        else:
            self.messages.tell(self.tr("Report saved as {path}.").format(path=path))

    def _show_values(self, met: dict[str, dict[str, int]]) -> None:
        self.values_page.show_values(self.flow.mapping, met)
        self._show_step(VALUES)

    def _plan_again(self) -> None:
        page = self.preview_page
        self.flow.choices = ImportChoices(self.flow.has_geometry, page.erase.isChecked(), page.outside.isChecked())
        self.flow.make_plan()

    def _show_plan(self, plan: ImportPlan) -> None:
        self.preview_page.show_plan(plan, self.flow.territory)
        self._show_step(PREVIEW)

    def _show_result(self, result: ImportResult) -> None:
        source = self.flow.source
        import_memory.remember(source.key, self.flow.mapping, source.layer.fields().names())
        if self._official:
            self.flow.info = replace(self.flow.info, illustrative=False)
        self._is_written = True
        self.finish_page.show_result(result)
        self._check()
        self.buttons.button(QDialogButtonBox.StandardButton.Close).setFocus()
        self.imported.emit(self._official)

    def reject(self) -> None:
        """Stop what runs first; the second time, close."""
        if self.flow.job.is_busy:
            self.flow.job.stop()
            return
        super().reject()

    def done(self, result: int) -> None:
        self.flow.job.forget()
        self.preview_page.let_go()
        super().done(result)
