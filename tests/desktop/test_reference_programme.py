"""The checked-in reference programme is what its script builds, and is what issue and notice promise."""

from __future__ import annotations

import datetime
import itertools
import shutil
import sqlite3
import struct
from collections import Counter, defaultdict
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import shapely
from qgis.core import QgsVectorLayer

from rare_earth_plugin.core.geodesy import area_m2
from rare_earth_plugin.core.programme import METHODS
from rare_earth_plugin.core.sheets import sheets_in
from rare_earth_plugin.core.status import BY_TABLE, DISPLAY_GROUPS
from rare_earth_plugin.store.programme_file import check
from rare_earth_plugin.store.tables import TABLES
from resources import build_programme

PROGRAMME = build_programme.PROGRAMME
SPATIAL = [table.name for table in TABLES if table.spatial]
DONE = ("accepted", "released")
END_2024, END_2025, END_2026 = (datetime.date(year, 12, 31).isoformat() for year in (2024, 2025, 2026))

Row = dict[str, Any]


def wkb(blob: bytes) -> bytes:
    """WKB of a GeoPackage geometry: behind a header whose length depends on its envelope."""
    envelope = (0, 32, 48, 48, 64)[(blob[3] >> 1) & 7]
    return blob[8 + envelope :]


def read(path: Path, table: str) -> list[Row]:
    connection = sqlite3.connect(f"file:{path}?mode=ro&immutable=1", uri=True)
    connection.row_factory = sqlite3.Row
    try:
        rows = [dict(row) for row in connection.execute(f'SELECT * FROM "{table}" ORDER BY fid')]
    finally:
        connection.close()
    for row in rows:
        if "geom" in row:
            row["wkb"] = wkb(row.pop("geom"))
            row["geom"] = shapely.from_wkb(row["wkb"])
    return rows


@pytest.fixture(scope="module")
def tables() -> dict[str, list[Row]]:
    return {table.name: read(PROGRAMME, table.name) for table in TABLES}


@pytest.fixture(scope="module")
def territory(tables: dict[str, list[Row]]) -> Iterator[Any]:
    (row,) = tables["territory"]
    shapely.prepare(row["geom"])
    return row["geom"]


def km2(geometry: Any) -> float:
    return float(area_m2(np.array([geometry]))[0]) / 1e6


def united(rows: list[Row], condition: Callable[[Row], bool]) -> Any:
    return shapely.union_all([row["geom"] for row in rows if condition(row)])


def footprints(tables: dict[str, list[Row]]) -> list[Row]:
    """Coverage, and the zones that no coverage row cites."""
    cited = {row["zone_uuid"] for row in tables["coverage"]}
    return tables["coverage"] + [row for row in tables["zone"] if row["uuid"] not in cited]


def covered(row: Row, to: str = "9999") -> bool:
    return row["status"] in DONE and row["accepted_on"] <= to


def test_rebuilding_gives_the_same_rows_and_the_same_bytes(tmp_path: Path, qgis_app: object) -> None:
    first, second = tmp_path / "first.gpkg", tmp_path / "second.gpkg"
    build_programme.build(first)
    build_programme.build(second)
    assert first.read_bytes() == second.read_bytes()
    for table in TABLES:
        built, kept = read(first, table.name), read(PROGRAMME, table.name)
        without_shapes = [[{k: v for k, v in row.items() if k != "geom"} for row in rows] for rows in (built, kept)]
        assert without_shapes[0] == without_shapes[1], table.name


def test_it_is_a_small_illustrative_programme_without_leftovers(tables: dict[str, list[Row]]) -> None:
    info = check(PROGRAMME)
    assert info.illustrative
    assert PROGRAMME.stat().st_size < 3e6
    counts = {table: len(rows) for table, rows in tables.items()}
    assert {name: counts[name] for name in ("programme", "territory", "region", "zone", "target", "figure")} == {
        "programme": 1,
        "territory": 1,
        "region": 20,
        "zone": 25,
        "target": 38,
        "figure": 15,
    }
    assert 300 <= counts["coverage"] <= 700
    assert 60 <= sum(row["kind"] == "town" for row in tables["base"]) <= 90
    journals = [path.name for path in PROGRAMME.parent.iterdir() if path.name.startswith("programme.gpkg-")]
    assert journals == []


