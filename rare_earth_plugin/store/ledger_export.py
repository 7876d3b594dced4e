"""A ledger as a table file: XLSX with a second sheet that says what the figures mean, or CSV with a second file."""

from __future__ import annotations

import datetime
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from qgis.core import Qgis

from ..core.bands import Band, BandRow
from ..core.ledger import Account, Row
from ..core.programme import ProgrammeData
from .kernels import kernel_reason
from .languages import translate
from .locations import plugin_version
from .sentences import kernel_sentence
from .table_files import Sheet, write_tables

LEDGER, ABOUT = "ledger", "about"
NUMBERS = ("area_km2", "covered_km2", "committed_km2", "planned_km2", "remaining_km2", "covered_pct")
_TEXTS = ("kind", "code", "unit")
_MOST_CODES = 200


@dataclass(frozen=True)
class LedgerTable:
    """What is written.

    :ivar account: its ledger gives the rows of territory, regions and zones.
    :ivar sheets: rows of map sheets after them.
    :ivar bands: covered km2 by method and scale band, matched by kind and key; no columns where empty.
    """

    account: Account
    data: ProgrammeData
    sheets: Sequence[Row] = ()
    bands: Sequence[BandRow] = ()

    def columns(self) -> list[str]:
        """Names of the number columns; areas in km2."""
        return [*NUMBERS, *(band_column(band) for band in self._bands())]

    def rows(self) -> Iterator[tuple[list[str], list[float | None]]]:
        """The texts and the numbers of each row."""
        codes = dict(zip(self.data.zones.keys, self.data.zones.codes))
        codes.update(zip(self.data.regions.keys, self.data.regions.codes))
        ledger = self.account.ledger
        groups = (("", (ledger.territory,)), ("region", ledger.regions), ("zone", ledger.zones), ("", self.sheets))
        # A row "outside" does not say of which layer; its place in the order does, in the bands as well.
        bands = iter(self.bands)
        for group, rows in groups:
            for row in rows:
                name = row.name
                if row.kind == "outside":
                    name = outside_name(group)
                texts = [row.kind, row.key if row.kind == "sheet" else codes.get(row.key, ""), name]
                numbers: list[float | None] = [float(getattr(row, column)) for column in NUMBERS]
                if self.bands:
                    # Sheets that bands were asked for without, and what no sheet holds, have none.
                    known = row.kind != "outside" or bool(group)
                    found = next((band for band in bands if band.key == row.key), None) if known else None
                    numbers += [found.covered_km2[band] if found else None for band in self._bands()]
                yield texts, numbers

    def _bands(self) -> list[Band]:
        return list(self.bands[0].covered_km2) if self.bands else []


def band_column(band: Band) -> str:
    """Column of a method and scale band, as ``geological_50000_km2``; ``any`` stands for any of them."""
    method, scale = band
    return f"{method or 'any'}_{scale or 'any'}_km2"


@dataclass(frozen=True)
class Fact:
    """One line of what a reader must know."""

    item: str
    text: str
    number: float | None = None


def about(table: LedgerTable, definition: str, source: str, exported_on: datetime.date, kernel: str) -> list[Fact]:
    """What a reader must know to use the figures, in the user's language; areas in km2.

    :param definition: what counts as mapped, in words.
    :param source: file that was read.
    :param kernel: name of the geometry library that computed.
    """
    account, data = table.account, table.data
    question = account.question
    as_of = question.as_of.isoformat() if question.as_of else translate("LedgerExport", "as it stands")
    share = f"{account.remaining_pct:.2f} %"
    method = translate(
        "LedgerExport", "on the ellipsoid WGS 84, edges straight in longitude and latitude; overlaps count once"
    )
    software = f"Rare Earth Survey {plugin_version()}, QGIS {Qgis.version()}, {kernel}; "
    lines = [
        # OGR tells the heading by the number in the first line below it.
        Fact(translate("LedgerExport", "Remaining unmapped area, km²"), share, account.remaining_km2),
        Fact(translate("LedgerExport", "Denominator, km²"), question.denominator, account.denominator_km2),
        Fact(translate("LedgerExport", "Programme"), data.title),
        Fact(translate("LedgerExport", "Geometry"), _geometry_word(data.illustrative)),
        Fact(translate("LedgerExport", "Source"), source),
        Fact(translate("LedgerExport", "Definition"), definition),
        Fact(translate("LedgerExport", "As of"), as_of),
        Fact(translate("LedgerExport", "Area"), method),
        Fact(translate("LedgerExport", "Exported on"), exported_on.isoformat()),
        Fact(translate("LedgerExport", "Software"), software + kernel_sentence(kernel_reason())),
    ]
    for label, codes in (
        (translate("LedgerExport", "Repaired geometries"), account.repaired),
        (translate("LedgerExport", "Skipped, without usable geometry"), account.skipped),
        (translate("LedgerExport", "Accepted without a date"), account.undated),
        (translate("LedgerExport", "Sheets computed on a grid of 1 µm"), account.snapped),
    ):
        listed = ", ".join(codes[:_MOST_CODES]) + (", …" if len(codes) > _MOST_CODES else "")
        lines.append(Fact(label, listed, float(len(codes))))
    return [*lines, *_glossary(table)]


def write_ledger(path: str | Path, table: LedgerTable, notes: Sequence[Fact]) -> list[Path]:
    """Write a ledger and its notes; what is at ``path`` is replaced only by a table that was read back and counted.

    :param path: ends in ``.xlsx``, or in ``.csv``, and then the notes go to ``<name>_about.csv`` beside it.
    :param notes: from :func:`about`.
    :return: the files written.
    :raises TableFileError: see there.
    """
    rows = [[*texts, *numbers] for texts, numbers in table.rows()]
    lines = [[note.item, note.text, note.number] for note in notes]
    sheets = (
        Sheet(LEDGER, _TEXTS, table.columns(), rows),
        Sheet(ABOUT, ("item", "text"), ("number",), lines),
    )
    return write_tables(path, sheets)


def outside_name(group: str) -> str:
    """What a row ``outside`` holds; ``group`` is "region", "zone" or "" for sheets."""
    names: dict[str, Callable[[], str]] = {
        "region": lambda: translate("LedgerExport", "outside the oblasts"),
        "zone": lambda: translate("LedgerExport", "outside the zones"),
    }
    return names.get(group, lambda: translate("LedgerExport", "outside the map sheets"))()


def _geometry_word(illustrative: bool) -> str:
    if illustrative:
        return translate("LedgerExport", "ILLUSTRATIVE: built from public data, not official")
    return translate("LedgerExport", "as the programme states it")


def _glossary(table: LedgerTable) -> list[Fact]:
    meanings = [
        Fact("covered_km2", translate("LedgerExport", "mapped by the definition, accepted or released")),
        Fact("committed_km2", translate("LedgerExport", "of the remaining area: contracted, in work or submitted")),
        Fact("planned_km2", translate("LedgerExport", "of the remaining area beyond that: planned")),
        Fact("remaining_km2", translate("LedgerExport", "area minus covered")),
    ]
    if table.bands:
        pattern = translate(
            "LedgerExport",
            "covered by that method at 1:N or finer, overlaps counted once; by any method or scale where it says any",
        )
        meanings.append(Fact("<method>_<N>_km2", pattern))
    return meanings
