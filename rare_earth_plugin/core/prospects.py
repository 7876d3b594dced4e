"""How far the prospect targets themselves are mapped: the accounting of the programme within their perimeters."""

from __future__ import annotations

import numpy as np

from .accounting import Accountant
from .atoms import build_atoms
from .coverage import Cancelled, Engine, Sweep
from .footprints import Footprints
from .ledger import Row, row_of
from .programme import Units
from .question import COVERED, STAGES, Question


class TargetAccountant:
    """Targets of one programme, for any number of questions. A target counts whole, also beyond the territory."""

    def __init__(self, accountant: Accountant, targets: Units) -> None:
        kernel = accountant.kernel
        self._accountant, self._targets = accountant, targets
        sound = Footprints.read(targets.wkb, kernel).geometries
        atoms = build_atoms(sound[~kernel.is_empty(sound)], [sound], kernel)
        self._engine = Engine(atoms, accountant.engine.footprints, kernel)
        self._sweep: Sweep | None = None

    def rows(self, question: Question, cancelled: Cancelled | None = None) -> dict[str, Row]:
        """Rows by UUID at 1:50 000 or finer, by the methods and the date of a question; none for a missing perimeter.

        :raises CancelledError: ``cancelled`` answered True.
        """
        stages = self._accountant.stages_at_scale(question)
        if self._sweep is None:
            self._sweep = sweep = self._engine.run(stages, STAGES, COVERED, cancelled=cancelled)
        else:
            self._sweep = sweep = self._engine.rerun(self._sweep, stages, cancelled=cancelled)
        (layer,) = self._engine.atoms.layers
        left = np.stack([layer.sums(values) for values in sweep.left], axis=1)
        keyed = zip(self._targets.keys, self._targets.names, left)
        return {key: row_of("target", key, name, values) for key, name, values in keyed if values[0] > 0}
