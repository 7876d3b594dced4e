"""A few rows of figures, all in sight: totals of a plan, two plans side by side."""

from __future__ import annotations

from collections.abc import Sequence

from qgis.PyQt.QtCore import QAbstractTableModel, QCoreApplication, QModelIndex, QObject, Qt
from qgis.PyQt.QtGui import QFont, QKeySequence
from qgis.PyQt.QtWidgets import QApplication, QShortcut, QTableView, QVBoxLayout, QWidget

from ..core.campaign import Campaign
from ..core.plan import Plan, Totals
from ..map import formats
from .clipboard import table_mime
from .plain_table import fit_columns, plain_table

translate = QCoreApplication.translate
Cell = tuple[str, ...]


class _Model(QAbstractTableModel):
    """Texts; the last row is bold where it is a sum."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.titles: Sequence[str] = ()
        self.rows: Sequence[Cell] = ()
        self.sum_row = -1

    def show(self, titles: Sequence[str], rows: Sequence[Cell], sum_row: int) -> None:
        self.beginResetModel()
        self.titles, self.rows, self.sum_row = titles, rows, sum_row
        self.endResetModel()

    def rowCount(self, parent: QModelIndex | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self.rows)

    def columnCount(self, parent: QModelIndex | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self.titles)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self.titles[section]
        return None

    def data(self, index: QModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if role == Qt.ItemDataRole.DisplayRole:
            return self.rows[index.row()][index.column()]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            side = Qt.AlignmentFlag.AlignRight if index.column() else Qt.AlignmentFlag.AlignLeft
            return int(side | Qt.AlignmentFlag.AlignVCenter)
        if role == Qt.ItemDataRole.FontRole and index.row() == self.sum_row:
            font = QFont()
            font.setBold(True)
            return font
        return None


class FigureGrid(QWidget):
    """A table as high as its rows."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.model = _Model(self)
        self.view: QTableView = plain_table(name, self.model)
        self.view.setSortingEnabled(False)
        self.view.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        QShortcut(
            QKeySequence(QKeySequence.StandardKey.Copy), self.view, self.copy, context=Qt.ShortcutContext.WidgetShortcut
        )
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.view)

    def show_rows(self, titles: Sequence[str], rows: Sequence[Cell], *, sum_row: int | None = None) -> None:
        """Show other figures; ``sum_row`` is the last one unless it is said otherwise."""
        self.model.show(titles, rows, len(rows) - 1 if sum_row is None else sum_row)
        fit_columns(self.view, {0: 130})
        view = self.view
        height = view.verticalHeader().defaultSectionSize() * len(rows) + view.horizontalHeader().sizeHint().height()
        bar = view.style().pixelMetric(view.style().PixelMetric.PM_ScrollBarExtent)
        self.view.setFixedHeight(height + bar + 2 * view.frameWidth())

    def copy(self) -> None:
        """Put all of it on the clipboard."""
        QApplication.clipboard().setMimeData(
            table_mime(list(self.model.titles), [list(r) for r in self.model.rows], "")
        )


def totals_columns(currency: str) -> list[str]:
    """Headings of the totals by crew."""
    return [
        translate("CampaignPlan", "Crew"),
        translate("CampaignPlan", "km²"),
        translate("CampaignPlan", "Sheets"),
        translate("CampaignPlan", "Targets"),
        translate("CampaignPlan", "Days"),
        translate("CampaignPlan", "km"),
        translate("CampaignPlan", "Cost, {currency}").format(currency=currency),
        translate("CampaignPlan", "Fuel, l"),
        translate("CampaignPlan", "Trips"),
        translate("CampaignPlan", "Camp nights"),
        translate("CampaignPlan", "Days left"),
    ]


def totals_rows(campaign: Campaign, plan: Plan) -> list[Cell]:
    """A row for each crew, and one for all."""
    names = {crew.code: crew.name or crew.code for crew in campaign.crews}
    everybody = translate("CampaignPlan", "All crews")
    return [(names.get(row.crew, row.crew) if row.crew else everybody, *figures(row)) for row in plan.totals]


def figures(row: Totals) -> Cell:
    """The figures of one crew in the order of :func:`totals_columns`."""
    values = (
        (row.km2, 0),
        (row.sheets, 0),
        (row.targets, 0),
        (row.crew_days, 0),
        (row.km, 0),
        (row.cost, 0),
        (row.fuel_l, 0),
        (row.trips, 0),
        (row.camp_nights, 0),
        (row.spare_days, 0),
    )
    return tuple(formats.number(value, decimals) for value, decimals in values)
