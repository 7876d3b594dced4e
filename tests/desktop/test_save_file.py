from __future__ import annotations

from pathlib import Path

import pytest
from qgis.PyQt.QtWidgets import QFileDialog

from rare_earth_plugin.gui import save_file, settings


@pytest.mark.parametrize("accepts", [True, False])
def test_the_last_folder_is_offered_and_remembered(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, accepts: bool
) -> None:
    settings.set_export_folder(tmp_path)
    (tmp_path / "deeper").mkdir()
    seen = []

    def choose(dialog: QFileDialog) -> int:
        seen.append((Path(dialog.directory().absolutePath()), dialog.defaultSuffix()))
        dialog.selectFile(str(tmp_path / "deeper" / "table"))
        return int(QFileDialog.DialogCode.Accepted if accepts else QFileDialog.DialogCode.Rejected)

    monkeypatch.setattr(QFileDialog, "exec", choose)
    found = save_file.ask_for_file(None, "Save", "Kazakhstan: ledger", ["Excel table (*.xlsx)", "Text (*.csv)"])
    assert seen == [(tmp_path, "xlsx")]
    assert found == (tmp_path / "deeper" / "table.xlsx" if accepts else None)
    assert settings.export_folder() == (tmp_path / "deeper" if accepts else tmp_path)


def test_a_folder_that_is_gone_is_not_offered(tmp_path: Path) -> None:
    settings.set_export_folder(tmp_path / "gone")
    assert settings.export_folder() != tmp_path / "gone"


@pytest.mark.parametrize(
    ("text", "name"), [("Карта 1:200 000", "Карта_1_200_000"), ("a/b\\c", "a_b_c"), (" .. ", "export"), ("x.y", "x.y")]
)
def test_names_suit_every_system(text: str, name: str) -> None:
    assert save_file.plain_name(text) == name


def test_endings_of_filters() -> None:
    assert save_file.ending_of("PDF (*.pdf)") == ".pdf"
    assert save_file.ending_of("All files (*)") == ""
