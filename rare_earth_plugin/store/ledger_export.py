"""A ledger as a table file: XLSX with a second sheet that says what the figures mean, or CSV with a second file."""

from __future__ import annotations

import contextlib
import datetime
import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from qgis.core import (
    Qgis,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransformContext,
    QgsFeature,
    QgsField,
    QgsFields,
    QgsVectorFileWriter,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QCoreApplication, QMetaType

from ..core.bands import Band, BandRow
from ..core.errors import SurveyError
from ..core.ledger import Account, Row
from ..core.programme import ProgrammeData
from .drafts import draft_of
from .kernels import kernel_reason
from .locations import plugin_version
from .printable import printable
from .sentences import kernel_sentence

translate = QCoreApplication.translate

LEDGER, ABOUT = "ledger", "about"
FORMATS = {".xlsx": "XLSX", ".csv": "CSV"}
NUMBERS = ("area_km2", "covered_km2", "committed_km2", "planned_km2", "remaining_km2", "covered_pct")
_TEXTS = ("kind", "code", "unit")
_FORMULA = re.compile(r"^(?:[\t\r\n]|\s*[=+\-@＝＋－＠])")
_MOST_CODES = 200


class LedgerExportError(SurveyError):
    """A table that could not be written.

    :ivar kind: ``format`` (neither .xlsx nor .csv), ``not_writable`` or ``not_read_back``.
    :ivar detail: what the system or OGR said.
    """

    def __init__(self, kind: str, path: Path, detail: str = "") -> None:
        super().__init__(kind, path, detail)
        self.kind, self.path, self.detail = kind, path, detail

    def __str__(self) -> str:
        """The sentence for the user, in the language of the moment."""
        text = {
            "format": translate("LedgerExport", "{path} names no table format; let its name end in .xlsx or .csv."),
            "not_writable": translate(
                "LedgerExport",
                "The table {path} cannot be written ({detail}); close it in the spreadsheet program, check the folder "
                "and the free space, then try again.",
            ),
            "not_read_back": translate(
                "LedgerExport",
                "The table {path} was not written completely, so what was there before stays; check the free space.",
            ),
        }[self.kind]
        return text.format(path=self.path, detail=self.detail).replace(" ()", "")


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
    :raises LedgerExportError: see there.
    """
    target = Path(path)
    driver = FORMATS.get(target.suffix.lower())
    if driver is None:
        raise LedgerExportError("format", target)
    columns = table.columns()
    ledger_fields = _fields(_TEXTS, columns)
    rows: list[list[str | float | None]] = [[*map(plain_text, texts), *numbers] for texts, numbers in table.rows()]
    about_fields = _fields(("item", "text"), ("number",))
    lines: list[list[str | float | None]] = [
        [plain_text(note.item), plain_text(note.text), note.number] for note in notes
    ]
    if driver == "XLSX":
        with _replacing(target) as draft:
            _write(draft, driver, LEDGER, ledger_fields, rows)
            _write(draft, driver, ABOUT, about_fields, lines)
            _read_back(target, draft, LEDGER, ledger_fields, len(rows))
            _read_back(target, draft, ABOUT, about_fields, len(lines))
        return [target]
    beside = target.with_name(f"{target.stem}_about{target.suffix}")
    # Both are complete before either takes its place, the notes first: new figures never stand beside old definitions.
    with _replacing(target) as ledger, _replacing(beside) as notes_draft:
        _write(ledger, driver, LEDGER, ledger_fields, rows)
        _write(notes_draft, driver, ABOUT, about_fields, lines)
        _read_back(target, ledger, "", ledger_fields, len(rows))
        _read_back(beside, notes_draft, "", about_fields, len(lines))
    return [target, beside]


def plain_text(text: str) -> str:
    """A text that no spreadsheet program takes for a formula: such a one gets an apostrophe in front.

    Characters that XML cannot hold become spaces.
    """
    clean = printable(text)
    return f"'{clean}" if _FORMULA.match(clean) else clean


def _fields(texts: Sequence[str], numbers: Sequence[str]) -> QgsFields:
    fields = QgsFields()
    for name in texts:
        fields.append(QgsField(name, QMetaType.Type.QString))
    for name in numbers:
        fields.append(QgsField(name, QMetaType.Type.Double))
    return fields


def _write(path: Path, driver: str, name: str, fields: QgsFields, rows: Sequence[Sequence[str | float | None]]) -> None:
    options = QgsVectorFileWriter.SaveVectorOptions()
    options.driverName, options.layerName, options.fileEncoding = driver, name, "UTF-8"
    if driver == "CSV":
        # The mark tells spreadsheet programs that the Cyrillic codes are UTF-8.
        options.layerOptions = ["WRITE_BOM=YES", "SEPARATOR=COMMA", "STRING_QUOTING=ALWAYS", "LINEFORMAT=CRLF"]
    if path.exists():
        options.actionOnExistingFile = QgsVectorFileWriter.ActionOnExistingFile.CreateOrOverwriteLayer
    writer = QgsVectorFileWriter.create(
        str(path),
        fields,
        Qgis.WkbType.NoGeometry,
        QgsCoordinateReferenceSystem(),
        QgsCoordinateTransformContext(),
        options,
    )
    failed = writer.hasError() != QgsVectorFileWriter.WriterError.NoError
    for row in rows:
        if failed:
            break
        feature = QgsFeature(fields)
        feature.setAttributes(list(row))
        failed = not writer.addFeature(feature)
    message = writer.errorMessage()
    del writer  # closes the file
    if failed:
        raise LedgerExportError("not_writable", path, message)


def _read_back(target: Path, draft: Path, name: str, fields: QgsFields, count: int) -> None:
    layer = QgsVectorLayer(f"{draft}|layername={name}" if name else str(draft), "", "ogr")
    if not layer.isValid() or layer.fields().names() != fields.names() or layer.featureCount() != count:
        raise LedgerExportError("not_read_back", target)


@contextlib.contextmanager
def _replacing(target: Path) -> Iterator[Path]:
    """A path beside ``target`` that takes its place at the end; errors name ``target``."""
    try:
        with draft_of(target) as draft:
            yield draft
    except LedgerExportError as error:
        raise LedgerExportError(error.kind, target, error.detail) from error
    except OSError as error:
        raise LedgerExportError("not_writable", target, error.strerror or "") from error


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
