"""What is odd about the data, as one line and as a list."""

from __future__ import annotations

from qgis.PyQt.QtCore import QCoreApplication, QSize
from qgis.PyQt.QtWidgets import QDialog, QPlainTextEdit, QWidget

from ..map import formats
from ..store.note_sentences import note_sentence
from .session import ProgrammeSession
from .text_dialog import text_dialog

translate = QCoreApplication.translate


def summary(session: ProgrammeSession) -> str:
    """One line with the counts, "" where there is nothing to say."""
    counted: list[tuple[int, str]] = []
    if session.answer is not None:
        account = session.answer.account
        repaired, skipped = len(account.repaired), len(account.skipped)
        undated, snapped = len(account.undated), len(account.snapped)
        counted += [
            (repaired, translate("Findings", "{count} repaired", None, repaired)),
            (skipped, translate("Findings", "{count} without area", None, skipped)),
            (undated, translate("Findings", "{count} undated", None, undated)),
            (snapped, translate("Findings", "{count} sheets snapped", None, snapped)),
            (account.unchecked, translate("Findings", "{count} not needed", None, account.unchecked)),
        ]
    counted.append((len(session.notes), translate("Findings", "{count} notes", None, len(session.notes))))
    parts = [text.format(count=formats.number(count)) for count, text in counted if count]
    return translate("Findings", "About the data: {parts}").format(parts=", ".join(parts)) if parts else ""


def listing(session: ProgrammeSession) -> str:
    """Every finding with the codes of its rows."""
    blocks = []
    if session.answer is not None:
        account = session.answer.account
        for codes, text in (
            (account.repaired, translate("Findings", "Geometry repaired before it was counted:")),
            (account.skipped, translate("Findings", "No usable geometry, so not counted:")),
            (
                account.undated,
                translate("Findings", "Accepted without a date; counted as it stands, left out as of a date:"),
            ),
            (
                account.snapped,
                translate("Findings", "Map sheets computed on a grid of a micrometre, since the overlay failed:"),
            ),
        ):
            if codes:
                blocks.append("\n".join([text, ", ".join(codes)]))
        if account.unchecked:
            blocks.append(_unchecked(account.unchecked))
    blocks += [note_sentence(note) for note in session.notes]
    return "\n\n".join(blocks)


def _unchecked(count: int) -> str:
    text = translate(
        "Findings",
        "Footprints that no figure needed, since others cover the same ground: {count}. Their geometry was not looked "
        "at, so it is not known whether they are valid; no figure depends on them.",
    )
    return text.format(count=formats.number(count))


def findings_dialog(session: ProgrammeSession, parent: QWidget | None) -> QDialog:
    """A dialog with the list, to read and to copy from."""
    text = QPlainTextEdit(listing(session))
    text.setTabChangesFocus(True)
    return text_dialog(translate("Findings", "About the data"), text, QSize(480, 320), parent, "overview")
