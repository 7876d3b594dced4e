"""A cartogram of study from the frames of a datum: what the panel and the algorithm both count by."""

from __future__ import annotations

import numpy as np

from ..core.cartogram import Study, study
from ..core.coverage import Cancelled, Progress
from ..core.kernel import Kernel
from ..core.programme import Surveys, Units
from ..core.question import Question
from .sheet_frames import SheetFrames, extent_of


def study_sheets(
    territory: Units,
    surveys: Surveys,
    frames: SheetFrames,
    scale: int,
    question: Question,
    kernel: Kernel,
    progress: Progress | None = None,
    cancelled: Cancelled | None = None,
) -> Study:
    """Count surveys by the sheets of a scale that a territory meets; on any thread.

    :raises FrameCrsError: nothing leads from the frames' datum to WGS 84 there.
    :raises CartogramError: there is no territory, or no sheet meets it.
    :raises CancelledError: ``cancelled`` answered True.
    """
    sheets = frames.units(frames.sheets_over(extent_of(territory.wkb, kernel), scale))
    return study(territory, surveys, sheets, question, kernel, progress, cancelled)


def sheet_outlines(
    territory: Units, surveys: Surveys, frames: SheetFrames, scale: int, kernel: Kernel, cancelled: Cancelled | None
) -> Units:
    """The sheets of a scale clipped to a territory; errors as in :func:`study_sheets`.

    :param surveys: none of them is counted.
    """
    nothing = surveys.some(np.zeros(0, dtype=np.int64))
    found = study_sheets(territory, nothing, frames, scale, Question(), kernel, cancelled=cancelled)
    codes = tuple(row.code for row in found.sheets)
    return Units(codes, codes, codes, found.wkb)
