"""Title, figures and tables around a map."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from qgis.core import QgsLayoutItemPicture
from qgis.PyQt.QtCore import QRectF
from qgis.PyQt.QtGui import QImage

from rare_earth_plugin.map.house_style import HouseStyle
from rare_earth_plugin.map.layout_blocks import side_by_side, stage_bar, title_strip
from rare_earth_plugin.map.layout_page import Page
from tests.desktop.map_contents import contents_of, tables
from tests.desktop.panel_tools import panel_programme


def test_a_bar_shares_its_length_by_area(tmp_path: Path) -> None:
    with contents_of(panel_programme(tmp_path)) as contents:
        row = contents.account.ledger.territory
        page = Page(contents.project, (210, 297))
        stage_bar(page, row, QRectF(10, 10, 100, 4), 1.0)
        widths = [page.layout.itemById(f"bar {number}").rect().width() for number in (1, 2, 3)]
    assert abs(widths[0] - 100 * row.covered_km2 / row.area_km2) < 0.1
    assert abs(sum(widths) - 100) < 0.1


def test_a_logo_stands_in_its_corner_and_a_lost_one_leaves_no_mark(tmp_path: Path) -> None:
    logo = tmp_path / "logo.png"
    QImage(20, 10, QImage.Format.Format_RGB32).save(str(logo))
    with contents_of(panel_programme(tmp_path)) as contents:
        for path, count in ((logo, 1), (tmp_path / "lost.svg", 0)):
            page = Page(contents.project, (210, 297), HouseStyle(logo=str(path)))
            title_strip(page, replace(contents, house=page.house), "Title", "below", QRectF(10, 10, 190, 17), 1.0)
            assert len([item for item in page.layout.items() if isinstance(item, QgsLayoutItemPicture)]) == count


def test_columns_stand_side_by_side_and_the_rest_is_counted(tmp_path: Path) -> None:
    rows = [["Code", "km²"], *[[f"Z-{number}", "1"] for number in range(30)]]
    with contents_of(panel_programme(tmp_path)) as contents:
        page = Page(contents.project, (210, 297))
        side_by_side(page, rows, QRectF(10, 10, 100, 60), (5, 8), 2, numbers=(1,), key="all")
        listed = tables(page.layout)
        assert [len(listed[f"all {column}"]) for column in (1, 2)] == [16, 16]
        page = Page(contents.project, (210, 297))
        side_by_side(page, rows, QRectF(10, 10, 100, 30), (7, 8), 2, numbers=(1,), key="some")
        last = tables(page.layout)["some 2"][-1][0]
        shown = sum(len(table) - 1 for table in tables(page.layout).values()) - 1
    assert last == f"… and {30 - shown} more"
