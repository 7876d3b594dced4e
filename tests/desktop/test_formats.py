from __future__ import annotations

import datetime

from rare_earth_plugin.map import formats


def test_numbers() -> None:
    assert formats.number(682767.4) == "682\u202f767"
    assert formats.number(-4133, signed=True) == "−4\u202f133"
    assert formats.number(5, signed=True) == "+5"
    assert formats.number(-0.2) == "0"
    assert formats.number(0.2, signed=True) == "0"
    assert formats.number(None) == ""
    assert formats.area(12.34) == "12.3\u202fkm²"
    assert formats.area(100) == "100\u202fkm²"


def test_almost_all_is_not_all() -> None:
    assert formats.percent(99.99) == "99.9\u202f%"
    assert formats.percent(0.001) == "0.1\u202f%"
    assert formats.percent(100) == "100.0\u202f%"
    assert formats.percent(0) == "0.0\u202f%"


def test_dates() -> None:
    day = datetime.date(2025, 12, 31)
    assert "31" in formats.date(day)
    assert "2025" in formats.date(day)
    assert formats.from_qdate(formats.to_qdate(day)) == day
    assert formats.from_qdate(formats.to_qdate(None)) is None
