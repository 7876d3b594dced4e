"""What QGIS acknowledges when it commits a layer, held against what the file then holds."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from qgis.core import QgsFeature, QgsFeatureRequest, QgsGeometry, QgsProviderRegistry, QgsVectorLayer
from qgis.PyQt.QtCore import QDateTime

from ..store.polygon_source import plain
from ..store.read_back import Saved, feature_ids, missing


def file_and_table(layer: QgsVectorLayer) -> tuple[Path | None, str]:
    """The GeoPackage that a layer reads and its table; ``None`` for a layer of anything else."""
    parts = QgsProviderRegistry.instance().decodeUri("ogr", layer.source()) if layer.providerType() == "ogr" else {}
    path = str(parts.get("path") or "")
    return (Path(path) if path.lower().endswith(".gpkg") else None), str(parts.get("layerName") or "")


@dataclass
class Committed:
    """What a layer was told to be committed.

    :ivar added: new rows by the feature ids that they have got, and so on for the others.
    """

    added: dict[int, QgsFeature] = field(default_factory=dict)
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
        shapes = {**{fid: row.geometry() for fid, row in self.added.items() if row.hasGeometry()}, **self.reshaped}
        reshaped = {fid: _wkb(layer, shape) for fid, shape in shapes.items() if fid not in gone}
        for fid, row in self.added.items():
            if fid not in gone:
                changed[fid] = {**_known(layer, row), **changed.get(fid, {})}
        return missing(path, table, Saved(changed, reshaped, tuple(self.added), tuple(gone)))


def rows_before(layer: QgsVectorLayer) -> set[int]:
    """Feature ids of the rows in a layer's file, to be known before new ones are sent to it."""
    path, table = file_and_table(layer)
    return feature_ids(path, table) if path is not None else set()


def stored_of(layer: QgsVectorLayer, added: Mapping[int, QgsFeature], before: set[int]) -> set[int]:
    """Which new rows of an edit buffer a file took when it refused others, and so acknowledged none of them.

    A row of the file counts for one of the buffer, and only where it was not there before: a row may be refused just
    because the file holds its like.

    :param added: new rows by their ids in the buffer.
    :param before: see :func:`rows_before`.
    """
    request = QgsFeatureRequest(list(rows_before(layer) - before))
    rows = [(_values(layer, row), _wkb(layer, row.geometry())) for row in layer.dataProvider().getFeatures(request)]
    stored = set()
    for fid, feature in added.items():
        known = _known(layer, feature)
        shape = _wkb(layer, feature.geometry())
        like = (
            place
            for place, (values, wkb) in enumerate(rows)
            if wkb == shape and all(values[name] == value for name, value in known.items())
        )
        place = next(like, None)
        if place is not None:
            stored.add(fid)
            del rows[place]
    return stored


def _known(layer: QgsVectorLayer, feature: QgsFeature) -> dict[str, Any]:
    """What a new row says; what it leaves open, the database fills."""
    return {name: value for name, value in _values(layer, feature).items() if value is not None}


def _values(layer: QgsVectorLayer, feature: QgsFeature) -> dict[str, Any]:
    """What a new row says, without its id and what is not held against the file."""
    identity = layer.dataProvider().pkAttributeIndexes()
    return {
        field.name(): plain(feature[field.name()])
        for place, field in enumerate(layer.fields())
        if place not in identity and not isinstance(feature[field.name()], QDateTime)
    }


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
        noted.added.update({feature.id(): QgsFeature(feature) for feature in features})

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
