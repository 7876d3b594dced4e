"""What a crew brought, straight into a programme file: on a copy, which goes into the file at once."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from qgis.core import QgsVectorLayer

from ..core.handback import Key, Row, is_same
from ..core.merging import Outcome
from ..store.handback_rows import read_rows
from ..store.import_state import same_shape
from ..store.live_file import changing
from ..store.programme_file import ProgrammeFileError, reading
from ..store.returned_package import programme_rows
from ..store.tables import GEOMETRY
from .brought_in import HANDOVER, Statement, bring_in


def merge_into_file(
    path: Path,
    outcome: Outcome,
    statement: Statement,
    ours: Mapping[Key, Row],
    *,
    beside_others: bool = False,
) -> None:
    """Write a merge into a programme file, all of it or nothing, read back before it takes the file's place.

    :param ours: the programme's rows as the merge found them.
    :param beside_others: see :func:`.live_file.changing`.
    :raises ProgrammeFileError: ``in_use``, ``changed_meanwhile``, ``not_writable`` or ``not_written``; the file then is
        what it was.
    :raises HandoverError: a row is no longer what the merge found.
    """
    with changing(path, beside_others=beside_others) as draft:
        if programme_rows(draft).rows.keys() != ours.keys():
            raise ProgrammeFileError("changed_meanwhile", path)
        _write(draft, path, outcome, statement)
        _check(draft, path, outcome)


def _write(draft: Path, path: Path, outcome: Outcome, statement: Statement) -> None:
    tables = sorted({write.key[0] for write in outcome.writes} | {HANDOVER})
    layers = {table: QgsVectorLayer(f"{draft}|layername={table}", table, "ogr") for table in tables}
    bring_in(layers, outcome, statement)
    for table, layer in layers.items():
        if not layer.commitChanges():
            raise ProgrammeFileError("not_written", path, detail="; ".join(layer.commitErrors()[-1:]) or table)


def _check(draft: Path, path: Path, outcome: Outcome) -> None:
    with reading(draft) as connection:
        rows = read_rows(connection).rows
    for write in outcome.writes:
        held = rows.get(write.key)
        if (held is None) != (write.values is None):
            raise ProgrammeFileError("not_written", path, detail=write.key[0])
        for name, value in (write.values or {}).items():
            got = (held or {}).get(name)
            is_there = same_shape(got, value) if name == GEOMETRY else is_same(got, value)
            if not is_there and name != "uuid":
                raise ProgrammeFileError("not_written", path, detail=f"{write.key[0]} {name}")
