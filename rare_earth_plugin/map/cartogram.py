"""The cartogram of study as a layer: map sheets coloured by share covered, age or finest scale, with codes."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from qgis.core import (
    Qgis,
    QgsCategorizedSymbolRenderer,
    QgsFeature,
    QgsFeatureSink,
    QgsField,
    QgsFields,
    QgsFillSymbol,
    QgsGeometry,
    QgsPalLayerSettings,
    QgsProject,
    QgsProperty,
    QgsRendererCategory,
    QgsSimpleFillSymbolLayer,
    QgsSimpleLineSymbolLayer,
    QgsSingleSymbolRenderer,
    QgsVectorLayer,
    QgsVectorLayerSimpleLabeling,
)
from qgis.PyQt.QtCore import QMetaType, Qt
from qgis.PyQt.QtGui import QColor

from ..core.cartogram import SheetStudy, Study
from ..core.programme import Units
from ..store.languages import spoken, translate
from .base_style import INK
from .labels import text_format
from .names import illustrative_note
from .status_style import assemble, hatch

THEMES = ("covered", "age", "scale")
"""What the sheets are coloured by."""
GROUP_PROPERTY = "rare_earth/cartogram"
FRAME_SCALE = 1_000_000
NUMBERS = ("area_km2", "covered_km2", "remaining_km2", "covered_pct")
COUNTS = ("last_year", "finest_scale")
_NOTHING = "nothing"
# From little to much and from old to young, each step darker, so that grey print keeps the order.
_SHARES = ((25, "#dcebd5"), (50, "#aed7b8"), (75, "#72bb9d"), (99, "#38957f"), (None, "#0b6153"))
_LEAST_PCT = 1  # what drawing on the frames of another datum makes of a sheet with nothing; 100 less it, of a full one
_AGES = (
    (1959, "#f1ecce"),
    (1969, "#d8e3ae"),
    (1979, "#a5d0ac"),
    (1989, "#66b1ae"),
    (2009, "#3a84a6"),
    (None, "#28528a"),
)
_SCALES = ((50_000, "#63398a"), (100_000, "#a277b8"), (200_000, "#d6bfe0"), (None, "#efe6f1"))
_FULL_CODE_BELOW = 20  # times the scale of the sheets: below, a sheet is wide enough for its whole code


def cartogram_fields() -> QgsFields:
    """Columns of a cartogram; areas in km2."""
    fields = QgsFields()
    fields.append(QgsField("sheet", QMetaType.Type.QString))
    for name in NUMBERS:
        fields.append(QgsField(name, QMetaType.Type.Double))
    for name in COUNTS:
        fields.append(QgsField(name, QMetaType.Type.Int))
    return fields


def sheet_values(row: SheetStudy) -> list[Any]:
    """The attributes of one sheet, in the order of :func:`cartogram_fields`."""
    return [row.code, *(getattr(row, name) for name in (*NUMBERS, *COUNTS))]


def theme_name(theme: str) -> str:
    """What a theme shows."""
    return {
        "covered": translate("Cartogram", "share covered"),
        "age": translate("Cartogram", "year of the last survey"),
        "scale": translate("Cartogram", "finest scale"),
    }[theme]


def cartogram_name(theme: str, scale: int, illustrative: bool) -> str:
    """Layer name, with the word that an illustrative programme must carry."""
    name = translate("Cartogram", "Cartogram of study 1:{scale}, {theme}").format(
        scale=_thousands(scale), theme=theme_name(theme)
    )
    return translate("Cartogram", "{name} (illustrative)").format(name=name) if illustrative else name


def style_cartogram(layer: QgsVectorLayer, theme: str, scale: int) -> None:
    """Colour and label a layer that has the fields of a cartogram.

    :param theme: one of :data:`THEMES`.
    :param scale: denominator of its sheets.
    """
    layer.setRenderer(cartogram_renderer(theme))
    layer.setLabeling(QgsVectorLayerSimpleLabeling(_sheet_labels(theme, scale)))
    layer.setLabelsEnabled(True)
    layer.setMapTipTemplate(
        '<b>[% "sheet" %]</b> [% format_number("covered_pct", 1) %] %<br>[% format_number("covered_km2", 0) %] / '
        '[% format_number("area_km2", 0) %] km²<br>[% concat("last_year", \'  1:\' || "finest_scale") %]'
    )


def cartogram_renderer(theme: str) -> QgsCategorizedSymbolRenderer:
    """Classes of a theme, the one without any survey last."""
    expression, listed = _classes(theme)
    categories = [QgsRendererCategory(value, _sheet_symbol(colour), label) for value, colour, label in listed]
    categories.append(QgsRendererCategory(_NOTHING, _empty_symbol(), _nothing_label(theme)))
    return QgsCategorizedSymbolRenderer(expression, categories)


def cartogram_layer(study: Study, theme: str, scale: int, illustrative: bool) -> QgsVectorLayer:
    """A cartogram in memory."""
    layer = memory_layer(cartogram_name(theme, scale, illustrative), cartogram_fields())
    fill_layer(layer, zip(study.wkb, map(sheet_values, study.sheets)))
    style_cartogram(layer, theme, scale)
    metadata = layer.metadata()
    metadata.setTitle(layer.name())
    if illustrative:
        metadata.setAbstract(illustrative_note())
    layer.setMetadata(metadata)
    return layer


def frame_layer(sheets: Units) -> QgsVectorLayer:
    """Frames of 1:1 000 000 sheets in memory, with large pale codes, to lie over a cartogram of finer sheets."""
    fields = QgsFields()
    fields.append(QgsField("sheet", QMetaType.Type.QString))
    layer = memory_layer(translate("Cartogram", "Sheets 1:{scale}").format(scale=_thousands(FRAME_SCALE)), fields)
    fill_layer(layer, zip(sheets.wkb, ([code] for code in sheets.codes)))
    line = QgsSimpleLineSymbolLayer(QColor(INK), 0.45)
    line.setPenJoinStyle(Qt.PenJoinStyle.MiterJoin)
    layer.setRenderer(QgsSingleSymbolRenderer(assemble(QgsFillSymbol(), line)))
    settings = QgsPalLayerSettings()
    settings.fieldName = "sheet"
    text = text_format(12, "#3d1c1c", bold=True, halo=0.7)
    text.setOpacity(0.85)
    settings.setFormat(text)
    # On the nearest corner of the 1:200 000 sheets, where the code lies between their numbers.
    settings.geometryGeneratorEnabled = True
    settings.geometryGeneratorType = Qgis.GeometryType.Point
    corner = "make_point(round(x(@p)), round(y(@p) * 1.5) / 1.5)"
    settings.geometryGenerator = f"with_variable('p', pole_of_inaccessibility($geometry, 0.05), {corner})"
    settings.placement = Qgis.LabelPlacement.OverPoint
    settings.priority = 10  # the number of a sheet under it moves aside, or goes where its sheet is cut too small
    layer.setLabeling(QgsVectorLayerSimpleLabeling(settings))
    layer.setLabelsEnabled(True)
    return layer


def add_cartogram(
    project: QgsProject, study: Study, theme: str, scale: int, illustrative: bool, frames: Units | None = None
) -> QgsVectorLayer:
    """Put a cartogram on top of a project, in a group with the frames of the 1:1 000 000 sheets if given.

    :param frames: 1:1 000 000 sheets as units; left out for a cartogram of that scale.
    :return: the cartogram's layer.
    """
    layer = cartogram_layer(study, theme, scale, illustrative)
    group = project.layerTreeRoot().insertGroup(0, layer.name())
    group.setCustomProperty(GROUP_PROPERTY, True)
    layers = [layer]
    if frames is not None and scale != FRAME_SCALE:
        layers.insert(0, frame_layer(frames))
    project.addMapLayers(layers, False)
    for member in layers:
        group.addLayer(member)
    return layer


def _classes(theme: str) -> tuple[str, list[tuple[str, str, str]]]:
    """Expression that names the class of a sheet, mostly by its colour, and (value, colour, label) of each class."""
    return {"covered": _share_classes, "age": _age_classes, "scale": _scale_classes}[theme]()


def _share_classes() -> tuple[str, list[tuple[str, str, str]]]:
    listed, below = [], _LEAST_PCT
    cases = [f"WHEN \"covered_pct\" < {_LEAST_PCT} THEN '{_NOTHING}'"]
    for limit, colour in _SHARES:
        if limit is None:
            label = translate("Cartogram", "over {limit} %").format(limit=below)
            cases.append(f"ELSE '{colour}'")
        else:
            label = f"{below}–{limit} %"
            cases.append(f"WHEN \"covered_pct\" < {limit} THEN '{colour}'")
            below = limit
        listed.append((colour, colour, label))
    return f"CASE {' '.join(cases)} END", list(reversed(listed))


def _age_classes() -> tuple[str, list[tuple[str, str, str]]]:
    listed, after = [], 0
    cases = [f'WHEN "last_year" IS NULL AND "covered_pct" < {_LEAST_PCT} THEN \'{_NOTHING}\'']
    cases.append("WHEN \"last_year\" IS NULL THEN 'unknown'")
    for limit, colour in _AGES:
        if limit is None:
            label = translate("Cartogram", "since {year}").format(year=after)
            cases.append(f"ELSE '{colour}'")
        else:
            label = f"{after}–{limit}" if after else translate("Cartogram", "up to {year}").format(year=limit)
            cases.append(f"WHEN \"last_year\" <= {limit} THEN '{colour}'")
            after = limit + 1
        listed.append((colour, colour, label))
    unknown = ("unknown", "#e9e9e6", translate("Cartogram", "year not known"))
    return f"CASE {' '.join(cases)} END", [*reversed(listed), unknown]


def _scale_classes() -> tuple[str, list[tuple[str, str, str]]]:
    listed = []
    cases = [f'WHEN "finest_scale" IS NULL AND "covered_pct" < {_LEAST_PCT} THEN \'{_NOTHING}\'']
    cases.append("WHEN \"finest_scale\" IS NULL THEN 'unknown'")
    for limit, colour in _SCALES:
        if limit is None:
            label = translate("Cartogram", "coarser")
            cases.append(f"ELSE '{colour}'")
        else:
            label = f"1:{_thousands(limit)}"
            cases.append(f"WHEN \"finest_scale\" <= {limit} THEN '{colour}'")
        listed.append((colour, colour, label))
    unknown = ("unknown", "#e9e9e6", translate("Cartogram", "scale not known"))
    return f"CASE {' '.join(cases)} END", [*listed, unknown]


def _nothing_label(theme: str) -> str:
    if theme == "covered":
        return translate("Cartogram", "under {limit} %, not studied").format(limit=_LEAST_PCT)
    return translate("Cartogram", "not studied")


def _sheet_labels(theme: str, scale: int) -> QgsPalLayerSettings:
    """The number within the 1:1 000 000 sheet from afar, the whole code with its figure from closer by."""
    figure = {
        "covered": 'format_number("covered_pct", if("covered_pct" BETWEEN 0.05 AND 99.95, 1, 0)) || \' %\'',
        "age": "coalesce(to_string(\"last_year\"), '–')",
        "scale": "coalesce('1:' || \"finest_scale\", '–')",
    }[theme]
    short = '"sheet"' if scale == FRAME_SCALE else "array_last(string_to_array(\"sheet\", '-'))"
    settings = QgsPalLayerSettings()
    near = scale * _FULL_CODE_BELOW
    settings.fieldName = f"if(coalesce(@map_scale, 1e7) < {near}, \"sheet\" || '\\n' || {figure}, {short})"
    settings.isExpression = True
    large = scale == FRAME_SCALE
    settings.setFormat(text_format(9 if large else 5.5, "#1c262b", halo=0.4 if large else 0))
    settings.placement = Qgis.LabelPlacement.Horizontal
    settings.fitInPolygonOnly = not large
    settings.centroidInside = True
    # Small numbers go without a halo, as on a printed sheet; on the dark classes they are white.
    dark = f"coalesce(color_part(try({_classes(theme)[0]}, '#fff'), 'lightness'), 100) < 42"
    properties = settings.dataDefinedProperties()
    white = QgsProperty.fromExpression(f"if({dark}, '#ffffff', '#1c262b')")
    properties.setProperty(QgsPalLayerSettings.Property.Color, white)
    black = QgsProperty.fromExpression(f"if({dark}, '#2b4a46', '#ffffff')")
    properties.setProperty(QgsPalLayerSettings.Property.BufferColor, black)
    settings.setDataDefinedProperties(properties)
    return settings


def _sheet_symbol(colour: str) -> QgsFillSymbol:
    fill = QColor(colour)
    line = QgsSimpleLineSymbolLayer(QColor("#6d7a7d"), 0.12)
    line.setPenJoinStyle(Qt.PenJoinStyle.MiterJoin)
    plain = QgsSimpleFillSymbolLayer(fill, Qt.BrushStyle.SolidPattern, fill, Qt.PenStyle.NoPen, 0)
    return assemble(QgsFillSymbol(), plain, line)


def _empty_symbol() -> QgsFillSymbol:
    symbol = _sheet_symbol("#ffffff")
    symbol.insertSymbolLayer(1, hatch(QColor("#c9a79f"), 1.3, 0.12, 45))
    return symbol


def memory_layer(name: str, fields: QgsFields) -> QgsVectorLayer:
    """An empty layer of polygons in lon/lat degrees."""
    layer = QgsVectorLayer("MultiPolygon?crs=EPSG:4326&index=yes", name, "memory")
    layer.dataProvider().addAttributes(fields.toList())
    layer.updateFields()
    return layer


def fill_layer(layer: QgsVectorLayer, rows: Iterable[tuple[bytes, list[Any]]]) -> None:
    """Add polygons (WKB) with their attributes."""
    features = []
    for wkb, values in rows:
        geometry = QgsGeometry()
        geometry.fromWkb(wkb)
        geometry.convertToMultiType()
        feature = QgsFeature(layer.fields())
        feature.setAttributes(values)
        feature.setGeometry(geometry)
        features.append(feature)
    layer.dataProvider().addFeatures(features, QgsFeatureSink.Flag.FastInsert)
    layer.updateExtents()


def _thousands(number: int) -> str:
    return spoken().number(number)
