"""``rareearth:campaignplan``: who maps what and when, as tours of crews with stops, camps and a timetable."""

from __future__ import annotations

import datetime
import time
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from qgis.core import (
    Qgis,
    QgsCoordinateReferenceSystem,
    QgsFeatureSink,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterDateTime,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterFile,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterNumber,
    QgsProcessingParameterString,
)
from qgis.PyQt.QtCore import QCoreApplication

from ..core.accounting import Accountant
from ..core.campaign import Campaign, Stop
from ..core.campaign_check import remarks
from ..core.campaign_ground import sheet_stops, survey_ground
from ..core.distances import Distances, geodesic_distances, network_distances, places
from ..core.plan import Plan
from ..core.planning import make_plan
from ..core.programme import METHODS
from ..core.sheets import SCALES
from ..core.stillness import undisturbed
from ..map.campaign_layers import CAMPS, ROUTES, SHAPES, STOPS, plan_features, plan_fields
from ..map.campaign_sources import target_stops
from ..map.names import method_name
from ..map.road_distances import RoadNetwork
from ..store.campaign_sentences import campaign_sentence, unplaced_sentence
from ..store.kernels import best_kernel
from ..store.programme import open_programme, reference_programme
from ..store.snapshot import Snapshot
from ..store.tables import CRS_ID
from ..store.timetable_files import write_timetable
from .campaign_inputs import Asked, campaign_of, table_layer, with_best
from .kept_campaign import KeepingAlgorithm
from .sink_files import file_of_sink
from .survey_algorithm import errors_as_sentences, tell_kernel

translate = QCoreApplication.translate

PROGRAMME, CAMPAIGN_FILE, CAMPAIGN = "PROGRAMME", "CAMPAIGN_FILE", "CAMPAIGN"
FIRST_DAY, LAST_DAY, CREWS, BASES = "FIRST_DAY", "LAST_DAY", "CREWS", "BASES"
METHOD, SCALE, BEST, TARGETS, ROADS = "METHOD", "SCALE", "BEST", "TARGETS", "ROADS"
SEED, SECONDS, ROUNDS, TIMETABLE = "SEED", "SECONDS", "ROUNDS", "TIMETABLE"
_SINKS = {ROUTES: "ROUTES", STOPS: "STOPS", CAMPS: "CAMPS"}
_LEAST_KM2 = 20.0
_READ = 0.3  # share of the progress bar until the search begins
_SHOWN = 20


