"""Merging what a crew brings back: three-way by UUID, field by field, nothing overwritten unseen.

A claim (:mod:`.handback`) is taken by itself only where the programme still holds what the package left with and no
other crew says otherwise. Whatever else differs is a conflict: the programme keeps what it holds, all words stay side
by side, and a person decides. A row that is gone from the package is never deleted without being asked for.

What is open after several packages is therefore the same for each order in which they come: the cells with
their :func:`candidates`. Only which of the candidates the programme holds meanwhile depends on who came first.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace

from .handback import (
    ADDED,
    GONE,
    KEPT,
    OPEN,
    TAKEN,
    UNKNOWN,
    Claim,
    Handback,
    Key,
    Memory,
    Record,
    Row,
    Rows,
    Seen,
    Value,
    claims_of,
    digest_of,
    is_same,
)

ADD, CHANGE, CONFLICT, DELETE, RESTORE = "add", "change", "conflict", "delete", "restore"
"""Of a row: a new one; changes that nobody contests; some that are contested; gone from the package while the programme
has it; gone from the programme while the package changed it."""
KINDS = (ADD, CHANGE, CONFLICT, DELETE, RESTORE)
MOVE = ("status", "status_on", "author", "reason", "document")
"""Fields that say together of one move: half of it is never taken by itself."""
AGREED, TAKE, ASK = "agreed", "take", "ask"
"""Of a cell: the programme says so already; nobody contests it; a person must decide."""

Choices = Mapping[tuple[Key, str], Value]
"""Cell -> what a person wants the programme to hold. For a whole row (field :data:`.handback.GONE`) the choice is
:data:`.handback.GONE` to have it deleted and ``None`` to keep it; for a row to be restored ``None`` brings it back."""


@dataclass(frozen=True)
class CellMerge:
    """One cell that a package says something of.

    :ivar ours: what the programme holds.
    :ivar verdict: :data:`AGREED`, :data:`TAKE` or :data:`ASK`.
    :ivar others: what other packages said of it last.
    """

    claim: Claim
    ours: Value
    verdict: str
    others: tuple[Seen, ...] = ()

    @property
    def field(self) -> str:
        """Name of the field, or :data:`.handback.GONE`."""
        return self.claim.field

    @property
    def theirs(self) -> Value:
        """What the package says."""
        return self.claim.after

    @property
    def options(self) -> list[tuple[str, Value]]:
        """The different values to choose from, each with the package that brought it, "" for the programme's own."""
        found: list[tuple[str, Value]] = [("", self.ours)]
        said = [(self.claim.package, self.theirs), *((word.claim.package, word.claim.after) for word in self.others)]
        for package, value in said:
            if not any(is_same(value, known) for _, known in found):
                found.append((package, value))
        return found


@dataclass(frozen=True)
class RowMerge:
    """One row that a package says something of.

    :ivar kind: one of :data:`KINDS`.
    :ivar ours: the row in the programme, ``None`` where there is none; ``theirs`` likewise in the package.
    :ivar packages: other packages that said something of the row, in whichever field.
    :ivar waiting: open words on the row that are decided along with it: all of them where it is deleted.
    :ivar closing: words on the row that this merge closes in any case, or once the row is brought back.
    """

    key: Key
    kind: str
    ours: Row | None
    theirs: Row | None
    cells: tuple[CellMerge, ...]
    packages: frozenset[str] = frozenset()
    waiting: tuple[Seen, ...] = ()
    closing: tuple[Seen, ...] = ()

    @property
    def asked(self) -> list[CellMerge]:
        """The cells that a person must decide."""
        return [cell for cell in self.cells if cell.verdict == ASK]


@dataclass(frozen=True)
class Write:
    """What is to be done to one row of the programme.

    :ivar values: fields to set, all of them for a new row; ``None`` to delete the row.
    :ivar is_new: the row is to be added.
    :ivar expected: what the programme holds in these fields now: where it no longer does, the merge is out of date.
    """

    key: Key
    values: Row | None
    is_new: bool
    expected: Row


@dataclass(frozen=True)
class Outcome:
    """What a merge does once it is decided as far as it shall be.

    :ivar record: what the programme is to remember.
    :ivar open: cells that stay undecided.
    """

    writes: tuple[Write, ...]
    record: Record
    open: tuple[tuple[Key, str], ...]

    @property
    def says_nothing(self) -> bool:
        """Whether there is nothing to write, nor any decision to remember."""
        return not self.writes and all(word.state == OPEN for word in self.record.seen)

    def count(self, *, new: bool) -> int:
        """Rows that are added, or else changed or deleted."""
        return sum(write.is_new == new for write in self.writes)


