"""What an import would do, found out before anything is written."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from qgis.core import QgsGeometry

from ..core.coverage import CancelledError
from ..core.status import BY_TABLE
from .foreign_rows import ForeignRows
from .import_backward import backward_moves, last_move_text
from .import_mapping import ImportMapping
from .import_state import Matcher, TableState, codes_twice, label_of, same_shape, same_value
from .import_values import converted, evaluated, text_of
from .kernels import best_kernel
from .tables import BY_NAME, LINEAGE, MOVE_COLUMNS, POLYGONS

LEFT_OUT_REASONS = (
    "unknown_status",
    "duplicate_code",
    "duplicate_uuid",
    "duplicate_row",
    "several_rows",
    "outside_territory",
    "nothing_left",
)
"""Why a row of the source is left out, beside :data:`.polygon_source.SKIP_REASONS` and ``not_point``."""
_INSIDE = ("zone", "target", "coverage")
_KEPT = ("uuid",)  # never changed in a row that is there
_LOOK_EVERY = 256


@dataclass(frozen=True)
class ImportChoices:
    """What the user decides beside the mapping.

    :ivar with_geometry: False for a source without any, as a spreadsheet: it then only changes rows that are there.
    :ivar empty_erases: whether an empty value of the source empties what the programme has.
    :ivar keep_outside: whether zones, targets and footprints that do not touch the territory come in too.
    """

    with_geometry: bool = True
    empty_erases: bool = False
    keep_outside: bool = False


@dataclass(frozen=True)
class Change:
    """One value of a row that is there."""

    column: str
    old: Any
    new: Any


@dataclass(frozen=True)
class PlannedRow:
    """A row to add or to change.

    :ivar source_id: feature id in the source.
    :ivar fid: of the row in the programme, ``None`` for one to add.
    :ivar values: column -> new value, for a row to change only what changes.
    :ivar wkb: the new geometry, ``None`` where it stays as it is.
    :ivar old_wkb: the one it takes the place of.
    """

    source_id: int
    label: str
    fid: int | None
    values: dict[str, Any]
    changes: tuple[Change, ...] = ()
    wkb: bytes | None = None
    old_wkb: bytes | None = None

    @property
    def moves_status(self) -> bool:
        """Whether the history gets an event of it."""
        return bool(self.values.get("status")) or any(change.column == "status" for change in self.changes)


@dataclass(frozen=True)
class AbsentRow:
    """A row of the programme that the source does not have."""

    fid: int
    label: str
    name: str
    wkb: bytes | None


@dataclass(frozen=True)
class LeftOut:
    """A row of the source that does not come in, and why."""

    source_id: int
    label: str
    reason: str
    detail: str = ""


@dataclass(frozen=True)
class Remark:
    """Something about a row that does come in.

    :ivar code: ``not_understood`` (a value), ``no_such_zone``, ``code_twice`` (another row has it), ``irregular_move``
        (one that the life cycle lacks) or ``taken_back`` (``last`` says when it was moved on, by whom and with what).
    """

    source_id: int
    label: str
    code: str
    column: str
    detail: str
    last: str = ""


@dataclass(frozen=True)
class ImportPlan:
    """Everything that an import would do.

    :ivar digest: of the table that the plan was made for; the plan holds for no other.
    :ivar absent: rows that the source does not have; the user decides whether they go.
    :ivar repaired: labels of the rows whose geometry had to be repaired.
    :ivar closed_lines: number of lines that were closed to polygons.
    :ivar operation: the datum operation, "" for none; ``accuracy_m`` of it where it is known.
    """

    path: Path
    table: str
    digest: str
    added: tuple[PlannedRow, ...]
    changed: tuple[PlannedRow, ...]
    unchanged: int
    absent: tuple[AbsentRow, ...]
    left_out: tuple[LeftOut, ...]
    remarks: tuple[Remark, ...] = ()
    repaired: tuple[str, ...] = ()
    closed_lines: int = 0
    operation: str = ""
    accuracy_m: float | None = None

    @property
    def taken_back(self) -> dict[int, Remark]:
        """Rows whose status would go back, by feature id in the source."""
        return {remark.source_id: remark for remark in self.remarks if remark.code == "taken_back"}

    @property
    def is_empty(self) -> bool:
        """Whether nothing would be added or changed."""
        return not (self.added or self.changed)


@dataclass
class _Findings:
    added: list[PlannedRow] = field(default_factory=list)
    changed: list[PlannedRow] = field(default_factory=list)
    unchanged: int = 0
    left_out: list[LeftOut] = field(default_factory=list)
    remarks: list[Remark] = field(default_factory=list)
    repaired: list[str] = field(default_factory=list)


def plan_import(
    rows: ForeignRows,
    mapping: ImportMapping,
    state: TableState,
    choices: ImportChoices | None = None,
    progress: Callable[[float], None] | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> ImportPlan:
    """Hold the rows of a source against a table of the programme; on any thread, nothing is written.

    :param rows: with every column that ``mapping`` needs, geometries in longitude and latitude.
    :param mapping: fitted to the source.
    :raises CancelledError: ``cancelled`` answered True.
    """
    planner = _Planner(rows, mapping, state, choices or ImportChoices())
    for number in planner.steps():
        if number % _LOOK_EVERY == 0:
            if cancelled is not None and cancelled():
                raise CancelledError
            if progress is not None:
                progress(number / max(len(rows.ids), 1))
    return planner.plan()


class _Planner:
    def __init__(self, rows: ForeignRows, mapping: ImportMapping, state: TableState, choices: ImportChoices) -> None:
        self._rows, self._state, self._choices = rows, state, choices
        self._table = BY_NAME[mapping.table]
        self._found = _Findings()
        self._values: dict[str, list[Any]] = {}
        self._troubles: dict[str, dict[int, str]] = {}
        for column, rule in mapping.rules.items():
            raw, failed = evaluated(rule, rows.columns, rows.wkb)
            read = converted(mapping.table, column, rule, raw)
            self._values[column] = read.values
            self._troubles[column] = {**read.troubles, **failed}
        self._cite_zones()
        self._skipped = {entry.id: entry.reason for entry in rows.skipped}
        self._wkb, self._mended = self._shapes()
        self._matcher = Matcher(state, by_code=any(self._values.get("code", ())))
        self._outline = self._prepared_outline()
        self._seen: dict[tuple[Any, ...], str] = {}
        self._codes: dict[str, str] = {}
        self._uuids: dict[str, str] = {}
        self._held: set[int] = set()
        self._moves: dict[str, tuple[PlannedRow, Change]] = {}

    def _cite_zones(self) -> None:
        """A source names zones by their codes; a footprint cites them by UUID."""
        uuids = self._state.zone_uuids
        cited = self._values.get("zone_uuid")
        if cited is not None:
            unknown = {number: value for number, value in enumerate(cited) if value and value not in uuids}
            self._troubles["zone_uuid"].update(unknown)
            self._values["zone_uuid"] = [uuids.get(value) for value in cited]

    def _shapes(self) -> tuple[list[bytes | None], list[bool]]:
        """Geometries as the table stores them, and which had to be repaired."""
        if not self._choices.with_geometry:
            return [None] * len(self._rows.ids), [False] * len(self._rows.ids)
        if self._table.geometry != POLYGONS:
            return list(self._rows.wkb), [False] * len(self._rows.ids)
        kernel = best_kernel()
        mended, mask = kernel.repair(kernel.decode(self._rows.wkb))
        return [_as_multi(wkb) for wkb in kernel.encode(mended)], mask.tolist()

    def _prepared_outline(self) -> Any:
        if self._choices.keep_outside or self._table.name not in _INSIDE or not self._state.territory:
            return None
        # One polygon: parts side by side or over one another make an invalid collection, of which nothing is sure.
        parts = [_geometry(wkb).makeValid() for wkb in self._state.territory]
        self._outline_geometry = QgsGeometry.unaryUnion(parts)  # the engine only points to it
        engine = QgsGeometry.createGeometryEngine(self._outline_geometry.constGet())
        engine.prepareGeometry()
        return engine

    def steps(self) -> Iterator[int]:
        """Look at one row after the other."""
        for number, source_id in enumerate(self._rows.ids.tolist()):
            yield number
            label = label_of(self._values, number, source_id)
            reason, detail = self._look_at(number, source_id, label)
            if reason:
                self._found.left_out.append(LeftOut(source_id, label, reason, detail))
                self._held.update(self._meant(number))  # the source does have them, although in no state to be taken

    def _meant(self, number: int) -> list[int]:
        """Rows of the programme that a row may be: by UUID, else by code, and where it has no code by its shape."""
        code = text_of(self._value("code", number))
        named = self._matcher.named(text_of(self._value("uuid", number)), code)
        return named if named or code else self._matcher.shaped(self._wkb[number])

    def _look_at(self, number: int, source_id: int, label: str) -> tuple[str, str]:
        """Plan a row, or tell why it is left out."""
        if number in self._troubles.get("status", {}):
            return "unknown_status", self._troubles["status"][number]
        wkb = self._wkb[number]
        if self._choices.with_geometry and wkb is None:
            return self._skipped.get(source_id, "nothing_left"), ""
        code = text_of(self._value("code", number))
        if code and code in self._codes:
            return "duplicate_code", self._codes[code]
        same = (code, wkb, *(values[number] for values in self._values.values()))
        if same in self._seen:
            return "duplicate_row", self._seen[same]
        uuid = text_of(self._value("uuid", number)).casefold()
        if uuid and uuid in self._uuids:
            return "duplicate_uuid", self._uuids[uuid]
        matches = self._meant(number)
        if len(matches) > 1 and code:
            return "several_rows", code
        matches = sorted(matches, key=lambda row: len(self._changes(number, row)))[:1]
        if matches and matches[0] in self._matcher.taken:
            return "duplicate_code", self._matcher.taken[matches[0]]
        if not matches and wkb is None:
            return "no_geometry", ""
        if wkb is not None and self._is_outside(wkb):
            return "outside_territory", ""
        self._seen[same] = label
        if code:
            self._codes[code] = label
        if uuid:
            self._uuids[uuid] = label
        self._remark(number, source_id, label)
        if self._mended[number]:
            self._found.repaired.append(label)
        if matches:
            self._matcher.taken[matches[0]] = label
            self._change(number, source_id, label, matches[0], wkb)
        else:
            values = {column: values[number] for column, values in self._values.items() if values[number] is not None}
            self._found.added.append(PlannedRow(source_id, label, None, values, wkb=wkb))
        return "", ""

    def _is_outside(self, wkb: bytes) -> bool:
        geometry = _geometry(wkb)  # lives as long as the engine looks at it
        return self._outline is not None and not self._outline.intersects(geometry.constGet())

    def _value(self, column: str, number: int) -> Any:
        return self._values[column][number] if column in self._values else None

    def _changes(self, number: int, row: int) -> tuple[Change, ...]:
        changes = []
        for column, values in self._values.items():
            old, new = self._state.columns[column][row], values[number]
            unread = number in self._troubles[column]
            if column in _KEPT or unread or (new is None and not self._choices.empty_erases):
                continue
            if not same_value(self._table.name, column, old, new):
                changes.append(Change(column, old, new))
        return tuple(changes)

    def _change(self, number: int, source_id: int, label: str, row: int, wkb: bytes | None) -> None:
        changes = self._changes(number, row)
        old = self._state.wkb[row]
        moved = wkb is not None and not same_shape(old, wkb)
        if not changes and not moved:
            self._found.unchanged += 1
            return
        for change in changes:
            if change.column == "status" and change.old:
                self._remark_move(source_id, label, change)
        values = {change.column: change.new for change in changes}
        status = next((change for change in changes if change.column == "status" and change.old and change.new), None)
        # What the source states of a move, or of where a shape is from, holds also where the row said the same before.
        stated = (*(MOVE_COLUMNS if "status" in values else ()), *(LINEAGE if moved else ()))
        values |= {column: self._value(column, number) for column in stated if self._value(column, number) is not None}
        planned = PlannedRow(source_id, label, self._state.fids[row], values, changes)
        if status is not None:
            self._moves[self._state.text("uuid", row)] = planned, status
        self._found.changed.append(replace(planned, wkb=wkb, old_wkb=old) if moved else planned)

    def _remark(self, number: int, source_id: int, label: str) -> None:
        for column, troubles in self._troubles.items():
            if number in troubles:
                code = "no_such_zone" if column == "zone_uuid" else "not_understood"
                self._found.remarks.append(Remark(source_id, label, code, column, troubles[number]))

    def _remark_move(self, source_id: int, label: str, change: Change) -> None:
        cycle = BY_TABLE.get(self._table.name)
        if cycle is not None and change.new and change.new not in cycle.allowed_moves(change.old):
            detail = f"{change.old} -> {change.new}"
            self._found.remarks.append(Remark(source_id, label, "irregular_move", "status", detail))

    def _remark_backward(self) -> None:
        """Name the statuses that would go back."""
        moves = {row: (change.old, change.new) for row, (_, change) in self._moves.items()}
        for row, last in backward_moves(self._state.path, self._table.name, moves).items():
            planned, change = self._moves[row]
            remark = Remark(planned.source_id, planned.label, "taken_back", "status", f"{change.old} -> {change.new}")
            self._found.remarks.append(replace(remark, last=last_move_text(last)))

    def plan(self) -> ImportPlan:
        """All that was found."""
        self._remark_backward()
        state, found = self._state, self._found
        twice = codes_twice(state, {row.fid: row.values["code"] for row in found.changed if "code" in row.values})
        codes = ((row, twice[row.fid]) for row in found.changed if row.fid in twice)
        found.remarks += [Remark(row.source_id, row.label, "code_twice", "code", code) for row, code in codes]
        absent = tuple(
            AbsentRow(fid, label_of(state.columns, row, fid), state.text("name", row), state.wkb[row])
            for row, fid in enumerate(state.fids)
            if row not in self._matcher.taken and row not in self._held
        )
        return ImportPlan(
            state.path,
            state.table,
            state.digest,
            tuple(found.added),
            tuple(found.changed),
            found.unchanged,
            absent,
            tuple(found.left_out),
            tuple(found.remarks),
            tuple(found.repaired),
            self._rows.closed_lines,
            self._rows.operation,
            self._rows.accuracy_m,
        )


def _geometry(wkb: bytes) -> QgsGeometry:
    geometry = QgsGeometry()
    geometry.fromWkb(wkb)
    return geometry


def _as_multi(wkb: bytes | None) -> bytes | None:
    if wkb is None:
        return None
    geometry = _geometry(wkb)
    geometry.convertToMultiType()
    return geometry.asWkb().data()
