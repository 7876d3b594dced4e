"""For ``make demo``: the window of QGIS with the panel and the reference programme.

The argument is the path of the picture.
"""

from __future__ import annotations

import sys

from qgis.core import QgsProject
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QDockWidget

# Named by dev/window_start.py.
window = iface.mainWindow()  # type: ignore[name-defined]  # noqa: F821
browser = window.findChild(QDockWidget, "Browser")
if browser:
    browser.hide()
layers = window.findChild(QDockWidget, "Layers")
dock = plugin.open_panel()  # type: ignore[name-defined]  # noqa: F821
failures: list[str] = []
dock.session.failed.connect(failures.append)
dock.session.open_reference()
wait_until(lambda: failures or (dock.session.answer and not dock.session.is_busy), 120)  # type: ignore[name-defined]  # noqa: F821
if failures:
    sys.exit("\n".join(failures))
window.resizeDocks([layers, dock], [260, 430], Qt.Orientation.Horizontal)
pause(0.5)  # type: ignore[name-defined]  # noqa: F821
canvas = iface.mapCanvas()  # type: ignore[name-defined]  # noqa: F821
canvas.setReferencedExtent(QgsProject.instance().viewSettings().defaultViewExtent())
screenshot(sys.argv[1])  # type: ignore[name-defined]  # noqa: F821
