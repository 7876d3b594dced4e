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
    parts = []
    if session.answer is not None:
        account = session.answer.account
        counted = (
            (account.repaired, translate("Findings", "{count} repaired")),
            (account.skipped, translate("Findings", "{count} without area")),
            (account.undated, translate("Findings", "{count} undated")),
            (account.snapped, translate("Findings", "{count} sheets snapped")),
        )
        parts = [text.format(count=formats.number(len(codes))) for codes, text in counted if codes]
        if account.unchecked:
            parts.append(translate("Findings", "{count} not needed").format(count=formats.number(account.unchecked)))
    if session.notes:
        parts.append(translate("Findings", "{count} notes").format(count=formats.number(len(session.notes))))
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
    return text_dialog(translate("Findings", "About the data"), text, QSize(480, 320), parent)
