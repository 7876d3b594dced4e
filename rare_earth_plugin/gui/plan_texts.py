"""A plan in sentences: what it does to the ledger, what does not fit, and which inputs to look at again."""

from __future__ import annotations

from collections.abc import Sequence

from qgis.PyQt.QtCore import QCoreApplication

from ..core.campaign import Campaign
from ..core.campaign_check import remarks
from ..core.campaign_ground import Effect
from ..core.plan import Plan
from ..map import formats
from ..map.names import method_name
from ..store.campaign_sentences import campaign_sentence, unplaced_sentence

translate = QCoreApplication.translate


def effect_lines(effects: Sequence[Effect], method: str, scale: int) -> list[str]:
    """After this season: of the territory, then of each zone that gains."""
    if not effects:
        return []
    whole, *zones = effects
    gained = formats.area(whole.after_km2 - whole.before_km2)
    text = translate("CampaignPlan", "{method}: after this season {gained} more are mapped at {scale}.")
    lines = [text.format(method=method_name(method), gained=gained, scale=formats.scale(scale))]
    for zone in sorted(zones, key=lambda one: formats.natural(one.name)):
        text = translate("CampaignPlan", "After this season {scale} in {zone}: {after} (now {before}).")
        after, before = formats.percent(zone.after_pct), formats.percent(zone.before_pct)
        lines.append(text.format(scale=formats.scale(scale), zone=zone.name, after=after, before=before))
    return lines


def unplaced_lines(campaign: Campaign, plan: Plan, most: int) -> list[str]:
    """Why stops do not fit, the first ``most`` of them."""
    if not plan.unplaced:
        return []
    labels = {stop.key: stop.label for stop in campaign.stops}
    names = {crew.code: crew.name or crew.code for crew in campaign.crews}
    lines = [translate("CampaignPlan", "{count} stops do not fit:", None, len(plan.unplaced))]
    lines[0] = lines[0].format(count=formats.number(len(plan.unplaced)))
    for one in plan.unplaced[:most]:
        lines.append("– " + unplaced_sentence(one, labels.get(one.stop, one.stop), names.get(one.crew, one.crew)))
    rest = len(plan.unplaced) - most
    if rest > 0:
        text = translate("CampaignPlan", "and {count} more; the map and the timetable show them.", None, rest)
        lines.append(text.format(count=formats.number(rest)))
    return lines


def remark_lines(campaign: Campaign, most: int) -> list[str]:
    """What somebody may have meant otherwise among the inputs, the first ``most`` of them."""
    found = [*remarks(campaign)]
    lines = [campaign_sentence(one) for one in found[:most]]
    rest = len(found) - most
    if rest > 0:
        text = translate("CampaignPlan", "and {count} more inputs to look at again.", None, rest)
        lines.append(text.format(count=formats.number(rest)))
    return lines
