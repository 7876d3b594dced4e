"""Writing the rows into a new programme file, the same bytes each time."""

from __future__ import annotations

import datetime
import shutil
import tempfile
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import shapely
from qgis.core import QgsFeature, QgsGeometry, QgsVectorLayer
from qgis.PyQt.QtCore import QDate

from rare_earth_plugin.map.default_styles import store_default_styles
from rare_earth_plugin.store.schema import add_triggers, create_programme, freeze

from .sources import identity

TITLE = "Kazakhstan rare earths 2025"
NOTE = (
    "Reference programme. Its zones, targets and coverage are drawn from public data and are not official; statuses, "
    "dates and histories are invented. The coverage is fitted to the published figures, so that agreement with them "
    "proves nothing. As of 2025-12-31."
)
MOMENT = "2026-01-01T00:00:00.000Z"
_CREATED = datetime.date(2026, 1, 1)


class RowsNotWrittenError(Exception):
    """The data provider refused rows; carries the table and the provider's reason."""


def write(path: Path, tables: Mapping[str, Sequence[Mapping[str, Any]]]) -> None:
    """Write a programme with these rows and put it at ``path``. Triggers come last: the history is already there."""
    with tempfile.TemporaryDirectory() as folder:
        draft = Path(folder) / "programme.gpkg"
        create_programme(
            draft,
            TITLE,
            illustrative=True,
            note=NOTE,
            created_on=_CREATED,
            uuid=identity("programme"),
            with_triggers=False,
        )
        for table, rows in tables.items():
            _add(draft, table, rows)
        add_triggers(draft)
        store_default_styles(draft, MOMENT)
        freeze(draft, MOMENT)
        path.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(draft, path)


def _add(path: Path, table: str, rows: Sequence[Mapping[str, Any]]) -> None:
    layer = QgsVectorLayer(f"{path}|layername={table}", table, "ogr")
    fields, features = layer.fields(), []
    for row in rows:
        unknown = set(row) - {"geom"} - set(fields.names())
        if unknown:
            raise RowsNotWrittenError(table, sorted(unknown))
        feature = QgsFeature(fields)
        for name, value in row.items():
            if name == "geom":
                geometry = QgsGeometry()
                geometry.fromWkb(shapely.to_wkb(value))
                feature.setGeometry(geometry)
            elif value is not None:
                is_day = isinstance(value, datetime.date)
                feature.setAttribute(name, QDate(value.year, value.month, value.day) if is_day else value)
        features.append(feature)
    provider = layer.dataProvider()
    if not provider.addFeatures(features)[0]:
        raise RowsNotWrittenError(table, provider.lastError())
