"""QGIS without a window (pytest-qgis); each test starts from an empty project."""

from __future__ import annotations

import gc
import inspect
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from types import FrameType

import pytest
from qgis.core import QgsApplication, QgsCoordinateReferenceSystem, QgsProject
from qgis.PyQt.QtCore import Qt

from dev import translations
from rare_earth_plugin.store import languages
from rare_earth_plugin.store.transforms import keep_workers


@pytest.fixture(autouse=True)
def empty_project(qgis_app: QgsApplication) -> Iterator[QgsProject]:
    """The project, empty and with its ellipsoid pinned: a user's setting would change every area that QGIS measures."""
    keep_workers()  # as the plugin does
    project = QgsProject.instance()
    project.clear()
    project.setCrs(QgsCoordinateReferenceSystem("EPSG:4326"))
    project.setEllipsoid("EPSG:7030")
    yield project
    project.clear()


@pytest.fixture(autouse=True)
def no_key_down(qgis_app: QgsApplication) -> Iterator[None]:
    """No test leaves a modifier pressed, which would select and type otherwise in the next; ``press`` does not."""
    yield
    assert qgis_app.queryKeyboardModifiers() == Qt.KeyboardModifier.NoModifier


@pytest.fixture(autouse=True, scope="session")
def no_late_garbage(qgis_app: QgsApplication) -> Iterator[None]:
    """Widgets and layers that nobody needs go while QGIS still lives; later, their destructors crash.

    Those in reference cycles, and those in frames that QGIS holds for good: where an algorithm raises, its bindings
    fetch the exception and never let go of the traceback, and with it of all frames below the algorithm.
    """
    yield
    for thing in gc.get_objects():
        if isinstance(thing, FrameType) and not thing.f_code.co_flags & inspect.CO_GENERATOR:
            with suppress(RuntimeError):  # it still runs
                thing.clear()
    gc.collect()


@pytest.fixture(scope="session")
def built_texts(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the texts of all languages, built as a package has them."""
    folder = tmp_path_factory.mktemp("i18n")
    translations.release(folder)
    return folder


@pytest.fixture
def every_language(built_texts: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The languages of a package, whatever was built in the checkout."""
    monkeypatch.setattr(languages, "texts_file", lambda code: built_texts / f"rare_earth_plugin_{code}.qm")


@pytest.hookimpl(tryfirst=True)
def pytest_runtest_teardown(item: pytest.Item) -> None:
    """For the same reason the last test lets go of its fixtures before QGIS ends, not after."""
    getattr(item, "funcargs", {}).clear()
