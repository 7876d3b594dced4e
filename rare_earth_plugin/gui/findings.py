"""What is odd about the data, as one line and as a list."""

from __future__ import annotations

from qgis.PyQt.QtCore import QCoreApplication
from qgis.PyQt.QtWidgets import QDialog, QDialogButtonBox, QPlainTextEdit, QVBoxLayout, QWidget

from ..store.note_sentences import note_sentence
from .session import ProgrammeSession

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
        parts = [text.format(count=len(codes)) for codes, text in counted if codes]
    if session.notes:
        parts.append(translate("Findings", "{count} notes").format(count=len(session.notes)))
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
    blocks += [note_sentence(note) for note in session.notes]
    return "\n\n".join(blocks)


def findings_dialog(session: ProgrammeSession, parent: QWidget | None) -> QDialog:
    """A dialog with the list, to read and to copy from."""
    dialog = QDialog(parent)
    dialog.setWindowTitle(translate("Findings", "About the data"))
    text = QPlainTextEdit(listing(session))
    text.setReadOnly(True)
    text.setTabChangesFocus(True)
    text.setAccessibleName(dialog.windowTitle())
    buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
    buttons.rejected.connect(dialog.reject)
    layout = QVBoxLayout(dialog)
    layout.addWidget(text)
    layout.addWidget(buttons)
    dialog.resize(480, 320)
    return dialog
