from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from qgis.core import QgsCoordinateReferenceSystem
from qgis.PyQt.QtGui import QImage

from rare_earth_plugin.gui.import_crs_page import (
    PICTURE,
    CrsPage,
    ambiguity_sentence,
    finding_sentence,
    place_text,
)
from rare_earth_plugin.store.crs_doctor import CrsCandidate, Diagnosis
from rare_earth_plugin.store.foreign_rows import Placement


def candidate(name: str = "Pulkovo 1942 / Gauss-Kruger zone 13 (EPSG:28413)", **values: object) -> CrsCandidate:
    one = CrsCandidate(
        Placement(QgsCoordinateReferenceSystem("EPSG:28413")),
        name,
        1.0,
        1.0,
        "Pulkovo 1942 to WGS 84 (16)",
        4.5,
        (),
        0.0,
        (70, 50, 71, 51),
        np.array([(70.0, 50.0)]),
    )
    return replace(one, **values)


NEW = candidate("QazTRF-23 / Gauss-Kruger zone 13 (EPSG:10947)", operation="QazTRF-23 to WGS 84 (1)", apart_m=73.2)
WRONG = candidate("WGS 84 / UTM zone 43N (EPSG:32643)", share=0.0, operation="", accuracy_m=None)


@pytest.fixture
def page() -> CrsPage:
    return CrsPage()


def test_a_place_in_a_few_lines() -> None:
    assert place_text(candidate()) == (
        "Pulkovo 1942 / Gauss-Kruger zone 13 (EPSG:28413)\n"
        "all of it inside the territory\n"
        "Pulkovo 1942 to WGS 84 (16) · accuracy 4.5 m"
    )
    assert place_text(NEW, first=False).splitlines()[1] == "all of it inside the territory · 73 m from the first"
    swapped = candidate(
        placement=Placement(QgsCoordinateReferenceSystem("EPSG:4326"), True),
        name="WGS 84 (EPSG:4326)",
        share=0.97,
        operation="",
        equivalents=("QazTRF-23 (EPSG:10941)",),
    )
    assert place_text(swapped).splitlines() == [
        "WGS 84 (EPSG:4326), axes swapped",
        "97.0\u202f% of its vertices inside the territory",
        "no change of datum",
        "the same place as QazTRF-23 (EPSG:10941)",
    ]
    assert "accuracy not known" in place_text(candidate(accuracy_m=None))
    assert "432 km from the first" in place_text(candidate(apart_m=432_100.0), first=False)


def test_what_was_found_is_said() -> None:
    sound = candidate()
    assert finding_sentence(Diagnosis(sound, True, (sound,), False)) == (
        f"The layer says {sound.name}: all of it inside the territory."
    )
    assert finding_sentence(Diagnosis(None, False, (sound,), False)).startswith("The layer does not say what")
    assert finding_sentence(Diagnosis(WRONG, False, (sound,), False)) == (
        "The layer says WGS 84 / UTM zone 43N (EPSG:32643): nothing of it inside the territory. "
        "Taken for one of the others below, it lies there:"
    )
    assert finding_sentence(Diagnosis(None, False, (), False)).startswith("None of the usual")


def test_a_programme_without_a_territory() -> None:
    one = candidate()
    assert finding_sentence(Diagnosis(one, True, (one,), False, bounded=False)).endswith(
        "The programme has no territory yet to compare its place with."
    )
    assert "no territory yet" in finding_sentence(Diagnosis(None, False, (one,), False, bounded=False))


def test_ambiguity_is_said_plainly() -> None:
    assert ambiguity_sentence(Diagnosis(None, False, (candidate(),), False)) == ""
    assert ambiguity_sentence(Diagnosis(None, False, (candidate(), NEW), True)) == (
        "2 of them fit equally well and lie up to 73 m apart: the numbers cannot tell which is right; the report or "
        "the map's title block can."
    )
    far = candidate(apart_m=432_000.0)
    assert "up to 432 km apart, since eastings without a zone number" in ambiguity_sentence(
        Diagnosis(None, False, (candidate(), far), True)
    )


def test_the_best_is_chosen_unless_only_a_person_can_know(page: CrsPage) -> None:
    first = candidate()
    page.show_diagnosis(Diagnosis(WRONG, False, (first, NEW), True), [QImage(PICTURE, QImage.Format.Format_RGB32)] * 3)
    assert page.places.count() == 3
    assert page.candidate() is first
    assert not page.places.item(2).icon().isNull()
    page.show_diagnosis(Diagnosis(None, False, (first, candidate(apart_m=432_000.0)), True))
    assert page.candidate() is None
    page.show_diagnosis(Diagnosis(None, False, (), False))
    assert page.candidate() is None
    assert not page.places.isVisibleTo(page)


def test_a_choice_goes_out(page: CrsPage) -> None:
    told: list[object] = []
    page.candidateChosen.connect(told.append)
    first = candidate()
    page.show_diagnosis(Diagnosis(None, False, (first, NEW), True))
    assert told == [first]
    page.places.setCurrentRow(1)
    assert told == [first, NEW]
    assert page.candidate() is NEW


def test_names_are_shown_as_text(page: CrsPage) -> None:
    page.show_diagnosis(Diagnosis(None, False, (candidate("<b>x</b>"),), False))
    assert page.places.item(0).text().startswith("<b>x</b>")