def test_spatial_index_and_contents_are_in_order() -> None:
    connection = sqlite3.connect(f"file:{PROGRAMME}?mode=ro&immutable=1", uri=True)
    try:
        assert connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)
        assert connection.execute("PRAGMA foreign_key_check").fetchall() == []
        moments = {row[0] for row in connection.execute("SELECT last_change FROM gpkg_contents")}
        assert moments == {"2026-01-01T00:00:00.000Z"}
        for table in SPATIAL:
            (rows,) = connection.execute(f'SELECT count(*) FROM "{table}"').fetchone()
            assert connection.execute(f"SELECT count(*) FROM rtree_{table}_geom").fetchone() == (rows,)
    finally:
        connection.close()


def test_every_row_has_its_own_uuid_code_and_lineage(tables: dict[str, list[Row]]) -> None:
    for name, rows in tables.items():
        assert len({row["uuid"] for row in rows}) == len(rows), name
        assert all(row["uuid"] for row in rows)
        if name in SPATIAL:
            assert len({row["code"] for row in rows}) == len(rows), name
            assert all(row["geometry_source"] == "illustrative" and row["source"] for row in rows), name
            assert all(row["geom"].is_valid and not row["geom"].is_empty for row in rows), name


def test_regions_tile_the_territory(tables: dict[str, list[Row]], territory: Any) -> None:
    shapes = [row["geom"] for row in tables["region"]]
    whole = km2(territory)
    assert whole == pytest.approx(2_720_767, abs=1)
    assert tables["territory"][0]["official_km2"] == 2_724_900
    assert sum(map(km2, shapes)) == pytest.approx(whole, rel=1e-9)
    assert km2(shapely.union_all(shapes)) == pytest.approx(whole, rel=1e-9)
    with np.errstate(invalid="ignore"):  # GEOS raises the flag on the way to a right result
        overlaps = [shapely.intersection(a, b).area for a, b in itertools.combinations(shapes, 2)]
    assert max(overlaps) == 0
    assert shapely.symmetric_difference(shapely.union_all(shapes), territory).area < 1e-9 * territory.area
    assert all("derived" in row["source"] and "ODbL" in row["note"] and row["name_ru"] for row in tables["region"])


def test_zones_are_whole_sheets_inside_the_border(tables: dict[str, list[Row]], territory: Any) -> None:
    zones = tables["zone"]
    shapes = [row["geom"] for row in zones]
    assert sum(map(km2, shapes)) == pytest.approx(100_000, rel=0.005)
    assert km2(shapely.union_all(shapes)) == pytest.approx(sum(map(km2, shapes)), rel=1e-12)
    assert all(shapely.contains_properly(territory, shape) for shape in shapes)
    for row in zones:
        sheets = [shapely.box(*sheet.bounds) for sheet in sheets_in(*row["geom"].bounds, 50_000)]
        inside = [sheet for sheet in sheets if shapely.contains(row["geom"], sheet)]
        # Compared as exact coordinates: nothing was rounded.
        assert shapely.equals(shapely.union_all(inside), row["geom"])
        assert len(row["geom"].geoms) == 1
        assert row["declared_km2"] == pytest.approx(km2(row["geom"]), abs=0.051)
        assert (row["scale"], row["contractor"]) == (50_000, None)


