"""How far the prospect targets themselves are mapped: the accounting of the programme within their perimeters."""

from __future__ import annotations

import contextlib
from dataclasses import replace

from .accounting import ZONE_SCALE, Accountant, ProgrammeError, Row
from .coverage import Cancelled
from .kernel import Kernel
from .programme import ProgrammeData, Units
from .question import Question


class TargetAccountant:
    """Targets of one programme, for any number of questions. A target counts whole, also beyond the territory."""

    def __init__(self, data: ProgrammeData, targets: Units, kernel: Kernel) -> None:
        self._accountant: Accountant | None = None
        with contextlib.suppress(ProgrammeError):  # none of them has a polygon
            self._accountant = Accountant(replace(data, territory=targets, regions=targets), kernel)

    def rows(self, question: Question, cancelled: Cancelled | None = None) -> dict[str, Row]:
        """Rows by UUID at 1:50 000 or finer, by the methods and the date of a question.

        :raises CancelledError: ``cancelled`` answered True.
        """
        if self._accountant is None:
            return {}
        fine = replace(
            question, scale=min(question.scale or ZONE_SCALE, ZONE_SCALE), denominator="polygon", own_wkb=None
        )
        account = self._accountant.account(fine, None, cancelled)
        return {row.key: row for row in account.ledger.regions if row.kind == "region"}
