"""Campaigns as a programme keeps them: a row with its dates, and all else as text in one of its columns."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from ..core.campaign import Campaign, usual_season
from ..core.campaign_book import Book, Variant, read_book
from ..core.errors import SurveyError
from .attribute_values import text_of
from .languages import translate
from .programme_file import present_columns, reading
from .tables import quoted, select

FIRST_VARIANT = "1"


class CampaignChoiceError(SurveyError):
    """A campaign that is not told from others.

    :ivar wanted: what was asked for, or "".
    :ivar known: names of the campaigns that there are.
    :ivar several: whether more than one is meant, else none is.
    """

    def __init__(self, wanted: str, known: list[str], several: bool) -> None:
        super().__init__(wanted, known, several)
        self.wanted, self.known, self.several = wanted, known, several

    def __str__(self) -> str:
        """The sentence for the user, in the language of the moment."""
        if not self.known:
            text = translate("CampaignStore", "The programme holds no campaign; make one in the panel, or give a file.")
        elif self.several:
            text = translate("CampaignStore", "Several campaigns are meant by “{wanted}”; name one of {known}.")
        else:
            text = translate("CampaignStore", "The programme holds no campaign “{wanted}”; name one of {known}.")
        return text.format(wanted=self.wanted, known=", ".join(self.known))


@dataclass(frozen=True)
class CampaignRow:
    """A row of the table ``campaign``.

    :ivar text: what the column ``plan`` holds, "" for a campaign that only has a name yet.
    """

    uuid: str
    code: str
    name: str
    starts_on: datetime.date | None
    ends_on: datetime.date | None
    text: str

    @classmethod
    def of(cls, values: Mapping[str, Any]) -> CampaignRow:
        """A row from its attributes by name."""
        days = [_day(values.get(name)) for name in ("starts_on", "ends_on")]
        uuid, code, name, text = (text_of(values.get(column)) for column in ("uuid", "code", "name", "plan"))
        return cls(uuid, code, name, days[0], days[1], text)

    @property
    def label(self) -> str:
        """What people call it."""
        return self.name or self.code or self.uuid

    def book(self, today: datetime.date) -> Book:
        """What is planned; the usual season of its year where nothing is yet.

        :raises CampaignError: the text cannot be read.
        """
        if self.text:
            return read_book(self.text)
        season = usual_season((self.starts_on or today).year)
        season = replace(season, first=self.starts_on or season.first, last=self.ends_on or season.last)
        return Book((Variant(FIRST_VARIANT, Campaign(self.label, season)),), FIRST_VARIANT)


def read_campaigns(path: Path) -> list[CampaignRow]:
    """The campaigns of a file, in the order of their rows; a file of an earlier version has them without plans.

    :raises ProgrammeFileError: the file cannot be read.
    """
    with reading(path) as connection:
        columns = present_columns(connection, "campaign")
        rows = connection.execute(select("campaign", *map(quoted, columns), ordered=True)).fetchall()
    return [CampaignRow.of(dict(zip(columns, row))) for row in rows]


def read_done(path: Path, uuid: str) -> dict[str, datetime.date]:
    """Stops of a campaign that were done, with their days; none in a file of an earlier version.

    :raises ProgrammeFileError: the file cannot be read.
    """
    with reading(path) as connection:
        if "done_on" not in present_columns(connection, "visit"):
            return {}
        query = f"{select('visit', 'sheet', 'target_uuid', 'done_on')} WHERE campaign_uuid = ? AND done_on IS NOT NULL"
        rows = connection.execute(query, (uuid,)).fetchall()
    found = {text_of(sheet) or text_of(target): _day(day) for sheet, target, day in rows}
    return {stop: day for stop, day in found.items() if stop and day is not None}


def find_campaign(rows: list[CampaignRow], wanted: str) -> CampaignRow:
    """The campaign of a code, name or UUID; the only one where nothing is wanted.

    :raises CampaignChoiceError: none is meant, or more than one.
    """
    found = [row for row in rows if not wanted or wanted in (row.code, row.name, row.uuid)]
    if len(found) != 1:
        raise CampaignChoiceError(wanted, [row.label for row in rows], bool(found))
    return found[0]


def _day(value: Any) -> datetime.date | None:
    if isinstance(value, datetime.date):
        return value
    try:
        return datetime.date.fromisoformat(str(value or "")[:10])
    except ValueError:
        return None
