"""What plugins.qgis.org asks of a zip."""

from __future__ import annotations

import json
import re
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from dev.package import CHECKOUT, NAME, assemble, metadata, pack

from .conftest import Package

REQUIRED = (
    "name", "qgisminimumversion", "description", "about", "version", "author", "email", "tracker", "repository",
)  # fmt: skip
UNWANTED = (".pyc", ".pyo", ".so", ".pyd", ".dll", ".dylib", ".exe", ".ts", ".zip", ".py~")
IMAGES = (".svg", ".png", ".jpg", ".jpeg", ".gif")


def entries(package: Package) -> list[str]:
    with zipfile.ZipFile(package.archive) as archive:
        assert archive.testzip() is None
        return archive.namelist()


def tool(*arguments: str | Path, cwd: Path | None = None) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", *map(str, arguments)]
    return subprocess.run(command, cwd=cwd, capture_output=True, text=True, check=False)


def test_one_folder_at_the_top(package: Package) -> None:
    assert {name.split("/")[0] for name in entries(package)} == {NAME}


@pytest.mark.parametrize(
    "inside",
    [
        "__init__.py",
        "plugin.py",
        "metadata.txt",
        "LICENSE",
        "resources/data/programme.gpkg",
        "resources/data/NOTICE.md",
        "resources/i18n/rare_earth_plugin_en.qm",
        "resources/i18n/rare_earth_plugin_fr.qm",
        "resources/i18n/rare_earth_plugin_kk.qm",
        "resources/i18n/rare_earth_plugin_ru.qm",
    ],
)
def test_what_must_be_inside(package: Package, inside: str) -> None:
    assert f"{NAME}/{inside}" in entries(package)


def test_nothing_compiled_hidden_or_left_over(package: Package) -> None:
    names = entries(package)
    assert not [name for name in names if name.endswith(UNWANTED)]
    assert not [
        name
        for name in names
        if any(part.startswith((".", "__")) and part != "__init__.py" for part in name.split("/"))
    ]
    assert not [name for name in names if "/tests/" in name or "/resources/source/" in name]
    assert not [name for name in names if "/resources/" in name and name.endswith(".py")]


def test_size(package: Package) -> None:
    assert package.archive.stat().st_size < 20e6


def test_metadata(package: Package) -> None:
    found = metadata(package.folder / "metadata.txt")
    assert not [key for key in REQUIRED if not found.get(key)]
    assert found["name"] == "Rare Earth Survey"
    assert found["hasprocessingprovider"] == "yes"
    assert re.fullmatch(r"\d+\.\d+\.\d+", found["version"])
    assert found["qgisminimumversion"] == "3.40"
    assert found["qgismaximumversion"] == "4.99"
    assert (package.folder / found["icon"]).is_file()
    for key in ("homepage", "tracker", "repository"):
        assert re.fullmatch(r"https?://[\w.-]+\.\w+(/\S*)?", found[key])
    assert re.fullmatch(r"[\w.-]+@[\w.-]+", found["email"])


def test_version_has_its_chapter_in_the_changelog() -> None:
    assert f"## {metadata()['version']}" in (CHECKOUT / "CHANGELOG.md").read_text("utf-8")


def test_licence(package: Package) -> None:
    text = (package.folder / "LICENSE").read_text("utf-8")
    assert "GNU GENERAL PUBLIC LICENSE" in text
    assert "Version 2, June 1991" in text


def test_the_zip_is_deterministic(package: Package, tmp_path: Path) -> None:
    again = pack(assemble(tmp_path / "assembled"), tmp_path)
    assert again.read_bytes() == package.archive.read_bytes()


def test_bandit(package: Package) -> None:
    result = tool("bandit", "--recursive", "--format", "json", "--quiet", package.folder)
    report = json.loads(result.stdout)
    findings = [
        f"{Path(item['filename']).name}:{item['line_number']} {item['test_id']} {item['issue_text']}"
        for item in report["results"]
    ]
    assert not findings, "\n".join(findings)
    assert not report["errors"]
    assert report["metrics"]["_totals"]["loc"] > 0


def test_detect_secrets(package: Package) -> None:
    result = tool("detect_secrets", "scan", "--all-files", ".", cwd=package.folder)
    assert result.returncode == 0, result.stderr
    findings = [
        f"{name}:{item['line_number']} {item['type']}"
        for name, items in json.loads(result.stdout)["results"].items()
        for item in items
    ]
    assert not findings, "\n".join(findings)


def test_flake8(package: Package) -> None:
    # E203 contradicts the formatters (and PEP 8 on slices); flake8's authors leave it to them.
    result = tool("flake8", "--isolated", "--max-line-length", "120", "--extend-ignore", "E203", package.folder)
    assert result.returncode == 0, result.stdout


def test_the_release_is_refused_while_addresses_are_open() -> None:
    result = subprocess.run(
        ["make", "--no-print-directory", "release"], cwd=CHECKOUT, capture_output=True, text=True, check=False
    )
    assert "example.org" in (CHECKOUT / "metadata.txt").read_text("utf-8"), (
        "the addresses are decided: this test can go"
    )
    assert result.returncode != 0
    assert result.stderr.startswith("Release refused: ")
