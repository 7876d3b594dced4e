from __future__ import annotations

import datetime
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from qgis.PyQt.QtWidgets import QWidget

from rare_earth_plugin.gui import settings
from rare_earth_plugin.gui.backups_dialog import BackupsDialog
from rare_earth_plugin.gui.file_care import FileCare
from rare_earth_plugin.gui.session import ProgrammeSession
from rare_earth_plugin.store import migrations
from rare_earth_plugin.store.backups import Backup, back_up, backups_of
from rare_earth_plugin.store.programme_file import check
from rare_earth_plugin.store.tables import SCHEMA_VERSION

from ..programme_files import sql
from .panel_tools import answered, panel_programme, pause, session_on, wait

DAY = datetime.date(2026, 1, 1)
PLACE = "backups"


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return panel_programme(tmp_path)


@pytest.fixture
def session(path: Path, qgis_app: object) -> Iterator[ProgrammeSession]:
    with session_on(None) as session:
        yield session


@pytest.fixture
def care(session: ProgrammeSession, path: Path) -> Iterator[FileCare]:
    window = QWidget()
    care = FileCare(session, window)
    care.questions = []
    care.ask = lambda title, text: care.questions.append(text) or True
    yield care
    care.close()
    window.deleteLater()


def move(session: ProgrammeSession, status: str, reason: str = "") -> None:
    zone = next(f for f in session.layers["zone"].getFeatures() if f["code"] == "RE-01")
    assert session.change_status("zone", [zone.id()], status, DAY, {"author": "A", "reason": reason}, {})


def test_the_first_edit_of_the_day_makes_a_backup(session: ProgrammeSession, care: FileCare, path: Path) -> None:
    session.open_file(path)
    answered(session)
    assert not (path.parent / PLACE).exists()
    move(session, "compilation")
    wait(lambda: backups_of(path, path.parent / PLACE))
    wait(lambda: not care.is_busy)
    assert session.save_edits()
    move(session, "submitted")
    wait(lambda: session.unsaved() and not session.is_busy)
    assert not care.is_busy
    (made,) = backups_of(path, path.parent / PLACE)
    assert sql(made.path, "SELECT status FROM zone WHERE code = 'RE-01'") == [("fieldwork",)]


def test_a_backup_comes_back(session: ProgrammeSession, care: FileCare, path: Path) -> None:
    session.open_file(path)
    answered(session)
    move(session, "compilation")
    wait(lambda: not care.is_busy)
    (made,) = backups_of(path, path.parent / PLACE)
    assert not care.restore(made)  # there are edits that are not saved
    assert "not saved" in session.sentences[-1]
    assert session.save_edits()
    assert care.restore(made)
    assert path.name in care.questions[-1]
    before = session.layers["zone"]
    wait(lambda: not care.is_busy and not session.is_busy)
    assert session.layers["zone"] is before  # its styles and the view stay
    assert sql(path, "SELECT status FROM zone WHERE code = 'RE-01'") == [("fieldwork",)]
    layer = session.layers["zone"]
    assert {f["status"] for f in layer.getFeatures()} == {"fieldwork", "accepted"}
    assert not layer.readOnly()
    kept = backups_of(path, path.parent / PLACE)[0]
    assert kept.reason == "before restoring"
    assert sql(kept.path, "SELECT status FROM zone WHERE code = 'RE-01'") == [("compilation",)]


def test_a_backup_of_another_title_is_opened_anew(session: ProgrammeSession, care: FileCare, path: Path) -> None:
    made = back_up(path, DAY, path.parent / PLACE)
    title = check(path).title
    sql(path, "UPDATE programme SET title = 'Renamed'")
    session.open_file(path)
    answered(session)
    assert session.info.title == "Renamed"
    assert care.restore(made)
    wait(lambda: not care.is_busy and not session.is_busy and session.info is not None and session.info.title == title)


def test_a_newer_file_cannot_be_edited(session: ProgrammeSession, care: FileCare, path: Path) -> None:
    sql(path, "UPDATE programme SET schema_version = ?", SCHEMA_VERSION + 1)
    session.open_file(path)
    answered(session)
    assert session.info.read_only
    assert not session.layers["zone"].startEditing()
    assert "newer_schema" in [note.code for note in session.notes]
    assert "update the plugin to edit it" in session.sentences[-1]
    assert not care.questions
    sql(path, "UPDATE programme SET schema_version = ?", SCHEMA_VERSION)
    session.open_file(path)
    answered(session)
    assert session.layers["zone"].startEditing()


