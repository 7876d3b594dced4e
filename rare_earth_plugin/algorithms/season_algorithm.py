"""What the algorithms that write pages of a campaign have in common: which plan they take."""

from __future__ import annotations

import datetime
import json
from pathlib import Path
from typing import Any

from qgis.core import QgsProcessingContext, QgsProcessingParameterFile, QgsProcessingParameterString

from ..core.campaign_book import FORMAT as BOOK_FORMAT
from ..core.campaign_book import read_book
from ..core.campaign_json import read_campaign
from ..core.plan import read_plan
from ..map.layout_contents import LayoutError, PlannedSeason
from ..map.visit_notes import visit_notes
from ..store.campaign_store import find_campaign, read_campaigns
from ..store.languages import translate
from .campaign_inputs import campaign_text, table_layer
from .pages_algorithm import PagesAlgorithm

CAMPAIGN, PLAN_FILE = "CAMPAIGN", "PLAN_FILE"


class SeasonAlgorithm(PagesAlgorithm):
    """Base of those algorithms."""

    def _add_season(self) -> None:
        self._add(
            QgsProcessingParameterString(CAMPAIGN, translate("CrewBooklet", "Campaign"), optional=True),
            translate("CrewBooklet", "Code, name or UUID of a campaign of the programme; empty for its only one."),
        )
        self._add(
            QgsProcessingParameterFile(
                PLAN_FILE, translate("CrewBooklet", "Plan from a file"), extension="json", optional=True
            ),
            translate(
                "CrewBooklet",
                "JSON with campaign and plan, as a timetable saves it; it is taken in place of the programme's.",
            ),
        )

    def _season(self, path: Path, parameters: dict[str, Any], context: QgsProcessingContext) -> PlannedSeason:
        """The plan that is meant.

        :param path: the programme.
        :raises LayoutError: ``no_plan``.
        :raises CampaignInputError: the file cannot be read.
        :raises CampaignError: a text is no campaign or plan.
        :raises CampaignChoiceError: no such campaign in the programme.
        """
        file = self.parameterAsFile(parameters, PLAN_FILE, context)
        if file:
            return season_of_file(Path(file))
        wanted = self.parameterAsString(parameters, CAMPAIGN, context).strip()
        row = find_campaign(read_campaigns(path), wanted)
        variant = row.book(datetime.date.today()).variant
        if variant.plan is None:
            raise LayoutError("no_plan")
        return PlannedSeason(variant.campaign, variant.plan, visit_notes(table_layer(path, "visit"), row.uuid))


def season_of_file(file: Path) -> PlannedSeason:
    """Campaign and plan of a JSON text, or the variant that counts of a campaign's whole text.

    :raises LayoutError: ``no_plan``.
    :raises CampaignInputError: ``not_readable``.
    :raises CampaignError: the text is neither.
    """
    text, found = campaign_text(file)
    if found.get("format") == BOOK_FORMAT:
        variant = read_book(text).variant
        if variant.plan is None:
            raise LayoutError("no_plan")
        return PlannedSeason(variant.campaign, variant.plan)
    if "campaign" not in found or not found.get("plan"):
        raise LayoutError("no_plan")
    return PlannedSeason(read_campaign(json.dumps(found["campaign"])), read_plan(json.dumps(found["plan"])))
