"""The help is there in every language, says the same in each, and is true where that can be told."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from qgis.core import QgsApplication

from rare_earth_plugin.core.checked import Limits
from rare_earth_plugin.core.forecast import Work
from rare_earth_plugin.core.status import CATEGORY, COMMODITY, REASON, REPORT_NO, TARGET, ZONE, LifeCycle
from rare_earth_plugin.map.names import group_name, status_name
from rare_earth_plugin.store import help_pages
from rare_earth_plugin.store.backups import KEPT
from rare_earth_plugin.store.help_pages import FALLBACK, LANGUAGES, TOPICS, WORD, page_path, page_text, page_title
from rare_earth_plugin.store.locations import resource

from .source_calls import calls, texts, trees

LINK = re.compile(r"\]\(([^)]*)\)")
MOST_WORDS = 650
PAGES = [(topic, language) for topic in TOPICS for language in LANGUAGES]


def raw(topic: str, language: str) -> str:
    return resource("help", language, f"{topic}.md").read_text("utf-8")


def skeleton(text: str) -> dict[str, object]:
    """What a page has in the same number and order in every language."""
    lines = text.splitlines()
    return {
        "headings": [line.split(" ")[0] for line in lines if line.startswith("#")],
        "rows": [line.count(" | ") for line in lines if line.startswith("|")],
        "items": sum(bool(re.match(r"(- |\d\. )", line)) for line in lines),
        "formulas": sum(line.startswith("    ") for line in lines),
        "words": sorted(WORD.findall(text)),
        "links": sorted(LINK.findall(text)),
        "names": sorted(re.findall(r"`[^`]+`", text)),
    }


def test_every_topic_in_every_language_and_nothing_else() -> None:
    found = {path.relative_to(resource("help")) for path in resource("help").rglob("*.md")}
    assert found - {Path("README.md")} == {Path(language) / f"{topic}.md" for topic, language in PAGES}


@pytest.mark.parametrize(("topic", "language"), [page for page in PAGES if page[1] != FALLBACK])
def test_translations_say_as_much(topic: str, language: str) -> None:
    assert skeleton(raw(topic, language)) == skeleton(raw(topic, FALLBACK))


@pytest.mark.parametrize(("topic", "language"), PAGES)
def test_pages_are_short_and_titled(topic: str, language: str) -> None:
    text = raw(topic, language)
    assert text.startswith("# ")
    assert text.count("\n# ") == 0
    assert len(text.split()) <= MOST_WORDS
    assert page_title(topic, language).strip()
    assert "{{" not in page_text(topic, language)


@pytest.mark.parametrize("topic", TOPICS)
def test_links_resolve(topic: str) -> None:
    assert set(LINK.findall(raw(topic, FALLBACK))) <= {f"{other}.md" for other in TOPICS if other != topic}


def test_every_page_is_reached_from_the_first() -> None:
    reached, waiting = set(), [TOPICS[0]]
    while waiting:
        topic = waiting.pop()
        if topic not in reached:
            reached.add(topic)
            waiting += [link.removesuffix(".md") for link in LINK.findall(raw(topic, FALLBACK))]
    assert reached == set(TOPICS)


@pytest.mark.parametrize("topic", TOPICS)
def test_words_of_the_window_are_its_words(topic: str) -> None:
    """A button that is renamed is renamed in the help, or this fails."""
    assert set(WORD.findall(raw(topic, FALLBACK))) - texts() == set()


def test_places_of_the_window_have_a_page() -> None:
    asked = [words for _, tree in trees("gui") for name in ("explain", "offer_help") for words in calls(tree, name)]
    assert len(asked) >= 8
    assert {word for words in asked for word in words} <= set(TOPICS)


def test_algorithms_have_a_page(qgis_app: QgsApplication) -> None:
    from rare_earth_plugin.algorithms.provider import RareEarthProvider

    provider = RareEarthProvider()
    provider.refreshAlgorithms()
    page = raw("processing", FALLBACK)
    for algorithm in provider.algorithms():
        scheme, _, topic = algorithm.helpUrl().partition(":")
        assert (scheme, topic in TOPICS) == (help_pages.SCHEME, True), algorithm.name()
        assert f"| `{algorithm.name()}` |" in page


@pytest.mark.parametrize(("cycle", "heading"), [(ZONE, "## Survey zones"), (TARGET, "## Prospect targets")])
def test_life_cycles_are_those_of_the_code(cycle: LifeCycle, heading: str) -> None:
    section = page_text("status", FALLBACK).partition(heading)[2].partition("\n## ")[0]
    rows = [[cell.strip(" *") for cell in line.split("|")[1:4]] for line in section.splitlines() if "**" in line[:4]]
    demands = {REPORT_NO: "report number", CATEGORY: "category", COMMODITY: "commodity", REASON: "reason"}
    assert rows == [
        [
            status_name(status),
            group_name(cycle.group(status)),
            " and ".join(demands[need] for need in cycle.needs(cycle.path[0], status)),
        ]
        for status in cycle.states
    ]


@pytest.mark.parametrize("language", LANGUAGES)
def test_numbers_are_those_of_the_code(language: str) -> None:
    work, limits = Work(), Limits()
    assert f" {KEPT} " in raw("files", language)
    checks = raw("checks", language).replace(",", ".")
    assert f"{limits.sliver_km2:g} км" in checks or f"{limits.sliver_km2:g} km" in checks
    assert re.search(rf"\b{limits.border_km:g} (km|км)", checks)
    assert f"{100 * limits.declared_share:g} %" in checks
    forecast = raw("forecast", language)
    assert f"{100 * work.lost_share:g} % ± {100 * work.lost_spread:g} %" in forecast
    assert f"{work.simulations:,}".replace(",", " ") in forecast.replace("\u202f", " ")


def test_language_of_the_help(monkeypatch: pytest.MonkeyPatch) -> None:
    for locale, language in (("ru_RU", "ru"), ("kk", "kk"), ("fr_CA", "fr"), ("de_DE", "en")):
        monkeypatch.setattr(QgsApplication, "locale", staticmethod(lambda locale=locale: locale))
        assert help_pages.help_language() == language


def test_a_language_without_a_page_gets_the_fallback() -> None:
    assert page_path("start", "de") == resource("help", FALLBACK, "start.md")
    assert "First five minutes" in page_title("start", "de")


def test_words_lose_what_is_not_shown(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    page = tmp_path / "x.md"
    page.write_text("# {{A: &Back}}\n\n{{A: Zones {count}}}, {{A: Export…}}, {{A: a|b}}\n", "utf-8")
    monkeypatch.setattr(help_pages, "page_path", lambda _topic, _language: page)
    assert page_text("x", "en") == "# **Back**\n\n**Zones**, **Export**, **a\\|b**\n"
    assert page_title("x", "en") == "Back"
