"""A season from plan to merged fieldwork by ``qgis_process`` alone, on the reference programme, in Cyrillic folders."""

from __future__ import annotations

import json
import shutil
import sqlite3
import subprocess
import sysconfig
from contextlib import closing
from pathlib import Path
from typing import Any
from xml.etree import ElementTree as ET

import pytest

from .conftest import Package, Processing, install

RUSSIAN, CAMPAIGN_MAP = 3, 4
DAY = "2026-06-01"


def told(process: Processing, name: str, **parameters: Any) -> dict[str, Any]:
    done = process("--json", "run", f"rareearth:{name}", "--", *(f"{key}={value}" for key, value in parameters.items()))
    assert done.returncode == 0, done.stdout + done.stderr
    return dict(json.loads(done.stdout)["results"])


def refused(process: Processing, name: str, **parameters: Any) -> str:
    done = process("run", f"rareearth:{name}", "--", *(f"{key}={value}" for key, value in parameters.items()))
    assert done.returncode == 1
    assert "Traceback" not in done.stdout + done.stderr
    return done.stdout + done.stderr


def words(folder: Path) -> str:
    (file,) = folder.glob("*.pdf")
    return subprocess.run(["pdftotext", "-layout", file, "-"], check=True, capture_output=True, text=True).stdout


def rows(file: Path, statement: str, *values: Any) -> list[tuple[Any, ...]]:
    with closing(sqlite3.connect(file)) as connection, connection:
        for name in ("ST_IsEmpty", "ST_MinX", "ST_MaxX", "ST_MinY", "ST_MaxY"):  # of the spatial index's triggers
            connection.create_function(name, 1, lambda _: 0)
        return connection.execute(statement, values).fetchall()


@pytest.mark.timeout(400)
def test_a_season_without_a_window(package: Package, tmp_path: Path) -> None:
    process = install(package, tmp_path / "profile", sysconfig.get_path("purelib"))
    work = tmp_path / "Полевой сезон Ё"
    work.mkdir()
    programme = work / "программа.gpkg"
    shutil.copy(package.folder / "resources" / "data" / "programme.gpkg", programme)
    season = {"FIRST_DAY": DAY, "LAST_DAY": "2026-06-14", "CREWS": 1, "SCALE": 0, "BEST": 3, "ROUNDS": 20}

    plan = told(process, "campaignplan", PROGRAMME=programme, KEEP="true", STOPS=work / "пункты.gpkg", **season)
    assert (plan["VISITED"], plan["NOT_PLACED"]) == (3, 0)
    assert rows(programme, "SELECT code FROM crew") == [("A",)]
    assert len(rows(programme, "SELECT code FROM visit WHERE kind = 'target' AND day IS NOT NULL")) == 3
    assert (work / "пункты.gpkg").stat().st_size > 0

    usual = {"PROGRAMME": programme, "LANGUAGE": RUSSIAN}
    booklet = told(process, "crewbooklet", FOLDER=work / "книжки", **usual)
    assert (booklet["MADE"], booklet["FAILED"]) == (1, 0)
    said = words(work / "книжки")
    for wanted in ("УСЛОВНАЯ ГЕОМЕТРИЯ", "1 июн. 2026, понедельник", "Ночёвка"):
        assert wanted in said, wanted
    told(process, "exportmaps", LAYOUT=CAMPAIGN_MAP, FORMAT=0, FOLDER=work / "карты", **usual)
    assert "Итоги по отрядам" in words(work / "карты")

    taken = told(process, "fieldpackage", PROGRAMME=programme, CREW="A", FOLDER=work, NAME="Отряд А")
    assert (taken["TARGETS"], taken["ERRORS"]) == (3, 0)
    points = told(process, "fieldpoints", PROGRAMME=programme, OUTPUT=work / "точки.gpx")
    waypoints = ET.parse(work / "точки.gpx").getroot().findall("{http://www.topografix.com/GPX/1/1}wpt")
    assert len(waypoints) == points["POINTS"] >= 3

    data = work / "Отряд А" / "data.gpkg"
    ((stop,),) = rows(data, "SELECT MIN(uuid) FROM visit WHERE kind = 'target'")
    rows(data, "UPDATE visit SET done_on = ?, note = 'жила найдена' WHERE uuid = ?", DAY, stop)
    back = {"PACKAGE": work / "Отряд А", "PROGRAMME": programme, "AUTHOR": "Ёлкин"}
    merged = told(process, "mergefieldwork", **back)
    assert (merged["ADDED"], merged["CHANGED"], merged["CONFLICTS"]) == (0, 1, 0)
    assert rows(programme, "SELECT done_on, note FROM visit WHERE uuid = ?", stop) == [(DAY, "жила найдена")]
    again = told(process, "mergefieldwork", **back)
    assert (again["ADDED"], again["CHANGED"], again["CONFLICTS"]) == (0, 0, 0)

    assert "no crew 'Ж'" in refused(process, "fieldpackage", PROGRAMME=programme, CREW="Ж", FOLDER=work)
    assert "is no field package" in refused(process, "mergefieldwork", PACKAGE=work / "карты", PROGRAMME=programme)
    assert "programme file of your own" in refused(process, "campaignplan", KEEP="true", STOPS=work / "нет.gpkg")
