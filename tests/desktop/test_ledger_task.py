from __future__ import annotations

from pathlib import Path

from qgis.core import QgsCoordinateTransformContext

from rare_earth_plugin.core.question import Question
from rare_earth_plugin.gui.ledger_task import LedgerTask, Sources
from rare_earth_plugin.store.programme_file import ProgrammeFileError
from rare_earth_plugin.store.snapshot import Snapshot

from .panel_tools import panel_programme


def task_on(path: Path, heard: list[LedgerTask]) -> LedgerTask:
    sources = Sources(Snapshot(path), None, QgsCoordinateTransformContext())
    return LedgerTask("test", Question(), sources, None, heard.append)


def test_answers_in_the_foreground(tmp_path: Path) -> None:
    heard: list[LedgerTask] = []
    task = task_on(panel_programme(tmp_path), heard)
    assert task.run()
    task.finished(True)
    assert heard == [task]
    assert task.error is None
    again = LedgerTask("test", Question(scale=50_000), None, task.books, heard.append)
    assert again.run()
    assert again.books is task.books


def test_no_exception_leaves_it(tmp_path: Path) -> None:
    task = task_on(tmp_path / "missing.gpkg", [])
    assert not task.run()
    assert isinstance(task.error, ProgrammeFileError)


def test_cancelled_is_no_error(tmp_path: Path) -> None:
    task = task_on(panel_programme(tmp_path), [])
    task.cancel()
    assert not task.run()
    assert task.error is None
    assert task.answer is None
