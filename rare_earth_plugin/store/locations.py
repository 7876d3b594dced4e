"""Where the plugin's own files lie, and where it may keep files of the user."""

from __future__ import annotations

from pathlib import Path

from qgis.core import QgsApplication

_PACKAGE = Path(__file__).resolve().parent.parent


def resource(*parts: str) -> Path:
    """A file under ``resources/``, which lies inside the installed plugin but beside the package in its repository."""
    inside = _PACKAGE / "resources"
    return (inside if inside.is_dir() else _PACKAGE.parent / "resources").joinpath(*parts)


def user_folder() -> Path:
    """The plugin's folder in the user's QGIS profile; it need not exist yet."""
    return Path(QgsApplication.qgisSettingsDirPath()) / "rare_earth_survey"
