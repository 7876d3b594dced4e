"""The dossier of a target: map, resources in the right words, history, perimeter, licence blocks, sources."""

from __future__ import annotations

import datetime
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Any

from qgis.core import QgsCoordinateReferenceSystem
from qgis.PyQt.QtCore import QRectF

from ..core.blocks import BlockError
from ..core.commodities import known_symbol, split_commodities
from ..core.history import Event, effective
from ..store.kernels import best_kernel
from ..store.languages import translate
from ..store.perimeters import PULKOVO, WGS84, BlockList, Perimeter, blocks_of, perimeter_of
from ..store.sheet_frames import SheetFrames
from . import definition, formats
from .framed_map import framed_map
from .layout_contents import Contents, Site
from .layout_tables import Facts, site_facts
from .names import commodity_name, field_name, illustrative_note, status_name
from .perimeter_layers import block_layer, outline_layer, vertex_layer
from .report_flow import PAPER, ReportFlow
from .report_tables import category_note
from .site_sheets import fill_site, site_view

_MAP = 114.0
"""Height of the map of the perimeter, in millimetres of A3."""
_NUMBERED = 120
"""Vertices that a map can show with their numbers."""
_ABREAST = 3  # blocks in a row of their table


@dataclass(frozen=True)
class Dossier:
    """A target with what its dossier tells.

    :ivar events: its history, as recorded.
    :ivar regions: its oblasts.
    :ivar perimeter: ``None`` where none was drawn.
    :ivar blocks: in the grid of the datum that was asked for, and in that of the other one; none without a perimeter.
    :ivar trouble: why there is no list of blocks.
    """

    site: Site
    events: Sequence[Event] = ()
    regions: Sequence[str] = ()
    perimeter: Perimeter | None = None
    blocks: tuple[BlockList, ...] = ()
    trouble: BlockError | None = None

    @property
    def area_km2(self) -> float | None:
        """Area of the perimeter."""
        return self.blocks[0].area_km2 if self.blocks else None


def dossier_name() -> str:
    """What a dossier is called."""
    return translate("Dossier", "Target dossier")


def dossier_of(
    contents: Contents, site: Site, events: Sequence[Event], regions: Sequence[str], block_crs: str = WGS84
) -> Dossier:
    """Gather what is told about a target.

    :param block_crs: datum whose minutes the licence blocks are counted in; those of the other one are counted beside.
    :raises FrameCrsError: nothing leads to or from a datum.
    """
    if not site.is_drawn:
        return Dossier(site, events, regions)
    context, kernel = contents.project.transformContext(), best_kernel()
    perimeter = perimeter_of(site.geometry, context)
    grids = [block_crs, *(crs for crs in (WGS84, PULKOVO) if crs != block_crs)][:2]
    try:
        listed = [
            blocks_of(site.geometry, SheetFrames(QgsCoordinateReferenceSystem(crs), context), kernel) for crs in grids
        ]
    except BlockError as error:
        return Dossier(site, events, regions, perimeter, (), error)
    return Dossier(site, events, regions, perimeter, tuple(listed))


def dossier_flow(contents: Contents, site: Site) -> ReportFlow:
    """A dossier without pages yet."""
    foot = " ".join([dossier_name(), formats.date(contents.today)])
    below = "   ·   ".join(part for part in (dossier_name(), contents.title) if part)
    return ReportFlow(contents, site.title, below, foot)


def fill_dossier(flow: ReportFlow, contents: Contents, dossier: Dossier) -> Iterator[None]:
    """Build the pages of a dossier, a part at a time; its pages are numbered at the end."""
    site = dossier.site
    yield from fill_site(flow.start_page(translate("Dossier", "Map")), contents, site, PAPER)
    flow.use(flow.rooms.body.height())
    yield
    _resources(flow, contents, dossier)
    _history(flow, dossier)
    yield
    _perimeter(flow, contents, dossier)
    yield
    _blocks(flow, dossier)
    _sources(flow, contents, dossier)
    flow.number_pages()
    yield


