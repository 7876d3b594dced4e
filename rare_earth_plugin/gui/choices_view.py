"""The choices that make a question: denominator, methods, scale, date."""

from __future__ import annotations

from dataclasses import replace

from qgis.gui import QgsCheckableComboBox
from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QSizePolicy, QWidget

from ..core.programme import METHODS
from ..core.question import DENOMINATORS, Question
from ..core.sheets import SCALES
from ..map import definition, formats
from ..map.names import method_name
from .fields import day_field, form_layout, narrow_combo, show_day


class ChoicesView(QWidget):
    """Widgets only: a changed question goes out by :attr:`asked`."""

    asked = pyqtSignal(object)
    """A :class:`Question`."""
    selectionWanted = pyqtSignal()
    """The polygons that are selected in a layer shall be the denominator."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._question = Question()
        self._filling = False
        self.denominator = narrow_combo("", 8)
        for name in DENOMINATORS:
            self.denominator.addItem(definition.denominator_name(name), name)
        self.denominator.setItemData(
            self.denominator.findData("own"),
            self.tr("The polygons selected in any layer; choose it again to take another selection"),
            Qt.ItemDataRole.ToolTipRole,
        )
        self.methods = QgsCheckableComboBox()
        self.methods.setDefaultText(self.tr("any method"))
        self.methods.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        for method in METHODS:
            self.methods.addItemWithCheckState(method_name(method), Qt.CheckState.Unchecked, method)
        self.scale = narrow_combo("", 8)
        self.scale.addItem(definition.scale_text(None), 0)
        for scale in SCALES:
            self.scale.addItem(definition.scale_text(scale), scale)
        self.as_of = day_field(empty=self.tr("as it stands"))
        self.as_of.setKeyboardTracking(False)
        form = form_layout()
        form.setContentsMargins(0, 0, 0, 0)
        self.setLayout(form)
        for label, widget in (
            (self.tr("&Taken from"), self.denominator),
            (self.tr("&Methods"), self.methods),
            (self.tr("&Scale"), self.scale),
            (self.tr("As of &date"), self.as_of),
        ):
            plain = label.replace("&", "")  # within QGIS, Alt and a letter belong to the menus of its window
            widget.setAccessibleName(plain)
            form.addRow(plain, widget)
        self.show_question(self._question)
        self.denominator.activated.connect(self._denominator_chosen)
        self.methods.checkedItemsChanged.connect(lambda _items: self._ask())
        self.scale.activated.connect(lambda _index: self._ask())
        self.as_of.dateValueChanged.connect(lambda _value: self._ask())

    def show_question(self, question: Question) -> None:
        """Let the widgets say what is asked."""
        self._question, self._filling = question, True
        self.denominator.setCurrentIndex(self.denominator.findData(question.denominator))
        self.methods.deselectAllOptions()
        self.methods.setCheckedItems([method_name(method) for method in METHODS if method in (question.methods or ())])
        self.scale.setCurrentIndex(max(self.scale.findData(question.scale or 0), 0))
        show_day(self.as_of, question.as_of)
        self._filling = False

    def _denominator_chosen(self, _index: int) -> None:
        if self.denominator.currentData() == "own":
            self.selectionWanted.emit()
        else:
            self._ask()

    def _ask(self) -> None:
        if self._filling:
            return
        methods = frozenset(
            self.methods.itemData(row)
            for row in range(self.methods.count())
            if self.methods.itemCheckState(row) == Qt.CheckState.Checked
        )
        denominator = self.denominator.currentData()
        self.asked.emit(
            replace(
                self._question,
                methods=methods if 0 < len(methods) < len(METHODS) else None,
                scale=self.scale.currentData() or None,
                as_of=None if self.as_of.isNull() else formats.from_qdate(self.as_of.date()),
                denominator=denominator,
                own_wkb=self._question.own_wkb if denominator == "own" else None,
            )
        )
