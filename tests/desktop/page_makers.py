"""What makes pages in the panel, for its tests: a session that is listened to, and what was made."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, TypeVar

from qgis.core import QgsSettings

from rare_earth_plugin.gui import settings
from rare_earth_plugin.gui.page_run import PageRun
from rare_earth_plugin.gui.session import ProgrammeSession
from rare_earth_plugin.map.map_export import Outcome

from .panel_tools import panel_programme, session_on, wait

Maker = TypeVar("Maker", bound=PageRun)


@contextmanager
def talking_session(folder: Path, *groups: str) -> Iterator[ProgrammeSession]:
    """A session that keeps in ``said`` what it tells; these groups of settings are as before afterwards."""
    before = settings.export_folder()
    with session_on(panel_programme(folder)) as open_session:
        said: list[str] = []
        open_session.said = said  # type: ignore[attr-defined]
        open_session.told.connect(said.append)
        yield open_session
    settings.set_export_folder(before)
    for name in groups:
        QgsSettings().remove(f"rare_earth_survey/{name}")


def listened(maker: Maker) -> Maker:
    """A maker that keeps in ``results`` what it made."""
    results: list[Any] = []
    maker.results = results  # type: ignore[attr-defined]
    maker.made.connect(results.append)
    return maker


def result(maker: PageRun) -> Outcome:
    """What was made first, once it is."""
    wait(lambda: maker.results)  # type: ignore[attr-defined]
    return maker.results[0]  # type: ignore[attr-defined,no-any-return]
