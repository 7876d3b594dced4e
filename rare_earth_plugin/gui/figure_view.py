"""The one figure that the panel is for, with everything that a reader must know to use it."""

from __future__ import annotations

import datetime

from qgis.PyQt.QtCore import QSize, Qt, pyqtSignal
from qgis.PyQt.QtGui import QFont, QIcon
from qgis.PyQt.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from ..core.ledger import Account
from ..core.programme import Figure
from ..core.published import comparable, compare
from ..map import definition, formats
from ..store.locations import resource
from .fills import stage_parts, stage_swatch
from .labels import dim, note_label
from .stacked_bar import StackedBar

_STAGES = ("covered", "committed", "remaining")
_LONG = 14  # characters of a heading that may wrap


class FigureView(QWidget):
    """Shows an account; holds none."""

    copyWanted = pyqtSignal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._big = self._label(scale=2.1, bold=True)
        self._share = self._label(scale=1.25)
        self._as_of = self._label(weak=True)
        self._definition = self._label(weak=True)
        self._not_drawn = self._label(weak=True)
        self._bar = StackedBar(self.tr("Covered, committed and remaining area"))
        self._legend = QGridLayout()
        self._legend.setContentsMargins(0, 0, 0, 0)
        self._legend.setHorizontalSpacing(6)
        self._legend.setVerticalSpacing(1)
        self._zone_text = self._label()
        self._zone_bar = StackedBar(self.tr("Mapped at 1:50 000 within the zones"))
        self._published = PublishedView()
        self._copy = QToolButton()
        self._copy.setIcon(QIcon(str(resource("icons", "copy_figure.svg"))))
        self._copy.setIconSize(QSize(16, 16))
        self._copy.setAutoRaise(True)
        self._copy.setToolTip(self.tr("Copy the figure with its definition, date and source"))
        self._copy.setAccessibleName(self.tr("Copy figure"))
        self._copy.clicked.connect(self.copyWanted)
        top = QHBoxLayout()
        top.addWidget(self._big)
        top.addStretch(1)
        top.addWidget(self._copy, 0, Qt.AlignmentFlag.AlignTop)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(3)
        layout.addLayout(top)
        for label in (self._share, self._as_of, self._definition, self._not_drawn):
            layout.addWidget(label)
        layout.addSpacing(3)
        layout.addWidget(self._bar)
        layout.addLayout(self._legend)
        layout.addSpacing(8)
        layout.addWidget(self._zone_text)
        layout.addWidget(self._zone_bar)
        layout.addSpacing(8)
        layout.addWidget(self._published)

    def _label(self, *, scale: float = 1.0, bold: bool = False, weak: bool = False) -> QLabel:
        label = QLabel()
        label.setWordWrap(True)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        font = QFont(label.font())
        font.setPointSizeF(font.pointSizeF() * scale)
        font.setBold(bold)
        label.setFont(font)
        if scale > 1.5:
            label.setWordWrap(False)
            label.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)
        if weak:
            dim(label)
        return label

    def show_account(
        self, account: Account, figures: tuple[Figure, ...], illustrative: bool, today: datetime.date
    ) -> None:
        """Show a new answer."""
        question, territory = account.question, account.ledger.territory
        self._big.setText(formats.area(account.remaining_km2))
        share = self.tr("{percent} unmapped").format(percent=formats.percent(account.remaining_pct))
        self._share.setText(self.tr("{share}, illustrative").format(share=share) if illustrative else share)
        self._as_of.setText(
            " ".join([definition.denominator_text(account) + ",", definition.as_of_text(question, today)])
        )
        self._definition.setText(definition.mapped_means(question))
        self._not_drawn.setVisible(account.official_km2 is not None)
        self._not_drawn.setText(
            self.tr("official {official} − polygon {polygon} = {rest} not drawn").format(
                official=formats.area(account.official_km2),
                polygon=formats.area(territory.area_km2),
                rest=formats.area(account.not_drawn_km2),
            )
        )
        names = {
            "covered": self.tr("covered"),
            "committed": self.tr("contracted or in work"),
            "remaining": self.tr("otherwise remaining"),
        }
        parts = stage_parts(territory, names, account.remaining_km2)
        self._bar.set_parts(parts)
        self._fill_legend({part.key: part.value for part in parts}, names)
        self._show_zones(account, names, illustrative)
        self._published.show_figures(account, figures, illustrative, today)

    def _fill_legend(self, values: dict[str, float], names: dict[str, str]) -> None:
        _clear(self._legend)
        for row, stage in enumerate(_STAGES):
            swatch = QLabel()
            swatch.setPixmap(stage_swatch(stage))
            value = QLabel(formats.area(values[stage]))
            value.setAlignment(Qt.AlignmentFlag.AlignRight)
            name = QLabel(names[stage])
            name.setWordWrap(True)
            for column, widget in enumerate((swatch, name, value)):
                self._legend.addWidget(widget, row, column)
        self._legend.setColumnStretch(1, 1)

    def _show_zones(self, account: Account, names: dict[str, str], illustrative: bool) -> None:
        zones = account.zones_at_scale
        for widget in (self._zone_text, self._zone_bar):
            widget.setVisible(zones.area_km2 > 0)
        text = self.tr("In the zones at 1:50 000: {left} of {area} left ({percent})").format(
            left=formats.number(zones.remaining_km2, formats.area_decimals(zones.remaining_km2)),
            area=formats.area(zones.area_km2),
            percent=formats.percent(100.0 - zones.covered_pct),
        )
        self._zone_text.setText(self.tr("{text}, illustrative").format(text=text) if illustrative else text)
        self._zone_bar.set_parts(stage_parts(zones, names))

    def text(self) -> str:
        """The big figure as it stands there."""
        return self._big.text()