def test_zone_dates_follow_from_their_statuses(tables: dict[str, list[Row]]) -> None:
    zones = tables["zone"]
    assert {BY_TABLE["zone"].group(row["status"]) for row in zones} == set(DISPLAY_GROUPS)
    assert len({row["status"] for row in zones}) >= 10
    for row in zones:
        assert (row["accepted_on"] is not None) == (row["status"] in DONE)
        assert (row["report_no"] is not None) == (row["status"] == "released")
        for later in ("accepted_on", "due_on"):  # what was accepted may have been due before
            assert not (row["started_on"] and row[later]) or row["started_on"] < row[later], row["code"]
        assert row["status_on"] <= END_2025
        assert "ILLUSTRATIVE" in (row["report_no"] or "ILLUSTRATIVE")


def test_targets_are_licence_blocks_around_their_deposits(tables: dict[str, list[Row]], territory: Any) -> None:
    targets = tables["target"]
    deposits = {row["name"]: row for row in build_programme.sources.rows("kz_deposits.csv")}
    wanted = {name for name, row in deposits.items() if row["confidence"] in "AB"} | {"Syrymbet"}
    assert {row["name"] for row in targets} == wanted
    for row in targets:
        deposit = deposits[row["name"]]
        assert shapely.contains(territory, row["geom"])
        assert shapely.intersects(row["geom"], shapely.points(float(deposit["lon"]), float(deposit["lat"])))
        assert (row["commodities"], row["confidence"]) == (deposit["commodities"], deposit["confidence"])
        assert row["position_km"] == float(deposit["uncertainty_km"])
        assert deposit["source_dataset"] in row["source"]
        assert deposit["licence"] in row["source"]
        minutes = shapely.get_coordinates(row["geom"]) * 60
        assert (np.round(minutes) / 60 == shapely.get_coordinates(row["geom"])).all()
        assert 20 <= km2(row["geom"]) <= 250
        assert row["identified_on"].startswith("2024")
        assert row["licence_no"] is None
    shapes = [row["geom"] for row in targets]
    assert not any(shapely.intersects(a, b) for a, b in itertools.combinations(shapes, 2))
    assert "44 km" in next(row["note"] for row in targets if row["name"] == "Syrymbet")
    assert {BY_TABLE["target"].group(row["status"]) for row in targets} == set(DISPLAY_GROUPS)
    assert {row["category"] for row in targets} <= {None, "P1", "P2", "P3"}


@pytest.mark.parametrize(
    ("figure", "counts"),
    [
        (2_014_000, lambda row: covered(row, END_2024)),
        (2_038_000, lambda row: covered(row, END_2025)),
        (2_200_000, lambda row: covered(row, END_2025) or row["due_on"] == END_2026),
    ],
    ids=["end of 2024", "end of 2025", "goal of 2026"],
)
def test_coverage_adds_up_to_the_published_figures(
    tables: dict[str, list[Row]], figure: float, counts: Callable[[Row], bool]
) -> None:
    assert km2(united(footprints(tables), counts)) == pytest.approx(figure, rel=1e-4)


def test_each_of_the_last_ten_years_covers_new_ground(tables: dict[str, list[Row]]) -> None:
    rows = footprints(tables)
    totals = [km2(united(rows, lambda row, year=year: covered(row, f"{year}-12-31"))) for year in range(2015, 2026)]
    gains = np.diff(totals)
    assert len(gains) == 10
    assert ((gains > 5_000) & (gains < 30_000)).all(), gains


def test_coverage_is_a_history_of_surveys(tables: dict[str, list[Row]], territory: Any) -> None:
    coverage = tables["coverage"]
    assert {row["method"] for row in coverage} == set(METHODS)
    assert {row["scale"] for row in coverage} == {200_000, 100_000, 50_000}
    assert shapely.difference(united(coverage, lambda row: True), territory).area < 1e-9
    done = [row for row in coverage if row["status"] in DONE]
    assert sum(km2(row["geom"]) for row in done) > 1.3 * km2(united(coverage, covered)), "surveys overlap"
    assert all(row["contractor"] is None for row in coverage)
    assert all((row["accepted_on"] is not None) == (row["status"] in (*DONE, "superseded")) for row in coverage)
    soviet = sum(row["accepted_on"] <= "1991-12-31" for row in done)
    assert soviet > 0.7 * len(done)
    zones = {row["uuid"]: row for row in tables["zone"]}
    for row in coverage:
        if row["zone_uuid"]:
            assert shapely.covers(zones[row["zone_uuid"]]["geom"], row["geom"])


