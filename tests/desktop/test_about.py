from __future__ import annotations

import pytest

from rare_earth_plugin.gui import about
from rare_earth_plugin.store import kernels


def test_says_what_works_here() -> None:
    names = dict(about.facts())
    assert names["QGIS"].startswith("3.") or names["QGIS"].startswith("4.")
    assert about.plugin_version()
    assert "ILLUSTRATIVE" in about.about_html()
    about.about_dialog(None).deleteLater()


def test_says_why_the_other_kernel_works(monkeypatch: pytest.MonkeyPatch) -> None:
    kernels.kernel_reason.cache_clear()
    monkeypatch.setenv(kernels.FORCE, "qgis")
    text = about.about_html()
    kernels.kernel_reason.cache_clear()
    assert "QGIS&#x27;s own geometry computes" in text
