"""Another program on the same file: it holds a lock, edits too, or lies in a folder that keeps no locks."""

from __future__ import annotations

import shutil
import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from rare_earth_plugin.gui.wording import sentence
from rare_earth_plugin.map.edits import EditError
from rare_earth_plugin.map.saving import save
from rare_earth_plugin.store.backups import back_up
from rare_earth_plugin.store.programme_file import check, tidy, why_not_writable

from ..programme_files import add_row, open_table, small_programme, sql, square
from .test_backups import DAY

OTHER_QGIS = """
import sys
from bench import native
native.start(processing=False)
from pathlib import Path
from rare_earth_plugin.gui.wording import sentence
from rare_earth_plugin.core.errors import SurveyError
from rare_earth_plugin.map.saving import save
from tests.programme_files import add_row, open_table, square
path, field = Path(sys.argv[1]), sys.argv[2]
zones = open_table(path, "zone")
print("open", flush=True)
for line in sys.stdin:
    fid, value = line.split()
    zones.startEditing()
    if fid == "new":
        add_row(zones, square(70, 51, 0.1), uuid=value, code=value, status="proposed")
    zones.changeAttributeValue(1 if fid == "new" else int(fid), zones.fields().indexOf(field), value)
    try:
        save([zones])
        print("saved", flush=True)
    except SurveyError as error:
        print(sentence(error), flush=True)
        zones.rollBack()
native.leave_at_once()
"""

# fcntl locks that fail, as they do on a network drive without a lock daemon.
NO_LOCKS = r"""
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <stdarg.h>
static int answer(const char *name, int fd, int cmd, void *arg) {
    if (cmd == F_SETLK || cmd == F_SETLKW || cmd == F_GETLK || cmd == F_OFD_SETLK) { errno = ANSWER; return -1; }
    return ((int (*)(int, int, void *)) dlsym(RTLD_NEXT, name))(fd, cmd, arg);
}
#define SHIM(name) int name(int fd, int cmd, ...) { \
    va_list l; va_start(l, cmd); void *arg = va_arg(l, void *); va_end(l); return answer(#name, fd, cmd, arg); }
SHIM(fcntl)
SHIM(fcntl64)
"""

LOOK = """
import sys
from rare_earth_plugin.store.programme_file import check, why_not_writable
from rare_earth_plugin.store.sentences import sentence
from rare_earth_plugin.core.errors import SurveyError
try:
    print(check(sys.argv[1]).counts["zone"])
except SurveyError as error:
    print(error.kind, sentence(error))
print(why_not_writable(sys.argv[1]))
"""


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return small_programme(tmp_path / "p.gpkg")


class OtherQgis:
    """A second QGIS process with the plugin's code and a layer of its own on the file."""

    def __init__(self, path: Path, field: str, checkout: Path) -> None:
        command = [sys.executable, "-c", OTHER_QGIS, str(path), field]
        self._process = subprocess.Popen(
            command, cwd=checkout, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True
        )
        assert self._process.stdout.readline() == "open\n"

    def save(self, fid: int | str, value: str) -> str:
        """Edit a row and save; "saved" or the sentence."""
        self._process.stdin.write(f"{fid} {value}\n")
        self._process.stdin.flush()
        return self._process.stdout.readline().strip()

    def close(self) -> None:
        self._process.stdin.close()
        assert self._process.wait(60) == 0
        self._process.stdout.close()


@pytest.fixture
def other(path: Path, checkout: Path) -> Iterator[OtherQgis]:
    process = OtherQgis(path, "note", checkout)
    yield process
    process.close()


