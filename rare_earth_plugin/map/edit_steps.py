"""Changes of open layers: each one named undo step made a piece at a time, all of them or, where they stop, none."""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, TypeVar

from qgis.core import QgsFeature, QgsVectorLayer

from ..core.errors import SurveyError
from ..store.languages import translate
from .steps import Steps

_PIECE = 20
_Row = TypeVar("_Row")


@dataclass(frozen=True)
class EditStep:
    """A step in the undo stack of a layer.

    :ivar step: index of the undo stack once the step was made.
    :ivar title: what the stack calls it.
    """

    layer: QgsVectorLayer
    step: int
    rows: int
    title: str

    @property
    def is_last(self) -> bool:
        """Whether it is the last one of its layer, which is there and holds it unsaved."""
        with _if_there():
            stack = self.layer.undoStack()
            # Saved, or undone by hand, it counts its steps anew: at that place there may be somebody else's.
            return self.layer.isEditable() and (stack.index(), stack.undoText()) == (self.step, self.title)
        return False


def can_undo(steps: Sequence[EditStep]) -> bool:
    """Whether steps are the last ones of their layers, which still hold them unsaved."""
    return bool(steps) and all(entry.is_last for entry in steps)


def undo_steps(steps: Sequence[EditStep]) -> bool:
    """Take steps back; False, and nothing done, where something was changed or saved after them."""
    if not can_undo(steps):
        return False
    for entry in steps:
        entry.layer.undoStack().undo()
        entry.layer.triggerRepaint()
    return True


def pieces(rows: Sequence[_Row]) -> Iterator[Sequence[_Row]]:
    """Rows, a few at a time: those are changed in a millisecond or two."""
    for start in range(0, len(rows), _PIECE):
        yield rows[start : start + _PIECE]


def set_values(
    layer: QgsVectorLayer, row: QgsFeature, values: Mapping[str, Any], *, with_defaults: bool = False
) -> bool:
    """Set fields of a row; fields that the layer lacks are passed over.

    Where a change does not say what stood there before, undoing it asks the file for it, value by value, 2 ms each.
    Values are set one by one, since a layer tells of each call for several that it is modified, also within a step.

    :param row: as it stands now.
    :param with_defaults: let the form's defaults of an update follow.
    """
    fields = layer.fields()
    places = ((fields.lookupField(name), value) for name, value in values.items())
    return all(
        layer.changeAttributeValue(row.id(), place, value, row.attribute(place), not with_defaults)
        for place, value in places
        if place >= 0
    )


class RowEditError(SurveyError):
    """A change of rows that cannot be made; nothing was changed.

    :ivar kind: which of the subclass's kinds.
    :ivar row: code of the row.
    """

    def __init__(self, kind: str, layer: str, row: str = "") -> None:
        super().__init__(kind, layer, row)
        self.kind, self.layer, self.row = kind, layer, row


class InterruptedEditError(SurveyError):
    """A layer was saved, or left its edit mode, between two turns of a change, which was taken back before that."""

    def __str__(self) -> str:
        """The sentence for the user, in the language of the moment."""
        return translate(
            "Edits", "A layer was saved or left while it was being changed, so nothing was changed; do it again."
        )


class Edits:
    """The steps that were made so far of several layers."""

    def __init__(self) -> None:
        self.steps: list[EditStep] = []
        self._open: QgsVectorLayer | None = None
        self._error: InterruptedEditError | None = None

    @contextlib.contextmanager
    def step(self, layer: QgsVectorLayer, title: str, rows: int) -> Iterator[None]:
        """What is changed in the layer within the block is one step; an error or a stop within it takes it back."""
        layer.beginEditCommand(title)
        self._open = layer
        try:
            yield
        except BaseException:  # work in turns that is given up leaves by GeneratorExit
            self._take_back_open()
            raise
        layer.endEditCommand()
        self._open = None
        self.steps.append(EditStep(layer, layer.undoStack().index(), rows, title))

    def turn(self, share: float) -> Steps[None]:
        """The end of one turn and the beginning of the next.

        :raises InterruptedEditError: the changes had to be taken back between them.
        """
        yield share
        if self._error is not None:
            raise self._error

    def interrupt(self, *_: object) -> None:
        """Take all back at once, before somebody else saves half of it."""
        self._error = InterruptedEditError()
        self.take_back()

    def take_back(self) -> None:
        """Undo the steps, and leave nothing that could be done again."""
        self._take_back_open()
        for entry in reversed(self.steps):
            with _if_there():
                entry.layer.undoStack().undo()
                entry.layer.beginEditCommand("")  # whatever comes next on the stack drops what was undone
                entry.layer.destroyEditCommand()
        self.steps = []

    def _take_back_open(self) -> None:
        layer, self._open = self._open, None
        if layer is not None:
            with _if_there():
                layer.destroyEditCommand()


@contextlib.contextmanager
def editing(layers: Iterable[QgsVectorLayer], refused: Callable[[QgsVectorLayer], Exception]) -> Iterator[Edits]:
    """Layers in edit mode, which they stay in; an error or a stop within the block leaves all as they were before it.

    A tool that saves by the clock cannot save half of it: what there is by then is taken back.

    :param refused: the error of a layer that cannot be edited.
    """
    edits = Edits()
    opened: list[QgsVectorLayer] = []
    watched: list[QgsVectorLayer] = []
    try:
        for layer in layers:
            if not layer.isEditable():
                if not layer.startEditing():
                    raise refused(layer)
                opened.append(layer)
            watched.append(layer)
            for signal in (layer.beforeCommitChanges, layer.beforeRollBack):
                signal.connect(edits.interrupt)
        yield edits
    except BaseException:
        edits.take_back()
        _release(watched, edits)
        _leave(opened)
        raise
    _release(watched, edits)
    for entry in edits.steps:
        entry.layer.triggerRepaint()


def _release(watched: Iterable[QgsVectorLayer], edits: Edits) -> None:
    for layer in watched:
        with _if_there():  # a signal that was kept would not tell that its layer is gone
            for signal in (layer.beforeCommitChanges, layer.beforeRollBack):
                signal.disconnect(edits.interrupt)


def _leave(opened: Iterable[QgsVectorLayer]) -> None:
    for layer in opened:
        # A transaction belongs to all layers of the file: rolling one back would take the edits of the others along.
        with _if_there():
            if layer.isEditable() and not layer.isModified() and layer.dataProvider().transaction() is None:
                layer.rollBack()


def _if_there() -> contextlib.AbstractContextManager[None]:
    """For a layer that may have been taken out of its project meanwhile, and its edits with it."""
    return contextlib.suppress(RuntimeError, TypeError)
