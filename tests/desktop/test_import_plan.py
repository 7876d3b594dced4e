"""What an import would do: rows found again, changes field by field, and every row that stays out with its reason."""

from __future__ import annotations

import datetime
from pathlib import Path
from typing import Any

import pytest
import shapely
from qgis.core import QgsProject, QgsVectorLayer

from rare_earth_plugin.core.coverage import CancelledError
from rare_earth_plugin.store.foreign_rows import ForeignReader, Placement
from rare_earth_plugin.store.import_mapping import FieldRule, ImportMapping
from rare_earth_plugin.store.import_plan import Change, ImportChoices, ImportPlan, plan_import
from rare_earth_plugin.store.import_sentences import left_out_sentence, plan_sentence, remark_sentence
from rare_earth_plugin.store.import_state import read_state
from rare_earth_plugin.store.programme_file import ProgrammeFileError
from rare_earth_plugin.store.sentences import sentence
from rare_earth_plugin.store.tables import POLYGONS
from tests.desktop.algorithm_runs import layer, moved
from tests.desktop.import_runs import mapping, planned
from tests.programme_files import add_row, open_table, small_programme, sql, square

FIELDS = "&field=Номер:string&field=Название:string(1000)&field=Статус:string&field=S_га:double"
RULES = ImportMapping(
    "zone",
    {
        "code": FieldRule('"Номер"'),
        "name": FieldRule('"Название"'),
        "status": FieldRule('"Статус"', values={"полевые": "fieldwork", "принят": "accepted", "—": ""}),
        "declared_km2": FieldRule('"S_га"', factor=0.01),
    },
)
UTC = datetime.timezone.utc
ONE, TWO = ["RE-01", "One", "полевые", None], ["RE-02", "Two", "принят", None]


@pytest.fixture
def programme(tmp_path: Path) -> Path:
    return small_programme(tmp_path / "programme.gpkg")


def zones(*rows: tuple[Any, list[Any]], crs: str = "EPSG:4326") -> QgsVectorLayer:
    return layer(
        [shape for shape, _ in rows], crs=crs, fields=FIELDS, rows=[values for _, values in rows], name="участки"
    )


def counts(plan: ImportPlan) -> tuple[int, int, int, int, int]:
    return len(plan.added), len(plan.changed), plan.unchanged, len(plan.absent), len(plan.left_out)


def test_a_source_that_says_what_the_programme_has_changes_nothing(programme: Path) -> None:
    plan = planned(programme, zones((square(70, 50), ONE), (square(71, 50), TWO)), RULES)
    assert counts(plan) == (0, 0, 2, 0, 0)
    assert plan.is_empty


def test_a_territory_of_parts_that_meet_or_overlap_holds_what_lies_in_any_of_them(programme: Path) -> None:
    territory = open_table(programme, "territory")
    for number, shape in enumerate((square(70, 50), square(71, 50), square(70.2, 50.2, 0.5), square(72, 50))):
        add_row(territory, shape, uuid=f"part{number}", name="Part")
    inside = [(70.1, 50.1), (70.3, 50.3), (71.4, 50.4), (72.5, 50.5), (70.9, 50.4)]
    rows = [(square(x, y, 0.05), [f"N-{number}", "N", "принят", None]) for number, (x, y) in enumerate(inside)]
    outside = (square(80, 40, 0.05), ["N-9", "N", "принят", None])
    plan = planned(programme, zones(*rows, outside), RULES)
    assert [row.label for row in plan.added] == [f"N-{number}" for number in range(5)]
    assert [row.label for row in plan.left_out] == ["N-9"]


def test_rings_that_begin_elsewhere_are_no_change(programme: Path) -> None:
    turned = "POLYGON((71 50, 70 50, 70 51, 71 51, 71 50))"
    plan = planned(programme, zones((turned, ONE), (square(71, 50), TWO)), RULES)
    assert counts(plan) == (0, 0, 2, 0, 0)


def test_changes_are_told_field_by_field(programme: Path) -> None:
    source = zones((square(70, 50), ["RE-01", "One", "принят", 1_234_500.0]), (square(71, 50, 0.5), TWO))
    plan = planned(programme, source, RULES)
    assert counts(plan) == (0, 2, 0, 0, 0)
    one, two = plan.changed
    assert one.changes == (Change("status", "fieldwork", "accepted"), Change("declared_km2", None, 12_345.0))
    assert one.wkb is None
    assert two.changes == ()
    assert shapely.from_wkb(two.wkb).equals(shapely.box(71, 50, 71.5, 50.5))
    assert shapely.from_wkb(two.old_wkb).equals(shapely.box(71, 50, 72, 51))


