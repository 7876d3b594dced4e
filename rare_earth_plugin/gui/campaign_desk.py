"""The campaign that the page works on: read from the programme, changed step by step, planned beside the window.

Every change is one undo step in the edit buffer of the campaign's row; crews and stops follow when the programme is
saved, in the same transaction.
"""

from __future__ import annotations

import datetime
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from typing import Any

from qgis.core import QgsVectorLayer
from qgis.PyQt.QtCore import QObject, pyqtSignal

from ..core.campaign import Base, Campaign, Stop, usual_season
from ..core.campaign_book import Book, Variant
from ..core.distances import Distances, geodesic_distances, network_distances, places
from ..core.errors import SurveyError
from ..core.plan import Plan
from ..core.plan_changes import locked_as_planned, move, unlocked
from ..core.planning import make_plan
from ..map import campaign_rows
from ..map.campaign_sources import bases
from ..map.road_distances import RoadError, RoadNetwork
from ..store.campaign_store import FIRST_VARIANT, CampaignRow, read_campaigns, read_done
from .chore import Chore
from .session import ProgrammeSession
from .wording import sentence

_PLANNED_FROM = {"name", "weights", "seed", "seconds"}
"""Inputs that change no plan that was made."""


class CampaignDesk(QObject):
    """One campaign at a time."""

    listChanged = pyqtSignal()
    """Campaigns came, went or were renamed; another one may be chosen."""
    changed = pyqtSignal()
    """The campaign that is chosen, its variants or its plan."""
    failed = pyqtSignal(str)
    told = pyqtSignal(str)

    def __init__(self, session: ProgrammeSession, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.session = session
        self.rows: list[CampaignRow] = []
        self.uuid = ""
        self.book: Book | None = None
        self.chore = Chore(self)
        self.chore.failed.connect(self.failed)
        self._distances: tuple[Any, Distances] | None = None
        self._known = ("", "")
        session.programmeChanged.connect(self.reload)
        session.rowsChanged.connect(self._rows_changed)
        session.aboutToSave.connect(self._bring_rows)

    # -- what there is --------------------------------------------------------------------------------------------

    @property
    def variant(self) -> Variant | None:
        """The variant that counts."""
        return self.book.variant if self.book is not None else None

    @property
    def campaign(self) -> Campaign | None:
        """Its inputs."""
        return self.variant.campaign if self.variant is not None else None

    @property
    def plan(self) -> Plan | None:
        """Its plan, ``None`` until there is one."""
        return self.variant.plan if self.variant is not None else None

    @property
    def editable(self) -> bool:
        """Whether the programme takes campaigns."""
        return self.session.info is not None and not self.session.info.read_only

    def bases(self) -> list[Base]:
        """The programme's field bases."""
        layer = self.session.layers.get("base")
        return bases(layer) if layer is not None else []

    def reload(self) -> None:
        """Read what the programme holds now; the campaign that was chosen stays so where it still is there."""
        self.rows = self._read()
        known = [row.uuid for row in self.rows]
        self._take(self.uuid if self.uuid in known else known[-1] if known else "")
        self.listChanged.emit()
        self.changed.emit()

    def _read(self) -> list[CampaignRow]:
        info, layer = self.session.info, self.session.layers.get("campaign")
        try:
            return campaign_rows.campaigns_of(layer) if layer else read_campaigns(info.path) if info else []
        except SurveyError as error:
            self.failed.emit(sentence(error))
            return []

    def choose(self, uuid: str) -> None:
        """Work on another campaign."""
        if uuid != self.uuid:
            self.chore.forget()
            self._take(uuid)
            self.changed.emit()

    def _take(self, uuid: str) -> None:
        row = next((row for row in self.rows if row.uuid == uuid), None)
        if row is not None and self.book is not None and (row.uuid, row.text) == self._known:
            return
        self.uuid = row.uuid if row is not None else ""
        self._known = (row.uuid, row.text) if row is not None else ("", "")
        try:
            self.book = row.book(datetime.date.today()) if row is not None else None
        except SurveyError as error:
            self.book = None
            self.failed.emit(sentence(error))

    def _rows_changed(self, role: str) -> None:
        if role == "campaign" and self._read() != self.rows:  # else it was this desk that wrote
            self.reload()
        elif role == "visit":
            self.changed.emit()

    # -- campaigns and variants -----------------------------------------------------------------------------------

    def create(self, name: str, year: int) -> None:
        """Add a campaign of the usual season, with a crew where the programme has a base, and choose it."""
        book = Book((Variant(FIRST_VARIANT, Campaign(name, usual_season(year))),), FIRST_VARIANT)
        uuid: list[str] = []

        def add(layers: Mapping[str, QgsVectorLayer]) -> None:
            uuid.append(campaign_rows.add_campaign(layers["campaign"], self._free_code(year), name, book))

        if self._write(add):
            self.uuid = uuid[0]
            self.reload()

    def _free_code(self, year: int) -> str:
        taken = {row.code for row in self.rows}
        codes = (f"S-{year}" if number == 1 else f"S-{year}-{number}" for number in range(1, len(taken) + 2))
        return next(code for code in codes if code not in taken)

    def remove(self) -> None:
        """Take the campaign away, with its crews and stops."""
        if self._write(lambda layers: campaign_rows.remove_campaign(layers, self.uuid)):
            self.reload()

    def edit(self, title: str, **inputs: Any) -> None:
        """Change inputs of the variant, as one undo step; nothing happens where they are as they were."""
        if self.variant is None or self.campaign is None:
            return
        campaign = replace(self.campaign, **inputs)
        if campaign == self.campaign:
            return
        changed = {name for name in inputs if getattr(campaign, name) != getattr(self.campaign, name)}
        stale = self.variant.is_stale or bool(changed - _PLANNED_FROM)
        plan = self.plan if self.plan is not None and _holds(campaign, self.plan) else None
        self.keep(replace(self.variant, campaign=campaign, plan=plan, is_stale=stale and plan is not None), title)

    def keep(self, variant: Variant, title: str) -> None:
        """Put a state of a variant, or a new one, into the campaign, as one undo step; it is the one that counts."""
        if self.book is not None and variant != self.variant:
            self._keep(self.book.with_variant(variant), title)

    def show_variant(self, name: str) -> None:
        """Let another variant count."""
        if self.book is not None and name != self.book.variant.name:
            self._keep(replace(self.book, shown=name), self.tr("Variant {name}").format(name=name))

    def drop_variant(self) -> None:
        """Take the variant away; the last one stays."""
        if self.book is not None and len(self.book.variants) > 1:
            name = self.book.variant.name
            self._keep(self.book.without(name), self.tr("Variant removed: {name}").format(name=name))

    def copy_variant(self, name: str) -> None:
        """Go on in a copy of the variant."""
        if self.book is not None and self.variant is not None and name not in [one.name for one in self.book.variants]:
            title = self.tr("New variant: {name}").format(name=name)
            self._keep(self.book.with_variant(replace(self.variant, name=name)), title)

    def _keep(self, book: Book, title: str) -> None:
        if self._write(lambda layers: campaign_rows.keep_book(layers["campaign"], self.uuid, book, title)):
            self.book = book
            self.rows = self._read()
            self._known = next(((row.uuid, row.text) for row in self.rows if row.uuid == self.uuid), ("", ""))
            self.changed.emit()

    def _write(self, work: Callable[[Mapping[str, QgsVectorLayer]], object]) -> bool:
        """Write into the tables of campaigns, which come into the project when they are first needed."""
        session = self.session
        if session.info is None:
            return False
        try:
            campaign_rows.add_tables(session.project, session.info, session.layers)
            session.find()
            work(session.layers)
        except SurveyError as error:
            self.failed.emit(sentence(error))
            return False
        session.editsChanged.emit()
        return True

    def _bring_rows(self) -> None:
        """Before a save: the rows of crews and stops say what the text says."""
        layer = self.session.layers.get("campaign")
        if layer is None or not layer.isModified():
            return
        layers, base_layer = self.session.layers, self.session.layers.get("base")
        uuids = campaign_rows.uuids_by_code(base_layer) if base_layer is not None else {}
        try:
            for row in campaign_rows.campaigns_of(layer):
                campaign_rows.refresh_rows(layers, row.uuid, row.book(datetime.date.today()), uuids)
        except SurveyError as error:
            self.failed.emit(sentence(error))

    # -- planning -------------------------------------------------------------------------------------------------

    def make(self) -> None:
        """Plan, beside the window; what is locked stays."""
        variant = self.variant
        if variant is None:
            return
        try:
            network = self._network(variant)
        except SurveyError as error:
            self.failed.emit(sentence(error))
            return
        known = self._known_distances(variant)

        def work(progress: Callable[[float], None], cancelled: Callable[[], bool]) -> tuple[Distances, Plan]:
            distances = known or _measure(variant.campaign, network, progress, cancelled)
            start = variant.plan if variant.plan is not None and not variant.is_stale else None
            plan = make_plan(
                variant.campaign, distances, clock=time.monotonic, progress=progress, cancelled=cancelled, start=start
            )
            return distances, plan

        def done(result: tuple[Distances, Plan]) -> None:
            self._distances = _key(variant), result[0]
            if self.variant == variant:
                made = replace(variant, plan=result[1], is_stale=False)
                self.keep(made, self.tr("Plan of {name}").format(name=variant.campaign.name))
                self.told.emit(self.tr("The plan is made."))
            else:
                self.told.emit(self.tr("The inputs were changed meanwhile, so the plan was left out; plan again."))

        self.chore.start(self.tr("Plan of {name}").format(name=variant.campaign.name), work, done)

    def _network(self, variant: Variant) -> RoadNetwork | None:
        """The roads that distances are measured along, ``None`` where they are geodesics."""
        if not variant.roads:
            return None
        layer = self.session.project.mapLayer(variant.roads)
        if not isinstance(layer, QgsVectorLayer):
            raise RoadError("gone", variant.roads)
        return RoadNetwork(layer, self.session.project.transformContext())

    def _known_distances(self, variant: Variant) -> Distances | None:
        known = self._distances
        return known[1] if known is not None and known[0] == _key(variant) else None

    def move(self, stop: str, crew: str, day: datetime.date | None) -> None:
        """Give a stop to a crew, on a day where one is named; the rest follows when the ways are known."""
        variant = self.variant
        if variant is None or variant.plan is None:
            return
        distances = self._known_distances(variant)
        if distances is None and variant.roads:
            self._measure_first(variant, lambda: self.move(stop, crew, day))
            return
        try:
            distances = distances or geodesic_distances(variant.campaign)
            self._distances = _key(variant), distances
            campaign, plan = move(variant.campaign, distances, variant.plan, stop, crew, day)
        except SurveyError as error:
            self._put_back(error)
        else:
            title = self.tr("Moved: {stop}").format(stop=self.label(stop))
            self.keep(replace(variant, campaign=campaign, plan=plan), title)

    def set_locked(self, stop: str, locked: bool) -> None:
        """Agree on a stop as it stands in the plan, or no longer."""
        variant = self.variant
        if variant is None or variant.plan is None:
            return
        title = self.tr("Agreed: {stop}") if locked else self.tr("No longer agreed: {stop}")
        campaign = variant.campaign
        try:
            campaign = locked_as_planned(campaign, variant.plan, stop) if locked else unlocked(campaign, stop)
        except SurveyError as error:
            self._put_back(error)
        else:
            self.keep(replace(variant, campaign=campaign), title.format(stop=self.label(stop)))

    def _put_back(self, error: SurveyError) -> None:
        """Say what is wrong; what was dragged goes back to where it was."""
        self.failed.emit(sentence(error))
        self.changed.emit()

    def _measure_first(self, variant: Variant, then: Callable[[], None]) -> None:
        """Measure the ways along the roads beside the window, then go on where nothing was changed meanwhile."""
        try:
            network = self._network(variant)
        except SurveyError as error:
            self._put_back(error)
            return

        def measure(progress: Callable[[float], None], cancelled: Callable[[], bool]) -> Distances:
            return _measure(variant.campaign, network, progress, cancelled)

        def done(distances: Distances) -> None:
            self._distances = _key(variant), distances
            if self.variant == variant:
                then()
            else:
                self.told.emit(self.tr("The inputs were changed meanwhile, so nothing was moved; do it again."))

        self.changed.emit()  # what was dragged stands where it was until then
        self.chore.start(self.tr("Ways along the roads"), measure, done)

    # -- stops ----------------------------------------------------------------------------------------------------

    def add_stops(self, stops: Sequence[Stop]) -> None:
        """Choose stops; those that are chosen already are brought up to date."""
        if self.campaign is not None and stops:
            chosen = {stop.key: stop for stop in self.campaign.stops}
            chosen |= {stop.key: chosen[stop.key].renewed(stop) if stop.key in chosen else stop for stop in stops}
            self.edit(self.tr("Stops chosen"), stops=tuple(chosen.values()))

    def remove_stops(self, keys: Sequence[str]) -> None:
        """No longer visit some stops."""
        if self.campaign is not None:
            gone = frozenset(keys)
            self.edit(
                self.tr("Stops left out"),
                stops=tuple(stop for stop in self.campaign.stops if stop.key not in gone),
                must_visit=tuple(key for key in self.campaign.must_visit if key not in gone),
                locks=tuple(one for one in self.campaign.locks if one.stop not in gone),
            )

    def label(self, key: str) -> str:
        """What people call a stop."""
        stops = self.campaign.stops if self.campaign is not None else ()
        return next((stop.label for stop in stops if stop.key == key), key)

    def done(self) -> dict[str, datetime.date]:
        """Stops that were done, with their days."""
        info, layer = self.session.info, self.session.layers.get("visit")
        if layer is not None:
            return campaign_rows.done_stops(layer, self.uuid)
        try:
            return read_done(info.path, self.uuid) if info is not None and self.uuid else {}
        except SurveyError as error:
            self.failed.emit(sentence(error))
            return {}

    def mark_done(self, stops: Sequence[str], day: datetime.date | None) -> None:
        """Note that stops were done on a day, or with ``None`` that they were not."""

        def mark(layers: Mapping[str, QgsVectorLayer]) -> None:
            if self.book is not None:
                campaign_rows.refresh_rows(layers, self.uuid, self.book)
            campaign_rows.mark_done(layers["visit"], self.uuid, stops, day)

        if self._write(mark):
            self.changed.emit()

    def close(self) -> None:
        """Let go of what runs."""
        self.chore.forget()


def _holds(campaign: Campaign, plan: Plan) -> bool:
    """Whether a plan's stops and crews are all still there."""
    stops, crews = {stop.key for stop in campaign.stops}, {crew.code for crew in campaign.crews}
    planned = {key for crew in plan.crews for trip in crew.trips for key in trip.stops}
    planned |= {one.stop for one in plan.unplaced}
    return planned <= stops and {one.crew for one in plan.crews} <= crews


def _key(variant: Variant) -> Any:
    campaign = variant.campaign
    return variant.roads, campaign.detour, tuple(map(tuple, places(campaign).tolist()))


def _measure(
    campaign: Campaign,
    network: RoadNetwork | None,
    progress: Callable[[float], None] | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> Distances:
    if network is None:
        return geodesic_distances(campaign)
    return network_distances(campaign, network.ways(places(campaign), campaign.detour, progress, cancelled))
