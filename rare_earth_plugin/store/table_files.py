"""Tables as files for spreadsheet programs, XLSX or CSV: safe texts, written beside their place and read back."""

from __future__ import annotations

import contextlib
import datetime
import re
from collections.abc import Iterator, Sequence
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
from qgis.PyQt.QtCore import QDate, QMetaType

from ..core.errors import SurveyError
from .drafts import draft_of
from .languages import translate
from .printable import printable

FORMATS = {".xlsx": "XLSX", ".csv": "CSV"}
_FORMULA = re.compile(r"^(?:[\t\r\n]|\s*[=+\-@＝＋－＠])")


class TableFileError(SurveyError):
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
            "format": translate("TableFile", "{path} names no table format; let its name end in .xlsx or .csv."),
            "not_writable": translate(
                "TableFile",
                "The table {path} cannot be written ({detail}); close it in the spreadsheet program, check the folder "
                "and the free space, then try again.",
            ),
            "not_read_back": translate(
                "TableFile",
                "The table {path} was not written completely, so what was there before stays; check the free space.",
            ),
        }[self.kind]
        return text.format(path=self.path, detail=self.detail).replace(" ()", "")


def plain_text(text: str) -> str:
    """A text that no spreadsheet program takes for a formula: such a one gets an apostrophe in front.

    Characters that XML cannot hold become spaces.
    """
    clean = printable(text)
    return f"'{clean}" if _FORMULA.match(clean) else clean


@dataclass(frozen=True)
class Sheet:
    """A table of a file.

    :ivar texts: names of its text columns; ``numbers`` of those after them. A first column of numbers that are all
        there lets OGR tell the heading from the rows.
    :ivar rows: texts, then numbers, then days.
    :ivar dates: names of the columns of days, which come last.
    """

    name: str
    texts: Sequence[str]
    numbers: Sequence[str]
    rows: Sequence[Sequence[str | float | datetime.date | None]]
    dates: Sequence[str] = ()

    def fields(self) -> QgsFields:
        """Its columns."""
        fields = QgsFields()
        for name in self.texts:
            fields.append(QgsField(name, QMetaType.Type.QString))
        for name in self.numbers:
            fields.append(QgsField(name, QMetaType.Type.Double))
        for name in self.dates:
            fields.append(QgsField(name, QMetaType.Type.QDate))
        return fields


def write_tables(path: str | Path, sheets: Sequence[Sheet]) -> list[Path]:
    """Write sheets; what is at ``path`` is replaced only by tables that were read back and counted.

    Texts become such that no spreadsheet program takes them for formulas.

    :param path: ends in ``.xlsx``, or in ``.csv``, and then all sheets but the first go beside it, to
        ``<name>_<sheet>.csv``.
    :return: the files written.
    :raises TableFileError: see there.
    """
    target = Path(path)
    driver = FORMATS.get(target.suffix.lower())
    if driver is None:
        raise TableFileError("format", target)
    if driver == "XLSX":
        with _replacing(target) as draft:
            for sheet in sheets:
                _write(draft, driver, sheet)
            for sheet in sheets:
                _read_back(target, draft, sheet.name, sheet)
        return [target]
    others = [target.with_name(f"{target.stem}_{sheet.name}{target.suffix}") for sheet in sheets[1:]]
    # All are complete before any takes its place, the first one last: new figures never stand beside old definitions.
    with contextlib.ExitStack() as stack:
        for place, sheet in zip([target, *others], sheets):
            draft = stack.enter_context(_replacing(place))
            _write(draft, driver, sheet)
            _read_back(place, draft, "", sheet)
    return [target, *others]


def _write(path: Path, driver: str, sheet: Sheet) -> None:
    options = QgsVectorFileWriter.SaveVectorOptions()
    options.driverName, options.layerName, options.fileEncoding = driver, sheet.name, "UTF-8"
    if driver == "CSV":
        # The mark tells spreadsheet programs that the Cyrillic codes are UTF-8.
        options.layerOptions = ["WRITE_BOM=YES", "SEPARATOR=COMMA", "STRING_QUOTING=ALWAYS", "LINEFORMAT=CRLF"]
    if path.exists():
        options.actionOnExistingFile = QgsVectorFileWriter.ActionOnExistingFile.CreateOrOverwriteLayer
    fields = sheet.fields()
    writer = QgsVectorFileWriter.create(
        str(path),
        fields,
        Qgis.WkbType.NoGeometry,
        QgsCoordinateReferenceSystem(),
        QgsCoordinateTransformContext(),
        options,
    )
    failed = writer.hasError() != QgsVectorFileWriter.WriterError.NoError
    for row in sheet.rows:
        if failed:
            break
        feature = QgsFeature(fields)
        feature.setAttributes([_cell(value) for value in row])
        failed = not writer.addFeature(feature)
    message = writer.errorMessage()
    del writer  # closes the file
    if failed:
        raise TableFileError("not_writable", path, message)


def _cell(value: str | float | datetime.date | None) -> str | float | QDate | None:
    if isinstance(value, datetime.date):
        return QDate(value.year, value.month, value.day)
    return plain_text(value) if isinstance(value, str) else value


def _read_back(target: Path, draft: Path, name: str, sheet: Sheet) -> None:
    layer = QgsVectorLayer(f"{draft}|layername={name}" if name else str(draft), "", "ogr")
    if not layer.isValid() or layer.fields().names() != sheet.fields().names():
        raise TableFileError("not_read_back", target)
    if layer.featureCount() != len(sheet.rows):
        raise TableFileError("not_read_back", target)


@contextlib.contextmanager
def _replacing(target: Path) -> Iterator[Path]:
    """A path beside ``target`` that takes its place at the end; errors name ``target``."""
    try:
        with draft_of(target) as draft:
            yield draft
    except TableFileError as error:
        raise TableFileError(error.kind, target, error.detail) from error
    except OSError as error:
        raise TableFileError("not_writable", target, error.strerror or "") from error
