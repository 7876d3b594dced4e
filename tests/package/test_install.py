"""The zip in the real QGIS window and in ``qgis_process``, with each kernel."""

from __future__ import annotations

import json
import sysconfig
from pathlib import Path
from typing import Any

import pytest

from dev.window import Window, run

from .conftest import Package, Processing, install

HERE = Path(__file__).resolve().parent
SITE_PACKAGES = sysconfig.get_path("purelib")
ZONES, TARGETS = 25, 38


def from_zip(package: Package, folder: Path, *, shapely: bool) -> dict[str, Any]:
    answer = folder / "answer.json"
    window = Window(profiles=folder / "profiles", plugins=None, shapely=shapely, timeout=240)
    done = run(HERE / "window_install.py", [str(package.archive), str(answer)], window, capture=True)
    assert done.returncode == 0, done.stdout
    return json.loads(answer.read_text("utf-8"))


@pytest.fixture(scope="module")
def with_shapely(package: Package, tmp_path_factory: pytest.TempPathFactory) -> dict[str, Any]:
    return from_zip(package, tmp_path_factory.mktemp("with"), shapely=True)


@pytest.fixture(scope="module")
def without_shapely(package: Package, tmp_path_factory: pytest.TempPathFactory) -> dict[str, Any]:
    return from_zip(package, tmp_path_factory.mktemp("without"), shapely=False)


@pytest.mark.timeout(300)
def test_install_from_zip(with_shapely: dict[str, Any]) -> None:
    assert Path(with_shapely["file"]).is_relative_to(Path(with_shapely["profile"]).resolve() / "python" / "plugins")
    assert with_shapely["metadata_name"] == "Rare Earth Survey"
    assert with_shapely["provider"]
    assert with_shapely["layers"] >= 6
    assert with_shapely["new_docks"] == 1
    assert with_shapely["reason"] == "shapely"
    territory = with_shapely["ledger"][0]
    assert territory[1] == pytest.approx(territory[2] + territory[4], rel=1e-9)


@pytest.mark.timeout(300)
def test_install_from_zip_without_shapely(with_shapely: dict[str, Any], without_shapely: dict[str, Any]) -> None:
    assert without_shapely["reason"] == "missing"
    assert without_shapely["kernel"] != with_shapely["kernel"]
    assert_same_ledger(without_shapely["ledger"], with_shapely["ledger"])


def assert_same_ledger(left: list[list[Any]], right: list[list[Any]]) -> None:
    """Equal to 1e-12 of each unit's area; the second column is the area."""
    assert [row[0] for row in left] == [row[0] for row in right]
    for one, other in zip(left, right):
        assert one[1:] == pytest.approx(other[1:], abs=1e-12 * max(other[1], 1.0)), other[0]


@pytest.fixture(scope="module")
def processing(package: Package, tmp_path_factory: pytest.TempPathFactory) -> dict[str, Processing]:
    """``qgis_process`` by what its Python finds: shapely, none, or a wheel that must not be touched."""
    wheel = tmp_path_factory.mktemp("wheel")
    (wheel / "shapely").symlink_to(Path(SITE_PACKAGES) / "shapely", target_is_directory=True)
    (wheel / "shapely.libs").mkdir()
    paths = {"shapely": SITE_PACKAGES, "missing": "", "wheel": str(wheel)}
    return {reason: install(package, tmp_path_factory.mktemp(reason), path) for reason, path in paths.items()}


@pytest.mark.timeout(300)
@pytest.mark.parametrize("reason", ["shapely", "missing", "wheel"])
def test_kernel_inside_qgis_process(processing: dict[str, Processing], reason: str) -> None:
    process = processing[reason]
    assert process("plugins", "enable", "kernel_probe", plugins=HERE).returncode == 0
    done = process("--json", "run", "kernelprobe:probe", plugins=HERE)
    assert done.returncode == 0, done.stderr
    found = json.loads(json.loads(done.stdout)["results"]["FOUND"])
    assert found["reason"] == reason
    assert found["was_broken"]
    assert found["mended"] == [0.0, 0.0, 2.0, 2.0]
    assert found["rest"] == [0.0, 0.0, 1.0, 2.0]
    assert found["wkb"] in ("0103000000", "0106000000")


