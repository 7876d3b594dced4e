"""A way through the panel gone by a hand, with pictures of its stations and what they took."""

from __future__ import annotations

import json
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QDialog, QDockWidget

from dev.window_hand import Hand, Script, modal, save_screen


class Tour:
    """The panel, the hand, and the stations so far.

    :ivar pictures: folder of the pictures.
    :ivar warned: what the panel has complained about.
    """

    def __init__(self, iface: Any, dock: Any, pictures: Path) -> None:
        self.dock, self.pictures, self.hand = dock, pictures, Hand()
        self.window, self.canvas = iface.mainWindow(), iface.mapCanvas()
        self.warned: list[str] = []
        self._stations: list[dict[str, object]] = []
        self._begun = time.monotonic()
        for signal in (dock.session.failed, dock.files.failed, dock.campaign.desk.failed):
            signal.connect(self.warned.append)
        browser = self.window.findChild(QDockWidget, "Browser")
        if browser:
            browser.hide()
        layers = self.window.findChild(QDockWidget, "Layers")
        self.window.resizeDocks([layers, dock], [230, 430], Qt.Orientation.Horizontal)

    def rests(self) -> bool:
        """Nothing is computed or drawn."""
        dock = self.dock
        busy = (dock.session, dock.files, dock.care, dock.campaign.desk.chore)
        return not (any(one.is_busy for one in busy) or self.canvas.isDrawing())

    def picture(self, name: str) -> Script:
        """What the screen shows now, and what it took so far."""
        yield self.rests
        yield 0.8
        yield self.rests
        save_screen(self.pictures / f"{name}.png")
        seconds = round(time.monotonic() - self._begun, 1)
        self._stations.append({"picture": name, "clicks": self.hand.clicks, "keys": self.hand.keys, "seconds": seconds})

    def go(self, parts: Sequence[Callable[[], Script]], counts: Path) -> None:
        """Go the whole way, and write what its stations took.

        :param counts: the file for that; what an earlier tour wrote there stays before it.
        """

        def whole() -> Script:
            for part in parts:
                yield from part()

        told = json.loads(counts.read_text("utf-8")) if counts.exists() else {"stations": [], "warnings": []}
        try:
            self.hand.run(whole())
        except BaseException:
            save_screen(self.pictures / "failure.png")
            for widget in (self.dock.files.assistant, modal()):
                if isinstance(widget, QDialog):
                    print("open:", widget.windowTitle(), flush=True)
            print("warned:", self.warned, self.dock.messages.text(), flush=True)
            raise
        finally:
            told["stations"] += self._stations
            told["warnings"] += self.warned
            counts.write_text(json.dumps(told, ensure_ascii=False, indent=1), "utf-8")
