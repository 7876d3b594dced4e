"""Days and spans of days as a person types them in one line: ``2026-06-01, 2026-07-10..2026-07-14``."""

from __future__ import annotations

import datetime
import re
from collections.abc import Iterable

from .campaign import CampaignError, Days

_DAY = r"(?:\d{4}-\d{1,2}-\d{1,2}|\d{1,2}\.\d{1,2}\.\d{4})"
_SPAN = re.compile(rf"({_DAY})(?:\s*(?:\.{{2,3}}|[…–—-])\s*({_DAY}))?")


def write_days(spans: Iterable[Days]) -> str:
    """The line of some spans."""
    return ", ".join(
        span.first.isoformat() if span.first == span.last else f"{span.first.isoformat()}..{span.last.isoformat()}"
        for span in spans
    )


def read_days(text: str) -> tuple[Days, ...]:
    """The spans of a line, by their first days, each once; none of an empty one.

    Days are written year first or, with points, day first; two dots or a dash join the ends of a span; commas,
    semicolons or line breaks stand between.

    :raises CampaignError: ``days_text`` (``value``: the part that is no day and no span), ``dates`` (a span that ends
        before it begins).
    """
    spans = []
    for part in filter(None, (part.strip() for part in re.split(r"[,;\n]", text))):
        found = _SPAN.fullmatch(part)
        if found is None:
            raise CampaignError("days_text", value=part[:40])
        first = _day(found[1], part)
        last = _day(found[2], part) if found[2] else first
        if last < first:
            raise CampaignError("dates", name="closed", first=first.isoformat(), last=last.isoformat())
        spans.append(Days(first, last))
    return tuple(sorted(set(spans), key=lambda span: (span.first, span.last)))


def _day(text: str, part: str) -> datetime.date:
    numbers = [int(number) for number in re.split(r"[.-]", text)]
    year, month, day = numbers if "-" in text else reversed(numbers)
    try:
        return datetime.date(year, month, day)
    except ValueError as error:
        raise CampaignError("days_text", value=part[:40]) from error