def test_new_rows_come_in_and_absent_ones_are_named(programme: Path) -> None:
    plan = planned(programme, zones((square(70.2, 51.2, 0.3), ["RE-09", "Nine", "—", 5.0])), RULES)
    assert counts(plan) == (1, 0, 0, 2, 0)
    assert plan.added[0].values == {"code": "RE-09", "name": "Nine", "declared_km2": 0.05}
    assert [row.label for row in plan.absent] == ["RE-01", "RE-02"]
    assert plan_sentence(plan).startswith("1 added · 0 changed · 0 unchanged · 2 not in the source (kept)")
    assert "2 dropped" in plan_sentence(plan, drop=True)


def test_an_empty_value_keeps_what_is_there_unless_it_shall_erase(programme: Path) -> None:
    source = zones((square(70, 50), ["RE-01", None, None, None]), (square(71, 50), TWO))
    assert counts(planned(programme, source, RULES)) == (0, 0, 2, 0, 0)
    plan = planned(programme, source, RULES, ImportChoices(empty_erases=True))
    assert plan.changed[0].changes == (Change("name", "One", None), Change("status", "fieldwork", None))


def test_what_stays_out_and_why(programme: Path) -> None:
    add_row(open_table(programme, "zone"), square(70, 51), uuid="z3", code="TWIN", status="proposed")
    add_row(open_table(programme, "zone"), square(71, 51), uuid="z4", code="TWIN", status="proposed")
    source = zones(
        (None, ["RE-01", "One", "полевые", 1.0]),
        (square(71, 50), ["RE-02", "Two", "завершён", 1.0]),
        (square(70, 50, 0.1), ["RE-03", "Three", "полевые", 1.0]),
        (square(70, 50, 0.2), ["RE-03", "Three again", "полевые", 1.0]),
        (square(70, 50, 0.3), [None, "No code", "полевые", 1.0]),
        (square(70, 50, 0.3), [None, "No code", "полевые", 1.0]),
        (square(10, 10), ["RE-04", "Far", "полевые", 1.0]),
        (square(70, 51), ["TWIN", "Twin", "полевые", 1.0]),
        ("POLYGON((70 50, 70.5 50.5, 70 50))", ["RE-05", "Spike", "полевые", 1.0]),
    )
    plan = planned(programme, source, RULES)
    assert [(row.label, row.reason, row.detail) for row in plan.left_out] == [
        ("RE-01", "no_geometry", ""),
        ("RE-02", "unknown_status", "завершён"),
        ("RE-03", "duplicate_code", "RE-03"),
        ("No code", "duplicate_row", "No code"),
        ("RE-04", "outside_territory", ""),
        ("TWIN", "several_rows", "TWIN"),
        ("RE-05", "nothing_left", ""),
    ]
    assert [row.label for row in plan.added] == ["RE-03", "No code"]
    assert plan.absent == ()  # the source has them all, although it says nothing usable of some
    told = [left_out_sentence(row) for row in plan.left_out]
    assert told[1] == "unknown status 'завершён'"
    assert all(told)
    assert not any("{" in text for text in told)


def test_what_lies_outside_comes_in_where_the_user_wants_that(programme: Path) -> None:
    source = zones((square(10, 10), ["RE-04", "Far", "полевые", 1.0]))
    assert counts(planned(programme, source, RULES, ImportChoices(keep_outside=True))) == (1, 0, 0, 2, 0)


def test_invalid_geometry_is_repaired_and_counted(programme: Path) -> None:
    bow_tie = "POLYGON((70 51, 70.4 51.4, 70.4 51, 70 51.4, 70 51))"
    plan = planned(programme, zones((bow_tie, ["RE-07", "Bow", "полевые", 1.0])), RULES)
    assert plan.repaired == ("RE-07",)
    shape = shapely.from_wkb(plan.added[0].wkb)
    assert shape.is_valid
    assert shape.geom_type == "MultiPolygon"
    assert len(shape.geoms) == 2


def test_another_crs_comes_in_by_short_edges(programme: Path) -> None:
    shape = shapely.box(70.1, 51.1, 70.9, 51.9)
    plan = planned(
        programme, zones((moved(shape, "EPSG:32642"), ["U", "Utm", "полевые", 1.0]), crs="EPSG:32642"), RULES
    )
    # 700 m of arc in UTM, cut to 2 km before it came back: what is off is the rounding of the cut edges
    difference = shapely.symmetric_difference(shapely.from_wkb(plan.added[0].wkb), shape)
    assert difference.area / shape.area < 1e-6


