"""Blobs as OGR and others write them; how odd ones are read stands in ``test_table_rows.py``."""

from __future__ import annotations

import struct

import numpy as np
import pytest
from qgis.core import QgsGeometry

from rare_earth_plugin.store.blobs import PLAIN_WKB_AT, plain_polygons, wkb_of

POLYGON = QgsGeometry.fromWkt("Polygon((70 50, 71 50, 71 51, 70 50))").asWkb().data()


def blob(flags: int, envelope: bytes) -> bytes:
    return b"GP\x00" + bytes([flags]) + struct.pack("<i", 4326) + envelope + POLYGON


@pytest.mark.parametrize(("code", "doubles"), [(0, 0), (1, 4), (2, 6), (3, 6), (4, 8)])
def test_the_envelope_of_a_blob_is_stepped_over(code: int, doubles: int) -> None:
    assert wkb_of(blob(code << 1 | 1, bytes(8 * doubles))) == POLYGON


@pytest.mark.parametrize(
    "content", [None, "GP text of some length", b"", b"GP\x00\x01", b"XX" + bytes(40), blob(11, b"")]
)
def test_what_is_no_blob_has_no_wkb(content: object) -> None:
    assert wkb_of(content) is None


def test_only_plain_blobs_are_taken_unread() -> None:
    box = struct.pack("<4d", 70, 71, 50, 51)
    plain, bounds = plain_polygons([blob(3, box), blob(1, b""), None, blob(0b10011, box), blob(3, box[::-1])])
    assert plain.tolist() == [True, False, False, False, False]
    np.testing.assert_array_equal(bounds[0], [70, 50, 71, 51])
    assert blob(3, box)[PLAIN_WKB_AT:] == POLYGON
