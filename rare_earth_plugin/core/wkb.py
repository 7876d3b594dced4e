"""Columns of WKB: in memory, or late ones that stay in their source until rows of them are asked for.

Of a hundred thousand footprints four in five are never decoded, so their bytes need not be held.
"""

from __future__ import annotations

from typing import Protocol, Union

import numpy as np
from numpy.typing import NDArray

from .kernel import Wkb


class LateWkb(Protocol):
    """WKB that is read when rows of it are asked for, from any thread; all of it belongs to one state of the source."""

    @property
    def lengths(self) -> NDArray[np.int64]:
        """(n,) bytes of each, 0 for a missing geometry."""
        ...

    @property
    def digests(self) -> NDArray[np.int64]:
        """(n,) numbers that differ where the bytes do, but for one case in 2**64."""
        ...

    def __len__(self) -> int: ...

    def __getitem__(self, which: NDArray[np.int64]) -> Wkb:
        """WKB of the rows at some places, not kept here: see :meth:`.footprints.Footprints.bytes_of`."""
        ...


WkbColumn = Union[Wkb, LateWkb]


def whole(column: WkbColumn) -> Wkb:
    """The WKB of every row."""
    return column if isinstance(column, np.ndarray) else column[np.arange(len(column))]


def lengths_of(column: WkbColumn) -> NDArray[np.int64]:
    """(n,) bytes of each WKB, 0 for a missing geometry."""
    if isinstance(column, np.ndarray):
        return np.fromiter((len(wkb or b"") for wkb in column), dtype=np.int64, count=len(column))
    return column.lengths


def digests_of(column: WkbColumn, which: NDArray[np.int64]) -> NDArray[np.int64]:
    """(n,) numbers of some rows that differ where their bytes do, but for one case in 2**64."""
    if isinstance(column, np.ndarray):
        return np.fromiter(map(hash, column[which]), dtype=np.int64, count=len(which))
    return column.digests[which]
