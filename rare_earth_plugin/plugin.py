"""Registers the panel, its actions and the Processing provider, and takes them away again."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.core import QgsApplication, QgsProject
from qgis.gui import QgisInterface
from qgis.PyQt.QtCore import QCoreApplication, Qt
from qgis.PyQt.QtGui import QIcon
from qgis.PyQt.QtWidgets import QAction

from .algorithms.provider import RareEarthProvider
from .store import languages
from .store.locations import resource
from .store.transforms import keep_workers

if TYPE_CHECKING:
    from .gui.dock import RareEarthDock
    from .gui.help_key import HelpAddresses


class RareEarthPlugin:
    """What QGIS calls the plugin by."""

    def __init__(self, iface: QgisInterface | None) -> None:
        """Keep the window; None under ``qgis_process``."""
        self.iface = iface
        self.dock: RareEarthDock | None = None
        self.provider: RareEarthProvider | None = None
        self._action: QAction | None = None
        self._help: HelpAddresses | None = None
        self._language: languages.Language | None = None

    def tr(self, text: str) -> str:
        """Translate in this class's context."""
        return QCoreApplication.translate("RareEarthPlugin", text)

    def initProcessing(self) -> None:
        if self._language is None:  # all that ``qgis_process`` calls
            self._language = languages.install(QgsApplication.locale())
            keep_workers()
        provider = RareEarthProvider()
        if QgsApplication.processingRegistry().addProvider(provider):  # which deletes one whose name is taken
            self.provider = provider

    def initGui(self) -> None:
        from .gui import settings
        from .gui.help_key import HelpAddresses

        self.initProcessing()
        icon = QIcon(str(resource("icons", "rare_earth.svg")))
        self._action = QAction(icon, self.tr("Rare Earth Survey"), self.iface.mainWindow())
        self._action.setObjectName("rareEarthSurveyPanelAction")
        self._action.setToolTip(self.tr("Show or hide the Rare Earth Survey panel"))
        self._action.setCheckable(True)
        self._action.toggled.connect(self._toggle)
        self.iface.addToolBarIcon(self._action)
        # Not addPluginToMenu: a submenu for one entry is a click too many, and QGIS never deletes it.
        self.iface.pluginMenu().addAction(self._action)
        self.iface.registerMainWindowAction(self._action, "")  # so that users can give it a key
        self._help = HelpAddresses(self.iface.mainWindow())
        if settings.panel_open():
            self.open_panel()

    def unload(self) -> None:
        if self.dock is not None:
            dock, self.dock = self.dock, None
            dock.shut_down()
            dock.closedStateChanged.disconnect(self._closed)
            self.iface.removeDockWidget(dock)
            dock.deleteLater()
        if self._action is not None:
            self._action.toggled.disconnect(self._toggle)
            self.iface.unregisterMainWindowAction(self._action)
            self.iface.pluginMenu().removeAction(self._action)
            self.iface.removeToolBarIcon(self._action)
            self._action.deleteLater()
            self._action = None
        if self._help is not None:
            self._help.close()
            self._help = None
        if self.provider is not None:
            QgsApplication.processingRegistry().removeProvider(self.provider)
            self.provider = None
        if self._language is not None:
            languages.remove(self._language)
            self._language = None
            keep_workers(False)

    def open_panel(self) -> RareEarthDock:
        """The panel, shown and on top of the panels that it shares its place with."""
        if self.dock is None:
            # Imported when first needed: a closed panel costs the start of QGIS nothing.
            from .gui import settings
            from .gui.dock import RareEarthDock

            self.dock = RareEarthDock(self.iface, QgsProject.instance(), self.iface.mainWindow())
            self.iface.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, self.dock)
            if settings.panel_known():
                self.iface.mainWindow().restoreDockWidget(self.dock)
            else:
                self.dock.ask_for_width()
            self.dock.closedStateChanged.connect(self._closed)
            self.dock.session.find()
        self.dock.setUserVisible(True)
        self._closed(False)
        return self.dock

    def _toggle(self, is_wanted: bool) -> None:
        if is_wanted:
            self.open_panel().setFocus()
        elif self.dock is not None:
            self.dock.close()
            self._closed(self.dock.isHidden())  # the user may have kept it open for unsaved changes

    def _closed(self, is_closed: bool) -> None:
        from .gui import settings

        settings.set_panel_open(not is_closed)
        self._action.blockSignals(True)
        self._action.setChecked(not is_closed)
        self._action.blockSignals(False)
