"""Photos, by what they show."""

from __future__ import annotations

from pathlib import Path

import pytest

from rare_earth_plugin.core.errors import CancelledError
from rare_earth_plugin.core.handback import Handback
from rare_earth_plugin.store.handback_photos import copy_photos, find_photos

KEY = ("observation", "o1")


def package(folder: Path, told: str, content: bytes | None, base: str | None = None) -> Handback:
    (folder / "DCIM").mkdir(exist_ok=True)
    if content is not None:
        (folder / told).write_bytes(content)
    return Handback("p", {KEY: {"photo": base}} if base else {}, {KEY: {"photo": told}})


def test_the_same_photo_is_copied_once_and_another_of_its_name_overwrites_nothing(tmp_path: Path) -> None:
    home, field = tmp_path / "home", tmp_path / "field"
    home.mkdir()
    field.mkdir()
    names = []
    for content in (b"first", b"second", b"first"):
        handback, photos, missing = find_photos(package(field, "DCIM/a.jpg", content), {}, field, home, {})
        names.append(handback.theirs[KEY]["photo"])
        assert missing == []
        assert copy_photos(photos, home) == len(photos) == (content not in (b"first",) or len(names) == 1)
    assert names[0] == names[2] != names[1]
    assert sorted(path.read_bytes() for path in (home / "photos").iterdir()) == [b"first", b"second"]


def test_a_photo_that_stayed_at_home_is_the_programmes_own(tmp_path: Path) -> None:
    ours = {KEY: {"photo": "pictures/a.jpg"}}
    handback = Handback("p", {KEY: {"photo": "DCIM/a.jpg"}}, {KEY: {"photo": "DCIM/a.jpg"}})
    found, photos, missing = find_photos(handback, ours, tmp_path, tmp_path, {})
    assert found.theirs[KEY] == found.base[KEY] == {"photo": "pictures/a.jpg"}
    assert (photos, missing) == ([], [])


def test_what_does_not_arrive_whole_does_not_arrive(tmp_path: Path) -> None:
    home = tmp_path / "home"
    home.mkdir()
    _, photos, _ = find_photos(package(tmp_path, "DCIM/a.jpg", b"first"), {}, tmp_path, home, {})
    photos[0].source.write_bytes(b"changed meanwhile")
    with pytest.raises(OSError):
        copy_photos(photos, home)
    assert list((home / "photos").iterdir()) == []
    with pytest.raises(CancelledError):
        copy_photos(photos, home, cancelled=lambda: True)


def test_reading_can_be_stopped(tmp_path: Path) -> None:
    with pytest.raises(CancelledError):
        find_photos(package(tmp_path, "DCIM/a.jpg", b"x"), {}, tmp_path, tmp_path, {}, cancelled=lambda: True)
