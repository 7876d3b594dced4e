"""Sentences that no other test provokes; those of files, layers and kernels stand with their tests."""

from __future__ import annotations

import pytest
from qgis.PyQt.QtCore import QCoreApplication, QTranslator

from rare_earth_plugin.core.accounting import ProgrammeError
from rare_earth_plugin.core.atoms import BalanceError
from rare_earth_plugin.core.coverage import CancelledError
from rare_earth_plugin.core.errors import SurveyError
from rare_earth_plugin.core.kernel import KernelError
from rare_earth_plugin.core.sheet_codes import parse
from rare_earth_plugin.core.sheets import SheetError, sheet_at
from rare_earth_plugin.core.status import BY_TABLE, ZONE, StatusError
from rare_earth_plugin.store.polygon_source import SourceError
from rare_earth_plugin.store.programme_file import KINDS, ProgrammeFileError
from rare_earth_plugin.store.sentences import _COMPOSERS, kernel_sentence, sentence


def errors_of(kind: type) -> list[type]:
    return [kind, *(deeper for below in kind.__subclasses__() for deeper in errors_of(below))]


@pytest.mark.parametrize(
    ("error", "expected"),
    [
        (
            ProgrammeError("no_territory"),
            "The territory has no usable polygon, so there is no area to take a remainder from; draw or import one.",
        ),
        (
            ProgrammeError("no_official_area"),
            "The programme states no official area of its territory; enter it in its field official_km2, or choose the "
            "polygon's area as denominator.",
        ),
        (
            BalanceError("coverage", 2e6, 1e6),
            "Areas that must add up differ (2.000000 against 1.000000 km2), so no figure is shown; check the "
            "geometries of the programme for extreme coordinates.",
        ),
        (
            KernelError("TopologyException: side location conflict"),
            "The geometry library gave up (TopologyException: side location conflict), so no figure is shown; run the "
            "tool 'Check validity' on the layers.",
        ),
        (CancelledError(), "The computation was cancelled; the figures shown are those from before."),
        (MemoryError(), "The computer ran out of memory; close other programs, then compute again."),
        (
            SourceError("no_operation", "sheets", "IAU:30100"),
            "No transformation leads from the coordinate reference system IAU:30100 of the layer 'sheets' to WGS 84; "
            "give the layer another one.",
        ),
        (
            ProgrammeFileError("not_writable", "a.gpkg", detail="Permission denied"),
            "The file a.gpkg cannot be written (Permission denied); check the folder's permissions and the free space.",
        ),
        (
            ValueError("x {0}"),
            "Something unforeseen happened (ValueError: x {0}); please report it to the plugin's authors.",
        ),
        (SurveyError("told as it is"), "told as it is"),
    ],
)
def test_errors_become_sentences(error: Exception, expected: str) -> None:
    assert sentence(error) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("rubbish", "'rubbish' is no sheet code; write one like M-43, M-43-XXI or M-43-89-В."),
        ("Н-43", "In the sheet code 'Н-43' the Cyrillic letter Н could be H or N; write it in Latin."),
        ("M-61", "The sheet code 'M-61' has the column 61, but columns run from 1 to 60."),
        ("M-43-145", "The sheet code 'M-43-145' has the number 145, which no sheet of its scale has."),
    ],
)
def test_sheet_codes(text: str, expected: str) -> None:
    with pytest.raises(SheetError) as caught:
        parse(text)
    assert sentence(caught.value) == expected


def test_sheets_by_scale_and_place() -> None:
    with pytest.raises(SheetError) as caught:
        parse("M-43", 50_000)
    assert sentence(caught.value) == "The sheet code 'M-43' is one of 1:1000000, not of the scale asked for."
    with pytest.raises(SheetError) as caught:
        sheet_at(70, 50, 25_000)
    assert sentence(caught.value) == (
        "There are no sheets of the scale 25000; choose 1:1 000 000, 500 000, 200 000, 100 000 or 50 000."
    )
    with pytest.raises(SheetError) as caught:
        sheet_at(70, 61, 50_000)
    assert sentence(caught.value) == (
        "The place 61 N 70 E lies outside the map sheets, which cover 0 to 60 degrees north; choose another extent."
    )


def test_moves_of_a_status() -> None:
    with pytest.raises(StatusError) as caught:
        ZONE.check_move("released", "cancelled", {})
    assert sentence(caught.value) == (
        "A move from 'released' to 'cancelled' is not allowed; choose one of the statuses offered."
    )
    with pytest.raises(StatusError) as caught:
        BY_TABLE["target"].check_move("explored", "appraised", {})
    assert sentence(caught.value) == (
        "The move from 'explored' to 'appraised' must record a resource category, a commodity; enter it, "
        "then move again."
    )
    assert "'no status'" in sentence(StatusError("zone", None, "nowhere"))
    assert "'in work'" in sentence(StatusError("coverage", "in_work", "planned", ("reason",)))


def test_no_kind_of_file_error_is_left_without_a_sentence() -> None:
    facts = {"table": "t", "column": "c", "version": 2, "supported": 1}
    for kind in KINDS:
        error = ProgrammeFileError(kind, "x.gpkg", **facts)
        text = sentence(error)
        assert text != str(error)
        assert "x.gpkg" in text
        assert "{" not in text


def test_no_typed_error_is_left_without_a_composer() -> None:
    known = {kind for kind, _ in _COMPOSERS}
    for kind in errors_of(SurveyError)[1:]:
        if kind.__module__.startswith(("rare_earth_plugin.core", "rare_earth_plugin.store")):
            composed = "__str__" in vars(kind) or any(issubclass(kind, handled) for handled in known)
            assert composed, kind


def test_a_name_with_braces_or_markup_is_shown_as_it_is() -> None:
    error = ProgrammeFileError("missing", "{path} <b>%1.gpkg")
    assert sentence(error) == "The programme file {path} <b>%1.gpkg does not exist; choose another one."


def test_an_unknown_reason_is_shown_as_it_is() -> None:
    assert kernel_sentence("new reason") == "new reason"


def test_sentences_follow_the_language_at_once() -> None:
    class Shouting(QTranslator):
        def translate(self, context: str, text: str, _disambiguation: str | None = None, _n: int = -1) -> str:
            return text.upper() if context == "Sentences" else ""

        def isEmpty(self) -> bool:
            return False

    translator = Shouting()
    QCoreApplication.installTranslator(translator)
    try:
        assert sentence(CancelledError()).startswith("THE COMPUTATION WAS CANCELLED")
    finally:
        QCoreApplication.removeTranslator(translator)
    assert sentence(CancelledError()).startswith("The computation was cancelled")