@pytest.fixture(scope="module")
def ledgers(
    package: Package, processing: dict[str, Processing], tmp_path_factory: pytest.TempPathFactory
) -> dict[str, Any]:
    """Numbers and ledger of ``rareearth:remainingarea`` on the reference programme, by kernel."""
    programme = package.folder / "resources" / "data" / "programme.gpkg"
    found = {}
    for reason in ("shapely", "missing"):
        folder = tmp_path_factory.mktemp(f"remaining-{reason}")
        done = processing[reason](
            "--json", "run", "rareearth:remainingarea", "--",
            f"TERRITORY={programme}|layername=territory",
            f"COVERAGE={programme}|layername=coverage",
            f"UNITS={programme}|layername=region",
            "UNIT_FIELD=name",
            "STATUS_FIELD=status",
            f"REMAINING={folder / 'remaining.gpkg'}",
            f"LEDGER={folder / 'ledger.csv'}",
        )  # fmt: skip
        assert done.returncode == 0, done.stderr
        found[reason] = json.loads(done.stdout)["results"], (folder / "ledger.csv").read_text("utf-8")
        assert (folder / "remaining.gpkg").stat().st_size > 0
    return found


@pytest.mark.timeout(600)
def test_remaining_area_by_qgis_process(ledgers: dict[str, Any]) -> None:
    results, ledger = ledgers["shapely"]
    assert results["AREA_KM2"] == pytest.approx(2_720_767, abs=1)
    assert results["AREA_KM2"] == pytest.approx(results["COVERED_KM2"] + results["REMAINING_KM2"], rel=1e-9)
    rows = ledger.splitlines()
    assert rows[0].replace('"', "").split(",") == [
        "unit",
        "area_km2",
        "covered_km2",
        "committed_km2",
        "remaining_km2",
        "covered_pct",
    ]
    assert rows[1].replace('"', "").startswith("territory,")
    assert rows[-1].replace('"', "").startswith("outside units,")


@pytest.mark.timeout(600)
def test_both_kernels_agree_in_qgis_process(ledgers: dict[str, Any]) -> None:
    for key in ("AREA_KM2", "COVERED_KM2", "REMAINING_KM2"):
        assert ledgers["missing"][0][key] == pytest.approx(ledgers["shapely"][0][key], rel=1e-12)
    for key in ("REPAIRED", "SKIPPED"):
        assert ledgers["missing"][0][key] == ledgers["shapely"][0][key]


@pytest.mark.timeout(300)
@pytest.mark.parametrize("reason", ["shapely", "missing"])
def test_build_project_by_qgis_process(processing: dict[str, Processing], reason: str, tmp_path: Path) -> None:
    project = tmp_path / "programme.qgz"
    done = processing[reason]("--json", "run", "rareearth:buildproject", "--", f"PROJECT={project}")
    assert done.returncode == 0, done.stderr
    results = json.loads(done.stdout)["results"]
    assert (results["ZONES"], results["TARGETS"]) == (ZONES, TARGETS)
    assert project.stat().st_size > 0


@pytest.mark.timeout(300)
def test_a_fault_is_one_sentence_and_exit_code_1(processing: dict[str, Processing], tmp_path: Path) -> None:
    foreign = tmp_path / "foreign.gpkg"
    foreign.write_text("no GeoPackage at all", encoding="utf-8")
    done = processing["missing"](
        "run", "rareearth:buildproject", "--", f"PROGRAMME={foreign}", f"PROJECT={tmp_path / 'p.qgz'}"
    )
    assert done.returncode == 1
    assert "Traceback" not in done.stdout + done.stderr
    assert "foreign.gpkg" in done.stdout + done.stderr
