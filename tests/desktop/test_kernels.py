from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from rare_earth_plugin.store import kernels
from rare_earth_plugin.store.sentences import kernel_sentence


@pytest.fixture(autouse=True)
def asked_anew(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    monkeypatch.delenv(kernels.FORCE, raising=False)
    kernels.kernel_reason.cache_clear()
    yield
    kernels.kernel_reason.cache_clear()


def install(folder: Path, monkeypatch: pytest.MonkeyPatch, text: str) -> None:
    """A shapely in ``folder`` that is found before the real one."""
    (folder / "shapely").mkdir()
    (folder / "shapely" / "__init__.py").write_text(text)
    monkeypatch.delitem(sys.modules, "shapely", raising=False)
    monkeypatch.syspath_prepend(folder)


def test_a_sound_shapely_computes() -> None:
    assert kernels.kernel_reason() == "shapely"
    assert kernels.best_kernel().name == "shapely"
    assert kernel_sentence("shapely") == "shapely computes."


def test_the_environment_can_keep_shapely_out(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(kernels.FORCE, "qgis")
    assert kernels.best_kernel().name == "qgis"
    assert kernel_sentence(kernels.kernel_reason()) == (
        "QGIS's own geometry computes, as the environment variable RARE_EARTH_KERNEL asks: same figures, slower."
    )


def test_without_shapely_qgis_computes(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(kernels.importlib.util, "find_spec", lambda name: None)
    assert kernels.best_kernel().name == "qgis"
    assert kernel_sentence(kernels.kernel_reason()) == (
        "QGIS's own geometry computes, since shapely is not installed: same figures, slower."
    )


def test_an_old_shapely_is_not_used(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    install(tmp_path, monkeypatch, "__version__ = '2.9'")
    assert kernels.best_kernel().name == "qgis"
    assert kernel_sentence(kernels.kernel_reason()) == (
        "QGIS's own geometry computes, since shapely is older than 2.1: same figures, slower."
    )


def test_a_wheel_is_not_even_imported_where_geos_is_exported(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    install(tmp_path, monkeypatch, "from pathlib import Path\nPath(__file__).with_name('imported').touch()")
    (tmp_path / "shapely.libs").mkdir()
    monkeypatch.setattr(kernels, "_exports_geos", lambda: True)
    assert kernels.best_kernel().name == "qgis"
    assert not (tmp_path / "shapely" / "imported").exists()
    assert kernel_sentence(kernels.kernel_reason()) == (
        "QGIS's own geometry computes, since the installed shapely brings a GEOS of its own, which cannot work inside "
        "this QGIS: same figures, slower."
    )


def test_a_wheel_may_be_used_where_geos_is_not_exported(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    install(tmp_path, monkeypatch, "orient_polygons = None")
    (tmp_path / "shapely.libs").mkdir()
    monkeypatch.setattr(kernels, "_exports_geos", lambda: False)
    assert kernels.kernel_reason() == "shapely"


def test_a_shapely_that_cannot_be_loaded(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    install(tmp_path, monkeypatch, "raise ImportError('undefined symbol')")
    assert kernels.best_kernel().name == "qgis"
    assert kernel_sentence(kernels.kernel_reason()) == (
        "QGIS's own geometry computes, since shapely is there but cannot be loaded: same figures, slower."
    )


def test_plain_python_exports_no_geos() -> None:
    assert not kernels._exports_geos()
