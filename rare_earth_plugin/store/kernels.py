"""Which geometry library the engine works with in this QGIS, and why."""

from __future__ import annotations

import ctypes
import functools
import importlib
import importlib.util
import os
from pathlib import Path

from ..core.kernel import Kernel
from .qgis_kernel import QgisKernel

FORCE = "RARE_EARTH_KERNEL"
"""Environment variable for tests: ``qgis`` keeps shapely out, anything else leaves the choice as it is."""

_LIBRARY_FOLDERS = ("shapely.libs", "Shapely.libs")


@functools.lru_cache(maxsize=1)
def kernel_reason() -> str:
    """Why :func:`best_kernel` gives what it gives.

    :return: ``shapely``: shapely works. All others mean QGIS's own geometry: ``missing`` (no shapely), ``too_old``
        (before 2.1), ``wheel`` (it brings a GEOS of its own into a program that already exports one), ``broken`` (it
        is there but cannot be loaded), ``forced`` (by the environment variable).
    """
    if os.environ.get(FORCE) == "qgis":
        return "forced"
    try:
        found = importlib.util.find_spec("shapely")
    except (ImportError, ValueError):
        found = None
    if found is None or not found.origin:
        return "missing"
    # Decided before the import: merely loading such a wheel inside qgis binds its GEOS to the wrong symbols.
    if _exports_geos() and _brings_libraries(Path(found.origin).parent):
        return "wheel"
    try:
        shapely = importlib.import_module("shapely")
        if not hasattr(shapely, "orient_polygons"):
            return "too_old"
        importlib.import_module("..core.shapely_kernel", __package__)
    except Exception:  # a half-installed native library can raise anything
        return "broken"
    return "shapely"


def best_kernel() -> Kernel:
    """The fastest kernel that is safe here."""
    if kernel_reason() == "shapely":
        from ..core.shapely_kernel import ShapelyKernel

        return ShapelyKernel()
    return QgisKernel()


def _exports_geos() -> bool:
    """Whether this program shows GEOS symbols to what it loads, as ``qgis`` and ``qgis_process`` do on Linux."""
    try:
        return hasattr(ctypes.CDLL(None), "GEOSversion")
    except (TypeError, OSError):  # no such notion on Windows
        return False


def _brings_libraries(package: Path) -> bool:
    return any((package.parent / folder).is_dir() for folder in _LIBRARY_FOLDERS)
