"""What an import would do: counts, rows, and a map with the old and the new geometry."""

from __future__ import annotations

from collections.abc import Sequence

from qgis.core import QgsCoordinateReferenceSystem, QgsCoordinateTransform, QgsProject, QgsRectangle, QgsVectorLayer
from qgis.gui import QgsMapCanvas, QgsMapToolPan
from qgis.PyQt.QtCore import QModelIndex, Qt, pyqtSignal
from qgis.PyQt.QtGui import QColor
from qgis.PyQt.QtWidgets import QCheckBox, QHeaderView, QLabel, QSplitter, QTableView, QTabWidget, QVBoxLayout, QWidget

from ..map import formats
from ..map.import_preview import MOST_SHOWN, PREVIEW_PAPER, extent_of_shapes, preview_layers
from ..map.project import map_crs
from ..store.crs_doctor import datum_operation
from ..store.import_plan import AbsentRow, ImportPlan, PlannedRow
from ..store.import_sentences import plan_sentence
from ..store.tables import CRS_ID
from .import_models import PreviewModel, preview_models
from .labels import note_label
from .plain_table import fit_columns, plain_table

_WIDEST = 220
_PARTS = (560, 400)  # pixels of tables and map
_MOST_ZOOMED = 5_000  # rows of which the first view takes the extent


