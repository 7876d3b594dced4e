"""What the programme remembers of packages."""

from __future__ import annotations

import sqlite3
from pathlib import Path

import pytest

from rare_earth_plugin.store.handovers import add_handover
from rare_earth_plugin.store.programme_file import ProgrammeFileError
from tests.field_programmes import field_programme
from tests.programme_files import open_table, sql


def test_rows_are_added_beside_a_layer_that_is_being_edited(tmp_path: Path) -> None:
    path = field_programme(tmp_path)
    visits = open_table(path, "visit")
    assert visits.startEditing()
    first = next(visits.getFeatures())
    visits.changeAttributeValue(first.id(), visits.fields().indexOf("note"), "edited")
    uuid = add_handover(path, {"kind": "out", "detail": "Отряд", "no_such_column": 1})
    assert sql(path, "SELECT uuid, kind, detail FROM handover") == [(uuid, "out", "Отряд")]
    assert visits.commitChanges()
    assert sql(path, "SELECT count(*) FROM visit WHERE note = 'edited'") == [(1,)]
    assert open_table(path, "handover").featureCount() == 1


def test_a_locked_file_is_an_error(tmp_path: Path) -> None:
    path = field_programme(tmp_path)
    holder = sqlite3.connect(path, isolation_level=None)
    holder.execute("BEGIN EXCLUSIVE")
    with pytest.raises(ProgrammeFileError) as caught:
        add_handover(path, {"kind": "out"})
    assert caught.value.kind == "locked"
    holder.close()
