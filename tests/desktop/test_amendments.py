"""Edits of statuses, methods, scales and dates: counted at once, and as if the programme were read anew."""

from __future__ import annotations

import datetime
import random
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from qgis.core import Qgis, QgsGeometry, QgsProject, QgsVectorLayer
from qgis.PyQt.QtCore import QDate

from rare_earth_plugin.core.accounting import Accountant
from rare_earth_plugin.core.prospects import TargetAccountant
from rare_earth_plugin.core.question import Question
from rare_earth_plugin.gui.session import ProgrammeSession
from rare_earth_plugin.store.kernels import best_kernel
from rare_earth_plugin.store.places import read_places
from rare_earth_plugin.store.snapshot import Snapshot
from tests.programme_files import add_row, open_table, square

from .panel_tools import answered, panel_programme, pause, session_on, wait

STATUSES = ("planned", "contracted", "in_work", "submitted", "accepted", "released", "cancelled")
ZONE_STATUSES = ("proposed", "contracted", "fieldwork", "submitted", "accepted", "released", "suspended")
DAY = datetime.date(2026, 3, 1)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """The small programme with forty footprints that overlap each other, one of which cites a zone."""
    file = panel_programme(tmp_path)
    rng, layer = random.Random(3), open_table(file, "coverage")
    for number in range(40):
        west, south = rng.uniform(69.9, 71.8), rng.uniform(49.9, 51.8)
        add_row(
            layer,
            square(west, south, rng.uniform(0.1, 0.6)),
            uuid=f"x{number}",
            code=f"X-{number}",
            status=rng.choice(STATUSES),
            method=rng.choice(("geological", "geophysical")),
            scale=rng.choice((50_000, 200_000)),
            accepted_on=f"{rng.randint(1990, 2025)}-06-30",
            zone_uuid="z2" if number == 7 else None,
        )
    return file


@pytest.fixture
def session(path: Path) -> Iterator[ProgrammeSession]:
    with session_on(path) as open_session:
        yield open_session


def field(layer: QgsVectorLayer, name: str) -> int:
    return layer.fields().indexOf(name)


def fid_of(layer: QgsVectorLayer, code: str) -> int:
    return next(feature.id() for feature in layer.getFeatures() if feature["code"] == code)


def assert_as_read_anew(session: ProgrammeSession) -> None:
    """To the last bit: ledger, remaining polygons, targets; and the layer shows them."""
    context = QgsProject.instance().transformContext()
    data = Snapshot(session.info.path, session.layers, context).read()
    accountant, found = Accountant(data, best_kernel()), session.answer.account
    fresh = accountant.account(found.question)
    assert found.ledger == fresh.ledger
    assert found.zones_at_scale == fresh.zones_at_scale
    assert found.zone_rows_at_scale == fresh.zone_rows_at_scale
    assert found.undated == fresh.undated
    assert np.array_equal(found.remaining_atoms, fresh.remaining_atoms)
    assert found.remaining_wkb.tolist() == fresh.remaining_wkb.tolist()
    targets = TargetAccountant(accountant, read_places(session.info.path, data, None, context).targets)
    assert session.answer.target_rows == targets.rows(found.question)
    wait(lambda: not session._remaining.is_filling)
    shown = sorted((f["sheet"], f.geometry().area()) for f in session.layers["remaining"].getFeatures())
    wanted = []
    for sheet, wkb in zip(found.remaining_sheets, found.remaining_wkb):
        geometry = QgsGeometry()
        geometry.fromWkb(wkb)
        wanted.append((sheet, geometry.area()))
    assert shown == sorted(wanted)


