from __future__ import annotations

from rare_earth_plugin.store.scratch import ScratchFolder


def test_the_folder_goes_with_its_last_user() -> None:
    folder = ScratchFolder()
    path = folder.path
    (path / "a.txt").write_text("x", "utf-8")
    other = folder
    del folder
    assert (path / "a.txt").exists()
    del other
    assert not path.exists()
