"""Claims and what is remembered of them."""

from __future__ import annotations

from rare_earth_plugin.core.handback import (
    ADDED,
    KEPT,
    OPEN,
    TAKEN,
    UNKNOWN,
    Claim,
    Handback,
    Memory,
    Record,
    Seen,
    claims_of,
    digest_of,
    is_same,
    memory_of,
)

KEY = ("target", "t1")


def test_nothing_is_an_empty_text_and_two_is_two() -> None:
    assert is_same(None, "")
    assert is_same(2, 2.0)
    assert not is_same(0, None)
    assert not is_same("", 0)
    assert not is_same(b"\x01", b"\x02")


def test_a_digest_does_not_look_at_how_a_value_is_stored() -> None:
    assert digest_of({"a": 2.0, "b": None, "c": "x"}) == digest_of({"c": "x", "a": 2})
    assert digest_of({"a": "2"}) != digest_of({"a": 2})
    assert digest_of({"geom": b"\x01"}) != digest_of({"geom": b"\x02"})


def test_the_content_of_a_package_is_the_same_in_any_order() -> None:
    one = Handback("p", {}, {("a", "1"): {"x": 1}, ("a", "2"): {"x": 2}})
    other = Handback("q", {}, {("a", "2"): {"x": 2}, ("a", "1"): {"x": 1}})
    assert one.content == other.content != Handback("p", {}, {("a", "1"): {"x": 1}}).content


def test_only_what_differs_is_a_claim() -> None:
    base = {KEY: {"note": "a", "status": None}}
    found = claims_of(Handback("p", base, {KEY: {"note": "b", "status": ""}}), base, Memory())
    assert found == [Claim("p", KEY, "note", "a", "b")]


def test_the_last_word_counts_and_a_word_that_came_back_is_of_unknown_age() -> None:
    first, second = Claim("p", KEY, "note", "a", "b"), Claim("p", KEY, "note", "b", "c")
    memory = Memory([Seen(first, TAKEN), Seen(second, TAKEN)])
    assert memory.last_words(KEY, "note") == {"p": Seen(second, TAKEN)}
    base = {KEY: {"note": "a"}}
    assert claims_of(Handback("p", base, {KEY: {"note": "c"}}), base, memory) == []
    (again,) = claims_of(Handback("p", base, {KEY: {"note": "b"}}), base, memory)
    assert (again.before, again.after) == (UNKNOWN, "b")
    (newer,) = claims_of(Handback("p", base, {KEY: {"note": "d"}}), base, memory)
    assert (newer.before, newer.after) == ("c", "d")


def test_records_survive_as_text_with_bytes_and_other_packages() -> None:
    record = Record(
        "p",
        "digest",
        "2026-05-01T00:00:00Z",
        (
            Seen(Claim("p", KEY, "geom", None, b"\x01\xff"), TAKEN),
            Seen(Claim("q", KEY, "note", "жила", 2.5), KEPT),
            Seen(Claim("p", KEY, ADDED, None, "abc"), OPEN),
        ),
    )
    read = Record.from_text(record.text, "2026-10-01")
    assert read is not None
    assert (read.package, read.content, read.left) == ("p", "digest", "2026-05-01T00:00:00Z")
    assert [word._replace(at="") for word in read.seen] == list(record.seen)
    assert {word.at for word in read.seen} == {"2026-10-01"}
    memory = memory_of([read])
    assert memory.packages_of(KEY) == {"p", "q"}
    assert memory.open_cells() == [(KEY, ADDED)]
    assert memory.knows(Handback("p", {}, {})) == "new"


def test_a_word_is_known_to_who_left_after_it() -> None:
    word = Seen(Claim("p", KEY, "note", "a", "b"), TAKEN, "2026-06-01")
    assert word.was_known("2026-06-01")
    assert not word.was_known("2026-05-31")
    assert not word.was_known("")
    assert not word._replace(at="").was_known("2026-07-01")
