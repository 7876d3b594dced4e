"""The assistant's first page: which file, which layer of it, and how its texts read."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from qgis.core import Qgis
from qgis.gui import QgsMapLayerComboBox
from qgis.PyQt.QtCore import QCoreApplication, Qt, pyqtSignal
from qgis.PyQt.QtGui import QDragEnterEvent, QDropEvent
from qgis.PyQt.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QFileDialog,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QSizePolicy,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from ..core.delimited import TableFormat
from ..core.encoding_guess import SAMPLES, EncodingGuess
from ..map import formats
from ..store.foreign_source import SourceLayer
from .labels import note_label
from .message_strip import MessageStrip

translate = QCoreApplication.translate

_DATA = Qt.ItemDataRole.UserRole
_ENDINGS = "*.shp *.zip *.tab *.mif *.kml *.kmz *.dxf *.geojson *.json *.gpkg *.csv *.tsv *.txt"
_FEWEST_ROWS, _MOST_ROWS = 4, 12


def encoding_name(codec: str) -> str:
    """What people call an encoding."""
    return {
        "utf-8": "UTF-8",
        "cp1251": translate("ImportSource", "Windows-1251 (Cyrillic)"),
        "cp866": translate("ImportSource", "DOS 866 (Cyrillic)"),
        "kz1048": translate("ImportSource", "KZ-1048 (Kazakh)"),
        "koi8-r": translate("ImportSource", "KOI8-R (Russian)"),
        "cp1252": translate("ImportSource", "Windows-1252 (Western)"),
    }.get(codec, codec)


def geometry_name(geometry: str) -> str:
    """What a layer holds, from :attr:`.SourceLayer.geometry`."""
    return {
        "polygon": translate("ImportSource", "polygons"),
        "line": translate("ImportSource", "lines"),
        "point": translate("ImportSource", "points"),
        "none": translate("ImportSource", "table"),
    }.get(geometry, translate("ImportSource", "various"))


class SourcePage(QWidget):
    """Widgets only; what was chosen goes out by signals, and what came of it is shown by the ``show_`` methods."""

    fileChosen = pyqtSignal(str)
    """A path, from the dialog, typed, or dropped."""
    projectLayerChosen = pyqtSignal(object)
    """A QgsVectorLayer."""
    layerChosen = pyqtSignal(object)
    """A :class:`.SourceLayer`."""
    encodingChosen = pyqtSignal(str)
    """A Python codec."""
    tableChosen = pyqtSignal(object)
    """A :class:`.TableFormat` with other columns."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAcceptDrops(True)
        self._table: TableFormat | None = None
        self._told = ""
        self.strip = MessageStrip()
        self.path = QLineEdit()
        self.path.setPlaceholderText(
            self.tr("Shapefile, TAB, MIF, KML, DXF, GeoJSON, GeoPackage, CSV or a zip of them")
        )
        self.path.editingFinished.connect(self._path_typed)
        self.browse = QPushButton(self.tr("&Choose …"))
        self.browse.setAutoDefault(False)
        self.browse.clicked.connect(self._ask)
        file_row = QHBoxLayout()
        file_row.addWidget(self.path, 1)
        file_row.addWidget(self.browse)
        self.project_layer = QgsMapLayerComboBox()
        self.project_layer.setFilters(Qgis.LayerFilter.VectorLayer)
        self.project_layer.setAllowEmptyLayer(True, self.tr("(none)"))
        self.project_layer.setLayer(None)
        self.project_layer.layerChanged.connect(self._project_layer_chosen)
        self._form = form = QFormLayout()
        form.addRow(self.tr("&File"), file_row)
        form.addRow(self.tr("or a layer of the &project"), self.project_layer)
        form.labelForField(file_row).setBuddy(self.path)
        self.layers_title = QLabel(self.tr("&Layers of the source"))
        self.layers = self._list((self.tr("Layer"), self.tr("Holds"), self.tr("Features")))
        self.layers_title.setBuddy(self.layers)
        self.layers.itemSelectionChanged.connect(self._layer_chosen)
        self.encodings_title = QLabel(self.tr("&Texts: choose the line whose words read well"))
        samples = [self.tr("Sample {number}").format(number=number) for number in range(1, SAMPLES + 1)]
        self.encodings = self._list((self.tr("Encoding"), *samples))
        self.encodings_title.setBuddy(self.encodings)
        self.encodings.itemSelectionChanged.connect(self._encoding_chosen)
        self.x, self.y = self._column_combo(), self._column_combo()
        self.columns = QWidget()
        columns = QHBoxLayout(self.columns)
        columns.setContentsMargins(0, 0, 0, 0)
        for text, combo in ((self.tr("&East, longitude"), self.x), (self.tr("&North, latitude"), self.y)):
            label = QLabel(text)
            label.setBuddy(combo)
            columns.addWidget(label)
            columns.addWidget(combo, 1)
        self.facts = note_label()
        layout = QVBoxLayout(self)
        layout.addWidget(self.strip)
        layout.addLayout(form)
        for widget in (self.layers_title, self.layers, self.columns, self.encodings_title, self.encodings):
            layout.addWidget(widget, 100 if isinstance(widget, QTreeWidget) else 0)
            widget.hide()
        layout.addWidget(self.facts)
        layout.addStretch(1)

    def show_path(self, path: str) -> None:
        """The file that is open."""
        self._told = path
        self.path.setText(path)

    def clear(self) -> None:
        """Show nothing chosen, for another source."""
        self.show_path("")
        self._show_no_project_layer()
        self.show_layers(())

    def show_layers(self, layers: Sequence[SourceLayer]) -> None:
        """The layers to choose from; the first one is chosen where it is the only one. Trouble is over."""
        self.strip.clear()
        self._fill(
            self.layers,
            [
                (
                    (
                        layer.name,
                        geometry_name(layer.geometry),
                        formats.number(layer.features) if layer.features >= 0 else "",
                    ),
                    layer,
                )
                for layer in layers
            ],
        )
        self.layers_title.setVisible(len(layers) > 1)
        self.layers.setVisible(len(layers) > 1)
        self.show_encodings((), "")
        self.show_table(None, ())
        self.show_facts("")
        if len(layers) == 1:
            self.layers.setCurrentItem(self.layers.topLevelItem(0))

    def show_encodings(self, encodings: Sequence[EncodingGuess], current: str) -> None:
        """The ways to read the texts, where there is a choice."""
        self._fill(
            self.encodings, [((encoding_name(one.encoding), *one.samples), one.encoding) for one in encodings], current
        )
        for widget in (self.encodings_title, self.encodings):
            widget.setVisible(len(encodings) > 1)

    def show_table(self, table: TableFormat | None, names: Sequence[str]) -> None:
        """Which columns of a text table hold the coordinates; nothing where it has WKT, or is no table."""
        self._table = table
        for combo, chosen in ((self.x, table.x if table else ""), (self.y, table.y if table else "")):
            combo.blockSignals(True)
            combo.clear()
            combo.addItem(self.tr("(none)"), "")
            for name in names:
                combo.addItem(name, name)
            combo.setCurrentIndex(max(combo.findData(chosen), 0))
            combo.blockSignals(False)
        self.columns.setVisible(table is not None and not table.wkt)

    def show_facts(self, text: str) -> None:
        """One or two sentences on what was opened."""
        self.facts.setText(text)
        self.facts.setVisible(bool(text))

    def show_trouble(self, text: str) -> None:
        """What is wrong with the choice, until the next one."""
        self.strip.warn(text)
        self.layers.clear()
        for widget in (self.layers_title, self.layers, self.columns, self.encodings_title, self.encodings):
            widget.hide()
        self.show_facts("")

    def layer(self) -> SourceLayer | None:
        """The layer that is chosen."""
        item = self.layers.currentItem()
        return item.data(0, _DATA) if item is not None and item.isSelected() else None

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if any(url.isLocalFile() for url in event.mimeData().urls()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        for url in event.mimeData().urls():
            if url.isLocalFile():
                event.acceptProposedAction()
                self._tell_file(url.toLocalFile())
                return

    def _list(self, headings: Sequence[str]) -> QTreeWidget:
        view = QTreeWidget()
        view.setHeaderLabels([*headings])
        view.setRootIsDecorated(False)
        view.setUniformRowHeights(True)
        view.setAllColumnsShowFocus(True)
        view.setAlternatingRowColors(True)
        view.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        view.setMinimumHeight((view.fontMetrics().height() + 6) * _FEWEST_ROWS)
        return view

    def _column_combo(self) -> QComboBox:
        combo = QComboBox()
        combo.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        combo.activated.connect(self._columns_chosen)
        return combo

    @staticmethod
    def _fill(view: QTreeWidget, rows: Sequence[tuple[tuple[str, ...], object]], current: object = None) -> None:
        view.blockSignals(True)
        view.clear()
        for texts, data in rows:
            # One line a row, however long a value is and whatever line breaks it holds.
            item = QTreeWidgetItem([" ".join(text.split()) for text in texts])
            item.setData(0, _DATA, data)
            for column, text in enumerate(texts):
                item.setToolTip(column, text if len(text) < 300 else "")
            view.addTopLevelItem(item)
            if data == current:
                view.setCurrentItem(item)
        for column in range(view.columnCount()):
            view.resizeColumnToContents(column)
            # A source of few values has fewer samples than the list has columns for them.
            is_empty = not any(any(texts[column : column + 1]) for texts, _ in rows)
            view.setColumnHidden(column, column > 0 and bool(rows) and is_empty)
        # As high as its rows: an empty sheet below them would look as if something were missing.
        wanted = min(max(len(rows) + 2, _FEWEST_ROWS), _MOST_ROWS)
        view.setMaximumHeight((view.fontMetrics().height() + 6) * wanted)
        view.blockSignals(False)

    def _ask(self) -> None:
        filters = ";;".join((self.tr("Layers ({endings})").format(endings=_ENDINGS), self.tr("All files (*)")))
        start = str(Path(self.path.text()).parent) if self.path.text() else ""
        chosen, _ = QFileDialog.getOpenFileName(self, self.tr("Choose what to import"), start, filters)
        if chosen:
            self._tell_file(chosen)

    def _path_typed(self) -> None:
        text = self.path.text().strip().strip('"')
        if text and text != self._told:
            self._tell_file(text)

    def _tell_file(self, path: str) -> None:
        self._show_no_project_layer()
        self.show_path(path)
        self.fileChosen.emit(path)

    def _show_no_project_layer(self) -> None:
        self.project_layer.blockSignals(True)
        self.project_layer.setLayer(None)
        self.project_layer.blockSignals(False)

    def _project_layer_chosen(self) -> None:
        layer = self.project_layer.currentLayer()
        if layer is not None:
            self.show_path("")
            self.projectLayerChosen.emit(layer)

    def _layer_chosen(self) -> None:
        layer = self.layer()
        if layer is not None:
            self.layerChosen.emit(layer)

    def _encoding_chosen(self) -> None:
        items = self.encodings.selectedItems()
        if items:
            self.encodingChosen.emit(items[0].data(0, _DATA))

    def _columns_chosen(self) -> None:
        if self._table is not None and self.x.currentData() and self.y.currentData():
            self.tableChosen.emit(TableFormat(self._table.delimiter, self.x.currentData(), self.y.currentData()))
