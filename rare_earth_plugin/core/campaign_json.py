"""A campaign as text: JSON with a format and a version, read back strictly.

The classes themselves say what is written: their fields, by name. A key that they do not have, one that is missing
without a default, and a value of another kind are each refused with the place where they stand, since a plan from half
of the inputs would look like a plan.
"""

from __future__ import annotations

import datetime
import json
import math
from collections.abc import Iterable, Mapping
from dataclasses import MISSING, Field, fields
from typing import Any, TypeVar

from .campaign import (
    Base,
    Campaign,
    CampaignError,
    Crew,
    Days,
    Lock,
    MonthLoss,
    Productivity,
    Rates,
    Season,
    Stop,
    Weight,
    Weights,
)

FORMAT, VERSION = "rare-earth-campaign", 1
_DATE = "datetime.date"
_NUMBERS = {"float": (int, float), "int": (int,)}
_KINDS = (Base, Campaign, Crew, Days, Lock, MonthLoss, Productivity, Rates, Season, Stop, Weight, Weights)
_Row = TypeVar("_Row")


def write_campaign(campaign: Campaign) -> str:
    """The text of a campaign; equal campaigns give equal texts."""
    return write(campaign, FORMAT, VERSION)


def read_campaign(text: str) -> Campaign:
    """The campaign of a text.

    :raises CampaignError: ``json`` (no JSON, or of another format), ``newer`` (``value`` is its version),
        ``unknown_key``, ``missing_key``, ``wrong_value``; ``name`` is the place, such as ``crews[2].base.lon``.
    """
    return read(text, Campaign, FORMAT, VERSION, _KINDS)


def write(row: Any, form: str, version: int, indent: int | None = 1) -> str:
    """The text of any frozen dataclass of plain values, dates, tuples and further dataclasses.

    :param indent: of each level; without one the text is one line, and written ten times as fast.
    """
    told = {"format": form, "version": version, **_plain(row)}
    return json.dumps(told, ensure_ascii=False, indent=indent, default=_plain)


def read(text: str, kind: type[_Row], form: str, version: int, kinds: Iterable[type[Any]]) -> _Row:
    """The dataclass of a text that :func:`write` made.

    :param kinds: the classes that the fields of ``kind``, and theirs, name.
    :raises CampaignError: as :func:`read_campaign` does.
    """
    try:
        found = json.loads(text)
    except (ValueError, RecursionError) as error:
        raise CampaignError("json", detail=str(error)) from error
    if not isinstance(found, dict) or found.pop("format", None) != form:
        raise CampaignError("json", detail=form)
    written = found.pop("version", None)
    if not isinstance(written, int) or isinstance(written, bool) or written < 1:
        raise CampaignError("wrong_value", name="version", value=str(written))
    if written > version:
        raise CampaignError("newer", value=str(written), supported=str(version))
    row: _Row = _row(found, kind, "", {known.__name__: known for known in kinds})
    return row


def _plain(value: Any) -> Any:
    """What JSON has no word for: a date, or a dataclass, whose values are written in their turn."""
    if isinstance(value, datetime.date):
        return value.isoformat()
    return {name: getattr(value, name) for name in value.__dataclass_fields__}


def _row(found: Any, kind: type[Any], place: str, kinds: Mapping[str, Any]) -> Any:
    if not isinstance(found, dict):
        raise _wrong(place, found)
    known = {field.name: field for field in fields(kind)}
    inside = f"{place}." if place else ""
    for name in found:
        if name not in known:
            raise CampaignError("unknown_key", name=f"{inside}{name}")
    for name, field in known.items():
        if name not in found and not _has_default(field):
            raise CampaignError("missing_key", name=f"{inside}{name}")
    return kind(**{name: _value(found[name], str(known[name].type), f"{inside}{name}", kinds) for name in found})


def _has_default(field: Field[Any]) -> bool:
    return field.default is not MISSING or field.default_factory is not MISSING


def _value(found: Any, annotation: str, place: str, kinds: Mapping[str, Any]) -> Any:
    """A value of the kind that a field's annotation names, as it stands in the source."""
    if annotation.endswith(" | None"):
        return None if found is None else _value(found, annotation[: -len(" | None")], place, kinds)
    if annotation.startswith("tuple["):
        if not isinstance(found, list):
            raise _wrong(place, found)
        inner = annotation[len("tuple[") : -len(", ...]")]
        return tuple(_value(entry, inner, f"{place}[{number}]", kinds) for number, entry in enumerate(found, 1))
    if annotation == _DATE:
        try:
            return datetime.date.fromisoformat(found)
        except (TypeError, ValueError) as error:
            raise _wrong(place, found) from error
    if annotation in _NUMBERS:
        if isinstance(found, bool) or not isinstance(found, _NUMBERS[annotation]) or not math.isfinite(found):
            raise _wrong(place, found)
        return float(found) if annotation == "float" else found
    if annotation in ("str", "bool"):
        if not isinstance(found, str if annotation == "str" else bool):
            raise _wrong(place, found)
        return found
    return _row(found, kinds[annotation], place, kinds)


def _wrong(place: str, found: Any) -> CampaignError:
    return CampaignError("wrong_value", name=place, value=str(found)[:40])
