"""Writing what an import has planned: all of it or nothing."""

from __future__ import annotations

import datetime
import sqlite3
import uuid as uuids
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeVar

from qgis.core import (
    QgsDataProvider,
    QgsFeature,
    QgsFeatureSink,
    QgsGeometry,
    QgsProviderRegistry,
    QgsVectorDataProvider,
)
from qgis.PyQt.QtCore import QDate

from ..core.coverage import CancelledError
from .import_plan import ImportPlan, PlannedRow
from .import_state import TableState, digest_of, read_state, same_shape, same_value
from .live_file import changing
from .programme_file import ProgrammeFileError, reading
from .tables import BY_NAME, DATE, MOVE_COLUMNS, SIGNATURE, TABLES, select

OFFICIAL, IMPORTED = "official", "imported"
"""What a row says of where its geometry comes from."""
_PIECE = 500
_APPLIED, _READ_BACK = 0.7, 0.95
_Item = TypeVar("_Item")


@dataclass(frozen=True)
class Statement:
    """On whose word the rows come in.

    :ivar author: who imports; ``reason`` and ``document`` go with the statuses into the history.
    :ivar day: day of the statuses where the source itself states none; ``None`` where nobody knows.
    :ivar source: what the rows name as their source.
    :ivar tool: how the import signs in the history.
    """

    author: str
    reason: str
    document: str
    source: str
    day: datetime.date | None = None
    tool: str | None = None


@dataclass(frozen=True)
class ImportResult:
    """What was written, counted in the file itself."""

    added: int
    changed: int
    dropped: int
    events: int