def test_a_code_that_another_row_has_is_told_before_it_is_written(programme: Path) -> None:
    def told(*rows: list[str]) -> list[tuple[str, str]]:
        shapes = [square(70 + number, 50) for number in range(len(rows))]
        source = layer(shapes, fields="&field=id:string&field=code:string", rows=[*rows])
        plan = planned(programme, source, mapping("zone", uuid="id", code="code"))
        assert not plan.left_out
        return [(remark.label, remark_sentence(remark)) for remark in plan.remarks]

    ((label, said),) = told(["z1", "RE-02"])
    assert said == f"{label}: another row of the programme has the code RE-02 too; give one of them another code"
    assert told(["z1", "RE-02"], ["z2", "RE-01"]) == []  # exchanged
    assert told(["z1", "RE-07"]) == []


def test_rows_are_found_by_uuid_first(programme: Path) -> None:
    source = layer(
        [square(70, 50), square(71, 50)],
        fields="&field=id:string&field=code:string",
        rows=[["Z2", "RE-77"], ["unknown", "RE-01"]],
    )
    plan = planned(programme, source, mapping("zone", uuid="id", code="code"))
    assert [(row.fid, row.changes) for row in plan.changed] == [(2, (Change("code", "RE-02", "RE-77"),)), (1, ())]
    assert plan.added == ()


def test_footprints_without_a_code_are_found_by_their_shape(programme: Path) -> None:
    table = open_table(programme, "coverage")
    add_row(table, square(70, 50, 0.5), uuid="n1", method="geological", status="accepted")
    add_row(table, square(70, 50, 0.5), uuid="n2", method="geochemical", status="accepted")
    source = layer(
        [square(70, 50, 0.5), square(70, 50, 0.5), square(70, 50, 0.7)],
        fields="&field=method:string",
        rows=[["Geochemical"], ["geophysical"], ["geological"]],
    )
    plan = planned(programme, source, mapping("coverage", method="method"))
    assert (len(plan.added), plan.unchanged, len(plan.absent)) == (1, 1, 2)
    assert plan.changed[0].changes == (Change("method", "geological", "geophysical"),)


def test_a_spreadsheet_changes_rows_that_are_there(programme: Path) -> None:
    source = layer(
        [None, None],
        kind="None",
        fields="&field=code:string&field=st:string",
        rows=[["RE-01", "submitted"], ["X", "submitted"]],
    )
    plan = planned(programme, source, mapping("zone", code="code", status="st"), ImportChoices(with_geometry=False))
    assert plan.changed[0].changes == (Change("status", "fieldwork", "submitted"),)
    assert plan.changed[0].wkb is None
    assert [(row.label, row.reason) for row in plan.left_out] == [("X", "no_geometry")]


def test_points_come_in_as_bases_also_outside_the_territory(programme: Path) -> None:
    source = layer(
        ["POINT(70.5 50.5)", "POINT(20 40)"],
        kind="Point",
        fields="&field=n:string&field=p:string",
        rows=[["Near", "1 200"], ["Far", "many"]],
    )
    plan = planned(programme, source, mapping("base", name="n", population="p"))
    assert [row.values for row in plan.added] == [{"name": "Near", "population": 1200}, {"name": "Far"}]
    assert [remark_sentence(remark) for remark in plan.remarks] == [
        "Far: 'many' is no value for 'population' and stays out"
    ]


def test_a_footprint_cites_its_zone_by_code(programme: Path) -> None:
    source = layer([square(70, 50)], fields="&field=zone:string", rows=[["RE-02"]])
    plan = planned(programme, source, mapping("coverage", zone_uuid="zone"))
    assert plan.added[0].values == {"zone_uuid": "z2"}


def test_a_zone_that_the_programme_lacks_is_named_and_not_cited(programme: Path) -> None:
    rows = [["RE-99"], ["z1"], [None], ["RE-02"]]
    source = layer([square(70 + n / 10, 50, 0.1) for n in range(4)], fields="&field=zone:string", rows=rows)
    plan = planned(programme, source, mapping("coverage", zone_uuid="zone"))
    assert [row.values for row in plan.added] == [{}, {"zone_uuid": "z1"}, {}, {"zone_uuid": "z2"}]
    assert [remark_sentence(remark) for remark in plan.remarks] == [
        "1: the programme has no zone 'RE-99', so none is cited; import the zones first"
    ]


def test_a_move_that_the_life_cycle_lacks_is_remarked(programme: Path) -> None:
    sql(programme, "UPDATE zone SET status = 'cancelled' WHERE uuid = 'z1'")
    plan = planned(programme, zones((square(70, 50), ONE), (square(71, 50), TWO)), RULES)
    assert len(plan.changed) == 1
    assert [remark_sentence(remark) for remark in plan.remarks] == [
        "RE-01: the life cycle does not foresee cancelled -> fieldwork",
        f"RE-01: the status would go back, cancelled -> fieldwork; last move: {datetime.datetime.now(UTC):%Y-%m-%d}",
    ]