# -- what is known --------------------------------------------------------------------------------------------------


def _resources(flow: ReportFlow, contents: Contents, dossier: Dossier) -> None:
    site = dossier.site
    flow.section(translate("Dossier", "Commodities and resources"))
    if contents.illustrative:
        flow.paragraph(definition.illustrative_warning(), bold=True)
    facts = [(field_name("commodities"), commodities_in_words(site)), *_known(contents, dossier)]
    note = translate("Dossier", "nothing recorded")
    head = [translate("Report", "Item"), translate("Report", "Value")]
    flow.table([head, *([name, value or note] for name, value in facts)], key="facts")
    flow.paragraph(category_in_words(site), bold=True)
    flow.paragraph(category_note())


def commodities_in_words(site: Site) -> str:
    """Symbols with their names."""
    listed = []
    for entry in split_commodities(str(site.values.get("commodities") or "")):
        symbol = known_symbol(entry)
        listed.append(f"{symbol} ({commodity_name(symbol)})" if symbol else entry)
    return ", ".join(listed)


def category_in_words(site: Site) -> str:
    """The resource category, with what it is worth."""
    category = str(site.values.get("category") or "")
    if not category:
        return translate("Dossier", "No resource category is recorded for this target.")
    if is_forecast(category):
        text = translate("Dossier", "Category {category}: forecast resources, not mineral resources by KAZRC.")
        return text.format(category=category)
    return translate("Dossier", "Category {category}, as the programme states it.").format(category=category)


def is_forecast(category: str) -> bool:
    """Whether a category is one of P1 to P3, also in Cyrillic letters."""
    return category.strip()[:1].upper() in ("P", "Р")


def _known(contents: Contents, dossier: Dossier) -> Facts:
    site = dossier.site
    facts = [(translate("Layouts", "Oblast"), ", ".join(dossier.regions))]
    facts += [(name, value) for name, value in site_facts(contents, site) if name != field_name("commodities")]
    row = contents.row_of(site)
    if row is not None:
        text = translate("Dossier", "{percent} at 1:50 000 or finer").format(percent=formats.percent(row.covered_pct))
        facts.append((translate("Report", "Mapped"), text))
    identified = site.values.get("identified_on")
    day = formats.date(identified) if isinstance(identified, datetime.date) else ""
    facts.append((field_name("identified_on"), day))
    facts.append((field_name("note"), str(site.values.get("note") or "")))
    return facts


def _history(flow: ReportFlow, dossier: Dossier) -> None:
    flow.section(translate("Dossier", "Status and history"))
    flow.paragraph(f"{field_name('status')}: {status_name(dossier.site.status)}", bold=True)
    rows = []
    for move in effective(dossier.events):
        told = ". ".join(part for part in (move.reason, move.document) if part)
        before = status_name(move.old) if move.old else ""
        day = formats.date(move.day) if move.day is not None else ""
        rows.append([day, before, status_name(move.new), move.author, told])
    if not rows:
        flow.paragraph(translate("Dossier", "The history holds nothing about this target."), quiet=True)
        return
    head = [
        translate("Report", "Day"),
        translate("Report", "from"),
        translate("Report", "to"),
        translate("Report", "Author"),
        translate("Report", "Reason, document"),
    ]
    flow.table([head, *rows], key="history")


# -- the perimeter --------------------------------------------------------------------------------------------------


