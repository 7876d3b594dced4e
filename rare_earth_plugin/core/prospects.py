"""How far the prospect targets themselves are mapped: the accounting of the programme within their perimeters."""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from .accounting import Accountant
from .atoms import build_atoms
from .coverage import Cancelled, Engine
from .footprints import Footprints
from .ledger import ZONE_SCALE, Row, row_of
from .programme import Units
from .question import COVERED, STAGES, Question, stages_of


class TargetAccountant:
    """Targets of one programme, for any number of questions. A target counts whole, also beyond the territory."""

    def __init__(self, accountant: Accountant, targets: Units) -> None:
        kernel = accountant.kernel
        self._accountant, self._targets = accountant, targets
        sound = Footprints.read(targets.wkb, kernel).geometries
        atoms = build_atoms(sound[~kernel.is_empty(sound)], [sound], kernel)
        self._engine = Engine(atoms, accountant.engine.footprints, kernel)

    def rows(self, question: Question, cancelled: Cancelled | None = None) -> dict[str, Row]:
        """Rows by UUID at 1:50 000 or finer, by the methods and the date of a question; none for a missing perimeter.

        :raises CancelledError: ``cancelled`` answered True.
        """
        fine = replace(question, scale=min(question.scale or ZONE_SCALE, ZONE_SCALE))
        stages = stages_of(self._accountant.surveys, fine)
        sweep = self._engine.run(stages, STAGES, COVERED, cancelled=cancelled)
        (layer,) = self._engine.atoms.layers
        left = np.stack([layer.sums(values) for values in sweep.left], axis=1)
        keyed = zip(self._targets.keys, self._targets.names, left)
        return {key: row_of("target", key, name, values) for key, name, values in keyed if values[0] > 0}
