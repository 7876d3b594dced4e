"""The zip as a user gets it, built once."""

from __future__ import annotations

import os
import shutil
import subprocess
from dataclasses import dataclass
from pathlib import Path

import pytest

from dev.package import NAME, assemble, pack


@dataclass(frozen=True)
class Package:
    """The assembled folder and its zip."""

    folder: Path
    archive: Path


@pytest.fixture(scope="session")
def package(tmp_path_factory: pytest.TempPathFactory) -> Package:
    target = tmp_path_factory.mktemp("package")
    folder = assemble(target / "assembled")
    return Package(folder, pack(folder, target))


@dataclass(frozen=True)
class Processing:
    """``qgis_process`` with a profile of its own that has the zip's contents installed."""

    profile: Path
    python_path: str

    def __call__(self, *arguments: str | Path, plugins: Path | None = None) -> subprocess.CompletedProcess[str]:
        """Runs it; PYTHONPATH is all that decides which shapely it finds."""
        environment = {key: value for key, value in os.environ.items() if key not in ("PYTHONPATH", "DISPLAY")}
        environment.update(
            PATH="/usr/local/sbin:/usr/sbin:/usr/bin:/sbin:/bin",
            QT_QPA_PLATFORM="offscreen",
            QGIS_CUSTOM_CONFIG_PATH=str(self.profile),
            XDG_RUNTIME_DIR=str(self.profile),
            LC_ALL="C.UTF-8",
            PYTHONDONTWRITEBYTECODE="1",
            PYTHONPATH=self.python_path,
        )
        environment.pop("QGIS_OPTIONS_PATH", None)
        if plugins:
            environment["QGIS_PLUGINPATH"] = str(plugins)
        return subprocess.run(
            ["qgis_process", *map(str, arguments)],
            env=environment,
            capture_output=True,
            text=True,
            timeout=240,
            check=False,
        )


def install(package: Package, profile: Path, python_path: str) -> Processing:
    """A fresh profile with the plugin unpacked where QGIS's installer puts it, and enabled by ``qgis_process``."""
    plugins = profile / "profiles" / "default" / "python" / "plugins"
    plugins.mkdir(parents=True)
    shutil.unpack_archive(package.archive, plugins)
    profile.chmod(0o700)
    process = Processing(profile, python_path)
    enabled = process("plugins", "enable", NAME)
    assert enabled.returncode == 0, enabled.stdout + enabled.stderr
    return process
