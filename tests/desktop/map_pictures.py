"""Every layout in every language as a small picture, and how two such pictures are compared.

Fonts are drawn a little otherwise by each version of Qt and of FreeType. So pictures are compared by the mean grey of
squares of two millimetres: the edges of letters vanish in it, while a line of text that moved, went or was cut remains.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
from PIL import Image
from qgis.core import QgsCoordinateReferenceSystem, QgsPrintLayout
from qgis.PyQt.QtGui import QFontDatabase, QImage

from rare_earth_plugin.core.accounting import Accountant
from rare_earth_plugin.core.question import Question
from rare_earth_plugin.map import labels
from rare_earth_plugin.map.cartogram import FRAME_SCALE, THEMES
from rare_earth_plugin.map.house_style import HouseStyle
from rare_earth_plugin.map.layout_contents import Cartogram, Contents, frozen
from rare_earth_plugin.map.layout_files import save_page
from rare_earth_plugin.map.layouts import SIZES
from rare_earth_plugin.map.map_export import Order, build_page
from rare_earth_plugin.map.styling import style_layer
from rare_earth_plugin.store.kernels import best_kernel
from rare_earth_plugin.store.languages import NAMES, speaking
from rare_earth_plugin.store.programme import reference_programme
from rare_earth_plugin.store.sheet_frames import DEFAULT_FRAME_CRS, SheetFrames
from rare_earth_plugin.store.sheet_study import sheet_outlines, study_sheets
from rare_earth_plugin.store.snapshot import Snapshot
from tests.desktop.map_contents import contents_of
from tests.desktop.season_contents import SEASON

APPROVED = Path(__file__).resolve().parent.parent / "data" / "maps"
FAMILY = "Open Sans"
"""Font of the approved pictures; it comes with QGIS on Debian and Ubuntu (fonts-open-sans)."""
_DPI = {"A4": 60, "A3": 50, "A1": 25}
_SITES = {"zone": "RE-11", "target": "T-13"}  # neighbours of several statuses around them
_SQUARE = 4  # pixels
LOUD = 14.0
"""Grey levels (of 255) by which a square may differ."""
MOST_LOUD = 0.0003
"""Share of the squares that may differ by more; letters half a pixel softer make 0.0002, a lost scale bar 0.0006."""


@dataclass(frozen=True)
class Subject:
    """A page of a paper."""

    layout: str
    paper: str

    @property
    def name(self) -> str:
        """Stem of the file."""
        return f"{self.layout}_{self.paper}"


SUBJECTS = tuple(Subject(layout, papers[0]) for layout, papers in SIZES.items())
"""Each layout on its usual paper."""
LARGE = tuple(Subject(layout, papers[-1]) for layout, papers in SIZES.items() if len(papers) > 1)
"""Layouts on their largest paper."""
LONGEST = "kk"
"""The language whose texts are the longest."""
CASES = (
    *((subject, language) for subject in SUBJECTS for language in sorted(NAMES)),
    *((subject, LONGEST) for subject in LARGE),
)
"""What there are approved pictures of."""


def approved_picture(subject: Subject, language: str) -> Path:
    """Where the approved picture of a page lies."""
    return APPROVED / f"{subject.name}_{language}.png"


@contextmanager
def reference_contents() -> Iterator[Contents]:
    """The reference programme with its figures, its cartogram and a small season, signed, in a font that is known.

    :raises RuntimeError: the machine has not got that font.
    """
    if FAMILY not in QFontDatabase().families():
        raise RuntimeError(f"install the font {FAMILY} (fonts-open-sans); the approved pictures were drawn with it")
    before, labels.FAMILIES = labels.FAMILIES, (FAMILY,)
    try:
        house = HouseStyle("Geology Committee", "A. Geologist", family=FAMILY)
        with contents_of(reference_programme(), house=house) as contents:
            yield replace(contents, cartogram=_cartogram(contents), season=SEASON)
    finally:
        labels.FAMILIES = before


def _cartogram(contents: Contents) -> Cartogram:
    accountant = Accountant(Snapshot(reference_programme()).read(), best_kernel())
    crs = QgsCoordinateReferenceSystem(DEFAULT_FRAME_CRS)
    frames = SheetFrames(crs, contents.project.transformContext())
    given = accountant.territory, accountant.surveys, frames
    study = study_sheets(*given, 200_000, Question(), accountant.kernel)
    large = sheet_outlines(*given, FRAME_SCALE, accountant.kernel, lambda: False)
    return Cartogram(study, large, 200_000, THEMES[0], crs.userFriendlyIdentifier())


@contextmanager
def built(contents: Contents, subject: Subject, language: str) -> Iterator[QgsPrintLayout]:
    """A page in a language, as an export makes it."""
    aside, layers = frozen(contents.project, contents.layers)
    moment = replace(contents, project=aside, layers=layers)
    try:
        with speaking(language):
            for role, layer in layers.items():
                style_layer(layer, role)
            yield _page(moment, subject)
    finally:
        aside.clear()


def _page(contents: Contents, subject: Subject) -> QgsPrintLayout:
    keys = None
    if subject.layout in _SITES:
        keys = frozenset(site.key for site in contents.sites(subject.layout) if site.code == _SITES[subject.layout])
    return build_page(contents, Order(subject.layout, subject.paper, keys=keys)).build()


def picture_of(layout: QgsPrintLayout, subject: Subject, path: Path) -> Path:
    """A page as a small picture of few colours."""
    save_page(layout, path, "png", _DPI[subject.paper])
    with Image.open(path) as image:
        small = image.convert("RGB").quantize(128, dither=Image.Dither.NONE)
    small.save(path, optimize=True)
    return path


def squares(path: Path) -> np.ndarray:
    """Mean grey of each square of a picture."""
    with Image.open(path) as image:
        grey = np.asarray(image.convert("RGB").convert("L"), dtype=float)
    height, width = (length // _SQUARE * _SQUARE for length in grey.shape)
    cut = grey[:height, :width].reshape(height // _SQUARE, _SQUARE, width // _SQUARE, _SQUARE)
    return cut.mean(axis=(1, 3))


def difference(one: Path, other: Path) -> tuple[float, str]:
    """Share of the squares that differ by more than :data:`LOUD`, and where the first of them lies."""
    mine, theirs = squares(one), squares(other)
    if mine.shape != theirs.shape:
        return 1.0, f"sizes {mine.shape} and {theirs.shape}"
    loud = np.argwhere(np.abs(mine - theirs) > LOUD)
    place = f"around {loud[0][1] * _SQUARE}, {loud[0][0] * _SQUARE} pixels" if len(loud) else ""
    return len(loud) / mine.size, place


def is_blank(path: Path) -> bool:
    """Whether a picture shows nothing."""
    return QImage(str(path)).isNull() or float(squares(path).std()) < 1
