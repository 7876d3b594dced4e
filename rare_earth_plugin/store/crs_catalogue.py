"""Coordinate reference systems that geologists' files in and around Kazakhstan are in, the commoner first.

PROJ knows QazTRF-23 from 9.6 on only, so its definitions are here as well.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from qgis.core import QgsCoordinateReferenceSystem

GAUSS_KRUEGER_ZONES = range(8, 16)  # 42 to 90 degrees east
_UTM_ZONES = range(38, 46)
_FALSE_EASTING, _CS63_EASTING = 500_000.0, 300_000.0
_ZONE_M = 500_000.0
_WORLD_M = 20_100_000.0
_EAST_LIMIT, _NORTH_LIMIT = 180.0, 90.0
_MOSTLY = 0.5
_UNDEFINED = "Undefined "
_QAZTRF_ACCURACY_M = 1.0
"""Of EPSG:10965, QazTRF-23 to WGS 84."""

_DEGREE = 'ANGLEUNIT["degree",0.0174532925199433]'
_METRE = 'LENGTHUNIT["metre",1]'
_QAZTRF_DATUM = (
    f'DATUM["Kazakhstan Terrestrial Reference Frame 2023",ELLIPSOID["GRS 1980",6378137,298.257222101,{_METRE}]],'
    f'PRIMEM["Greenwich",0,{_DEGREE}]'
)
_LAT_LON = f'CS[ellipsoidal,2],AXIS["latitude",north,ORDER[1],{_DEGREE}],AXIS["longitude",east,ORDER[2],{_DEGREE}]'
_QAZTRF = f'GEOGCRS["QazTRF-23",{_QAZTRF_DATUM},{_LAT_LON}]'
_QAZTRF_ZONE = (
    'PROJCRS["QazTRF-23 / Gauss-Kruger zone %(zone)d",'
    f'BASEGEOGCRS["QazTRF-23",{_QAZTRF_DATUM}],'
    'CONVERSION["6-degree Gauss-Kruger zone %(zone)d",METHOD["Transverse Mercator",ID["EPSG",9807]],'
    f'PARAMETER["Latitude of natural origin",0,{_DEGREE}],'
    f'PARAMETER["Longitude of natural origin",%(meridian)d,{_DEGREE}],'
    'PARAMETER["Scale factor at natural origin",1,SCALEUNIT["unity",1]],'
    f'PARAMETER["False easting",%(easting)d,{_METRE}],PARAMETER["False northing",0,{_METRE}]],'
    f'CS[Cartesian,2],AXIS["easting",east,ORDER[1],{_METRE}],AXIS["northing",north,ORDER[2],{_METRE}]]'
)
_TO_WGS84 = (
    f'BOUNDCRS[SOURCECRS[%s],TARGETCRS[GEOGCRS["WGS 84",DATUM["World Geodetic System 1984",'
    f'ELLIPSOID["WGS 84",6378137,298.257223563,{_METRE}]],PRIMEM["Greenwich",0,{_DEGREE}],{_LAT_LON},ID["EPSG",4326]]],'
    'ABRIDGEDTRANSFORMATION["QazTRF-23 to WGS 84 (1)",METHOD["Geocentric translations (geog2D domain)",'
    'ID["EPSG",9603]],PARAMETER["X-axis translation",0,ID["EPSG",8605]],PARAMETER["Y-axis translation",0,'
    'ID["EPSG",8606]],PARAMETER["Z-axis translation",0,ID["EPSG",8607]]]]'
)


@dataclass(frozen=True)
class CrsEntry:
    """One CRS to try.

    :ivar authid: ``EPSG:28413``.
    :ivar name: as EPSG has it.
    :ivar degrees: its coordinates are longitude and latitude.
    :ivar false_easting: metres; what lies more than 500 km from it is meant for another zone. ``None``: no zones.
    :ivar wkt: for a PROJ that does not know it.
    :ivar accuracy_m: of the way to WGS 84 where PROJ does not know it.
    """

    authid: str
    name: str
    degrees: bool = False
    false_easting: float | None = None
    wkt: str = ""
    accuracy_m: float | None = None

    def crs(self) -> QgsCoordinateReferenceSystem:
        """The CRS itself."""
        known = QgsCoordinateReferenceSystem(self.authid)
        if known.isValid() or not self.wkt:
            return known
        return QgsCoordinateReferenceSystem.fromWkt(self.wkt)

    def may_be(self, xy: NDArray[np.float64], anywhere: bool = False) -> bool:
        """Whether most of the numbers can be coordinates in this CRS; a look at numbers, where PROJ takes a long one.

        :param xy: (k, 2) coordinates.
        :param anywhere: also far from the zone: a layer of the whole country may be drawn in one zone.
        """
        size = np.abs(xy)
        angles = (size[:, 0] <= _EAST_LIMIT) & (size[:, 1] <= _NORTH_LIMIT)
        fits = angles if self.degrees else ~angles & (size < _WORLD_M).all(axis=1)
        if self.false_easting is not None and not anywhere:
            fits &= np.abs(xy[:, 0] - self.false_easting) <= _ZONE_M
        return bool(len(xy)) and bool(fits.mean() >= _MOSTLY)


def catalogue() -> tuple[CrsEntry, ...]:
    """Every CRS to try."""
    zones = [
        CrsEntry(f"EPSG:{28400 + zone}", f"Pulkovo 1942 / Gauss-Kruger zone {zone}", false_easting=_prefixed(zone))
        for zone in GAUSS_KRUEGER_ZONES
    ]
    meridians = [
        CrsEntry(
            f"EPSG:{2490 + zone}", f"Pulkovo 1942 / Gauss-Kruger CM {_meridian(zone)}E", false_easting=_FALSE_EASTING
        )
        for zone in GAUSS_KRUEGER_ZONES
    ]
    new_zones = [
        CrsEntry(
            f"EPSG:{10934 + zone}",
            f"QazTRF-23 / Gauss-Kruger zone {zone}",
            False,
            _prefixed(zone),
            _TO_WGS84 % (_QAZTRF_ZONE % {"zone": zone, "meridian": _meridian(zone), "easting": _prefixed(zone)}),
            _QAZTRF_ACCURACY_M,
        )
        for zone in GAUSS_KRUEGER_ZONES
    ]
    utm = [
        CrsEntry(f"EPSG:{32600 + zone}", f"WGS 84 / UTM zone {zone}N", false_easting=_FALSE_EASTING)
        for zone in _UTM_ZONES
    ]
    old = [
        CrsEntry(f"EPSG:{2937 + zone}", f"Pulkovo 1942 / CS63 zone K{zone}", false_easting=zone * 1e6 + _CS63_EASTING)
        for zone in (2, 3, 4)
    ]
    return (
        CrsEntry("EPSG:4326", "WGS 84", True),
        CrsEntry("EPSG:4284", "Pulkovo 1942", True),
        CrsEntry("EPSG:10941", "QazTRF-23", True, wkt=_TO_WGS84 % _QAZTRF, accuracy_m=_QAZTRF_ACCURACY_M),
        *zones,
        *new_zones,
        *meridians,
        *utm,
        *old,
        CrsEntry("EPSG:3857", "WGS 84 / Pseudo-Mercator"),
    )


def _meridian(zone: int) -> int:
    return 6 * zone - 3


def _prefixed(zone: int) -> float:
    return zone * 1e6 + _FALSE_EASTING


def is_known(crs: QgsCoordinateReferenceSystem) -> bool:
    """Whether a CRS says where on Earth a layer lies.

    GeoPackage writes a layer without one as "Undefined geographic SRS" or "Undefined Cartesian SRS", which QGIS takes
    for a CRS and would bring to WGS 84 by leaving the numbers as they are.
    """
    return bool(crs.isValid()) and not (not crs.authid() and crs.description().startswith(_UNDEFINED))
