"""Coordinate transforms that work on any thread.

QGIS keeps what it knows of a CRS in a cache that all threads share, and PROJ's part of it belongs to the thread that
asked first. When that thread ends, which a worker does after some seconds without work, the CRS stays in the cache
without it as long as another thread uses it: the next thread gets a transform that has nothing to work with and hands
coordinates back as they are, without a word (QGIS 3.40). A map in such a CRS, and be it the project's, stays empty.
Workers are kept therefore while the plugin runs; whatever still lost its thread is made anew here.
"""

from __future__ import annotations

from qgis.core import (
    QgsApplication,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCoordinateTransformContext,
)
from qgis.PyQt.QtCore import QThreadPool

_TRIES = 3
_NEVER, _USUAL = -1, 30_000  # milliseconds without work after which Qt lets a worker end


def keep_workers(kept: bool = True) -> None:
    """Let the workers of QGIS, which draw maps and run tasks, wait for work as long as it takes, or end as usual."""
    for pool in (QThreadPool.globalInstance(), QgsApplication.taskManager().threadPool()):
        pool.setExpiryTimeout(_NEVER if kept else _USUAL)


def transform_between(
    source: QgsCoordinateReferenceSystem,
    destination: QgsCoordinateReferenceSystem,
    context: QgsCoordinateTransformContext,
) -> QgsCoordinateTransform:
    """The transform from one CRS to another; not valid only where none leads there."""
    transform = QgsCoordinateTransform(source, destination, context)
    for _ in range(_TRIES):  # a thread may end at any moment
        if _works(transform) or not (source.isValid() and destination.isValid()):
            break
        QgsCoordinateTransform.invalidateCache()
        QgsCoordinateReferenceSystem.invalidateCache()
        transform = QgsCoordinateTransform(_anew(source), _anew(destination), context)
    return transform


def crs_from_wkt(wkt: str) -> QgsCoordinateReferenceSystem:
    """A CRS that has its definition; not valid only where the text is none."""
    crs = QgsCoordinateReferenceSystem.fromWkt(wkt)
    if crs.isValid() and not crs.toWkt():
        QgsCoordinateReferenceSystem.invalidateCache()
        crs = QgsCoordinateReferenceSystem.fromWkt(wkt)
    return crs


def _works(transform: QgsCoordinateTransform) -> bool:
    """Whether this thread has PROJ's part of it: one that lacks it calls itself valid all the same."""
    if transform.isShortCircuited() or not transform.isValid():
        return bool(transform.isValid())
    details = transform.instantiatedCoordinateOperationDetails()
    return bool(details.proj or details.name)


def _anew(crs: QgsCoordinateReferenceSystem) -> QgsCoordinateReferenceSystem:
    """The same CRS, read once more; its epoch comes along."""
    made = QgsCoordinateReferenceSystem(crs.authid())
    if not made.isValid():
        made = QgsCoordinateReferenceSystem.fromWkt(crs.toWkt())
    made.setCoordinateEpoch(crs.coordinateEpoch())
    return made
