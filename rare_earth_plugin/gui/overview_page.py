"""Where the programme stands and what is left, on one page."""

from __future__ import annotations

import datetime
import html
from collections import Counter
from collections.abc import Callable, Sequence

from qgis.gui import QgsCollapsibleGroupBox
from qgis.PyQt.QtCore import Qt, QTimer, pyqtSignal
from qgis.PyQt.QtGui import QShowEvent
from qgis.PyQt.QtWidgets import (
    QApplication,
    QFrame,
    QGridLayout,
    QLabel,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from ..core.ledger import Account
from ..core.published import comparable
from ..core.series import YearRow, yearly
from ..core.status import BY_TABLE
from ..map import definition, formats
from ..map.layers import lacks_territory
from ..map.names import role_name
from ..map.rows import read_rows
from .choices_view import ChoicesView
from .coverage_section import CoverageSection
from .errand import Errand
from .figure_view import FigureView
from .fills import status_parts
from .findings import findings_dialog, summary
from .folding import fold_by_keys
from .ledger_task import Answer, Books
from .past import Past
from .session import ProgrammeSession
from .stacked_bar import StackedBar
from .status_legend import StatusLegend

_TABLES = ("zone", "target")
_SERIES_MS = 300  # a chart that follows every edit at once would take the computer from the next one


class OverviewPage(QScrollArea):
    """Shows the session's answer and asks its questions."""

    groupChosen = pyqtSignal(str, str)
    """Role and display group whose rows the user wants to see."""
    selectionWanted = pyqtSignal()

    def __init__(self, session: ProgrammeSession, past: Past | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session, self._past = session, past
        self.figure = FigureView()
        self.waiting = QLabel()
        self.waiting.setWordWrap(True)
        self.choices = ChoicesView()
        self.bars: dict[str, StackedBar] = {}
        self._counts: dict[str, QLabel] = {}
        self.coverage = CoverageSection()
        self.coverage.hide()
        self._series = Errand(session, self)
        self._series_of: Answer | None = None
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(_SERIES_MS)
        self._soon.timeout.connect(self._ask_for_series)
        self.findings = QLabel()
        self.findings.setWordWrap(True)
        self.findings.setTextInteractionFlags(
            Qt.TextInteractionFlag.LinksAccessibleByKeyboard | Qt.TextInteractionFlag.LinksAccessibleByMouse
        )
        self.findings.linkActivated.connect(lambda _link: self.show_findings())
        definition_box = QgsCollapsibleGroupBox(self.tr("Change the definition"))
        definition_box.setCollapsed(True)
        fold_by_keys(definition_box)
        QVBoxLayout(definition_box).addWidget(self.choices)
        content = QWidget()
        layout = QVBoxLayout(content)
        layout.setContentsMargins(8, 6, 8, 8)
        for part in (
            self.figure,
            definition_box,
            self.coverage,
        ):  # long words make them wrap or end early, not the page wider
            part.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        for part in (self.waiting, self.figure, definition_box, self._status_bars(), self.coverage, self.findings):
            layout.addWidget(part)
        layout.addStretch(1)
        self.setWidget(content)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.figure.copyWanted.connect(self.copy_figure)
        self.coverage.failed.connect(session.failed)
        self.coverage.told.connect(session.told)
        self.choices.asked.connect(session.ask)
        self.choices.selectionWanted.connect(self.selectionWanted)
        session.accountChanged.connect(self.show_answer)
        session.questionChanged.connect(lambda: self.choices.show_question(session.question))
        session.programmeChanged.connect(self.show_counts)
        session.rowsChanged.connect(lambda _role: self.show_counts())
        if past is not None:
            past.changed.connect(self.show_counts)
        session.busyChanged.connect(lambda _busy: self._show_waiting())
        self.show_answer()
        self.show_counts()

    def _status_bars(self) -> QWidget:
        widget = QWidget()
        grid = QGridLayout(widget)
        grid.setContentsMargins(0, 6, 0, 0)
        grid.setColumnStretch(1, 1)
        for row, role in enumerate(_TABLES):
            name = self.tr("Zones") if role == "zone" else self.tr("Targets")
            bar = StackedBar(self.tr("{name} by status").format(name=name), clickable=True)
            bar.chosen.connect(lambda group, role=role: self.groupChosen.emit(role, group))
            count = QLabel()
            count.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            heading = QLabel(name)
            heading.setWordWrap(True)
            for column, part in enumerate((heading, bar, count)):
                grid.addWidget(part, row, column)
            self.bars[role], self._counts[role] = bar, count
        grid.addWidget(StatusLegend(), len(_TABLES), 0, 1, 3)
        return widget

    def show_answer(self) -> None:
        """Show the figures of the last answer."""
        answer, books = self._session.answer, self._session.books
        if answer is not None and books is not None:
            self.figure.show_account(
                answer.account, books.data.figures, self._session.is_illustrative, datetime.date.today()
            )
        self._show_waiting()
        self._show_findings()
        if answer is None:
            self._series.forget()
            self.coverage.hide()
        self._soon.start()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._soon.start()

    def _ask_for_series(self) -> None:
        """Have the years counted, while somebody looks; the figure is there already."""
        answer = self._session.answer
        if answer is not None and answer is not self._series_of and self.isVisible():
            self._series.ask(self.tr("Covered area by year"), _count_years, self._show_series)

    def _show_series(self, rows: Sequence[YearRow]) -> None:
        answer, books = self._session.answer, self._session.books
        if answer is None or books is None:
            return
        account = answer.account
        self.coverage.show_series(
            rows,
            books.data.figures,
            account.ledger.territory,
            account.question.as_of or datetime.date.today(),
            illustrative=self._session.is_illustrative,
            comparable=comparable(account),
            caption=self._caption(account),
        )
        self.coverage.show()
        self._series_of = answer

    def _caption(self, account: Account) -> str:
        session, question = self._session, account.question
        parts = [definition.mapped_means(question), definition.as_of_text(question, datetime.date.today())]
        if session.info is not None:
            parts.append(session.info.title or session.info.path.stem)
        if session.is_illustrative:
            parts.append(definition.illustrative_warning())
        return "; ".join(parts)

    def _show_waiting(self) -> None:
        has_answer = self._session.answer is not None
        self.figure.setVisible(has_answer)
        self.waiting.setVisible(not has_answer)
        self.waiting.setText(self._waiting_text())

    def _waiting_text(self) -> str:
        if lacks_territory(self._session.layers):
            return self.tr(
                "This programme has no territory yet, so there is no area to take a remainder from. Press Import… "
                "above: first the border, then oblasts, zones, targets and what is already mapped, file after file."
            )
        if self._session.is_busy:
            return self.tr("Computing the remaining area …")
        return self.tr("No figure yet: press F5, or the round arrow above.")

    def show_counts(self) -> None:
        """Show how many zones and targets stand in which display group."""
        for role in _TABLES:
            layer = self._session.layers.get(role)
            cycle = BY_TABLE[role]
            rows = read_rows(layer) if layer is not None else []
            counts = Counter(cycle.group(row.status) for row in (self._past.rows(role, rows) if self._past else rows))
            self.bars[role].set_parts(status_parts(counts, self.tr("{group}: {count} — click to show them")))
            self._counts[role].setText(formats.number(sum(counts.values())))
            self._counts[role].setToolTip(role_name(role))
        self._show_findings()

    def _show_findings(self) -> None:
        text = summary(self._session)
        self.findings.setVisible(bool(text))
        self.findings.setText(f'<a href="#">{html.escape(text)}</a>')

    def show_findings(self) -> None:
        """List what is odd about the data."""
        dialog = findings_dialog(self._session, self)
        dialog.exec()
        dialog.deleteLater()

    def copy_figure(self) -> None:
        """Put the remaining area on the clipboard, with its definition, date and source."""
        session = self._session
        if session.answer is None or session.info is None:
            return
        QApplication.clipboard().setText(
            definition.figure_for_clipboard(
                session.answer.account,
                session.info.title,
                session.info.path.name,
                session.is_illustrative,
                datetime.date.today(),
            )
        )
        session.told.emit(self.tr("The figure is on the clipboard, with its definition, date and source."))


def _count_years(books: Books, account: Account, cancelled: Callable[[], bool]) -> tuple[YearRow, ...]:
    return yearly(books.accountant, account.question, cancelled=cancelled)
