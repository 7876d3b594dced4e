"""Runs pytest inside the real QGIS window: ``dev/window.sh dev/in_window_tests.py [pytest argument ...]``.

pytest-qgis stays out: it would start a second QGIS. The exit code is pytest's.
"""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

CHECKOUT = Path(__file__).resolve().parent.parent
# A signal of the timeout plugin would interrupt Qt's event loop in odd places: window.py has a limit of its own.
OPTIONS = ["-p", "no:pytest_qgis", "-p", "no:cacheprovider", "-p", "no:faulthandler", "-o", "timeout=0"]


class WindowTools:
    """The names that a script of ``window.py`` gets, as fixtures."""

    @pytest.fixture(name="iface")
    def fixture_iface(self) -> object:
        """QGIS's interface."""
        return iface  # type: ignore[name-defined]  # noqa: F821

    @pytest.fixture(name="wait_until")
    def fixture_wait_until(self) -> object:
        """Lets the window live until a condition holds."""
        return wait_until  # type: ignore[name-defined]  # noqa: F821

    @pytest.fixture(name="pause")
    def fixture_pause(self) -> object:
        """Lets the window live for some seconds."""
        return pause  # type: ignore[name-defined]  # noqa: F821


arguments = sys.argv[1:]
if not any(Path(argument.split("::")[0]).exists() for argument in arguments):
    arguments.append(str(CHECKOUT / "tests" / "window"))
sys.exit(
    pytest.main(
        [*OPTIONS, "--rootdir", str(CHECKOUT), "-c", str(CHECKOUT / "pyproject.toml"), *arguments],
        plugins=[WindowTools()],
    )
)
