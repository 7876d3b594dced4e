"""The house as it stands against its rules, and the rules against houses that break them."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from tests.core.house_rules import (
    FOLDERS,
    MAX_LINES,
    PACKAGE,
    Finding,
    conduct_findings,
    import_findings,
    imports,
    qt_findings,
)

CHECKOUT = Path(__file__).resolve().parents[2]
HOUSE = CHECKOUT / PACKAGE
FILES = [path.relative_to(HOUSE) for path in sorted(HOUSE.rglob("*.py"))]
ALL_FILES = [
    path.relative_to(CHECKOUT)
    for top in (PACKAGE, "dev", "resources", "tests")
    for path in sorted((CHECKOUT / top).rglob("*.py"))
]


def listed(findings: list[Finding]) -> str:
    return "\n".join(map(str, findings))


@pytest.mark.parametrize("inside", FILES, ids=str)
def test_imports_run_down(inside: Path) -> None:
    assert not (found := import_findings((HOUSE / inside).read_text("utf-8"), inside)), listed(found)


@pytest.mark.parametrize("inside", FILES, ids=str)
def test_folders_keep_to_their_work(inside: Path) -> None:
    assert not (found := conduct_findings((HOUSE / inside).read_text("utf-8"), inside)), listed(found)


@pytest.mark.parametrize("path", ALL_FILES, ids=str)
def test_qgis_3_40_to_4(path: Path) -> None:
    assert not (found := qt_findings((CHECKOUT / path).read_text("utf-8"))), listed(found)


@pytest.mark.parametrize("path", ALL_FILES, ids=str)
def test_files_stay_short(path: Path) -> None:
    assert len((CHECKOUT / path).read_text("utf-8").splitlines()) <= MAX_LINES


def test_the_house_has_its_rooms() -> None:
    rooms = {path.name for path in HOUSE.iterdir() if path.is_dir() and path.name != "__pycache__"}
    assert rooms == set(FOLDERS)
    assert {path.name for path in HOUSE.glob("*.py")} == {"__init__.py", "plugin.py"}
    assert len((HOUSE / "plugin.py").read_text("utf-8").splitlines()) < 150


def test_core_runs_without_qgis() -> None:
    modules = [".".join((PACKAGE, *path.with_suffix("").parts)) for path in FILES if path.parts[0] == "core"]
    script = f"""
import importlib, sys
class Wall:
    def find_spec(self, name, path=None, target=None):
        if name.split(".")[0] in ("qgis", "PyQt5", "PyQt6", "osgeo"):
            raise ImportError(name)
sys.meta_path.insert(0, Wall())
for name in {modules!r}:
    importlib.import_module(name.removesuffix(".__init__"))
