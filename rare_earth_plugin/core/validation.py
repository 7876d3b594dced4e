"""Checking a programme: every rule over every table, and what comes out in one order.

Nothing here changes anything, and no figure depends on it: what the accounting repairs or skips by itself is told
beside the figure, while this looks at every row and says what should be mended in the data.
"""

from __future__ import annotations

import datetime
from collections import Counter
from collections.abc import Callable, Collection, Sequence

from .checked import (
    NOTE,
    SEVERITIES,
    CheckedProgramme,
    CheckedTable,
    Finding,
    Limits,
    Watch,
)
from .coverage import Cancelled
from .kernel import Kernel
from .validation_geometry import (
    Ground,
    Shapes,
    check_duplicates,
    check_overlaps,
    check_within,
    read_shapes,
)
from .validation_history import check_figures, check_history
from .validation_rows import RULES, check_citations, check_dates, check_declared
from .validation_sites import check_points, home_names

_TABLES = ("territory", "region", "zone", "target", "coverage", "base")
_ALIKE = {"coverage": ("method", "scale", "status", "accepted_on")}
_WITHIN = ("zone", "target", "coverage")
_DOUBTFUL = ("geometry_invalid", "swapped", "polygon_outside")
"""Where a polygon is wrong itself, its area is none to declare."""
_HISTORY = ("zone", "target", "coverage")


def validate(
    programme: CheckedProgramme,
    kernel: Kernel,
    today: datetime.date,
    limits: Limits = Limits(),  # noqa: B008  frozen
    progress: Callable[[float], None] | None = None,
    cancelled: Cancelled | None = None,
) -> list[Finding]:
    """All findings about a programme, the gravest first.

    :param today: days after it have not come by yet.
    :param progress: called with the finished share, 0 to 1.
    :raises CancelledError: ``cancelled`` answered True.
    """
    watch = Watch(progress, cancelled)
    tables = {name: programme.tables[name] for name in _TABLES if name in programme.tables}
    ground = Ground.of(tables.get("territory"), kernel)
    found: list[Finding] = []
    if programme.illustrative:
        found.append(Finding("illustrative", NOTE, "programme"))
    if not len(ground.border):
        found.append(Finding("no_territory", NOTE, "territory"))
    shapes: dict[str, Shapes] = {}
    rows = sum(map(len, tables.values())) or 1
    done = 0.0
    for name, table in tables.items():
        step = watch.step(done, done + 0.95 * len(table) / rows)
        done = step.high
        shapes_of, findings = check_table(table, ground, kernel, today, limits, step)
        if shapes_of is not None:
            shapes[name] = shapes_of
        found += findings
    if "coverage" in tables and "zone" in tables:
        found += check_citations(tables["coverage"], tables["zone"])
    for name in _HISTORY:
        watch.look()
        if name in tables and name in programme.events:
            found += check_history(tables[name], programme.events[name])
    found += check_figures(programme, shapes, kernel, limits)
    watch.tell(1.0)
    return in_order(found)


def check_table(
    table: CheckedTable,
    ground: Ground,
    kernel: Kernel,
    today: datetime.date,
    limits: Limits = Limits(),  # noqa: B008  frozen
    watch: Watch | None = None,
    home: Collection[str] = (),
) -> tuple[Shapes | None, list[Finding]]:
    """What one table shows by itself and against the territory; its shapes where it has polygons.

    :param home: names of the territory's country, for a table of points with a column ``country``.
    :raises CancelledError: the watch says so.
    """
    watch = watch or Watch()
    found = [finding for rule in RULES for finding in rule(table)]
    found += check_dates(table, today)
    watch.look()
    if table.points is not None:
        return None, found + check_points(table, ground.border, home, limits, watch)

    def part(low: float, high: float) -> Watch:
        span = watch.high - watch.low
        return watch.step(watch.low + low * span, watch.low + high * span)

    shapes, missing = read_shapes(table, kernel, part(0, 0.5))
    found += missing
    found += check_duplicates(shapes, _ALIKE.get(table.name, ()), kernel, part(0.5, 0.7))
    if table.name == "zone":
        found += check_overlaps(shapes, kernel, limits, part(0.7, 0.8))
    if table.name in _WITHIN or table.name not in _TABLES:
        partly = table.name != "coverage"
        found += check_within(shapes, ground, kernel, limits, part(0.8, 1.0), partly=partly)
    doubtful = {finding.fid for finding in found if finding.rule in _DOUBTFUL}
    return shapes, [*found, *check_declared(shapes, limits, doubtful)]


def check_sites(
    sites: CheckedTable,
    territory: CheckedTable,
    kernel: Kernel,
    today: datetime.date,
    limits: Limits = Limits(),  # noqa: B008  frozen
    progress: Callable[[float], None] | None = None,
    cancelled: Cancelled | None = None,
) -> list[Finding]:
    """Findings about a foreign table, points or polygons, against the territory of a programme.

    :param sites: may have columns ``code``, ``name`` and ``country``.
    :raises CancelledError: ``cancelled`` answered True.
    """
    ground = Ground.of(territory, kernel)
    watch = Watch(progress, cancelled)
    _, found = check_table(sites, ground, kernel, today, limits, watch, home_names(territory))
    if not len(ground.border):
        found.append(Finding("no_territory", NOTE, "territory"))
    return in_order(found)


def in_order(findings: Sequence[Finding]) -> list[Finding]:
    """The gravest first, then by table as a programme lists them; rows keep their order."""
    places = {name: place for place, name in enumerate(("programme", *_TABLES))}
    last = len(places)
    # One number each: sorting 100 000 pairs would hold up every thread.
    return sorted(findings, key=lambda f: SEVERITIES.index(f.severity) * (last + 1) + places.get(f.table, last))


def counts(findings: Sequence[Finding]) -> dict[str, int]:
    """How many findings there are of each severity."""
    counted = Counter(finding.severity for finding in findings)
    return {severity: counted[severity] for severity in SEVERITIES}
