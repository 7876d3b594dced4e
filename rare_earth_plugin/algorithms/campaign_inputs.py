"""Where ``rareearth:campaignplan`` takes its campaign from: a file, the programme, or its own parameters."""

from __future__ import annotations

import datetime
import json
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from qgis.core import QgsProviderRegistry, QgsVectorLayer
from qgis.PyQt.QtCore import QCoreApplication

from ..core.campaign import Base, Campaign, CampaignError, Crew, Stop, usual_season
from ..core.campaign_book import FORMAT as BOOK_FORMAT
from ..core.campaign_book import read_book
from ..core.campaign_json import read_campaign
from ..core.errors import SurveyError
from ..core.proposal import propose
from ..map.campaign_sources import bases
from ..store.campaign_store import find_campaign, read_campaigns
from ..store.programme_file import ProgrammeFileError

translate = QCoreApplication.translate

_LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"


class CampaignInputError(SurveyError):
    """Parameters that no campaign can be made from.

    :ivar kind: ``not_readable`` (``text``: the file), ``no_base`` (the programme has none), ``unknown_base`` (``text``)
        or ``season``.
    """

    def __init__(self, kind: str, text: str = "", detail: str = "") -> None:
        super().__init__(kind, text, detail)
        self.kind, self.text, self.detail = kind, text, detail

    def __str__(self) -> str:
        """The sentence for the user, in the language of the moment."""
        return {
            "not_readable": translate(
                "CampaignInputs", "The campaign file {text} cannot be read {detail}; choose a JSON file of a campaign."
            ),
            "no_base": translate(
                "CampaignInputs", "The programme holds no field base, so no crew can start; add one to it first."
            ),
            "unknown_base": translate(
                "CampaignInputs", "The programme holds no field base “{text}”; name bases by their code or name."
            ),
            "season": translate(
                "CampaignInputs", "The season ends before it begins ({text}); exchange the first and the last day."
            ),
        }[self.kind].format(text=self.text, detail=self.detail)


@dataclass(frozen=True)
class Asked:
    """What the parameters ask for.

    :ivar file: JSON of a campaign, or of a timetable that the plugin saved; ``None`` for none.
    :ivar campaign: code or name of one in the programme, "" for none.
    :ivar base_names: codes or names of the bases of crews, in turn.
    """

    file: Path | None = None
    campaign: str = ""
    first: datetime.date | None = None
    last: datetime.date | None = None
    crews: int = 0
    base_names: tuple[str, ...] = ()
    seed: int | None = None
    seconds: float | None = None


def table_layer(path: Path, table: str) -> QgsVectorLayer:
    """A table of a programme as a layer of its own.

    :raises ProgrammeFileError: ``table_missing``.
    """
    uri = QgsProviderRegistry.instance().encodeUri("ogr", {"path": str(path), "layerName": table})
    layer = QgsVectorLayer(uri, table, "ogr")
    if not layer.isValid():
        raise ProgrammeFileError("table_missing", path, table=table)
    return layer


def campaign_of(path: Path, asked: Asked, today: datetime.date) -> Campaign:
    """The campaign that is meant, with the season, crews and search that the parameters state.

    :param path: the programme.
    :raises CampaignInputError: see there.
    :raises CampaignError: a text is no campaign.
    :raises CampaignChoiceError: no such campaign in the programme.
    :raises ProgrammeFileError: the file cannot be read.
    """
    if asked.file is not None:
        campaign = _from_file(asked.file)
    elif asked.campaign:
        campaign = find_campaign(read_campaigns(path), asked.campaign).book(today).variant.campaign
    else:
        campaign = Campaign(translate("CampaignInputs", "Campaign"), usual_season((asked.first or today).year))
    season = replace(
        campaign.season, first=asked.first or campaign.season.first, last=asked.last or campaign.season.last
    )
    if season.last < season.first:
        raise CampaignInputError("season", f"{season.first.isoformat()} – {season.last.isoformat()}")
    crews = tuple(crew.in_season(campaign.season, season) for crew in campaign.crews)
    campaign = replace(campaign, season=season, crews=crews)
    if asked.crews or not campaign.crews:
        campaign = replace(campaign, crews=_crews(asked.crews or 2, asked.base_names, path), locks=())
    return replace(
        campaign,
        seed=campaign.seed if asked.seed is None else asked.seed,
        seconds=campaign.seconds if asked.seconds is None else asked.seconds,
    )


def campaign_text(file: Path) -> tuple[str, dict[str, Any]]:
    """The text of a JSON file of a campaign, and what it holds by name, which is nothing where it holds no names.

    :raises CampaignInputError: ``not_readable``.
    :raises CampaignError: the text is no JSON.
    """
    try:
        text = file.read_text(encoding="utf-8-sig")
    except (OSError, UnicodeDecodeError) as error:
        raise CampaignInputError("not_readable", str(file), f"({error})") from error
    try:
        found = json.loads(text)
    except ValueError as error:
        raise CampaignError("json", detail=str(error)) from error
    return text, found if isinstance(found, dict) else {}


def _from_file(file: Path) -> Campaign:
    text, found = campaign_text(file)
    if found.get("format") == BOOK_FORMAT:
        return read_book(text).variant.campaign
    return read_campaign(json.dumps(found["campaign"]) if isinstance(found.get("campaign"), dict) else text)


def _crews(count: int, names: Sequence[str], path: Path) -> tuple[Crew, ...]:
    known = bases(table_layer(path, "base"))
    if not known:
        raise CampaignInputError("no_base")
    chosen = [_base(known, name) for name in names] or _central(known, path)
    codes = [_LETTERS[place] if place < len(_LETTERS) else f"C{place + 1}" for place in range(count)]
    name = translate("CampaignCrews", "Crew {code}")
    return tuple(Crew(code, name.format(code=code), chosen[place % len(chosen)]) for place, code in enumerate(codes))


def _base(known: Sequence[Base], name: str) -> Base:
    found = next((base for base in known if name.casefold() in (base.code.casefold(), base.name.casefold())), None)
    if found is None:
        raise CampaignInputError("unknown_base", name)
    return found


def _central(known: Sequence[Base], path: Path) -> list[Base]:
    """Bases nearest to the zones' middle, for crews of which nobody says where they live."""
    extent = table_layer(path, "zone").extent()
    if extent.isNull() or extent.isEmpty():
        return list(known[:1])
    middle = extent.center()
    return sorted(known, key=lambda base: (base.lon - middle.x()) ** 2 + (base.lat - middle.y()) ** 2)[:1]


def with_best(campaign: Campaign, candidates: Sequence[Stop], count: int) -> Campaign:
    """The campaign with the best of some candidates as its stops.

    :raises CampaignError: as :func:`.core.proposal.propose` does.
    """
    return replace(campaign, stops=tuple(one.stop for one in propose(campaign, candidates)[:count]))
