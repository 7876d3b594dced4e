"""The languages of the plugin: the window's, and beside it any other one for a map or a report.

The window follows QGIS. A map or a report may speak another language than the window, whose texts come from a
translator of its own; nothing is installed for it, since Qt's application knows but one language at a time::

    with speaking("kk"):
        title = names.status_name("accepted")
        size = formats.area(12.5)

That holds for the texts that go through :func:`translate` of this module, and for this thread only.
"""

from __future__ import annotations

import datetime
from collections.abc import Generator, Iterator
from contextlib import contextmanager, nullcontext
from contextvars import ContextVar
from dataclasses import dataclass
from pathlib import Path

from qgis.PyQt.QtCore import QCoreApplication, QDate, QLocale, QTranslator

from ..core.errors import SurveyError
from .locations import resource

NARROW_NO_BREAK = "\u202f"
SOURCE = "en"
"""The language that the texts are written in."""
NAMES = {"en": "English", "fr": "Français", "kk": "Қазақша", "ru": "Русский"}
"""What each language calls itself, in the order of a list to choose from."""


class LanguageError(SurveyError):
    """A language that the plugin does not speak.

    :ivar code: what was asked for.
    """

    def __init__(self, code: str) -> None:
        super().__init__(code)
        self.code = code

    def __str__(self) -> str:
        text = translate("Languages", "There are no texts in the language '{code}'; choose one of these: {known}.")
        return text.format(code=self.code, known=", ".join(available()))


@dataclass(frozen=True)
class Language:
    """Texts, numbers and dates of one language.

    :ivar code: two letters, as in :data:`NAMES`.
    :ivar translator: its texts; None for English that was not built, whose plurals are then those of the code.
    """

    code: str
    translator: QTranslator | None

    @property
    def locale(self) -> QLocale:
        """Writes numbers and dates the way of the language, whatever country the computer is set to."""
        return QLocale(self.code)

    def number(self, value: float, decimals: int = 0) -> str:
        """A number with its thousands apart."""
        return f"{value:,.{decimals}f}".replace(",", NARROW_NO_BREAK).replace(".", self.locale.decimalPoint())

    def date(self, day: datetime.date) -> str:
        """A day with its month in letters, which no reader takes for another day."""
        return self.locale.toString(QDate(day.year, day.month, day.day), "d MMM yyyy")

    def text(self, context: str, source: str, disambiguation: str | None = None, n: int = -1) -> str:
        """The text in this language; the English one where it has none.

        :param n: what is counted, for a text with plural forms.
        """
        if self.translator is None:
            return source
        # As bytes: what is no ASCII is refused as text here, otherwise than by QCoreApplication.
        note = None if disambiguation is None else disambiguation.encode()
        return self.translator.translate(context.encode(), source.encode(), note, n) or source


_spoken: ContextVar[Language | None] = ContextVar("spoken", default=None)
_window = [Language(SOURCE, None)]
"""Languages of the window, the last one in force: two copies of the plugin may be loaded for a moment."""


def texts_file(code: str) -> Path:
    """Where the built texts of a language lie."""
    return resource("i18n", f"rare_earth_plugin_{code}.qm")


def available() -> list[str]:
    """Codes of the languages that this copy of the plugin speaks."""
    return [code for code in NAMES if code == SOURCE or texts_file(code).is_file()]


def language(code: str) -> Language:
    """A language with its texts loaded.

    :raises LanguageError: the plugin does not speak it.
    """
    if code not in available():
        raise LanguageError(code)
    translator = QTranslator()
    return Language(code, translator if translator.load(str(texts_file(code))) else None)


def install(locale: str) -> Language:
    """Makes the window speak the language of a locale such as ``ru_KZ``; English where that one is not available."""
    code = locale[:2].lower()
    wanted = language(code if code in available() else SOURCE)
    if wanted.translator:
        QCoreApplication.installTranslator(wanted.translator)
    _window.append(wanted)
    return wanted


def remove(installed: Language) -> None:
    """Takes back what :func:`install` did."""
    if installed.translator:
        QCoreApplication.removeTranslator(installed.translator)
    _window[:] = [known for known in _window if known is not installed]


@contextmanager
def speaking(code: str) -> Iterator[Language]:
    """Within it this thread's texts, numbers and dates are those of a language.

    Keep it short and without an event loop inside: what a slot says meanwhile would be in that language too.

    :raises LanguageError: the plugin does not speak it.
    """
    token = _spoken.set(language(code))
    try:
        yield spoken()
    finally:
        _spoken.reset(token)


def speaking_steps(code: str, steps: Generator[float, None, None]) -> Generator[float, None, None]:
    """Steps of a piece of work, each of them made in a language; between them the window speaks its own.

    :param code: "" for the window's language.
    :raises LanguageError: the plugin does not speak it.
    """
    try:
        while True:
            with speaking(code) if code else nullcontext():
                try:
                    share = next(steps)
                except StopIteration:
                    return
            yield share
    finally:
        steps.close()


def spoken() -> Language:
    """The language in force: that of :func:`speaking`, else the window's."""
    return _spoken.get() or _window[-1]


def translate(context: str, source: str, disambiguation: str | None = None, n: int = -1) -> str:
    """``QCoreApplication.translate`` in the language in force; ``{count}`` of a plural is left to ``str.format``."""
    chosen = _spoken.get()
    if chosen is None:
        return QCoreApplication.translate(context, source, disambiguation, n)
    return chosen.text(context, source, disambiguation, n)
