"""What a person reads and edits of a feature: field names, value lists, date pickers, map tips."""

from __future__ import annotations

from qgis.core import (
    QgsAttributeTableConfig,
    QgsDefaultValue,
    QgsEditorWidgetSetup,
    QgsFieldConstraints,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QMetaType

from ..core.programme import METHODS
from ..core.sheets import SCALES
from ..core.status import BY_TABLE, CATEGORIES
from ..store.languages import spoken
from ..store.tables import SIGNATURE
from .form_layout import lay_out
from .form_rules import default_of, rule_of
from .names import base_kind_name, field_name, method_name, status_name, stop_kind_name

_HIDDEN = frozenset(
    {"fid", "uuid", "zone_uuid", "campaign_uuid", "target_uuid", "crew_uuid", "base_uuid", "plan", *SIGNATURE}
)
_NULL = "{2839923C-8B7D-419E-B84B-CA2FE9B80EC7}"  # what QGIS writes for NULL in a value map
_PICTURE, _RELATIVE_TO_PROJECT = 1, 1
_TIPS = {
    "zone": ("status", "status_on", "method", "scale", "contractor", "accepted_on", "geometry_source"),
    "target": ("status", "status_on", "commodities", "category", "confidence", "position_km", "geometry_source"),
    "coverage": ("status", "method", "scale", "accepted_on", "geometry_source"),
    "base": ("kind", "population", "source"),
    "region": ("name_ru", "source"),
    "visit": ("kind", "crew", "day", "minutes", "work_km2", "done_on"),
    "observation": ("station", "lithology", "sample_no", "observed_at"),
    "track": ("started_at", "ended_at"),
}


def dress_fields(layer: QgsVectorLayer, role: str) -> None:
    """Give a layer's fields their names, editing widgets, constraints and defaults; the layer its form and map tip."""
    form = layer.editFormConfig()
    for index, field in enumerate(layer.fields()):
        name = field.name()
        default = default_of(role, name)
        if default:
            expression, follows_edits = default
            layer.setDefaultValueDefinition(index, QgsDefaultValue(expression, follows_edits))
        if name in _HIDDEN:
            layer.setEditorWidgetSetup(index, QgsEditorWidgetSetup("Hidden", {}))
            form.setReadOnly(index, True)
            continue
        layer.setFieldAlias(index, field_name(name))
        setup = _widget(role, name, field.type() == QMetaType.Type.QDate)
        if setup:
            layer.setEditorWidgetSetup(index, setup)
        _constrain(layer, role, index, name)
    lay_out(layer, form)
    layer.setEditFormConfig(form)
    _hide_columns(layer)
    layer.setDisplayExpression("coalesce(\"code\", '') || ' ' || coalesce(\"name\", '')")
    if role in _TIPS:
        layer.setMapTipTemplate(map_tip(layer, role))


def _constrain(layer: QgsVectorLayer, role: str, index: int, name: str) -> None:
    rule = rule_of(role, name)
    constraint = QgsFieldConstraints.Constraint
    strength = QgsFieldConstraints.ConstraintStrength
    if rule is not None:
        firmness = strength.ConstraintStrengthHard if rule.is_firm else strength.ConstraintStrengthSoft
        layer.setConstraintExpression(index, rule.expression, rule.message)
        layer.setFieldConstraint(index, constraint.ConstraintExpression, firmness)
    if name == "code":
        layer.setFieldConstraint(index, constraint.ConstraintNotNull, strength.ConstraintStrengthHard)
        layer.setFieldConstraint(index, constraint.ConstraintUnique, strength.ConstraintStrengthHard)


def map_tip(layer: QgsVectorLayer, role: str) -> str:
    """HTML of a map tip: heading and one line for each filled field; every value is escaped."""
    fields = layer.fields()
    heading = escaped("trim(coalesce(\"code\", '') || ' ' || coalesce(\"name\", ''))")
    lines = [f"<b>[% {heading} %]</b>"]
    for name in _TIPS[role]:
        index = fields.indexOf(name)
        if index < 0:
            continue
        listed = layer.editorWidgetSetup(index).type() == "ValueMap"
        shown = f"represent_value(\"{name}\", '{name}')" if listed else f'"{name}"'
        title = field_name(name).replace("'", "''")
        present = f"coalesce(to_string(\"{name}\"), '') <> ''"
        lines.append(f"[% CASE WHEN {present} THEN '<br>{title}: ' || {escaped(shown)} ELSE '' END %]")
    return "".join(lines)


def escaped(expression: str) -> str:
    """QGIS expression that yields the text of another one, shortened, with the characters of HTML made harmless."""
    text = f"left(to_string({expression}), 200)"
    for character, entity in (("&", "&amp;"), ("<", "&lt;"), (">", "&gt;"), ('"', "&quot;")):
        text = f"replace({text}, '{character}', '{entity}')"
    return text


def _widget(role: str, name: str, is_date: bool) -> QgsEditorWidgetSetup | None:
    if name == "status" and role in BY_TABLE:
        return _choices([(status_name(status), status) for status in BY_TABLE[role].states])
    if name == "method":
        return _choices([(method_name(method), method) for method in METHODS])
    if name == "scale":
        return _choices([(f"1:{spoken().number(scale)}", str(scale)) for scale in SCALES])
    if name == "kind" and role == "visit":
        return _choices([(stop_kind_name(kind), kind) for kind in ("sheet", "target", "camp", "base")])
    if name == "locked":
        return QgsEditorWidgetSetup("CheckBox", {"CheckedState": "1", "UncheckedState": "0"})
    if name == "kind":
        return _choices([(base_kind_name(kind), kind) for kind in ("town", "airport")])
    if name == "category":
        return _choices([("", _NULL), *((category, category) for category in CATEGORIES)])
    if name == "photo":
        return _photo()
    if name in ("note", "reason", "source", "pxrf"):
        return QgsEditorWidgetSetup("TextEdit", {"IsMultiline": True, "UseHtml": False})
    if is_date:
        formats = {"display_format": "dd.MM.yyyy", "field_format": "yyyy-MM-dd"}
        return QgsEditorWidgetSetup("DateTime", {"calendar_popup": True, "allow_null": True, **formats})
    return None


def _photo() -> QgsEditorWidgetSetup:
    """A picture with its path relative to the project, as QField keeps what its camera takes."""
    return QgsEditorWidgetSetup(
        "ExternalResource",
        {
            "DocumentViewer": _PICTURE,
            "DocumentViewerHeight": 240,
            "DocumentViewerWidth": 0,
            "FileWidget": True,
            "FileWidgetButton": True,
            "FileWidgetFilter": "*.jpg *.jpeg *.png *.webp *.heic",
            "RelativeStorage": _RELATIVE_TO_PROJECT,
            "StorageMode": 0,
        },
    )


def _choices(pairs: list[tuple[str, str]]) -> QgsEditorWidgetSetup:
    return QgsEditorWidgetSetup("ValueMap", {"map": [{label: value} for label, value in pairs]})


def _hide_columns(layer: QgsVectorLayer) -> None:
    config = layer.attributeTableConfig()
    config.update(layer.fields())
    columns = config.columns()
    for column in columns:
        column.hidden = column.hidden or column.name in _HIDDEN
    config.setColumns(columns)
    config.setActionWidgetStyle(QgsAttributeTableConfig.ActionWidgetStyle.DropDown)
    layer.setAttributeTableConfig(config)
