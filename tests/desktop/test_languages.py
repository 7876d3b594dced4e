"""The built texts in Qt's own translator: the window in each language, and another language beside it."""

from __future__ import annotations

import datetime
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QCoreApplication

from dev import translations
from rare_earth_plugin.algorithms.remaining_area import RemainingArea
from rare_earth_plugin.core.commodities import COMMODITIES
from rare_earth_plugin.core.coverage import CancelledError
from rare_earth_plugin.core.programme import METHODS
from rare_earth_plugin.core.status import BY_TABLE, DISPLAY_GROUPS
from rare_earth_plugin.gui.empty_page import EmptyPage
from rare_earth_plugin.gui.table_filters import TableFilters
from rare_earth_plugin.map import formats, names
from rare_earth_plugin.store import languages
from rare_earth_plugin.store.languages import LanguageError, speaking, spoken, translate
from rare_earth_plugin.store.sentences import sentence

DAY = datetime.date(2025, 5, 3)
OTHERS = sorted(set(languages.NAMES) - {languages.SOURCE})
# A few texts as a reader of the language expects them; the whole is looked over in the .ts files.
EXPECTED = {
    "ru": {
        "filter": "Все статусы",
        "open": "Эталонная программа",
        "algorithm": "Неизученная площадь",
        "status": "передан в фонды",
        "method": "Геофизическая",
        "commodity": "ниобий",
        "cancelled": "Вычисление отменено; показаны прежние показатели.",
        "area": "1\u202f234\u202fкм²",
        "share": "25,1\u202f%",
        "day": "3 мая 2025",
        "month": "май 2025",
        "counts": {1: "1 запись", 3: "3 записи", 5: "5 записей", 21: "21 запись", 112: "112 записей"},
    },
    "kk": {
        "filter": "Барлық мәртебе",
        "open": "Үлгі бағдарлама",
        "algorithm": "Зерттелмеген аумақ",
        "status": "қорға берілген",
        "method": "Геофизикалық",
        "commodity": "ниобий",
        "cancelled": "Есептеу тоқтатылды; бұрынғы көрсеткіштер көрсетілген.",
        "area": "1\u202f234\u202fкм²",
        "share": "25,1\u202f%",
        "day": "3 мам. 2025",
        "month": "Мамыр 2025",
        "counts": {1: "1 жазба", 5: "5 жазба"},
    },
    "fr": {
        "filter": "Tous les statuts",
        "open": "Programme de référence",
        "algorithm": "Superficie restante non levée",
        "status": "publiée",
        "method": "Géophysique",
        "commodity": "niobium",
        "cancelled": "Le calcul a été annulé\u00a0; les chiffres affichés sont antérieurs.",
        "area": "1\u202f234\u202fkm²",
        "share": "25,1\u202f%",
        "day": "3 mai 2025",
        "month": "mai 2025",
        "counts": {0: "0 événement", 1: "1 événement", 2: "2 événements"},
    },
    "en": {
        "filter": "All statuses",
        "open": "Reference programme",
        "algorithm": "Remaining unmapped area",
        "status": "released",
        "method": "Geophysical",
        "commodity": "niobium",
        "cancelled": "The computation was cancelled; the figures shown are those from before.",
        "area": "1\u202f234\u202fkm²",
        "share": "25.1\u202f%",
        "day": "3 May 2025",
        "month": "May 2025",
        "counts": {1: "1 event", 2: "2 events", 21: "21 events"},
    },
}


@pytest.fixture(autouse=True)
def texts(every_language: None) -> None:
    """Each test has all of them."""


@pytest.fixture(params=sorted(EXPECTED))
def code(request: pytest.FixtureRequest) -> str:
    if request.param not in languages.available():
        pytest.fail(f"{request.param} lacks texts, so it is not built")
    return str(request.param)


@pytest.fixture
def window(code: str) -> Iterator[str]:
    installed = languages.install(code)
    yield code
    languages.remove(installed)


def counted(count: int) -> str:
    return translate("HistoryDialog", "{total} events", None, count).format(total=count)


def values() -> dict[str, str]:
    return {
        "status": names.status_name("released"),
        "method": names.method_name("geophysical"),
        "commodity": names.commodity_name("Nb"),
        "cancelled": sentence(CancelledError()),
        "area": formats.area(1234),
        "share": formats.percent(25.1),
        "day": formats.date(DAY),
        "month": formats.month(DAY),
    }


