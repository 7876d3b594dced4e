"""One row that came back, field by field: what left, what the programme says, what came back, and the choice."""

from __future__ import annotations

from pathlib import Path

from qgis.PyQt.QtCore import QSize, Qt, pyqtSignal
from qgis.PyQt.QtGui import QImageReader, QPixmap, QResizeEvent
from qgis.PyQt.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from ..core.handback import ADDED, GONE, UNKNOWN, Value, is_same
from ..core.merging import ADD, ASK, MOVE, CellMerge, RowMerge
from ..map.brought_in import irregular_move
from ..map.handback_words import cell_name, cell_text, in_order, others_text
from ..store.handback_photos import COLUMN as PHOTO
from .handback_flow import HandbackFlow
from .labels import note_label, one_line, tip
from .plain_table import plain_cells

FIELD, LEFT, OURS, THEIRS, DECISION = range(5)
_PHOTO = QSize(180, 120)
_FIELD, _DECISION, _NARROW = 130, 170, 60  # pixels


class HandbackCells(QWidget):
    """A table of fields with a box to choose from where a person must decide, and the photos of the row."""

    decided = pyqtSignal()

    def __init__(self, flow: HandbackFlow, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._flow = flow
        self.row: RowMerge | None = None
        self.boxes: dict[str, QComboBox] = {}
        self.heading = QLabel()
        self.heading.setTextFormat(Qt.TextFormat.PlainText)
        self.heading.setWordWrap(True)
        self.note = note_label()
        self.table = plain_cells(
            self.tr("Fields of the row"),
            [
                self.tr("Field"),
                self.tr("When it left"),
                self.tr("Programme"),
                self.tr("Came back"),
                self.tr("Decision"),
            ],
        )
        self.table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        self.table.horizontalHeader().setStretchLastSection(True)
        self.photos = [self._photo() for _ in range(2)]
        pictures = QHBoxLayout()
        for picture in self.photos:
            pictures.addWidget(picture)
        pictures.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.heading)
        layout.addWidget(self.note)
        layout.addWidget(self.table, 1)
        layout.addLayout(pictures)

    @staticmethod
    def _photo() -> QLabel:
        label = QLabel()
        label.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        label.hide()
        return label

    def show_row(self, row: RowMerge | None, heading: str) -> None:
        """Show another row, or none."""
        self.row = row
        self.boxes = {}
        self.heading.setText(heading)
        self.table.setRowCount(0)
        review = self._flow.review
        for picture in self.photos:
            picture.hide()
        self.note.setVisible(False)
        if row is None or review is None:
            return
        self.note.setText(self._note(row))
        self.note.setVisible(bool(self.note.text()))
        held = {cell.field: cell for cell in row.cells if cell.field != ADDED}
        cells = [held[name] for name in in_order(row.key[0], [*held])]
        self.table.setRowCount(len(cells))
        for place, cell in enumerate(cells):
            self._show_cell(place, row, cell)
        self.table.setColumnHidden(LEFT, row.kind == ADD)
        self.table.setColumnHidden(OURS, row.kind == ADD)
        self.table.setColumnHidden(DECISION, not row.asked)
        self._fit()
        self._show_photos(row)

    def _fit(self) -> None:
        """Let the choice be seen without scrolling: the values share what it leaves."""
        self.table.resizeColumnsToContents()
        shown = [column for column in (LEFT, OURS, THEIRS) if not self.table.isColumnHidden(column)]
        decision = 0 if self.table.isColumnHidden(DECISION) else _DECISION
        self.table.setColumnWidth(FIELD, min(self.table.columnWidth(FIELD), _FIELD))
        room = self.table.viewport().width() - self.table.columnWidth(FIELD) - decision
        for column in shown:
            self.table.setColumnWidth(column, max(min(self.table.columnWidth(column), room // len(shown)), _NARROW))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _note(self, row: RowMerge) -> str:
        review = self._flow.review
        lines = [others_text(review, row)] if review is not None else []
        status = (row.theirs or {}).get("status")
        if irregular_move(row.key[0], row.ours, status):
            lines.append(self.tr("The life cycle does not foresee the status that came back."))
        return "\n".join(line for line in lines if line)

    def _show_cell(self, place: int, row: RowMerge, cell: CellMerge) -> None:
        table = row.key[0]
        before = cell.claim.before
        codes = self._flow.review.codes if self._flow.review is not None else {}
        left = "?" if before == UNKNOWN else cell_text(table, cell.field, self._left(cell), codes)
        texts = (
            cell_name(cell.field),
            left,
            cell_text(table, cell.field, cell.ours, codes),
            cell_text(table, cell.field, cell.theirs, codes),
        )
        for column, text in enumerate(texts):
            item = QTableWidgetItem(one_line(text))
            item.setToolTip(tip(text))
            self.table.setItem(place, column, item)
        if cell.verdict == ASK:
            self.table.setCellWidget(place, DECISION, self._box(row, cell))
        else:
            self.table.setItem(place, DECISION, QTableWidgetItem(self.tr("not contested")))

    @staticmethod
    def _left(cell: CellMerge) -> Value:
        return None if cell.field == GONE else cell.claim.before

    def _box(self, row: RowMerge, cell: CellMerge) -> QComboBox:
        """The values to choose from, each with whose it is; the first leaves it open."""
        box = QComboBox()
        box.setAccessibleName(self.tr("Decision on {field}").format(field=cell_name(cell.field)))
        box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        box.setMinimumContentsLength(14)
        box.addItem(self.tr("decide later"), None)
        for package, value in cell.options:
            box.addItem(one_line(self._option(row, cell, package, value)), (value,))
        chosen = self._flow.choices.get((row.key, cell.field), box)
        if chosen is not box:
            place = next((n for n, (_, value) in enumerate(cell.options) if is_same(value, chosen)), -1)
            box.setCurrentIndex(place + 1)
        box.currentIndexChanged.connect(lambda _place: self._decide(row, cell, box))
        self.boxes[cell.field] = box
        return box

    def _option(self, row: RowMerge, cell: CellMerge, package: str, value: Value) -> str:
        review = self._flow.review
        text = cell_text(row.key[0], cell.field, value, review.codes if review is not None else {})
        if not package:
            return self.tr("programme: {value}").format(value=text)
        is_this = review is None or package == review.returned.handback.package
        name = self.tr("came back") if is_this else review.returned.sender(package)
        return self.tr("{who}: {value}").format(who=name, value=text)

    def _decide(self, row: RowMerge, cell: CellMerge, box: QComboBox) -> None:
        held = box.currentData()
        if held is None:
            self._flow.leave_open((row.key, cell.field))
        else:
            self._flow.choose((row.key, cell.field), held[0])
        if cell.field in MOVE:  # half a move is no move
            for name, other in self.boxes.items():
                if name in MOVE and other is not box and other.count() > box.currentIndex():
                    other.setCurrentIndex(box.currentIndex())
        self.decided.emit()

    def _show_photos(self, row: RowMerge) -> None:
        """The programme's photo and the one that came back, where they are two."""
        review = self._flow.review
        if review is None:
            return
        sources = {photo.name: photo.source for photo in review.returned.photos}
        home = self._flow.info.path.parent
        names = [str((side or {}).get(PHOTO) or "") for side in (row.ours, row.theirs)]
        shown = [name for place, name in enumerate(names) if name and name not in names[:place]]
        titles = {names[1]: self.tr("Photo that came back")} if names[1] != names[0] else {}
        for picture, name in zip(self.photos, shown):
            self._load(picture, sources.get(name, home / name), titles.get(name, self.tr("Photo of the programme")))

    @staticmethod
    def _load(picture: QLabel, path: Path, title: str) -> None:
        reader = QImageReader(str(path))
        reader.setAutoTransform(True)
        size = reader.size()
        if size.isValid():
            reader.setScaledSize(size.scaled(_PHOTO, Qt.AspectRatioMode.KeepAspectRatio))
        image = reader.read()
        picture.setAccessibleName(title)
        picture.setToolTip(tip(f"{title}\n{path.name}"))
        if image.isNull():
            picture.setText(f"{title}: {path.name}")
        else:
            picture.setPixmap(QPixmap.fromImage(image))
        picture.show()
