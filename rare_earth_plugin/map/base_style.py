"""The calm part of the map: territory, oblasts, coverage by year, remaining area, field bases."""

from __future__ import annotations

from qgis.core import (
    Qgis,
    QgsCategorizedSymbolRenderer,
    QgsFeatureRenderer,
    QgsFeatureRequest,
    QgsFillSymbol,
    QgsMarkerSymbol,
    QgsRendererCategory,
    QgsRuleBasedRenderer,
    QgsSimpleFillSymbolLayer,
    QgsSimpleLineSymbolLayer,
    QgsSimpleMarkerSymbolLayer,
    QgsSingleSymbolRenderer,
)
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QColor

from ..core.status import COVERAGE
from ..store.languages import translate
from .names import base_kind_name, group_name
from .status_style import assemble, dots, hatch

PAPER = "#eef1f0"
INK = "#4a5157"
# From old to young: one muted hue, so that the statuses stay the only strong colour on the map.
YEARS = (
    (None, 1959, "#e8ebde"),
    (1960, 1969, "#d7e0d0"),
    (1970, 1979, "#c2d2c3"),
    (1980, 1989, "#a9c2b8"),
    (1990, 2009, "#8db0ab"),
    (2010, None, "#6f9a9c"),
)
NO_YEAR = "#f3efe2"
CITY_POPULATION = 100_000
TOWNS_BELOW, AIRPORTS_BELOW = 4_500_000, 3_000_000  # scale denominators


def territory_renderer() -> QgsFeatureRenderer:
    """White land with a soft rim and a firm border."""
    land = QgsSimpleFillSymbolLayer(QColor("#fdfdfb"), Qt.BrushStyle.SolidPattern, QColor(INK), Qt.PenStyle.NoPen, 0)
    rim = QgsSimpleLineSymbolLayer(QColor("#d3d8d6"), 1.8)
    border = QgsSimpleLineSymbolLayer(QColor(INK), 0.5)
    for line in (rim, border):
        line.setPenJoinStyle(Qt.PenJoinStyle.RoundJoin)
    return QgsSingleSymbolRenderer(assemble(QgsFillSymbol(), land, rim, border))


def region_renderer() -> QgsFeatureRenderer:
    """Thin dashes, nothing inside."""
    line = QgsSimpleLineSymbolLayer(QColor("#8b9096"), 0.22)
    line.setUseCustomDashPattern(True)
    line.setCustomDashVector([2.4, 1.2])
    line.setCustomDashPatternUnit(Qgis.RenderUnit.Millimeters)
    line.setPenJoinStyle(Qt.PenJoinStyle.RoundJoin)
    return QgsSingleSymbolRenderer(assemble(QgsFillSymbol(), line))


def coverage_renderer() -> QgsFeatureRenderer:
    """Accepted surveys by decade, the young over the old; what is planned or under way as light tints."""
    categories = [
        QgsRendererCategory(f"year_{index}", _tile(colour), _years(first, last))
        for index, (first, last, colour) in enumerate(YEARS)
    ]
    categories.append(QgsRendererCategory("no_year", _tile(NO_YEAR), translate("Map", "Accepted, year not known")))
    for group, tint, pattern in (
        ("processing", "#e3d6e6", None),
        ("in_progress", "#f5e3c6", None),
        ("planned", "#fdfdfb", dots(QColor("#5f8697"), 1.8, 0.4)),
    ):
        symbol = _tile(tint, "#b9a98f" if group == "in_progress" else "#a9b3b8")
        if pattern is not None:
            symbol.insertSymbolLayer(1, pattern)
        categories.append(QgsRendererCategory(group, symbol, _survey_label(group)))
    # Cancelled and superseded surveys are kept in the file but would only mislead on the map.
    void = assemble(QgsFillSymbol(), QgsSimpleLineSymbolLayer(QColor("#b9b9b9"), 0.12))
    categories.append(QgsRendererCategory("stopped", void, _survey_label("stopped"), False))
    unknown = QgsSimpleLineSymbolLayer(QColor("#7a7a7a"), 0.2, Qt.PenStyle.DotLine)
    categories.append(QgsRendererCategory(None, assemble(QgsFillSymbol(), unknown), group_name("unknown")))
    renderer = QgsCategorizedSymbolRenderer(coverage_class_expression(), categories)
    renderer.setOrderBy(QgsFeatureRequest.OrderBy([QgsFeatureRequest.OrderByClause("accepted_on", True, True)]))
    renderer.setOrderByEnabled(True)
    return renderer


