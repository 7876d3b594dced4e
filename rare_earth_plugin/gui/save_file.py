"""The question where a file shall be saved."""

from __future__ import annotations

import re
from collections.abc import Sequence
from pathlib import Path

from qgis.PyQt.QtWidgets import QFileDialog, QWidget

from ..store.drafts import plain_name
from . import settings

_ENDING = re.compile(r"\*(\.\w+)")


def ask_for_file(parent: QWidget | None, title: str, name: str, filters: Sequence[str]) -> Path | None:
    """Ask for a file; the last folder is offered, and remembered. ``None`` where the user thinks better of it.

    :param name: proposed name, without an ending.
    :param filters: such as ``SVG (*.svg)``; the chosen one gives a name without an ending its own.
    """
    dialog = QFileDialog(parent, title, str(settings.export_folder()))
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setNameFilters(list(filters))
    dialog.filterSelected.connect(lambda chosen: dialog.setDefaultSuffix(ending_of(chosen)))
    dialog.setDefaultSuffix(ending_of(filters[0]))
    dialog.selectFile(f"{plain_name(name)}{ending_of(filters[0])}")
    accepted = dialog.exec() == QFileDialog.DialogCode.Accepted
    chosen = dialog.selectedFiles() if accepted else []
    dialog.deleteLater()
    if not chosen:
        return None
    path = Path(chosen[0])
    settings.set_export_folder(path.parent)
    return path


def ending_of(file_filter: str) -> str:
    """The ending that a filter of a file dialog stands for, with its dot."""
    found = _ENDING.search(file_filter)
    return found[1] if found else ""
