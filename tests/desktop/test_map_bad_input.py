"""What goes wrong around a map: a full disk, a file that is held, a font without the letters, rows without shapes."""

from __future__ import annotations

import contextlib
import resource
import signal
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from qgis.core import QgsLayoutItemMap
from qgis.PyQt.QtGui import QFont, QFontDatabase, QFontInfo

from rare_earth_plugin.map.house_style import HouseStyle
from rare_earth_plugin.map.labels import font_family, lacks_letters
from rare_earth_plugin.map.layout_contents import Contents
from rare_earth_plugin.map.layout_files import is_whole
from rare_earth_plugin.map.layouts import overview_page
from rare_earth_plugin.map.map_export import Order, Outcome, export_steps
from rare_earth_plugin.map.site_sheets import site_page
from rare_earth_plugin.store.languages import NAMES
from rare_earth_plugin.store.schema import create_programme
from tests.desktop.map_contents import contents_of, texts
from tests.desktop.panel_tools import panel_programme
from tests.programme_files import add_row, open_table, square

ORDERS = (
    Order("zone", file_format="pdf", dpi=72),
    Order("zone", as_book=True, dpi=72),
    Order("zone", file_format="geopdf", dpi=72),
    Order("zone", file_format="png", dpi=72),
    Order("zone", file_format="svg", dpi=72),
)


@pytest.fixture
def contents(tmp_path: Path) -> Iterator[Contents]:
    with contents_of(panel_programme(tmp_path)) as made:
        yield made


@contextlib.contextmanager
def files_end_at(size: int) -> Iterator[None]:
    """No file of this process grows beyond a size, as on a disk that is full."""
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    handler = signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, hard))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
        signal.signal(signal.SIGXFSZ, handler)


def ran(contents: Contents, order: Order, folder: Path) -> Outcome:
    outcome = Outcome()
    list(export_steps(contents, order, folder, outcome))
    return outcome


@pytest.mark.parametrize("size", [0, 9_000])
@pytest.mark.parametrize("order", ORDERS, ids=lambda order: f"{order.file_format}{' book' * order.as_book}")
def test_a_full_disk_is_a_sentence_and_the_earlier_files_stay(
    contents: Contents, tmp_path: Path, order: Order, size: int
) -> None:
    folder = tmp_path / "out"
    before = {path: path.read_bytes() for path in ran(contents, order, folder).files}
    assert before
    assert all(len(content) > 9_000 and is_whole(path) for path, content in before.items())
    with files_end_at(size):
        outcome = ran(contents, order, folder)
    assert outcome.files == []
    assert len(outcome.failed) == len(before)
    assert all("cannot be written" in failure.reason for failure in outcome.failed)
    assert {path: path.read_bytes() for path in folder.iterdir()} == before


def test_a_file_that_another_program_holds_is_a_sentence(
    contents: Contents, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As on Windows, where an open file is not replaced."""
    (before,) = ran(contents, Order("overview", dpi=72), tmp_path / "out").files
    content = before.read_bytes()

    def held(_draft: Path, target: Path) -> None:
        raise PermissionError(13, "Permission denied", str(target))

    monkeypatch.setattr(Path, "replace", held)
    outcome = ran(contents, Order("overview", dpi=72), tmp_path / "out")
    (failure,) = outcome.failed
    assert "no other program holds the file" in failure.reason
    assert before.read_bytes() == content
    assert [path.name for path in before.parent.iterdir()] == [before.name]


@pytest.mark.parametrize("language", sorted(NAMES))
def test_the_usual_font_has_the_letters_of_each_language(language: str) -> None:
    assert not lacks_letters(font_family(), language)


def test_a_font_without_cyrillic_is_told_and_the_map_is_made(
    contents: Contents, tmp_path: Path, every_language: None, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("rare_earth_plugin.map.map_export.lacks_letters", lambda _family, language: language == "ru")
    signed = replace(contents, house=HouseStyle(family="Latin Only"))
    outcome = ran(signed, Order("overview", language="ru", dpi=72), tmp_path)
    assert len(outcome.files) == 1
    (note,) = outcome.notes
    assert "Latin Only" in note
    assert "Русский" in note
    assert ran(signed, Order("overview", dpi=72), tmp_path).notes == []


def test_a_font_is_asked_for_its_own_letters() -> None:
    """Fonts that the system counts as without Cyrillic, such as those of symbols, lack them; none is needed here."""
    known = QFontDatabase()
    cyrillic = QFontDatabase.WritingSystem.Cyrillic
    latin_only = [
        family
        for family in known.families()
        # "Monospace" and the like are names of others.
        if cyrillic not in known.writingSystems(family) and QFontInfo(QFont(family)).family() == family
    ]
    assert [family for family in latin_only if not lacks_letters(family, "kk")] == []


def test_zones_without_shape_territory_and_targets(tmp_path: Path) -> None:
    path = tmp_path / "bare.gpkg"
    create_programme(path, "Bare", False)
    zones = open_table(path, "zone")
    add_row(zones, square(70, 50, 0.5), uuid="z1", code="A-1", name="Drawn", status="proposed")
    add_row(zones, None, uuid="z2", code="A-2", name="Not drawn", status="selected")
    del zones
    with contents_of(path) as contents:
        outcome = ran(contents, Order("zone", dpi=72), tmp_path / "out")
        assert len(outcome.files) == 2
        assert any("A-2" in note for note in outcome.notes)
        page = overview_page(contents)
        assert "No figures: the programme has no territory yet." in texts(page.layout)
        for site in contents.sites("zone"):
            sheet = site_page(contents, site)
            chart = sheet.layout.itemById("map")
            assert isinstance(chart, QgsLayoutItemMap)
            assert chart.scale() > 0
            said = any("No outline of" in text for text in texts(sheet.layout))
            assert said is not site.is_drawn


@pytest.mark.parametrize("layout", ["overview", "zone", "target"])
def test_a_title_of_300_characters_fits(contents: Contents, tmp_path: Path, layout: str) -> None:
    title = ("Государственная программа геологического изучения " * 7)[:300]
    named = replace(contents, title=title)
    outcome = ran(named, Order(layout, dpi=72), tmp_path / "out")
    assert outcome.failed == []
    assert all(len(path.name.encode()) < 200 for path in outcome.files)
