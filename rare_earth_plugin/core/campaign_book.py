"""All that a programme keeps of one campaign: its variants, each with its inputs and the plan made from them."""

from __future__ import annotations

from dataclasses import dataclass, replace

from .campaign import (
    Base,
    Campaign,
    CampaignError,
    Crew,
    Days,
    Lock,
    MonthLoss,
    Productivity,
    Rates,
    Season,
    Stop,
    Weight,
    Weights,
)
from .campaign_json import read, write
from .plan import CrewDay, CrewTrips, Plan, Position, Totals, Trip, Unplaced, Visit

FORMAT, VERSION = "rare-earth-campaign-book", 1


@dataclass(frozen=True)
class Variant:
    """One way to plan the campaign.

    :ivar plan: ``None`` until one was made.
    :ivar is_stale: whether inputs have changed since.
    :ivar roads: identity of the layer that distances are measured along, "" for geodesics with a detour.
    """

    name: str
    campaign: Campaign
    plan: Plan | None = None
    roads: str = ""
    is_stale: bool = False


@dataclass(frozen=True)
class Book:
    """The variants of a campaign, and which of them counts.

    :ivar shown: name of the variant that is looked at and whose stops are the campaign's.
    """

    variants: tuple[Variant, ...]
    shown: str = ""

    @property
    def variant(self) -> Variant:
        """The variant that counts."""
        return next((one for one in self.variants if one.name == self.shown), self.variants[0])

    def with_variant(self, variant: Variant) -> Book:
        """The same with another state of one variant, or with a new one, which then counts."""
        names = [one.name for one in self.variants]
        if variant.name not in names:
            return replace(self, variants=(*self.variants, variant), shown=variant.name)
        changed = tuple(variant if one.name == variant.name else one for one in self.variants)
        return replace(self, variants=changed, shown=variant.name)

    def without(self, name: str) -> Book:
        """The same without a variant; the last one stays."""
        rest = tuple(one for one in self.variants if one.name != name) or self.variants[:1]
        shown = self.shown if self.shown != name else rest[0].name
        return replace(self, variants=rest, shown=shown)


_KINDS = (
    *(Base, Campaign, Crew, Days, Lock, MonthLoss, Productivity, Rates, Season, Stop, Weight, Weights),
    *(CrewDay, CrewTrips, Plan, Position, Totals, Trip, Unplaced, Visit),
    *(Variant, Book),
)


def write_book(book: Book) -> str:
    """The text of a book."""
    return write(book, FORMAT, VERSION, indent=None)


def read_book(text: str) -> Book:
    """The book of a text.

    :raises CampaignError: as :func:`.campaign_json.read_campaign` does; ``missing_key`` where it has no variant.
    """
    book = read(text, Book, FORMAT, VERSION, _KINDS)
    if not book.variants:
        raise CampaignError("missing_key", name="variants[1]")
    if any(one.plan is not None and not one.plan.totals for one in book.variants):
        raise CampaignError("missing_key", name="totals")
    return book
