"""What stands before the window while layers are changed."""

from __future__ import annotations

from collections.abc import Generator

import pytest
from qgis.PyQt.QtWidgets import QDialogButtonBox

from rare_earth_plugin.gui import turn_work
from rare_earth_plugin.gui.turn_dialog import TurnDialog
from rare_earth_plugin.gui.turn_work import TurnWork

from .panel_tools import wait


@pytest.fixture
def work(monkeypatch: pytest.MonkeyPatch) -> TurnWork:
    monkeypatch.setattr(turn_work, "_TURN_S", 0.0)
    return TurnWork()


def steps(count: int) -> Generator[float, None, None]:
    for number in range(count):
        yield (number + 1) / count


def test_it_goes_with_the_work(work: TurnWork) -> None:
    work.start(steps(5), lambda _none: None)
    dialog = TurnDialog(work, "Repair", "checks")
    dialog.show()
    assert dialog.isModal()
    wait(lambda: not work.is_busy)
    assert dialog.progress.value() == 100
    assert not dialog.isVisible()


def test_cancelling_stops_the_work(work: TurnWork) -> None:
    told: list[str] = []
    work.stopped.connect(lambda: told.append("stopped"))
    work.start(steps(10**9), lambda _none: told.append("done"))
    dialog = TurnDialog(work, "Repair", "checks")
    dialog.show()
    dialog.buttons.button(QDialogButtonBox.StandardButton.Cancel).click()
    assert (told, work.is_busy, dialog.isVisible()) == (["stopped"], False, False)
