"""How sources were mapped last time, so that a second import of one begins where the first ended."""

from __future__ import annotations

import hashlib

from qgis.core import QgsSettings

from ..store.import_mapping import ImportMapping, MappingError, from_json, to_json

_ROOT = "rare_earth_survey/import_mappings"


def remember(key: str, mapping: ImportMapping) -> None:
    """Keep the mapping of a source."""
    QgsSettings().setValue(f"{_ROOT}/{_name(key, mapping.table)}", to_json(mapping))


def recall(key: str, table: str) -> ImportMapping | None:
    """The mapping of a source into a table, ``None`` where there is none that can be read."""
    text = str(QgsSettings().value(f"{_ROOT}/{_name(key, table)}", "") or "")
    try:
        return from_json(text) if text else None
    except MappingError:
        return None


def _name(key: str, table: str) -> str:
    """Settings know no slashes in their names."""
    return f"{table}_{hashlib.sha256(key.encode()).hexdigest()[:24]}"
