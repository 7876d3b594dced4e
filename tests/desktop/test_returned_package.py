"""Packages that came back: whole, half, foreign, old, and with identities that appear twice."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from rare_earth_plugin.core.errors import CancelledError
from rare_earth_plugin.core.merging import ADD, CHANGE, CONFLICT, merge
from rare_earth_plugin.store.field_package_format import DATA, MANIFEST
from rare_earth_plugin.store.programme_file import ProgrammeFileError
from rare_earth_plugin.store.returned_package import HandbackError, Returned, read_returned
from rare_earth_plugin.store.sentences import sentence
from tests.desktop.returned_packages import PACKAGE, in_field, leave, observe
from tests.field_programmes import CREW, PHOTO, field_programme
from tests.programme_files import sql


@pytest.fixture
def programme(tmp_path: Path) -> Path:
    return field_programme(tmp_path)


@pytest.fixture
def package(programme: Path, tmp_path: Path) -> Path:
    return leave(programme, tmp_path / "пакет C1")


COMMON = ("campaign_uuid", "crew_uuid", "geometry_source", "source")
"""What every new row of a package has in common; the tablet left it open."""


def merged(returned: Returned) -> list[tuple[str, str, list[str]]]:
    found = merge(returned.ours, returned.handback, returned.memory)
    return [(row.kind, row.key[1], [cell.field for cell in row.cells]) for row in found.rows]


def notes(returned: Returned) -> list[tuple[str, str, int]]:
    return [(note.kind, note.table, note.count) for note in returned.notes]


def test_a_package_that_nobody_touched_brings_nothing(programme: Path, package: Path) -> None:
    shares: list[float] = []
    returned = read_returned(package, programme, shares.append)
    assert merged(returned) == []
    assert (returned.crew_uuid, returned.crew, returned.handback.package) == (CREW, "Отряд Ёлкина", PACKAGE)
    assert (returned.notes, returned.photos) == ((), ())
    assert shares == sorted(shares)
    assert len(returned.handback.theirs) == len(returned.handback.base) == 5


def test_what_a_crew_did_is_found_field_by_field(programme: Path, package: Path) -> None:
    in_field(package, "UPDATE visit SET done_on = '2026-05-03', status = 'done' WHERE uuid = 'v-2'")
    in_field(package, "UPDATE target SET note = 'жила' WHERE uuid = 't1'")
    observe(package, "{8B9E0D43-AAAA-4BBB-8CCC-0123456789AB}", 70.42, 70.42, code="C1-2", lithology="gneiss")
    sql(programme, "UPDATE target SET note = 'office' WHERE uuid = 't1'")
    assert merged(read_returned(package, programme)) == [
        (ADD, "8b9e0d43-aaaa-4bbb-8ccc-0123456789ab", sorted(["code", "geom", "lithology", *COMMON])),
        (CONFLICT, "t1", ["note"]),
        (CHANGE, "v-2", ["done_on", "status"]),
    ]


def test_the_geopackage_alone_will_do(programme: Path, package: Path) -> None:
    in_field(package, "UPDATE visit SET minutes = 120 WHERE uuid = 'v-2'")
    (package / MANIFEST).unlink()
    returned = read_returned(package / DATA, programme)
    assert merged(returned) == [(CHANGE, "v-2", ["minutes"])]
    assert notes(returned) == [("no_manifest", "", 0)]


@pytest.mark.parametrize(
    ("statement", "kind"),
    [
        ("UPDATE package SET programme_uuid = 'another'", "other_programme"),
        ("UPDATE package SET schema_version = '2'", "older_schema"),
        ("UPDATE package SET schema_version = '4'", "newer_schema"),
        ("UPDATE package SET schema_version = 'x'", "damaged"),
        ("UPDATE package SET uuid = '0f5e3a52-63a5-4b7a-8a94-3f1f3e2d1c02'", "mixed"),
        ("DELETE FROM package", "no_package"),
        ("UPDATE departed SET content = replace(content, 'V-2', 'V-7')", "damaged"),
        ("DELETE FROM departed WHERE row_uuid = 'v-1'", "damaged"),
        ("DROP TABLE departed", "no_package"),
        ("ALTER TABLE track RENAME TO tracks", "damaged"),
    ],
)
def test_what_cannot_be_merged(programme: Path, package: Path, statement: str, kind: str) -> None:
    in_field(package, statement)
    with pytest.raises(HandbackError) as caught:
        read_returned(package, programme)
    assert caught.value.kind == kind
    told = sentence(caught.value)
    assert str(package) in told
    assert told.count(". ") == 0


def test_half_copied(programme: Path, package: Path) -> None:
    data = (package / DATA).read_bytes()
    for content in (data[: len(data) // 2], data[:5000], b""):
        (package / DATA).write_bytes(content)
        with pytest.raises(HandbackError) as caught:
            read_returned(package, programme)
        assert caught.value.kind == "half_copied", len(content)
    (package / DATA).unlink()
    with pytest.raises(HandbackError) as caught:
        read_returned(package, programme)
    assert caught.value.kind == "half_copied"
    assert "copy the whole folder from the tablet again" in sentence(caught.value)
    (package / MANIFEST).unlink()
    with pytest.raises(HandbackError) as caught:
        read_returned(package, programme)
    assert caught.value.kind == "no_package"


def test_half_a_manifest(programme: Path, package: Path) -> None:
    text = (package / MANIFEST).read_text("utf-8")
    (package / MANIFEST).write_text(text[:200], "utf-8")
    with pytest.raises(HandbackError) as caught:
        read_returned(package, programme)
    assert caught.value.kind == "half_copied"
    (package / MANIFEST).write_text(json.dumps(json.loads(text) | {"version": 9}), "utf-8")
    with pytest.raises(HandbackError) as caught:
        read_returned(package, programme)
    assert caught.value.kind == "newer_schema"


def test_identities_that_appear_twice_or_not_at_all_lose_no_row(programme: Path, package: Path) -> None:
    observe(package, "o-1", 70.43, 50.43, code="copy of C1-1")
    observe(package, None, 70.44, 50.44, code="nameless")
    returned = read_returned(package, programme)
    assert notes(returned) == [("twins", "observation", 1), ("nameless", "observation", 1)]
    added = {row["code"]: key for key, row in returned.handback.theirs.items() if key not in returned.handback.base}
    assert set(added) == {"copy of C1-1", "nameless"}
    assert returned.handback.theirs["observation", "o-1"]["code"] == "C1-1"
    # Read again they have the same identities, so that they are not added twice.
    assert set(read_returned(package, programme).handback.theirs) == set(returned.handback.theirs)


def test_photos_are_known_by_what_they_show(programme: Path, package: Path) -> None:
    (package / "DCIM" / "new.JPG").write_bytes(b"jpeg of a vein")
    (package / "DCIM" / "forgotten.jpg").write_bytes(b"jpeg of a boot")
    observe(package, "o-7", 70.43, 50.43, code="C1-7", photo="DCIM/new.JPG")
    observe(package, "o-8", 70.43, 50.44, code="C1-8", photo="DCIM/lost.jpg")
    observe(package, "o-6", 70.43, 50.45, code="C1-6", photo="../../etc/passwd")
    returned = read_returned(package, programme)
    assert notes(returned) == [("photos_missing", "", 2)]
    names = {photo.source.name: (photo.key, photo.name) for photo in returned.photos}
    assert set(names) == {"new.JPG", "forgotten.jpg"}
    key, name = names["new.JPG"]
    assert key == ("observation", "o-7")
    assert name.startswith("photos/o-7-")
    assert name.endswith(".jpg")
    assert returned.handback.theirs[key]["photo"] == name
    # The photo that left with a stop is the programme's own, although the package calls it otherwise.
    assert returned.handback.theirs["visit", "v-2"]["photo"] == returned.handback.base["visit", "v-2"]["photo"] == PHOTO
    assert [row[0] for row in merged(returned)] == [ADD] * 3


def test_a_photo_that_was_taken_anew_under_the_old_name_is_a_change(programme: Path, package: Path) -> None:
    (package / "DCIM" / "brook.jpg").write_bytes(b"jpeg of the brook in autumn")
    returned = read_returned(package, programme)
    assert merged(returned) == [(CHANGE, "v-2", ["photo"])]
    assert [photo.key for photo in returned.photos] == [("visit", "v-2")]


def test_nothing_there_and_stopped(programme: Path, package: Path, tmp_path: Path) -> None:
    with pytest.raises(HandbackError) as caught:
        read_returned(tmp_path / "nowhere", programme)
    assert caught.value.kind == "missing"
    with pytest.raises(CancelledError):
        read_returned(package, programme, cancelled=lambda: True)
    with pytest.raises(ProgrammeFileError):
        read_returned(package, tmp_path / "nothing.gpkg")
