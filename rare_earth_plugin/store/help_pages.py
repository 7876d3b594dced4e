"""The help: one Markdown file for each topic and language under ``resources/help``, offline.

Where a page names a button, a page of the panel or a status, it holds the source text of that word with its context,
``{{OverviewPage: Change the definition}}``, and a reader gets what the window says in the language of the moment.
"""

from __future__ import annotations

import re
from pathlib import Path

from qgis.core import QgsApplication

from .languages import translate
from .locations import resource

TOPICS = (
    "start",
    "overview",
    "figures",
    "tables",
    "status",
    "history",
    "ledger",
    "checks",
    "cartogram",
    "maps",
    "campaign",
    "reports",
    "booklets",
    "forecast",
    "field",
    "import",
    "back",
    "files",
    "processing",
    "keys",
)
"""In the order of the contents; each is the name of a file."""
LANGUAGES = ("en", "ru", "kk", "fr")
FALLBACK = "en"
SCHEME = "rareearth-help"
"""Of the addresses by which Processing asks for a page, ``rareearth-help:ledger``."""
WORD = re.compile(r"\{\{(\w+): (.+?)\}\}(?!\})")
_MARKS = re.compile(r"([\\`*_\[\]<>|])")
_MNEMONIC = re.compile(r"&(?=\w)")
_look_up = translate  # of texts that stand in the code elsewhere


def help_language() -> str:
    """The language of the window, or the fallback where there is no help in it."""
    language = QgsApplication.locale()[:2].lower()
    return language if language in LANGUAGES else FALLBACK


def page_path(topic: str, language: str) -> Path:
    """The file of a topic; that of the fallback language where there is none."""
    path = resource("help", language, f"{topic}.md")
    return path if path.is_file() else resource("help", FALLBACK, f"{topic}.md")


def page_text(topic: str, language: str) -> str:
    """Markdown of a topic, with the words of the window filled in."""
    text = page_path(topic, language).read_text(encoding="utf-8")
    return WORD.sub(lambda match: f"**{_word(match[1], match[2])}**", text)


def page_title(topic: str, language: str) -> str:
    """The heading of a page."""
    return page_text(topic, language).partition("\n")[0].lstrip("# ").replace("*", "")


def help_url(topic: str) -> str:
    """Address of a topic."""
    return f"{SCHEME}:{topic}"


def _word(context: str, text: str) -> str:
    """A word of the window as it stands there: no mnemonic, no number to come, no dots of a further question."""
    shown = _MNEMONIC.sub("", _look_up(context, text))
    return _MARKS.sub(r"\\\1", shown.replace("{count}", "").strip(" …").removesuffix("..."))
