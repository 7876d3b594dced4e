"""Zones and targets on the map as they stood on an earlier day: the same symbols, classed by the history."""

from __future__ import annotations

from collections.abc import Mapping

from qgis.core import QgsCategorizedSymbolRenderer, QgsExpression, QgsFillSymbol, QgsRendererCategory, QgsVectorLayer

from ..store.languages import translate

_PRESENT_NAME, _HAD_TIPS = "rare_earth/present_name", "rare_earth/had_map_tips"
_STATUS, _NOT_YET = "status", "not yet"


def show_past(layer: QgsVectorLayer, statuses: Mapping[str, str], day: str) -> bool:
    """Class a layer by the statuses of an earlier day and say so in its name.

    :param statuses: by UUID; rows without one were not in the programme yet and are not drawn.
    :param day: in words.
    :return: False where the layer has symbols of the user's own that do not follow the status; they stay.
    """
    present = _present_renderer(layer)
    if present is None:
        return False
    pairs = ", ".join(
        f"{QgsExpression.quotedString(uuid)}, {QgsExpression.quotedString(status)}" for uuid, status in statuses.items()
    )
    looked_up = f'map_get(map({pairs}), "uuid")' if pairs else "NULL"
    present.setClassAttribute(f"coalesce({looked_up}, '{_NOT_YET}')")
    label = translate("Map", "Not yet in the programme")
    present.addCategory(
        QgsRendererCategory(
            _NOT_YET, QgsFillSymbol.createSimple({"style": "no", "outline_color": "#9a9a9a"}), label, False
        )
    )
    name = layer.customProperty(_PRESENT_NAME)
    if not name:
        name = layer.name()
        layer.setCustomProperty(_PRESENT_NAME, name)
        layer.setCustomProperty(_HAD_TIPS, layer.mapTipsEnabled())
    layer.setMapTipsEnabled(False)  # they would tell the present status beside the symbol of an earlier one
    layer.setRenderer(present)
    layer.setName(translate("Map", "{layer} — as of {day}").format(layer=name, day=day))
    layer.triggerRepaint()
    return True


def show_present(layer: QgsVectorLayer) -> None:
    """Class a layer by its statuses again; a layer that shows the present is left alone."""
    name = layer.customProperty(_PRESENT_NAME)
    if not name:
        return
    present = _present_renderer(layer)
    if present is not None:
        layer.setRenderer(present)
    layer.setName(str(name))
    layer.setMapTipsEnabled(str(layer.customProperty(_HAD_TIPS, True)).lower() != "false")
    for key in (_PRESENT_NAME, _HAD_TIPS):
        layer.removeCustomProperty(key)
    layer.triggerRepaint()


def _present_renderer(layer: QgsVectorLayer) -> QgsCategorizedSymbolRenderer | None:
    """A copy of the layer's renderer that follows the status, ``None`` where it follows something else."""
    renderer = layer.renderer()
    if not isinstance(renderer, QgsCategorizedSymbolRenderer):
        return None
    is_past = bool(layer.customProperty(_PRESENT_NAME))
    if not is_past and renderer.classAttribute().strip('"') != _STATUS:
        return None
    copy = renderer.clone()
    copy.setClassAttribute(_STATUS)
    place = copy.categoryIndexForValue(_NOT_YET)
    if is_past and place >= 0 and copy.categories()[place].value() == _NOT_YET:
        copy.deleteCategory(place)
    return copy
