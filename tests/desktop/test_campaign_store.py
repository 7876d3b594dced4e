from __future__ import annotations

import datetime
import shutil
from pathlib import Path

import pytest

from rare_earth_plugin.core.campaign import CampaignError
from rare_earth_plugin.core.campaign_book import write_book
from rare_earth_plugin.store.campaign_store import (
    CampaignChoiceError,
    CampaignRow,
    find_campaign,
    read_campaigns,
    read_done,
)
from rare_earth_plugin.store.sentences import sentence

from ..programme_files import add_row, open_table, small_programme
from .campaign_case import BOOK

TODAY = datetime.date(2027, 3, 1)
KEPT = Path(__file__).resolve().parent.parent / "data" / "programme_v2.gpkg"


def test_campaigns_of_a_file(tmp_path: Path) -> None:
    path = small_programme(tmp_path / "p.gpkg")
    assert read_campaigns(path) == []
    layer = open_table(path, "campaign")
    add_row(layer, uuid="k", code="S-26", name="Season", starts_on="2026-06-01", plan=write_book(BOOK))
    add_row(layer, uuid="l", code="S-27")
    first, second = read_campaigns(path)
    assert first.book(TODAY) == BOOK
    assert (first.starts_on, first.label, second.label) == (datetime.date(2026, 6, 1), "Season", "S-27")


def test_one_that_has_only_a_name_begins_with_the_usual_season() -> None:
    book = CampaignRow("k", "S", "", None, None, "").book(TODAY)
    assert (book.variant.name, book.variant.plan) == ("1", None)
    assert book.variant.campaign.season.first == datetime.date(2027, 5, 1)
    own = CampaignRow("k", "S", "", datetime.date(2030, 6, 1), datetime.date(2030, 7, 1), "").book(TODAY)
    season = own.variant.campaign.season
    assert (season.first, season.last) == (datetime.date(2030, 6, 1), datetime.date(2030, 7, 1))


def test_a_text_that_is_no_plan_is_told() -> None:
    with pytest.raises(CampaignError):
        CampaignRow("k", "S", "", None, None, "{}").book(TODAY)


def test_a_file_of_an_earlier_version(tmp_path: Path) -> None:
    path = Path(shutil.copy(KEPT, tmp_path / "p.gpkg"))
    assert read_campaigns(path) == []
    assert read_done(path, "k") == {}


def test_what_was_done(tmp_path: Path) -> None:
    path = small_programme(tmp_path / "p.gpkg")
    visits = open_table(path, "visit")
    add_row(visits, uuid="1", campaign_uuid="k", kind="sheet", sheet="M-42-1-А", done_on="2026-05-03")
    add_row(visits, uuid="2", campaign_uuid="k", kind="target", target_uuid="t1", done_on="2026-05-04")
    add_row(visits, uuid="3", campaign_uuid="k", kind="target", target_uuid="t2")
    add_row(visits, uuid="4", campaign_uuid="other", kind="target", target_uuid="t3", done_on="2026-05-04")
    assert read_done(path, "k") == {"M-42-1-А": datetime.date(2026, 5, 3), "t1": datetime.date(2026, 5, 4)}


def test_the_one_that_is_meant() -> None:
    rows = [CampaignRow(uuid, code, "Same", None, None, "") for uuid, code in (("k", "S-26"), ("l", "S-27"))]
    assert find_campaign(rows, "S-27") is rows[1]
    assert find_campaign(rows, "k") is rows[0]
    assert find_campaign(rows[:1], "") is rows[0]
    for known, wanted, words in (
        (rows, "Same", "Several"),
        (rows, "Other", "no campaign “Other”"),
        ([], "", "holds no"),
    ):
        with pytest.raises(CampaignChoiceError) as caught:
            find_campaign(known, wanted)
        assert words in sentence(caught.value)