class PreviewPage(QWidget):
    """Nothing is written from here; choices that need another plan go out by signals."""

    choicesChanged = pyqtSignal()
    """Another plan is wanted."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.plan: ImportPlan | None = None
        self.counts = QLabel()
        self.counts.setWordWrap(True)
        self.note = note_label()
        self.drop = QCheckBox()
        self.drop.hide()  # until a plan says what there is to drop
        self.drop.toggled.connect(self._show_counts)
        self.erase = QCheckBox(self.tr("Empty values of the source empty what the programme has"))
        self.outside = QCheckBox(self.tr("Also take rows outside the territory"))
        for box in (self.erase, self.outside):
            box.toggled.connect(self.choicesChanged)
        self.tabs = QTabWidget()
        self.tabs.setDocumentMode(True)
        self.tabs.setMinimumWidth(300)
        self.canvas = QgsMapCanvas()
        self.canvas.setAccessibleName(self.tr("Map of what would change"))
        self.canvas.setCanvasColor(QColor(PREVIEW_PAPER))
        self.canvas.setMinimumWidth(240)
        self._pan = QgsMapToolPan(self.canvas)
        self.canvas.setMapTool(self._pan)
        self.legend = note_label()
        self.legend.setTextFormat(Qt.TextFormat.RichText)
        pictured = QWidget()
        picture = QVBoxLayout(pictured)
        picture.setContentsMargins(0, 0, 0, 0)
        picture.addWidget(self.canvas, 1)
        picture.addWidget(self.legend)
        self._split = QSplitter(Qt.Orientation.Horizontal)
        self._split.addWidget(self.tabs)
        self._split.addWidget(pictured)
        self._split.setSizes(list(_PARTS))
        for place, part in enumerate(_PARTS):
            self._split.setStretchFactor(place, part)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.counts)
        layout.addWidget(self.note)
        layout.addWidget(self._split, 1)
        for box in (self.drop, self.erase, self.outside):
            layout.addWidget(box)
        self._layers: list[QgsVectorLayer] = []

    def show_plan(self, plan: ImportPlan, territory: Sequence[bytes]) -> None:
        """Show a plan; the tab that was looked at stays where it still has rows."""
        self.plan = plan
        titles = {
            "added": self.tr("Added {count}"),
            "changed": self.tr("Changed {count}"),
            "absent": self.tr("Not in the source {count}"),
            "left_out": self.tr("Left out {count}"),
            "remarks": self.tr("Remarks {count}"),
        }
        numbers = {"changed": len(plan.changed)}
        models = preview_models(plan)
        self.tabs.clear()
        for key, model in models.items():
            count = numbers.get(key, model.rowCount())
            self.tabs.addTab(self._table(titles[key], model), titles[key].format(count=formats.number(count)))
            self.tabs.setTabVisible(self.tabs.count() - 1, count > 0)
        self.drop.setText(
            self.tr("Drop the rows that the source does not have ({count}); otherwise they stay").format(
                count=formats.number(len(plan.absent))
            )
        )
        self.drop.setChecked(False)
        self.drop.setVisible(bool(plan.absent))
        self._show_counts()
        self._show_map(territory)

    def _table(self, name: str, model: PreviewModel) -> QTableView:
        view = plain_table(name.format(count="").strip(), model)
        view.setSortingEnabled(False)
        model.setParent(view)
        fit_columns(view, dict.fromkeys(range(model.columnCount()), _WIDEST))
        view.horizontalHeader().setSectionResizeMode(model.columnCount() - 1, QHeaderView.ResizeMode.Stretch)
        view.clicked.connect(lambda index, model=model: self._zoom_to(model, index))
        return view

    def _show_counts(self) -> None:
        plan = self.plan
        if plan is None:
            return
        self.counts.setText(plan_sentence(plan, drop=self.drop.isChecked()))
        notes = []
        if plan.is_empty and not (self.drop.isChecked() and plan.absent):
            notes.append(self.tr("There is nothing to write: the programme has it all already."))
        taken_back = len(plan.taken_back)
        if taken_back:
            text = self.tr(
                "{count} statuses would go back to an earlier one, which the programme has left since; they are marked "
                "under “Changed”.",
                None,
                taken_back,
            )
            notes.append(text.format(count=formats.number(taken_back)))
        if plan.operation:
            accuracy = self.tr("accuracy unknown")
            if plan.accuracy_m is not None:
                accuracy = self.tr("accuracy {metres} m").format(metres=formats.number(plan.accuracy_m, 1))
            text = self.tr("Brought to WGS 84 by “{operation}”, {accuracy}.")
            notes.append(text.format(operation=datum_operation(plan.operation) or plan.operation, accuracy=accuracy))
        if plan.closed_lines:
            text = self.tr("{count} closed lines become polygons.", None, plan.closed_lines)
            notes.append(text.format(count=formats.number(plan.closed_lines)))
        if plan.repaired:
            shown = ", ".join(plan.repaired[:5]) + (" …" if len(plan.repaired) > 5 else "")
            notes.append(self.tr("Geometry repaired: {rows}.").format(rows=shown))
        self.note.setText(" ".join(notes))
        self.note.setVisible(bool(notes))

    def _show_map(self, territory: Sequence[bytes]) -> None:
        plan = self.plan
        self._layers = preview_layers(plan, territory)
        names = [layer.name() for layer in self._layers]
        self.legend.setText(
            f"<span style='color:#0a7d62'>■</span> {names[0]} &nbsp; "
            f"<span style='color:#b3520f'>╍</span> {names[1]} &nbsp; <span style='color:#8a8f94'>┈</span> {names[2]}"
        )
        if len(plan.added) > MOST_SHOWN or len(plan.absent) > MOST_SHOWN:
            first = self.tr("the first {count} of each").format(count=formats.number(MOST_SHOWN))
            self.legend.setText(f"{self.legend.text()} ({first})")
        shapes = [row.wkb or row.old_wkb for row in (*plan.added, *plan.changed)][:_MOST_ZOOMED]
        extent = extent_of_shapes(shapes or [row.wkb for row in plan.absent[:_MOST_ZOOMED]] or territory)
        if not extent.isEmpty():
            self.canvas.setDestinationCrs(map_crs(extent))
        self.canvas.setLayers(self._layers)
        self._show_extent(extent, 1.1)

    def _show_extent(self, extent: QgsRectangle, scale: float) -> None:
        if extent.isNull():
            return
        if extent.isEmpty():
            extent.grow(0.1)
        lonlat = QgsCoordinateReferenceSystem(f"EPSG:{CRS_ID}")
        context = QgsProject.instance().transformContext()
        moved = QgsCoordinateTransform(lonlat, self.canvas.mapSettings().destinationCrs(), context)
        box = moved.transformBoundingBox(extent)
        box.scale(scale)
        self.canvas.setExtent(box)
        self.canvas.refresh()

    def _zoom_to(self, model: PreviewModel, index: QModelIndex) -> None:
        row = model.row(index)
        if isinstance(row, tuple):
            row = row[0]
        shapes = [row.wkb] if isinstance(row, AbsentRow) else []
        if isinstance(row, PlannedRow):
            shapes = [row.wkb, row.old_wkb]
        self._show_extent(extent_of_shapes(shapes), 2.0)

    def let_go(self) -> None:
        """Forget the map's layers before they go."""
        self.canvas.stopRendering()
        self.canvas.setLayers([])
        self._layers = []
