"""``rareearth:campaignplan`` keeps its plan where the algorithms for paper and field find it."""

from __future__ import annotations

from pathlib import Path

from qgis.core import QgsProcessingContext

from rare_earth_plugin.algorithms.kept_campaign import KEEP

from ..programme_files import sql
from .algorithm_runs import Log, registered, run
from .panel_tools import panel_programme
from .test_algorithms_campaign_plan import asked


def test_a_plan_is_kept_and_goes_to_the_field(tmp_path: Path) -> None:
    path, log = panel_programme(tmp_path), Log()
    results = run("campaignplan", asked(path, CREWS=1, BEST=3, FIRST_DAY="2027-05-01", KEEP=True), log)
    assert f"The plan was kept in {path.name}." in log.infos
    placed = sql(path, "SELECT COUNT(*) FROM visit WHERE kind <> 'camp' AND day IS NOT NULL")
    assert placed == [(results["VISITED"],)]
    run("crewbooklet", {"PROGRAMME": str(path), "LANGUAGE": 0, "FOLDER": str(tmp_path / "books")})
    package = run("fieldpackage", {"PROGRAMME": str(path), "CREW": "A", "FOLDER": str(tmp_path), "NAME": "Отряд"})
    assert package["VISITS"] >= results["VISITED"]
    assert package["ERRORS"] == 0


def test_nothing_is_kept_unasked_or_in_the_programme_of_the_plugin(tmp_path: Path) -> None:
    path = panel_programme(tmp_path)
    run("campaignplan", asked(path, CREWS=1, BEST=3))
    assert sql(path, "SELECT COUNT(*) FROM campaign") == [(0,)]
    algorithm, context = registered().algorithm("campaignplan").create(), QgsProcessingContext()
    fine, said = algorithm.checkParameterValues({KEEP: True, "STOPS": "TEMPORARY_OUTPUT"}, context)
    assert not fine
    assert said == "A plan can only be kept in a programme file of your own; choose one as the programme."
