"""``make translations``: brings ``resources/i18n/*.ts`` up to the texts of the code; ``--release`` builds .qm files.

The texts are read off the code by Python's own parser. pylupdate5 passes over calls whose last argument has a comma
after it, which is how this code is formatted, and over f-strings: one text in nine went missing without a word.
"""

from __future__ import annotations

import argparse
import ast
import difflib
import os
import shutil
import subprocess
import sys
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from xml.etree import ElementTree

CHECKOUT = Path(__file__).resolve().parent.parent
PACKAGE = CHECKOUT / "rare_earth_plugin"
FOLDER = CHECKOUT / "resources" / "i18n"
STEM = "rare_earth_plugin"
PLURAL_FORMS = {"en": 2, "fr": 2, "kk": 2, "ru": 3}
"""Forms that Qt has for a language: one; few (Russian 2 to 4); many."""
SOURCE = "en"
"""Needs a file for its plural forms only."""
UNCHECKED = {"fr", "kk"}
"""Their terms are proposals for the most part."""
# Where lrelease lies that is not on PATH.
QT_FOLDERS = ("/usr/lib/qt5/bin", "/usr/lib/qt6/bin", "/usr/lib64/qt5/bin", "/usr/lib64/qt6/bin")
# From this likeness on the translation of a text that is gone is offered for a new one.
LIKE = 0.6


@dataclass(frozen=True)
class Message:
    """A text of the code, or its translation into a language.

    :ivar plural: whether it has plural forms.
    :ivar forms: the translation, or its plural forms; none in the code.
    :ivar finished: whether the translation may be shown.
    """

    context: str
    source: str
    comment: str = ""
    plural: bool = False
    forms: tuple[str, ...] = ()
    finished: bool = False

    @property
    def key(self) -> tuple[str, str, str]:
        """What a text is found by."""
        return self.context, self.source, self.comment


class ExtractionError(Exception):
    """A call whose text cannot be read off the code."""


def extract(package: Path = PACKAGE) -> list[Message]:
    """All texts of the code, by context and then in their order in the code.

    :raises ExtractionError: a text or a context is no literal, or one text is meant with and without plural forms.
    """
    found: dict[tuple[str, str, str], Message] = {}
    for path in sorted(package.rglob("*.py")):
        for message, line in messages(ast.parse(path.read_text("utf-8"))):
            known = found.setdefault(message.key, message)
            if known.plural != message.plural:
                raise ExtractionError(f"{path}:{line}: '{message.source}' has plural forms in one place only")
    return sorted(found.values(), key=lambda message: message.context)


def messages(tree: ast.AST, owner: str = "", function: str = "") -> Iterator[tuple[Message, int]]:
    """The texts in a tree with their lines: ``translate("Context", "text", "", n)`` and ``self.tr("text", "", n)``.

    :param owner: class around the tree, which is the context of ``tr``.
    :param function: function around it; ``translate`` and ``tr`` themselves hand on what they are given.
    """
    for node in ast.iter_child_nodes(tree):
        inside = node.name if isinstance(node, ast.ClassDef) else owner
        within = node.name if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef)) else function
        if isinstance(node, ast.Call) and within not in ("translate", "tr", "text"):
            message = _message(node, owner)
            if message is not None:
                yield message, node.lineno
        yield from messages(node, inside, within)


def _message(call: ast.Call, owner: str) -> Message | None:
    name = call.func.attr if isinstance(call.func, ast.Attribute) else getattr(call.func, "id", "")
    arguments = [argument.value if isinstance(argument, ast.Constant) else argument for argument in call.args]
    if name == "tr" and arguments:
        arguments.insert(0, owner)
    elif name != "translate" or len(arguments) < 2 or _is_table(call.func):
        return None
    context, source, comment, *count = [*arguments, ""][: max(3, len(arguments))]
    if not (isinstance(context, str) and context and isinstance(source, str) and isinstance(comment or "", str)):
        raise ExtractionError(f"line {call.lineno}: the text is no literal")
    return Message(context, source, comment or "", bool(count) or any(word.arg == "n" for word in call.keywords))


def _is_table(function: ast.expr) -> bool:
    """``str.translate``, which exchanges letters."""
    return isinstance(function, ast.Attribute) and getattr(function.value, "id", "") == "str"


def subclassed(package: Path = PACKAGE) -> set[str]:
    """Contexts of ``tr`` that texts would be looked up in vain: PyQt takes the class of the object, not of the code."""
    with_texts, bases = set(), set()
    for path in package.rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.ClassDef):
                bases |= {base.id for base in node.bases if isinstance(base, ast.Name)}
                if any(
                    isinstance(call, ast.Call) and getattr(call.func, "attr", "") == "tr" for call in ast.walk(node)
                ):
                    with_texts.add(node.name)
    return with_texts & bases


# --- files ----------------------------------------------------------------------------------------------------------


def ts_path(code: str, folder: Path = FOLDER) -> Path:
    """The file that translators edit."""
    return folder / f"{STEM}_{code}.ts"


def read(path: Path) -> list[Message]:
    """The messages of a .ts file, obsolete ones included."""
    found = []
    for context in ElementTree.parse(path).getroot().findall("context"):
        for element in context.findall("message"):
            translation = element.find("translation")
            plural = element.get("numerus") == "yes"
            forms = (
                [form.text or "" for form in translation.findall("numerusform")] if plural else [translation.text or ""]
            )
            found.append(
                Message(
                    context.findtext("name", ""),
                    element.findtext("source", ""),
                    element.findtext("comment", ""),
                    plural,
                    tuple(forms),
                    translation.get("type") is None,
                )
            )
    return found


