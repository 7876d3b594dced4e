"""The look of layers on its way: that of the base map which a user chooses, and of every layer of a package."""

from __future__ import annotations

import hashlib
import tempfile
from pathlib import Path

from qgis.core import QgsMapLayer

from ..store.base_clip import BaseSource, base_source
from .default_styles import in_order


def chosen_base(layer: QgsMapLayer) -> BaseSource:
    """A layer of a project as a worker thread may copy it; main thread only.

    :raises FieldPackageError: ``base_unreadable``.
    """
    return base_source(layer, style_of(layer))


def style_of(layer: QgsMapLayer) -> str:
    """Look and form of a layer, as QGIS writes them."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "style.qml"
        layer.saveNamedStyle(str(path))
        return path.read_text(encoding="utf-8") if path.is_file() else ""


def give_style(layer: QgsMapLayer, style: str) -> None:
    """Give a layer the look of another one; one that QGIS cannot read leaves the layer as it is."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "style.qml"
        path.write_text(style, encoding="utf-8")
        layer.loadNamedStyle(str(path))


def style_digest(layer: QgsMapLayer) -> str:
    """Digest of the look and the form of a layer, the same wherever the same style is read."""
    return hashlib.sha256(in_order(style_of(layer), layer.name()).encode("utf-8")).hexdigest()
