"""Saving edits: all of them in one transaction or none, read back from the file before anybody is told that it is done.

QGIS commits additions, deletions and changes of a layer one after the other, and each layer for itself: a crash in
between would leave half of them. A group of edit buffers commits them together, but where it fails it forgets what it
has already sent, although the database took that back: here such edits return to their buffers.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from qgis.core import (
    Qgis,
    QgsApplication,
    QgsFeature,
    QgsGeometry,
    QgsProviderRegistry,
    QgsVectorLayer,
    QgsVectorLayerEditBufferGroup,
)
from qgis.PyQt.QtCore import QCoreApplication, QDateTime

from ..store.folder_state import is_disk_full
from ..store.polygon_source import plain
from ..store.programme_file import why_not_writable
from ..store.read_back import Saved, missing
from .edits import EditError


def save(layers: Sequence[QgsVectorLayer]) -> None:
    """Commit the edit buffers of layers and leave edit mode.

    :raises EditError: ``not_saved``, ``locked`` or ``disk_full``, the edits then are still in their buffers;
        ``not_read_back``, where the file does not hold what it has acknowledged.
    :raises ProgrammeFileError: the file could not be read back.
    """
    edited = [layer for layer in layers if layer.isEditable()]
    for layer in edited:
        # A group tells nobody that it is about to commit, and who listens may have something to add.
        layer.beforeCommitChanges.emit(True)
    kept = [_Kept.of(layer) for layer in edited]
    together = [one for one in kept if one.edits]
    for path in {one.path for one in together if one.path is not None and not one.in_transaction}:
        if why_not_writable(path) == "locked":
            raise EditError("locked", ", ".join(one.layer.name() for one in together if one.path == path))
    if len(together) > 1 or any(one.kinds > 1 for one in together):
        one_file = len({one.path for one in together}) == 1 and together[0].path is not None
        if one_file and all(one.joins_a_group() for one in together):
            _save_together(together)
    for one in kept:
        with one.noting_additions():
            if one.layer.isEditable() and not one.layer.commitChanges():
                raise _not_saved([one], one.layer.commitErrors())
    for one in kept:
        one.read_back()


def _save_together(kept: Sequence[_Kept]) -> None:
    # Where it fails, the buffers go on pointing at it.
    group = QgsVectorLayerEditBufferGroup(QgsApplication.instance())
    for one in kept:
        group.addLayer(one.layer)
    if not group.startEditing():
        raise _not_saved(kept, [])
    with _all_noting(kept):
        done, messages = group.commitChanges(True)
    # A group takes no notice of additions that the database refuses.
    if done:
        group.deleteLater()
    if done and all(len(one.added_ids) == len(one.added) for one in kept):
        return
    for one in kept:
        if done:
            one.drop_what_was_saved()
        one.put_back()
    raise _not_saved(kept, messages)


def _not_saved(kept: Sequence[_Kept], messages: Sequence[str]) -> EditError:
    """The error with what went wrong; QGIS lists what went well beside it, and never that the disk is full."""
    names = ", ".join(one.layer.name() for one in kept)
    if any(one.path is not None and is_disk_full(one.path) for one in kept):
        return EditError("disk_full", names)
    wrong = [text for text in messages if not text.startswith(("SUCCESS", "WARNING"))]
    return EditError("not_saved", names, detail="; ".join(text.strip().removeprefix("ERROR: ") for text in wrong))


@contextmanager
def _all_noting(kept: Sequence[_Kept]) -> Iterator[None]:
    if not kept:
        yield
        return
    with kept[0].noting_additions(), _all_noting(kept[1:]):
        yield


@dataclass
class _Kept:
    """The edits of a layer, kept until they are known to be saved."""

    layer: QgsVectorLayer
    path: Path | None
    table: str
    added: dict[int, QgsFeature]
    changed: dict[int, dict[int, Any]]
    reshaped: dict[int, QgsGeometry]
    deleted: list[int]
    added_ids: list[int] = field(default_factory=list)

    @classmethod
    def of(cls, layer: QgsVectorLayer) -> _Kept:
        parts = QgsProviderRegistry.instance().decodeUri("ogr", layer.source()) if layer.providerType() == "ogr" else {}
        path = Path(parts["path"]) if str(parts.get("path", "")).lower().endswith(".gpkg") else None
        buffer = layer.editBuffer()
        return cls(
            layer,
            path,
            str(parts.get("layerName") or ""),
            {fid: QgsFeature(feature) for fid, feature in buffer.addedFeatures().items()},
            {fid: dict(values) for fid, values in buffer.changedAttributeValues().items()},
            {fid: QgsGeometry(shape) for fid, shape in buffer.changedGeometries().items()},
            list(buffer.deletedFeatureIds()),
        )

    @property
    def kinds(self) -> int:
        """In how many transactions QGIS would commit them."""
        return sum(map(bool, (self.added, self.changed, self.reshaped, self.deleted)))

    @property
    def edits(self) -> bool:
        return self.kinds > 0

    @property
    def in_transaction(self) -> bool:
        """Whether the project writes edits at once, and so holds the lock itself."""
        return self.layer.dataProvider().transaction() is not None

    def joins_a_group(self) -> bool:
        """Whether the layer may join a group: no project's transaction holds it, and its table stays as it is."""
        buffer, project = self.layer.editBuffer(), self.layer.project()
        apart = project is None or project.transactionMode() == Qgis.TransactionMode.Disabled
        renamed = set(self.layer.dataProvider().fields().names()) - set(self.layer.fields().names())
        return apart and not (buffer.addedAttributes() or buffer.deletedAttributeIds() or renamed)

    @contextmanager
    def noting_additions(self) -> Iterator[None]:
        """Note the lasting ids of rows that are added meanwhile."""
        added_ids = self.added_ids  # a slot that knew the layer would keep it open

        def note(_layer: str, features: list[QgsFeature]) -> None:
            added_ids.extend(feature.id() for feature in features)

        self.layer.committedFeaturesAdded.connect(note)
        try:
            yield
        finally:
            self.layer.committedFeaturesAdded.disconnect(note)

    def drop_what_was_saved(self) -> None:
        """All but the additions went through."""
        self.changed, self.reshaped, self.deleted = {}, {}, []
        if self.added_ids:
            self.added = {}

    def put_back(self) -> None:
        """Bring back edits that a failed group has forgotten, as one step."""
        layer = self.layer
        if not self.edits or not (layer.isEditable() or layer.startEditing()):
            return
        buffer = layer.editBuffer()
        added, deleted = buffer.addedFeatures(), set(buffer.deletedFeatureIds())
        values, shapes = buffer.changedAttributeValues(), buffer.changedGeometries()
        layer.beginEditCommand(QCoreApplication.translate("Edits", "Edits that could not be saved"))
        for fid in set(self.deleted) - deleted:
            layer.deleteFeature(fid)
        for fid, feature in self.added.items():
            if fid not in added:
                layer.addFeature(feature)
        for fid, changes in self.changed.items():
            for place, value in changes.items():
                if fid not in self.added and fid not in values:
                    layer.changeAttributeValue(fid, place, value)
        for fid, shape in self.reshaped.items():
            if fid not in self.added and fid not in shapes:
                layer.changeGeometry(fid, shape)
        layer.endEditCommand()

    def read_back(self) -> None:
        """:raises EditError: ``not_read_back``."""
        if self.path is None or not self.edits:
            return
        names, gone = self.layer.fields().names(), set(self.deleted)
        changed = {
            fid: {names[place]: plain(value) for place, value in values.items() if not isinstance(value, QDateTime)}
            for fid, values in self.changed.items()
            if fid > 0 and fid not in gone
        }
        reshaped = {fid: self._wkb(shape) for fid, shape in self.reshaped.items() if fid > 0 and fid not in gone}
        saved = Saved(changed, reshaped, tuple(self.added_ids), tuple(gone))
        lost = missing(self.path, self.table, saved)
        if lost or len(self.added_ids) < len(self.added):
            count = len(lost) + len(self.added) - len(self.added_ids)
            raise EditError("not_read_back", self.layer.name(), detail=str(count))

    def _wkb(self, shape: QgsGeometry) -> bytes | None:
        written = self.layer.dataProvider().convertToProviderType(shape)
        wkb = (shape if written.isNull() else written).asWkb()
        return None if shape.isNull() else bytes(wkb)
