"""Photos on their way to the field."""

from __future__ import annotations

from pathlib import Path

import pytest
from qgis.core import QgsCoordinateTransformContext

from rare_earth_plugin.core.errors import CancelledError
from rare_earth_plugin.store.field_extract import CrewExtract, read_extract
from rare_earth_plugin.store.field_photos import copy_photos
from tests.field_programmes import CREW, PHOTO, field_programme
from tests.programme_files import sql


def extract(folder: Path, photo: str) -> CrewExtract:
    path = folder / "programme.gpkg"
    if not path.exists():
        field_programme(folder)
    sql(path, "UPDATE visit SET photo = ? WHERE code = 'V-2'", photo)
    return read_extract(path, CREW, QgsCoordinateTransformContext())


def shown(found: CrewExtract) -> str:
    return next(row.text("photo") for row in found.rows["visit"] if row.text("code") == "V-2")


@pytest.mark.parametrize("named", [PHOTO, PHOTO.replace("/", "\\")])
def test_a_photo_of_the_programme_keeps_its_place(tmp_path: Path, named: str) -> None:
    package = tmp_path / "package"
    package.mkdir()
    assert shown(copy_photos(extract(tmp_path, named), package)) == PHOTO
    assert (package / PHOTO).read_bytes() == b"jpeg of a brook"


def test_a_photo_from_elsewhere_gets_a_place(tmp_path: Path) -> None:
    home = tmp_path / "home"
    home.mkdir()
    (tmp_path / "elsewhere.jpg").write_bytes(b"far")
    package = tmp_path / "package"
    package.mkdir()
    for named in (str(tmp_path / "elsewhere.jpg"), "../elsewhere.jpg"):
        found = copy_photos(extract(home, named), package)
        assert shown(found) == "DCIM/v-2_elsewhere.jpg"
        assert (package / shown(found)).read_bytes() == b"far"
    assert sorted(path.name for path in tmp_path.iterdir()) == ["elsewhere.jpg", "home", "package"]


def test_a_photo_that_is_not_there_is_left_out(tmp_path: Path) -> None:
    package = tmp_path / "package"
    package.mkdir()
    for named in ("photos/gone.jpg", "photos", "C:\\DCIM\\gone.jpg"):
        assert shown(copy_photos(extract(tmp_path, named), package)) == named
    assert list(package.iterdir()) == []


def test_cancelled(tmp_path: Path) -> None:
    with pytest.raises(CancelledError):
        copy_photos(extract(tmp_path, PHOTO), tmp_path, lambda: True)
