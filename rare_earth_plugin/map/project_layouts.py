"""Pages of ours as layouts of a project, changed in the designer: what was not touched takes the texts of the day."""

from __future__ import annotations

from qgis.core import (
    QgsLayoutFrame,
    QgsLayoutItem,
    QgsLayoutItemLabel,
    QgsLayoutItemManualTable,
    QgsLayoutItemShape,
    QgsPrintLayout,
    QgsProject,
)
from qgis.PyQt.QtGui import QColor

from .layout_blocks import NOTE, WARNING
from .layout_page import WRITTEN, written_of

LAYOUT_PROPERTY = "rare_earth/layout"
_REFRESHED = (QgsLayoutItemLabel, QgsLayoutFrame, QgsLayoutItemShape)


def add_layout(project: QgsProject, layout: QgsPrintLayout, key: str) -> None:
    """Give a page of ours to a project, under a name that is free there, to be found again by ``key``."""
    manager = project.layoutManager()
    name, number = layout.name(), 2
    while manager.layoutByName(layout.name()) is not None:
        layout.setName(f"{name} {number}")
        number += 1
    layout.setCustomProperty(LAYOUT_PROPERTY, key)
    manager.addLayout(layout)


def edited_layouts(project: QgsProject) -> dict[str, QgsPrintLayout]:
    """The layouts of a project that once were pages of ours, by the key they were marked with."""
    found = {}
    for layout in project.layoutManager().printLayouts():
        key = layout.customProperty(LAYOUT_PROPERTY)
        if key:
            found[str(key)] = layout
    return found


def refresh_layout(kept: QgsPrintLayout, fresh: QgsPrintLayout) -> int:
    """Give a changed layout the texts, tables and bars of a fresh one wherever they are still what was written.

    What the user moved, coloured, added or reworded stays; returns how many items took something new.
    """
    _keep_note(kept, fresh)
    known = {item.id(): item for item in fresh.items() if isinstance(item, QgsLayoutItem) and item.id()}
    changed = 0
    for item in [item for item in kept.items() if isinstance(item, QgsLayoutItem) and item.id()]:
        newer = known.get(item.id())
        touched = item.customProperty(WRITTEN) != written_of(item)
        if touched or newer is None or type(newer) is not type(item) or not isinstance(item, _REFRESHED):
            continue
        if written_of(newer) == written_of(item):
            continue
        changed += 1
        if isinstance(item, QgsLayoutItemLabel):
            item.setText(newer.text())
        elif isinstance(item, QgsLayoutFrame):
            _refill(item, newer)
        elif isinstance(item, QgsLayoutItemShape):
            item.attemptSetSceneRect(newer.sceneBoundingRect())
        item.setCustomProperty(WRITTEN, written_of(item))
    if changed:
        kept.refresh()
    return changed


def _keep_note(kept: QgsPrintLayout, fresh: QgsPrintLayout) -> None:
    """Whatever else was changed: that the geometry is illustrative stays in plain sight."""
    note = fresh.itemById(NOTE)
    if not isinstance(note, QgsLayoutItemLabel):
        return
    own = kept.itemById(NOTE)
    page = kept.pageCollection().page(0).rect()
    if not isinstance(own, QgsLayoutItemLabel):
        own = QgsLayoutItemLabel(kept)
        kept.addLayoutItem(own)
        own.setId(NOTE)
        own.setBackgroundEnabled(True)
        own.setBackgroundColor(QColor(WARNING))
        own.setHAlign(note.hAlign())
        own.setVAlign(note.vAlign())
        own.attemptSetSceneRect(note.sceneBoundingRect())
    if not page.contains(own.sceneBoundingRect()):
        own.attemptSetSceneRect(note.sceneBoundingRect())
    own.setText(note.text())
    own.setTextFormat(note.textFormat())
    own.setVisibility(True)
    own.setItemOpacity(1.0)
    own.setExcludeFromExports(False)
    kept.moveItemToTop(own)


def _refill(frame: QgsLayoutFrame, newer: QgsLayoutFrame) -> None:
    table, source = frame.multiFrame(), newer.multiFrame()
    if isinstance(table, QgsLayoutItemManualTable) and isinstance(source, QgsLayoutItemManualTable):
        table.setTableContents(source.tableContents())
        table.setColumnWidths(source.columnWidths())
        table.setRowHeights(source.rowHeights())