def test_the_panel_speaks_the_language_of_the_window(window: str, qgis_app: QgsApplication) -> None:
    assert TableFilters("zone").status.itemText(0) == EXPECTED[window]["filter"]
    assert EmptyPage().reference.text() == EXPECTED[window]["open"]


def test_the_algorithms_speak_the_language_of_the_window(window: str) -> None:
    algorithm = RemainingArea().create()
    assert algorithm.displayName() == EXPECTED[window]["algorithm"]
    english = "Polygons of the area to be mapped."
    assert (algorithm.parameterDefinition("TERRITORY").help() == english) == (window == "en")


def test_sentences_numbers_and_dates_follow_the_window(window: str) -> None:
    expected = {key: EXPECTED[window][key] for key in values()}
    assert values() == expected
    assert {count: counted(count) for count in EXPECTED[window]["counts"]} == EXPECTED[window]["counts"]


@pytest.mark.parametrize("window_code", sorted(EXPECTED))
def test_a_map_speaks_another_language_than_the_window(code: str, window_code: str) -> None:
    installed = languages.install(window_code)
    try:
        before = values()
        with speaking(code) as language:
            assert language.code == code
            assert values() == {key: EXPECTED[code][key] for key in before}
            assert {count: counted(count) for count in EXPECTED[code]["counts"]} == EXPECTED[code]["counts"]
            assert QCoreApplication.translate("Status", "released") == EXPECTED[window_code]["status"]
        assert values() == before
    finally:
        languages.remove(installed)


def test_another_thread_keeps_the_language_of_the_window() -> None:
    heard = []
    with speaking("ru"):
        thread = threading.Thread(target=lambda: heard.append(names.status_name("released")))
        thread.start()
        thread.join()
        assert names.status_name("released") == EXPECTED["ru"]["status"]
    assert heard == ["released"]


def test_an_error_inside_gives_the_window_its_language_back() -> None:
    with pytest.raises(ZeroDivisionError), speaking("ru"):
        1 / 0  # noqa: B018
    assert spoken().code == "en"
    assert names.status_name("released") == "released"


def test_nested_languages_come_back_one_by_one() -> None:
    with speaking("ru"):
        with speaking("en"):
            assert names.status_name("released") == "released"
        assert names.status_name("released") == EXPECTED["ru"]["status"]


def test_two_copies_of_the_plugin_leave_each_other_their_language() -> None:
    first, second = languages.install("ru"), languages.install("en")
    assert spoken() is second
    languages.remove(second)
    assert spoken() is first
    assert names.status_name("released") == EXPECTED["ru"]["status"]
    languages.remove(first)
    assert spoken().code == "en"


@pytest.mark.parametrize(
    ("locale", "expected"), [("ru_KZ", "ru"), ("RU", "ru"), ("de_DE", "en"), ("C", "en"), ("", "en")]
)
def test_a_locale_finds_its_language_or_english(locale: str, expected: str) -> None:
    installed = languages.install(locale)
    assert installed.code == expected
    languages.remove(installed)


def test_a_language_without_texts_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(LanguageError) as failure, speaking("de"):
        pass
    assert sentence(failure.value).startswith("There are no texts in the language 'de'; choose one of these: en")


def test_without_built_files_there_is_english(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(languages, "texts_file", lambda code: tmp_path / f"{code}.qm")
    assert languages.available() == ["en"]
    with speaking("en"):
        assert names.status_name("released") == "released"
        assert counted(3) == "3 events"


def test_a_damaged_file_leaves_the_texts_in_english(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "ru.qm").write_bytes(b"no texts")
    monkeypatch.setattr(languages, "texts_file", lambda code: tmp_path / f"{code}.qm")
    with speaking("ru"):
        assert names.status_name("released") == "released"
        assert formats.number(1.5, 1) == "1,5"


@pytest.mark.parametrize("other", OTHERS)
def test_each_code_of_a_programme_has_a_name(other: str) -> None:
    if other not in languages.available():
        pytest.fail(f"{other} lacks texts, so it is not built")
    statuses = {status for cycle in BY_TABLE.values() for status in cycle.groups}
    with speaking(other):
        for name, codes in (
            (names.status_name, statuses),
            (names.group_name, DISPLAY_GROUPS),
            (names.method_name, METHODS),
            (names.commodity_name, COMMODITIES),
        ):
            assert {key for key in codes if name(key) == key} <= {"compilation"}, name.__name__  # so in French


def test_languages_are_named_by_themselves() -> None:
    assert list(languages.NAMES) == ["en", "fr", "kk", "ru"]
    assert set(languages.NAMES) == set(translations.PLURAL_FORMS)
