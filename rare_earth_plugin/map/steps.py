"""Work of the window's own thread that comes in steps, so that a window can live on between them."""

from __future__ import annotations

from collections.abc import Generator
from dataclasses import dataclass
from typing import Any, TypeVar

Result = TypeVar("Result")
Steps = Generator[float, None, Result]
"""Each step tells the share that is done, and the end of all gives the result."""


def finished(steps: Generator[Any, None, Result]) -> Result:
    """All steps at once."""
    while True:
        try:
            next(steps)
        except StopIteration as end:
            return end.value  # type: ignore[no-any-return]


@dataclass
class Share:
    """How much of some rows is done.

    :ivar rows: all that there is to do.
    """

    rows: int
    done: int = 0

    def after(self, rows: int = 1) -> float:
        """The share once so many more rows are done."""
        self.done += rows
        return min(self.done / max(self.rows, 1), 1.0)