def _perimeter(flow: ReportFlow, contents: Contents, dossier: Dossier) -> None:
    perimeter, factor = dossier.perimeter, flow.factor
    flow.start_page()
    flow.section(translate("Dossier", "Perimeter"))
    if perimeter is None:
        text = translate(
            "Dossier", "No outline of this target was drawn yet, so there are no coordinates and no blocks."
        )
        flow.paragraph(text)
        return
    layers = [outline_layer(dossier.site.geometry)]
    if len(list(perimeter.vertices)) <= _NUMBERED:
        layers.insert(0, vertex_layer(perimeter))
    if dossier.blocks:
        layers.append(block_layer(dossier.blocks[0]))
    contents.project.addMapLayers(layers, False)
    rest = flow.rest
    band = QRectF(rest.left(), rest.top(), rest.width(), _MAP * factor)
    alone = replace(contents, layers={})  # nothing of the programme lies below
    framed_map(flow.page, alone, band, layers, site_view(contents, dossier.site), factor)
    flow.use(_MAP * factor + 2 * factor)
    if dossier.blocks:
        text = translate("Dossier", "Dark: blocks inside. Light: blocks that are touched. Grid of {crs}.")
        flow.paragraph(text.format(crs=dossier.blocks[0].crs), quiet=True)
    for text in perimeter_in_words(dossier):
        flow.paragraph(text)
    flow.table(coordinate_rows(perimeter), key="coordinates")


def perimeter_in_words(dossier: Dossier) -> list[str]:
    """How the coordinates are to be read, and how far they can be trusted."""
    perimeter = dossier.perimeter
    if perimeter is None:
        return []
    texts = [
        translate(
            "Dossier",
            "{count} vertices, joined in the order of their numbers by lines that are straight in longitude and "
            "latitude, the last one with the first. Length of the perimeter: {length} km.",
            None,
            len(list(perimeter.vertices)),
        ).format(
            count=formats.number(len(list(perimeter.vertices))),
            length=formats.number(perimeter.length_m / 1000, 1),
        )
    ]
    if dossier.area_km2 is not None:
        text = translate("Dossier", "Area on the ellipsoid WGS 84: {area}.")
        texts.append(text.format(area=formats.area(dossier.area_km2)))
    accuracy = translate("Dossier", "accuracy unknown")
    if perimeter.accuracy_m is not None:
        accuracy = translate("Dossier", "accuracy {metres} m").format(metres=formats.number(perimeter.accuracy_m, 1))
    text = translate(
        "Dossier",
        "Coordinates in WGS 84 (EPSG:4326), as the programme holds them, and in {crs}, computed from these by the "
        "operation “{operation}” ({accuracy}). Seconds are rounded to 0.01″, about 0.3 m.",
    )
    texts.append(text.format(crs=perimeter.crs, operation=perimeter.operation, accuracy=accuracy))
    return texts


def coordinate_rows(perimeter: Perimeter) -> list[list[str]]:
    """The list of coordinates, its head first; rings are told apart where there are several."""
    name = perimeter.crs.rpartition(" - ")[2] or perimeter.crs
    rows = [
        [
            "№",
            translate("Dossier", "WGS 84, latitude N"),
            translate("Dossier", "WGS 84, longitude E"),
            translate("Dossier", "{crs}, latitude N").format(crs=name),
            translate("Dossier", "{crs}, longitude E").format(crs=name),
        ]
    ]
    for ring in perimeter.rings:
        if len(perimeter.rings) > 1:
            text = translate("Dossier", "hole in part {part}") if ring.is_hole else translate("Dossier", "part {part}")
            rows.append([text.format(part=formats.number(ring.part)), "", "", "", ""])
        for vertex in ring.vertices:
            angles = (vertex.lat, vertex.lon, vertex.other_lat, vertex.other_lon)
            rows.append([formats.number(vertex.number), *map(formats.angle, angles)])
    return rows


# -- the blocks -----------------------------------------------------------------------------------------------------


