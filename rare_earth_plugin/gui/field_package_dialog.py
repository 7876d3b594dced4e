"""Sending a crew to the field: what goes into its package, and what the checker says of it."""

from __future__ import annotations

import datetime
from collections.abc import Sequence
from pathlib import Path

from qgis.core import Qgis, QgsProject
from qgis.gui import QgsFileWidget, QgsMapLayerComboBox
from qgis.PyQt.QtCore import QSize, Qt, QUrl, pyqtSignal
from qgis.PyQt.QtGui import QCloseEvent, QDesktopServices
from qgis.PyQt.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from ..core.errors import SurveyError
from ..map.field_base import chosen_base
from ..map.field_findings import ERROR, FieldFinding, field_sentence
from ..map.field_package import MadePackage, PackageOrder, proposed_name
from ..map.file_layers import layers_on
from ..store import languages
from ..store.field_extract import CrewEntry, list_crews
from ..store.point_systems import SYSTEMS, system_name
from ..store.receiver_files import FORMATS
from . import settings
from .finding_model import severity_icon
from .help_key import offer_help
from .labels import note_label, one_line, tip
from .message_strip import MessageStrip
from .package_work import PackageWork
from .screen_room import resize_within_screen
from .wording import sentence


class FieldPackageDialog(QDialog):
    """Makes and checks packages of one programme file; usable beside the panel as well as from it."""

    packageMade = pyqtSignal(object)
    """A :class:`.MadePackage`."""

    def __init__(
        self, project: QgsProject, programme: Path, crew_uuid: str = "", parent: QWidget | None = None
    ) -> None:
        """Offer the crews of a programme.

        :param project: whose layers can be the base map.
        :param crew_uuid: the crew that is proposed, "" for the first one with stops.
        """
        super().__init__(parent)
        self._project, self._programme = project, programme
        self._crews: list[CrewEntry] = []
        self._folder: Path | None = None
        self._is_proposed = True
        self.work = PackageWork(self)
        self.setWindowTitle(self.tr("Package for the field"))
        self._make_widgets()
        self._lay_out()
        self._connect()
        self._offer_crews(crew_uuid)
        self._show_state()

    # -- layout -------------------------------------------------------------------------------------------------

    def _make_widgets(self) -> None:
        system, formats, language = settings.field_choices()
        self.messages = MessageStrip()
        self.crew, self.system, self.language = QComboBox(), QComboBox(), QComboBox()
        self.folder = QgsFileWidget()
        self.folder.setStorageMode(QgsFileWidget.StorageMode.GetDirectory)
        self.folder.setFilePath(str(settings.export_folder()))
        self.name = QLineEdit()
        self.base = QgsMapLayerComboBox()
        self.base.setProject(self._project)
        self.base.setFilters(Qgis.LayerFilters(Qgis.LayerFilter.RasterLayer) | Qgis.LayerFilter.HasGeometry)
        self.base.setAllowEmptyLayer(True, self.tr("none"))
        self.base.setCurrentIndex(0)  # setLayer(None) would show an empty line
        for code in SYSTEMS:
            self.system.addItem(system_name(code), code)
        self.system.setCurrentIndex(self.system.findData(system))
        self.language.addItem(self.tr("as this window"), "")
        for code in languages.available():
            self.language.addItem(languages.NAMES[code], code)
        self.language.setCurrentIndex(max(0, self.language.findData(language)))
        self.formats = {ending: QCheckBox(ending.upper()) for ending in FORMATS}
        for ending, box in self.formats.items():
            box.setChecked(ending in formats)
        self.note = note_label()
        self.verdict = QLabel()
        self.verdict.setWordWrap(True)
        self.verdict.setTextFormat(Qt.TextFormat.PlainText)
        self.findings = QListWidget()
        self.findings.setWordWrap(True)
        self.findings.setAccessibleName(self.tr("What the checker found"))
        self.progress = QProgressBar()
        self.progress.setTextVisible(False)
        self.progress.setMaximumHeight(8)
        self.progress.setAccessibleName(self.tr("Progress of the package"))
        self.open_button = QPushButton(self.tr("Open the folder"))
        self.check_button = QPushButton(self.tr("Check a package…"))
        for button in (self.open_button, self.check_button):
            button.setAutoDefault(False)
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        self.make_button = QPushButton()
        self.make_button.setDefault(True)
        self.buttons.addButton(self.make_button, QDialogButtonBox.ButtonRole.ActionRole)
        offer_help(self, "field", self.buttons)

    def _lay_out(self) -> None:
        form = QFormLayout()
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        receivers = QHBoxLayout()
        for box in self.formats.values():
            receivers.addWidget(box)
        receivers.addStretch(1)
        for text, widget in (
            (self.tr("&Crew"), self.crew),
            (self.tr("&Folder"), self.folder),
            (self.tr("&Name"), self.name),
            (self.tr("&Base map"), self.base),
            (self.tr("C&oordinates"), self.system),
            (self.tr("&Language"), self.language),
        ):
            form.addRow(text, widget)
            widget.setAccessibleName(text.replace("&", ""))
        self.folder.lineEdit().setAccessibleName(self.tr("Folder"))
        form.addRow(self.tr("Files for receivers"), receivers)
        results = QHBoxLayout()
        results.addWidget(self.verdict, 1)
        results.addWidget(self.check_button, 0, Qt.AlignmentFlag.AlignTop)
        results.addWidget(self.open_button, 0, Qt.AlignmentFlag.AlignTop)
        layout = QVBoxLayout(self)
        layout.addWidget(self.messages)
        layout.addLayout(form)
        layout.addWidget(self.note)
        layout.addLayout(results)
        layout.addWidget(self.findings, 1)
        layout.addWidget(self.progress)
        layout.addWidget(self.buttons)
        resize_within_screen(self, QSize(600, 560))

    def _connect(self) -> None:
        self.buttons.rejected.connect(self.reject)
        self.make_button.clicked.connect(lambda _checked: self._make_or_stop())
        self.open_button.clicked.connect(lambda _checked: self.open_folder())
        self.check_button.clicked.connect(lambda _checked: self.choose_package())
        self.crew.currentIndexChanged.connect(lambda _place: self._propose())
        self.folder.fileChanged.connect(lambda _path: self._propose())
        self.name.textEdited.connect(lambda _text: self._keep_name())
        self.name.textChanged.connect(lambda _text: self._show_state())
        work = self.work
        work.busyChanged.connect(lambda _busy: self._show_state())
        work.progressChanged.connect(lambda percent: self.progress.setValue(round(percent)))
        work.failed.connect(self.messages.warn)
        work.stopped.connect(lambda: self.messages.tell(self.tr("Stopped; nothing was left behind.")))
        work.made.connect(self._show_made)
        work.checked.connect(self._show_checked)

    def _offer_crews(self, crew_uuid: str) -> None:
        try:
            self._crews = list_crews(self._programme)
        except SurveyError as error:
            self.messages.warn(sentence(error))
        for crew in self._crews:
            stops = self.tr("{count} stops", "", crew.visits).format(count=crew.visits)
            named = " ".join(filter(None, (crew.code, crew.name)))
            self.crew.addItem(one_line(", ".join(filter(None, (named, crew.campaign, stops)))), crew.uuid)
        wanted = [crew.uuid for crew in self._crews if crew.uuid == crew_uuid or (not crew_uuid and crew.visits)]
        if wanted:
            self.crew.setCurrentIndex(self.crew.findData(wanted[0]))
        self._propose()

    # -- what is shown ------------------------------------------------------------------------------------------

    def chosen_crew(self) -> CrewEntry | None:
        """The crew of the list."""
        return next((crew for crew in self._crews if crew.uuid == self.crew.currentData()), None)

    def _keep_name(self) -> None:
        self._is_proposed = not self.name.text().strip()

    def _propose(self) -> None:
        """A name that is free, unless the user has typed one."""
        crew = self.chosen_crew()
        if self._is_proposed and crew is not None:
            folder = Path(self.folder.filePath().strip())
            self.name.setText(proposed_name(crew.code or crew.name, crew.campaign, folder, datetime.date.today()))
        self._show_state()

    def _show_state(self) -> None:
        crew, is_busy = self.chosen_crew(), self.work.is_busy
        self.make_button.setText(self.tr("Stop") if is_busy else self.tr("Make the package"))
        is_ready = crew is not None and crew.visits > 0 and bool(self.name.text().strip())
        self.make_button.setEnabled(is_busy or is_ready)
        for widget in (self.crew, self.folder, self.name, self.base, self.system, self.language, self.check_button):
            widget.setEnabled(not is_busy)
        for box in self.formats.values():
            box.setEnabled(not is_busy)
        self.progress.setVisible(is_busy)
        self.open_button.setVisible(self._folder is not None)
        if crew is None:
            text = self.tr("This programme has no crews yet; add them to a campaign first.")
        elif not crew.visits:
            text = self.tr("This crew has no stops yet; plan its tour first.")
        else:
            text = self.tr(
                "The package holds the crew's stops, targets, zones and map sheets, tables for observations and "
                "tracks, and a project for QField. Copy the whole folder to the tablet."
            )
        self.note.setText(text)

    def _show_findings(self, findings: Sequence[FieldFinding]) -> None:
        self.findings.clear()
        for finding in sorted(findings, key=lambda finding: finding.severity != ERROR):
            text = field_sentence(finding)
            item = QListWidgetItem(severity_icon(finding.severity), one_line(text))
            item.setToolTip(tip(text))
            self.findings.addItem(item)

    def _verdict(self, findings: Sequence[FieldFinding]) -> str:
        errors = sum(finding.severity == ERROR for finding in findings)
        if errors:
            text = self.tr("{count} things must be mended before it leaves.", "", errors)
            return text.format(count=errors)
        if findings:
            text = self.tr("It is whole; {count} things to know.", "", len(findings))
            return text.format(count=len(findings))
        return self.tr("It is whole, and the checker has nothing to say.")

    # -- making -------------------------------------------------------------------------------------------------

    def _make_or_stop(self) -> None:
        if self.work.is_busy:
            self.work.stop()
        else:
            self.make()

    def make(self) -> None:
        """Make the package that the widgets describe."""
        crew, layer = self.chosen_crew(), self.base.currentLayer()
        if crew is None:
            return
        unsaved = [edited.name() for edited in layers_on(self._project, self._programme) if edited.isModified()]
        if unsaved:
            text = self.tr("Changes in {layers} are not saved, so they would stay behind; save them first.")
            self.messages.warn(text.format(layers=", ".join(unsaved)))
            return
        formats = tuple(ending for ending, box in self.formats.items() if box.isChecked())
        settings.set_field_choices(self.system.currentData(), formats, self.language.currentData())
        self.messages.clear()
        self.progress.setValue(0)
        folder = Path(self.folder.filePath().strip())
        try:
            order = PackageOrder(
                self._programme,
                crew.uuid,
                folder / self.name.text().strip(),
                settings.author(),
                self._project.transformContext(),
                self.system.currentData(),
                formats,
                chosen_base(layer) if layer is not None else None,
                self.language.currentData(),
            )
        except SurveyError as error:
            self.messages.warn(sentence(error))
            return
        self.work.make(order)

    def _show_made(self, made: MadePackage) -> None:
        self._folder, self._is_proposed = made.path, True
        settings.set_export_folder(made.path.parent)
        told = self.tr("The package {name} is made.").format(name=made.path.name)
        self.verdict.setText(f"{told} {self._verdict(made.findings)}")
        self._show_findings(made.findings)
        self._propose()
        self.packageMade.emit(made)

    # -- checking -----------------------------------------------------------------------------------------------

    def choose_package(self) -> None:
        """Ask for a package, on this computer or on a tablet that is plugged in, and check it."""
        path = QFileDialog.getExistingDirectory(self, self.tr("Check a package"), self.folder.filePath())
        if path:
            self.check(Path(path))

    def check(self, folder: Path) -> None:
        """Check a package."""
        self.messages.clear()
        self.progress.setValue(0)
        self.work.check(folder)

    def _show_checked(self, folder: Path, findings: Sequence[FieldFinding]) -> None:
        self._folder = folder
        told = self.tr("The package {name} was checked.").format(name=folder.name)
        self.verdict.setText(f"{told} {self._verdict(findings)}")
        self._show_findings(findings)
        self._show_state()

    def open_folder(self) -> None:
        """Show the package in the file manager."""
        if self._folder is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._folder)))

    def reject(self) -> None:
        self.work.close()
        super().reject()

    def closeEvent(self, event: QCloseEvent) -> None:
        self.work.close()
        super().closeEvent(event)
