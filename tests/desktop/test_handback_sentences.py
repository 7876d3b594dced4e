"""Every trouble and every note has its sentence."""

from __future__ import annotations

import re

import pytest

from rare_earth_plugin.core.field_norms import NormError
from rare_earth_plugin.store.handback_sentences import handback_note, handback_sentence, table_name
from rare_earth_plugin.store.returned_package import NOTES, HandbackError, HandbackNote
from rare_earth_plugin.store.sentences import sentence

KINDS = re.findall(r"``(\w+)``", HandbackError.__doc__ or "")


@pytest.mark.parametrize("kind", KINDS)
def test_troubles(kind: str) -> None:
    assert len(KINDS) == 11
    told = handback_sentence(HandbackError(kind, "/packages/C1", "detail"))
    assert "/packages/C1" in told
    assert told.endswith(".")
    assert told.count(". ") == 0
    assert sentence(HandbackError(kind, "/packages/C1", "detail")) == told


@pytest.mark.parametrize("kind", NOTES)
def test_notes(kind: str) -> None:
    told = handback_note(HandbackNote(kind, "observation", tuple("abcdefg"), 7, 1970.0))
    assert told.endswith(".")
    assert "{" not in told
    if "a, b" in told:
        assert "a, b, c, d, e …" in told


@pytest.mark.parametrize("name", ["per_km2", "spacing_km", "evidence"])
def test_norms(name: str) -> None:
    assert sentence(NormError(name, "x")).endswith(".")


def test_tables() -> None:
    assert (table_name("visit"), table_name("elsewhere")) == ("stop", "elsewhere")
