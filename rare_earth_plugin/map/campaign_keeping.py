"""A planned campaign kept in a programme file without a window: its row, and those of its crews and stops."""

from __future__ import annotations

import datetime
from dataclasses import replace

from qgis.core import QgsProject

from ..core.campaign import Campaign
from ..core.campaign_book import Book, Variant
from ..core.plan import Plan
from ..store.languages import translate
from ..store.programme_file import ProgrammeInfo
from .campaign_rows import add_campaign, add_tables, campaigns_of, keep_book, refresh_rows, uuids_by_code
from .edits import EditError
from .layers import find_layers, open_layer
from .saving import save


def keep_in_file(info: ProgrammeInfo, campaign: Campaign, plan: Plan, wanted: str = "") -> str:
    """Write a campaign with its plan into a programme, in one transaction; its UUID.

    One of the same code, name or UUID gets the plan as the variant that counts: in place of the plan that was made from
    the same inputs, else as a new variant, so that no inputs are lost. Others come as a new row.

    :param wanted: code, name or UUID of the programme's campaign; empty for the campaign's own name.
    :raises EditError: the file cannot be written.
    :raises ProgrammeFileError: the file cannot be read.
    """
    project = QgsProject()
    add_tables(project, info, {})
    layers = find_layers(project)
    name = wanted or campaign.name
    try:
        row = next((row for row in campaigns_of(layers["campaign"]) if name in (row.code, row.name, row.uuid)), None)
        if row is None:
            book = Book((Variant("1", campaign, plan),), "1")
            uuid = add_campaign(layers["campaign"], name, campaign.name, book)
        else:
            book = _with_plan(row.book(datetime.date.today()), campaign, plan)
            uuid = row.uuid
            title = translate("CampaignEdits", "Plan of {name}").format(name=row.label)
            keep_book(layers["campaign"], uuid, book, title)
        refresh_rows(layers, uuid, book, uuids_by_code(open_layer(project, info, "base")))
        save([*layers.values()])
    except EditError:
        for layer in layers.values():
            layer.rollBack()
        raise
    return uuid


def _with_plan(book: Book, campaign: Campaign, plan: Plan) -> Book:
    shown = book.variant
    as_searched = replace(shown.campaign, seconds=campaign.seconds, seed=campaign.seed)
    if as_searched == campaign and not shown.roads:
        return book.with_variant(replace(shown, campaign=campaign, plan=plan, is_stale=False))
    taken = {one.name for one in book.variants}
    name = next(str(number) for number in range(1, len(taken) + 2) if str(number) not in taken)
    return book.with_variant(Variant(name, campaign, plan))
