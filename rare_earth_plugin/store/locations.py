"""Where the plugin's own files lie, and where it may keep files of the user."""

from __future__ import annotations

import contextlib
from configparser import ConfigParser
from configparser import Error as ConfigError
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


def plugin_version() -> str:
    """The plugin's own version, from its metadata; "?" where they cannot be read."""
    metadata = ConfigParser(interpolation=None)
    with contextlib.suppress(OSError, ConfigError, UnicodeDecodeError):
        metadata.read(resource().parent / "metadata.txt", encoding="utf-8")  # lies beside resources everywhere
    return metadata.get("general", "version", fallback="?")
