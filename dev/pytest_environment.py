"""The environment of every test run; loaded by pytest before anything else (``addopts`` in pyproject.toml).

A conftest would come too late: pytest-qgis starts QGIS (in a profile of its own, ``.qgis-settings``) before the first
one is read.
"""

from __future__ import annotations

import os
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

# Debian's pyproj looks for PROJ's data below sys.prefix, which is .venv here.
if Path("/usr/share/proj/proj.db").exists():
    os.environ.setdefault("PROJ_DATA", "/usr/share/proj")
