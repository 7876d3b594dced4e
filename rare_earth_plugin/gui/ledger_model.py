"""Ledgers and bands as table models: what stands in the cells, and what stays on top or at the bottom."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from qgis.PyQt.QtCore import QAbstractTableModel, QCoreApplication, QModelIndex, QObject, QSortFilterProxyModel, Qt

from ..core.bands import ANY_METHOD, BANDS, BandRow
from ..core.ledger import Ledger, Row
from ..core.programme import METHODS, ProgrammeData
from ..map import definition, formats
from ..map.names import method_name
from ..store.ledger_export import outside_name
from .labels import one_line, tip

translate = QCoreApplication.translate

SORT_ROLE = Qt.ItemDataRole.UserRole + 1
_LEAST_OUTSIDE = 0.05
"""Km2 outside all units from which on it has a line: less are slivers, which would show as 0.0."""
TOP, AMONG, BOTTOM = 0, 1, 2
"""Where a line stands, however the table is sorted."""


@dataclass(frozen=True)
class Heading:
    """One column. The first one holds texts, the others numbers."""

    title: str
    tip: str = ""
    show: Callable[[Any], str] = str


@dataclass(frozen=True)
class Line:
    """One row: a name, then numbers."""

    cells: tuple[Any, ...]
    place: int = AMONG


class FigureModel(QAbstractTableModel):
    """A table of figures."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.headings: Sequence[Heading] = ()
        self.lines: Sequence[Line] = ()

    def show(self, headings: Sequence[Heading], lines: Sequence[Line]) -> None:
        """Show another table."""
        self.beginResetModel()
        self.headings, self.lines = headings, lines
        self.endResetModel()

    def rowCount(self, parent: QModelIndex = QModelIndex()) -> int:  # noqa: B008  as Qt declares it
        return 0 if parent.isValid() else len(self.lines)

    def columnCount(self, parent: QModelIndex = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.headings)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation != Qt.Orientation.Horizontal or section >= len(self.headings):
            return None
        heading = self.headings[section]
        if role == Qt.ItemDataRole.DisplayRole:
            return heading.title
        if role == Qt.ItemDataRole.ToolTipRole:
            return heading.tip or heading.title
        if role == Qt.ItemDataRole.TextAlignmentRole and section:
            return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        return None

    def data(self, index: QModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or index.row() >= len(self.lines):
            return None
        value = self.lines[index.row()].cells[index.column()]
        if role == Qt.ItemDataRole.DisplayRole:
            return one_line(self.headings[index.column()].show(value))
        if role == Qt.ItemDataRole.ToolTipRole:
            return tip(self.headings[index.column()].show(value))
        if role == SORT_ROLE:
            return formats.natural(value) if isinstance(value, str) else value
        if role == Qt.ItemDataRole.TextAlignmentRole:
            side = Qt.AlignmentFlag.AlignRight if index.column() else Qt.AlignmentFlag.AlignLeft
            return side | Qt.AlignmentFlag.AlignVCenter
        return None


class FigureOrder(QSortFilterProxyModel):
    """Sorts by values; the whole stays on top and what is outside at the bottom."""

    def __init__(self, model: FigureModel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self.setSortRole(SORT_ROLE)
        self.setSourceModel(model)

    def lessThan(self, left: QModelIndex, right: QModelIndex) -> bool:
        places = [self._model.lines[index.row()].place for index in (left, right)]
        if places[0] != places[1]:
            return (places[0] < places[1]) is (self.sortOrder() == Qt.SortOrder.AscendingOrder)
        return super().lessThan(left, right)

    def lines(self) -> list[Line]:
        """All lines in the order shown."""
        return [self._model.lines[self.mapToSource(self.index(row, 0)).row()] for row in range(self.rowCount())]


def ledger_headings() -> list[Heading]:
    """Columns of a ledger."""

    def km2(value: float) -> str:
        return formats.number(value, formats.area_decimals(value))

    return [
        Heading(translate("Ledger", "Unit")),
        Heading(translate("Ledger", "Area, km²"), translate("Ledger", "Area on the ellipsoid WGS 84"), km2),
        Heading(translate("Ledger", "Mapped"), translate("Ledger", "Covered share of the area"), formats.percent),
        Heading(translate("Ledger", "Left, km²"), translate("Ledger", "Area minus covered"), km2),
        Heading(translate("Ledger", "Covered, km²"), translate("Ledger", "Accepted or released"), km2),
        Heading(
            translate("Ledger", "In work, km²"),
            translate("Ledger", "Of what is left: contracted, in work or submitted"),
            km2,
        ),
        Heading(translate("Ledger", "Planned, km²"), translate("Ledger", "Of what is left beyond that: planned"), km2),
    ]


def ledger_lines(data: ProgrammeData, ledger: Ledger, group: str, sheets: Sequence[Row] = ()) -> list[Line]:
    """The territory on top, then the rows of a group: ``region``, ``zone``, or ``sheet`` for ``sheets``."""
    rows = {"region": ledger.regions, "zone": ledger.zones, "sheet": sheets}[group]
    codes = dict(zip(data.zones.keys, data.zones.codes))

    def line(row: Row) -> Line:
        name = row.name or translate("Ledger", "Territory")
        place = {"territory": TOP, "outside": BOTTOM}.get(row.kind, AMONG)
        if row.kind == "outside":
            name = outside_name("" if group == "sheet" else group)
        elif row.kind == "zone":
            name = " ".join(part for part in (codes.get(row.key, ""), row.name) if part)
        figures = row.area_km2, row.covered_pct, row.remaining_km2, row.covered_km2, row.committed_km2, row.planned_km2
        return Line((name, *figures), place)

    shown = (row for row in (ledger.territory, *rows) if row.kind != "outside" or row.area_km2 >= _LEAST_OUTSIDE)
    return [line(row) for row in shown]


def band_headings() -> list[Heading]:
    """Columns of the matrix of methods and scales."""

    def km2(value: float) -> str:
        return formats.number(value, formats.area_decimals(value))

    columns = [Heading(translate("Ledger", "Method"))]
    for scale in BANDS:
        title = translate("Ledger", "any scale") if scale is None else f"1:{formats.number(scale)}"
        tip = translate("Ledger", "Covered km² at {scale}").format(scale=definition.scale_text(scale))
        columns.append(Heading(title, tip, km2))
    return columns


def band_lines(row: BandRow) -> list[Line]:
    """The matrix of one unit, any method on top."""
    lines = []
    for method in (ANY_METHOD, *METHODS):
        name = translate("Ledger", "Any method") if method is None else method_name(method)
        figures = tuple(row.covered_km2[method, scale] for scale in BANDS)
        lines.append(Line((name, *figures), TOP if method is None else AMONG))
    return lines


def unit_names(data: ProgrammeData, ledger: Ledger, bands: Sequence[BandRow]) -> Mapping[int, str]:
    """Place among the bands -> name, for the territory, the oblasts and the zones."""
    names: dict[int, str] = {}
    rows = (ledger.territory, *ledger.regions, *ledger.zones)
    codes = dict(zip(data.zones.keys, data.zones.codes))
    for place, (row, band) in enumerate(zip(rows, bands)):
        if row.kind != "outside" and row.key == band.key:
            parts = (codes.get(row.key, ""), row.name or translate("Ledger", "Territory"))
            names[place] = " ".join(part for part in parts if part)
    return names
