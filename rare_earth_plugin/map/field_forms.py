"""Forms for the tablet: what the programme's own forms lack there, and what a crew may not change.

Everything is plain QGIS: defaults and locks are expressions of its own functions and of the variables that QField adds
(``@gnss_horizontal_accuracy``, ``@position_horizontal_accuracy``, ``@cloud_username``), which are empty elsewhere.
"""

from __future__ import annotations

import json
from dataclasses import dataclass

from qgis.core import (
    QgsAttributeEditorField,
    QgsDefaultValue,
    QgsEditorWidgetSetup,
    QgsExpression,
    QgsVectorLayer,
)

from ..store.field_package_format import PHOTOS
from ..store.languages import translate
from .field_lists import lithology_names, structure_names

NOW = "format_date(now(), 'yyyy-MM-ddTHH:mm:ss')"
ACCURACY = "coalesce(@gnss_horizontal_accuracy, @position_horizontal_accuracy)"
_NULL = "{2839923C-8B7D-419E-B84B-CA2FE9B80EC7}"  # what QGIS writes for NULL in a value map
_MOMENT = {
    "field_format": "yyyy-MM-ddTHH:mm:ss",
    "field_format_overwrite": True,
    "display_format": "dd.MM.yyyy HH:mm",
    "calendar_popup": True,
    "allow_null": True,
}
_PLANNED = (
    *("code", "name", "kind", "crew", "day", "trip", "position", "minutes", "km", "work_km2", "locked", "sheet"),
    *("source", "geometry_source"),
)
_LOCKS = {
    "visit": ("geometry_editing", "feature_deletion"),
    "target": ("geometry_editing", "feature_deletion", "feature_addition"),
}
"""What QField does not let the crew do with the rows of a table."""


@dataclass(frozen=True)
class FieldContext:
    """What the forms of a package know of it.

    :ivar targets: id of the layer of targets; ``sheets`` of that of map sheets.
    """

    crew_uuid: str
    crew_code: str
    campaign_uuid: str
    targets: str
    sheets: str


def dress_for_the_field(layer: QgsVectorLayer, role: str, context: FieldContext) -> None:
    """Add to the form of a layer what it needs on a tablet."""
    _fill_in(layer, role, context)
    if role == "observation":
        _dress_observation(layer, context)
    elif role == "track":
        for name in ("started_at", "ended_at"):
            _set_widget(layer, name, "DateTime", _MOMENT)
    elif role == "visit":
        form = layer.editFormConfig()
        for name in _PLANNED:
            place = layer.fields().indexOf(name)
            form.setReadOnly(place, True)
        layer.setEditFormConfig(form)
    _name_photos(layer, role)
    for lock in _LOCKS.get(role, ()):
        layer.setCustomProperty(f"QFieldSync/is_{lock}_locked", True)


def _fill_in(layer: QgsVectorLayer, role: str, context: FieldContext) -> None:
    """Defaults: whose row it is, and where and when it was made."""
    person = f"coalesce(nullif(@cloud_username, ''), {_text(context.crew_code)})"
    defaults = {}
    if role in ("observation", "track"):
        defaults = {
            "crew_uuid": _text(context.crew_uuid),
            "campaign_uuid": _text(context.campaign_uuid),
            # Two crews write at the same second, and a code is for people to tell rows apart.
            "code": f"{_text(context.crew_code + '-')} || format_date(now(), 'yyMMdd-HHmmss')",
            "source": person,
            "geometry_source": "'field'",
        }
    if role == "observation":
        defaults |= {
            "accuracy_m": f"round({ACCURACY}, 1)",
            "observed_at": NOW,
            "target_uuid": _found_in(context.targets, "uuid"),
            "sheet": _found_in(context.sheets, "code"),
        }
    if role == "track":
        defaults |= {"started_at": NOW}
    if role == "visit":
        defaults = {"crew_uuid": _text(context.crew_uuid), "campaign_uuid": _text(context.campaign_uuid)}
        defaults |= {"crew": _text(context.crew_code), "source": person, "geometry_source": "'field'"}
    for name, expression in defaults.items():
        place = layer.fields().indexOf(name)
        if place >= 0:
            layer.setDefaultValueDefinition(place, QgsDefaultValue(expression, False))
    if role == "track":  # a track that is being recorded is saved with each of its vertices
        place = layer.fields().indexOf("ended_at")
        layer.setDefaultValueDefinition(place, QgsDefaultValue(NOW, True))


def _found_in(layer_id: str, field: str) -> str:
    """The value of a field of the polygon in which a new point lies."""
    return (
        f"aggregate(layer:={_text(layer_id)}, aggregate:='min', expression:=\"{field}\", "
        "filter:=intersects($geometry, geometry(@parent)))"
    )


def _text(value: str) -> str:
    return str(QgsExpression.quotedString(value))


def _dress_observation(layer: QgsVectorLayer, context: FieldContext) -> None:
    for name, known in (("lithology", lithology_names()), ("structure", structure_names())):
        pairs = [{"": _NULL}, *({label: code} for code, label in known.items())]
        _set_widget(layer, name, "ValueMap", {"map": pairs})
    for name, most in (("dip", 90.0), ("strike", 360.0)):
        limits = {"Min": 0.0, "Max": most, "Step": 1.0, "Precision": 0, "AllowNull": True, "Style": "SpinBox"}
        _set_widget(layer, name, "Range", limits | {"Suffix": "°"})
    _set_widget(layer, "observed_at", "DateTime", _MOMENT)
    place = layer.fields().indexOf("target_uuid")
    layer.setFieldAlias(place, translate("FieldForm", "Target"))
    related = {"Layer": context.targets, "Key": "uuid", "Value": "code", "AllowNull": True, "OrderByValue": True}
    _set_widget(layer, "target_uuid", "ValueRelation", related)
    form = layer.editFormConfig()
    form.setReadOnly(place, False)
    form.setReadOnly(layer.fields().indexOf("accuracy_m"), True)
    first = form.tabs()[0]
    first.addChildElement(QgsAttributeEditorField("target_uuid", place, first))
    layer.setEditFormConfig(form)


def _set_widget(layer: QgsVectorLayer, name: str, kind: str, config: dict[str, object]) -> None:
    layer.setEditorWidgetSetup(layer.fields().indexOf(name), QgsEditorWidgetSetup(kind, config))


def _name_photos(layer: QgsVectorLayer, role: str) -> None:
    """Pictures that QField takes go into the package's own folder, under names that no other crew's have."""
    if layer.fields().indexOf("photo") >= 0:
        name = f"'{PHOTOS}/{role}_' || left(\"uuid\", 8) || '_' || format_date(now(), 'yyyyMMddHHmmsszzz')"
        naming = json.dumps({"photo": f"{name} || '.{{extension}}'"})
        layer.setCustomProperty("QFieldSync/attachment_naming", naming)
