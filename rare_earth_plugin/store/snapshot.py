"""A programme as it stands at one moment, with the edits that are not saved yet, as plain data for the accounting."""

from __future__ import annotations

import datetime
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import numpy as np
from qgis.core import (
    QgsCoordinateTransformContext,
    QgsProviderRegistry,
    QgsVectorLayer,
    QgsVectorLayerFeatureSource,
)

from ..core.coverage import CancelledError
from ..core.programme import METHODS, Figure, ProgrammeData, Surveys, Units, dates
from ..core.status import BY_TABLE
from .attribute_values import day_of, number_of, scale_of, text_of
from .polygon_source import read_polygons
from .programme_file import Note, ProgrammeInfo, check, reading
from .table_rows import Rows, read_rows
from .tables import BY_NAME

READ_TABLES = ("territory", "region", "zone", "coverage")
"""Spatial tables that the accounting needs."""


@dataclass
class _Edited:
    """A layer with unsaved edits, as it was on the main thread.

    :ivar changed: ids of the rows that are new or changed, ``None`` where the project writes edits into a transaction
        at once: the buffer then knows nothing of them, and all rows must be read.
    """

    source: QgsVectorLayerFeatureSource
    columns: tuple[str, ...]
    filtered: bool
    changed: frozenset[int] | None
    deleted: frozenset[int]


@dataclass
class _Notes:
    """Collects rows under (code, table, detail)."""

    found: dict[tuple[str, str, str], list[str]] = field(default_factory=dict)

    def add(self, code: str, table: str, row: str = "", detail: str = "") -> None:
        rows = self.found.setdefault((code, table, detail), [])
        if row:
            rows.append(row)

    def listed(self) -> list[Note]:
        return [Note(code, table, tuple(rows), detail) for (code, table, detail), rows in self.found.items()]


class Snapshot:
    """Taken on the main thread, read on any.

    Layers without unsaved edits are read from the file, whatever filter the user set on them: a figure counts the whole
    programme. Odd values never stop the reading; they are listed in :attr:`notes`.
    """

    def __init__(
        self,
        path: str | Path,
        layers: Mapping[str, QgsVectorLayer] | None = None,
        transform_context: QgsCoordinateTransformContext | None = None,
    ) -> None:
        """Take the unsaved edits of open layers.

        :param layers: table name -> open layer; other names, and layers of other files, are ignored.
        :param transform_context: the project's.
        """
        self.path = Path(path)
        self.info: ProgrammeInfo | None = None
        """What the file says of itself; known after :meth:`read`."""
        self.notes: list[Note] = []
        """What :meth:`read` met."""
        self._context = transform_context or QgsCoordinateTransformContext()
        self._edited: dict[str, _Edited] = {}
        self._taken = _Notes()
        for table, layer in (layers or {}).items():
            if table in READ_TABLES and layer_table(layer, self.path) == table:
                self._take(table, layer)

    def _take(self, table: str, layer: QgsVectorLayer) -> None:
        if layer.subsetString():
            self._taken.add("filtered_layer", table)
        if not layer.isModified():
            return
        self._taken.add("unsaved_edits", table)
        names = {name.lower() for name in layer.fields().names()}
        buffer = layer.editBuffer()
        changed = None
        if layer.dataProvider().transaction() is None:
            changed = frozenset().union(
                buffer.addedFeatures(), buffer.changedAttributeValues(), buffer.changedGeometries()
            )
        self._edited[table] = _Edited(
            QgsVectorLayerFeatureSource(layer),
            tuple(name for name in BY_NAME[table].columns if name in names),
            bool(layer.subsetString()),
            changed,
            frozenset(buffer.deletedFeatureIds()),
        )

    def read(self, cancelled: Callable[[], bool] | None = None) -> ProgrammeData:
        """The programme's data; may be called again, and from any thread.

        :raises ProgrammeFileError: the file cannot serve as a programme.
        :raises SourceError: the CRS of a table is unknown.
        :raises CancelledError: ``cancelled`` answered True.
        """
        info = check(self.path)
        notes = _Notes({key: list(rows) for key, rows in self._taken.found.items()})
        tables: dict[str, Rows] = {}
        with reading(self.path) as connection:
            for table in READ_TABLES:
                if cancelled is not None and cancelled():
                    raise CancelledError
                edited = self._edited.get(table)
                tables[table] = (
                    self._with_edits(table, edited, connection, cancelled)
                    if edited
                    else read_rows(connection, table, self._context, cancelled)
                )
            figures = connection.execute(
                "SELECT key, value, unit, as_of, statement, source, note FROM figure ORDER BY fid"
            ).fetchall()
        rows = {table: _Table(table, found, notes) for table, found in tables.items()}
        zone_keys = set(rows["zone"].keys)
        data = ProgrammeData(
            title=info.title,
            illustrative=info.illustrative,
            territory=rows["territory"].units(),
            official_km2=rows["territory"].official_km2(),
            regions=rows["region"].units(),
            zones=rows["zone"].surveys(zone_keys),
            coverage=rows["coverage"].surveys(zone_keys),
            figures=tuple(_figure(row) for row in figures),
        )
        self.info, self.notes = info, info.notes + notes.listed()
        return data

    def _with_edits(self, table: str, edited: _Edited, connection: Any, cancelled: Callable[[], bool] | None) -> Rows:
        """The rows of the file with the edits laid over them; a filter on the layer then hides nothing."""
        newer = Rows.of(
            read_polygons(
                edited.source, self._context, edited.columns, name=table, cancelled=cancelled, ids=edited.changed
            )
        )
        if edited.changed is None and not edited.filtered:
            return newer
        rows = read_rows(connection, table, self._context, cancelled)
        for fid in edited.deleted:
            rows.drop(fid)
        rows.lay_over(newer)
        return rows


