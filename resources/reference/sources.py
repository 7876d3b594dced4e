"""The public input data under ``resources/source`` and the fixed points that make a rebuild repeatable."""

from __future__ import annotations

import csv
import hashlib
import json
import uuid
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from shapely.geometry import shape
from shapely.geometry.base import BaseGeometry

SOURCE = Path(__file__).resolve().parents[1] / "source"
_NAMESPACE = uuid.uuid5(uuid.NAMESPACE_URL, "https://example.org/rare-earth-survey/reference-programme")
ILLUSTRATIVE = "illustrative"
AUTHOR = "reference programme"
DISCLAIMER = "Illustrative, not official."


@dataclass(frozen=True)
class Oblast:
    """An oblast or city as the source draws it, before it is fitted to the boundary."""

    code: str
    name: str
    kind: str
    geometry: BaseGeometry


def identity(table: str, *key: object) -> str:
    """UUID of a row, the same in every build."""
    return str(uuid.uuid5(_NAMESPACE, "/".join([table, *map(str, key)])))


def chance(*key: object) -> float:
    """Number in [0, 1) that depends on nothing but the key: noise that every machine repeats."""
    digest = hashlib.sha256("/".join(map(str, key)).encode()).digest()
    return int.from_bytes(digest[:6], "big") / 2**48


def boundary() -> BaseGeometry:
    """National boundary, lon/lat degrees with five decimals."""
    return shape(_features("kz_boundary.geojson")[0]["geometry"])


def oblasts() -> list[Oblast]:
    """Oblasts and cities of 2022 in the order of their codes."""
    found = [
        Oblast(f["properties"]["pcode"], f["properties"]["name_en"], f["properties"]["type"], shape(f["geometry"]))
        for f in _features("kz_oblasts_2022.geojson")
    ]
    return sorted(found, key=lambda oblast: oblast.code)


def rows(name: str) -> list[dict[str, str]]:
    """Rows of a CSV file under ``resources/source``."""
    with (SOURCE / name).open(encoding="utf-8", newline="") as stream:
        return list(csv.DictReader(stream))


def _features(name: str) -> list[dict[str, Any]]:
    with (SOURCE / name).open(encoding="utf-8") as stream:
        features: list[dict[str, Any]] = json.load(stream)["features"]
    return features
