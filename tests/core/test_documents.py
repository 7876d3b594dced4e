"""README and docs name what is there: files, pictures, make's targets, algorithms."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

CHECKOUT = Path(__file__).resolve().parents[2]
HOUSE = CHECKOUT / "rare_earth_plugin"
DOCUMENTS = [CHECKOUT / "README.md", CHECKOUT / "CHANGELOG.md", *sorted((CHECKOUT / "docs").glob("*.md"))]
# Folders of the checkout and of the house: what a path in a document begins with. What a build makes is not there yet.
ROOTS = (CHECKOUT, HOUSE)
ENDS = (".py", ".md", ".sh", ".txt", ".gpkg", "/")
ALGORITHM = re.compile(r'def name\(self\) -> str:.*?return "(\w+)"', re.DOTALL)


def named_paths(text: str) -> set[str]:
    """Words in backticks that look like a file or a folder of the checkout."""
    words = {word for span in re.findall(r"`([^`\n]+)`", text) for word in span.split()}
    paths = {word for word in words if "/" in word and re.fullmatch(r"[\w./-]+", word) and word.endswith(ENDS)}
    return {path for path in paths if not path.startswith(("build/", ".venv")) and "_N" not in path}


def targets() -> set[str]:
    """What ``make`` can be asked for."""
    return set(re.findall(r"^([a-z][a-z-]*):", (CHECKOUT / "Makefile").read_text("utf-8"), re.MULTILINE))


@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda path: path.name)
def test_named_files_exist(document: Path) -> None:
    paths = named_paths(document.read_text("utf-8"))
    assert {path for path in paths if not any((root / path).exists() for root in ROOTS)} == set()


@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda path: path.name)
def test_links_lead_somewhere(document: Path) -> None:
    links = re.findall(r"\]\(([^)#]+)[^)]*\)", document.read_text("utf-8"))
    assert [link for link in links if "://" not in link and not (document.parent / link).exists()] == []


@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda path: path.name)
def test_named_targets_exist(document: Path) -> None:
    named = set(re.findall(r"(?:`|^)make ([a-z-]+)", document.read_text("utf-8"), re.MULTILINE))
    assert named <= targets()


def test_help_lists_all_targets() -> None:
    listed = re.search(r'@echo "make (.*)"', (CHECKOUT / "Makefile").read_text("utf-8"))
    assert listed
    assert set(listed[1].split(" | ")) == targets() - {"help"}


def test_readme_lists_all_algorithms() -> None:
    names = [
        name for path in (HOUSE / "algorithms").glob("*.py") for name in ALGORITHM.findall(path.read_text("utf-8"))
    ]
    assert len(names) >= 7
    readme = (CHECKOUT / "README.md").read_text("utf-8")
    assert [name for name in names if f"rareearth:{name}`" not in readme] == []


def test_all_folders_of_the_checkout_are_told() -> None:
    text = (CHECKOUT / "docs" / "DEVELOPMENT.md").read_text("utf-8")
    folders = {path.name for path in CHECKOUT.iterdir() if path.is_dir() and (path / "__init__.py").exists()}
    folders |= {f"rare_earth_plugin/{path.name}" for path in HOUSE.iterdir() if (path / "__init__.py").exists()}
    folders |= {"docs", "resources"}
    assert {name for name in folders if f"`{name}/" not in text} == set()
