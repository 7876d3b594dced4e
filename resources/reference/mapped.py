"""Which part of the territory counts as studied, and when: sets of 1:50 000 sheets that add up to published figures.

A smooth field says how early and how well a place was studied: high over the ore provinces, low over sands, salt flats,
the plains of the north and thin strips along the border. Sheets of 1:200 000 are taken in its order; where a figure
is nearly reached, sheets of 1:100 000, and at last single sheets of 1:50 000 that bring the sum to the figure.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable

import numpy as np
import shapely
from shapely.geometry.base import BaseGeometry

from rare_earth_plugin.core.geodesy import area_m2

from .cells import SHEETS, Cell
from .sources import chance

# lon, lat, height, radius in degrees of latitude
_WELL_STUDIED = (
    (69.3, 53.0, 0.9, 2.2),  # Kokshetau
    (73.2, 48.7, 1.0, 2.6),  # Central Kazakhstan
    (75.2, 47.3, 0.8, 1.8),  # Northern Balkhash
    (76.0, 50.6, 0.6, 1.8),  # Bayanaul, Ekibastuz
    (66.8, 47.8, 0.8, 1.7),  # Ulytau, Zhezqazghan
    (61.5, 52.4, 0.8, 1.9),  # Kostanay
    (58.6, 49.4, 0.9, 1.9),  # Mugodzhar
    (82.8, 49.8, 1.0, 1.9),  # Rudny Altai, Kalba
    (80.2, 48.3, 0.8, 1.9),  # Shyngys-Tarbagatai
    (79.2, 44.9, 0.8, 1.4),  # Dzungarian Alatau
    (77.5, 43.3, 0.7, 1.4),  # Northern Tien Shan
    (74.3, 44.2, 0.7, 1.4),  # Chu-Ili
    (69.0, 43.4, 0.8, 1.5),  # Karatau
    (67.5, 45.2, 0.7, 1.0),  # Shu-Sarysu
    (52.2, 44.0, 0.7, 1.3),  # Mangystau
    (54.3, 47.6, 0.5, 1.4),  # Emba
    (52.6, 51.0, 0.5, 1.1),  # Karachaganak
    (49.6, 50.0, 0.35, 0.9),  # Ural steppe
    (52.3, 47.0, 0.45, 0.8),  # Atyrau oil fields
    (71.6, 51.5, 0.5, 1.8),  # Akmola
    (71.0, 47.4, 0.5, 1.4),  # Sarysu-Teniz
)
_LITTLE_STUDIED = (
    (48.4, 48.8, 0.7, 0.9),  # Ryn sands
    (50.6, 48.9, 0.45, 0.7),  # lower Ural plain
    (53.9, 45.9, 0.7, 0.6),  # dead salt flats of the Caspian shore
    (56.6, 46.0, 0.8, 0.9),  # Ustyurt
    (54.8, 42.3, 0.8, 0.8),  # southern Ustyurt
    (60.3, 46.4, 0.75, 0.8),  # Aral shore, Barsuki sands
    (65.2, 42.6, 0.95, 1.0),  # Kyzylkum
    (63.0, 44.2, 0.75, 0.8),  # lower Syr Darya
    (65.4, 46.2, 0.75, 0.7),  # Aryskum sands
    (69.9, 46.1, 0.95, 0.7),  # Betpak-Dala
    (71.3, 44.3, 1.1, 0.6),  # Muyunkum
    (76.6, 45.8, 1.1, 0.6),  # Saryesik-Atyrau
    (79.3, 46.6, 0.8, 0.5),  # sands south of Balkhash and Alakol
    (64.0, 49.6, 0.85, 1.1),  # Turgai
    (66.4, 51.0, 0.5, 0.6),  # Tersakkan plain
    (69.4, 55.0, 0.9, 0.5),  # Ishim plain
    (66.2, 54.3, 0.6, 0.5),  # Tobol-Ishim divide
    (75.3, 53.8, 0.85, 0.7),  # Irtysh plain
    (72.3, 54.0, 0.5, 0.4),  # lakes east of Kokshetau
    (78.8, 51.6, 0.8, 0.6),  # right bank of the Irtysh
    (84.6, 47.8, 0.8, 0.45),  # Zaysan basin
    (77.9, 48.9, 0.5, 0.5),  # plains west of Shyngys
    (69.0, 49.6, 0.6, 0.5),  # Tengiz lowland
)
_GROUND, _CEILING, _NOISE, _BORDER, _SHARE = 0.42, 1.0, 0.4, 1.5, 0.7

Order = Callable[[float, float], float]


def field(lon: float, lat: float) -> float:
    """How well a place is studied, about -1 to 1."""
    return min(_CEILING, _GROUND + bumps(_WELL_STUDIED, lon, lat)) - bumps(_LITTLE_STUDIED, lon, lat)


def bumps(places: Iterable[tuple[float, float, float, float]], lon: float, lat: float) -> float:
    """Sum of bell-shaped heights around places (lon, lat, height, radius in degrees of latitude)."""
    east = math.cos(math.radians(48))
    return sum(
        height * math.exp(-0.5 * (((lon - at_lon) * east) ** 2 + (lat - at_lat) ** 2) / radius**2)
        for at_lon, at_lat, height, radius in places
    )


def parent(cell: Cell, size: int) -> Cell:
    """The sheet of ``size`` x ``size`` cells that holds a cell: 4 at 1:200 000, 2 at 1:100 000."""
    return cell[0] // size, cell[1] // size


def middle(sheet: Cell, size: int) -> tuple[float, float]:
    """Lon/lat of the middle of a sheet of ``size`` x ``size`` cells."""
    return (sheet[0] + 0.5) * size / SHEETS.columns, (sheet[1] + 0.5) * size / SHEETS.rows


class Land:
    """The territory cut along the 1:50 000 sheets.

    :ivar area: cell -> km2 of it inside the territory.
    """

    def __init__(self, territory: BaseGeometry) -> None:
        west, south, east, north = territory.bounds
        low, high = SHEETS.cell_at(west, south), SHEETS.cell_at(east, north)
        cells = [(c, r) for r in range(low[1], high[1] + 1) for c in range(low[0], high[0] + 1)]
        boxes = np.array([SHEETS.box(cell) for cell in cells])
        shapely.prepare(territory)
        pieces = np.where(shapely.contains(territory, boxes), boxes, None)
        crossed = np.equal(pieces, None) & shapely.intersects(territory, boxes)
        pieces[crossed] = shapely.intersection(territory, boxes[crossed])
        kept = ~np.equal(pieces, None) & (shapely.area(pieces) > 0)
        areas = area_m2(pieces[kept]) / 1e6
        self.territory = territory
        self.area = {cells[index]: float(area) for index, area in zip(np.flatnonzero(kept), areas)}

    def km2(self, cells: Iterable[Cell]) -> float:
        """Area of cells inside the territory."""
        return math.fsum(self.area[cell] for cell in cells)

    def groups(self, cells: Iterable[Cell], size: int) -> dict[Cell, list[Cell]]:
        """Cells by the larger sheet that holds them, both in order."""
        found: dict[Cell, list[Cell]] = {}
        for cell in sorted(cells):
            found.setdefault(parent(cell, size), []).append(cell)
        return dict(sorted(found.items()))

    def take(self, free: set[Cell], wanted_km2: float, order: Order, fringe_km2: float, salt: str) -> set[Cell]:
        """Cells out of ``free`` that add up to an area: whole sheets in an order, ever smaller ones near the end.

        :param fringe_km2: area left to sheets of 1:100 000, which makes the edge of the whole less coarse.
        """
        taken: set[Cell] = set()
        for size, leave in ((4, fringe_km2), (2, 0.0)):
            groups = self.groups(free - taken, size)
            for sheet in self._ranked(groups, size, order, salt):
                area = self.km2(groups[sheet])
                if self.km2(taken) + area <= wanted_km2 - leave:
                    taken.update(groups[sheet])
                elif size == 4:
                    break
                else:
                    return taken | self._rest(groups[sheet], free - taken, wanted_km2 - self.km2(taken), order)
        return taken

    def _ranked(self, groups: dict[Cell, list[Cell]], size: int, order: Order, salt: str) -> list[Cell]:
        def rank(sheet: Cell) -> tuple[float, Cell]:
            share = len(groups[sheet]) / size**2
            strip = _BORDER * max(0.0, _SHARE - share)
            noise = _NOISE * (4 / size) ** -0.5 * (chance(salt, size, *sheet) - 0.5)
            return strip - order(*middle(sheet, size)) - noise, sheet

        return sorted(groups, key=rank)

    def _rest(self, near: list[Cell], free: set[Cell], wanted_km2: float, order: Order) -> set[Cell]:
        """A few single sheets that come as close to the rest of the area as one can: pairs are tried."""
        others = sorted(free - set(near), key=lambda cell: (-order(*middle(cell, 1)), cell))[:60]
        candidates = near + others
        best = min(
            (abs(wanted_km2 - self.km2(chosen)), len(chosen), chosen)
            for count in range(4)
            for first in [near[:count]]
            for chosen in [first, *([*first, cell] for cell in candidates if cell not in first)]
        )
        return set(best[2])
