from __future__ import annotations

import contextlib
from pathlib import Path

import pytest

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
