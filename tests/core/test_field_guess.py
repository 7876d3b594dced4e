from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rare_earth_plugin.core.field_guess import guess_fields, guess_table
from rare_earth_plugin.core.field_words import COLUMNS, TABLE_STEMS


@pytest.mark.parametrize(
    ("table", "names", "expected"),
    [
        (
            "zone",
            ["fid", "Код", "Название", "Статус", "Вид работ", "Масштаб", "Площадь, км2", "Дата начала", "Исполнитель"],
            {
                "code": "Код",
                "name": "Название",
                "status": "Статус",
                "method": "Вид работ",
                "scale": "Масштаб",
                "declared_km2": "Площадь, км2",
                "started_on": "Дата начала",
                "contractor": "Исполнитель",
            },
        ),
        (  # Shapefile: ten characters
            "zone",
            [
                "НОМЕР_УЧАС",
                "НАИМЕНОВАН",
                "СОСТОЯНИЕ",
                "МАСШТАБ",
                "ПЛОЩАДЬ_КВ",
                "ДАТА_ОКОНЧ",
                "ДАТА_ПРИНЯ",
                "ПРИМЕЧАНИЕ",
            ],
            {
                "code": "НОМЕР_УЧАС",
                "name": "НАИМЕНОВАН",
                "status": "СОСТОЯНИЕ",
                "scale": "МАСШТАБ",
                "declared_km2": "ПЛОЩАДЬ_КВ",
                "due_on": "ДАТА_ОКОНЧ",
                "accepted_on": "ДАТА_ПРИНЯ",
                "note": "ПРИМЕЧАНИЕ",
            },
        ),
        (  # and ten bytes of UTF-8
            "zone",
            ["НАЗВА", "СТАТУ", "МАСШТ", "ПЛОЩА", "ИСПОЛ"],
            {"name": "НАЗВА", "status": "СТАТУ", "scale": "МАСШТ", "declared_km2": "ПЛОЩА", "contractor": "ИСПОЛ"},
        ),
        (
            "zone",
            ["NOMER", "NAZVANIE", "STATUS", "MASSHTAB", "PLOSHCHAD", "ISPOLNITEL", "DATA_NACHA", "PRIMECHANI"],
            {
                "code": "NOMER",
                "name": "NAZVANIE",
                "status": "STATUS",
                "scale": "MASSHTAB",
                "declared_km2": "PLOSHCHAD",
                "contractor": "ISPOLNITEL",
                "started_on": "DATA_NACHA",
                "note": "PRIMECHANI",
            },
        ),
        (
            "coverage",
            ["zone_code", "zone_name", "survey_typ", "SCALE", "year", "report_num", "Shape_Area", "Shape_Leng"],
            {
                "code": "zone_code",
                "name": "zone_name",
                "method": "survey_typ",
                "scale": "SCALE",
                "accepted_on": "year",
                "report_no": "report_num",
            },
        ),
        (
            "zone",
            ["Атауы", "Мәртебесі", "Ауданы", "Масштабы", "Орындаушы", "Ескертпе", "Басталған күні"],
            {
                "name": "Атауы",
                "status": "Мәртебесі",
                "declared_km2": "Ауданы",
                "scale": "Масштабы",
                "contractor": "Орындаушы",
                "note": "Ескертпе",
                "started_on": "Басталған күні",
            },
        ),
        (
            "zone",
            ["Numéro", "Nom", "Statut", "Échelle", "Superficie", "Date de début", "Échéance", "Remarque"],
            {
                "code": "Numéro",
                "name": "Nom",
                "status": "Statut",
                "scale": "Échelle",
                "declared_km2": "Superficie",
                "started_on": "Date de début",
                "due_on": "Échéance",
                "note": "Remarque",
            },
        ),
        (
            "target",
            ["site_id", "name", "alt_names", "commodities", "uncertainty_km", "confidence", "licence", "note"],
            {
                "code": "site_id",
                "name": "name",
                "commodities": "commodities",
                "position_km": "uncertainty_km",
                "confidence": "confidence",
                "licence_no": "licence",
                "note": "note",
            },
        ),
        (
            "target",
            ["Объект", "Полезное ископаемое", "Категория", "Год открытия", "Стадия"],
            {
                "name": "Объект",
                "status": "Стадия",
                "commodities": "Полезное ископаемое",
                "category": "Категория",
                "identified_on": "Год открытия",
            },
        ),
        (
            "base",
            ["base_type", "name", "name_2", "population", "source", "code"],
            {
                "code": "code",
                "name": "name",
                "source": "source",
                "name_2": "name_2",
                "kind": "base_type",
                "population": "population",
            },
        ),
        *[("zone", [name], {"declared_km2": name}) for name in ("S_га", "Площадь_га", "ПЛОЩАДЬ, кв.км", "area_ha")],
        (
            "target",
            ["name", "lon", "lat", "commodities", "source_country", "state_in_source", "source_dataset", "flag"],
            {"name": "name", "source": "source_dataset", "commodities": "commodities"},
        ),
        ("territory", ["NAME", "area_km2"], {"name": "NAME", "official_km2": "area_km2"}),
        ("region", ["name_en", "name_ru", "code"], {"code": "code", "name": "name_en", "name_ru": "name_ru"}),
        ("zone", ["geom", "Layer", "PaperSpace", "SubClasses", "Linetype", "lon", "lat"], {}),
    ],
)
def test_real_headings(table: str, names: list[str], expected: dict[str, str]) -> None:
    assert guess_fields(table, names) == expected


@pytest.mark.parametrize("table", COLUMNS)
def test_our_own_columns_are_themselves(table: str) -> None:
    own = [*COLUMNS[table]]
    assert guess_fields(table, own) == {name: name for name in own}
    assert guess_fields(table, [name.upper() for name in own]) == {name: name.upper() for name in own}


@pytest.mark.parametrize("table", COLUMNS)
def test_every_phrase_leads_to_its_column(table: str) -> None:
    """Alone in a table; some phrases (type, area) serve columns of several tables, but one of each."""
    for column, phrases in COLUMNS[table].items():
        for phrase in phrases:
            assert guess_fields(table, [phrase]) == {column: phrase}


@given(st.sampled_from([*COLUMNS]), st.lists(st.text(max_size=12), max_size=6, unique=True))
def test_each_column_is_used_once(table: str, names: list[str]) -> None:
    found = guess_fields(table, names)
    assert {*found} <= {*COLUMNS[table]}
    assert {*found.values()} <= {*names}
    assert len({*found.values()}) == len(found)


@pytest.mark.parametrize(
    ("name", "table"),
    [
        ("граница РК", "territory"),
        ("Kazakhstan_border", "territory"),
        ("границы участков", "zone"),
        ("участки съёмки, октябрь", "zone"),
        ("uchastki_2026", "zone"),
        ("области", "region"),
        ("kz_oblasts_2022_simplified", "region"),
        ("Перспективные участки", "target"),
        ("Изученность 1-200000", "coverage"),
        ("Базы", "base"),
        ("layer1", ""),
    ],
)
def test_a_file_says_in_its_name_what_it_holds(name: str, table: str) -> None:
    assert guess_table(name, [*TABLE_STEMS]) == table


def test_only_the_tables_asked_for_are_guessed() -> None:
    assert guess_table("базы участков", ["base"]) == "base"
    assert guess_table("участки", ["base"]) == ""
