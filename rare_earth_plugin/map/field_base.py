"""The layer that a user chooses as the base map of a package, with its look."""

from __future__ import annotations

from qgis.core import QgsMapLayer
from qgis.PyQt.QtXml import QDomDocument

from ..store.base_clip import BaseSource, base_source


def chosen_base(layer: QgsMapLayer) -> BaseSource:
    """A layer of a project as a worker thread may copy it; main thread only.

    :raises FieldPackageError: ``base_unreadable``.
    """
    document = QDomDocument()
    layer.exportNamedStyle(document)
    return base_source(layer, document.toString())
