"""How sources were mapped last time, so that a second import of one begins where the first ended."""

from __future__ import annotations

import contextlib
import hashlib
from collections.abc import Sequence

from qgis.core import QgsSettings

from ..store.import_mapping import ImportMapping, MappingError, from_json, to_json

_ROOT = "rare_earth_survey/import_mappings"


def remember(key: str, mapping: ImportMapping, names: Sequence[str] = ()) -> None:
    """Keep the mapping of a source, also for others with columns of the same ``names``: each delivery is a new file."""
    for one in _keys(key, names):
        QgsSettings().setValue(f"{_ROOT}/{_name(one, mapping.table)}", to_json(mapping))


def recall(key: str, table: str, names: Sequence[str] = ()) -> ImportMapping | None:
    """The mapping of a source into a table, else the last one of columns like its own; ``None`` where none is known."""
    for one in _keys(key, names):
        text = str(QgsSettings().value(f"{_ROOT}/{_name(one, table)}", "") or "")
        with contextlib.suppress(MappingError):
            if text:
                return from_json(text)
    return None


def _keys(key: str, names: Sequence[str]) -> list[str]:
    return [key, "|".join(["columns", *sorted(names)])] if names else [key]


def _name(key: str, table: str) -> str:
    """Settings know no slashes in their names."""
    return f"{table}_{hashlib.sha256(key.encode()).hexdigest()[:24]}"