@pytest.mark.parametrize("question", [Question(), Question(scale=50_000, as_of=datetime.date(2015, 1, 1))])
def test_fifty_edits_and_undos(session: ProgrammeSession, question: Question) -> None:
    session.ask(question)
    answered(session)
    rng, books = random.Random(11), session.books
    edits: dict[str, Any] = {
        "status": lambda: rng.choice(STATUSES if layer is session.layers["coverage"] else ZONE_STATUSES),
        "method": lambda: rng.choice(("geological", "geochemical")),
        "scale": lambda: rng.choice((25_000, 50_000, 1_000_000)),
        "started_on": lambda: QDate(rng.randint(1990, 2025), 5, 1),
        "accepted_on": lambda: rng.choice((None, QDate(rng.randint(1990, 2025), 7, 1))),
    }
    for layer in (session.layers["coverage"], session.layers["zone"]):
        layer.startEditing()
    for number in range(50):
        layer = session.layers[rng.choice(("coverage", "coverage", "zone"))]
        stack = layer.undoStack()
        way = rng.random()
        if way < 0.2 and stack.canUndo():
            stack.undo()
        elif way < 0.3 and stack.canRedo():
            stack.redo()
        else:
            layer.beginEditCommand("several")
            for fid in rng.sample([feature.id() for feature in layer.getFeatures()], rng.randint(1, 2)):
                name = rng.choice([*edits])
                layer.changeAttributeValue(fid, field(layer, name), edits[name]())
            layer.endEditCommand()
        if number % 5 == 4:
            assert_as_read_anew(session)
    assert session.books is books
    assert not session.is_busy
    session.layers["coverage"].rollBack()
    assert_as_read_anew(session)
    session.layers["zone"].rollBack()
    assert_as_read_anew(session)
    assert session.books is books


def test_a_change_is_counted_and_drawn_in_the_same_turn(session: ProgrammeSession) -> None:
    before, heard = session.answer.account.remaining_km2, []
    session.accountChanged.connect(lambda: heard.append("account"))
    session.layers["remaining"].repaintRequested.connect(lambda *_: heard.append("repaint"))
    zone = fid_of(session.layers["zone"], "RE-01")
    assert session.change_status("zone", [zone], "accepted", DAY, {"author": "A", "document": "D 1"}, {})
    assert heard == ["repaint", "account"]
    assert session.answer.account.remaining_km2 < before
    assert [note.table for note in session.notes if note.code == "unsaved_edits"] == ["zone"]
    session.layers["zone"].undoStack().undo()
    assert session.answer.account.remaining_km2 == before


def test_saving_reads_nothing_anew(session: ProgrammeSession) -> None:
    books = session.books
    session.change_status("zone", [fid_of(session.layers["zone"], "RE-01")], "accepted", DAY, {"author": "A"}, {})
    answer = session.answer
    assert session.save_edits()
    pause(0.6)
    assert session.books is books
    assert session.answer is answer
    assert not [note for note in session.notes if note.code == "unsaved_edits"]
    assert_as_read_anew(session)


def test_what_counts_nowhere_is_only_shown(session: ProgrammeSession) -> None:
    answer, heard = session.answer, []
    session.rowsChanged.connect(heard.append)
    coverage, target = session.layers["coverage"], session.layers["target"]
    for layer in (coverage, target):
        layer.startEditing()
    coverage.changeAttributeValue(1, field(coverage, "note"), "x")
    coverage.changeAttributeValue(1, field(coverage, "name"), "x")
    assert session.change_status("target", [fid_of(target, "T-2")], "explored", DAY, {"author": "A"}, {})
    wait(lambda: sorted(heard) == ["coverage", "target"])
    pause(0.5)
    assert session.answer is answer
    assert not session.is_busy


@pytest.mark.parametrize(
    ("name", "value"), [("status", "asleep"), ("status", None), ("scale", 0), ("uuid", "y"), ("zone_uuid", "z1")]
)
def test_odd_values_and_identities_are_read_anew(session: ProgrammeSession, name: str, value: object) -> None:
    layer, books = session.layers["coverage"], session.books
    layer.startEditing()
    layer.changeAttributeValue(fid_of(layer, "X-3"), field(layer, name), value)
    wait(lambda: session.books is not books)
    answered(session)
    assert_as_read_anew(session)
    books = session.books
    layer.undoStack().undo()
    wait(lambda: session.books is not books)
    answered(session)
    assert_as_read_anew(session)