def test_an_older_file_is_brought_up_to_date(
    session: ProgrammeSession, care: FileCare, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("rare_earth_plugin.store.programme_file.SCHEMA_VERSION", SCHEMA_VERSION + 1)
    monkeypatch.setattr("rare_earth_plugin.gui.file_care.SCHEMA_VERSION", SCHEMA_VERSION + 1)
    steps = {SCHEMA_VERSION: lambda connection: connection.execute("UPDATE zone SET note = 'moved'")}
    migrate = migrations.migrate
    monkeypatch.setattr(migrations, "migrate", lambda *given: migrate(*given, steps=steps, wanted=SCHEMA_VERSION + 1))
    offered: list[int] = []
    care.updateOffered.connect(offered.append)
    session.open_file(path)
    answered(session)
    assert offered == [SCHEMA_VERSION]
    assert not care.questions  # nobody is interrupted
    assert session.layers["zone"].readOnly()
    (path.parent / PLACE).write_text("a file where the folder should be")
    care.bring_up_to_date()
    wait(lambda: session.sentences)
    assert offered == [SCHEMA_VERSION, 0, SCHEMA_VERSION]  # what failed is offered again
    (path.parent / PLACE).unlink()
    care.bring_up_to_date()
    wait(lambda: not care.is_busy and not session.is_busy and not session.info.read_only)
    assert offered[-1] == 0
    assert not session.layers["zone"].readOnly()
    assert {f["note"] for f in session.layers["zone"].getFeatures()} == {"moved"}
    (kept,) = backups_of(path, path.parent / PLACE)
    assert kept.reason == f"before version {SCHEMA_VERSION + 1}"


def test_what_fails_is_told(session: ProgrammeSession, care: FileCare, path: Path) -> None:
    session.open_file(path)
    answered(session)
    (path.parent / PLACE).write_text("a file where the folder should be")
    move(session, "compilation")
    wait(lambda: session.sentences)
    assert "cannot be written" in session.sentences[-1]


def test_the_dialog_lists_and_remembers(path: Path, tmp_path: Path, qgis_app: object) -> None:
    copy = Path(shutil.copy(path, tmp_path / "copy.gpkg"))
    wanted: list[Backup] = []
    dialog = BackupsDialog(
        lambda: (
            tmp_path,
            [Backup(copy, DAY), Backup(copy, DAY, "before restoring"), Backup(copy, DAY, "before version 2")],
        )
    )
    dialog.restoreWanted.connect(wanted.append)
    assert dialog.list.count() == 3
    assert dialog.list.item(1).text().endswith("2026, before restoring")
    assert dialog.list.item(2).text().endswith("2026, before it was brought to version 2")
    assert not dialog.restore.isEnabled()
    dialog.list.setCurrentRow(1)
    dialog.restore.click()
    assert wanted == [Backup(copy, DAY, "before restoring")]
    dialog.kept.setValue(3)
    dialog.folder.setFilePath(str(tmp_path))
    assert (settings.backups_kept(), settings.backup_folder()) == (3, tmp_path)
    dialog.folder.setFilePath("")
    assert settings.backup_folder() is None
    dialog.kept.setValue(7)
    dialog.deleteLater()


def test_a_backup_that_failed_is_tried_again_with_the_next_edits(
    session: ProgrammeSession, care: FileCare, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    session.open_file(path)
    answered(session)
    place = path.parent / PLACE
    place.write_text("a file where the folder should be")
    monkeypatch.setattr(care, "_folder", lambda _path: place)
    move(session, "compilation")
    wait(lambda: session.sentences and not care.is_busy)
    move(session, "submitted")
    pause(0.2)
    assert len(session.sentences) == 1, session.sentences  # not told with each edit
    place.unlink()
    assert session.save_edits()
    move(session, "accepted")
    wait(lambda: backups_of(path, place) and not care.is_busy)
    assert len(session.sentences) == 1


@pytest.mark.parametrize("is_open", [False, True])
def test_a_damaged_file_is_replaced_by_a_backup(
    session: ProgrammeSession, care: FileCare, path: Path, is_open: bool
) -> None:
    back_up(path, DAY, path.parent / PLACE)
    offered: list[Path] = []
    care.restoreOffered.connect(offered.append)
    if is_open:
        session.open_file(path)
        answered(session)
    path.write_bytes(path.read_bytes()[:5000])
    session.open_file(path)
    assert offered == [path]
    assert "damaged" in session.sentences[-1]
    (made,) = backups_of(path, path.parent / PLACE)
    assert care.replace(path, made)
    assert path.name in care.questions[-1]
    wait(lambda: not care.is_busy and not session.is_busy and session.answer is not None)
    assert session.info.path == path
    assert session.layers["zone"].featureCount() == 2
    assert len(list(path.parent.glob("* damaged *.gpkg"))) == 1


def test_a_file_without_backups_offers_none(session: ProgrammeSession, care: FileCare, path: Path) -> None:
    offered: list[Path] = []
    care.restoreOffered.connect(offered.append)
    path.write_bytes(b"")
    session.open_file(path)
    assert len(session.sentences) == 1
    assert not offered


def test_several_copies_of_a_day_are_told_apart(path: Path) -> None:
    reasons = ["", "before restoring", "before restoring 2", "before version 3", "before version 3 2", "by hand"]
    dialog = BackupsDialog(lambda: (path.parent, [Backup(path, DAY, reason) for reason in reasons]))
    assert [dialog.list.item(row).text() for row in range(dialog.list.count())] == [
        "1 Jan 2026",
        "1 Jan 2026, before restoring",
        "1 Jan 2026, before restoring (2)",
        "1 Jan 2026, before it was brought to version 3",
        "1 Jan 2026, before it was brought to version 3 (2)",
        "1 Jan 2026, by hand",
    ]
