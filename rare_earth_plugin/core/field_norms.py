"""How densely ground must be looked at to count as mapped at a scale."""

from __future__ import annotations

import math
from dataclasses import dataclass

from .errors import SurveyError

NORM_SCALES = (200_000, 100_000, 50_000, 25_000, 10_000)
OBSERVATIONS, LINES, BOTH = "observations", "lines", "both"
EVIDENCE = (OBSERVATIONS, LINES, BOTH)
"""What must be dense enough: observation points, tracks, or each of them."""
_MAP_CM_KM = 1e-5  # kilometres that a centimetre of a map 1:1 stands for
_MOST_PER_KM2, _WIDEST_KM = 1e4, 100.0


class NormError(SurveyError):
    """A norm that no ground can be held against.

    :ivar name: ``per_km2``, ``spacing_km`` or ``evidence``.
    """

    def __init__(self, name: str, value: object) -> None:
        super().__init__(f"{name}: {value}")
        self.name, self.value = name, value


@dataclass(frozen=True)
class Norm:
    """What a survey at a scale asks for.

    :ivar scale: its denominator.
    :ivar per_km2: observations on a square kilometre.
    :ivar spacing_km: distance of neighbouring traverses.
    """

    scale: int
    per_km2: float
    spacing_km: float

    def __post_init__(self) -> None:
        for name, value, most in (
            ("per_km2", self.per_km2, _MOST_PER_KM2),
            ("spacing_km", self.spacing_km, _WIDEST_KM),
        ):
            if not (math.isfinite(value) and 0 < value <= most):
                raise NormError(name, value)

    @property
    def step_m(self) -> float:
        """Distance of observations on a square lattice that just meets the norm."""
        return 1000.0 / math.sqrt(self.per_km2)

    @property
    def widest_gap_m(self) -> float:
        """Diameter of the largest circle without an observation.

        It is the diagonal of the norm's own cell: traverses one spacing apart, and on each of them observations as
        often as the density asks for.
        """
        across = 1000.0 * self.spacing_km
        return math.hypot(across, 1e6 / (self.per_km2 * across))


def default_norm(scale: int) -> Norm:
    """The rule of thumb of field mapping: one observation to each square centimetre of the map, traverses 1 cm apart.

    At 1:50 000 that is 4 observations on a square kilometre and traverses 500 m apart. The design of a survey states
    its own norm, by how complicated and how well exposed the ground is; it goes before.
    """
    spacing = scale * _MAP_CM_KM
    return Norm(scale, round(1 / spacing**2, 6), spacing)


@dataclass(frozen=True)
class Earned:
    """What was earned on one sheet.

    :ivar code: of the sheet, "" for ground that no sheet holds.
    :ivar wkb: multipolygon in lon/lat degrees.
    :ivar observations: places within it.
    :ivar track_km: length of the tracks within it.
    """

    code: str
    wkb: bytes
    km2: float
    observations: int
    track_km: float


@dataclass(frozen=True)
class Coverage:
    """Earned ground, sheet by sheet, and what was seen on the way.

    :ivar total_km2: of all sheets together.
    :ivar evidence: what it rests on: one of :data:`EVIDENCE`.
    :ivar places: places of observation, several of them at one place counted once; ``repeated`` how many were not.
    :ivar km2_of_norm: ground that as many observations would earn if they were spread evenly.
    """

    norm: Norm
    evidence: str
    sheets: tuple[Earned, ...]
    total_km2: float
    places: int
    repeated: int
    track_km: float

    @property
    def km2_of_norm(self) -> float:
        """Ground that as many observations would just suffice for."""
        return self.places / self.norm.per_km2
