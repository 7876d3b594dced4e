"""Which table a source goes into, and which of its fields become which of ours."""

from __future__ import annotations

from pathlib import Path

from qgis.core import Qgis, QgsField, QgsFields, QgsVectorLayer
from qgis.gui import QgsFieldMappingModel, QgsFieldMappingWidget
from qgis.PyQt.QtCore import QMetaType, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QComboBox,
    QFileDialog,
    QFormLayout,
    QHBoxLayout,
    QHeaderView,
    QPushButton,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from ..map.names import field_name, role_name
from ..store.import_mapping import IMPORTABLE, UNIT_FACTORS, FieldRule, ImportMapping, columns_of, takes_factor
from ..store.tables import BY_NAME, DATE, INTEGER, POINTS, REAL, TEXT
from . import settings
from .labels import note_label
from .save_file import ask_for_file

_KINDS = {
    TEXT: QMetaType.Type.QString,
    INTEGER: QMetaType.Type.Int,
    REAL: QMetaType.Type.Double,
    DATE: QMetaType.Type.QDate,
}
_SHOWN = ("SourceExpression", "DestinationName")  # the name is shown with its alias
_USUAL = ("zone", "target", "coverage", "territory", "region", "base")
_MAPPING_FILES = "(*.json)"


class FieldsPage(QWidget):
    """Table, fields and unit; the rules that other pages add to (values) are kept as long as the table stays."""

    tableChosen = pyqtSignal(str)
    mappingOpened = pyqtSignal(object)
    """A :class:`~pathlib.Path`."""
    mappingSaved = pyqtSignal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._values: dict[str, FieldRule] = {}
        self.table = QComboBox()
        for name in sorted(IMPORTABLE, key=_USUAL.index):
            self.table.addItem(role_name(name), name)
        self.table.setAccessibleName(self.tr("Import into"))
        self.table.activated.connect(lambda _index: self.tableChosen.emit(self.table.currentData()))
        self.unit = QComboBox()
        self.unit.setAccessibleName(self.tr("Unit of the source"))
        self.opens = QPushButton(self.tr("Use a saved mapping…"))
        self.opens.clicked.connect(self._ask_to_open)
        self.saves = QPushButton(self.tr("Save this mapping…"))
        self.saves.clicked.connect(self._ask_to_save)
        for button in (self.opens, self.saves):
            button.setAutoDefault(False)
        self._mapping = QgsFieldMappingWidget()
        self._mapping.setAccessibleName(self.tr("Fields"))
        self._mapping.setDestinationEditable(False)
        note = note_label()
        note.setText(
            self.tr(
                "Choose a field of the source for each field of the programme, or write a text in quotes or an "
                "expression. Fields left empty keep what the programme has. Rows are found again by UUID, else by code."
            )
        )
        form = QFormLayout()
        form.addRow(self.tr("Import &into"), self.table)
        self._unit_row = QWidget()
        unit_line = QHBoxLayout(self._unit_row)
        unit_line.setContentsMargins(0, 0, 0, 0)
        unit_line.addWidget(self.unit)
        unit_line.addStretch(1)
        form.addRow(self.tr("&Areas in the source are in"), self._unit_row)
        form.labelForField(self._unit_row).setBuddy(self.unit)
        self._form = form
        buttons = QHBoxLayout()
        buttons.addWidget(self.opens)
        buttons.addWidget(self.saves)
        buttons.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addLayout(form)
        layout.addWidget(note)
        layout.addWidget(self._mapping, 1)
        layout.addLayout(buttons)

    def show_mapping(self, mapping: ImportMapping, layer: QgsVectorLayer) -> None:
        """Show rules for a source."""
        self._values = dict(mapping.rules)
        self.table.setCurrentIndex(self.table.findData(mapping.table))
        self._mapping.setSourceLayer(layer)
        self._mapping.setSourceFields(layer.fields())
        columns = columns_of(mapping.table)
        fields = QgsFields()
        for name, kind in columns.items():
            field = QgsField(name, _KINDS[kind])
            field.setAlias(field_name(name) if field_name(name) != name else "")
            fields.append(field)
        # An empty expression for the others, which QGIS would fill with fields of a like type.
        rules = mapping.rules
        self._mapping.setDestinationFields(fields, {n: rules[n].expression if n in rules else "" for n in columns})
        self._show_columns()
        self._show_units(mapping)

    def _show_columns(self) -> None:
        view = self._mapping.findChild(QTableView)
        view.verticalHeader().hide()
        # QGIS greys what cannot be edited, which a dark theme makes unreadable.
        view.setStyleSheet("QTableView::item:disabled { color: palette(text); }")
        index = QgsFieldMappingModel.ColumnDataIndex
        shown = [int(getattr(index, name)) for name in _SHOWN]
        for column in range(view.model().columnCount()):
            view.setColumnHidden(column, column not in shown)
        heading = view.horizontalHeader()
        heading.setSectionResizeMode(int(index.SourceExpression), QHeaderView.ResizeMode.Stretch)
        for name in _SHOWN[1:]:
            heading.setSectionResizeMode(int(getattr(index, name)), QHeaderView.ResizeMode.ResizeToContents)

    def _show_units(self, mapping: ImportMapping) -> None:
        column = self._area_column(mapping.table)
        for widget in (self._unit_row, self._form.labelForField(self._unit_row)):
            widget.setVisible(bool(column))
        self.unit.clear()
        self.unit.addItem(self.tr("km²"), 1.0)
        for text, name in (
            (self.tr("hectares"), "ha_to_km2"),
            (self.tr("m²"), "m2_to_km2"),
            (self.tr("thousand km²"), "thousand_km2_to_km2"),
        ):
            self.unit.addItem(text, UNIT_FACTORS[name])
        factor = mapping.rules[column].factor if column in mapping.rules else 1.0
        if self.unit.findData(factor) < 0:
            self.unit.addItem(self.tr("{factor} km²").format(factor=f"{factor:g}"), factor)
        self.unit.setCurrentIndex(self.unit.findData(factor))

    @staticmethod
    def _area_column(table: str) -> str:
        names = BY_NAME[table].columns
        return next((name for name in names if name.endswith("_km2") and takes_factor(table, name)), "")

    def mapping(self) -> ImportMapping:
        """The rules as they stand."""
        table = self.table.currentData()
        rules = {}
        for entry in self._mapping.mapping():
            name, expression = entry.originalName, entry.expression.strip()
            if not expression:
                continue
            known = self._values.get(name)
            values = known.values if known is not None and known.expression == expression else {}
            factor = known.factor if known is not None else 1.0
            if name == self._area_column(table):
                factor = self.unit.currentData()
            rules[name] = FieldRule(expression, factor, values)
        return ImportMapping(table, rules)

    def start_over(self) -> None:
        """Choose the usual table again, for another source."""
        self.table.setCurrentIndex(0)

    def offer_tables(self, layer: QgsVectorLayer, guess: str = "") -> str:
        """Choose the table that the source seems to be for, else one that suits its geometry; the table."""
        wanted = guess or self.table.currentData()
        has_points = layer.geometryType() == Qgis.GeometryType.Point
        if layer.isSpatial() and has_points != (BY_NAME[wanted].geometry == POINTS):
            wanted = "base" if has_points else "zone"
        self.table.setCurrentIndex(self.table.findData(wanted))
        return wanted

    def _ask_to_open(self) -> None:
        chosen, _ = QFileDialog.getOpenFileName(
            self,
            self.tr("Use a saved mapping"),
            str(settings.export_folder()),
            self.tr("Field mappings {ending}").format(ending=_MAPPING_FILES),
        )
        if chosen:
            self.mappingOpened.emit(Path(chosen))

    def _ask_to_save(self) -> None:
        filters = [self.tr("Field mappings {ending}").format(ending=_MAPPING_FILES)]
        name = self.tr("mapping of {table}").format(table=self.table.currentText())
        path = ask_for_file(self, self.tr("Save this mapping"), name, filters)
        if path is not None:
            self.mappingSaved.emit(path)
