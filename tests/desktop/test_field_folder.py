"""Folders that appear whole or not at all."""

from __future__ import annotations

import os
import time
from pathlib import Path

import pytest

from rare_earth_plugin.store.field_folder import FolderDraft, is_folder_name


def test_a_draft_takes_its_place(tmp_path: Path) -> None:
    target = tmp_path / "Отряд 1"
    draft = FolderDraft(target)
    (draft.path / "photos").mkdir()
    (draft.path / "photos" / "a.jpg").write_text("a")
    assert not target.exists()
    assert draft.take_place() == target
    assert (target / "photos" / "a.jpg").read_text() == "a"
    draft.discard()
    assert [path.name for path in tmp_path.iterdir()] == ["Отряд 1"]


def test_nothing_is_ever_replaced(tmp_path: Path) -> None:
    target = tmp_path / "package"
    target.mkdir()
    with pytest.raises(FileExistsError):
        FolderDraft(target)
    target.rmdir()
    draft = FolderDraft(target)
    target.mkdir()  # somebody was faster; POSIX would replace an empty folder silently
    with pytest.raises(FileExistsError):
        draft.take_place()
    draft.discard()
    assert list(tmp_path.iterdir()) == [target]
    with pytest.raises(FileNotFoundError):
        FolderDraft(tmp_path / "nowhere" / "package")


def test_a_draft_of_a_killed_process_is_swept(tmp_path: Path) -> None:
    old, young, other = (tmp_path / name for name in ("package~0123abcd", "package~89abcdef", "package~notes"))
    for folder in (old, young, other):
        folder.mkdir()
    for folder in (old, other):
        os.utime(folder, (time.time() - 200_000,) * 2)
    FolderDraft(tmp_path / "package").discard()
    assert sorted(path.name for path in tmp_path.iterdir()) == ["package~89abcdef", "package~notes"]


@pytest.mark.parametrize("name", ["C1 2026", "Отряд №1", "a.b"])
def test_names_that_the_tablet_takes(name: str) -> None:
    assert is_folder_name(name)


@pytest.mark.parametrize("name", ["", "  ", ".", "..", "a/b", "a\\b", "a:b", "what?", "end.", 'a"b'])
def test_names_that_it_does_not(name: str) -> None:
    assert not is_folder_name(name)
