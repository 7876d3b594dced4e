"""Runs in a QGIS of ``window.py`` before any plugin loads (``PYQGIS_STARTUP``): no dialog may wait for a click.

QGIS shows a plugin that fails to load in a modal dialog; on a virtual display nobody would ever close it.
"""

from __future__ import annotations

import faulthandler
import json
import os
import sys
import traceback
from types import TracebackType
from typing import Any

import qgis.utils

errand = json.loads(os.environ["RARE_EARTH_WINDOW"])


def give_up(
    kind: type[BaseException], error: BaseException, where: TracebackType | None, message: str, *_: Any, **__: Any
) -> None:
    """Stands in for ``qgis.utils.showException``."""
    sys.__stderr__.write(f"{message}\n{''.join(traceback.format_exception(kind, error, where))}")
    sys.__stderr__.flush()
    os._exit(1)


if not errand["keep"]:
    qgis.utils.showException = give_up
    qgis.utils.open_stack_dialog = give_up
if errand["limit"]:
    # Says where it hung, if it hangs.
    faulthandler.dump_traceback_later(max(1.0, errand["limit"] - 3.0), file=sys.__stderr__)
