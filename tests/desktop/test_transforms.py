"""Transforms on threads that come and go."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator

import pytest
from qgis.core import (
    QgsApplication,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCoordinateTransformContext,
    QgsPointXY,
    QgsRectangle,
)
from qgis.PyQt.QtCore import QRunnable, QThreadPool

from rare_earth_plugin.map.project import map_crs
from rare_earth_plugin.store.point_systems import PointWriter
from rare_earth_plugin.store.transforms import keep_workers, transform_between

from .panel_tools import pause

CONTEXT = QgsCoordinateTransformContext()
LONLAT = QgsCoordinateReferenceSystem("EPSG:4326")
PLACE = QgsPointXY(70.3, 50.9)


def worker(work: Callable[[], object]) -> object:
    """What some work on a thread of its own gives; the thread ends with it."""
    given: list[object] = []
    thread = threading.Thread(target=lambda: given.append(work()))
    thread.start()
    thread.join()
    return given[0]


def orphaned(known_as: Callable[[], QgsCoordinateReferenceSystem]) -> None:
    """Let a thread be the first to know a CRS, let this one use it, then let that thread end."""
    QgsCoordinateTransform.invalidateCache()
    QgsCoordinateReferenceSystem.invalidateCache()
    known, enough = threading.Event(), threading.Event()

    def first() -> None:
        QgsCoordinateTransform(LONLAT, known_as(), CONTEXT).transform(PLACE)
        known.set()
        enough.wait()

    thread = threading.Thread(target=first)
    thread.start()
    known.wait()
    QgsCoordinateTransform(LONLAT, known_as(), CONTEXT).transform(PLACE)
    enough.set()
    thread.join()
    QgsCoordinateTransform.invalidateCache()


@pytest.mark.parametrize("authid", ["EPSG:28412", "EPSG:4284", "EPSG:32642"])
def test_a_crs_whose_thread_has_ended_still_transforms(authid: str) -> None:
    orphaned(lambda: QgsCoordinateReferenceSystem(authid))
    crs = QgsCoordinateReferenceSystem(authid)

    def moved() -> str:
        return str(transform_between(LONLAT, crs, CONTEXT).transform(PLACE).toString(1))

    there = worker(moved)
    assert there != PLACE.toString(1) or authid == "EPSG:4284"
    assert moved() == there
    assert transform_between(LONLAT, crs, CONTEXT).isValid()


def test_a_receiver_never_gets_degrees_for_metres() -> None:
    orphaned(lambda: QgsCoordinateReferenceSystem("EPSG:28412"))
    written = worker(lambda: PointWriter("gauss_krueger", CONTEXT).write(PLACE))
    assert len(written.second) == 8  # type: ignore[attr-defined]


def test_a_map_never_gets_degrees_for_metres() -> None:
    extent = QgsRectangle(70, 50, 72, 52)
    orphaned(lambda: QgsCoordinateReferenceSystem.fromWkt(map_crs(extent).toWkt()))
    crs = map_crs(extent)
    assert crs.toWkt()
    moved = worker(lambda: transform_between(LONLAT, crs, CONTEXT).transformBoundingBox(extent).width())
    assert moved > 100_000  # type: ignore[operator]


def test_where_no_transform_leads_there_is_none() -> None:
    assert not transform_between(LONLAT, QgsCoordinateReferenceSystem(), CONTEXT).isValid()


class FirstToKnow(QRunnable):
    """A worker's errand that needs a CRS."""

    def __init__(self, authid: str) -> None:
        super().__init__()
        self.authid, self.done = authid, threading.Event()

    def run(self) -> None:
        QgsCoordinateTransform(LONLAT, QgsCoordinateReferenceSystem(self.authid), CONTEXT).transform(PLACE)
        self.done.set()


@pytest.fixture
def pools() -> Iterator[list[QThreadPool]]:
    both = [QThreadPool.globalInstance(), QgsApplication.taskManager().threadPool()]
    yield both
    keep_workers(False)


@pytest.mark.parametrize("pool", [0, 1])
@pytest.mark.parametrize("kept", [True, False])
def test_kept_workers_keep_their_crs(pools: list[QThreadPool], pool: int, kept: bool) -> None:
    pools[pool].waitForDone()
    keep_workers(kept)
    if not kept:
        pools[pool].setExpiryTimeout(1)
    QgsCoordinateReferenceSystem.invalidateCache()
    errand = FirstToKnow("EPSG:28417")
    errand.setAutoDelete(False)
    pools[pool].start(errand)
    errand.done.wait()
    crs = QgsCoordinateReferenceSystem("EPSG:28417")
    assert crs.toWkt()
    pause(0.5)
    assert bool(crs.toWkt()) is kept  # nothing is left of it where its worker has ended
