"""What a returned package says: which fields of which rows it changed, and what was said before.

Every row is known by table and UUID, every field of it is a cell. A package that comes back does not hold new rows and
old ones but **claims**: this cell held that when the package left, and holds this now. Claims are never forgotten;
:class:`Memory` keeps all of them with what became of each, so that the order in which several crews come home does not
matter and one that comes home twice says nothing new.
"""

from __future__ import annotations

import functools
import hashlib
import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any, NamedTuple, Union

Value = Union[None, str, int, float, bytes]
"""What a cell holds: days as ISO 8601, geometry as WKB."""
Row = Mapping[str, Value]
Key = tuple[str, str]
"""Table and UUID."""
Rows = Mapping[Key, Row]

GONE = "-"
"""Field of the claim that a row was deleted."""
ADDED = "+"
"""Field of the record that a row was added as a whole; its value is the row's digest."""
UNKNOWN = "\x00unknown"
"""What a cell held before, where nobody can tell any more."""

OPEN, TAKEN, KEPT = "open", "taken", "kept"
"""What became of a claim: nobody has decided; the programme says so now; a person kept what the programme said."""
STATES = (OPEN, TAKEN, KEPT)


class Claim(NamedTuple):
    """What one package says of one cell.

    :ivar before: what the cell held when the package left; ``None`` for a row that did not exist.
    :ivar after: what it holds in the returned package.
    """

    package: str
    key: Key
    field: str
    before: Value
    after: Value


class Seen(NamedTuple):
    """A claim and what became of it.

    :ivar state: one of :data:`STATES`.
    :ivar at: moment of that, ISO 8601 in UTC, "" where nobody knows.
    """

    claim: Claim
    state: str
    at: str = ""

    def was_known(self, left: str) -> bool:
        """Whether a package that left at a moment left with it."""
        return bool(self.at) and self.at <= left


@dataclass(frozen=True)
class Handback:
    """A package that came back.

    :ivar package: its UUID.
    :ivar base: the rows that left with it.
    :ivar theirs: the rows that it holds now.
    :ivar left: moment when it left, ISO 8601 in UTC: what was merged later it cannot have known.
    """

    package: str
    base: Rows
    theirs: Rows
    left: str = ""

    @property
    def content(self) -> str:
        """Hash of all that it says; the same for the same rows in any order."""
        digest = hashlib.sha256()
        for key in sorted(self.theirs):
            digest.update(f"{key} {digest_of(self.theirs[key])}".encode())
        return digest.hexdigest()[:32]


def digest_of(row: Row) -> str:
    """Hash of what a row holds; columns without a value count as absent."""
    held = sorted((name, _plain(value)) for name, value in row.items() if not is_same(value, None))
    return hashlib.sha256(json.dumps(held, ensure_ascii=False).encode()).hexdigest()[:16]


def is_same(left: Value, right: Value) -> bool:
    """Whether two cells hold the same: an empty text is no value, and 2 is 2.0."""
    if left in (None, "") or right in (None, ""):
        return left in (None, "") and right in (None, "")
    return left == right


@dataclass
class Memory:
    """Every claim that was merged into a programme, in the order in which that happened.

    :ivar contents: package -> hashes of what it held each time it was merged.
    :ivar left: package -> moment when it left.
    """

    seen: list[Seen] = field(default_factory=list)
    contents: dict[str, list[str]] = field(default_factory=dict)
    left: dict[str, str] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self._cells: dict[tuple[Key, str], list[Seen]] = {}
        self._rows: dict[Key, set[str]] = {}
        self._fields: dict[Key, set[str]] = {}
        entries, self.seen = list(self.seen), []
        self.add(entries)

    def add(self, entries: Iterable[Seen]) -> None:
        """Remember more; the same word of the same package takes its new state and becomes its last one."""
        for entry in entries:
            claim = entry.claim
            words = self._cells.setdefault((claim.key, claim.field), [])
            words[:] = [word for word in words if not _is_word(word.claim, claim)]
            words.append(entry)
            self._rows.setdefault(claim.key, set()).add(claim.package)
            self._fields.setdefault(claim.key, set()).add(claim.field)
            self.seen.append(entry)

    def note_package(self, package: str, content: str, left: str) -> None:
        """Remember what a package held as a whole, and when it had left."""
        self.left[package] = left
        held = self.contents.setdefault(package, [])
        held[:] = [known for known in held if known != content] + [content]

    def words(self, key: Key, name: str) -> list[Seen]:
        """What was said of a cell, each word of each package once, in the order in which they came."""
        return self._cells.get((key, name), [])

    def own_words(self, package: str, key: Key, name: str) -> list[Seen]:
        """What one package said of a cell."""
        return [word for word in self.words(key, name) if word.claim.package == package]

    def packages_of(self, key: Key) -> set[str]:
        """The packages that said anything of a row."""
        return self._rows.get(key, set())

    def last_words(self, key: Key, name: str) -> dict[str, Seen]:
        """What each package said of a cell last."""
        return {word.claim.package: word for word in self.words(key, name)}

    def open_words(self, key: Key) -> list[Seen]:
        """What waits for a decision on a row, in whichever field."""
        return [
            word
            for name in sorted(self._fields.get(key, ()))
            for word in self.last_words(key, name).values()
            if word.state == OPEN
        ]

    def open_cells(self) -> list[tuple[Key, str]]:
        """The cells that a person still has to decide."""
        return [cell for cell in self._cells if any(word.state == OPEN for word in self.last_words(*cell).values())]

    def knows(self, handback: Handback) -> str:
        """Whether a package was merged as it is (``same``), in a newer state (``older``), or never so (``new``)."""
        held = self.contents.get(handback.package, [])
        content = handback.content
        return "new" if content not in held else "same" if held[-1] == content else "older"

    def rows_of(self, package: str) -> Iterator[Key]:
        """The rows that a package said anything of."""
        return (key for key, packages in self._rows.items() if package in packages)