def _clear(grid: QGridLayout) -> None:
    """Take the widgets out; they live on until the event loop turns, and must not show through until then."""
    while grid.count():
        widget = grid.takeAt(0).widget()
        widget.hide()
        widget.deleteLater()


class PublishedView(QWidget):
    """Published figures beside the computed ones, with the difference."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(10)
        self._grid.setVerticalSpacing(1)
        self._grid.setColumnStretch(0, 1)

    def show_figures(
        self, account: Account, figures: tuple[Figure, ...], illustrative: bool, today: datetime.date
    ) -> None:
        """Show what was published for the question's date; one line where nothing comparable was."""
        _clear(self._grid)
        comparison = compare(account, figures, today)
        if comparison is None:
            if figures and not comparable(account):
                self._note(
                    0,
                    self.tr(
                        "Published figures count any method and scale of the whole territory, so none stands beside "
                        "this one."
                    ),
                )
            return
        heads = (self.tr("km²"), self.tr("published"), self.tr("computed"), self.tr("difference"))
        covered = account.ledger.territory.covered_km2
        published = comparison.coverage.value or 0.0
        rows = (
            (self.tr("Unmapped"), comparison.remaining_km2, account.remaining_km2, comparison.remaining_difference_km2),
            (self.tr("Covered"), published, covered, comparison.coverage_difference_km2),
        )
        for column, head in enumerate(heads):
            label = self._cell(0, column, head if column else "")
            dim(label)
        for row, (name, theirs, ours, difference) in enumerate(rows, start=1):
            texts = (name, formats.number(theirs), formats.number(ours), formats.number(difference, signed=True))
            for column, text in enumerate(texts):
                self._cell(row, column, text)
        source = self.tr("Published unmapped = official {official} − covered {covered} ({date}; {source}).").format(
            official=formats.number(comparison.official.value),
            covered=formats.number(comparison.coverage.value),
            date=comparison.coverage.as_of,
            source=comparison.coverage.source,
        )
        self._note(3, source)
        if illustrative:
            self._note(
                4,
                self.tr(
                    "The illustrative coverage was fitted to the published figures: that they agree proves nothing."
                ),
            )

    def _cell(self, row: int, column: int, text: str) -> QLabel:
        label = QLabel(text)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        label.setWordWrap((not column or not row) and len(text) > _LONG)  # names and headings, never numbers
        if column:
            label.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignBottom)
        self._grid.addWidget(label, row, column)
        return label

    def _note(self, row: int, text: str) -> None:
        label = note_label()
        label.setText(text)
        self._grid.addWidget(label, row, 0, 1, 4)
