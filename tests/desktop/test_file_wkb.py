"""WKB that stays in the file, read by many threads, in one state of the file."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import numpy as np
import pytest
from qgis.core import QgsCoordinateTransformContext

from rare_earth_plugin.core.wkb import whole
from rare_earth_plugin.store.file_polygons import late_polygons
from rare_earth_plugin.store.file_wkb import FileWkb
from tests.programme_files import add_row, open_table, small_programme, square

CONTEXT = QgsCoordinateTransformContext()
ROWS = 1300
"""More than are fetched in one go."""


@pytest.fixture(scope="module")
def path(tmp_path_factory: pytest.TempPathFactory) -> Path:
    programme = small_programme(tmp_path_factory.mktemp("late") / "programme.gpkg")
    layer = open_table(programme, "zone")
    layer.startEditing()
    for number in range(ROWS):
        add_row(layer, square(70 + number / ROWS, 50, 0.1), uuid=f"u{number}")
    assert layer.commitChanges()
    return programme


@pytest.fixture
def column(path: Path) -> Iterator[FileWkb]:
    with late_polygons(path, "zone", (), CONTEXT) as table:
        assert isinstance(table.wkb, FileWkb)
        yield table.wkb


def test_rows_come_in_the_order_in_which_they_are_asked_for(column: FileWkb) -> None:
    everything = whole(column)
    assert len(set(everything.tolist())) == len(column) == ROWS + 2
    which = np.random.default_rng(3).integers(0, len(column), 1700)
    assert column[which].tolist() == everything[which].tolist()
    assert column[np.zeros(0, dtype=np.int64)].tolist() == []


def test_threads_may_ask_at_the_same_time(column: FileWkb) -> None:
    everything = whole(column)
    questions = [np.random.default_rng(seed).permutation(len(column)) for seed in range(24)]
    with ThreadPoolExecutor(8) as pool:
        for which, found in zip(questions, pool.map(column.__getitem__, questions)):
            assert found.tolist() == everything[which].tolist()


@pytest.mark.parametrize("journal", ["wal", "delete"])
def test_all_of_it_belongs_to_one_state_of_the_file(tmp_path: Path, journal: str) -> None:
    path = small_programme(tmp_path / "programme.gpkg")
    writer = sqlite3.connect(path, timeout=0, isolation_level=None)
    for (name,) in writer.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'").fetchall():
        writer.execute(f'DROP TRIGGER "{name}"')
    assert writer.execute(f"PRAGMA journal_mode = {journal}").fetchone() == (journal,)
    change = "UPDATE coverage SET geom = (SELECT geom FROM zone LIMIT 1)"
    with late_polygons(path, "coverage", (), CONTEXT) as table:
        if journal == "wal":
            writer.execute(change)
        else:
            with pytest.raises(sqlite3.OperationalError, match="locked"):
                writer.execute(change)
        before = whole(table.wkb).tolist()
    if journal == "delete":
        writer.execute(change)
    writer.close()
    with late_polygons(path, "coverage", (), CONTEXT) as table:
        after = whole(table.wkb).tolist()
    assert len(set(before)) == 2
    assert len(set(after)) == 1
