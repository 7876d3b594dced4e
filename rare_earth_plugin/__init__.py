"""Status of survey zones and prospect targets, and the area that is still unmapped."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from qgis.gui import QgisInterface

    from .plugin import RareEarthPlugin


def classFactory(iface: QgisInterface) -> RareEarthPlugin:
    """What QGIS makes the plugin with."""
    from .plugin import RareEarthPlugin

    return RareEarthPlugin(iface)
