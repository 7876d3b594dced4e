"""Fields as all pages and dialogs have them: combos that a narrow panel holds, forms, days."""

from __future__ import annotations

import datetime

from qgis.gui import QgsDateEdit
from qgis.PyQt.QtCore import QSignalBlocker
from qgis.PyQt.QtWidgets import QComboBox, QFormLayout, QFrame, QScrollArea, QSizePolicy, QWidget

from ..map import formats
from ..store.languages import spoken

_READ, _TYPED = "d MMM yyyy", "yyyy-MM-dd"


def narrow_combo(name: str, letters: int = 6) -> QComboBox:
    """A combo that is as wide as there is room, and no narrower than some letters; its tooltip is its name."""
    combo = QComboBox()
    combo.setAccessibleName(name)
    combo.setToolTip(name)
    combo.setMinimumContentsLength(letters)
    combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    combo.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
    return combo


def form_layout() -> QFormLayout:
    """A form whose fields take the room, and whose labels stand above them where there is little."""
    form = QFormLayout()
    form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
    form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
    return form


def day_field(day: datetime.date | None = None, *, empty: str | None = None, typed: bool = False) -> QgsDateEdit:
    """A field for a day with a calendar; the month in letters, in the language in force.

    :param empty: what it says while it holds none; ``None`` for a field that always holds one.
    :param typed: a day that is written down: in digits, which are typed in one go.
    """
    edit = QgsDateEdit()
    edit.setLocale(spoken().locale)
    edit.setDisplayFormat(_TYPED if typed else _READ)
    edit.setCalendarPopup(True)
    edit.setAllowNull(empty is not None)
    if empty:
        edit.setNullRepresentation(empty)
        edit.dateValueChanged.connect(lambda _day: _say_none(edit))
    if day is not None:
        edit.setDate(formats.to_qdate(day))
    elif empty is not None:
        edit.clear()
        _say_none(edit)
    return edit


def show_day(edit: QgsDateEdit, day: datetime.date | None) -> None:
    """Let a field of :func:`day_field` hold another day, or none."""
    if day is not None:
        edit.setDate(formats.to_qdate(day))
    else:
        edit.clear()
        _say_none(edit)


def _say_none(edit: QgsDateEdit) -> None:
    """A field that was emptied moves its cursor, reads today's date out of itself and shows that in place of none."""
    if edit.isNull():
        with QSignalBlocker(edit.lineEdit()):
            edit.lineEdit().setText(edit.nullRepresentation())


def scrolling(content: QWidget) -> QScrollArea:
    """A widget that scrolls where the screen is too low for it."""
    area = QScrollArea()
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setWidgetResizable(True)
    area.setWidget(content)
    return area
