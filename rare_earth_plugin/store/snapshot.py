"""A programme as it stands at one moment, with the edits that are not saved yet, as plain data for the accounting."""

from __future__ import annotations

import datetime
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from qgis.core import (
    QgsCoordinateTransformContext,
    QgsProviderRegistry,
    QgsVectorLayer,
    QgsVectorLayerFeatureSource,
)

from ..core.coverage import CancelledError
from ..core.programme import Figure, ProgrammeData
from .attribute_values import number_of, text_of
from .polygon_source import read_polygons
from .programme_file import Note, ProgrammeInfo, check, reading
from .survey_rows import COLUMNS, Notes, SurveyRows
from .table_rows import Rows, read_rows


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
        self._taken = Notes()
        for table, layer in (layers or {}).items():
            if table in COLUMNS and layer_table(layer, self.path) == table:
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
            tuple(name for name in COLUMNS[table] if name in names),
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
        notes = Notes({key: list(rows) for key, rows in self._taken.found.items()})
        tables: dict[str, Rows] = {}
        with reading(self.path) as connection:
            for table, columns in COLUMNS.items():
                if cancelled is not None and cancelled():
                    raise CancelledError
                edited = self._edited.get(table)
                tables[table] = (
                    self._with_edits(table, edited, connection, cancelled)
                    if edited
                    else read_rows(connection, table, self._context, cancelled, columns)
                )
            figures = connection.execute(
                "SELECT key, value, unit, as_of, statement, source, note FROM figure ORDER BY fid"
            ).fetchall()
        rows = {table: SurveyRows(table, found, notes) for table, found in tables.items()}
        zone_keys = set(rows["zone"].keys)
        data = ProgrammeData(
            title=info.title,
            illustrative=info.illustrative,
            territory=rows["territory"].units(),
            official_km2=rows["territory"].official_km2(),
            regions=rows["region"].units(),
            zones=rows["zone"].surveys(zone_keys),
            coverage=rows["coverage"].surveys(zone_keys),
            figures=tuple(figure_of(row) for row in figures),
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
        rows = read_rows(connection, table, self._context, cancelled, COLUMNS[table])
        return rows.without(edited.deleted).overlaid(newer)


def layer_table(layer: QgsVectorLayer | None, path: Path) -> str:
    """Table of the programme file ``path`` that a layer shows, "" where it shows anything else."""
    if layer is None or not layer.isValid() or layer.providerType() != "ogr":
        return ""
    parts = QgsProviderRegistry.instance().decodeUri("ogr", layer.source())
    shown = parts.get("path")
    if not shown or Path(shown).resolve() != Path(path).resolve():
        return ""
    return str(parts.get("layerName") or "")


def figure_of(row: tuple[Any, ...]) -> Figure:
    """A published figure from key, value, unit, as_of, statement, source and note of its row."""
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
