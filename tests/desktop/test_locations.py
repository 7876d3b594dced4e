from __future__ import annotations

from pathlib import Path

import pytest
from qgis.core import QgsApplication

from rare_earth_plugin.store import locations


def test_resources_lie_beside_the_package_in_the_repository(checkout: Path) -> None:
    assert locations.resource("data", "programme.gpkg") == checkout / "resources" / "data" / "programme.gpkg"


def test_resources_lie_in_the_package_of_the_zip(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "resources").mkdir()
    monkeypatch.setattr(locations, "_PACKAGE", tmp_path)
    assert locations.resource("icons") == tmp_path / "resources" / "icons"


def test_files_of_the_user_lie_in_the_profile() -> None:
    profile = Path(QgsApplication.qgisSettingsDirPath())
    assert locations.user_folder().parent == profile