@dataclass(frozen=True)
class Merge:
    """A package held against a programme; nothing is done yet.

    :ivar knows: ``new``, ``same`` or ``older``, see :meth:`.handback.Memory.knows`.
    :ivar rows: those that the package says something new of, or something that is still open.
    :ivar silent: those of which the programme says the same already.
    """

    handback: Handback
    knows: str
    rows: tuple[RowMerge, ...] = ()
    silent: tuple[RowMerge, ...] = ()
    content: str = field(default="", compare=False)

    def of_kind(self, kind: str) -> list[RowMerge]:
        """The rows of one kind."""
        return [row for row in self.rows if row.kind == kind]

    def outcome(self, choices: Choices | None = None, *, whole_rows: bool = False) -> Outcome:
        """What is to be written and remembered.

        :param choices: what a person decided; what is not among them stays open.
        :param whole_rows: leave a row as it is while any field of it is open.
        """
        writes: list[Write] = []
        seen: list[Seen] = []
        left: list[tuple[Key, str]] = []
        for row in (*self.rows, *self.silent):
            write, words = _decided(row, choices or {})
            if whole_rows and write is not None and any(word.state == OPEN for word in words):
                write, words = None, [Seen(cell.claim, OPEN) for cell in row.cells if cell.verdict != AGREED]
            if write is not None:
                writes.append(write)
            seen += words
            left += [(row.key, word.claim.field) for word in words if word.state == OPEN]
            if row.theirs is not None and row.key not in self.handback.base:
                seen.append(_whole(self.handback.package, row.key, row.theirs))
        record = Record(self.handback.package, self.content, self.handback.left, tuple(seen))
        return Outcome(tuple(writes), record, tuple(left))


def merge(ours: Rows, handback: Handback, memory: Memory) -> Merge:
    """Hold a returned package against the programme.

    :param ours: rows of the programme as they stand, at least all that the package could mean.
    :param memory: what was merged into the programme before.
    """
    knows = memory.knows(handback)
    if knows == "older":
        return Merge(handback, knows)
    by_row: dict[Key, list[Claim]] = {}
    for claim in claims_of(handback, ours, memory):
        by_row.setdefault(claim.key, []).append(claim)
    rows = []
    silent = []
    for key, claims in by_row.items():
        row = _row(key, claims, ours.get(key), handback, memory)
        if row is None:
            continue
        if all(cell.verdict == AGREED for cell in row.cells) and not _is_news(row, memory):
            silent.append(row)
        else:
            rows.append(row)
    return Merge(handback, knows, tuple(rows), tuple(silent), handback.content)


def _is_news(row: RowMerge, memory: Memory) -> bool:
    """Whether a word that changes nothing must be remembered: it closes one that is open."""
    return bool(row.closing) or any(
        word.state == OPEN for cell in row.cells for word in memory.last_words(row.key, cell.field).values()
    )


def _row(key: Key, claims: Sequence[Claim], ours: Row | None, handback: Handback, memory: Memory) -> RowMerge | None:
    theirs, package = handback.theirs.get(key), handback.package
    others = frozenset(memory.packages_of(key) - {package})
    waiting = tuple(memory.open_words(key))
    own = tuple(word._replace(state=KEPT, at="") for word in waiting if word.claim.package == package)
    if theirs is None and ours is None:
        return RowMerge(key, CHANGE, None, None, (), others, closing=own)
    if theirs is None:
        return RowMerge(key, DELETE, ours, None, (CellMerge(claims[0], None, ASK),), others, waiting)
    if ours is None and (key in handback.base or memory.own_words(package, key, ADDED)):
        kept = any(word.state == KEPT for word in memory.own_words(package, key, GONE))
        if kept and handback.content in memory.contents.get(package, []):
            return None  # it was decided that this is not brought back
        cell = CellMerge(Claim(package, key, GONE, GONE, None), GONE, ASK)
        changes = tuple(Seen(claim, TAKEN) for claim in claims if claim.field != GONE)
        return RowMerge(key, RESTORE, None, theirs, (cell,), others, closing=changes)
    if ours is None:
        return RowMerge(key, ADD, None, theirs, tuple(CellMerge(claim, None, TAKE) for claim in claims), others)
    cells = _moved_together([_cell(claim, ours.get(claim.field), handback.left, memory) for claim in claims])
    kind = CONFLICT if any(cell.verdict == ASK for cell in cells) else CHANGE
    whole = tuple(word for word in own if word.claim.field == GONE)  # the row is on both sides by now
    return RowMerge(key, kind, ours, theirs, cells, others, closing=whole)


