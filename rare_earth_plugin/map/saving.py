"""Saving edits: all of them in one transaction or none, read back from the file before anybody is told that it is done.

QGIS commits additions, deletions and changes of a layer one after the other, and each layer for itself: a crash in
between would leave half of them. A group of edit buffers commits them together, but where it fails it forgets what it
has already sent, although the database took that back: here such edits return to their buffers.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from qgis.core import (
    Qgis,
    QgsApplication,
    QgsFeature,
    QgsGeometry,
    QgsVectorLayer,
    QgsVectorLayerEditBufferGroup,
)

from ..store.folder_state import is_disk_full
from ..store.languages import translate
from ..store.programme_file import ProgrammeFileError, why_not_writable
from .committed import Committed, file_and_table, noting_commits, rows_before, stored_of
from .edits import EditError


def save(layers: Sequence[QgsVectorLayer]) -> None:
    """Commit the edit buffers of layers and leave edit mode.

    :raises EditError: ``not_saved``, ``locked`` or ``disk_full``, the edits then are still in their buffers;
        ``not_read_back``, where the file does not hold what it has acknowledged.
    :raises ProgrammeFileError: the file could not be read back.
    """
    kept = [_Kept.of(layer) for layer in layers if layer.isEditable()]
    modified = [one for one in kept if one.kinds]
    for path in {one.path for one in modified if one.path is not None and not one.in_transaction}:
        if why_not_writable(path) == "locked":
            raise EditError("locked", ", ".join(one.layer.name() for one in modified if one.path == path))
    with noting_commits([one.layer for one in kept]) as committed:
        if _are_several(modified):
            _save_together(modified, [noted for one, noted in zip(kept, committed) if one.kinds])
        for one in kept:
            if one.layer.isEditable() and not one.layer.commitChanges():
                raise _not_saved([one], one.layer.commitErrors())
    for one, noted in zip(kept, committed):
        lost = noted.lost(one.layer)
        if lost:
            raise EditError("not_read_back", one.layer.name(), detail=str(len(lost)))


def _are_several(modified: Sequence[_Kept]) -> bool:
    """Whether QGIS would commit in more than one transaction what could be one."""
    if len(modified) < 2 and all(one.kinds < 2 for one in modified):
        return False
    one_file = len({one.path for one in modified}) == 1 and modified[0].path is not None
    return one_file and all(one.joins_a_group() for one in modified)


def _save_together(modified: Sequence[_Kept], committed: Sequence[Committed]) -> None:
    for one in modified:
        # A group tells nobody that it is about to commit, and who listens may have something to add.
        one.layer.beforeCommitChanges.emit(True)
    modified = [_Kept.of(one.layer) for one in modified]
    before = [rows_before(one.layer) if one.added else set() for one in modified]
    # Layers that were opened at different times write over different connections, of which a transaction holds one;
    # opened again one after the other, they share it.
    for one in modified:
        one.layer.dataProvider().leaveUpdateMode()
    for one in modified:
        one.layer.dataProvider().enterUpdateMode()
    # Where it fails, the buffers go on pointing at it.
    group = QgsVectorLayerEditBufferGroup(QgsApplication.instance())
    for one in modified:
        group.addLayer(one.layer)
    if not group.startEditing():
        raise _not_saved(modified, [])
    done, messages = group.commitChanges(True)
    if done:
        group.deleteLater()
        # A group takes no notice of additions that the database refuses: all else is in the file by now, and so are
        # the other additions of that layer, of which none is acknowledged.
        refused = [place for place, one in enumerate(modified) if len(committed[place].added) < len(one.added)]
        if not refused:
            return
        for place in refused:
            one = modified[place]
            _Kept(one.layer, one.path, _not_stored(one, before[place]), {}, {}, []).put_back()
        raise _not_saved([modified[place] for place in refused], messages)
    for one, noted in zip(modified, committed):
        if _was_taken_back(one.layer, noted):
            one.put_back()
    raise _not_saved(modified, messages)


def _not_stored(kept: _Kept, before: set[int]) -> dict[int, QgsFeature]:
    try:
        stored = stored_of(kept.layer, kept.added, before)
    except ProgrammeFileError:
        stored = set()  # rather twice than lost
    return {fid: feature for fid, feature in kept.added.items() if fid not in stored}


def _was_taken_back(layer: QgsVectorLayer, noted: Committed) -> bool:
    """Whether the file does not hold what had been sent to it before the group failed."""
    try:
        return bool(noted.lost(layer))
    except ProgrammeFileError:
        return True


def _not_saved(kept: Sequence[_Kept], messages: Sequence[str]) -> EditError:
    """The error with what went wrong; QGIS lists what went well beside it, and never that the disk is full."""
    names = ", ".join(one.layer.name() for one in kept)
    if any(one.path is not None and is_disk_full(one.path) for one in kept):
        return EditError("disk_full", names)
    wrong = [text for text in messages if not text.startswith(("SUCCESS", "WARNING"))]
    return EditError("not_saved", names, detail="; ".join(text.strip().removeprefix("ERROR: ") for text in wrong))


@dataclass
class _Kept:
    """The edits of a layer, kept until they are known to be saved."""

    layer: QgsVectorLayer
    path: Path | None
    added: dict[int, QgsFeature]
    changed: dict[int, dict[int, Any]]
    reshaped: dict[int, QgsGeometry]
    deleted: list[int]

    @classmethod
    def of(cls, layer: QgsVectorLayer) -> _Kept:
        buffer = layer.editBuffer()
        return cls(
            layer,
            file_and_table(layer)[0],
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
    def in_transaction(self) -> bool:
        """Whether the project writes edits at once, and so holds the lock itself."""
        return self.layer.dataProvider().transaction() is not None

    def joins_a_group(self) -> bool:
        """Whether the layer may join a group: no project's transaction holds it, and its table stays as it is."""
        buffer, project = self.layer.editBuffer(), self.layer.project()
        apart = project is None or project.transactionMode() == Qgis.TransactionMode.Disabled
        renamed = set(self.layer.dataProvider().fields().names()) - set(self.layer.fields().names())
        return apart and not (buffer.addedAttributes() or buffer.deletedAttributeIds() or renamed)

    def put_back(self) -> None:
        """Bring back edits that a failed group has forgotten, as one step."""
        layer = self.layer
        if not self.kinds or not (layer.isEditable() or layer.startEditing()):
            return
        buffer = layer.editBuffer()
        added, deleted = buffer.addedFeatures(), set(buffer.deletedFeatureIds())
        values, shapes = buffer.changedAttributeValues(), buffer.changedGeometries()
        layer.beginEditCommand(translate("Edits", "Edits that could not be saved"))
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