def test_geometries_and_rows_are_read_anew(session: ProgrammeSession) -> None:
    layer, books = session.layers["coverage"], session.books
    layer.startEditing()
    layer.changeGeometry(fid_of(layer, "X-3"), QgsGeometry.fromWkt(square(70.1, 50.1, 0.3)))
    wait(lambda: session.books is not books)
    answered(session)
    assert_as_read_anew(session)
    added = add_row(layer, square(71.6, 51.6, 0.3), uuid="new", code="N", status="planned", method="geological")
    wait(lambda: "new" in session.books.data.coverage.keys)
    answered(session)
    books = session.books
    layer.changeAttributeValue(added.id(), field(layer, "status"), "accepted")
    assert session.books is books
    assert_as_read_anew(session)
    layer.rollBack()
    wait(lambda: "new" not in session.books.data.coverage.keys)
    answered(session)
    assert_as_read_anew(session)


def test_edits_during_a_computation_are_counted_after_it(session: ProgrammeSession) -> None:
    layer = session.layers["coverage"]
    layer.startEditing()
    session.recompute(read_again=True)
    wait(lambda: session._task is not None)
    layer.changeAttributeValue(fid_of(layer, "X-3"), field(layer, "status"), "accepted")
    layer.changeAttributeValue(fid_of(layer, "X-4"), field(layer, "status"), "planned")
    answered(session)
    assert_as_read_anew(session)


def test_many_rows_at_once(session: ProgrammeSession, monkeypatch: pytest.MonkeyPatch) -> None:
    """More than the eye would forgive is computed by the task, without reading anew."""
    monkeypatch.setattr("rare_earth_plugin.gui.amendments._AT_ONCE", 3)
    layer, books, before = session.layers["coverage"], session.books, session.answer
    layer.startEditing()
    layer.beginEditCommand("all")
    for feature in layer.getFeatures():
        layer.changeAttributeValue(feature.id(), field(layer, "status"), "released")
    layer.endEditCommand()
    assert session.answer is before
    assert session.is_busy
    answered(session)
    assert session.books is books
    assert_as_read_anew(session)


def test_edits_that_go_straight_into_a_transaction(path: Path) -> None:
    project = QgsProject.instance()
    project.setTransactionMode(Qgis.TransactionMode.AutomaticGroups)
    with session_on(path) as session:
        layer, before = session.layers["coverage"], session.answer.account.ledger
        assert layer.startEditing()
        layer.changeAttributeValue(fid_of(layer, "F-1"), field(layer, "status"), "planned")
        answered(session)
        assert session.answer.account.ledger != before
        assert layer.rollBack()
        wait(lambda: session.answer.account.ledger == before)
        answered(session)
    project.setTransactionMode(Qgis.TransactionMode.Disabled)


def test_work_aside_gives_way_to_an_edit(session: ProgrammeSession) -> None:
    got: list[float] = []

    def slow(_books: object, cancelled: Any) -> float:
        while not cancelled():
            pass
        return 1.0

    session.run_aside("slow", slow, got.append)
    wait(lambda: session._asides.is_running)
    before = session.answer
    layer = session.layers["coverage"]
    layer.startEditing()
    layer.changeAttributeValue(fid_of(layer, "X-3"), field(layer, "status"), "released")
    wait(lambda: session.answer is not before)
    assert_as_read_anew(session)
    session.run_aside("quick", lambda books, _cancelled: float(len(books.data.coverage)), got.append)
    wait(lambda: got)
    assert got == [42.0]
    session.run_aside("wrong", lambda *_: 1 / 0, got.append)
    wait(lambda: session.sentences)
    assert got == [42.0]
