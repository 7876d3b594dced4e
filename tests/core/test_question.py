"""What a question counts: statuses, methods, scales, dates, and zones that stand for themselves."""

from __future__ import annotations

import datetime

import numpy as np
import pytest
import shapely

from rare_earth_plugin.core.coverage import UNUSED
from rare_earth_plugin.core.programme import METHODS
from rare_earth_plugin.core.question import COMMITTED, COVERED, PLANNED, Question, stages_of, undated, with_zones
from rare_earth_plugin.core.status import COVERAGE, ZONE

from .worlds import surveys

BOX = shapely.box(66, 48, 67, 49)
EXPECTED = {
    "planned": PLANNED,
    "contracted": COMMITTED,
    "in_work": COMMITTED,
    "submitted": COMMITTED,
    "accepted": COVERED,
    "released": COVERED,
    "cancelled": UNUSED,
    "superseded": UNUSED,
}


def day(text: str) -> datetime.date:
    return datetime.date.fromisoformat(text)


@pytest.mark.parametrize("status", COVERAGE.states)
def test_every_status_of_the_coverage_has_its_stage(status: str) -> None:
    assert stages_of(surveys([BOX], status), Question()).tolist() == [EXPECTED[status]]


@pytest.mark.parametrize("status", [None, "", "Accepted", "принят", "finished"])
def test_an_unknown_status_is_not_counted(status: str | None) -> None:
    assert stages_of(surveys([BOX], [status]), Question()).tolist() == [UNUSED]


def test_no_rows_have_no_stages() -> None:
    assert stages_of(surveys([]), Question(frozenset({"geological"}), 50_000, day("2025-01-01"))).tolist() == []


def test_methods() -> None:
    rows = surveys([BOX] * 3, methods=["geological", "geophysical", None])
    assert stages_of(rows, Question()).tolist() == [COVERED] * 3
    assert stages_of(rows, Question(frozenset({"geological"}))).tolist() == [COVERED, UNUSED, UNUSED]
    assert stages_of(rows, Question(frozenset(METHODS))).tolist() == [COVERED, COVERED, UNUSED]
    assert stages_of(rows, Question(frozenset())).tolist() == [UNUSED] * 3


def test_a_finer_survey_satisfies_a_coarser_scale_and_never_the_reverse() -> None:
    rows = surveys([BOX] * 4, scales=[50_000, 200_000, 1_000_000, 0])
    counted = {
        None: [COVERED] * 4,
        1_000_000: [COVERED, COVERED, COVERED, UNUSED],
        200_000: [COVERED, COVERED, UNUSED, UNUSED],
        50_000: [COVERED, UNUSED, UNUSED, UNUSED],
        25_000: [UNUSED] * 4,
    }
    for scale, stages in counted.items():
        assert stages_of(rows, Question(scale=scale)).tolist() == stages


@pytest.mark.parametrize(
    ("status", "started", "accepted", "as_of", "stage"),
    [
        ("accepted", None, "2024-12-31", "2024-12-31", COVERED),
        ("accepted", None, "2024-12-31", "2024-12-30", UNUSED),
        ("released", "2020-05-01", "2024-12-31", "2025-06-01", COVERED),
        ("accepted", "2023-05-01", "2024-12-31", "2024-06-01", COMMITTED),
        ("accepted", "2023-05-01", "2024-12-31", "2023-04-30", UNUSED),
        ("accepted", "2023-05-01", None, "2025-01-01", UNUSED),
        ("contracted", "2025-03-01", None, "2025-02-28", UNUSED),
        ("contracted", "2025-03-01", None, "2025-03-01", COMMITTED),
        ("in_work", None, None, "2025-03-01", COMMITTED),
        ("submitted", "2024-01-01", None, "2025-03-01", COMMITTED),
        ("planned", None, None, "2025-03-01", PLANNED),
        ("superseded", None, "2020-01-01", "2025-03-01", UNUSED),
    ],
)
def test_as_of_a_date(status: str, started: str | None, accepted: str | None, as_of: str, stage: int) -> None:
    rows = surveys(
        [BOX], status, started=[day(started) if started else None], accepted=[day(accepted) if accepted else None]
    )
    assert stages_of(rows, Question(as_of=day(as_of))).tolist() == [stage]


def test_without_a_date_undated_acceptance_counts_and_is_listed() -> None:
    rows = surveys([BOX] * 3, ["accepted", "released", "in_work"], accepted=[None, day("2020-01-01"), None])
    assert stages_of(rows, Question()).tolist() == [COVERED, COVERED, COMMITTED]
    assert np.flatnonzero(undated(rows)).tolist() == [0]


@pytest.mark.parametrize("status", [*ZONE.states, None, "unheard of"])
def test_a_zone_is_committed_from_its_contract_and_covered_from_its_acceptance(status: str | None) -> None:
    both = with_zones(surveys([]), surveys([BOX], [status], scales=50_000, prefix="Z"))
    if status in ("accepted", "released"):
        stage = COVERED
    elif status in ("contracted", "airborne", "fieldwork", "compilation", "submitted", "suspended"):
        stage = COMMITTED
    else:
        stage = UNUSED
    assert stages_of(both, Question()).tolist() == [stage]
    assert stages_of(both, Question(scale=50_000)).tolist() == [stage]
    assert stages_of(both, Question(scale=25_000)).tolist() == [UNUSED]


def test_a_zone_that_coverage_cites_is_no_footprint_of_its_own() -> None:
    zones = surveys([BOX, BOX], "accepted", prefix="Z", methods="geophysical")
    coverage = surveys([BOX], "planned", zone_keys=["key-Z1"])
    both = with_zones(coverage, zones)
    assert both.keys == ("key-C0", "key-Z0")
    assert both.codes == ("C0", "Z0")
    assert both.methods.tolist() == ["geological", "geophysical"]
    assert stages_of(both, Question()).tolist() == [PLANNED, COVERED]
    assert len(with_zones(surveys([]), surveys([], prefix="Z"))) == 0
