"""A late column of WKB for tests, which tells what was asked of it."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from rare_earth_plugin.core.kernel import Wkb


class Asked:
    """Holds everything, and notes the places that were asked for."""

    def __init__(self, wkb: Wkb) -> None:
        self._wkb = wkb
        self.lengths = np.array([len(one or b"") for one in wkb], dtype=np.int64)
        self.digests = np.array([hash(one) for one in wkb], dtype=np.int64)
        self.places: list[int] = []

    def __len__(self) -> int:
        return len(self._wkb)

    def __getitem__(self, which: NDArray[np.int64]) -> Wkb:
        self.places += which.tolist()
        return self._wkb[which]
