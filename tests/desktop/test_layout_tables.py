"""Tables and lists of facts beside a map."""

from __future__ import annotations

from pathlib import Path

from rare_earth_plugin.map.layout_tables import region_table, site_facts, status_table, zone_table
from tests.desktop.map_contents import contents_of
from tests.desktop.panel_tools import panel_programme
from tests.programme_files import add_row, open_table


def test_statuses_are_counted_by_group_and_unknown_ones_are_not_lost(tmp_path: Path) -> None:
    path = panel_programme(tmp_path)
    add_row(open_table(path, "zone"), None, uuid="n", code="N", status="invented")
    with contents_of(path) as contents:
        rows = {row[0]: row[1:] for row in status_table(contents)}
    assert rows["In progress"] == ["1", "1"]
    assert rows["Unknown status"] == ["1", "0"]
    assert rows["In all"] == ["3", "2"]


def test_zones_and_oblasts_show_the_ledger(tmp_path: Path) -> None:
    with contents_of(panel_programme(tmp_path)) as contents:
        ledger = contents.account.ledger
        zones, regions = zone_table(contents), region_table(contents)
    assert zones[1][:3] == ["RE-01", "One", "fieldwork"]
    assert {row[0] for row in regions[1:]} == {row.name for row in ledger.regions if row.kind != "outside"}
    assert all(len(row) == len(regions[0]) for row in regions)


def test_facts_of_a_site_leave_out_what_nobody_knows(tmp_path: Path) -> None:
    with contents_of(panel_programme(tmp_path)) as contents:
        quartz, zircon = (dict(site_facts(contents, site)) for site in contents.sites("target"))
        zone = dict(site_facts(contents, contents.sites("zone")[1]))
    assert quartz["Commodities"] == "REE, Zr"
    assert "Resource category" not in quartz
    assert zircon["Resource category"] == "P2 (a forecast, not a KAZRC resource)"
    assert zone["Accepted on"] == "1 May 2024"
    assert zone["Survey"] == "Geological, 1:50\u202f000"
    assert all(zone.values())