def _is_word(old: Claim, new: Claim) -> bool:
    return old.package == new.package and is_same(old.after, new.after)


def claims_of(handback: Handback, ours: Rows, memory: Memory) -> list[Claim]:
    """What a package says that has not been decided yet.

    A package that was merged before starts from its own last word: what a crew corrects after a first return is not
    held against what it said itself. Where it says again what it had already taken back, nobody can tell which of the
    two is newer, and the cell before counts as unknown.

    :param ours: the programme as it stands.
    """
    found: list[Claim] = []
    for key in sorted({*handback.base, *handback.theirs}):
        base, theirs = handback.base.get(key), handback.theirs.get(key)
        if theirs is None:
            found += _deletion(handback.package, key, memory)
        elif base is None:
            found += _addition(handback.package, key, theirs, ours.get(key), memory)
        else:
            found += _changes(handback.package, key, base, theirs, memory)
    gone = [key for key in memory.rows_of(handback.package) if key not in handback.base and key not in handback.theirs]
    for key in sorted(gone):
        if key in ours and memory.own_words(handback.package, key, ADDED):
            found += _deletion(handback.package, key, memory)
    return found


def _deletion(package: str, key: Key, memory: Memory) -> list[Claim]:
    words = memory.own_words(package, key, GONE)
    return [] if words and words[-1].state != OPEN else [Claim(package, key, GONE, None, GONE)]


def _changes(package: str, key: Key, base: Row, theirs: Row, memory: Memory) -> list[Claim]:
    found = []
    for name in sorted({*base, *theirs}):
        before, after = base.get(name), theirs.get(name)
        words = memory.own_words(package, key, name)
        if not words:
            if not is_same(before, after):
                found.append(Claim(package, key, name, before, after))
            continue
        last, said = words[-1], [word for word in words if is_same(word.claim.after, after)]
        if is_same(last.claim.after, after):
            if last.state == OPEN:
                found.append(last.claim)
        elif said:
            found.append(Claim(package, key, name, UNKNOWN, after))
        else:
            # Its last word stands in the programme only where it was taken; else it never left what it began with.
            # A claim that leads back there takes the open one before it back.
            found.append(Claim(package, key, name, last.claim.after if last.state == TAKEN else before, after))
    return found


def _addition(package: str, key: Key, theirs: Row, ours: Row | None, memory: Memory) -> list[Claim]:
    """What is said of a row that the package did not leave with."""
    said = memory.own_words(package, key, ADDED)
    digest = digest_of(theirs)
    if not said:
        return _changes(package, key, {}, theirs, memory)
    if ours is None:  # it was brought here once, and somebody took it away since
        is_news = not is_same(said[-1].claim.after, digest)
        return _changes(package, key, {}, theirs, memory) if is_news else []
    if is_same(said[-1].claim.after, digest):  # what it said in parts since is open or decided, field by field
        return [claim for claim in _changes(package, key, theirs, theirs, memory) if claim.before != UNKNOWN]
    if is_same(said[-1].claim.after, digest_of(ours)):
        return _changes(package, key, ours, theirs, memory)
    names = sorted({*ours, *theirs})
    return [Claim(package, key, name, UNKNOWN, theirs.get(name)) for name in names]


# -- as text, for the record of who brought what ------------------------------------------------------------------


@dataclass(frozen=True)
class Record:
    """What a programme keeps of one merge.

    :ivar content: hash of what the package held; ``left`` as in :class:`Handback`.
    """

    package: str
    content: str
    left: str
    seen: tuple[Seen, ...]

    @functools.cached_property
    def text(self) -> str:
        """JSON for one field of a table; the moment of the merge stands in another one."""
        packages: dict[str, int] = {self.package: 0}
        rows = [
            [
                packages.setdefault(entry.claim.package, len(packages)),
                *entry.claim.key,
                entry.claim.field,
                _plain(entry.claim.before),
                _plain(entry.claim.after),
                entry.state,
            ]
            for entry in self.seen
        ]
        held = {"content": self.content, "left": self.left, "packages": list(packages), "claims": rows}
        return json.dumps(held, ensure_ascii=False, separators=(",", ":"))

    @classmethod
    def from_text(cls, text: str, at: str) -> Record | None:
        """The inverse; ``None`` where the text is another one, such as a note of a person."""
        try:
            held = json.loads(text)
            packages = [str(package) for package in held["packages"]]
            entries = tuple(
                Seen(Claim(packages[place], (str(table), str(uuid)), str(name), _value(old), _value(new)), state, at)
                for place, table, uuid, name, old, new, state in held["claims"]
                if state in STATES
            )
            return cls(packages[0], str(held["content"]), str(held["left"]), entries)
        except (ValueError, TypeError, KeyError, IndexError, AttributeError):
            return None


def memory_of(records: Iterable[Record]) -> Memory:
    """What a programme remembers, from its records in the order of the merges."""
    memory = Memory()
    for record in records:
        memory.add(record.seen)
        memory.note_package(record.package, record.content, record.left)
    return memory


def _plain(value: Value) -> Any:
    if isinstance(value, bytes):
        return {"wkb": value.hex()}
    if isinstance(value, float) and value.is_integer():
        return int(value)  # 2 and 2.0 are one value, so they have one text
    return value


def _value(plain: Any) -> Value:
    if isinstance(plain, dict):
        return bytes.fromhex(plain["wkb"])
    if plain is None or isinstance(plain, (str, int, float)):
        return plain
    raise TypeError(plain)