def write_plan(
    plan: ImportPlan,
    statement: Statement,
    *,
    drop: bool = False,
    official: bool = False,
    beside_others: bool = False,
    progress: Callable[[float], None] | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> ImportResult:
    """Put a plan into its programme file; on any thread, while no layer of the file is in edit mode.

    :param drop: whether the rows that the source does not have go.
    :param official: the user states that the programme's geometry is official from now on.
    :param beside_others: see :func:`.changing`.
    :raises ProgrammeFileError: ``in_use``, ``changed_meanwhile`` (make a new plan), ``not_writable`` or
        ``not_written``; the file then is what it was.
    :raises CancelledError: ``cancelled`` answered True; likewise.
    """
    with changing(plan.path, beside_others=beside_others) as draft:
        writer = _Writer(plan, statement, drop, official, progress, cancelled)
        with reading(draft) as connection:
            if digest_of(connection, draft, plan.table) != plan.digest:
                raise ProgrammeFileError("changed_meanwhile", plan.path)
        before = _counts(draft)
        _apply(draft, writer, plan)
        if official:
            _declare_official(draft, statement)
        result = writer.read_back(read_state(draft, plan.table, cancelled), before, _counts(draft))
        writer.look(_READ_BACK)
    return result


class _Writer:
    def __init__(
        self,
        plan: ImportPlan,
        statement: Statement,
        drop: bool,
        official: bool,
        progress: Callable[[float], None] | None,
        cancelled: Callable[[], bool] | None,
    ) -> None:
        self._plan, self._statement = plan, statement
        self._lineage = {"source": statement.source, "geometry_source": OFFICIAL if official else IMPORTED}
        self._absent = plan.absent if drop else ()
        self._moves = uuids.uuid4()
        self._progress, self._cancelled = progress, cancelled

    def look(self, done: float) -> None:
        """Tell how far it is, and stop where the user wants that."""
        if self._cancelled is not None and self._cancelled():
            raise CancelledError
        if self._progress is not None:
            self._progress(done)

    def apply(self, provider: QgsVectorDataProvider) -> None:
        """Change, drop and add the rows; the triggers of the file record the statuses."""
        plan = self._plan
        total = max(len(plan.added) + len(plan.changed) + len(self._absent), 1)
        done = 0
        for piece in _pieces(plan.changed):
            attributes = {row.fid: self._attributes(provider, row) for row in piece}
            shapes = {row.fid: _geometry(row.wkb) for row in piece if row.wkb is not None}
            self._expect(provider, provider.changeFeatures(attributes, shapes))
            done += len(piece)
            self.look(_APPLIED * done / total)
        for piece in _pieces(self._absent):
            self._expect(provider, provider.deleteFeatures([row.fid for row in piece]))
            done += len(piece)
            self.look(_APPLIED * done / total)
        for piece in _pieces(plan.added):
            features = [self._feature(provider, row) for row in piece]
            self._expect(provider, provider.addFeatures(features, QgsFeatureSink.Flag.FastInsert)[0])
            done += len(piece)
            self.look(_APPLIED * done / total)

    def _expect(self, provider: QgsVectorDataProvider, succeeded: bool) -> None:
        if not succeeded:
            detail = "; ".join(provider.errors()[:1])
            raise ProgrammeFileError("not_written", self._plan.path, detail=detail)

    def values_of(self, row: PlannedRow) -> dict[str, Any]:
        """All that is stored of a row: its own values, on whose word its status is, and where its geometry is from."""
        values = dict(row.values)
        if row.moves_status:
            stated = self._statement
            known = {
                "status_on": stated.day.isoformat() if stated.day else None,
                "author": stated.author,
                "reason": stated.reason,
                "document": stated.document,
            }
            # What the row said of an earlier move does not hold for this one.
            for column in MOVE_COLUMNS:
                if values.get(column) is None:
                    values[column] = known[column] or None
            # Fresh for each move, and the same when the row is read back.
            identity = str(uuids.uuid5(self._moves, f"{row.fid}/{row.source_id}"))
            values |= dict(zip(SIGNATURE, (identity, stated.tool)))
        if row.wkb is not None:
            for column, value in self._lineage.items():
                if values.get(column) is None:
                    values[column] = value
        return values

    def _attributes(self, provider: QgsVectorDataProvider, row: PlannedRow) -> dict[int, Any]:
        kinds = BY_NAME[self._plan.table].columns
        return {
            provider.fields().lookupField(column): _stored(kinds[column], value)
            for column, value in self.values_of(row).items()
        }

    def _feature(self, provider: QgsVectorDataProvider, row: PlannedRow) -> QgsFeature:
        feature = QgsFeature(provider.fields())
        for place, value in self._attributes(provider, row).items():
            feature.setAttribute(place, value)
        if row.wkb is not None:
            feature.setGeometry(_geometry(row.wkb))
        return feature

    def read_back(self, state: TableState, before: dict[str, int], after: dict[str, int]) -> ImportResult:
        """Look whether the copy holds the plan, and nothing else.

        :raises ProgrammeFileError: ``not_written``.
        """
        plan = self._plan
        rows = {fid: row for row, fid in enumerate(state.fids)}
        gone = {row.fid for row in self._absent}
        changed = {row.fid for row in plan.changed}
        fresh = state.fids[len(state) - len(plan.added) :]  # new rows come behind those that were there
        events = sum(row.moves_status for row in (*plan.changed, *plan.added)) if BY_NAME[plan.table].has_status else 0
        expected = dict(before)
        expected[plan.table] += len(plan.added) - len(gone)
        expected["status_event"] += events
        places = {row.fid: rows.get(row.fid) for row in plan.changed}
        written = [(row, places[row.fid]) for row in plan.changed]
        written += [(row, rows[fid]) for row, fid in zip(plan.added, fresh)]
        whole = expected == after and gone.isdisjoint(rows) and changed <= rows.keys()
        if not (whole and all(self._holds(state, row, place) for row, place in written)):
            raise ProgrammeFileError("not_written", plan.path, detail=plan.table)
        return ImportResult(len(plan.added), len(plan.changed), len(gone), events)

    def _holds(self, state: TableState, row: PlannedRow, place: int | None) -> bool:
        if place is None or (row.wkb is not None and not same_shape(state.wkb[place], row.wkb)):
            return False
        return all(
            same_value(state.table, column, state.columns[column][place], value)
            for column, value in self.values_of(row).items()
        )


def _apply(draft: Path, writer: _Writer, plan: ImportPlan) -> None:
    """Change the table of the copy; its connection goes with the last reference to the provider, on return."""
    uri = QgsProviderRegistry.instance().encodeUri("ogr", {"path": str(draft), "layerName": plan.table})
    provider = QgsProviderRegistry.instance().createProvider("ogr", uri, QgsDataProvider.ProviderOptions())
    if provider is None or not provider.isValid():
        raise ProgrammeFileError("not_written", plan.path, detail=plan.table)
    provider.enterUpdateMode()
    try:
        writer.apply(provider)
    finally:
        provider.leaveUpdateMode()


def _declare_official(draft: Path, statement: Statement) -> None:
    by = f" by {statement.author}" if statement.author else ""
    with_source = f" with {statement.source}" if statement.source else ""
    said = f"Declared official{by}{with_source}".rstrip(".")
    connection = sqlite3.connect(draft, isolation_level=None)
    try:
        connection.execute("BEGIN")
        connection.execute(
            "UPDATE programme SET illustrative = 0, note = trim(coalesce(note, '') || ' ' || ?)",
            (f"{said}.",),
        )
        connection.execute("COMMIT")
    finally:
        connection.close()


def _counts(path: Path) -> dict[str, int]:
    with reading(path) as connection:
        return {table.name: connection.execute(select(table.name, "count(*)")).fetchone()[0] for table in TABLES}


def _pieces(rows: Sequence[_Item]) -> Iterator[Sequence[_Item]]:
    for start in range(0, len(rows), _PIECE):
        yield rows[start : start + _PIECE]


def _stored(kind: str, value: Any) -> Any:
    if kind == DATE and value:
        return QDate.fromString(value, "yyyy-MM-dd")
    return value


def _geometry(wkb: bytes) -> QgsGeometry:
    geometry = QgsGeometry()
    geometry.fromWkb(wkb)
    return geometry
