"""How an institution signs its maps: name, logo, author, colour and font, chosen once and used on every page."""

from __future__ import annotations

from dataclasses import dataclass

DARK = "#22323b"


@dataclass(frozen=True)
class HouseStyle:
    """What is the same on all pages; everything may be empty.

    :ivar organisation: name in the title block.
    :ivar author: who signs.
    :ivar logo: path of an SVG or raster picture; one that is gone leaves its place empty.
    :ivar accent: colour of titles and rules, as ``#rrggbb``.
    :ivar family: font family; "" for the one that the plugin finds best.
    """

    organisation: str = ""
    author: str = ""
    logo: str = ""
    accent: str = DARK
    family: str = ""
