from __future__ import annotations

import errno
from pathlib import Path

import pytest

from rare_earth_plugin.store import folder_state
from rare_earth_plugin.store.folder_state import is_disk_full, keeps_locks


def test_an_ordinary_folder(tmp_path: Path) -> None:
    assert keeps_locks(tmp_path)
    assert not is_disk_full(tmp_path / "file")
    assert list(tmp_path.iterdir()) == []


def test_a_folder_whose_locks_fail(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(*_: object) -> None:
        raise OSError(errno.ENOLCK, "No locks available")

    monkeypatch.setattr(folder_state.fcntl, "lockf", fail)
    assert not keeps_locks(tmp_path)
    assert list(tmp_path.iterdir()) == []


def test_what_cannot_be_tried_is_not_accused(tmp_path: Path) -> None:
    assert keeps_locks(tmp_path / "nowhere")
    assert not is_disk_full(tmp_path / "nowhere" / "file")