class CampaignPlan(KeepingAlgorithm):
    """Plans a field campaign."""

    ICON = "campaign_plan.svg"
    HELP = "campaign"

    def name(self) -> str:
        return "campaignplan"

    def displayName(self) -> str:
        return translate("CampaignPlanning", "Plan a field campaign")

    def shortHelpString(self) -> str:
        return translate(
            "CampaignPlanning",
            "Plans who maps which sheets and visits which targets, in which order and on which days: several crews, "
            "several trips from their bases, daily limits, days off, days that weather takes, nights in camp.\n\n"
            "The campaign comes from a JSON file, from the programme by its code or name, or from the parameters; "
            "without stops of its own it takes the best sheets and targets by gain for their cost. Distances follow "
            "geodesics times a detour, or a layer of roads.\n\n"
            "A longer search finds a better plan. With a number of rounds instead of seconds the same input gives the "
            "same plan.",
        )

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        self._add_campaign()
        self._add_choice()
        self._add_search()
        self._add_keep()
        for name, title in (
            ("KM2", translate("CampaignPlanning", "Mapped area, km²")),
            ("KM", translate("CampaignPlanning", "Way, km")),
            ("CREW_DAYS", translate("CampaignPlanning", "Days of crews")),
            ("COST", translate("CampaignPlanning", "Cost")),
            ("VISITED", translate("CampaignPlanning", "Stops visited")),
            ("NOT_PLACED", translate("CampaignPlanning", "Stops that do not fit")),
        ):
            self.addOutput(QgsProcessingOutputNumber(name, title))

    def _add_campaign(self) -> None:
        self._add(
            QgsProcessingParameterFile(
                PROGRAMME, translate("CampaignPlanning", "Programme file"), extension="gpkg", optional=True
            ),
            translate("CampaignPlanning", "GeoPackage of a programme; empty for the reference programme."),
        )
        self._add(
            QgsProcessingParameterFile(
                CAMPAIGN_FILE, translate("CampaignPlanning", "Campaign file"), extension="json", optional=True
            ),
            translate("CampaignPlanning", "JSON of a campaign, or of a timetable that was saved."),
        )
        self._add(
            QgsProcessingParameterString(
                CAMPAIGN, translate("CampaignPlanning", "Campaign of the programme"), optional=True
            ),
            translate("CampaignPlanning", "Its code or name; empty to make one from the parameters below."),
        )
        for name, title, text in (
            (
                FIRST_DAY,
                translate("CampaignPlanning", "First day"),
                translate("CampaignPlanning", "Begin of the season; empty for that of the campaign, or for 1 May."),
            ),
            (
                LAST_DAY,
                translate("CampaignPlanning", "Last day"),
                translate("CampaignPlanning", "End of the season; empty for that of the campaign, or for 31 October."),
            ),
        ):
            day = QgsProcessingParameterDateTime.Type.Date
            self._add(QgsProcessingParameterDateTime(name, title, day, optional=True), text)
        whole = Qgis.ProcessingNumberParameterType.Integer
        self._add(
            QgsProcessingParameterNumber(
                CREWS, translate("CampaignPlanning", "Crews"), whole, None, optional=True, minValue=1, maxValue=50
            ),
            translate("CampaignPlanning", "Usual crews in place of those of the campaign; 2 where it has none."),
        )
        self._add(
            QgsProcessingParameterString(BASES, translate("CampaignPlanning", "Bases of the crews"), optional=True),
            translate(
                "CampaignPlanning",
                "Codes or names with semicolons between, in turn for the crews; empty for the "
                "base nearest to the middle of the zones.",
            ),
        )

    def _add_choice(self) -> None:
        whole = Qgis.ProcessingNumberParameterType.Integer
        methods = [method_name(method) for method in METHODS]
        scales = [f"1:{scale:,}".replace(",", " ") for scale in SCALES]
        self._add(
            QgsProcessingParameterEnum(
                METHOD, translate("CampaignPlanning", "Method of the survey"), methods, False, 0
            ),
            translate("CampaignPlanning", "For campaigns without stops: what sheets are to be mapped by."),
        )
        self._add(
            QgsProcessingParameterEnum(
                SCALE, translate("CampaignPlanning", "Scale of the survey"), scales, False, len(SCALES) - 1
            ),
            translate("CampaignPlanning", "For campaigns without stops: sheets of this scale are proposed."),
        )
        self._add(
            QgsProcessingParameterNumber(
                BEST, translate("CampaignPlanning", "Best stops to take"), whole, 30, minValue=1, maxValue=1000
            ),
            translate("CampaignPlanning", "For campaigns without stops: how many of the best are planned."),
        )
        self._add(
            QgsProcessingParameterBoolean(TARGETS, translate("CampaignPlanning", "Targets as well as sheets"), True),
            translate("CampaignPlanning", "For campaigns without stops: whether targets are proposed too."),
        )
        self._add(
            QgsProcessingParameterFeatureSource(
                ROADS,
                translate("CampaignPlanning", "Roads"),
                [Qgis.ProcessingSourceType.VectorLine],
                optional=True,
            ),
            translate("CampaignPlanning", "Lines that ways follow; empty for geodesics times the detour."),
        )

    def _add_search(self) -> None:
        number = Qgis.ProcessingNumberParameterType
        for name, title, kind, least, most, text in (
            (
                SEED,
                translate("CampaignPlanning", "Seed"),
                number.Integer,
                0,
                999_999,
                translate("CampaignPlanning", "Where the search begins; empty for that of the campaign."),
            ),
            (
                SECONDS,
                translate("CampaignPlanning", "Seconds of the search"),
                number.Double,
                0.1,
                3600,
                translate("CampaignPlanning", "Empty for those of the campaign."),
            ),
            (
                ROUNDS,
                translate("CampaignPlanning", "Rounds of the search"),
                number.Integer,
                1,
                10_000_000,
                translate("CampaignPlanning", "Instead of seconds: the same input then gives the same plan."),
            ),
        ):
            parameter = QgsProcessingParameterNumber(
                name, title, kind, None, optional=True, minValue=least, maxValue=most
            )
            if name == ROUNDS:
                parameter.setFlags(parameter.flags() | Qgis.ProcessingParameterFlag.Advanced)
            self._add(parameter, text)
        for kind, title, text in (
            (
                ROUTES,
                translate("CampaignPlanning", "Routes"),
                translate("CampaignPlanning", "A line for each day on which a crew drives, in EPSG:4326."),
            ),
            (
                STOPS,
                translate("CampaignPlanning", "Stops"),
                translate("CampaignPlanning", "A point for each sheet and target, also for those that do not fit."),
            ),
            (
                CAMPS,
                translate("CampaignPlanning", "Camps"),
                translate("CampaignPlanning", "A point for each night in camp."),
            ),
        ):
            shape = Qgis.ProcessingSourceType.VectorLine if kind == ROUTES else Qgis.ProcessingSourceType.VectorPoint
            self._add(QgsProcessingParameterFeatureSink(_SINKS[kind], title, shape, optional=kind != STOPS), text)
        self._add(
            QgsProcessingParameterFileDestination(
                TIMETABLE,
                translate("CampaignPlanning", "Timetable"),
                translate("CampaignPlanning", "Excel table (*.xlsx);;Text table (*.csv);;JSON (*.json)"),
                optional=True,
                createByDefault=False,
            ),
            translate("CampaignPlanning", "Table of days, or campaign and plan as JSON."),
        )

    def processAlgorithm(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        self._refuse_shared_files(parameters, context)
        tell_kernel(feedback)
        with errors_as_sentences(), undisturbed():
            chosen = self.parameterAsFile(parameters, PROGRAMME, context)
            path = Path(chosen) if chosen else reference_programme()
            info = open_programme(path)
            campaign = campaign_of(path, self._asked(parameters, context), datetime.date.today())
            if not campaign.stops:
                campaign = self._proposed(path, campaign, parameters, context, feedback)
            feedback.setProgress(100 * _READ)
            plan = self._plan(campaign, parameters, context, feedback)
            results = self._write(campaign, plan, parameters, context)
            timetable = self.parameterAsFileOutput(parameters, TIMETABLE, context)
            if timetable:
                write_timetable(timetable, campaign, plan, path.name, info.illustrative)
                results[TIMETABLE] = timetable
            self._keep(info, campaign, plan, parameters, context, feedback)
        if info.illustrative:
            text = translate("CampaignPlanning", "The geometry of this programme is illustrative, not official.")
            feedback.pushInfo(text)
        _tell(campaign, plan, feedback)
        total = plan.total
        numbers = {"KM2": total.km2, "KM": total.km, "COST": total.cost, "CREW_DAYS": total.crew_days}
        numbers.update(VISITED=total.sheets + total.targets, NOT_PLACED=len(plan.unplaced))
        return {**results, **{name: float(value) for name, value in numbers.items()}}

    def _asked(self, parameters: dict[str, Any], context: QgsProcessingContext) -> Asked:
        def given(name: str) -> bool:
            return parameters.get(name) not in (None, "")

        def day(name: str) -> datetime.date | None:
            value = self.parameterAsDateTime(parameters, name, context).date() if given(name) else None
            return datetime.date(value.year(), value.month(), value.day()) if value and value.isValid() else None

        file = self.parameterAsFile(parameters, CAMPAIGN_FILE, context)
        names = self.parameterAsString(parameters, BASES, context).split(";")
        return Asked(
            Path(file) if file else None,
            self.parameterAsString(parameters, CAMPAIGN, context).strip(),
            day(FIRST_DAY),
            day(LAST_DAY),
            self.parameterAsInt(parameters, CREWS, context) if given(CREWS) else 0,
            tuple(name.strip() for name in names if name.strip()),
            self.parameterAsInt(parameters, SEED, context) if given(SEED) else None,
            self.parameterAsDouble(parameters, SECONDS, context) if given(SECONDS) else None,
        )

    def _proposed(
        self,
        path: Path,
        campaign: Campaign,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> Campaign:
        """The campaign with the best sheets of the zones, and targets, as its stops."""
        method = METHODS[self.parameterAsEnum(parameters, METHOD, context)]
        scale = SCALES[self.parameterAsEnum(parameters, SCALE, context)]
        data = Snapshot(path, transform_context=context.transformContext()).read(feedback.isCanceled)
        ground = survey_ground(Accountant(data, best_kernel(), blank=True), method, scale, feedback.isCanceled)
        targets = target_stops(table_layer(path, "target"))
        sheets = sheet_stops(ground, targets, zones=ground.zone_keys or None, least_km2=_LEAST_KM2)
        wanted: list[Stop] = [*sheets, *(targets if self.parameterAsBool(parameters, TARGETS, context) else ())]
        return with_best(campaign, wanted, self.parameterAsInt(parameters, BEST, context))

    def _plan(
        self,
        campaign: Campaign,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> Plan:
        rounds = self.parameterAsInt(parameters, ROUNDS, context) if parameters.get(ROUNDS) else None
        return make_plan(
            campaign,
            self._distances(campaign, parameters, context, feedback),
            clock=time.monotonic if rounds is None else None,
            iterations=rounds,
            progress=lambda done: feedback.setProgress(100 * (_READ + (1 - _READ) * done)),
            cancelled=feedback.isCanceled,
        )

    def _distances(
        self,
        campaign: Campaign,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> Distances:
        if not parameters.get(ROADS):
            return geodesic_distances(campaign)
        source = self.parameterAsSource(parameters, ROADS, context)
        if source is None:
            raise QgsProcessingException(self.invalidSourceError(parameters, ROADS))
        network = RoadNetwork(source, context.transformContext())
        km = network.ways(places(campaign), campaign.detour, cancelled=feedback.isCanceled)
        return network_distances(campaign, km)

    def _write(
        self, campaign: Campaign, plan: Plan, parameters: dict[str, Any], context: QgsProcessingContext
    ) -> dict[str, Any]:
        results = {}
        lonlat = QgsCoordinateReferenceSystem(f"EPSG:{CRS_ID}")
        for kind, name in _SINKS.items():
            sink, place = self.parameterAsSink(parameters, name, context, plan_fields(kind), SHAPES[kind], lonlat)
            if sink is None:
                if parameters.get(name):
                    raise QgsProcessingException(self.invalidSinkError(parameters, name))
                continue
            for feature in plan_features(kind, campaign, plan):
                if not sink.addFeature(feature, QgsFeatureSink.Flag.FastInsert):
                    raise QgsProcessingException(self.writeFeatureError(sink, parameters, name))
            results[name] = place
        return results

    def _refuse_shared_files(self, parameters: dict[str, Any], context: QgsProcessingContext) -> None:
        files: Iterable[str | None] = (file_of_sink(self, parameters, name, context) for name in _SINKS.values())
        named = [file for file in files if file is not None]
        twice = next((file for file in named if named.count(file) > 1), None)
        if twice is not None:
            text = translate(
                "CampaignPlanning",
                "Two of the outputs point to {file}, where the second would erase the first; give each a file of its "
                "own.",
            )
            raise QgsProcessingException(text.format(file=twice))


def _tell(campaign: Campaign, plan: Plan, feedback: QgsProcessingFeedback) -> None:
    """What does not fit and why, the first ones in the log."""
    for remark in [*remarks(campaign)][:_SHOWN]:
        feedback.pushWarning(campaign_sentence(remark))
    labels = {stop.key: stop.label for stop in campaign.stops}
    names = {crew.code: crew.name or crew.code for crew in campaign.crews}
    for one in plan.unplaced[:_SHOWN]:
        feedback.pushWarning(unplaced_sentence(one, labels[one.stop], names.get(one.crew, one.crew)))
    rest = len(plan.unplaced) - _SHOWN
    if rest > 0:
        text = translate(
            "CampaignPlanning", "{count} more stops do not fit; the stops' layer names them all.", None, rest
        )
        feedback.pushWarning(text.format(count=rest))