def test_a_status_that_was_moved_on_since_is_named_and_counted(programme: Path) -> None:
    source = zones((square(70, 50), ONE), (square(71, 50), TWO))
    assert planned(programme, source, RULES).taken_back == {}
    said = "status_on = '2026-05-12', author = 'Ә. Б.', move_uuid = 'm1', tool = 'panel, test'"
    sql(programme, f"UPDATE zone SET status = 'compilation', {said} WHERE uuid = 'z1'")
    plan = planned(programme, source, RULES)
    assert [remark_sentence(remark) for remark in plan.remarks] == [
        "RE-01: the status would go back, compilation -> fieldwork; last move: 2026-05-12, Ә. Б., panel, test"
    ]
    assert [plan.taken_back[row.source_id].label for row in plan.changed] == ["RE-01"]
    assert plan_sentence(plan).endswith(" would go back")
    ahead = zones((square(70, 50), ["RE-01", "One", "принят", None]), (square(71, 50), TWO))
    plan = planned(programme, ahead, RULES)  # the office is farther than the panel
    assert (len(plan.changed), plan.remarks) == (1, ())


def test_expressions_see_the_whole_row_and_its_place(programme: Path) -> None:
    rules = ImportMapping(
        "zone",
        {
            "code": FieldRule("'Z-' || \"Номер\""),
            "declared_km2": FieldRule("$area / 1e6"),
            "note": FieldRule("x(centroid($geometry))"),
            "scale": FieldRule("'1 : 50 000'"),
            "due_on": FieldRule("to_date('2027-05-01')"),
            "started_on": FieldRule("'31.12.2024'"),
        },
    )
    plan = planned(programme, zones((moved(shapely.box(70, 50, 71, 51), "EPSG:3857"), ONE), crs="EPSG:3857"), rules)
    values = plan.added[0].values
    assert values["code"] == "Z-RE-01"
    assert values["declared_km2"] == pytest.approx(7_900, rel=0.01)
    assert float(values["note"]) == pytest.approx(70.5)
    assert (values["scale"], values["due_on"], values["started_on"]) == (50_000, "2027-05-01", "2024-12-31")


def test_texts_are_taken_as_they_are(programme: Path) -> None:
    name = "Участок «Ә'; DROP TABLE zone;--» <b>x</b> 🜨 " + "я" * 300
    plan = planned(programme, zones((square(70.2, 51, 0.2), ["RE-50\x00", name, None, None])), RULES)
    assert plan.added[0].values == {"code": "RE-50", "name": name}


def test_it_can_be_cancelled(programme: Path) -> None:
    with pytest.raises(CancelledError):
        read_state(programme, "zone", lambda: True)
    source, rules = zones((square(70, 50), ONE)), mapping("zone", code="Номер")
    context = QgsProject.instance().transformContext()
    rows = ForeignReader(source, POLYGONS, ["Номер"], Placement(source.crs()), context).read()
    with pytest.raises(CancelledError):
        plan_import(rows, rules, read_state(programme, "zone"), cancelled=lambda: True)


def test_a_table_in_another_crs_is_one_sentence(programme: Path) -> None:
    sql(programme, "UPDATE gpkg_geometry_columns SET srs_id = 0 WHERE table_name = 'zone'")
    with pytest.raises(ProgrammeFileError) as caught:
        read_state(programme, "zone")
    assert caught.value.kind == "other_crs"
    assert sentence(caught.value).startswith(f"The table 'zone' of {programme} is not in longitude and latitude")


def test_two_new_rows_of_one_uuid_are_one(programme: Path) -> None:
    source = layer(
        [square(70, 51), square(71, 51)], fields="&field=id:string&field=code:string", rows=[["N", "A"], ["n", "B"]]
    )
    plan = planned(programme, source, mapping("zone", uuid="id", code="code"))
    assert [row.label for row in plan.added] == ["A"]
    assert [(row.label, row.reason) for row in plan.left_out] == [("B", "duplicate_uuid")]
    assert left_out_sentence(plan.left_out[0]) == "the same identity (UUID) as A before it"


def test_a_row_that_is_left_out_is_not_absent_though_only_its_shape_tells_it(programme: Path) -> None:
    add_row(open_table(programme, "coverage"), square(70, 50, 0.3), uuid="n1", method="geological", status="accepted")
    source = layer([square(70, 50, 0.3)], fields="&field=st:string", rows=[["no status"]])
    plan = planned(programme, source, mapping("coverage", status="st"))
    assert [row.reason for row in plan.left_out] == ["unknown_status"]
    assert "n1" not in [row.label for row in plan.absent]
