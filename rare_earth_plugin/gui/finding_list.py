"""A table of findings with its filters, and the whole sentence of the selected one below."""

from __future__ import annotations

from collections.abc import Sequence

from qgis.core import QgsCoordinateReferenceSystem, QgsGeometry, QgsRectangle, QgsReferencedRectangle
from qgis.gui import QgsMapCanvas
from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtGui import QKeySequence
from qgis.PyQt.QtWidgets import (
    QApplication,
    QComboBox,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QShortcut,
    QVBoxLayout,
    QWidget,
)

from ..core.checked import SEVERITIES, Finding
from ..map import formats
from ..store.finding_report import repair_text
from ..store.finding_sentences import severity_name, table_name
from ..store.tables import CRS_ID
from .clipboard import table_mime
from .fields import narrow_combo
from .finding_model import FINDING, ROW, SEVERITY, TABLE, FindingModel, FindingRows, severity_icon
from .plain_table import plain_table

_LEAST_DEGREES = 0.05  # what the map shows around a point
_MARGIN = 1.3


class FindingList(QWidget):
    """Widgets only; the page says what is empty, and what can be done."""

    changed = pyqtSignal()
    """Other findings are selected or shown."""
    zoomWanted = pyqtSignal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.model = FindingModel(self)
        self.counted: dict[str, int] = {}
        """How many findings there are of each severity, shown or not."""
        self.severity = self._combo(self.tr("Severity"))
        self.table = self._combo(self.tr("Table"))
        self.view = plain_table(self.tr("Findings"), self.model)
        self.view.sortByColumn(-1, Qt.SortOrder.AscendingOrder)
        heading = self.view.horizontalHeader()
        heading.setSectionResizeMode(SEVERITY, QHeaderView.ResizeMode.Fixed)
        heading.setStretchLastSection(True)
        for column, width in ((SEVERITY, 26), (TABLE, 82), (ROW, 92)):
            self.view.setColumnWidth(column, width)
        self.view.doubleClicked.connect(lambda _index: self.zoomWanted.emit())
        self.view.selectionModel().selectionChanged.connect(lambda *_: self._show_selection())
        for key, slot in ((Qt.Key.Key_Return, self.zoomWanted.emit), (QKeySequence.StandardKey.Copy, self.copy)):
            QShortcut(QKeySequence(key), self.view, slot, context=Qt.ShortcutContext.WidgetShortcut)
        self.detail = QLabel()
        self.detail.setWordWrap(True)
        self.detail.setTextFormat(Qt.TextFormat.PlainText)
        self.detail.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.detail.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        self.detail.setMinimumHeight(4 * self.detail.fontMetrics().lineSpacing())  # the table does not jump
        self.empty = QLabel()
        self.empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.empty.setWordWrap(True)
        self.top = QHBoxLayout()
        for combo in (self.severity, self.table):
            self.top.addWidget(combo, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addLayout(self.top)
        layout.addWidget(self.view, 1)
        layout.addWidget(self.empty, 1)
        layout.addWidget(self.detail)
        self.take(FindingRows())

    def _combo(self, name: str) -> QComboBox:
        combo = narrow_combo(name)
        combo.currentIndexChanged.connect(lambda _index: self._filter())
        return combo

    def take(self, found: FindingRows) -> None:
        """Show other findings; the filters stay, and so does the place in the table."""
        rows = [index.row() for index in self.view.selectionModel().selectedRows()]
        self.counted = found.counted
        self._offer(
            self.severity,
            self.tr("All severities"),
            [(f"{severity_name(key)} {formats.number(self.counted[key])}", key) for key in SEVERITIES],
        )
        self._offer(
            self.table,
            self.tr("All tables"),
            [(f"{table_name(key)} {formats.number(count)}", key) for key, count in found.tables.items()],
        )
        for place, key in enumerate(SEVERITIES, start=1):
            self.severity.setItemIcon(place, severity_icon(key))
        self.model.show(found)
        self._filter()
        if rows and self.model.rowCount():
            self.view.selectRow(min(*rows, self.model.rowCount() - 1))

    @staticmethod
    def _offer(combo: QComboBox, everything: str, entries: Sequence[tuple[str, str]]) -> None:
        """Fill a combo; what was chosen stays chosen."""
        chosen = combo.currentData()
        combo.blockSignals(True)
        combo.clear()
        combo.addItem(everything, "")
        for text, key in entries:
            combo.addItem(text, key)
        combo.setCurrentIndex(max(combo.findData(chosen), 0))
        combo.blockSignals(False)

    def _filter(self) -> None:
        self.model.choose(self.severity.currentData() or "", self.table.currentData() or "")
        has_rows = self.model.rowCount() > 0
        self.view.setVisible(has_rows)
        self.detail.setVisible(has_rows)
        self.empty.setVisible(not has_rows)
        self._show_selection()

    def _show_selection(self) -> None:
        self.detail.setText(self._detail(self.selected()))
        self.changed.emit()

    def _detail(self, chosen: Sequence[Finding]) -> str:
        if not chosen:
            return self.tr("Select a finding to read it whole.")
        if len(chosen) > 1:
            offered = sum(finding.repair is not None for finding in chosen)
            text = self.tr("{count} findings, {offered} of them with a repair.", None, len(chosen))
            return text.format(count=formats.number(len(chosen)), offered=formats.number(offered))
        (finding,) = chosen
        row = " ".join(part for part in (table_name(finding.table), finding.code) if part)
        lines = [f"{severity_name(finding.severity)}, {row}", self.model.text(finding, FINDING)]
        if finding.repair is not None:
            lines.append(self.tr("Repair offered: {repair}").format(repair=repair_text(finding)))
        return "\n".join(lines)

    def selected(self) -> list[Finding]:
        """The selected findings, from the top."""
        rows = sorted(index.row() for index in self.view.selectionModel().selectedRows())
        return [self.model.shown[row] for row in rows]

    def copy(self) -> None:
        """Put the selected findings on the clipboard."""
        columns = (SEVERITY, TABLE, ROW, FINDING)
        rows = [[self.model.text(finding, column) for column in columns] for finding in self.selected()]
        titles = [self.tr("Severity"), self.tr("Table"), self.tr("Row"), self.tr("Finding")]
        QApplication.clipboard().setMimeData(table_mime(titles, rows, ""))


def show_places(canvas: QgsMapCanvas, findings: Sequence[Finding]) -> None:
    """Show where findings are on a map, and let the places flash."""
    boxes = [QgsRectangle(*finding.where) for finding in findings if finding.where is not None]
    if not boxes:
        return
    crs = QgsCoordinateReferenceSystem(f"EPSG:{CRS_ID}")
    whole = QgsRectangle(boxes[0])
    for box in boxes[1:]:
        whole.combineExtentWith(box)
    whole.scale(_MARGIN)
    if max(whole.width(), whole.height()) < _LEAST_DEGREES:
        center = whole.center()
        whole = QgsRectangle.fromCenterAndSize(center, _LEAST_DEGREES, _LEAST_DEGREES)
    canvas.setReferencedExtent(QgsReferencedRectangle(whole, crs))
    canvas.refresh()
    places = [QgsGeometry.fromPointXY(box.center()) if box.isEmpty() else QgsGeometry.fromRect(box) for box in boxes]
    canvas.flashGeometries(places, crs)
