"""The commodities that targets are prospected for, and reading how people write them."""

from __future__ import annotations

import re

# fmt: off
RARE_EARTHS = (
    "REE", "La", "Ce", "Pr", "Nd", "Pm", "Sm", "Eu", "Gd", "Tb", "Dy", "Ho", "Er", "Tm", "Yb", "Lu", "Y", "Sc",
)
OTHERS = (
    "Cu", "P", "Be", "Ta", "Nb", "Ti", "Re", "Os", "Bi", "Sb", "Se", "Te", "Ga", "In", "Li", "Zr", "Hf", "W", "Mo",
    "Sn", "V", "U",
)
# fmt: on
COMMODITIES = RARE_EARTHS + OTHERS
"""Symbols as a programme writes them; ``REE`` stands for the rare earths as a whole."""

SEPARATOR = ";"
_SPLIT = re.compile(r"[;,/|]+")
_BY_FOLD = {symbol.casefold(): symbol for symbol in COMMODITIES}


def split_commodities(text: str) -> list[str]:
    """The entries of a list, whatever separates them; empty ones left out."""
    return [part.strip() for part in _SPLIT.split(text) if part.strip()]


def known_symbol(entry: str) -> str | None:
    """The symbol that an entry stands for, ``None`` for an unknown one. Case does not matter."""
    return _BY_FOLD.get(entry.strip().casefold())


def tidy_commodities(text: str) -> str | None:
    """The list as a programme writes it, ``None`` where an entry is unknown."""
    symbols = [known_symbol(entry) for entry in split_commodities(text)]
    known = [symbol for symbol in symbols if symbol is not None]
    return SEPARATOR.join(dict.fromkeys(known)) if len(known) == len(symbols) else None
