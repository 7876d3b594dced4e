"""WKB that stays in a GeoPackage until it is asked for."""

from __future__ import annotations

import sqlite3
import threading
from collections.abc import Mapping

import numpy as np
from numpy.typing import NDArray

from ..core.kernel import Wkb
from .blobs import PLAIN_WKB_AT

_FETCHED = 500
"""Rows that are fetched in one go; other threads have their turn between two."""


class FileWkb:
    """A late column (:class:`.core.wkb.LateWkb`) over a table of a GeoPackage, for as long as its connection is open.

    The connection holds the read transaction in which the rows were met first, so that what is fetched later belongs to
    the same state of the file, whoever writes to it meanwhile. Any thread may fetch: one at a time has the connection.
    """

    def __init__(
        self,
        connection: sqlite3.Connection,
        query: str,
        ids: NDArray[np.int64],
        lengths: NDArray[np.int64],
        digests: NDArray[np.int64],
        held: Mapping[int, bytes | None],
    ) -> None:
        """A column of which only ``held`` is in memory.

        :param connection: may be used by any thread.
        :param query: selects id and blob, up to the list of ids: ``... IN``.
        :param ids: (n,) of the rows.
        :param held: place -> WKB, or ``None``, of rows whose blob is not plain.
        """
        self._connection, self._query, self._ids, self._held = connection, query, ids, held
        self._lock = threading.Lock()
        self.lengths, self.digests = lengths, digests

    def __len__(self) -> int:
        return len(self._ids)

    def __getitem__(self, which: NDArray[np.int64]) -> Wkb:
        """WKB of the rows at some places."""
        result = np.full(len(which), None, dtype=object)
        for low in range(0, len(which), _FETCHED):
            places = which[low : low + _FETCHED].tolist()
            result[low : low + len(places)] = self._some(places)
        return result

    def _some(self, places: list[int]) -> list[bytes | None]:
        ids = self._ids[places].tolist()
        late = [str(fid) for fid, place in zip(ids, places) if place not in self._held]
        blobs: dict[int, bytes] = {}
        if late:
            with self._lock:
                blobs = dict(self._connection.execute(f"{self._query} ({', '.join(late)})"))
        return [
            self._held[place] if place in self._held else blobs[fid][PLAIN_WKB_AT:] for fid, place in zip(ids, places)
        ]
