"""Rows of an open layer whose attributes were edited, as surveys that the accountant can take over."""

from __future__ import annotations

from collections.abc import Collection

import numpy as np
from qgis.core import Qgis, QgsFeatureRequest, QgsVectorLayer

from ..core.programme import ProgrammeData, Surveys
from .polygon_source import plain
from .programme_file import Note
from .survey_rows import COLUMNS, Notes, SurveyRows
from .table_rows import Rows

_MOST = 1000
"""Rows past which reading the programme again, away from the window, is the better way."""


def edited_rows(
    layer: QgsVectorLayer, table: str, ids: Collection[int], data: ProgrammeData, noted: Collection[Note]
) -> Surveys | None:
    """Rows as they are now, without geometry; on the main thread, in a few milliseconds.

    :param layer: of the table ``zone`` or ``coverage``.
    :param noted: what was noted when ``data`` was read.
    :return: ``None`` where the programme has to be read again: a row is hidden or odd, or was; or there are many.
    """
    if len(ids) > _MOST or any(note.table == table and note.code == "duplicate_uuid" for note in noted):
        return None
    names = [name for name in COLUMNS[table] if layer.fields().lookupField(name) >= 0]
    places = [layer.fields().lookupField(name) for name in names]
    request = QgsFeatureRequest().setFilterFids([*ids]).setSubsetOfAttributes(places)
    request.setFlags(request.flags() | Qgis.FeatureRequestFlag.NoGeometry)
    features = [(feature.id(), feature.attributes()) for feature in layer.getFeatures(request)]
    if len(features) != len(ids):
        return None
    columns = {name: [plain(values[place]) for _, values in features] for name, place in zip(names, places)}
    count = len(features)
    rows = Rows(
        np.array([fid for fid, _ in features], dtype=np.int64),
        columns,
        np.full(count, None, dtype=object),
        np.full((count, 4), np.nan),
        {},
    )
    notes = Notes()
    surveys = SurveyRows(table, rows, notes).surveys(set(data.zones.keys))
    codes = set(surveys.codes)
    if notes.found or any(note.table == table and not codes.isdisjoint(note.rows) for note in noted):
        return None
    return surveys
