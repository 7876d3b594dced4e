"""What a table of crews has no room for: of one crew its own days, its closed days and the methods it can do."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from qgis.gui import QgsCheckableComboBox
from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QLineEdit, QSizePolicy, QWidget

from ..core.campaign import Crew, Days, Season
from ..core.campaign_check import crew_problems, crew_remarks
from ..core.days_text import read_days, write_days
from ..core.errors import SurveyError
from ..core.programme import METHODS
from ..map import formats
from ..map.names import method_name
from .fields import day_field, form_layout, narrow_combo, show_day
from .labels import note_label, one_line
from .wording import sentence


class CrewDetails(QWidget):
    """Widgets only: a crew that was changed goes out by :attr:`edited`."""

    edited = pyqtSignal(object)
    """A :class:`Crew`."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._crews: dict[str, Crew] = {}
        self._season: Season | None = None
        self._shown: Crew | None = None
        self._filling = False
        self.crew = narrow_combo("", 8)
        self.first, self.last = (day_field(empty=self.tr("as the season")) for _ in range(2))
        self.closed = QLineEdit()
        self.closed.setPlaceholderText(self.tr("none"))
        self.closed.setToolTip(
            self.tr("Days on which this crew does not work, such as 2026-06-01, 2026-07-10..2026-07-14")
        )
        self.methods = QgsCheckableComboBox()
        self.methods.setDefaultText(self.tr("all methods"))
        self.methods.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.methods.setToolTip(self.tr("Which surveys the crew can do; every crew may visit targets"))
        for method in METHODS:
            self.methods.addItemWithCheckState(method_name(method), Qt.CheckState.Unchecked, method)
        self.note = note_label()
        form = form_layout()
        form.setContentsMargins(0, 0, 0, 0)
        self.setLayout(form)
        for text, widget in (
            (self.tr("Crew"), self.crew),
            (self.tr("Works from"), self.first),
            (self.tr("Works until"), self.last),
            (self.tr("Closed days"), self.closed),
            (self.tr("Methods"), self.methods),
        ):
            widget.setAccessibleName(text)
            form.addRow(text, widget)
        form.addRow(self.note)
        self.crew.currentIndexChanged.connect(lambda _index: None if self._filling else self._show())
        for day in (self.first, self.last):
            day.setKeyboardTracking(False)
            day.dateValueChanged.connect(lambda _value: self._keep_season())
        self.closed.editingFinished.connect(self._keep_closed)
        self.methods.checkedItemsChanged.connect(lambda _items: self._keep_methods())

    def show_crews(self, crews: Sequence[Crew], season: Season) -> None:
        """Show one of other crews; the one that was chosen where it still is there."""
        chosen = self.crew.currentData()
        self._crews, self._season = {crew.code: crew for crew in crews}, season
        self._filling = True
        self.crew.clear()
        for crew in crews:
            self.crew.addItem(one_line(crew.name or crew.code), crew.code)
        self.crew.setCurrentIndex(max(self.crew.findData(chosen), 0) if crews else -1)
        self._filling = False
        self.setVisible(bool(crews))
        self._show()

    def choose(self, code: str) -> None:
        """Show another crew."""
        self.crew.setCurrentIndex(self.crew.findData(code))

    @property
    def _crew(self) -> Crew | None:
        return self._crews.get(self.crew.currentData())

    def _show(self) -> None:
        crew, shown, season = self._crew, self._shown, self._season
        if crew is None or season is None:
            return
        self._shown, self._filling = crew, True
        own = crew.season
        show_day(self.first, own.first if own and own.first != season.first else None)
        show_day(self.last, own.last if own and own.last != season.last else None)
        # A line that cannot be read stays, to be mended, until another crew is shown or its days have changed.
        if shown is None or (shown.code, shown.forbidden) != (crew.code, crew.forbidden):
            self._write_closed(crew.forbidden)
        self.methods.deselectAllOptions()
        self.methods.setCheckedItems([method_name(method) for method in METHODS if method in crew.methods])
        self._filling = False
        self._tell()

    def _write_closed(self, spans: Sequence[Days]) -> None:
        self.closed.setText(write_days(spans))
        self.closed.setCursorPosition(0)  # the first days in sight, not the last

    def _tell(self) -> None:
        crew, season = self._crew, self._season
        if crew is None or season is None:
            return
        found: list[SurveyError] = [*crew_problems(crew, season), *crew_remarks(crew, season)]
        try:
            read_days(self.closed.text())
        except SurveyError as error:
            found.insert(0, error)
        self.note.setText("\n".join(sentence(error) for error in found))
        self.note.setVisible(bool(found))

    # -- from the widgets to the crew -------------------------------------------------------------------------------

    def _keep(self, changed: Crew) -> None:
        if not self._filling and changed != self._crew:
            self.edited.emit(changed)

    def _keep_season(self) -> None:
        crew, season = self._crew, self._season
        if crew is None or season is None or self._filling:
            return
        first, last = (None if one.isNull() else formats.from_qdate(one.date()) for one in (self.first, self.last))
        own, whole = Days(first or season.first, last or season.last), Days(season.first, season.last)
        self._keep(replace(crew, season=own if own != whole else None))

    def _keep_closed(self) -> None:
        crew = self._crew
        if crew is None:
            return
        try:
            spans = read_days(self.closed.text())
        except SurveyError:
            self._tell()
            return
        self._write_closed(spans)
        self._tell()
        self._keep(replace(crew, forbidden=spans))

    def _keep_methods(self) -> None:
        crew = self._crew
        if crew is None:
            return
        chosen = frozenset(
            self.methods.itemData(row)
            for row in range(self.methods.count())
            if self.methods.itemCheckState(row) == Qt.CheckState.Checked
        )
        methods = tuple(method for method in METHODS if method in chosen)
        self._keep(replace(crew, methods=methods if len(methods) < len(METHODS) else ()))
