"""Pages built piece by piece, so that a window lives on between the pieces of one page."""

from __future__ import annotations

import contextlib
from collections.abc import Generator

from ..store.languages import speaking
from .layout_page import Page
from .steps import Result

PageSteps = Generator[None, None, Page]
"""Builds one piece in each step and gives the page at the end."""


def steps_in(language: str, steps: Generator[None, None, Result]) -> Generator[None, None, Result]:
    """The same steps, each in a language ("" for the window's), which is not in force between them."""
    try:
        while True:
            with speaking(language) if language else contextlib.nullcontext():
                try:
                    next(steps)
                except StopIteration as end:
                    return end.value  # type: ignore[no-any-return]
            yield
    finally:
        steps.close()


def sharing(building: Generator[None, None, Result], share: float) -> Generator[float, None, Result]:
    """The steps of one page, each of which tells the share that was done before."""
    while True:
        try:
            next(building)
        except StopIteration as end:
            yield share
            return end.value  # type: ignore[no-any-return]
        yield share
