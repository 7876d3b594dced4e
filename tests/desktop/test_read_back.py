from __future__ import annotations

import datetime
from pathlib import Path

from qgis.core import QgsGeometry

from rare_earth_plugin.store.read_back import Saved, feature_ids, missing

from ..programme_files import small_programme, square


def test_only_what_differs_is_named(tmp_path: Path) -> None:
    path = small_programme(tmp_path / "p.gpkg")
    held = {2: {"accepted_on": datetime.date(2024, 5, 1), "scale": 50_000, "note": None}}
    assert missing(path, "zone", Saved(held, added=[1, 2], removed=[3])) == []
    assert missing(path, "zone", Saved({1: {"note": "x"}, 2: {"scale": 50_000}, 9: {"code": "y"}})) == [1, 9]
    assert missing(path, "zone", Saved(added=[1, 7], removed=[2])) == [2, 7]


def test_every_row_is_known_by_its_id(tmp_path: Path) -> None:
    path = small_programme(tmp_path / "p.gpkg")
    assert feature_ids(path, "zone") == {1, 2}
    assert feature_ids(path, "target") == set()


def test_a_shape_is_compared_to_the_last_byte(tmp_path: Path) -> None:
    path = small_programme(tmp_path / "p.gpkg")
    held, other = (bytes(QgsGeometry.fromWkt(square(70, 50, size)).asWkb()) for size in (1.0, 1.0000001))
    assert missing(path, "zone", Saved(reshaped={1: held})) == []
    assert missing(path, "zone", Saved(reshaped={1: other})) == [1]
    assert missing(path, "zone", Saved(reshaped={1: None})) == [1]


def test_more_rows_than_one_statement_takes(tmp_path: Path) -> None:
    path = small_programme(tmp_path / "p.gpkg")
    assert missing(path, "zone", Saved(added=range(1, 1203))) == list(range(3, 1203))
