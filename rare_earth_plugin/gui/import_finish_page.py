"""On whose word the rows come in, and what was written."""

from __future__ import annotations

import datetime

from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import (
    QCheckBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from ..map import formats
from ..map.provenance import import_name
from ..store.import_plan import ImportPlan
from ..store.import_sentences import plan_sentence
from ..store.import_write import ImportResult, Statement
from . import settings
from .fields import day_field, form_layout
from .labels import note_label
from .save_file import ask_for_file


class FinishPage(QWidget):
    """The last questions; the dialog's button is what writes."""

    ready = pyqtSignal(bool)
    """Whether all is answered that must be."""
    reportWanted = pyqtSignal(object)
    """A :class:`~pathlib.Path`."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._left_out = 0
        self.counts = QLabel()
        self.counts.setWordWrap(True)
        self.author, self.reason, self.document, self.source = (QLineEdit() for _ in range(4))
        self.day = day_field(empty="", typed=True)
        form = form_layout()
        for text, field in (
            (self.tr("&Author"), self.author),
            (self.tr("&Reason"), self.reason),
            (self.tr("D&ocument"), self.document),
            (self.tr("&Statuses as of"), self.day),
            (self.tr("So&urce of the rows"), self.source),
        ):
            form.addRow(text, field)
            field.setAccessibleName(text.replace("&", ""))
        self.author.textChanged.connect(self._check)
        note = note_label()
        note.setText(
            self.tr("This goes into the history with each status that is new, unless the source itself says so.")
        )
        self.official = QCheckBox(self.tr("I state that the geometry of this programme is official from now on"))
        self.official_note = note_label()
        self.official_note.setText(
            self.tr(
                "The panel, maps and exports then no longer say “illustrative”, also of rows that this import does not "
                "touch. Your name and the source are kept in the programme's note."
            )
        )
        self.result = QLabel()
        self.result.setWordWrap(True)
        font = self.result.font()
        font.setBold(True)
        self.result.setFont(font)
        self.report = QPushButton(self.tr("Save the report…"))
        self.again = QPushButton(self.tr("Import another file…"))
        for button in (self.report, self.again):
            button.setAutoDefault(False)
        self.report.clicked.connect(self._ask_where)
        self._questions = QWidget()
        questions = QVBoxLayout(self._questions)
        questions.setContentsMargins(0, 0, 0, 0)
        for part in (form, note, self.official, self.official_note):
            questions.addLayout(part) if part is form else questions.addWidget(part)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        for widget in (self.result, self.counts, self._questions):
            layout.addWidget(widget)
        buttons = QHBoxLayout()
        for button in (self.again, self.report):
            buttons.addWidget(button)
        buttons.addStretch(1)
        layout.addLayout(buttons)
        layout.addStretch(1)

    def ask(self, plan: ImportPlan, source: str, *, drop: bool, illustrative: bool) -> None:
        """Ask on whose word the rows of ``source`` come in."""
        self.counts.setText(plan_sentence(plan, drop=drop))
        self._left_out = len(plan.left_out)
        self._questions.show()
        for widget in (self.result, self.report, self.again):
            widget.hide()
        self.author.setText(self.author.text() or settings.author())
        self.reason.setText(self.reason.text() or self.tr("Import"))
        self.source.setText(source)
        self.day.setDate(formats.to_qdate(datetime.date.today()))
        for widget in (self.official, self.official_note):
            widget.setVisible(illustrative)
        self.official.setChecked(False)
        self._check()

    def _ask_where(self) -> None:
        filters = [self.tr("Tables {ending}").format(ending="(*.csv)")]
        name = self.tr("import of {source}").format(source=self.source.text())
        path = ask_for_file(self, self.tr("Save the report"), name, filters)
        if path is not None:
            self.reportWanted.emit(path)

    def _check(self) -> None:
        self.ready.emit(bool(self.author.text().strip()))

    def statement(self) -> Statement:
        """What was entered."""
        texts = (field.text().strip() for field in (self.author, self.reason, self.document, self.source))
        day = None if self.day.isNull() else formats.from_qdate(self.day.date())
        return Statement(*texts, day, import_name())

    def show_result(self, result: ImportResult) -> None:
        """Say what was written."""
        settings.set_author(self.author.text().strip())
        self._questions.hide()
        text = self.tr(
            "Written and read back: {added} added, {changed} changed, {dropped} dropped; statuses recorded: {events}."
        )
        numbers = {name: formats.number(value) for name, value in vars(result).items()}
        self.result.setText(text.format(**numbers))
        left = self.tr("Rows of the source that were left out: {count}; the report tells why.")
        self.counts.setText(left.format(count=formats.number(self._left_out)) if self._left_out else "")
        for widget in (self.result, self.report, self.again):
            widget.show()
