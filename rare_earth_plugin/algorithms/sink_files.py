"""Which file a sink will write to, and whether a programme would be lost by it."""

from __future__ import annotations

import os
import re
from pathlib import Path
from typing import Any

from qgis.core import (
    QgsProcessing,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingOutputLayerDefinition,
    QgsProcessingParameterFolderDestination,
)

from ..store.programme_file import ProgrammeFileError, check
from ..store.tables import BY_NAME

_DATABASE_FILE = re.compile(r"^ogr:dbname='(?P<path>[^']+)'(?:\s+table=\"(?P<table>[^\"]*)\")?")
_OTHER_STORE = re.compile(r"^[a-zA-Z]{2,}:")  # memory:, postgres: and the like; one letter is a drive


def file_of_sink(
    algorithm: QgsProcessingAlgorithm, parameters: dict[str, Any], name: str, context: QgsProcessingContext
) -> str | None:
    """Path of the file that a sink parameter names, ``None`` where it names none (temporary, skipped or a database)."""
    text = _written(parameters, name, context)
    if text in ("", QgsProcessing.TEMPORARY_OUTPUT):
        return None
    found = _DATABASE_FILE.match(text)
    if found is None and _OTHER_STORE.match(text):
        return None
    path = Path(found["path"] if found else text.split("|", 1)[0])
    return os.path.normcase(path.expanduser().resolve())


def programme_at_stake(
    algorithm: QgsProcessingAlgorithm, parameters: dict[str, Any], context: QgsProcessingContext
) -> tuple[str, str] | None:
    """The first output that would take the place of a programme, or of one of its tables, with that file.

    Processing overwrites a file that it is given without a question, with all that lies in it.
    """
    for output in algorithm.destinationParameterDefinitions():
        name = output.name()
        file = file_of_sink(algorithm, parameters, name, context)
        if file is None or isinstance(output, QgsProcessingParameterFolderDestination) or not _is_programme(file):
            continue
        found = _DATABASE_FILE.match(_written(parameters, name, context))
        table = (found["table"] or "").casefold() if found else ""
        if not table or table in BY_NAME:  # a table of another name comes beside those that are there
            return name, file
    return None


def _written(parameters: dict[str, Any], name: str, context: QgsProcessingContext) -> str:
    """What a user or a script gave as a destination."""
    value = parameters.get(name)
    if isinstance(value, QgsProcessingOutputLayerDefinition):
        value = value.sink.valueAsString(context.expressionContext())[0]
    return str(value or "").strip()


def _is_programme(file: str) -> bool:
    if not Path(file).is_file():
        return False
    try:
        check(file)
    except ProgrammeFileError as error:
        # Of one that is locked, or that lacks a table, nobody may say that it is none.
        return error.kind not in ("missing", "truncated", "not_readable", "not_geopackage", "not_programme")
    return True