"""
    subprocess.run([sys.executable, "-c", script], cwd=CHECKOUT, check=True)


def test_core_tests_need_no_qgis() -> None:
    for path in sorted((CHECKOUT / "tests" / "core").glob("*.py")):
        names = {name.split(".")[0] for _, name in imports(__import__("ast").parse(path.read_text("utf-8")), ())}
        assert not names & {"qgis", "osgeo", "PyQt5"}, path.name


@pytest.mark.parametrize(
    ("inside", "source"),
    [
        ("core/x.py", "from qgis.core import QgsGeometry"),
        ("core/x.py", "import osgeo.ogr"),
        ("core/x.py", "def f():\n    from PyQt5.QtCore import Qt"),
        ("core/x.py", "from ..store import schema"),
        ("core/x.py", "from .. import plugin"),
        ("core/x.py", "import importlib\nimportlib.import_module('qgis.core')"),
        ("core/x.py", "import pathlib"),
        ("core/x.py", "import pyproj"),
        ("store/x.py", "from ..map.layers import find_layers"),
        ("store/x.py", "import shapely"),
        ("store/x.py", "from qgis.PyQt.QtWidgets import QDialog"),
        ("store/x.py", "from qgis.gui import QgsDockWidget"),
        ("map/x.py", "from qgis.PyQt import QtWidgets"),
        ("map/x.py", "from rare_earth_plugin.gui import dock"),
        ("algorithms/x.py", "from ..gui.session import ProgrammeSession"),
        ("algorithms/x.py", "import processing"),
        ("gui/x.py", "import shapely"),
        ("gui/x.py", "from shapely import area"),
        ("gui/x.py", "from ..plugin import RareEarthPlugin"),
        ("plugin.py", "import pandas"),
    ],
)
def test_imports_that_run_up_are_found(inside: str, source: str) -> None:
    assert len(import_findings(source, Path(inside))) == 1


@pytest.mark.parametrize(
    ("inside", "source"),
    [
        (
            "core/x.py",
            "import math\nimport numpy as np\nimport shapely\nfrom .errors import SurveyError\nfrom . import sheets",
        ),
        ("store/x.py", "import sqlite3\nfrom ..core.kernel import Kernel\nfrom qgis.core import QgsGeometry"),
        ("gui/x.py", "from ..map import layers\nfrom ..core import status\nfrom qgis.PyQt.QtWidgets import QLabel"),
        ("plugin.py", "from .gui.dock import RareEarthDock\nfrom qgis.gui import QgisInterface"),
    ],
)
def test_imports_that_run_down_are_fine(inside: str, source: str) -> None:
    assert import_findings(source, Path(inside)) == []


@pytest.mark.parametrize(
    ("inside", "source"),
    [
        ("core/x.py", "open('a')"),
        ("core/x.py", "os.environ"),
        ("core/x.py", "datetime.date.today()"),
        ("core/x.py", "np.random.default_rng()"),
        ("core/x.py", "np.random.uniform(0, 1)"),
        ("core/x.py", "import random\nrandom.random()"),
        ("core/x.py", "self.tr('x')"),
        ("algorithms/x.py", "QgsProject.instance().crs()"),
        ("gui/x.py", "layer.startEditing()"),
    ],
)
def test_what_a_folder_must_not_do_is_found(inside: str, source: str) -> None:
    assert len(conduct_findings(source, Path(inside))) == 1


@pytest.mark.parametrize(
    "source",
    [
        "from PyQt5.QtCore import Qt",
        "import PyQt6",
        "from qgis.PyQt.QtCore import Qt\nx = Qt.AlignLeft",
        "from qgis.PyQt import QtCore\nx = QtCore.Qt.AlignLeft",
        "from qgis.PyQt.QtCore import Qt as T\nf(T.Checked | T.ItemFlag.ItemIsEnabled)",
        "from qgis.PyQt.QtWidgets import QDialog\nx == QDialog.Accepted",
        "from qgis.core import QgsWkbTypes\nx = QgsWkbTypes.PolygonGeometry",
        "from qgis.core import QgsWkbTypes\nx = QgsWkbTypes.GeometryType.PolygonGeometry",
        "from qgis.core import QgsMapLayerProxyModel\nx = QgsMapLayerProxyModel.PolygonLayer",
        "from qgis.core import QgsMapLayerProxyModel\nx = QgsMapLayerProxyModel.Filters()",
        "from qgis.core import QgsProcessing\nx = QgsProcessing.TypeVectorPolygon",
        "from qgis.core import QgsProcessingAlgorithm\nx = QgsProcessingAlgorithm.Flag.FlagNoThreading",
        "from qgis.core import QgsTask\nx = QgsTask.CanCancel",
        "from qgis.PyQt.QtCore import QVariant\nx = QVariant.String",
        "from qgis.PyQt.QtCore import QVariant\nx = QVariant.Type.String",
        "from qgis import core\nx = core.QgsTask.CanCancel",
        "dialog.exec_()",
    ],
)
def test_what_breaks_on_some_qgis_is_found(source: str) -> None:
    assert len(qt_findings(source)) == 1, listed(qt_findings(source))


@pytest.mark.parametrize(
    "source",
    [
        "from qgis.PyQt.QtCore import Qt\nx = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop",
        "from qgis.core import Qgis\nx = Qgis.GeometryType.Polygon\ny = Qgis.MessageLevel(2)",
        "from qgis.core import QgsTask\ndef f(flag: QgsTask.Flag) -> QgsTask.TaskStatus: ...",
        "from qgis.core import QgsRuleBasedRenderer as R\nx = R.Rule(None)\nisinstance(x, R.Rule)",
        "from qgis.core import QgsProcessing\nx = QgsProcessing.TEMPORARY_OUTPUT",
        "from qgis.PyQt.QtCore import Qt\n_ALIGN = Qt.AlignmentFlag\nx = _ALIGN.AlignLeft",
        "from qgis.PyQt.QtCore import QMetaType\nx = QMetaType.Type.QString",
        "from enum import Enum\nclass C(Enum):\n    A = 1\nx = C.A",
        "dialog.exec()",
    ],
)
def test_what_works_everywhere_is_fine(source: str) -> None:
    assert qt_findings(source) == []
