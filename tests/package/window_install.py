"""Runs in the real QGIS, in a fresh profile: installs a zip as Plugins > Install from ZIP does, and tells what it got.

Arguments: the zip, and the file for the answer (JSON).
"""

from __future__ import annotations

import importlib
import json
import sys
from pathlib import Path

import pyplugin_installer
import qgis.utils
from qgis.core import QgsApplication, QgsProject
from qgis.PyQt.QtWidgets import QDockWidget

NAME = "rare_earth_plugin"
archive, answer = sys.argv[1:]
window = iface.mainWindow()  # type: ignore[name-defined]  # noqa: F821
assert NAME not in qgis.utils.available_plugins

docks_before = set(window.findChildren(QDockWidget))
pyplugin_installer.initPluginInstaller()
pyplugin_installer.instance().installFromZipFile(archive)
assert NAME in qgis.utils.active_plugins

found = {
    "folder": qgis.utils.plugins[NAME].__class__.__module__,
    "file": str(Path(sys.modules[NAME].__file__).resolve()),
    "profile": QgsApplication.qgisSettingsDirPath(),
    "metadata_name": qgis.utils.pluginMetadata(NAME, "name"),
    "provider": QgsApplication.processingRegistry().providerById("rareearth") is not None,
}

session = qgis.utils.plugins[NAME].open_panel().session
failures: list[str] = []
session.failed.connect(failures.append)
session.open_reference()
wait_until(lambda: failures or (session.answer is not None and not session.is_busy), 150)  # type: ignore[name-defined]  # noqa: F821
assert not failures, failures
kernels = importlib.import_module(f"{NAME}.store.kernels")
ledger = session.answer.account.ledger
found |= {
    "kernel": kernels.best_kernel().name,
    "reason": kernels.kernel_reason(),
    "layers": len(QgsProject.instance().mapLayers()),
    "new_docks": len(set(window.findChildren(QDockWidget)) - docks_before),
    "ledger": [[row.key, row.area_km2, row.covered_km2, row.committed_km2, row.remaining_km2] for row in ledger.rows()],
}
Path(answer).write_text(json.dumps(found), encoding="utf-8")

assert qgis.utils.unloadPlugin(NAME)
assert QgsApplication.processingRegistry().providerById("rareearth") is None
