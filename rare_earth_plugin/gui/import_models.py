"""The preview of an import as rows of tables, made when they are looked at."""

from __future__ import annotations

import datetime
from collections.abc import Callable, Mapping, Sequence
from typing import Any

import numpy as np
from qgis.PyQt.QtCore import QAbstractTableModel, QCoreApplication, QModelIndex, QObject, Qt

from ..core.atoms import areas_m2
from ..core.checked import WARNING
from ..map import formats
from ..map.names import field_name, method_name, status_name
from ..store.attribute_values import day_of
from ..store.import_plan import Change, ImportPlan, PlannedRow, Remark
from ..store.import_sentences import left_out_sentence, remark_sentence
from ..store.kernels import best_kernel
from ..store.tables import BY_NAME, POLYGONS
from .finding_model import severity_icon
from .labels import tip

translate = QCoreApplication.translate
_ROLE = Qt.ItemDataRole
Cells = Callable[[Any], Sequence[str]]


class PreviewModel(QAbstractTableModel):
    """Rows of any kind; their cells are made one by one when they are shown."""

    def __init__(
        self,
        headings: Sequence[str],
        rows: Sequence[Any],
        cells: Cells,
        warning: Callable[[Any], str] | None = None,
        parent: QObject | None = None,
    ) -> None:
        """Show rows.

        :param warning: what is to be known of a row before it is written, "" for nothing.
        """
        super().__init__(parent)
        self._headings, self._rows, self._cells, self._warning = headings, rows, cells, warning

    def rowCount(self, parent: QModelIndex | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def columnCount(self, parent: QModelIndex | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._headings)

    def data(self, index: QModelIndex, role: int = _ROLE.DisplayRole) -> Any:
        row = self._rows[index.row()]
        warning = self._warning(row) if self._warning is not None else ""
        if warning and role == _ROLE.DecorationRole and index.column() == 0:
            return severity_icon(WARNING)
        if warning and role in (_ROLE.ToolTipRole, _ROLE.AccessibleDescriptionRole):
            return tip(warning)
        return self._cells(row)[index.column()] if role in (_ROLE.DisplayRole, _ROLE.ToolTipRole) else None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _ROLE.DisplayRole) -> Any:
        if orientation == Qt.Orientation.Horizontal and role == _ROLE.DisplayRole:
            return self._headings[section]
        return None

    def row(self, index: QModelIndex) -> Any:
        """What stands in a row: a pair of a planned row and a change, a row to drop, one left out, or a remark."""
        return self._rows[index.row()]


def preview_models(plan: ImportPlan) -> dict[str, PreviewModel]:
    """The tables of a plan: ``added``, ``changed`` (a line for each value), ``absent``, ``left_out``, ``remarks``."""
    row = translate("Import", "Row")
    columns = [name for name in _columns(plan) if name not in ("code", "uuid")]
    polygonal = BY_NAME[plan.table].geometry == POLYGONS
    taken_back = plan.taken_back
    # What takes something back stands first, since nobody reads a thousand lines.
    by_weight = sorted(plan.changed, key=lambda planned: planned.source_id not in taken_back)
    changes = [pair for planned in by_weight for pair in _pairs(planned)]
    return {
        "added": PreviewModel(
            [row, *map(field_name, columns)],
            plan.added,
            lambda planned: [planned.label, *(shown(name, planned.values.get(name)) for name in columns)],
        ),
        "changed": PreviewModel(
            [row, translate("Import", "Field"), translate("Import", "Old"), translate("Import", "New")],
            changes,
            lambda pair: _change_cells(*pair, polygonal),
            lambda pair: _warning(*pair, taken_back),
        ),
        "absent": PreviewModel(
            [row, translate("Import", "Name")], plan.absent, lambda absent: [absent.label, absent.name]
        ),
        "left_out": PreviewModel(
            [row, translate("Import", "Feature"), translate("Import", "Why")],
            plan.left_out,
            lambda left: [left.label, formats.number(left.source_id), left_out_sentence(left)],
        ),
        "remarks": PreviewModel(
            [translate("Import", "Remark")], plan.remarks, lambda remark: [remark_sentence(remark)]
        ),
    }


def shown(column: str, value: Any) -> str:
    """A value as the preview writes it."""
    if value is None or value == "":
        return "–"
    if column == "status":
        return status_name(str(value))
    if column == "method":
        return method_name(str(value))
    if column.endswith("_on") and (day := _day(value)) is not None:
        return formats.date(day)
    if isinstance(value, float):
        return formats.number(value, 2)
    return formats.number(value) if isinstance(value, int) else str(value)


def _day(value: Any) -> datetime.date | None:
    try:
        return day_of(value)
    except ValueError:
        return None


def _columns(plan: ImportPlan) -> list[str]:
    named: dict[str, None] = {}
    for planned in plan.added:
        named.update(dict.fromkeys(planned.values))
    return list(named)


def _pairs(planned: PlannedRow) -> list[tuple[PlannedRow, Change | None]]:
    pairs: list[tuple[PlannedRow, Change | None]] = [(planned, change) for change in planned.changes]
    return [*pairs, (planned, None)] if planned.wkb is not None else pairs


def _change_cells(planned: PlannedRow, change: Change | None, polygonal: bool) -> list[str]:
    if change is None:
        return [planned.label, translate("Import", "Geometry"), *_places(planned, polygonal)]
    return [
        planned.label,
        field_name(change.column),
        shown(change.column, change.old),
        shown(change.column, change.new),
    ]


def _warning(planned: PlannedRow, change: Change | None, taken_back: Mapping[int, Remark]) -> str:
    remark = taken_back.get(planned.source_id)
    return remark_sentence(remark) if remark is not None and change is not None and change.column == "status" else ""


def _places(planned: PlannedRow, polygonal: bool) -> list[str]:
    """Area of the old and of the new geometry, which differ where more than vertices do; words for points."""
    if not polygonal:
        return [translate("Import", "old place"), translate("Import", "new place")]
    kernel = best_kernel()
    wkb = np.full(2, None, dtype=object)
    wkb[:] = planned.old_wkb, planned.wkb
    areas = areas_m2(kernel.decode(wkb), kernel) / 1e6
    return [translate("Import", "{area} km²").format(area=formats.number(float(area), 2)) for area in areas]
