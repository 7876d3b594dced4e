"""Variants of a campaign side by side, and the season against its plan."""

from __future__ import annotations

import datetime

from qgis.PyQt.QtWidgets import (
    QComboBox,
    QDateEdit,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from ..core.campaign_book import Variant
from ..core.campaign_progress import Done, campaign_progress
from ..core.plan import Totals
from ..core.plan_changes import compare
from ..map import formats
from .campaign_desk import CampaignDesk
from .figure_grid import FigureGrid, figures, totals_columns
from .labels import note_label, one_line

_MOST = 8
_WHOLE, _COST = slice(1, None), 5  # columns of the totals without the crew's name, and among them that of the cost


class CampaignCompare(QScrollArea):
    """Two variants beside each other; below, what was done up to a day."""

    def __init__(self, desk: CampaignDesk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._filling = False
        self._dated = ""
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.left = self._combo(self.tr("First variant"))
        self.right = self._combo(self.tr("Second variant"))
        self.table = FigureGrid(self.tr("Two variants side by side"))
        self.changes = note_label()
        self.take_button = QPushButton(self.tr("Go on with the second"))
        self.take_button.setToolTip(self.tr("Let the second variant be the one that counts"))
        self.take_button.clicked.connect(lambda: desk.show_variant(self.right.currentData() or ""))
        self.day = QDateEdit()
        self.day.setCalendarPopup(True)
        self.day.setDisplayFormat("dd.MM.yyyy")
        self.day.setAccessibleName(self.tr("Progress up to"))
        self.day.dateChanged.connect(lambda _day: self._show_progress())
        self.progress = FigureGrid(self.tr("Progress against the plan"))
        self.delays = note_label()
        self._lay_out()
        desk.changed.connect(self.show_variants)
        self.show_variants()

    def _combo(self, name: str) -> QComboBox:
        combo = QComboBox()
        combo.setAccessibleName(name)
        combo.setToolTip(name)
        combo.setMinimumContentsLength(6)
        combo.currentIndexChanged.connect(lambda _index: self._show_comparison())
        return combo

    def _lay_out(self) -> None:
        content = QWidget()
        top = QGridLayout()
        top.addWidget(self.left, 0, 0)
        top.addWidget(self.right, 0, 1)
        top.setColumnStretch(0, 1)
        top.setColumnStretch(1, 1)
        line = QHBoxLayout()
        label = QLabel(self.tr("Progress up to"))
        line.addWidget(label)
        line.addWidget(self.day)
        line.addStretch(1)
        layout = QVBoxLayout(content)
        layout.setContentsMargins(0, 4, 4, 0)
        layout.addLayout(top)
        layout.addWidget(self.table)
        layout.addWidget(self.changes)
        layout.addWidget(self.take_button)
        layout.addSpacing(12)
        layout.addLayout(line)
        layout.addWidget(self.progress)
        layout.addWidget(self.delays)
        layout.addStretch(1)
        self.setWidget(content)

    # -- variants -------------------------------------------------------------------------------------------------

    def show_variants(self) -> None:
        """Offer the variants as they are now."""
        book = self._desk.book
        names = [one.name for one in book.variants] if book is not None else []
        self._filling = True
        for combo, other in ((self.left, 0), (self.right, 1)):
            kept = combo.currentData()
            combo.clear()
            for name in names:
                combo.addItem(one_line(name), name)
            place = combo.findData(kept)
            combo.setCurrentIndex(place if place >= 0 else min(other, len(names) - 1))
        if len(names) > 1 and self.left.currentIndex() == self.right.currentIndex():
            self.right.setCurrentIndex(1 if self.left.currentIndex() == 0 else 0)
        self._set_day()
        self._filling = False
        self._show_comparison()
        self._show_progress()

    def _variant(self, combo: QComboBox) -> Variant | None:
        book = self._desk.book
        return next((one for one in book.variants if one.name == combo.currentData()), None) if book else None

    def _show_comparison(self) -> None:
        if self._filling:
            return
        left, right = self._variant(self.left), self._variant(self.right)
        several = self.left.count() > 1
        both = several and left is not None and right is not None and left.plan is not None and right.plan is not None
        self.table.setVisible(both)
        self.take_button.setEnabled(right is not None and right != self._desk.variant and self._desk.editable)
        if not both or left is None or right is None or left.plan is None or right.plan is None:
            self.changes.setText(self.tr("Make a second variant and plan it to see both side by side."))
            return
        found = compare(left.plan, right.plan)
        currencies = dict.fromkeys(one.campaign.rates.currency for one in (left, right))
        titles = totals_columns(" / ".join(currencies))[_WHOLE]
        before, after = figures(left.plan.total), figures(right.plan.total)
        rows = list(zip(titles, before, after, _signed(found.totals[-1])))
        if len(currencies) > 1:  # what their costs differ by is no money
            rows[_COST] = (*rows[_COST][:-1], "")
        unplaced = [formats.number(len(one.plan.unplaced)) for one in (left, right) if one.plan is not None]
        more = len(right.plan.unplaced) - len(left.plan.unplaced)
        rows.append((self.tr("Do not fit"), *unplaced, formats.number(more, signed=True)))
        heads = ["", one_line(left.name), one_line(right.name), self.tr("Difference")]
        self.table.show_rows(heads, rows, sum_row=-1)
        labels = {stop.key: stop.label for one in (left, right) for stop in one.campaign.stops}
        names = {crew.code: crew.name or crew.code for one in (left, right) for crew in one.campaign.crews}
        lines = []
        for text, keys in (
            (self.tr("Only in the second: {stops}."), found.added),
            (self.tr("Only in the first: {stops}."), found.dropped),
        ):
            if keys:
                lines.append(text.format(stops=_listed([labels.get(key, key) for key in keys])))
        moved = [one for one in found.moved if one.before.crew != one.after.crew]
        for one in moved[:_MOST]:
            text = self.tr("{stop}: {after} instead of {before}.")
            told = (names.get(one.after.crew, one.after.crew), names.get(one.before.crew, one.before.crew))
            lines.append(text.format(stop=labels.get(one.stop, one.stop), after=told[0], before=told[1]))
        others = len(found.moved) - min(len(moved), _MOST)
        if others > 0:
            text = self.tr("{count} more stops have another crew or day.", None, others)
            lines.append(text.format(count=formats.number(others)))
        self.changes.setText("\n".join(lines) or self.tr("Both visit the same stops on the same days."))

    # -- progress -------------------------------------------------------------------------------------------------

    def _set_day(self) -> None:
        campaign = self._desk.campaign
        if campaign is None:
            return
        season, today = campaign.season, datetime.date.today()
        self.day.setDateRange(formats.to_qdate(season.first), formats.to_qdate(season.last))
        if self._dated != self._desk.uuid:
            self._dated = self._desk.uuid
            self.day.setDate(formats.to_qdate(min(max(today, season.first), season.last)))

    def _show_progress(self) -> None:
        campaign, plan, day = self._desk.campaign, self._desk.plan, formats.from_qdate(self.day.date())
        shown = campaign is not None and plan is not None and day is not None
        self.progress.setVisible(shown)
        if self._filling or campaign is None or plan is None or day is None:
            self.delays.setText("")
            return
        done = [Done(stop, when) for stop, when in self._desk.done().items()]
        found = campaign_progress(campaign, plan, done, day)
        names = {crew.code: crew.name or crew.code for crew in campaign.crews}
        titles = [
            self.tr("Crew"),
            self.tr("Stops planned"),
            self.tr("done"),
            self.tr("km² planned"),
            self.tr("done"),
        ]
        rows = [
            (
                names.get(row.crew, row.crew) if row.crew else self.tr("All crews"),
                formats.number(row.planned_stops),
                formats.number(row.done_stops),
                formats.number(row.planned_km2),
                formats.number(row.done_km2),
            )
            for row in found.crews
        ]
        self.progress.show_rows(titles, rows)
        label = self._desk.label
        lines = [
            text.format(stops=_listed([label(key) for key in keys]))
            for text, keys in (
                (self.tr("Late: {stops}."), found.late),
                (self.tr("Earlier than planned: {stops}."), found.early),
                (self.tr("Done although not planned: {stops}."), found.unplanned),
            )
            if keys
        ]
        self.delays.setText("\n".join(lines) or self.tr("Nothing is late on this day."))


def _signed(row: Totals) -> list[str]:
    names = ("km2", "sheets", "targets", "crew_days", "km", "cost", "fuel_l", "trips", "camp_nights", "spare_days")
    return [formats.number(getattr(row, name), signed=True) for name in names]


def _listed(labels: list[str]) -> str:
    shown = ", ".join(labels[:_MOST])
    return f"{shown}, …" if len(labels) > _MOST else shown
