"""What QGIS acknowledges when it commits a layer, held against what the file then holds."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from qgis.core import QgsFeature, QgsGeometry, QgsProviderRegistry, QgsVectorLayer
from qgis.PyQt.QtCore import QDateTime

from ..store.polygon_source import plain
from ..store.read_back import Saved, missing


def file_and_table(layer: QgsVectorLayer) -> tuple[Path | None, str]:
    """The GeoPackage that a layer reads and its table; ``None`` for a layer of anything else."""
    parts = QgsProviderRegistry.instance().decodeUri("ogr", layer.source()) if layer.providerType() == "ogr" else {}
    path = str(parts.get("path") or "")
    return (Path(path) if path.lower().endswith(".gpkg") else None), str(parts.get("layerName") or "")


@dataclass
class Committed:
    """What a layer was told to be committed.

    :ivar added: feature ids that new rows have got, and so on for the others.
    """

    added: list[int] = field(default_factory=list)
    changed: dict[int, dict[int, Any]] = field(default_factory=dict)
    reshaped: dict[int, QgsGeometry] = field(default_factory=dict)
    removed: list[int] = field(default_factory=list)

    def lost(self, layer: QgsVectorLayer) -> list[int]:
        """Feature ids of which the layer's file holds something else; empty for a layer of no GeoPackage.

        :raises ProgrammeFileError: the file cannot be read.
        """
        path, table = file_and_table(layer)
        if path is None:
            return []
        names, gone = layer.fields().names(), set(self.removed)
        changed = {
            fid: {names[place]: plain(value) for place, value in values.items() if not isinstance(value, QDateTime)}
            for fid, values in self.changed.items()
            if fid not in gone
        }
        reshaped = {fid: _wkb(layer, shape) for fid, shape in self.reshaped.items() if fid not in gone}
        return missing(path, table, Saved(changed, reshaped, tuple(self.added), tuple(gone)))


def _wkb(layer: QgsVectorLayer, shape: QgsGeometry) -> bytes | None:
    """A geometry as the provider writes it."""
    if shape.isNull():
        return None
    written = layer.dataProvider().convertToProviderType(shape)
    return bytes((shape if written.isNull() else written).asWkb())


@contextmanager
def noting_commits(layers: Sequence[QgsVectorLayer]) -> Iterator[list[Committed]]:
    """Note what is committed meanwhile, one record for each layer."""
    with ExitStack() as stack:
        yield [stack.enter_context(_noting(layer)) for layer in layers]


@contextmanager
def _noting(layer: QgsVectorLayer) -> Iterator[Committed]:
    noted = Committed()  # all that the slots know: one that knew the layer would keep it, and its file, open

    def added(_layer: str, features: list[QgsFeature]) -> None:
        noted.added.extend(feature.id() for feature in features)

    def changed(_layer: str, values: dict[int, dict[int, Any]]) -> None:
        for fid, attributes in values.items():
            noted.changed.setdefault(fid, {}).update(attributes)

    def reshaped(_layer: str, shapes: dict[int, QgsGeometry]) -> None:
        noted.reshaped.update({fid: QgsGeometry(shape) for fid, shape in shapes.items()})

    def removed(_layer: str, fids: list[int]) -> None:
        noted.removed.extend(fids)

    connections = (
        (layer.committedFeaturesAdded, added),
        (layer.committedAttributeValuesChanges, changed),
        (layer.committedGeometriesChanges, reshaped),
        (layer.committedFeaturesRemoved, removed),
    )
    for signal, slot in connections:
        signal.connect(slot)
    try:
        yield noted
    finally:
        for signal, slot in connections:
            signal.disconnect(slot)