def layer_table(layer: QgsVectorLayer | None, path: Path) -> str:
    """Table of the programme file ``path`` that a layer shows, "" where it shows anything else."""
    if layer is None or not layer.isValid() or layer.providerType() != "ogr":
        return ""
    parts = QgsProviderRegistry.instance().decodeUri("ogr", layer.source())
    shown = parts.get("path")
    if not shown or Path(shown).resolve() != Path(path).resolve():
        return ""
    return str(parts.get("layerName") or "")


class _Table:
    """Columns of one table; what is odd in them goes to the notes."""

    def __init__(self, name: str, rows: Rows, notes: _Notes) -> None:
        self.name, self._notes = name, notes
        self._fids: list[int] = []
        self.keys: list[str] = []
        seen: set[str] = set()
        # Saved rows first: one that is saved between taking and reading is met twice, once with a provisional id. A
        # unit must not count twice; footprints are united anyway.
        for fid in sorted(rows.values, key=lambda fid: (fid < 0, fid)):
            values = rows.values[fid]
            key = text_of(values.get("uuid"))
            if not key:
                key = f"fid:{fid}"
                notes.add("missing_uuid", name, _label(values, fid))
            elif key in seen:
                notes.add("duplicate_uuid", name, _label(values, fid))
                if fid < 0 and name != "coverage":
                    continue
                key = f"{key}#{fid}"
            seen.add(key)
            self._fids.append(fid)
            self.keys.append(key)
        self._values = [rows.values[fid] for fid in self._fids]
        self.codes = [_label(values, fid) for values, fid in zip(self._values, self._fids)]
        self._wkb = np.full(len(self._fids), None, dtype=object)
        for place, fid in enumerate(self._fids):
            self._wkb[place] = rows.wkb[fid]
            if fid in rows.skipped:
                notes.add(rows.skipped[fid], name, self.codes[place])

    def _column(self, name: str) -> list[Any]:
        return [values.get(name) for values in self._values]

    def units(self) -> Units:
        names = tuple(text_of(value) for value in self._column("name"))
        return Units(tuple(self.keys), tuple(self.codes), names, self._wkb)

    def official_km2(self) -> float | None:
        """Sum of the official areas, ``None`` unless every row states one."""
        areas = [number_of(value) for value in self._column("official_km2")]
        stated = [area for area in areas if area is not None and area > 0]
        return sum(stated) if stated and len(stated) == len(areas) else None

    def surveys(self, zone_keys: set[str]) -> Surveys:
        units = self.units()
        cited = [text_of(value) or None for value in self._column("zone_uuid")]
        for code, key in zip(self.codes, cited):
            if key is not None and key not in zone_keys:
                self._notes.add("unknown_zone", self.name, code)
        return Surveys(
            keys=units.keys,
            codes=units.codes,
            names=units.names,
            wkb=units.wkb,
            methods=self._words("method", METHODS),
            scales=np.array(self._read("scale", scale_of, 0), dtype=np.int64),
            statuses=self._words("status", BY_TABLE[self.name].states),
            started=dates(self._read("started_on", day_of, None)),
            accepted=dates(self._read("accepted_on", day_of, None)),
            zone_keys=_objects(cited),
        )

    def _words(self, column: str, known: tuple[str, ...]) -> Any:
        """A column of known words; unknown ones stay as they are, so that nobody mistakes them for others."""
        words = [text_of(value) or None for value in self._column(column)]
        for code, word in zip(self.codes, words):
            if word is None:
                self._notes.add(f"no_{column}", self.name, code)
            elif word not in known:
                self._notes.add(f"unknown_{column}", self.name, code, word)
        return _objects(words)

    def _read(self, column: str, read: Callable[[Any], Any], missing: Any) -> list[Any]:
        result = []
        for code, value in zip(self.codes, self._column(column)):
            try:
                result.append(read(value))
            except ValueError:
                kind = "bad_scale" if read is scale_of else "bad_date"
                self._notes.add(kind, self.name, code, text_of(value))
                result.append(missing)
        return result


def _label(values: Mapping[str, Any], fid: int) -> str:
    """What people call a row: its code, else its feature id."""
    return text_of(values.get("code")) or f"#{fid}"


def _objects(values: list[Any]) -> Any:
    result = np.full(len(values), None, dtype=object)
    result[:] = values
    return result


def _figure(row: tuple[Any, ...]) -> Figure:
    key, value, unit, as_of, statement, source, note = row
    when = as_of.isoformat() if isinstance(as_of, datetime.date) else text_of(as_of)
    return Figure(
        text_of(key),
        number_of(value),
        text_of(value),
        text_of(unit),
        when,
        text_of(statement),
        text_of(source),
        text_of(note),
    )
