from __future__ import annotations

from rare_earth_plugin.store.note_sentences import note_sentence, skip_reason
from rare_earth_plugin.store.polygon_source import SKIP_REASONS
from rare_earth_plugin.store.programme_file import Note


def test_notes() -> None:
    assert note_sentence(Note("read_only")) == "The file is read-only: statuses and geometries cannot be changed."
    assert note_sentence(Note("journal_left")) == (
        "A journal beside the read-only file may hold later changes; copy both to a folder that you can write to."
    )
    many = Note("antimeridian", "coverage", tuple("abcdefg"))
    assert note_sentence(many) == (
        "Left out of the areas in 'coverage', crosses the antimeridian: 7 (a, b, c, d, e and others)."
    )
    assert note_sentence(Note("something new")) == "something new"


def test_every_reason_to_skip_has_words() -> None:
    for reason in SKIP_REASONS:
        assert skip_reason(reason) != reason
        assert note_sentence(Note(reason, "zone", ("a",))).startswith("Left out of the areas in 'zone', ")


def test_values_with_braces_or_markup_are_shown_as_they_are() -> None:
    note = Note("unknown_status", "zone", ("{rows}",), "{table} <i>")
    assert note_sentence(note) == "Unknown status '{table} <i>' in 'zone', not counted as mapped: 1 ({rows})."