def test_two_qgis_edit_in_turns_and_nothing_is_lost(path: Path, other: OtherQgis) -> None:
    layer = open_table(path, "zone")
    for number in range(5):
        assert layer.startEditing()  # both are in edit mode at once
        layer.changeAttributeValue(2, layer.fields().indexOf("contractor"), f"mine {number}")
        add_row(layer, square(71, 51, 0.1), uuid=f"mine{number}", code="M", status="proposed")
        assert other.save("new", f"theirs{number}") == "saved"
        save([layer])
    assert sql(path, "SELECT note FROM zone WHERE fid = 1") == [("theirs4",)]
    assert sql(path, "SELECT contractor FROM zone WHERE fid = 2") == [("mine 4",)]
    uuids = {row[0] for row in sql(path, "SELECT uuid FROM zone")}
    assert uuids == {"z1", "z2", *(f"{who}{number}" for who in ("mine", "theirs") for number in range(5))}
    assert len(sql(path, "SELECT 1 FROM status_event WHERE table_name = 'zone'")) == 12
    assert {feature["uuid"] for feature in layer.getFeatures()} == uuids


def test_the_same_cell_goes_to_the_last_who_saves_and_is_read_back(path: Path, other: OtherQgis) -> None:
    layer = open_table(path, "zone")
    assert layer.startEditing()
    layer.changeAttributeValue(1, layer.fields().indexOf("note"), "mine")
    assert other.save(1, "theirs") == "saved"
    save([layer])
    assert sql(path, "SELECT note FROM zone WHERE fid = 1") == [("mine",)]
    assert other.save(1, "theirs-again") == "saved"
    assert next(feature["note"] for feature in layer.getFeatures()) == "theirs-again"


def test_a_lock_is_told_and_the_edits_are_kept(path: Path, other: OtherQgis) -> None:
    layer = open_table(path, "coverage")
    layer.startEditing()
    layer.changeAttributeValue(1, layer.fields().indexOf("note"), "mine")
    holder = sqlite3.connect(path, isolation_level=None)
    holder.execute("BEGIN EXCLUSIVE")
    assert "another program holds its file locked" in other.save(1, "theirs")
    with pytest.raises(EditError) as caught:
        save([layer])
    assert caught.value.kind == "locked"
    assert "kept, unsaved" in sentence(caught.value)
    holder.execute("ROLLBACK")
    holder.close()
    save([layer])
    assert sql(path, "SELECT note FROM coverage WHERE fid = 1") == [("mine",)]
    assert other.save(1, "theirs") == "saved"


def test_no_journal_stays_when_both_have_closed_the_file(path: Path, checkout: Path) -> None:
    layer = open_table(path, "zone")
    process = OtherQgis(path, "note", checkout)
    layer.startEditing()
    layer.changeAttributeValue(2, layer.fields().indexOf("note"), "mine")
    assert process.save(1, "theirs") == "saved"
    save([layer])
    back_up(path, DAY, path.parent / "backups")
    process.close()
    check(path)
    tidy(path)  # the layer is still open, so nothing happens
    assert layer.featureCount() == 2
    del layer
    tidy(path)
    assert sorted(one.name for one in path.parent.iterdir()) == ["backups", path.name]
    assert sql(path, "SELECT note FROM zone ORDER BY fid") == [("theirs",), ("mine",)]


@pytest.mark.parametrize("answer", ["ENOLCK", "EINVAL"])
def test_a_folder_without_locks_is_told(path: Path, tmp_path: Path, checkout: Path, answer: str) -> None:
    compiler = shutil.which("cc") or shutil.which("gcc")
    if compiler is None or sys.platform != "linux":
        pytest.skip("takes a C compiler and Linux")
    source, shim = tmp_path / "no_locks.c", tmp_path / "no_locks.so"
    source.write_text(NO_LOCKS)
    subprocess.run(
        [compiler, "-shared", "-fPIC", f"-DANSWER={answer}", "-o", str(shim), str(source), "-ldl"], check=True
    )
    before = path.read_bytes()
    done = subprocess.run(
        [sys.executable, "-c", LOOK, str(path)],
        cwd=checkout,
        env={"LD_PRELOAD": str(shim), "PATH": "/usr/bin:/bin", "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        check=True,
    )
    first, second = done.stdout.splitlines()
    assert first.startswith("no_locks The folder of ")
    assert first.endswith("copy the file to a drive of this computer and open it there.")
    assert second == "no_locks"
    assert path.read_bytes() == before
    assert why_not_writable(path) == ""
