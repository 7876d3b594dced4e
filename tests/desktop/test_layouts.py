"""Pages of every layout, from the small programme and from one that lacks what a map is made of."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from qgis.core import (
    QgsLayoutFrame,
    QgsLayoutItemLabel,
    QgsLayoutItemLegend,
    QgsLayoutItemMap,
    QgsLayoutItemPicture,
    QgsLayoutItemScaleBar,
    QgsPrintLayout,
)
from qgis.PyQt.QtCore import Qt

from rare_earth_plugin.map.cartogram_page import cartogram_page
from rare_earth_plugin.map.house_style import HouseStyle
from rare_earth_plugin.map.layout_contents import Contents, LayoutError
from rare_earth_plugin.map.layout_page import Page
from rare_earth_plugin.map.layouts import SIZES, frames_over, overview_page
from rare_earth_plugin.map.names import illustrative_note, layout_name
from rare_earth_plugin.map.papers import PAPERS
from rare_earth_plugin.map.site_sheets import site_page
from rare_earth_plugin.store.schema import create_programme
from tests.desktop.map_contents import contents_of, tables, texts
from tests.desktop.panel_tools import panel_programme
from tests.programme_files import add_row, open_table


@pytest.fixture
def contents(tmp_path: Path) -> Iterator[Contents]:
    with contents_of(panel_programme(tmp_path)) as made:
        yield made


def pages(contents: Contents) -> list[Page]:
    """One page of each layout that a programme always has, on each of its papers."""
    made = [overview_page(contents, paper) for paper in SIZES["overview"]]
    for role in ("zone", "target"):
        made += [site_page(contents, contents.sites(role)[0], paper) for paper in SIZES[role]]
    return made


def chart_of(layout: QgsPrintLayout, key: str = "map") -> QgsLayoutItemMap:
    item = layout.itemById(key)
    assert isinstance(item, QgsLayoutItemMap)
    return item


def test_every_page_says_what_a_map_must_say(contents: Contents) -> None:
    house = HouseStyle("Geology Committee", "A. Geologist")
    for page in pages(replace(contents, house=house)):
        said = "\n".join(texts(page.layout))
        for wanted in (
            "Test programme",
            "15 Jan 2026",
            "A. Geologist",
            "Geology Committee",
            "1:",
            "mapped = any method",
            "accepted or released",
            "Sources and licences",
            illustrative_note(),
        ):
            assert wanted in said, (page.layout.name(), wanted)
        kinds = {type(item) for item in page.layout.items()}
        assert {QgsLayoutItemLegend, QgsLayoutItemScaleBar, QgsLayoutItemPicture} <= kinds
        chart = chart_of(page.layout)
        assert chart.grids().size() == 1
        assert (chart.crs().description() if chart.crs().authid() else "Albers, equal-area") in said


def test_nothing_leaves_the_page_and_no_text_its_room(contents: Contents) -> None:
    long = replace(
        contents,
        title="A programme with a very long title " * 9,
        house=HouseStyle("Committee of Geology " * 12, "Author " * 30),
        source="source" * 60,
    )
    for page in pages(long):
        paper = page.layout.pageCollection().page(0).rect()
        for item in page.layout.items():
            if isinstance(item, (QgsLayoutItemLabel, QgsLayoutItemLegend, QgsLayoutFrame, QgsLayoutItemScaleBar)):
                assert paper.contains(item.sceneBoundingRect()), (page.layout.name(), item.id())
            if isinstance(item, QgsLayoutItemLabel) and item.vAlign() == Qt.AlignmentFlag.AlignVCenter:
                assert item.sizeForText().width() <= item.rect().width() + 0.6, item.text()
        title = page.layout.itemById("title").text()
        assert len(title) < 300


def test_legend_figures_and_title_block_do_not_overlap(contents: Contents) -> None:
    for page in pages(contents):
        parts = {
            item.id() or type(item).__name__: item.sceneBoundingRect()
            for item in page.layout.items()
            if isinstance(item, (QgsLayoutItemLegend, QgsLayoutFrame, QgsLayoutItemMap))
            or (isinstance(item, QgsLayoutItemLabel) and item.id() in ("figure", "title"))
        }
        for name, room in parts.items():
            for other, beside in parts.items():
                shared = room.intersected(beside)
                assert name == other or min(shared.width(), shared.height()) < 0.6, (page.layout.name(), name, other)


def test_an_official_programme_has_no_such_note(contents: Contents) -> None:
    for page in pages(replace(contents, illustrative=False)):
        assert illustrative_note() not in texts(page.layout)


def test_the_overview_counts_statuses_zones_and_oblasts(contents: Contents) -> None:
    listed = tables(overview_page(contents).layout)
    assert listed["statuses"][-1] == ["In all", "2", "2"]
    rows = [row for key, table in sorted(listed.items()) if key.startswith("table 1") for row in table[1:]]
    assert [row[0] for row in rows] == ["RE-01", "RE-02"]
    assert rows[1][4].startswith("100")
    names = [row[0] for key, table in sorted(listed.items()) if key.startswith("table 2") for row in table[1:]]
    assert names == ["East", "West"] or names == ["West", "East"]


def test_a_long_table_is_shown_as_far_as_it_goes_and_the_rest_counted(tmp_path: Path) -> None:
    path = panel_programme(tmp_path)
    zones = open_table(path, "zone")
    for number in range(200):
        add_row(zones, None, uuid=f"n{number}", code=f"N-{number:03}", name=f"Zone {number}", status="proposed")
    del zones
    with contents_of(path) as contents:
        listed = tables(overview_page(contents).layout)
    rows = [row for key, table in sorted(listed.items()) if key.startswith("table 1") for row in table[1:]]
    shown = [row for row in rows if row[0].startswith(("N-", "RE-"))]
    assert rows[-1][0] == f"… and {202 - len(shown)} more"


def test_an_empty_programme_still_makes_an_overview(tmp_path: Path) -> None:
    path = tmp_path / "empty.gpkg"
    create_programme(path, "Empty", False)
    with contents_of(path) as contents:
        said = texts(overview_page(contents).layout)
        assert "No figures: the programme has no territory yet." in said
        for role, kind in (("zone", "no_zones"), ("target", "no_targets")):
            with pytest.raises(LayoutError) as caught:
                contents.sites(role)
            assert caught.value.kind == kind
            assert str(caught.value).endswith(".")


def test_frames_lie_on_top_and_in_the_legend(contents: Contents) -> None:
    site = contents.sites("zone")[0]
    frames = frames_over(contents, 200_000, site)
    assert frames is not None
    codes = {feature["sheet"] for feature in frames.getFeatures()}
    assert any(code.startswith("M-42-") for code in codes)
    page = site_page(contents, site, frames=frames)
    assert chart_of(page.layout).layers()[0] == frames
    (legend,) = [item for item in page.layout.items() if isinstance(item, QgsLayoutItemLegend)]
    assert legend.model().rootGroup().findLayers()[0].layer() == frames


def test_there_is_no_cartogram_before_one_is_counted(contents: Contents) -> None:
    with pytest.raises(LayoutError) as caught:
        cartogram_page(contents)
    assert caught.value.kind == "no_cartogram"
    assert str(caught.value).endswith(".")


def test_names_and_papers() -> None:
    assert {layout_name(layout) for layout in SIZES} >= {"Programme overview", "Zone sheet", "Target sheet"}
    assert all(paper in PAPERS for sizes in SIZES.values() for paper in sizes)
