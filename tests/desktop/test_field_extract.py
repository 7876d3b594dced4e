"""What a crew takes along."""

from __future__ import annotations

from pathlib import Path

import pytest
from qgis.core import QgsCoordinateTransformContext

from rare_earth_plugin.core.errors import CancelledError
from rare_earth_plugin.store.field_extract import CrewExtract, FieldRow, find_crew, list_crews, read_extract, tour_order
from rare_earth_plugin.store.field_package_format import FieldPackageError
from rare_earth_plugin.store.programme_file import ProgrammeFileError
from tests.field_programmes import CAMPAIGN, CREW, IDLE, OTHER, SHEET, field_programme
from tests.programme_files import add_row, open_table, sql


def extract(path: Path, crew: str = CREW) -> CrewExtract:
    return read_extract(path, crew, QgsCoordinateTransformContext())


def codes(found: CrewExtract, table: str) -> list[str]:
    return [row.text("code") for row in found.rows[table]]


def test_a_crew_takes_its_own(tmp_path: Path) -> None:
    found = extract(field_programme(tmp_path))
    assert codes(found, "visit") == ["V-1", "V-2", "V-3"]  # as the tour goes, not as they were entered
    assert codes(found, "target") == ["T-2"]
    assert codes(found, "zone") == ["RE-01"]
    assert codes(found, "base") == ["B1"]
    assert codes(found, "observation") == ["C1-1"]
    assert codes(found, "crew") == ["C1"]
    assert codes(found, "campaign") == ["2026"]
    assert list(found.sheets) == [SHEET]
    assert (found.homeless, found.unread_sheets) == (("V-3",), ("XXX",))
    assert found.area.contains(FieldRow({}, found.sheets[SHEET]).geometry().boundingBox())
    assert found.area.width() < 1  # the far base does not make it larger
    assert found.illustrative


def test_the_other_crew_takes_nothing_of_it(tmp_path: Path) -> None:
    found = extract(field_programme(tmp_path), OTHER)
    assert codes(found, "visit") == ["V-9"]
    assert codes(found, "target") == ["T-10"]
    assert codes(found, "zone") == ["RE-02"]
    assert codes(found, "observation") == ["C2-1"]


def test_a_target_on_the_sheet_of_a_crew_comes_along(tmp_path: Path) -> None:
    path = field_programme(tmp_path)
    sql(path, "UPDATE visit SET target_uuid = NULL")
    middle = FieldRow({}, extract(path).sheets[SHEET]).geometry().centroid().asPoint()
    add_row(
        open_table(path, "target"),
        f"MULTIPOLYGON((({middle.x()} {middle.y()}, {middle.x() + 0.01} {middle.y()}, "
        f"{middle.x()} {middle.y() + 0.01}, {middle.x()} {middle.y()})))",
        uuid="t3",
        code="T-3",
    )
    assert codes(extract(path), "target") == ["T-3"]


def test_stops_of_a_file_from_before_crews_had_rows_are_found_by_the_code(tmp_path: Path) -> None:
    path = field_programme(tmp_path)
    sql(path, "UPDATE visit SET crew_uuid = NULL")
    assert codes(extract(path), "visit") == ["V-1", "V-2", "V-3"]


def test_a_crew_without_stops_is_one_sentence(tmp_path: Path) -> None:
    path = field_programme(tmp_path)
    with pytest.raises(FieldPackageError) as caught:
        extract(path, IDLE)
    assert str(caught.value) == (
        "The crew 'Idle' has no stops with a place yet, so there is nothing to take along; plan its tour first."
    )


def test_crews_are_listed_and_found(tmp_path: Path) -> None:
    path = field_programme(tmp_path)
    assert [(crew.code, crew.visits, crew.campaign) for crew in list_crews(path)] == [
        ("C1", 2, "Сезон 2026"),
        ("C2", 1, "Сезон 2026"),
        ("C3", 0, "Сезон 2026"),
    ]
    assert find_crew(path, " c1 ").uuid == CREW
    assert find_crew(path, CREW, "сезон 2026").uuid == CREW
    with pytest.raises(FieldPackageError) as caught:
        find_crew(path, "C1", "2027")
    assert (caught.value.kind, caught.value.detail) == ("no_crew", "C1")
    add_row(open_table(path, "crew"), uuid="c-9", code="C1", campaign_uuid="camp-2")
    with pytest.raises(FieldPackageError) as caught:
        find_crew(path, "C1")
    assert caught.value.kind == "several_crews"
    assert find_crew(path, "C1", CAMPAIGN).uuid == CREW


def test_undated_stops_come_last() -> None:
    rows = [{"code": "a"}, {"code": "b", "day": "2026-05-02", "position": 2}, {"code": "c", "day": "2026-05-02"}]
    assert [row.text("code") for row in sorted(map(FieldRow, rows), key=tour_order)] == ["c", "b", "a"]


def test_cancelled_and_unreadable(tmp_path: Path) -> None:
    path = field_programme(tmp_path)
    with pytest.raises(CancelledError):
        read_extract(path, CREW, QgsCoordinateTransformContext(), lambda: True)
    with pytest.raises(ProgrammeFileError) as caught:
        list_crews(tmp_path / "nowhere.gpkg")
    assert caught.value.kind == "missing"