def _moved_together(cells: Sequence[CellMerge]) -> tuple[CellMerge, ...]:
    """The cells, those of a move all asked for where one of them is."""
    asked = any(cell.verdict == ASK for cell in cells if cell.field in MOVE)
    return tuple(
        replace(cell, verdict=ASK) if asked and cell.verdict == TAKE and cell.field in MOVE else cell for cell in cells
    )


def _cell(claim: Claim, ours: Value, left: str, memory: Memory) -> CellMerge:
    said = memory.last_words(claim.key, claim.field)
    others = tuple(word for package, word in said.items() if package != claim.package)
    contested = any(
        word.state != KEPT and not is_same(word.claim.after, claim.after) and not word.was_known(left)
        for word in others
    )
    if is_same(ours, claim.after) or is_same(claim.before, claim.after):
        verdict = AGREED
    elif not contested and claim.before != UNKNOWN and is_same(ours, claim.before):
        verdict = TAKE
    else:
        verdict = ASK
    return CellMerge(claim, ours, verdict, others)


def _decided(row: RowMerge, choices: Choices) -> tuple[Write | None, list[Seen]]:
    """What is done to a row, and what is remembered of each claim."""
    if row.kind in (DELETE, RESTORE):
        return _whole_row(row, choices)
    if row.kind == ADD:
        return Write(row.key, dict(row.theirs or {}), True, {}), []
    values: dict[str, Value] = {}
    words = list(row.closing)
    for cell in row.cells:
        state = TAKEN
        if cell.verdict == TAKE:
            values[cell.field] = cell.theirs
            words += [_decided_word(word, cell.theirs) for word in cell.others if word.state == OPEN]
        elif cell.verdict == AGREED:
            state = TAKEN if is_same(cell.ours, cell.theirs) else KEPT
        elif (row.key, cell.field) in choices:
            chosen = choices[row.key, cell.field]
            state = TAKEN if is_same(chosen, cell.theirs) else KEPT
            if not is_same(chosen, cell.ours):
                values[cell.field] = chosen
            words += [_decided_word(word, chosen) for word in cell.others if word.state == OPEN]
        else:
            state = OPEN
        words.append(Seen(cell.claim, state))
    if not values:
        return None, words
    return Write(row.key, values, False, {name: (row.ours or {}).get(name) for name in values}), words


def _decided_word(word: Seen, chosen: Value) -> Seen:
    return Seen(word.claim, TAKEN if is_same(word.claim.after, chosen) else KEPT)


def _whole_row(row: RowMerge, choices: Choices) -> tuple[Write | None, list[Seen]]:
    """A row to be deleted or brought back: that is never done by itself."""
    (cell,) = row.cells
    if (row.key, GONE) not in choices:
        return None, [Seen(cell.claim, OPEN)]
    is_gone = choices[row.key, GONE] == GONE
    words = [
        _decided_word(word, GONE if is_gone else None) for word in row.waiting if is_gone or word.claim.field == GONE
    ]
    words.append(_decided_word(Seen(cell.claim, OPEN), GONE if is_gone else None))
    if row.kind == RESTORE and not is_gone:
        words += row.closing
    if row.kind == DELETE:
        return (Write(row.key, None, False, dict(row.ours or {})) if is_gone else None), words
    return (None if is_gone else Write(row.key, dict(row.theirs or {}), True, {})), words


def _whole(package: str, key: Key, theirs: Row) -> Seen:
    return Seen(Claim(package, key, ADDED, None, digest_of(theirs)), TAKEN)


def applied(ours: Rows, writes: Iterable[Write]) -> dict[Key, Row]:
    """The rows of a programme after a merge."""
    result = dict(ours)
    for write in writes:
        if write.values is None:
            result.pop(write.key, None)
        else:
            result[write.key] = {**({} if write.is_new else result.get(write.key, {})), **write.values}
    return result


def candidates(ours: Rows, memory: Memory, key: Key, name: str) -> list[Value]:
    """The words that stand side by side for a cell: one where nothing is open. The same for every order of merging.

    What the programme holds is one of them unless somebody who had seen it said something else.
    """
    words = list(memory.last_words(key, name).values())
    waiting = [word.claim for word in words if word.state == OPEN]
    row = ours.get(key)
    held = None if row is None else row.get(name)
    if name == GONE:
        held = GONE if row is None else None
    brought = [word for word in words if word.state == TAKEN and is_same(word.claim.after, held)]
    overtaken = any(
        is_same(claim.before, held)
        and all(
            word.claim.package == claim.package or word.was_known(memory.left.get(claim.package, ""))
            for word in brought
        )
        for claim in waiting
    )
    found: list[Value] = [] if overtaken else [held]
    for claim in waiting:
        if not any(is_same(claim.after, known) for known in found):
            found.append(claim.after)
    return found
