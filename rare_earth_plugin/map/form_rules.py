"""What a feature form asks for, as QGIS expressions: QGIS and QField check them without any Python.

The moves of a status come from the life cycles in :mod:`rare_earth_plugin.core.status`, so a form takes no other ones
than the panel does. What the layer held before stands in the expressions as ``@was``, looked up by the feature's id.
"""

from __future__ import annotations

from dataclasses import dataclass

from ..core.status import BY_TABLE, REASON, LifeCycle
from ..store.languages import translate
from .edits import FIELD_OF

_USER = "coalesce(nullif(@cloud_username, ''), nullif(@user_full_name, ''), @user_account_name)"
_SIGNED = {"author": _USER, "status_on": "to_date(now())", "reason": "NULL", "document": "NULL"}
"""What a change of status in a form writes beside it, unless the person does: reason and document are of that move."""
_NOTED_IN_THE_FIELD = {
    "code": "format_date(now(), 'yyMMdd-HHmmss')",
    "observed_at": "format_date(now(), 'yyyy-MM-ddTHH:mm:ss')",
    "source": _USER,
    "geometry_source": "'field'",
}
"""What an observation starts with, so that a person in the wind need not type it."""
_ORDER = (("started_on", "due_on"), ("started_on", "accepted_on"), ("starts_on", "ends_on"))
_NOT_NEGATIVE = (
    "declared_km2",
    "official_km2",
    "population",
    "position_km",
    "people",
    "km_per_day",
    "hours_per_day",
    "minutes",
    "work_km2",
    "accuracy_m",
)


@dataclass(frozen=True)
class Rule:
    """A constraint of a field.

    :ivar is_firm: the form is not saved while it is broken; else it is only told.
    """

    expression: str
    message: str
    is_firm: bool = True


def rule_of(role: str, field: str) -> Rule | None:
    """The constraint of a field of a layer."""
    if field == "code":
        return Rule("trim(coalesce(\"code\", '')) <> ''", translate("Form", "A code that no other row has"))
    cycle = BY_TABLE.get(role)
    if cycle is not None and field == "status":
        text = translate("Form", "This step is not open from the status that the row has now")
        return Rule(_moves(cycle), text)
    demanded = _demand(cycle, field) if cycle is not None else ""
    if demanded:
        return Rule(demanded, translate("Form", "The new status must record it; steps back and aside need a reason"))
    for first, last in _ORDER:
        if field == last:
            ordered = f'"{first}" IS NULL OR "{last}" IS NULL OR "{first}" <= "{last}"'
            return Rule(ordered, translate("Form", "Not before the day of the start"), is_firm=False)
    if field in ("dip", "strike"):
        most = 90 if field == "dip" else 360
        within = f'"{field}" IS NULL OR "{field}" BETWEEN 0 AND {most}'
        return Rule(within, translate("Form", "An angle from 0° to {most}°").format(most=most), is_firm=False)
    if field in _NOT_NEGATIVE:
        return Rule(f'"{field}" IS NULL OR "{field}" >= 0', translate("Form", "No less than zero"), is_firm=False)
    return None


def default_of(role: str, field: str) -> tuple[str, bool] | None:
    """Default of a field, and whether it also follows later edits."""
    if field == "uuid":
        return "uuid('WithoutBraces')", False
    if role == "observation" and field in _NOTED_IN_THE_FIELD:
        return _NOTED_IN_THE_FIELD[field], False
    if role in BY_TABLE and field in _SIGNED:
        # Whoever has written something else by hand keeps it.
        untouched = f'"{field}" IS {_stored(field)}'
        return _with_was(f'CASE WHEN {_MOVED} AND {untouched} THEN {_SIGNED[field]} ELSE "{field}" END'), True
    return None


_MOVED = '"status" IS NOT NULL AND "status" IS NOT @was'


def _stored(field: str) -> str:
    # A feature that is being drawn has no id yet.
    return f"try(attribute(get_feature_by_id(@layer, $id), '{field}'))"


def _with_was(expression: str) -> str:
    return f"with_variable('was', {_stored('status')}, {expression})"


def _moves(cycle: LifeCycle) -> str:
    """Whether the status of the form is one that the life cycle allows from the status of the layer."""
    branches = "".join(f" WHEN @was = '{state}' THEN {_among(cycle.allowed_moves(state))}" for state in cycle.states)
    first = _among(cycle.allowed_moves(None))
    return _with_was(f'CASE WHEN "status" IS @was THEN true{branches} ELSE {first} END')


def _among(states: tuple[str, ...]) -> str:
    listed = ", ".join(f"'{state}'" for state in states)
    return f'coalesce("status" IN ({listed}), false)' if states else "false"


def _demand(cycle: LifeCycle, field: str) -> str:
    """What makes a field wanted by the move that the form shows, "" where no move wants it."""
    if field == FIELD_OF[REASON]:
        aside = _among(tuple(cycle.side))
        backward = " ".join(
            f"WHEN @was = '{step}' THEN {_among(cycle.path[:place])}" for place, step in enumerate(cycle.path) if place
        )
        wanted = f"({aside} OR CASE {backward} ELSE false END)"
    else:
        demanding = tuple(s for s, needs in cycle.demands.items() if field in [FIELD_OF[need] for need in needs])
        if not demanding:
            return ""
        wanted = _among(demanding)
    return _with_was(f"NOT ({_MOVED} AND {wanted}) OR trim(coalesce(\"{field}\", '')) <> ''")
