"""Ways between stops and bases: along geodesics with a detour, or from a network that somebody else measured."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import ArrayLike, NDArray

from .campaign import Campaign, CampaignError
from .geodesic import geodesic_m


@dataclass(frozen=True, eq=False)
class Distances:
    """Kilometres driven between places: first the campaign's stops in their order, then the base of each crew.

    :ivar km: (n, n) float array, row from, column to; infinite where no way leads.
    """

    km: NDArray[np.float64]


def places(campaign: Campaign) -> NDArray[np.float64]:
    """(n, 2) longitudes and latitudes of the places of :class:`Distances`.

    :raises CampaignError: ``no_base``.
    """
    for crew in campaign.crews:
        if crew.base is None:
            raise CampaignError("no_base", crew=crew.name or crew.code)
    stops = [(stop.lon, stop.lat) for stop in campaign.stops]
    bases = [(crew.base.lon, crew.base.lat) for crew in campaign.crews if crew.base]
    return np.array([*stops, *bases], dtype=np.float64).reshape(-1, 2)


def geodesic_distances(campaign: Campaign) -> Distances:
    """Geodesics on the ellipsoid times the campaign's detour."""
    lon, lat = places(campaign).T
    km = geodesic_m(lon[:, None], lat[:, None], lon[None, :], lat[None, :]) / 1000.0 * campaign.detour
    np.fill_diagonal(km, 0.0)
    return Distances(km)


def network_distances(campaign: Campaign, km: ArrayLike) -> Distances:
    """Ways that a road network gave, as they are; no detour is added.

    :param km: (n, n), rows and columns as in :class:`Distances`; NaN or infinite where no way leads.
    :raises CampaignError: ``distances``: of another size, or negative.
    """
    given = np.array(km, dtype=np.float64)
    count = len(campaign.stops) + len(campaign.crews)
    if given.shape != (count, count) or (given < 0).any():
        raise CampaignError("distances", value="x".join(map(str, given.shape)), wanted=str(count))
    given[np.isnan(given)] = np.inf
    np.fill_diagonal(given, 0.0)
    return Distances(given)
