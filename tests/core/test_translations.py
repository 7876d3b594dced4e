"""The texts of the languages against the code: nothing untranslated, unused, or of another form than its source."""

from __future__ import annotations

import re
from collections import Counter
from pathlib import Path

import pytest

from dev import translations
from dev.translations import ExtractionError, Message, extract, merged, read, ts_path, write

CODES = sorted(translations.PLURAL_FORMS)
# What a language ships for is complete; take one out while its texts are not, and it is neither built nor offered.
COMPLETE = ("en", "fr", "kk", "ru")
PLACEHOLDER = re.compile(r"\{\w*\}|%[nL]?\d*|\$\w+")
TAG = re.compile(r"</?\w+[^>]*>|&\w+;")
MNEMONIC = re.compile(r"&(?=\w)(?!\w+;)")
FILE_FILTER = re.compile(r"\*\.\w+|\(\*\)|;;")


@pytest.fixture(scope="module")
def texts() -> list[Message]:
    return extract()


@pytest.fixture(params=CODES)
def code(request: pytest.FixtureRequest) -> str:
    return str(request.param)


def finished(code: str) -> list[Message]:
    return [message for message in read(ts_path(code)) if message.finished]


def test_the_files_hold_the_texts_of_the_code_and_no_others(texts: list[Message], code: str) -> None:
    """``make translations`` brings them up to date."""
    wanted = {(*text.key, text.plural) for text in texts if text.plural or code != translations.SOURCE}
    found = Counter((*message.key, message.plural) for message in read(ts_path(code)))
    assert sorted(wanted - set(found)) == []
    assert sorted(set(found) - wanted) == []
    assert [key for key, count in found.items() if count > 1] == []


@pytest.mark.parametrize("complete", COMPLETE)
def test_a_language_that_ships_lacks_no_text(texts: list[Message], complete: str) -> None:
    assert [message.key for message in read(ts_path(complete)) if not message.finished] == []
    assert translations.is_complete(complete, texts)


def test_each_form_is_there(code: str) -> None:
    for message in finished(code):
        assert len(message.forms) == (translations.PLURAL_FORMS[code] if message.plural else 1), message.key
        assert all(form.strip() for form in message.forms), message.key


def test_placeholders_tags_and_mnemonics_are_those_of_the_source(code: str) -> None:
    for message in finished(code):
        for form in message.forms:
            for pattern in (PLACEHOLDER, TAG, MNEMONIC, FILE_FILTER):
                assert Counter(pattern.findall(form)) == Counter(pattern.findall(message.source)), (message.key, form)


def test_the_ends_of_a_text_are_those_of_its_source(code: str) -> None:
    """A full stop, an ellipsis, a colon, a blank: pieces are put beside each other by them."""
    for message in finished(code):
        for form in message.forms:
            assert form[:1].isspace() == message.source[:1].isspace(), (message.key, form)
            for end in (".", "…", ":", " ", "\n", "*"):
                if end == "." and message.source.endswith("."):
                    assert form.endswith((".", "…")), (message.key, form)
                elif end != ".":
                    assert form.endswith(end) == message.source.endswith(end), (message.key, form)
            assert form.count("\n\n") == message.source.count("\n\n"), (message.key, form)


@pytest.mark.parametrize("folder", ["store", "map"])
def test_texts_below_the_panel_follow_the_language_in_force(folder: str) -> None:
    """QCoreApplication knows the window's language only; a map or a report may speak another one."""
    deaf = [
        path.name
        for path in sorted((translations.PACKAGE / folder).glob("*.py"))
        if "QCoreApplication.translate" in path.read_text("utf-8") and path.name != "languages.py"
    ]
    assert deaf == []


def test_no_text_hangs_on_a_class_that_another_one_inherits() -> None:
    assert translations.subclassed() == set()


def test_numbers_and_symbols_stay(code: str) -> None:
    """Years, EPSG codes, tolerances and units of a source stand in its translation too."""
    figures = re.compile(r"\d+")
    for message in finished(code):
        for form in message.forms:
            if not message.plural:
                assert sorted(figures.findall(form)) == sorted(figures.findall(message.source)), (message.key, form)


# --- the tool itself ------------------------------------------------------------------------------------------------


def package(folder: Path, code: str) -> Path:
    folder.mkdir(exist_ok=True)
    (folder / "some.py").write_text(code, encoding="utf-8")
    return folder


def test_extraction_reads_what_the_code_is_written_like(tmp_path: Path) -> None:
    code = """
class Page(QWidget):
    def say(self, n):
        a = self.tr("of its class")
        b = f"{self.tr('in a string')}"
        c = QCoreApplication.translate("Other", "two " "parts",)
        d = translate(
            "Other",
            "{count} rows",
            None,
            n,
        )
        e = translate("Other", "same", "as a noun")
        f = text.translate(table)
"""
    found = {(text.context, text.source, text.comment, text.plural) for text in extract(package(tmp_path, code))}
    assert found == {
        ("Page", "of its class", "", False),
        ("Page", "in a string", "", False),
        ("Other", "two parts", "", False),
        ("Other", "{count} rows", "", True),
        ("Other", "same", "as a noun", False),
    }


@pytest.mark.parametrize(
    "code",
    [
        'translate("A", words)',
        'translate(context, "words")',
        'translate("A", f"{words}")',
        'self.tr("words without a class")',
        'translate("A", "x"); translate("A", "x", None, 3)',
    ],
)
def test_what_cannot_be_extracted_is_an_error(tmp_path: Path, code: str) -> None:
    with pytest.raises(ExtractionError):
        extract(package(tmp_path, code))


def test_a_file_is_read_as_it_was_written(tmp_path: Path) -> None:
    path = tmp_path / "some.ts"
    wanted = [
        Message("A", "x < y & “z”\n\nend", "", False, ("х < у & «з»\n\nконец",), True),
        Message("A", "{count} rows", "", True, ("{count} строка", "{count} строки", "{count} строк"), True),
        Message("B", "same", "as a noun", False, ("",), False),
    ]
    write(path, "ru", wanted)
    assert read(path) == wanted


def test_a_text_that_was_reworded_keeps_its_translation_to_be_looked_over() -> None:
    present = [Message("A", "The file is locked; close it.", "", False, ("Файл занят; закройте его.",), True)]
    (reworded, new) = merged(
        "ru", present, [Message("A", "The file is locked; close it there."), Message("A", "Other words")]
    )
    assert (reworded.forms, reworded.finished) == (("Файл занят; закройте его.",), False)
    assert (new.forms, new.finished) == (("",), False)


def test_a_text_that_got_plural_forms_is_unfinished() -> None:
    (text,) = merged(
        "ru",
        [Message("A", "{count} rows", "", False, ("строк: {count}",), True)],
        [Message("A", "{count} rows", "", True)],
    )
    assert not text.finished
    assert len(text.forms) == 3