def coverage_class_expression() -> str:
    """Expression that names the class of a footprint: a run of years, or a display group where it is not accepted."""
    groups: dict[str, list[str]] = {}
    for status, group in COVERAGE.groups.items():
        groups.setdefault(group, []).append(f"'{status}'")
    years = " ".join(
        f"WHEN year(accepted_on) <= {last} THEN 'year_{index}'" for index, (_, last, _) in enumerate(YEARS) if last
    )
    done = f"CASE WHEN accepted_on IS NULL THEN 'no_year' {years} ELSE 'year_{len(YEARS) - 1}' END"
    others = " ".join(
        f"WHEN status IN ({','.join(members)}) THEN '{group}'" for group, members in groups.items() if group != "done"
    )
    return f"CASE WHEN status IN ({','.join(groups['done'])}) THEN {done} {others} END"


def remaining_renderer() -> QgsFeatureRenderer:
    """A quiet hatch without outlines: the pieces come sheet by sheet and must read as one area."""
    return QgsSingleSymbolRenderer(assemble(QgsFillSymbol(), hatch(QColor("#b0685a"), 1.5, 0.16, -45)))


def base_renderer() -> QgsFeatureRenderer:
    """Cities at any scale, towns and airports from closer by."""
    town = "kind = 'town' AND coalesce(population, 0)"
    rules = (
        (translate("Map", "City over 100 000"), f"{town} >= {CITY_POPULATION}", 0, _town(2.0)),
        (base_kind_name("town"), f"{town} < {CITY_POPULATION}", TOWNS_BELOW, _town(1.4)),
        (base_kind_name("airport"), "kind = 'airport'", AIRPORTS_BELOW, _airport()),
    )
    root = QgsRuleBasedRenderer.Rule(None)
    for label, condition, below, symbol in rules:
        # The first scale is the nearest one, the second the farthest; 0 stands for "without limit".
        root.appendChild(QgsRuleBasedRenderer.Rule(symbol, 0, below, condition, label))
    rest = QgsRuleBasedRenderer.Rule(_town(1.4), 0, TOWNS_BELOW, "ELSE", translate("Map", "Other base"))
    root.appendChild(rest)
    return QgsRuleBasedRenderer(root)


def _town(size: float) -> QgsMarkerSymbol:
    dot = QgsSimpleMarkerSymbolLayer(Qgis.MarkerShape.Circle, size)
    dot.setColor(QColor("#ffffff"))
    dot.setStrokeColor(QColor("#33383d"))
    dot.setStrokeWidth(0.4)
    return assemble(QgsMarkerSymbol(), dot)


def _airport() -> QgsMarkerSymbol:
    disc = QgsSimpleMarkerSymbolLayer(Qgis.MarkerShape.Circle, 2.4)
    disc.setColor(QColor("#56697a"))
    disc.setStrokeColor(QColor("#ffffff"))
    disc.setStrokeWidth(0.3)
    runways = QgsSimpleMarkerSymbolLayer(Qgis.MarkerShape.Cross, 1.3)
    runways.setStrokeColor(QColor("#ffffff"))
    runways.setStrokeWidth(0.35)
    return assemble(QgsMarkerSymbol(), disc, runways)


def _tile(colour: str, edge: str = "#ffffff") -> QgsFillSymbol:
    fill, rim = QColor(colour), QColor(edge)
    rim.setAlphaF(0.55)
    return assemble(
        QgsFillSymbol(),
        QgsSimpleFillSymbolLayer(fill, Qt.BrushStyle.SolidPattern, fill, Qt.PenStyle.NoPen, 0),
        QgsSimpleLineSymbolLayer(rim, 0.1),
    )


def _years(first: int | None, last: int | None) -> str:
    if first is None:
        return translate("Map", "up to {year}").format(year=last)
    if last is None:
        return translate("Map", "since {year}").format(year=first)
    return f"{first}–{last}"


def _survey_label(group: str) -> str:
    return {
        "planned": translate("Map", "Survey planned"),
        "in_progress": translate("Map", "Survey under way"),
        "processing": translate("Map", "Report submitted"),
        "stopped": translate("Map", "Survey cancelled or superseded"),
    }[group]
