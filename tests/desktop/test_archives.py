from __future__ import annotations

import zipfile
from pathlib import Path

import pytest

from rare_earth_plugin.store.archives import members, unpack


def archive(path: Path, **files: str) -> Path:
    with zipfile.ZipFile(path, "w") as made:
        for name, text in files.items():
            made.writestr(name.replace("__", ".").replace("_in_", "/"), text)
    return path


def test_members_of_the_wanted_kinds(tmp_path: Path) -> None:
    path = archive(tmp_path / "a.zip", d_in_a__shp="1", d_in_a__dbf="2", b__KML="3", c__txt="4", MACOSX_in_a__shp="5")
    with zipfile.ZipFile(path, "a") as more:
        more.writestr("__MACOSX/a.shp", "x")
        more.writestr("folder.shp/", "")
    assert [(one.name, one.title) for one in members(path, (".shp", ".kml"))] == [
        ("d/a.shp", "a"),
        ("b.KML", "b"),
        ("MACOSX/a.shp", "a"),
    ]


def test_a_member_comes_out_with_its_companions_and_no_others(tmp_path: Path) -> None:
    path = archive(tmp_path / "a.zip", d_in_a__shp="1", d_in_A__DBF="2", e_in_a__dbf="3", d_in_b__dbf="4")
    (tmp_path / "out").mkdir()
    shp = unpack(path, "d/a.shp", tmp_path / "out")
    assert shp.read_text("utf-8") == "1"
    assert {file.name: file.read_text("utf-8") for file in shp.parent.iterdir()} == {"layer.shp": "1", "layer.dbf": "2"}


def test_nothing_leaves_the_folder(tmp_path: Path) -> None:
    path = tmp_path / "a.zip"
    with zipfile.ZipFile(path, "w") as made:
        made.writestr("../../evil.kml", "x")
    (tmp_path / "out").mkdir()
    assert unpack(path, "../../evil.kml", tmp_path / "out") == tmp_path / "out" / "layer.kml"


def test_what_is_no_archive_or_no_longer_holds_the_member(tmp_path: Path) -> None:
    (tmp_path / "b.zip").write_bytes(b"PK")
    with pytest.raises(OSError):
        members(tmp_path / "b.zip", (".shp",))
    with pytest.raises(FileNotFoundError):
        unpack(archive(tmp_path / "a.zip", a__kml="x"), "b.kml", tmp_path)


def test_a_damaged_member(tmp_path: Path) -> None:
    path = archive(tmp_path / "a.zip", a__kml="text that will be damaged")
    path.write_bytes(path.read_bytes().replace(b"will", b"WILL", 1))
    with pytest.raises(OSError):
        unpack(path, "a.kml", tmp_path)
