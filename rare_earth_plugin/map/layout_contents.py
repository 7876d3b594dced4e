"""What a page tells beside its map: the programme at one moment, its sites, its figures, its sources."""

from __future__ import annotations

import datetime
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from typing import Any

from qgis.core import (
    QgsFeature,
    QgsFeatureRequest,
    QgsGeometry,
    QgsProject,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QDate, QDateTime

from ..core.campaign import Campaign
from ..core.cartogram import Study
from ..core.errors import SurveyError
from ..core.history import Event
from ..core.ledger import ZONE_SCALE, Account, Row
from ..core.plan import Plan
from ..core.programme import Units
from ..core.question import Question
from ..store.languages import translate
from . import definition, formats
from .house_style import HouseStyle
from .layers import ORDER
from .past_symbols import show_present

_SOURCED = ("territory", "region", "coverage", "base", "target", "zone")
_MOST_SOURCES = 3  # of a layer
_ALWAYS_SOURCED = ("territory", "region", "coverage")
_EDITABLE = ("territory", "region", "zone", "target", "base")


class LayoutError(SurveyError):
    """A map that cannot be made.

    :ivar kind: ``no_zones``, ``no_targets``, ``none_chosen``, ``book_is_pdf``, ``no_cartogram``, ``no_plan`` or
        ``no_layers``.
    """

    def __init__(self, kind: str) -> None:
        super().__init__(kind)
        self.kind = kind

    def __str__(self) -> str:
        """The sentence for the user, in the language of the moment."""
        return {
            "no_zones": translate("Layouts", "The programme has no zones, so there is no zone sheet to make."),
            "no_targets": translate("Layouts", "The programme has no targets, so there is no target sheet to make."),
            "none_chosen": translate("Layouts", "None of the chosen sheets is in the programme now; choose again."),
            "book_is_pdf": translate("Layouts", "A book is one PDF; choose PDF, or a file for each sheet."),
            "no_cartogram": translate("Layouts", "There is no cartogram to draw: the programme has no territory."),
            "no_plan": translate("Layouts", "The campaign has no plan yet; plan it first, then make its maps."),
            "no_layers": translate("Layouts", "The project holds no programme; open one in the panel first."),
        }[self.kind]


@dataclass(frozen=True)
class Site:
    """A zone or a target as a sheet shows it; ``geometry`` is null where none was drawn."""

    role: str
    key: str
    code: str
    name: str
    status: str
    geometry: QgsGeometry
    values: dict[str, Any] = field(default_factory=dict)

    @property
    def title(self) -> str:
        """Code and name."""
        return " ".join(part for part in (self.code, self.name) if part) or self.key

    @property
    def is_drawn(self) -> bool:
        """Whether there is an outline to show."""
        return not self.geometry.isNull() and not self.geometry.isEmpty()


@dataclass(frozen=True)
class Cartogram:
    """A cartogram of study as it was counted.

    :ivar frames: the 1:1 000 000 sheets, ``None`` where the cartogram itself is of that scale.
    :ivar frame_crs: name of the datum of the frames.
    """

    study: Study
    frames: Units | None
    scale: int
    theme: str
    frame_crs: str


@dataclass(frozen=True)
class PlannedSeason:
    """A campaign with its plan.

    :ivar notes: key of a stop -> what people wrote down for it.
    """

    campaign: Campaign
    plan: Plan
    notes: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True)
class Contents:
    """A programme at the moment of its maps.

    :ivar layers: role -> layer, all in ``project``.
    :ivar account: figures, ``None`` where the programme has no territory.
    :ivar target_rows: UUID of a target -> its row.
    :ivar cartogram: for the layout of that name.
    :ivar season: for the campaign map and the booklets of crews.
    :ivar source: file or database that the programme was read from.
    """

    project: QgsProject
    layers: Mapping[str, QgsVectorLayer]
    title: str
    illustrative: bool
    account: Account | None
    today: datetime.date
    target_rows: Mapping[str, Row] = field(default_factory=dict)
    source: str = ""
    cartogram: Cartogram | None = None
    season: PlannedSeason | None = None
    house: HouseStyle = field(default_factory=HouseStyle)

    @property
    def definition(self) -> str:
        """What counts as mapped, as of when."""
        if self.account is None:
            return ""
        return self._in_words(self.account.question)

    @property
    def site_definition(self) -> str:
        """The same for zones and targets, which are counted at the scale of the programme."""
        return self._in_words(replace(self.account.question, scale=ZONE_SCALE)) if self.account else ""

    def _in_words(self, question: Question) -> str:
        return f"{definition.mapped_means(question)}; {definition.as_of_text(question, self.today)}"

    def sites(self, role: str) -> list[Site]:
        """Zones or targets in the order of their codes.

        :raises LayoutError: there are none.
        """
        found = [_site(role, feature) for feature in features(self.layers.get(role))]
        if not found:
            raise LayoutError("no_zones" if role == "zone" else "no_targets")
        return sorted(found, key=lambda site: formats.natural(site.code))

    def sources(self, most: int = _MOST_SOURCES) -> list[str]:
        """What the layers name as their sources and licences, each once; the rest of a long list is counted.

        :param most: of each layer; with 0 only one of those that the ground of the map comes from.
        """
        named: dict[str, None] = {}
        more = 0
        for role in _SOURCED:
            rights = self.layers[role].metadata().rights() if role in self.layers else []
            listed = [right.strip() for right in rights if right.strip() and right.strip() not in named]
            kept = most or int(role in _ALWAYS_SOURCED)
            named.update(dict.fromkeys(listed[:kept]))
            more += len(listed[kept:])
        if more:
            named[translate("Layouts", "and {count} more, named in the rows").format(count=formats.number(more))] = None
        return list(named)

    def row_of(self, site: Site) -> Row | None:
        """Figures of a zone or a target at 1:50 000."""
        if site.role == "target":
            return self.target_rows.get(site.key)
        rows = self.account.zone_rows_at_scale if self.account else ()
        return next((row for row in rows if row.key == site.key), None)