def _blocks(flow: ReportFlow, dossier: Dossier) -> None:
    if dossier.perimeter is None:
        return
    flow.section(translate("Dossier", "Licence blocks of 1′ × 1′"), 60 * flow.factor)
    if dossier.trouble is not None:
        text = translate(
            "Dossier", "Around the perimeter lie {count} blocks, far more than a licence has: they are not listed."
        )
        flow.paragraph(text.format(count=formats.number(dossier.trouble.count)))
        return
    for text in blocks_in_words(dossier.blocks):
        flow.paragraph(text)
    listed = dossier.blocks[0]
    head = [
        translate("Dossier", "Block"),
        translate("Dossier", "held, km²"),
        translate("Dossier", "held, %"),
    ]
    cells = [
        [
            share.block.code,
            formats.number(share.held_km2, 3),
            formats.percent(100 if share.is_inside else 100 * share.share),
        ]
        for share in listed.shares
    ]
    cells += [["", "", ""]] * (-len(cells) % _ABREAST)
    abreast = (cells[place : place + _ABREAST] for place in range(0, len(cells), _ABREAST))
    rows = [[text for cell in listed for text in cell] for listed in abreast]
    numbers = [column for column in range(len(head) * _ABREAST) if column % len(head)]
    flow.table([head * _ABREAST, *rows], numbers, "blocks")


def blocks_in_words(blocks: Sequence[BlockList]) -> list[str]:
    """How many blocks lie inside and how many are touched, in each grid, and what the codes are."""
    texts = []
    for listed in blocks:
        text = translate("Dossier", "Grid of {crs}: {inside} blocks inside, {touched} touched.")
        texts.append(
            text.format(crs=listed.crs, inside=formats.number(listed.inside), touched=formats.number(listed.touched))
        )
    if blocks:
        text = translate(
            "Dossier",
            "Listed are the blocks of the first grid. A code is the south-west corner of its block in degrees and "
            "minutes of that datum; it is not the official number of a block. Areas on the ellipsoid WGS 84.",
        )
        texts.append(text)
    return texts


def _sources(flow: ReportFlow, contents: Contents, dossier: Dossier) -> None:
    values = dossier.site.values
    own = [str(values.get(name) or "") for name in ("source", "geometry_source")]
    listed = [*(f"{field_name(name)}: {text}" for name, text in zip(("source", "geometry_source"), own) if text)]
    listed += contents.sources() or [contents.source]
    flow.section(translate("Report", "Sources and licences"), (14 + 5.5 * len(listed)) * flow.factor)
    for source in listed:
        flow.paragraph(source)


# -- beside it ------------------------------------------------------------------------------------------------------


def properties_of(contents: Contents, dossier: Dossier) -> dict[str, Any]:
    """The properties of the target's GeoJSON feature; names in English, texts in the language of the moment."""
    site, values = dossier.site, dossier.site.values
    category = str(values.get("category") or "")
    since = values.get("status_on")
    blocks = dossier.blocks[0] if dossier.blocks else None
    row = contents.row_of(site)
    return {
        "code": site.code,
        "name": site.name,
        "programme": contents.title,
        "illustrative": contents.illustrative,
        "illustrative_note": illustrative_note() if contents.illustrative else None,
        "status": site.status,
        "status_name": status_name(site.status),
        "status_on": since.isoformat() if isinstance(since, datetime.date) else None,
        "commodities": split_commodities(str(values.get("commodities") or "")),
        "category": category or None,
        "category_note": category_note() if is_forecast(category) else None,
        "area_km2": round(blocks.area_km2, 6) if blocks else (round(row.area_km2, 6) if row else None),
        "perimeter_km": round(dossier.perimeter.length_m / 1000, 6) if dossier.perimeter else None,
        "blocks_crs": blocks.crs if blocks else None,
        "blocks_inside": [share.block.code for share in blocks.shares if share.is_inside] if blocks else None,
        "blocks_touched": [share.block.code for share in blocks.shares if not share.is_inside] if blocks else None,
        "regions": list(dossier.regions),
        "licence_no": values.get("licence_no") or None,
        "position_km": values.get("position_km"),
        "source": values.get("source") or None,
        "geometry_source": values.get("geometry_source") or None,
        "made_on": contents.today.isoformat(),
    }
