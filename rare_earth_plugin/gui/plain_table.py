"""A table view as all pages of the panel have it."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from qgis.PyQt.QtCore import QAbstractItemModel, QCoreApplication, QPoint, Qt
from qgis.PyQt.QtWidgets import QAbstractItemView, QHeaderView, QMenu, QTableView, QTableWidget

from .labels import menu_text

_AIR = 14  # pixels beside a text
_LOOK_AT = 60  # rows that the width of a column is taken from
_WIDEST_TITLE = 96  # pixels of a heading; its tooltip has the rest


def plain_table(name: str, model: QAbstractItemModel) -> QTableView:
    """Whole rows to select, headings to sort and move; ``name`` is for screen readers."""
    view = QTableView()
    view.setAccessibleName(name)
    view.setModel(model)
    view.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    view.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
    view.setSortingEnabled(True)
    view.setAlternatingRowColors(True)
    view.setShowGrid(False)
    view.setWordWrap(False)
    view.setTabKeyNavigation(False)
    view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
    view.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
    view.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
    rows = view.verticalHeader()
    rows.hide()
    rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
    rows.setDefaultSectionSize(view.fontMetrics().height() + 8)
    heading = view.horizontalHeader()
    heading.setHighlightSections(False)
    heading.setResizeContentsPrecision(_LOOK_AT)
    heading.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
    heading.setSectionsMovable(True)
    heading.setTextElideMode(Qt.TextElideMode.ElideRight)
    return view


def plain_cells(name: str, headings: Sequence[str]) -> QTableWidget:
    """A table of texts to look through, whole rows to select; ``name`` is for screen readers."""
    table = QTableWidget(0, len(headings))
    table.setAccessibleName(name)
    table.setHorizontalHeaderLabels(headings)
    table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    table.setTabKeyNavigation(False)
    table.setShowGrid(False)
    table.setAlternatingRowColors(True)
    table.verticalHeader().hide()
    return table


def fit_columns(view: QTableView, widest: Mapping[int, int]) -> None:
    """Make columns as narrow as their contents and headings allow. Only the one sorted by has room for the arrow.

    :param widest: column -> most pixels.
    """
    heading, model = view.horizontalHeader(), view.model()
    for column in range(model.columnCount()):
        title = str(model.headerData(column, Qt.Orientation.Horizontal) or "")
        needed = min(heading.fontMetrics().horizontalAdvance(title), _WIDEST_TITLE) + _AIR
        if heading.isSortIndicatorShown() and heading.sortIndicatorSection() == column:
            needed = max(needed, min(heading.sectionSizeHint(column) + _AIR, _WIDEST_TITLE + _AIR))
        width = max(needed, view.sizeHintForColumn(column) + _AIR // 2)
        view.setColumnWidth(column, min(width, widest.get(column, width)))


def offer_menu(view: QTableView, menu: Callable[[], QMenu]) -> None:
    """Open what ``menu`` makes where a right click or the menu key asks for it."""

    def show(place: QPoint) -> None:
        made = menu()
        made.exec(view.viewport().mapToGlobal(place))
        made.deleteLater()

    view.customContextMenuRequested.connect(show)


def add_sorting(menu: QMenu, view: QTableView) -> None:
    """Offer to sort by each column, since headings take no focus; the one sorted by turns round."""
    heading, model = view.horizontalHeader(), view.model()
    across, told = Qt.Orientation.Horizontal, Qt.ItemDataRole.AccessibleTextRole
    sorting = menu.addMenu(QCoreApplication.translate("Table", "Sort by"))
    for place in range(heading.count()):
        column = heading.logicalIndex(place)
        title = str(model.headerData(column, across) or model.headerData(column, across, told) or "")
        if heading.isSectionHidden(column) or not title:
            continue
        action = sorting.addAction(menu_text(title))
        action.setCheckable(True)
        action.setChecked(heading.sortIndicatorSection() == column)
        action.triggered.connect(lambda _checked, column=column: sort_by(view, column))


def sort_by(view: QTableView, column: int) -> None:
    """Sort by a column; by the same one again, the other way round."""
    heading = view.horizontalHeader()
    again = heading.sortIndicatorSection() == column
    was_rising = heading.sortIndicatorOrder() == Qt.SortOrder.AscendingOrder
    view.sortByColumn(column, Qt.SortOrder.DescendingOrder if again and was_rising else Qt.SortOrder.AscendingOrder)
