"""New, duplicate, export and import from the panel."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from qgis.core import QgsProject
from qgis.PyQt.QtWidgets import QWidget

from rare_earth_plugin.gui import programme_files
from rare_earth_plugin.gui.programme_files import ProgrammeFiles
from rare_earth_plugin.gui.session import ProgrammeSession
from rare_earth_plugin.map.file_layers import reload_layers
from rare_earth_plugin.store.import_write import write_plan
from rare_earth_plugin.store.programme_file import check
from rare_earth_plugin.store.tables import SCHEMA_VERSION
from tests.desktop.algorithm_runs import layer
from tests.desktop.import_runs import STATEMENT, mapping, planned
from tests.desktop.panel_tools import answered, panel_programme, session_on, wait
from tests.programme_files import sql, square


class Asked(ProgrammeFiles):
    """Answers instead of a person."""

    title, target = "Neu", Path()

    def ask(self, window_title: str, title: str, *, is_new: bool) -> tuple[str, bool] | None:
        self.proposed = title
        return self.title, True


@pytest.fixture
def files(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Asked]:
    with session_on(panel_programme(tmp_path)) as session:
        asked = Asked(session, QWidget())
        asked.sentences, asked.news = [], []
        asked.failed.connect(asked.sentences.append)
        asked.told.connect(asked.news.append)
        asked.session = session
        monkeypatch.setattr(programme_files, "ask_for_file", lambda *_: asked.target)
        yield asked
        asked.close()


def rests(files: Asked, session: ProgrammeSession) -> None:
    wait(lambda: not files.is_busy and not session.is_busy)


def test_a_new_programme_is_made_and_opened(files: Asked, tmp_path: Path) -> None:
    files.target = tmp_path / "new.gpkg"
    files.create()
    wait(lambda: files.session.info is not None and files.session.info.path == files.target)
    rests(files, files.session)
    assert (files.session.info.title, check(files.target).counts["zone"]) == ("Neu", 0)


def test_a_duplicate_is_made_and_opened(files: Asked, tmp_path: Path) -> None:
    files.target = tmp_path / "copy.gpkg"
    files.duplicate()
    assert files.proposed == "Test programme (copy)"
    wait(lambda: files.session.info is not None and files.session.info.path == files.target)
    answered(files.session)
    assert check(files.target).counts == check(tmp_path / "programme.gpkg").counts


def test_an_export_is_told(files: Asked, tmp_path: Path) -> None:
    files.target = tmp_path / "out.gpkg"
    files.export()
    wait(lambda: files.news)
    assert files.news == [f"Exported as {files.target}."]
    assert check(files.target).title == "Test programme"
    assert files.session.info.path == tmp_path / "programme.gpkg"


def test_the_open_file_is_never_written_over(files: Asked, tmp_path: Path) -> None:
    files.target = tmp_path / "programme.gpkg"
    for act in (files.create, files.duplicate, files.export):
        act()
    assert len(files.sentences) == 3
    assert files.sentences[0] == f"The file {files.target} is open in this project; choose another name."
    assert check(files.target).counts["zone"] == 2


def test_what_is_not_saved_is_saved_first(files: Asked, tmp_path: Path) -> None:
    zones = files.session.layers["zone"]
    zones.startEditing()
    zones.changeAttributeValue(1, zones.fields().indexOf("name"), "Unsaved")
    files.target = tmp_path / "copy.gpkg"
    files.duplicate()
    assert files.sentences == ["There are edits that are not saved: save or undo them, so that the copy is whole."]
    assert not files.target.exists()


def test_one_assistant_at_a_time_and_none_for_another_programme(files: Asked, tmp_path: Path) -> None:
    files.import_rows()
    first = files.assistant
    files.import_rows()
    assert files.assistant is first
    files.session.open_file(panel_programme(tmp_path, "other.gpkg"))
    wait(lambda: files.assistant is None)
    answered(files.session)


def test_the_panel_follows_an_import(files: Asked, tmp_path: Path) -> None:
    files.import_rows()
    session, flow = files.session, files.assistant.flow
    source = layer([square(70, 51)], fields="&field=code:string&field=status:string", rows=[["RE-05", "proposed"]])
    plan = planned(flow.info.path, source, mapping("zone", code="code", status="status"))
    write_plan(plan, STATEMENT)
    reload_layers(QgsProject.instance(), flow.info.path)
    files.assistant.imported.emit(False)
    answered(session)
    assert session.layers["zone"].featureCount() == 3
    assert len(session.books.data.zones) == 3
    write_plan(planned(flow.info.path, source, mapping("zone", code="code")), STATEMENT, official=True)
    assert session.is_illustrative
    files._imported(flow.info, True)
    wait(lambda: session.info is not None and not session.is_illustrative)
    answered(session)
    assert QgsProject.instance().mapLayers()


def test_nothing_is_imported_into_a_file_of_another_version(files: Asked) -> None:
    path = files.session.info.path
    sql(path, "UPDATE programme SET schema_version = ?", SCHEMA_VERSION - 1)
    files.import_rows()
    assert files.assistant is None
    assert "bring it up to date first" in files.sentences[-1]


def test_rows_come_in_after_edits_were_saved_though_qgis_keeps_its_journal(files: Asked) -> None:
    session = files.session
    path, zones = session.info.path, session.layers["zone"]
    assert zones.startEditing()
    zones.changeAttributeValue(1, zones.fields().indexOf("note"), "Saved")
    assert session.save_edits()
    answered(session)
    source = layer([square(70, 51)], fields="&field=code:string&field=status:string", rows=[["RE-05", "proposed"]])
    write_plan(planned(path, source, mapping("zone", code="code", status="status")), STATEMENT, beside_others=True)
    assert sql(path, "SELECT note FROM zone WHERE fid = 1") == [("Saved",)]
    assert sql(path, "SELECT count(*) FROM zone WHERE code = 'RE-05'") == [(1,)]