def test_part_of_the_zones_is_mapped_in_detail(tables: dict[str, list[Row]]) -> None:
    detailed = united(footprints(tables), lambda row: covered(row) and row["scale"] <= 50_000)
    left = shapely.difference(united(tables["zone"], lambda row: True), detailed)
    assert 65_000 < km2(left) < 75_000


def test_figures_are_those_of_the_source(tables: dict[str, list[Row]]) -> None:
    published = build_programme.sources.rows("programme_figures.csv")
    for row, source in zip(tables["figure"], published):
        assert {name: row[name] or "" for name in source} == source


def test_bases_are_one_row_a_town_inside_the_territory(tables: dict[str, list[Row]], territory: Any) -> None:
    bases = tables["base"]
    assert all(shapely.contains(territory, row["geom"]) for row in bases)
    towns = [row for row in bases if row["kind"] == "town"]
    assert max(Counter(row["name"] for row in towns).values()) == 1
    assert all(row["population"] >= 6_000 for row in towns)
    assert {row["kind"] for row in bases} == {"town", "airport"}


def test_history_leads_to_each_status_by_allowed_moves(tables: dict[str, list[Row]]) -> None:
    history: dict[tuple[str, str], list[Row]] = defaultdict(list)
    for event in tables["status_event"]:
        history[event["table_name"], event["row_uuid"]].append(event)
    moments = [event["at"] for event in tables["status_event"]]
    assert moments == sorted(moments)
    assert max(event["happened_on"] for event in tables["status_event"]) <= END_2025
    for name, cycle in BY_TABLE.items():
        for row in tables[name]:
            events = history.pop((name, row["uuid"]))
            assert row["status"] in cycle.states
            assert events[-1]["new_status"] == row["status"]
            last = {column: events[-1][column] for column in ("author", "reason")}
            assert {column: row[column] for column in last} == last
            assert row["status_on"] == events[-1]["happened_on"]
            before: list[str] = []
            for event in events:
                assert event["old_status"] == (before[-1] if before else None)
                if before:
                    recorded = {**row, "reason": event["reason"], "commodity": row.get("commodities")}
                    cycle.check_move(before[-1], event["new_status"], recorded, before)
                before.append(event["new_status"])
    assert not history, "events without a row"
    assert any(event["new_status"] == "suspended" for event in tables["status_event"])


def test_an_edit_of_a_copy_adds_to_the_history(tmp_path: Path, qgis_app: object) -> None:
    copy = tmp_path / "copy.gpkg"
    shutil.copyfile(PROGRAMME, copy)
    layer = QgsVectorLayer(f"{copy}|layername=zone", "zone", "ogr")
    feature = next(layer.getFeatures("code = 'RE-02'"))
    changes = {layer.fields().indexOf("status"): "compilation", layer.fields().indexOf("author"): "a geologist"}
    assert layer.dataProvider().changeAttributeValues({feature.id(): changes})
    del layer
    kept, events = read(PROGRAMME, "status_event"), read(copy, "status_event")
    assert events[: len(kept)] == kept
    (event,) = events[len(kept) :]
    assert (event["row_code"], event["old_status"], event["new_status"], event["author"]) == (
        "RE-02",
        "fieldwork",
        "compilation",
        "a geologist",
    )


def test_geometry_headers_name_the_reference_system() -> None:
    connection = sqlite3.connect(f"file:{PROGRAMME}?mode=ro&immutable=1", uri=True)
    try:
        for table in ("territory", "zone", "base"):
            (blob,) = connection.execute(f'SELECT geom FROM "{table}" LIMIT 1').fetchone()
            assert struct.unpack("<i", blob[4:8]) == (4326,)
    finally:
        connection.close()