def frozen(
    project: QgsProject,
    layers: Mapping[str, QgsVectorLayer],
    moves: Mapping[tuple[str, str], Event] | None = None,
) -> tuple[QgsProject, dict[str, QgsVectorLayer]]:
    """A project of copies that no later edit reaches, with what is not saved yet; to be cleared after use.

    Coverage and remaining area are copied as they are read from their source: they may be too large to be held twice.

    :param moves: the last moves until an earlier day, by role and UUID: zones and targets then stand as they stood
        on it, without those that had not come yet.
    """
    aside = QgsProject()
    aside.setCrs(project.crs())
    aside.setTransformContext(project.transformContext())
    aside.setEllipsoid(project.ellipsoid())
    aside.viewSettings().setDefaultViewExtent(project.viewSettings().defaultViewExtent())
    copies = {}
    for role, layer in layers.items():
        if layer.isValid():
            copies[role] = _copy(layer, role in _EDITABLE or layer.isModified())
            if moves is not None and role in ("zone", "target"):
                _turn_back(copies[role], role, moves)
    for role in (role for role in ORDER if role in copies):
        aside.addMapLayer(copies[role], False)
        aside.layerTreeRoot().addLayer(copies[role])
    return aside, copies


def _turn_back(layer: QgsVectorLayer, role: str, moves: Mapping[tuple[str, str], Event]) -> None:
    """Give a copy the statuses of an earlier day."""
    status, since = (layer.fields().indexOf(name) for name in ("status", "status_on"))
    changes, not_yet = {}, []
    for feature in layer.getFeatures():
        move = moves.get((role, str(feature["uuid"])))
        if move is None:
            not_yet.append(feature.id())
        else:
            changes[feature.id()] = {status: move.new, since: formats.to_qdate(move.day)}
    provider = layer.dataProvider()
    provider.changeAttributeValues(changes)
    provider.deleteFeatures(not_yet)


def _copy(layer: QgsVectorLayer, whole: bool) -> QgsVectorLayer:
    if not whole or layer.providerType() == "memory":
        return layer.clone()
    copy = layer.materialize(QgsFeatureRequest())
    copy.setName(layer.name())
    copy.setCustomProperties(layer.customProperties())
    copy.setMetadata(layer.metadata())
    copy.setRenderer(layer.renderer().clone())
    copy.setOpacity(layer.opacity())
    if layer.labeling() is not None:
        copy.setLabeling(layer.labeling().clone())
    copy.setLabelsEnabled(layer.labelsEnabled())
    show_present(copy)  # where the panel shows an earlier day, by the values and not by the symbols
    return copy


def features(layer: QgsVectorLayer | None) -> Iterator[QgsFeature]:
    """Rows of a layer, none where it is missing."""
    if layer is not None and layer.isValid():
        yield from layer.getFeatures()


def _site(role: str, feature: QgsFeature) -> Site:
    values = {name: _plain(feature[name]) for name in feature.fields().names()}
    texts = {name: str(values.get(name) or "") for name in ("uuid", "code", "name", "status")}
    key = texts.pop("uuid") or str(feature.id())
    return Site(role, key, **texts, geometry=QgsGeometry(feature.geometry()), values=values)


def _plain(value: Any) -> Any:
    """A value as Python has it, ``None`` for the several nulls of Qt."""
    if isinstance(value, QDateTime):
        value = value.date()
    if isinstance(value, QDate):
        return formats.from_qdate(value)
    return None if value is None or str(value) == "NULL" else value
