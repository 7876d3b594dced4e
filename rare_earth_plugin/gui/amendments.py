"""Edits of methods, scales, statuses and dates that the books do not know yet."""

from __future__ import annotations

from collections.abc import Collection, Mapping

from qgis.core import QgsVectorLayer

from ..core.question import Question
from ..store.edited_rows import edited_rows
from .ledger_task import Books

_AT_ONCE = 80
"""Atoms that are computed in the blink of an eye."""


class Amendments:
    """Rows by role, gathered until the accountant is free to take them."""

    def __init__(self) -> None:
        self._rows: dict[str, set[int]] = {}

    def __bool__(self) -> bool:
        return bool(self._rows)

    def add(self, role: str, ids: Collection[int]) -> None:
        """Rows of ``zone`` or ``coverage`` that changed."""
        self._rows.setdefault(role, set()).update(ids)

    def clear(self) -> None:
        """Everything is about to be read again."""
        self._rows = {}

    def enter(self, books: Books, layers: Mapping[str, QgsVectorLayer]) -> bool:
        """Enter the rows as they are now; False where the programme has to be read again."""
        entries, self._rows = self._rows, {}
        for role, ids in entries.items():
            rows = edited_rows(layers[role], role, ids, books.data, books.notes) if role in layers else None
            if rows is None or not books.accountant.amend(role, rows):
                return False
        return True


def is_small(books: Books, question: Question) -> bool:
    """Whether a question that was answered before can be answered again without a task."""
    return books.accountant.stale(question) <= _AT_ONCE
