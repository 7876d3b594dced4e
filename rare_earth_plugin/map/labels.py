"""Labels by scale: what is written at which scale, in which voice, and what gives way to what."""

from __future__ import annotations

from qgis.core import (
    Qgis,
    QgsPalLayerSettings,
    QgsProperty,
    QgsRuleBasedLabeling,
    QgsTextBufferSettings,
    QgsTextFormat,
    QgsVectorLayerSimpleLabeling,
)
from qgis.PyQt.QtGui import QColor, QFont, QFontDatabase, QFontMetricsF

FAMILIES = ("Noto Sans", "Open Sans", "Segoe UI", "Helvetica Neue", "Arial", "DejaVu Sans")
ZONES_TOUCH_BELOW = 2_500_000  # scale denominator
TARGETS_NAMED_BELOW = 3_500_000  # scale denominator
_LETTERS = {"ru": "АбЖжщыёЁ", "kk": "ӘәҒғҚқҢңӨөҰұҮүҺһЖщ", "fr": "éèçœÉ", "en": "AZaz"}
_LONGEST = 48  # characters of a name that a label shows
_NAME = f'left("name", {_LONGEST})'


def font_family() -> str:
    """The first of the wanted families that this machine has."""
    installed = set(QFontDatabase().families())
    return next((family for family in FAMILIES if family in installed), QFont().family())


def lacks_letters(family: str, language: str) -> bool:
    """Whether a font has not got all letters of a language and Qt takes those of another one."""
    font = QFont(family)
    font.setStyleStrategy(QFont.StyleStrategy.NoFontMerging)
    metrics = QFontMetricsF(font)
    return not all(metrics.inFont(letter) for letter in _LETTERS.get(language, ""))


def text_format(
    size: float, colour: str, *, bold: bool = False, italic: bool = False, halo: float = 0.8, family: str = ""
) -> QgsTextFormat:
    """Text of ``size`` points with a white halo of ``halo`` mm; other machines fall back along the families."""
    font = QFont(family or font_family())
    font.setBold(bold)
    font.setItalic(italic)
    text = QgsTextFormat()
    text.setFont(font)
    text.setFamilies([family for family in FAMILIES if family != font.family()])
    text.setSize(size)
    text.setSizeUnit(Qgis.RenderUnit.Points)
    text.setColor(QColor(colour))
    if halo:
        buffer = QgsTextBufferSettings()
        buffer.setEnabled(True)
        buffer.setSize(halo)
        buffer.setSizeUnit(Qgis.RenderUnit.Millimeters)
        buffer.setColor(QColor(255, 255, 255, 225))
        text.setBuffer(buffer)
    return text


def zone_labels() -> QgsVectorLayerSimpleLabeling:
    """The code at country scale, the name as well from closer by; beside the zone where it does not fit inside."""
    settings = _settings(_code_and_name(1_500_000), text_format(7.5, "#1f2a30", bold=True, halo=0.9), priority=10)
    settings.placement = Qgis.LabelPlacement.Horizontal
    settings.setPolygonPlacementFlags(
        Qgis.LabelPolygonPlacementFlags(
            Qgis.LabelPolygonPlacementFlag.AllowPlacementInsideOfPolygon
            | Qgis.LabelPolygonPlacementFlag.AllowPlacementOutsideOfPolygon
        )
    )
    # From closer by the zones stand side by side: a code outside its own zone would seem to name its neighbour.
    outside = QgsProperty.fromExpression(f"if(@map_scale > {ZONES_TOUCH_BELOW}, 'yes', 'no')")
    properties = settings.dataDefinedProperties()
    properties.setProperty(QgsPalLayerSettings.Property.PolygonLabelOutside, outside)
    settings.setDataDefinedProperties(properties)
    return _visible(settings, farthest=20_000_000)


def target_labels() -> QgsRuleBasedLabeling:
    """Codes from 1:3 500 000, names from 1:1 000 000."""
    settings = _settings(_code_and_name(1_000_000), text_format(7, "#34202f", halo=0.8), priority=8)
    settings.placement = Qgis.LabelPlacement.AroundPoint
    settings.dist = 1.6
    settings.distUnits = Qgis.RenderUnit.Millimeters
    named = QgsRuleBasedLabeling.Rule(settings, 0, TARGETS_NAMED_BELOW)
    # Farther away the markers stay without a label, but other labels keep off them.
    silent = QgsPalLayerSettings(settings)
    silent.drawLabels = False
    marked = QgsRuleBasedLabeling.Rule(silent, TARGETS_NAMED_BELOW, 0)
    root = QgsRuleBasedLabeling.Rule(None)
    for rule in (named, marked):
        root.appendChild(rule)
    return QgsRuleBasedLabeling(root)


def region_labels() -> QgsVectorLayerSimpleLabeling:
    """Names of oblasts, wide and grey, only where they fit inside; they give way to everything else."""
    text = text_format(7.5, "#7b838a", italic=True, halo=0.6)
    font = text.font()
    font.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, 0.6)
    text.setFont(font)
    settings = _settings(_NAME, text, priority=2)
    settings.placement = Qgis.LabelPlacement.Horizontal
    settings.fitInPolygonOnly = True
    settings.wrapChar = " "
    settings.multilineAlign = Qgis.LabelMultiLineAlignment.Center
    return _visible(settings, farthest=20_000_000, nearest=400_000)


def base_labels() -> QgsVectorLayerSimpleLabeling:
    """Names of bases, the larger the town the smaller the scale from which it is named."""
    settings = _settings(_NAME, text_format(7, "#33383d", halo=0.8), priority=5)
    settings.placement = Qgis.LabelPlacement.OrderedPositionsAroundPoint
    settings.dist = 0.6
    settings.distUnits = Qgis.RenderUnit.Millimeters
    settings.offsetType = Qgis.LabelOffsetType.FromSymbolBounds
    show = (
        "coalesce(population, 0) >= CASE WHEN @map_scale > 15000000 THEN 300000 WHEN @map_scale > 4500000 THEN 100000 "
        "WHEN @map_scale > 2000000 THEN 30000 WHEN @map_scale > 1000000 THEN 8000 ELSE 0 END"
    )
    priority = "scale_linear(ln(coalesce(population, 0) + 1), 8, 14.5, 2, 7)"
    properties = settings.dataDefinedProperties()
    properties.setProperty(QgsPalLayerSettings.Property.Show, QgsProperty.fromExpression(show))
    properties.setProperty(QgsPalLayerSettings.Property.Priority, QgsProperty.fromExpression(priority))
    settings.setDataDefinedProperties(properties)
    return _visible(settings, farthest=20_000_000)


def _settings(expression: str, text: QgsTextFormat, priority: int) -> QgsPalLayerSettings:
    settings = QgsPalLayerSettings()
    settings.fieldName = expression
    settings.isExpression = True
    settings.priority = priority
    settings.setFormat(text)
    return settings


def _visible(settings: QgsPalLayerSettings, farthest: float, nearest: float = 0) -> QgsVectorLayerSimpleLabeling:
    settings.scaleVisibility = True
    settings.minimumScale, settings.maximumScale = farthest, nearest
    return QgsVectorLayerSimpleLabeling(settings)


def _code_and_name(names_below: int) -> str:
    both = f"\"code\" || '\\n' || {_NAME}"
    return f'CASE WHEN @map_scale < {names_below} AND "name" <> \'\' THEN {both} ELSE "code" END'
