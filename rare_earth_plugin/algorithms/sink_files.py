"""Which file a sink will write to."""

from __future__ import annotations

import os
import re
from pathlib import Path
from typing import Any

from qgis.core import QgsProcessing, QgsProcessingAlgorithm, QgsProcessingContext, QgsProcessingOutputLayerDefinition

_DATABASE_FILE = re.compile(r"^ogr:dbname='(?P<path>[^']+)'")
_OTHER_STORE = re.compile(r"^[a-zA-Z]{2,}:")  # memory:, postgres: and the like; one letter is a drive


def file_of_sink(
    algorithm: QgsProcessingAlgorithm, parameters: dict[str, Any], name: str, context: QgsProcessingContext
) -> str | None:
    """Path of the file that a sink parameter names, ``None`` where it names none (temporary, skipped or a database)."""
    value = parameters.get(name)
    if isinstance(value, QgsProcessingOutputLayerDefinition):
        value = value.sink.valueAsString(context.expressionContext())[0]
    text = str(value or "").strip()
    if text in ("", QgsProcessing.TEMPORARY_OUTPUT):
        return None
    found = _DATABASE_FILE.match(text)
    if found is None and _OTHER_STORE.match(text):
        return None
    path = Path(found["path"] if found else text.split("|", 1)[0])
    return os.path.normcase(path.expanduser().resolve())
