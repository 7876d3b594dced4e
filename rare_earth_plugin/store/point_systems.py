"""The coordinates that a crew's receivers and maps are set to."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCoordinateTransformContext,
    QgsCsException,
    QgsPointXY,
)

from ..core.coordinates import (
    DEGREES,
    DMS,
    METRES,
    decimal_text,
    dms_text,
    gauss_krueger_zone,
    metre_text,
    utm_zone,
)
from ..core.errors import SurveyError
from .languages import translate
from .tables import CRS_ID
from .transforms import transform_between

PULKOVO = "EPSG:4284"
_SYSTEMS: dict[str, tuple[str, str]] = {
    "degrees": ("EPSG:4326", DEGREES),
    "dms": ("EPSG:4326", DMS),
    "pulkovo": (PULKOVO, DEGREES),
    "pulkovo_dms": (PULKOVO, DMS),
    "gauss_krueger": ("", METRES),
    "utm": ("", METRES),
}
SYSTEMS = tuple(_SYSTEMS)
"""Codes of the coordinates to choose from."""
_NORTH_UTM, _SOUTH_UTM, _GAUSS_KRUEGER = 32_600, 32_700, 28_400


class PointSystemError(SurveyError):
    """A place that has no coordinates in a system.

    :ivar system: its code.
    :ivar point: longitude and latitude in degrees.
    """

    def __init__(self, system: str, point: QgsPointXY) -> None:
        super().__init__(system, point.x(), point.y())
        self.system, self.point = system, point

    def __str__(self) -> str:
        """The sentence for the user, in the language of the moment."""
        text = translate(
            "PointSystem", "The place {place} has no coordinates in the system “{system}”; choose another one."
        )
        place = f"{self.point.y():.5f} N {self.point.x():.5f} E"
        return text.format(place=place, system=system_name(self.system))


@dataclass(frozen=True)
class Written:
    """A position as it is typed in.

    :ivar first: northing or latitude; ``second``: easting or longitude.
    :ivar crs: the system's identifier, as ``EPSG:28412``.
    """

    first: str
    second: str
    crs: str

    def __str__(self) -> str:
        return f"{self.first} {self.second}"


def system_name(system: str) -> str:
    """Name of a choice of coordinates; the code itself for one that is not known."""
    return {
        "degrees": translate("PointSystem", "WGS 84, decimal degrees"),
        "dms": translate("PointSystem", "WGS 84, degrees, minutes, seconds"),
        "pulkovo": translate("PointSystem", "Pulkovo 1942, decimal degrees"),
        "pulkovo_dms": translate("PointSystem", "Pulkovo 1942, degrees, minutes, seconds"),
        "gauss_krueger": translate("PointSystem", "Pulkovo 1942, Gauss-Krüger zone, metres"),
        "utm": translate("PointSystem", "WGS 84, UTM zone, metres"),
    }.get(system, system)


def crs_of(system: str, longitude: float, latitude: float) -> QgsCoordinateReferenceSystem:
    """The CRS of a choice of coordinates at a place; zones are those of the place."""
    authid = _SYSTEMS[system][0]
    if system == "gauss_krueger":
        authid = f"EPSG:{_GAUSS_KRUEGER + gauss_krueger_zone(longitude)}"
    elif system == "utm":
        authid = f"EPSG:{(_NORTH_UTM if latitude >= 0 else _SOUTH_UTM) + utm_zone(longitude)}"
    return QgsCoordinateReferenceSystem(authid)


class PointWriter:
    """Writes positions in one system."""

    def __init__(self, system: str, context: QgsCoordinateTransformContext) -> None:
        """Prepare for a system of :data:`SYSTEMS` with the coordinate operations that ``context`` prescribes."""
        self.system, self._context = system, context
        self._lonlat = QgsCoordinateReferenceSystem(f"EPSG:{CRS_ID}")
        self._transforms: dict[str, QgsCoordinateTransform] = {}

    def write(self, point: QgsPointXY) -> Written:
        """A position in longitude and latitude of WGS 84 as the crew reads it.

        :raises PointSystemError: there are no coordinates for it.
        """
        crs = crs_of(self.system, point.x(), point.y())
        transform = self._transforms.setdefault(crs.authid(), transform_between(self._lonlat, crs, self._context))
        if not transform.isValid():
            raise PointSystemError(self.system, point)
        try:
            found = transform.transform(point)
        except QgsCsException as error:
            raise PointSystemError(self.system, point) from error
        first, second = _TEXTS[_SYSTEMS[self.system][1]](found)
        return Written(first, second, crs.authid())

    def operations(self) -> list[tuple[str, float | None]]:
        """Name and accuracy in metres of the datum operations used so far; ``None`` where it is not known."""
        found = []
        for transform in self._transforms.values():
            if not transform.isShortCircuited():
                details = transform.instantiatedCoordinateOperationDetails()
                found.append((details.name, details.accuracy if details.accuracy >= 0 else None))
        return found


_TEXTS: dict[str, Callable[[QgsPointXY], tuple[str, str]]] = {
    DEGREES: lambda point: (decimal_text(point.y()), decimal_text(point.x())),
    DMS: lambda point: (dms_text(point.y(), "N", "S"), dms_text(point.x(), "E", "W")),
    METRES: lambda point: (metre_text(point.y()), metre_text(point.x())),
}
