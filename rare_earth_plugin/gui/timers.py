"""Timers that fire once."""

from __future__ import annotations

from collections.abc import Callable

from qgis.PyQt.QtCore import QObject, QTimer


def single_shot(parent: QObject, wait_ms: int, slot: Callable[[], None]) -> QTimer:
    """A timer that calls a slot once, ``wait_ms`` after it was last started."""
    timer = QTimer(parent)
    timer.setSingleShot(True)
    timer.setInterval(wait_ms)
    timer.timeout.connect(slot)
    return timer
