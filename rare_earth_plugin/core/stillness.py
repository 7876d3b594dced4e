"""Python kept out of the window's way while a task computes.

All threads share Python's lock, and two habits of the interpreter make the window wait for it. A thread gives the lock
away every 5 ms only, and the window asks for it many times in one turn of its event loop. And a full collection of
garbage looks at every object there is, without a pause: 60 ms for QGIS's bindings alone, 110 ms with the geometries
of a large programme, and thousands of new geometries make the interpreter begin one.
"""

from __future__ import annotations

import contextlib
import gc
import sys
import threading
from collections.abc import Iterator

_SWITCH_S = 0.0005

_lock = threading.Lock()
_inside = 0
_before = (True, 0.005)


@contextlib.contextmanager
def undisturbed() -> Iterator[None]:
    """No collection of garbage and short turns for every thread, while any thread is inside."""
    global _inside, _before
    with _lock:
        if not _inside:
            _before = gc.isenabled(), sys.getswitchinterval()
            gc.disable()
            sys.setswitchinterval(min(_SWITCH_S, _before[1]))
        _inside += 1
    try:
        yield
    finally:
        with _lock:
            _inside -= 1
            if not _inside:
                sys.setswitchinterval(_before[1])
                if _before[0]:
                    gc.enable()
