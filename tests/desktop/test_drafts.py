from __future__ import annotations

import contextlib
import os
from pathlib import Path

import pytest

from rare_earth_plugin.core.errors import CancelledError
from rare_earth_plugin.store import drafts
from rare_earth_plugin.store.drafts import draft_of


def test_a_whole_file_takes_the_place_of_the_old_one(tmp_path: Path) -> None:
    target = tmp_path / "table [1].csv"
    target.write_text("old")
    with draft_of(target) as draft:
        assert (draft.parent, draft.suffix) == (tmp_path, ".csv")
        draft.write_text("new")
        draft.with_name(f"{draft.name}-wal").write_text("journal")
        assert target.read_text() == "old"
    assert target.read_text() == "new"
    assert list(tmp_path.iterdir()) == [target]


def test_an_error_leaves_what_was_there(tmp_path: Path) -> None:
    target = tmp_path / "table.csv"
    target.write_text("old")
    with contextlib.suppress(ValueError), draft_of(target) as draft:
        draft.write_text("half")
        raise ValueError
    assert target.read_text() == "old"
    assert list(tmp_path.iterdir()) == [target]


def test_nothing_written_and_no_folder_are_errors(tmp_path: Path) -> None:
    with pytest.raises(OSError, match="No such file"), draft_of(tmp_path / "a.csv"):
        pass
    with pytest.raises(FileNotFoundError, match="nowhere"), draft_of(tmp_path / "nowhere" / "a.csv"):
        raise AssertionError("the body must not run")


def test_a_file_that_takes_no_writes_is_not_replaced(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    target = tmp_path / "table.csv"
    target.write_text("old")
    # Root may write anything: the answer of the system is given here.
    monkeypatch.setattr(drafts.os, "access", lambda path, mode: Path(path) != target)
    with pytest.raises(PermissionError), draft_of(target):
        raise AssertionError("the body must not run")
    assert target.read_text() == "old"


def test_the_permissions_of_the_old_file_stay(tmp_path: Path) -> None:
    target = tmp_path / "table.csv"
    target.write_text("old")
    target.chmod(0o640)
    with draft_of(target) as draft:
        draft.write_text("new")
    assert target.stat().st_mode & 0o777 == 0o640


def test_an_error_on_a_full_disk_is_told_as_that(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(drafts, "is_disk_full", lambda _path: True)
    with pytest.raises(OSError, match="No space left") as caught, draft_of(tmp_path / "table.csv"):
        raise ValueError("what OGR makes of it")
    assert isinstance(caught.value.__cause__, ValueError)
    with pytest.raises(CancelledError), draft_of(tmp_path / "table.csv"):
        raise CancelledError


def test_a_killed_process_leaves_its_draft_for_an_hour(tmp_path: Path) -> None:
    target = tmp_path / "table.csv"
    stale, fresh, other = (
        tmp_path / name for name in ("table~0123abcd.csv", "table~0123abce.csv", "other~0123abcd.csv")
    )
    for path in (stale, stale.with_name(f"{stale.name}-journal"), fresh, other):
        path.write_text("half")
    for path in (stale, stale.with_name(f"{stale.name}-journal"), other):
        os.utime(path, (0, 0))
    with draft_of(target) as draft:
        draft.write_text("new")
    assert sorted(path.name for path in tmp_path.iterdir()) == [other.name, target.name, fresh.name]
