"""How long the real window stands still while a package comes in: ``dev/window.sh bench/handback_window.py [rows]``.

Half of the rows (20 000) are new, half are changed in three fields.
"""

from __future__ import annotations

import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from qgis.core import QgsFeature, QgsGeometry, QgsPointXY

from bench.heart import Heart
from rare_earth_plugin.gui.handback_dialog import HandbackDialog
from tests.desktop.returned_packages import in_field, leave
from tests.field_programmes import CAMPAIGN, CREW, field_programme
from tests.programme_files import open_table

CORRECTED = "lithology = 'gneiss', note = 'checked', dip = 30"
# Named by dev/window_start.py.
wait_until: Any = wait_until  # type: ignore[name-defined]  # noqa: F821
pause: Any = pause  # type: ignore[name-defined]  # noqa: F821


def observed(path: Path, numbers: range) -> None:
    """Observations of the crew, as a tablet stores them."""
    layer = open_table(path, "observation")
    layer.dataProvider().addFeatures(list(_observations(layer.fields(), numbers)))


def _observations(fields: Any, numbers: range) -> Iterator[QgsFeature]:
    common = {"crew_uuid": CREW, "campaign_uuid": CAMPAIGN, "target_uuid": "t1", "lithology": "granite", "dip": 45.0}
    for number in numbers:
        feature = QgsFeature(fields)
        own = {"uuid": f"bench-{number}", "code": f"N-{number}", "observed_at": "2026-07-01T10:00:00Z"}
        for name, value in {**common, **own}.items():
            feature[name] = value
        feature.setGeometry(
            QgsGeometry.fromPointXY(QgsPointXY(70 + number % 1000 * 0.002, 50.1 + number // 1000 * 0.01))
        )
        yield feature


def main(rows: int) -> None:
    """Read, bring in half and stop, bring in all, take it back; the longest lag of each."""
    dock = plugin.open_panel()  # type: ignore[name-defined]  # noqa: F821
    with tempfile.TemporaryDirectory() as name:
        programme = field_programme(Path(name))
        observed(programme, range(rows // 2))
        package = leave(programme, Path(name) / "C1")
        # What the crew changes of what it took along.
        in_field(package, f"UPDATE observation SET {CORRECTED} WHERE code LIKE 'N-%'")
        observed(package / "data.gpkg", range(rows // 2, rows))
        dock.session.open_file(programme)
        wait_until(lambda: dock.session.answer is not None and not dock.session.is_busy, 120)
        pause(3)
        dialog = HandbackDialog(dock.session.project, dock.session.info, dock.window())
        dialog.show()
        pause(1)
        told: list[str] = []
        dialog.brought.connect(told.append)
        dialog.flow.failed.connect(told.append)
        heart = Heart()

        def timed(what: str, act: Callable[[], object], until: Callable[[], object], settle: float = 1.0) -> None:
            start = time.perf_counter()
            act()
            wait_until(until, 300)
            took = time.perf_counter() - start
            pause(settle)
            found = heart.since(start)
            print(
                f"{what}: {took:.1f} s, longest lag {found['most']:.0f} ms, most work in a turn {found['work']:.0f} ms"
            )

        timed("read", lambda: dialog.open_path(package), lambda: dialog.flow.review is not None)
        dialog.bring_in()
        wait_until(lambda: dialog.flow.edits.is_busy, 60)
        pause(0.5)
        timed("stopped", dialog.flow.stop, lambda: not dialog.flow.is_busy)
        timed("brought in", dialog.bring_in, lambda: bool(told))
        print("   ", told[-1])
        wait_until(lambda: not dock.session.is_busy, 120)
        pause(2)
        timed("taken back", dialog.flow.undo, lambda: True)
        dialog.close()
        dock.session.undo_edits()


main(int(sys.argv[1]) if len(sys.argv) > 1 else 20_000)
