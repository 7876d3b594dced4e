"""Rows with what they sort and filter by, found out once: away from the window, since there can be 200 000."""

from __future__ import annotations

import heapq
from collections.abc import Callable, Hashable, Iterable, Sequence
from typing import Any, Generic, NamedTuple, TypeVar

import numpy as np
from numpy.typing import NDArray

_PIECE = 5000
_Row = TypeVar("_Row")


class SortKey(NamedTuple):
    """What a column sorts by: a value of each row, and the key of that value, which is made once for all like it."""

    value: Callable[[Any], Hashable]
    key: Callable[[Any], Any] = lambda value: value


class RankedRows(Generic[_Row]):
    """Rows in the order in which they came, ranked by each column."""

    def __init__(self, rows: Iterable[_Row], keys: Sequence[SortKey]) -> None:
        """Rank some rows; on any thread."""
        self.rows = list(rows)
        self._ranks = [_ranks(self.rows, key) for key in keys]
        self._orders = {(column, False): np.argsort(ranks, kind="stable") for column, ranks in enumerate(self._ranks)}

    def __len__(self) -> int:
        return len(self.rows)

    def places(self, kept: NDArray[np.bool_] | Sequence[int]) -> NDArray[np.int64]:
        """Places of the rows that a mask keeps, or places as an array."""
        kept = np.asarray(kept)
        return np.flatnonzero(kept) if kept.dtype == bool else kept.astype(np.int64)

    def at(self, places: NDArray[np.int64]) -> list[_Row]:
        """The rows at some places."""
        return [self.rows[place] for place in places.tolist()]

    def sorted(self, places: NDArray[np.int64], column: int, *, falling: bool = False) -> NDArray[np.int64]:
        """Places, whatever their order, by a column; rows alike stay in the order in which they came."""
        order = self._orders.get((column, falling))
        if order is None:
            order = self._orders[column, falling] = np.argsort(-self._ranks[column], kind="stable")
        kept = np.zeros(len(self), dtype=bool)
        kept[places] = True
        return order[kept[order]]


class Kinds(Generic[_Row]):
    """Which row has which of a few values."""

    def __init__(self, rows: Sequence[_Row], value: Callable[[_Row], Hashable]) -> None:
        """Look at some rows; on any thread."""
        self.numbers: dict[Hashable, int] = {}
        read = (self.numbers.setdefault(value(row), len(self.numbers)) for row in rows)
        self._of_rows = np.fromiter(read, dtype=np.int64, count=len(rows))

    def are(self, value: Hashable) -> NDArray[np.bool_]:
        """A mask of the rows that have a value."""
        return self._of_rows == self.numbers.get(value, -1)


def _ranks(rows: Sequence[Any], key: SortKey) -> NDArray[np.int64]:
    values = [key.value(row) for row in rows]
    keys = {value: key.key(value) for value in dict.fromkeys(values)}
    ranks: dict[Hashable, int] = {}
    last: Any = None
    for value in _in_order(list(keys), keys.__getitem__):
        if not ranks or last != keys[value]:
            rank, last = len(ranks), keys[value]
        ranks[value] = rank
    return np.fromiter(map(ranks.__getitem__, values), dtype=np.int64, count=len(values))


def _in_order(values: list[Any], key: Callable[[Any], Any]) -> Iterable[Any]:
    """Sorted in pieces: a sort lets no other thread run, and the window waits."""
    pieces = [sorted(values[start : start + _PIECE], key=key) for start in range(0, len(values), _PIECE)]
    return heapq.merge(*pieces, key=key) if len(pieces) > 1 else (pieces or [[]])[0]
