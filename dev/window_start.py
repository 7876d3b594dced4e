"""The first thing that a QGIS of ``window.py`` runs (``--code``): waits for the window, then runs a script."""

from __future__ import annotations

import json
import os
import runpy
import sys
import traceback
import weakref
from collections.abc import Callable
from pathlib import Path
from types import TracebackType
from typing import Any

import qgis.utils
from qgis.core import QgsApplication, QgsProject
from qgis.PyQt.QtCore import QEventLoop, QTimer
from qgis.PyQt.QtWidgets import QWidget
from qgis.utils import iface

ERRAND = json.loads(os.environ["RARE_EARTH_WINDOW"])
failures: list[BaseException] = []


def note_failure(kind: type[BaseException], error: BaseException, where: TracebackType | None) -> None:
    """In place of QGIS's message about an exception in a slot: nobody reads it here."""
    traceback.print_exception(kind, error, where)
    failures.append(error)


def wait_until(condition: Callable[[], Any], seconds: float = 60.0) -> None:
    """Lets the window live until ``condition()`` is true.

    :raises TimeoutError: it was not within ``seconds``.
    """
    waited = 0.0
    while not condition():
        if waited >= seconds:
            raise TimeoutError(f"waited {seconds:g} s in vain")
        pause(0.05)
        waited += 0.05


def pause(seconds: float) -> None:
    """Lets the window live for a while."""
    loop = QEventLoop()
    QTimer.singleShot(int(1000 * seconds), loop.quit)
    loop.exec()


def screenshot(path: str | Path, widget: QWidget | None = None) -> None:
    """Saves a PNG of the window, or of one widget, when the map has been drawn."""
    canvas = iface.mapCanvas()
    wait_until(lambda: not canvas.isDrawing())
    pause(0.5)
    wait_until(lambda: not canvas.isDrawing())
    Path(path).parent.mkdir(parents=True, exist_ok=True)
    if not (widget or iface.mainWindow()).grab().save(str(path)):
        raise OSError(f"{path} could not be written")


def the_plugin() -> Any:
    """The running plugin, or None where none was asked for.

    :raises RuntimeError: it was asked for and does not run.
    """
    name = ERRAND["plugin"]
    if name and name not in qgis.utils.active_plugins:
        raise RuntimeError(f"{name} does not run; QGIS sees {qgis.utils.available_plugins}")
    # A proxy: a script that unloads the plugin must not keep it alive.
    return weakref.proxy(qgis.utils.plugins[name]) if name else None


def run_errand() -> None:
    """Runs the script, and leaves QGIS unless it shall stay."""
    # PYTHONPATH holds .venv's packages for this process, not for the programs that a script starts.
    os.environ.pop("PYTHONPATH", None)
    sys.argv = [ERRAND["script"], *ERRAND["arguments"]]
    if ERRAND["plugin"]:
        # For what lies beside the plugin. Without one, the package in the checkout must not pass for the installed one.
        sys.path.append(ERRAND["checkout"])
    code = 0
    if ERRAND["fill"]:
        iface.mainWindow().setGeometry(QgsApplication.primaryScreen().geometry())
        pause(0.2)
    try:
        tools = {
            "iface": iface,
            "plugin": the_plugin(),
            "wait_until": wait_until,
            "pause": pause,
            "screenshot": screenshot,
        }
        runpy.run_path(ERRAND["script"], init_globals=tools, run_name="__main__")
    except SystemExit as end:
        code = end.code if isinstance(end.code, int) else int(end.code is not None)
    except BaseException as error:
        note_failure(type(error), error, error.__traceback__)
    if ERRAND["keep"]:
        return
    QgsProject.instance().clear()
    sys.stdout.flush()
    # QGIS's own way out asks about unsaved work, and tears down in an order that Python's objects may not survive.
    os._exit(code or int(bool(failures)))


if not ERRAND["keep"]:
    sys.excepthook = note_failure
iface.initializationCompleted.connect(lambda: QTimer.singleShot(0, run_errand))
