"""Geometry blobs of a GeoPackage: ``GP``, version, flags, srs_id, envelope, WKB (OGC 12-128r19, 2.1.3)."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray

from .polygon_source import EAST_LIMIT, NORTH_LIMIT

PLAIN_WKB_AT = 40
"""Where the WKB of a plain blob begins."""
_ENVELOPE_BYTES = (0, 32, 48, 48, 64)
_SHORTEST = 13
# A blob as OGR writes it: little-endian, with an envelope (west, east, south, north), and behind that the
# WKB of a Polygon (3) or a MultiPolygon (6), whose first vertex lies at the one place or the other.
_HEAD = np.dtype(
    {
        "names": ["magic", "flags", "box", "order", "kind", "polygon_x", "part_order", "multi_x"],
        "formats": ["S2", "u1", ("<f8", 4), "u1", "<u4", ("<f8", 2), "u1", ("<f8", 2)],
        "offsets": [0, 3, 8, 40, 41, 53, 49, 62],
        "itemsize": 78,
    }
)
_PLAIN_FLAGS = 0b00000011
_NO_HEAD = bytes(_HEAD.itemsize)


def wkb_of(blob: Any) -> bytes | None:
    """WKB inside a blob, ``None`` where it is none."""
    if not isinstance(blob, bytes) or len(blob) < _SHORTEST or blob[:2] != b"GP":
        return None
    code = blob[3] >> 1 & 7
    return blob[8 + _ENVELOPE_BYTES[code] :] if code < len(_ENVELOPE_BYTES) else None


def plain_polygons(blobs: Sequence[Any]) -> tuple[NDArray[np.bool_], NDArray[np.float64]]:
    """Which blobs hold polygons that need no look inside if they are in degrees already, and the envelopes of all.

    A NaN farther inside is the kernel's business. An envelope that does not even hold the first vertex is not trusted.
    """
    size = _HEAD.itemsize
    heads = [blob[:size] if isinstance(blob, bytes) and len(blob) >= size else _NO_HEAD for blob in blobs]
    head = np.frombuffer(b"".join(heads), dtype=_HEAD)
    box = head["box"][:, [0, 2, 1, 3]].copy()
    multi = (head["kind"] == 6) & (head["part_order"] == 1)
    first = np.where(multi[:, None], head["multi_x"], head["polygon_x"])
    usable = (head["magic"] == b"GP") & (head["flags"] == _PLAIN_FLAGS) & (head["order"] == 1)
    usable &= multi | (head["kind"] == 3)
    with np.errstate(invalid="ignore"):
        usable &= ((box[:, :2] <= first) & (first <= box[:, 2:]) & (np.abs(box[:, ::2]) <= EAST_LIMIT)).all(axis=1)
        usable &= (np.abs(box[:, 1::2]) <= NORTH_LIMIT).all(axis=1)
    return usable, box
