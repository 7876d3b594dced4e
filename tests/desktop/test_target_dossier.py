"""What a dossier says: the wording of categories, coordinates that come back, blocks in words."""

from __future__ import annotations

import datetime
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from pyproj import Transformer
from qgis.core import QgsGeometry

from rare_earth_plugin.map.layout_contents import Contents, Site
from rare_earth_plugin.map.report_flow import ReportFlow
from rare_earth_plugin.map.target_dossier import (
    Dossier,
    category_in_words,
    commodities_in_words,
    coordinate_rows,
    dossier_flow,
    dossier_of,
    fill_dossier,
    is_forecast,
    perimeter_in_words,
    properties_of,
)
from tests.programme_files import square

from .map_contents import contents_of, tables, texts
from .panel_tools import panel_programme
from .report_runs import event


@pytest.fixture
def contents(tmp_path: Path) -> Iterator[Contents]:
    with contents_of(panel_programme(tmp_path)) as made:
        yield made


def site(wkt: str = "", **values: object) -> Site:
    geometry = QgsGeometry.fromWkt(wkt) if wkt else QgsGeometry()
    return Site("target", "u", "T-1", "Name", "identified", geometry, dict(values))


@pytest.mark.parametrize("category", ["P1", "P2", "P3", "Р2", "p1", " P3"])
def test_a_p_category_is_always_called_a_forecast(category: str) -> None:
    assert is_forecast(category)
    text = category_in_words(site(category=category))
    assert "forecast resources, not mineral resources by KAZRC" in text


def test_other_categories_are_only_repeated_and_none_is_told() -> None:
    assert "forecast" not in category_in_words(site(category="C2"))
    assert category_in_words(site()) == "No resource category is recorded for this target."


def test_commodities_are_named_and_unknown_ones_kept() -> None:
    assert commodities_in_words(site(commodities="REE; nb;Kryptonite")) == (
        "REE (rare earths), Nb (niobium), Kryptonite"
    )


def filled(contents: Contents, dossier: Dossier) -> ReportFlow:
    flow = dossier_flow(contents, dossier.site)
    assert len(list(fill_dossier(flow, contents, dossier))) == 6  # the sheet comes in three pieces
    return flow


def degrees(text: str) -> float:
    whole, minutes, seconds = map(float, re.fullmatch(r"(\d+)°(\d\d)′(\d\d\.\d\d)″", text).groups())  # type: ignore[union-attr]
    return whole + minutes / 60 + seconds / 3600


def test_printed_coordinates_come_back_to_a_third_of_a_metre(contents: Contents) -> None:
    dossier = dossier_of(
        contents, site("POLYGON((76.123456 48.2, 76.3 48.21, 76.25 48.3999999, 76.123456 48.2))"), (), ()
    )
    assert dossier.perimeter is not None
    _, *rows = coordinate_rows(dossier.perimeter)
    to_pulkovo = Transformer.from_crs(4326, 4284, always_xy=True)
    for row, vertex in zip(rows, dossier.perimeter.vertices):
        lat, lon, other_lat, other_lon = map(degrees, row[1:])
        assert (lat, lon) == pytest.approx((vertex.lat, vertex.lon), abs=0.00501 / 3600)
        # Whichever operation PROJ would choose there, they agree within what it says of its accuracy.
        assert to_pulkovo.transform(lon, lat) == pytest.approx((other_lon, other_lat), abs=1.5e-4)
    assert [row[0] for row in rows] == ["1", "2", "3"]


def test_the_accuracy_and_the_operation_are_stated(contents: Contents) -> None:
    dossier = dossier_of(contents, site(square(76, 48, 0.1)), (), ())
    said = " ".join(perimeter_in_words(dossier))
    assert "4 vertices" in said
    assert "EPSG:4326" in said
    assert "EPSG:4284" in said
    assert re.search(r"accuracy \d+\.\d m", said)
    assert "Pulkovo 1942 to WGS 84" in said


def test_many_vertices_are_listed_but_not_numbered_on_the_map(contents: Contents) -> None:
    circle = QgsGeometry.fromWkt("POINT(70.5 50.5)").buffer(0.05, 40)
    target = next(one for one in contents.sites("target") if one.key == "t1")
    many = Site("target", "t1", target.code, target.name, target.status, circle, target.values)
    flow = filled(contents, dossier_of(contents, many, (), ()))
    rows = [
        row
        for page in flow.written
        for key, found in tables(page.page.layout).items()
        if "coordinates" in key
        for row in found[1:]
    ]
    assert len(rows) == 160
    assert {layer.name() for layer in contents.project.mapLayers().values()} >= {"Perimeter"}
    assert "Numbered vertices" not in {layer.name() for layer in contents.project.mapLayers().values()}


def test_the_history_is_told_in_the_order_of_its_days(contents: Contents) -> None:
    target = next(one for one in contents.sites("target") if one.key == "t2")
    events = (
        event(1, "t2", "", "ranked", "2025-03-01"),
        event(2, "t2", "ranked", "identified", "2025-04-01", reason="Wrong"),
    )
    flow = filled(contents, dossier_of(contents, target, events, ("East",)))
    (history,) = [
        found for page in flow.written for key, found in tables(page.page.layout).items() if key.startswith("history")
    ]
    assert [row[:3] for row in history[1:]] == [
        ["1 Mar 2025", "", "ranked"],
        ["1 Apr 2025", "ranked", "identified"],
    ]
    assert history[2][4] == "Wrong"
    said = [text for page in flow.written for text in texts(page.page.layout)]
    assert "East" in said
    assert next(page.bookmark for page in flow.written if page.bookmark) == "Map"


def test_properties_are_what_json_takes_without_an_outline(contents: Contents) -> None:
    told = properties_of(contents, dossier_of(contents, site(status_on=datetime.date(2025, 5, 3)), (), ()))
    assert told["status_on"] == "2025-05-03"
    assert told["blocks_inside"] is None
    assert told["perimeter_km"] is None
    assert told["category_note"] is None
