"""Tabs and groups of the feature forms: what a person looks for together stands together."""

from __future__ import annotations

from qgis.core import (
    Qgis,
    QgsAttributeEditorContainer,
    QgsAttributeEditorField,
    QgsEditFormConfig,
    QgsVectorLayer,
)

from ..store.languages import translate

_TABS = (
    (
        "row",
        "code name name_2 name_ru kind method scale commodities category confidence position_km declared_km2 "
        "official_km2 population contractor licence_no people vehicle km_per_day hours_per_day station lithology "
        "sample_no structure dip strike pxrf crew day sheet note",
    ),
    ("tour", "trip position minutes km work_km2 locked"),
    ("status", "status status_on author reason document report_no"),
    (
        "dates",
        "identified_on started_on due_on accepted_on starts_on ends_on observed_at started_at ended_at done_on",
    ),
    ("photo", "photo"),
    ("origin", "accuracy_m source geometry_source"),
)


def _title(tab: str) -> str:
    return {
        "row": translate("Form", "General"),
        "tour": translate("Form", "Tour"),
        "status": translate("Form", "Status"),
        "dates": translate("Form", "Dates"),
        "photo": translate("Form", "Photo"),
        "origin": translate("Form", "Origin"),
    }[tab]


def lay_out(layer: QgsVectorLayer, form: QgsEditFormConfig) -> None:
    """Put the fields of a layer on tabs; a tab without fields is left out, and so are hidden fields."""
    fields = layer.fields()
    form.setLayout(Qgis.AttributeFormLayout.DragAndDrop)
    form.clearTabs()
    for tab, names in _TABS:
        present = [(name, fields.indexOf(name)) for name in names.split() if fields.indexOf(name) >= 0]
        if not present:
            continue
        container = QgsAttributeEditorContainer(_title(tab), form.invisibleRootContainer())
        container.setType(Qgis.AttributeEditorContainerType.Tab)
        container.setColumnCount(1)
        for name, place in present:
            container.addChildElement(QgsAttributeEditorField(name, place, container))
        form.addTab(container)
