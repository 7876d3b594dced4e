"""The norms: one observation to a square centimetre of the map, and what no norm can be."""

from __future__ import annotations

import math

import pytest

from rare_earth_plugin.core.field_norms import NORM_SCALES, Norm, NormError, default_norm


@pytest.mark.parametrize(
    ("scale", "per_km2", "spacing"), [(50_000, 4.0, 0.5), (200_000, 0.25, 2.0), (10_000, 100.0, 0.1)]
)
def test_the_rule_of_thumb(scale: int, per_km2: float, spacing: float) -> None:
    norm = default_norm(scale)
    assert (norm.per_km2, norm.spacing_km) == (per_km2, pytest.approx(spacing))


@pytest.mark.parametrize("scale", NORM_SCALES)
def test_its_lattice_is_square(scale: int) -> None:
    norm = default_norm(scale)
    assert norm.step_m == pytest.approx(1000 * norm.spacing_km)
    assert norm.widest_gap_m == pytest.approx(math.sqrt(2) * norm.step_m)


def test_the_gap_of_traverses_further_apart_than_their_observations() -> None:
    norm = Norm(50_000, 2.0, 1.0)  # every 500 m on traverses 1 km apart
    assert norm.widest_gap_m == pytest.approx(math.hypot(1000, 500))


@pytest.mark.parametrize(
    ("per_km2", "spacing"), [(0, 1), (-1, 1), (math.nan, 1), (math.inf, 1), (1, 0), (1, 1e6), (1e6, 1)]
)
def test_what_is_no_norm(per_km2: float, spacing: float) -> None:
    with pytest.raises(NormError):
        Norm(50_000, per_km2, spacing)
