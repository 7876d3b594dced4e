"""Three crews come home: every order of merging leaves the same rows and the same questions, and nothing is lost."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import permutations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from rare_earth_plugin.core.handback import GONE, Handback, Key, Memory, Record, Row, Rows, Value, is_same, memory_of
from rare_earth_plugin.core.merging import (
    ADD,
    CHANGE,
    CONFLICT,
    DELETE,
    RESTORE,
    Merge,
    Outcome,
    applied,
    candidates,
    merge,
)

T1, T2 = ("target", "t1"), ("target", "t2")
BASE: dict[Key, Row] = {
    T1: {"code": "T-01", "status": "identified", "note": None, "geom": b"\x01"},
    T2: {"code": "T-02", "status": "ranked", "note": "dry", "geom": b"\x02"},
}


def changed(rows: Rows, key: Key, **values: Value) -> dict[Key, Row]:
    return {**rows, key: {**rows.get(key, {}), **values}}


def without(rows: Rows, key: Key) -> dict[Key, Row]:
    return {place: row for place, row in rows.items() if place != key}


class Office:
    """A programme into which packages come back one after the other."""

    def __init__(self, rows: Rows) -> None:
        self.rows, self.memory, self.records = dict(rows), Memory(), []

    def take(self, handback: Handback, choices: dict[tuple[Key, str], Value] | None = None) -> tuple[Merge, Outcome]:
        found = merge(self.rows, handback, self.memory)
        outcome = found.outcome(choices)
        self.rows = applied(self.rows, outcome.writes)
        # What is remembered goes through its text, as it does in a programme.
        record = Record.from_text(outcome.record.text, f"2026-10-{len(self.records) + 1:02d}")
        assert record is not None
        assert [word._replace(at="") for word in record.seen] == list(outcome.record.seen)
        self.records.append(record)
        self.memory = memory_of(self.records)
        return found, outcome


def kinds(found: Merge) -> list[tuple[str, Key]]:
    return [(row.kind, row.key) for row in found.rows]


def test_what_a_crew_added_and_changed_comes_in_and_the_rest_stays() -> None:
    office = Office(changed(BASE, T2, note="wet"))
    back = changed(changed(BASE, T1, status="ranked"), ("observation", "o1"), code="1", lithology="granite")
    found, outcome = office.take(Handback("p1", BASE, back))
    assert kinds(found) == [(ADD, ("observation", "o1")), (CHANGE, T1)]
    assert not outcome.open
    assert (outcome.count(new=True), outcome.count(new=False)) == (1, 1)
    assert office.rows[T1]["status"] == "ranked"
    assert office.rows[T2]["note"] == "wet"
    assert office.rows["observation", "o1"] == {"code": "1", "lithology": "granite"}


def test_a_contested_field_keeps_both_words_until_a_person_decides() -> None:
    office = Office(changed(BASE, T1, note="office"))
    handback = Handback("p1", BASE, changed(BASE, T1, note="crew", status="ranked"))
    found, outcome = office.take(handback)
    (row,) = found.rows
    assert row.kind == CONFLICT
    (cell,) = row.asked
    assert cell.options == [("", "office"), ("p1", "crew")]
    assert outcome.open == ((T1, "note"),)
    assert office.rows[T1] == {**BASE[T1], "note": "office", "status": "ranked"}
    assert candidates(office.rows, office.memory, T1, "note") == ["office", "crew"]
    # Merged again, what was taken is silent and what is open is asked again, until it is decided.
    again, _ = office.take(handback, {(T1, "note"): "crew"})
    assert again.knows == "same"
    assert [cell.field for row in again.rows for cell in row.cells] == ["note"]
    assert office.rows[T1]["note"] == "crew"
    assert office.memory.open_cells() == []
    assert office.take(handback)[0].rows == ()


def test_two_crews_at_one_target_are_seen_side_by_side() -> None:
    office = Office(BASE)
    office.take(Handback("a", BASE, changed(BASE, T1, note="from A")))
    found, _ = office.take(Handback("b", BASE, changed(BASE, T1, note="from B", status="ranked")))
    (row,) = found.rows
    assert row.packages == {"a"}
    assert [cell.options for cell in row.asked] == [[("", "from A"), ("b", "from B")]]
    third, _ = office.take(Handback("c", BASE, changed(BASE, T1, note="from C")))
    assert third.rows[0].asked[0].options == [("", "from A"), ("c", "from C"), ("b", "from B")]


def test_deleting_is_asked_for() -> None:
    office = Office(BASE)
    handback = Handback("a", BASE, without(BASE, T2))
    found, _ = office.take(handback)
    assert kinds(found) == [(DELETE, T2)]
    assert T2 in office.rows
    office.take(handback, {(T2, GONE): GONE})
    assert T2 not in office.rows
    assert not office.take(handback)[0].rows
    # Another crew worked on it meanwhile: its work is offered whole.
    late = Handback("b", BASE, changed(BASE, T2, note="rich"))
    back, _ = office.take(late)
    assert kinds(back) == [(RESTORE, T2)]
    office.take(late, {(T2, GONE): None})
    assert office.rows[T2] == {**BASE[T2], "note": "rich"}


def test_a_deletion_that_was_refused_stays_refused() -> None:
    office = Office(BASE)
    handback = Handback("a", BASE, without(BASE, T2))
    office.take(handback, {(T2, GONE): None})
    assert T2 in office.rows
    assert office.take(handback)[0].rows == ()


def test_a_crew_that_comes_home_twice_corrects_itself_without_a_question() -> None:
    office = Office(BASE)
    o1 = ("observation", "o1")
    first = changed(changed(BASE, T1, note="gneiss"), o1, code="1", lithology="gneiss")
    office.take(Handback("a", BASE, first))
    second = changed(changed(first, T1, note="granite"), o1, lithology="granite", dip=30.0)
    found, outcome = office.take(Handback("a", BASE, second))
    assert kinds(found) == [(CHANGE, o1), (CHANGE, T1)]
    assert not outcome.open
    assert office.rows[o1] == {"code": "1", "lithology": "granite", "dip": 30}
    assert office.rows[T1]["note"] == "granite"
    # The first state, copied back from another tablet, is known as such and changes nothing.
    old, _ = office.take(Handback("a", BASE, first))
    assert (old.knows, old.rows) == ("older", ())
    assert office.take(Handback("a", BASE, second))[0].rows == ()
    # Back to what the package left with: that too is a word.
    office.take(Handback("a", BASE, changed(second, T1, note=None)))
    assert office.rows[T1]["note"] is None


def test_what_the_office_corrected_after_a_first_return_is_contested_by_a_second() -> None:
    office = Office(BASE)
    o1 = ("observation", "o1")
    first = changed(BASE, o1, code="1", lithology="gneiss")
    office.take(Handback("a", BASE, first))
    office.rows[o1] = {**office.rows[o1], "lithology": "diorite"}
    assert office.take(Handback("a", BASE, first))[0].rows == ()  # not said anew
    found, _ = office.take(Handback("a", BASE, changed(first, o1, lithology="granite")))
    assert [cell.options for row in found.rows for cell in row.asked] == [[("", "diorite"), ("a", "granite")]]
    assert office.rows[o1]["lithology"] == "diorite"


def test_a_crew_that_left_with_the_word_of_another_one_may_overrule_it() -> None:
    office = Office(BASE)
    office.take(Handback("a", BASE, changed(BASE, T1, note="from A"), "2026-05-01"))
    after = dict(office.rows)
    knowing = Handback("b", after, changed(after, T1, note="from B"), "2026-10-15")
    assert not office.take(knowing)[1].open
    assert office.rows[T1]["note"] == "from B"


def test_a_crew_that_says_by_chance_what_another_one_changed_it_to_is_asked() -> None:
    office = Office(changed(BASE, T1, note="office"))
    office.take(Handback("c", office.rows, changed(BASE, T1, note=None), "2026-05-02"))
    assert office.rows[T1]["note"] is None
    _, outcome = office.take(Handback("b", BASE, changed(BASE, T1, note="from B"), "2026-05-01"))
    assert outcome.open == ((T1, "note"),)


def test_a_crew_that_takes_its_word_back_closes_the_question() -> None:
    office = Office(changed(BASE, T1, note="office"))
    office.take(Handback("a", BASE, changed(BASE, T1, note="crew")))
    assert office.memory.open_cells() == [(T1, "note")]
    office.take(Handback("a", BASE, changed(BASE, T1, status="ranked")))
    assert office.memory.open_cells() == []
    assert (office.rows[T1]["note"], office.rows[T1]["status"]) == ("office", "ranked")


def test_a_row_that_was_brought_and_then_deleted_in_the_office_is_not_brought_again() -> None:
    office = Office(BASE)
    o1 = ("observation", "o1")
    first = changed(BASE, o1, code="1")
    office.take(Handback("a", BASE, first))
    del office.rows[o1]
    assert office.take(Handback("a", BASE, first))[0].rows == ()
    found, _ = office.take(Handback("a", BASE, changed(first, o1, note="more")))
    assert kinds(found) == [(RESTORE, o1)]
    assert o1 not in office.rows


@pytest.mark.parametrize("text", ["", "taken over by hand", "[]", '{"claims": [[1]]}', '{"claims": null}'])
def test_a_note_of_a_person_is_no_record(text: str) -> None:
    assert Record.from_text(text, "") is None


# -- 1 000 seasons of three crews ---------------------------------------------------------------------------------

FIELDS = ("status", "note", "dip", "geom")
VALUES: tuple[Value, ...] = (None, "a", "b", "c", 1, 2.5, b"\x01\x01")
UUIDS = ("r1", "r2", "r3", "r4")

rows_ = st.dictionaries(
    st.tuples(st.just("target"), st.sampled_from(UUIDS)),
    st.fixed_dictionaries({name: st.sampled_from(VALUES) for name in FIELDS}),
    max_size=4,
)
NEW = ("n1", "n2")  # the same for all crews: two tablets may have been filled by one copy of a package
edit = st.tuples(
    st.sampled_from(("set", "set", "set", "add", "delete")),
    st.sampled_from((*UUIDS, *NEW)),
    st.sampled_from(FIELDS),
    st.sampled_from(VALUES),
)
edits_ = st.lists(edit, max_size=6)
Edits = Sequence[tuple[str, str, str, Value]]


def edited(rows: Rows, edits: Edits, office: str = "") -> dict[Key, Row]:
    result = dict(rows)
    for what, uuid, name, value in edits:
        key = ("target", f"{uuid}{office}" if uuid in NEW else uuid)
        if what == "set" and key in result:
            result[key] = {**result[key], name: value}
        elif what == "add" and uuid in NEW and key not in result:
            result[key] = {name: value}
        elif what == "delete":
            result.pop(key, None)
    return result


def standing(office: Office, keys: Iterable[Key]) -> dict[tuple[Key, str], frozenset[str]]:
    """What may be said of every cell, whatever the programme holds meanwhile."""
    return {
        (key, name): frozenset(
            repr("" if value is None else value) for value in candidates(office.rows, office.memory, key, name)
        )
        for key in keys
        for name in (*FIELDS, GONE)
    }


def rule(values: Iterable[Value]) -> Value:
    """A decision that does not ask who came first."""
    return max(values, key=repr)


def decide_all(office: Office, handbacks: Sequence[Handback]) -> None:
    """Decide every open cell by the rule, each by merging a package again that asks for it."""
    for handback in handbacks:
        found = merge(office.rows, handback, office.memory)
        choices = {}
        for row in found.rows:
            for cell in row.asked:
                said = candidates(office.rows, office.memory, row.key, cell.field)
                if not any(is_same(cell.theirs, value) for value in said):  # asked for the first time
                    said = [*said, cell.theirs]
                choices[row.key, cell.field] = rule(said)
        office.take(handback, choices)


@settings(max_examples=1000, deadline=None)
@given(base=rows_, later=edits_, after=edits_, crews=st.lists(edits_, min_size=3, max_size=3))
def test_every_order_of_three_crews_gives_the_same(base: Rows, later: Edits, after: Edits, crews: list[Edits]) -> None:
    base_late = edited(base, later, "!")  # the third crew left after the office had gone on
    handbacks = [
        Handback("a", base, edited(base, crews[0])),
        Handback("b", base, edited(base, crews[1])),
        Handback("c", base_late, edited(base_late, crews[2])),
    ]
    programme = edited(base_late, after, "!")
    keys = {*programme, *base, *base_late, *(key for handback in handbacks for key in handback.theirs)}
    reports, ends = [], []
    for order in permutations(handbacks):
        office = Office(programme)
        for handback in order:
            office.take(handback)
        before, said = dict(office.rows), len(office.memory.open_cells())
        for handback in order:  # coming home twice changes nothing
            _, outcome = office.take(handback)
            assert not outcome.writes
        assert (office.rows, len(office.memory.open_cells())) == (before, said)
        check_nothing_lost(office, programme, handbacks)
        reports.append(standing(office, keys))
        decide_all(office, order)
        assert office.memory.open_cells() == []
        # A row that the office has deleted is brought back whole, as that crew had it whom the person asks first.
        kept = {key: row for key, row in office.rows.items() if key in programme or key[1] in NEW}
        ends.append({key: {name: v for name, v in row.items() if not is_same(v, None)} for key, row in kept.items()})
    assert all(report == reports[0] for report in reports)
    assert all(end == ends[0] for end in ends)


def check_nothing_lost(office: Office, programme: Rows, handbacks: Sequence[Handback]) -> None:
    """What anybody has changed is in the programme, or stands as a word beside what is there."""
    changes = [(handback.base, handback.theirs) for handback in handbacks]
    for base, theirs in changes:
        for key, row in theirs.items():
            for name in {*row, *base.get(key, {})}:
                if is_same(row.get(name), base.get(key, {}).get(name)):
                    continue
                known = [before.get(key, {}).get(name) for before, now in changes if now.get(key) != before.get(key)]
                if key in office.rows and not any(is_same(row.get(name), value) for value in known):
                    said = candidates(office.rows, office.memory, key, name)
                    assert any(is_same(row.get(name), value) for value in said), (key, name)
                elif key not in office.rows:  # deleted in the office; the whole row is asked for
                    assert None in candidates(office.rows, office.memory, key, GONE)
        for key in base:
            if key not in theirs and key in office.rows:
                assert GONE in candidates(office.rows, office.memory, key, GONE)
    for key in programme:
        assert key in office.rows
