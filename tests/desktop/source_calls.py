"""What the source of the plugin says: its texts for translation, and the calls of a function."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

PACKAGE = Path(__file__).resolve().parents[2] / "rare_earth_plugin"


def trees(folder: str = "") -> Iterator[tuple[Path, ast.Module]]:
    """Every file of a folder of the package, read."""
    for path in sorted((PACKAGE / folder).rglob("*.py")):
        yield path, ast.parse(path.read_text("utf-8"))


def texts() -> set[tuple[str, str]]:
    """Context and source text of everything that can be translated."""
    found: set[tuple[str, str]] = set()
    for _, tree in trees():
        for node in ast.walk(tree):
            if isinstance(node, ast.ClassDef):
                found |= {(node.name, words[0]) for words in calls(node, "tr") if words}
        found |= {(words[0], words[1]) for words in calls(tree, "translate") if len(words) > 1}
    return found


def calls(tree: ast.AST, name: str) -> Iterator[list[str]]:
    """The texts among the arguments of each call of a function or method."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and name == getattr(node.func, "id", getattr(node.func, "attr", "")):
            arguments = [*node.args, *(keyword.value for keyword in node.keywords)]
            yield [one.value for one in arguments if isinstance(one, ast.Constant) and isinstance(one.value, str)]


def dialogs() -> dict[str, ast.ClassDef]:
    """Classes that are dialogs, by file and name."""
    return {
        f"{path.name}: {node.name}": node
        for path, tree in trees("gui")
        for node in ast.walk(tree)
        if isinstance(node, ast.ClassDef) and "QDialog" in [getattr(base, "id", "") for base in node.bases]
    }
