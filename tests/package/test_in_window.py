"""One run of pytest inside the real QGIS window: everything in ``tests/window``."""

from __future__ import annotations

from pathlib import Path
from xml.etree import ElementTree

import pytest

from dev.package import CHECKOUT
from dev.window import Window, run


@pytest.mark.timeout(420)
def test_tests_inside_the_window(tmp_path: Path) -> None:
    report = tmp_path / "window.xml"
    script = CHECKOUT / "dev" / "in_window_tests.py"
    arguments = ["-q", f"--junitxml={report}", str(CHECKOUT / "tests" / "window")]
    done = run(script, arguments, Window(timeout=400), capture=True)
    assert done.returncode == 0, done.stdout
    suite = ElementTree.parse(report).getroot().find("testsuite")
    assert suite is not None
    assert int(suite.attrib["tests"]) >= 3
    assert [suite.attrib[kind] for kind in ("failures", "errors", "skipped")] == ["0", "0", "0"]
