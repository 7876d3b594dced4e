"""Zones or targets to choose from, a box before each."""

from __future__ import annotations

from collections.abc import Sequence

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QListWidget, QListWidgetItem

from ..map.layout_contents import Site
from .labels import one_line


class SiteList(QListWidget):
    """All of them are chosen at first."""

    def offer(self, sites: Sequence[Site]) -> None:
        """Show other sites."""
        self.blockSignals(True)
        self.clear()
        for site in sites:
            item = QListWidgetItem(one_line(site.title))
            item.setData(Qt.ItemDataRole.UserRole, site.key)
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(Qt.CheckState.Checked)
            self.addItem(item)
        self.blockSignals(False)

    def keys(self, *, every: bool = False) -> list[str]:
        """UUIDs of the chosen sites, or of every one."""
        items = [self.item(row) for row in range(self.count())]
        chosen = [item for item in items if every or item.checkState() == Qt.CheckState.Checked]
        return [item.data(Qt.ItemDataRole.UserRole) for item in chosen]
