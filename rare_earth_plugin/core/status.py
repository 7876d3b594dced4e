"""Status life cycles of zones, targets and coverage, as data that one can read.

A life cycle is an ordered path with side states. Forward moves along the path may skip steps; moves back go to any
earlier step and need a reason; side states follow the rules written beside them.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from .errors import SurveyError

DISPLAY_GROUPS = ("planned", "in_progress", "processing", "done", "stopped")
UNKNOWN_GROUP = "unknown"
REASON, REPORT_NO, CATEGORY, COMMODITY = "reason", "report_no", "category", "commodity"
CATEGORIES = ("P3", "P2", "P1", "C2", "C1", "B", "A", "Inferred", "Indicated", "Measured", "Probable", "Proved")
"""P3, P2, P1 are forecasts, C2 to A reserves of the older classification, the last five KAZRC's; none is converted."""


class StatusError(SurveyError):
    """A move that the life cycle does not allow, or one that lacks what it must record."""

    def __init__(self, cycle: str, current: str | None, wanted: str, missing: tuple[str, ...] = ()) -> None:
        super().__init__(f"{cycle}: {current} -> {wanted} {missing}")
        self.cycle, self.current, self.wanted, self.missing = cycle, current, wanted, missing


@dataclass(frozen=True)
class LifeCycle:
    """One table's statuses.

    :ivar path: the steps in order.
    :ivar side: side state -> the steps from which it can be entered.
    :ivar returns: side states that lead back to the step before them (any step of ``side`` where the history is lost).
    :ivar groups: status -> display group.
    :ivar demands: status -> what a move to it must record.
    """

    name: str
    path: tuple[str, ...]
    side: Mapping[str, tuple[str, ...]]
    returns: tuple[str, ...]
    groups: Mapping[str, str]
    demands: Mapping[str, tuple[str, ...]] = field(default_factory=dict)

    @property
    def states(self) -> tuple[str, ...]:
        """Every status, the path first."""
        return self.path + tuple(self.side)

    def group(self, status: str | None) -> str:
        """Display group of a status; ``unknown`` for one that this life cycle does not have."""
        return self.groups.get(status or "", UNKNOWN_GROUP)

    def allowed_moves(self, current: str | None, history: Sequence[str] = ()) -> tuple[str, ...]:
        """Statuses that a row may move to, in the order of the path.

        :param history: earlier statuses of the row, oldest first; decides where a returning side state leads.
        """
        if current in self.path:
            side = tuple(state for state, entries in self.side.items() if current in entries)
            steps = tuple(step for step in self.path if step != current)
            return steps + side
        if current in self.returns:
            before = next((step for step in reversed(history) if step in self.path), None)
            back = (before,) if before else self.side[current]
            # Another side state is open where every step that led here also leads there.
            return back + tuple(
                s for s, entries in self.side.items() if s != current and {*self.side[current]} <= {*entries}
            )
        return () if current in self.side else self.path

    def needs(self, current: str | None, wanted: str) -> tuple[str, ...]:
        """What the move must record: its own demands, and a reason for a step back or aside."""
        back = current in self.path and wanted in self.path and self.path.index(wanted) < self.path.index(current)
        reason = (REASON,) if back or wanted in self.side else ()
        return reason + tuple(self.demands.get(wanted, ()))

    def check_move(
        self, current: str | None, wanted: str, recorded: Mapping[str, object], history: Sequence[str] = ()
    ) -> None:
        """Raise :class:`StatusError` unless the move is allowed and ``recorded`` holds what it must record."""
        if wanted not in self.allowed_moves(current, history):
            raise StatusError(self.name, current, wanted)
        missing = tuple(need for need in self.needs(current, wanted) if not recorded.get(need))
        if missing:
            raise StatusError(self.name, current, wanted, missing)


def _groups(**members: str) -> dict[str, str]:
    return {status: group for group, text in members.items() for status in text.split()}


_ZONE_PATH = (
    "proposed",
    "selected",
    "designed",
    "contracted",
    "airborne",
    "fieldwork",
    "compilation",
    "submitted",
    "accepted",
    "released",
)
ZONE = LifeCycle(
    name="zone",
    path=_ZONE_PATH,
    side={
        "suspended": _ZONE_PATH[3:7],
        "cancelled": _ZONE_PATH[:9],
        "superseded": ("released",),
    },
    returns=("suspended",),
    groups=_groups(
        planned="proposed selected designed",
        in_progress="contracted airborne fieldwork",
        processing="compilation submitted",
        done="accepted released",
        stopped="suspended cancelled superseded",
    ),
    demands={"released": (REPORT_NO,)},
)

_TARGET_PATH = (
    "identified",
    "ranked",
    "recommended",
    "programmed",
    "licensed",
    "explored",
    "appraised",
    "registered",
)
TARGET = LifeCycle(
    name="target",
    path=_TARGET_PATH,
    side={"rejected": _TARGET_PATH, "on_hold": _TARGET_PATH},
    returns=("on_hold",),
    groups=_groups(
        planned="identified ranked recommended",
        in_progress="programmed licensed",
        processing="explored appraised",
        done="registered",
        stopped="rejected on_hold",
    ),
    demands={"appraised": (CATEGORY, COMMODITY)},
)

_COVERAGE_PATH = ("planned", "contracted", "in_work", "submitted", "accepted", "released")
COVERAGE = LifeCycle(
    name="coverage",
    path=_COVERAGE_PATH,
    side={"cancelled": _COVERAGE_PATH[:5], "superseded": ("released",)},
    returns=(),
    groups=_groups(
        planned="planned",
        in_progress="contracted in_work",
        processing="submitted",
        done="accepted released",
        stopped="cancelled superseded",
    ),
    demands={"released": (REPORT_NO,)},
)

BY_TABLE: Mapping[str, LifeCycle] = {"zone": ZONE, "target": TARGET, "coverage": COVERAGE}