def write(path: Path, code: str, wanted: Iterable[Message]) -> None:
    """Writes a .ts file as Qt Linguist does, without the lines of the code, which change daily."""
    root = ElementTree.Element("TS", version="2.1", language=code, sourcelanguage=SOURCE)
    contexts: dict[str, ElementTree.Element] = {}
    for message in wanted:
        if message.context not in contexts:
            contexts[message.context] = ElementTree.SubElement(root, "context")
            ElementTree.SubElement(contexts[message.context], "name").text = message.context
        element = ElementTree.SubElement(
            contexts[message.context], "message", {"numerus": "yes"} if message.plural else {}
        )
        ElementTree.SubElement(element, "source").text = message.source
        if message.comment:
            ElementTree.SubElement(element, "comment").text = message.comment
        translation = ElementTree.SubElement(element, "translation", {} if message.finished else {"type": "unfinished"})
        if message.plural:
            for form in message.forms:
                ElementTree.SubElement(translation, "numerusform").text = form
        else:
            translation.text = "".join(message.forms)
    ElementTree.indent(root, "    ")
    text = ElementTree.tostring(root, encoding="unicode")
    path.parent.mkdir(parents=True, exist_ok=True)
    note = "<!-- A native geologist should check the terms. -->\n" if code in UNCHECKED else ""
    head = '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n'
    path.write_text(f"{head}{note}{text}\n", encoding="utf-8")


def merged(code: str, present: list[Message], texts: list[Message]) -> list[Message]:
    """The messages that the .ts file of a language should hold.

    A text that is new takes the translation of one that is gone and reads much the same, to be looked over.
    """
    known = {message.key: message for message in present}
    gone = [message for message in present if message.key not in {text.key for text in texts}]
    return [_translated(code, text, known.get(text.key), gone) for text in texts if code != SOURCE or text.plural]


def _translated(code: str, text: Message, known: Message | None, gone: list[Message]) -> Message:
    count = PLURAL_FORMS[code] if text.plural else 1
    if known is not None and known.plural == text.plural and len(known.forms) == count:
        return replace(text, forms=known.forms, finished=known.finished and all(known.forms))
    if known is not None:
        return replace(text, forms=(known.forms * count)[:count])
    alike = [message for message in gone if message.context == text.context and any(message.forms)]
    likeness = {difflib.SequenceMatcher(None, message.source, text.source).ratio(): message for message in alike}
    if likeness and max(likeness) >= LIKE:
        return replace(text, forms=(likeness[max(likeness)].forms * count)[:count])
    return replace(text, forms=("",) * count)


def update(folder: Path = FOLDER) -> dict[str, int]:
    """Brings the .ts files up to the code; texts left to translate, by language."""
    texts, left = extract(), {}
    for code in PLURAL_FORMS:
        path = ts_path(code, folder)
        wanted = merged(code, read(path) if path.exists() else [], texts)
        write(path, code, wanted)
        left[code] = sum(not message.finished for message in wanted)
    return left


# --- building -------------------------------------------------------------------------------------------------------


def is_complete(code: str, texts: list[Message]) -> bool:
    """Whether every text of the code has its translation."""
    present = {message.key: message for message in read(ts_path(code))} if ts_path(code).exists() else {}
    wanted = [text for text in texts if code != SOURCE or text.plural]
    return all(text.key in present and present[text.key].finished for text in wanted)


def lrelease() -> str:
    """Qt's program that builds .qm files.

    :raises FileNotFoundError: it is not installed.
    """
    # Debian's /usr/bin/lrelease only picks a Qt, and may find none.
    path = os.pathsep.join((*QT_FOLDERS, os.environ.get("PATH", os.defpath)))
    found = shutil.which("lrelease", path=path)
    if found is None:
        raise FileNotFoundError(
            "Qt's lrelease is not installed; `make setup` installs it (package qttools5-dev-tools)."
        )
    return found


def release(target: Path, *, unfinished: bool = False) -> list[Path]:
    """Builds the .qm files into a folder and returns them; what else ends in .qm there goes.

    :param unfinished: also languages that lack texts, which are then shown in English: for a look during the work.
    """
    target.mkdir(parents=True, exist_ok=True)
    built, texts = [], [] if unfinished else extract()
    for code in PLURAL_FORMS:
        source, path = ts_path(code), target / f"{STEM}_{code}.qm"
        if source.exists() and (unfinished or is_complete(code, texts)):
            if not (unfinished and path.exists() and path.stat().st_mtime > source.stat().st_mtime):
                command = [lrelease(), "-silent", "-nounfinished", str(source), "-qm", str(path)]
                subprocess.run(command, check=True)
            built.append(path)
        else:
            print(
                f"The texts in '{code}' are not complete, so they are left out; run `make translations`.",
                file=sys.stderr,
            )
    for path in set(target.glob("*.qm")) - set(built):
        path.unlink()
    return built


def main() -> int:
    """Command line."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument(
        "--release", action="store_true", help="build resources/i18n/*.qm, also of unfinished languages"
    )
    if parser.parse_args().release:
        for path in release(FOLDER, unfinished=True):
            print(path.relative_to(CHECKOUT))
        return 0
    left = update()
    for code, count in left.items():
        print(f"{ts_path(code).relative_to(CHECKOUT)}: {count} texts to translate")
    return 0


if __name__ == "__main__":
    sys.exit(main())
