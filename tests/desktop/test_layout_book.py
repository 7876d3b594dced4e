"""Contents of a book: every site with the page it stands on."""

from __future__ import annotations

from pathlib import Path

from rare_earth_plugin.map.layout_book import contents_pages
from tests.desktop.map_contents import contents_of, tables
from tests.desktop.panel_tools import panel_programme
from tests.programme_files import add_row, open_table


def test_page_numbers_count_the_contents_themselves(tmp_path: Path) -> None:
    path = panel_programme(tmp_path)
    zones = open_table(path, "zone")
    for number in range(120):
        add_row(zones, None, uuid=f"n{number}", code=f"X-{number:03}", name="Later", status="proposed")
    del zones
    with contents_of(path) as contents:
        sites = contents.sites("zone")
        pages = contents_pages(contents, sites, "zone", "A4")
        rows = [row for page in pages for row in tables(page.layout)["contents"][1:]]
    assert len(pages) > 1
    assert [row[0] for row in rows] == [site.code for site in sites]
    assert [row[4] for row in rows] == [str(len(pages) + 1 + place) for place in range(len(sites))]
