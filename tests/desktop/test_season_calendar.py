"""The calendar of a crew's season."""

from __future__ import annotations

import datetime

from qgis.core import QgsProject
from qgis.PyQt.QtCore import QRectF
from qgis.PyQt.QtGui import QColor

from rare_earth_plugin.core.plan import DAY_KINDS, CrewDay, Position
from rare_earth_plugin.map.layout_page import Page
from rare_earth_plugin.map.season_calendar import add_calendar, letter

from .map_contents import tables

ROOM = QRectF(10, 10, 180, 100)


def test_every_day_has_its_box_and_no_month_has_too_many() -> None:
    first = datetime.date(2027, 2, 1)
    days = {}
    for number in range(59):  # February and March
        day = first + datetime.timedelta(number)
        kind = DAY_KINDS[number % len(DAY_KINDS)]
        days[day] = CrewDay("A", day, kind, 12, 0, 0, 0, 0, (), (Position(70, 50),), False)
    page = Page(QgsProject.instance(), (210, 297))
    height = add_calendar(page, days, QColor("#0072b2"), ROOM, 0.82)
    assert 5 < height < ROOM.height()
    february, march = tables(page.layout)["calendar"]
    assert (february[0], march[0]) == ("February 2027", "March 2027")
    assert len(february) == len(march) == 32
    assert february[29:] == ["", "", ""]
    assert february[1] == "12"
    assert "" not in march


def test_kinds_can_be_told_without_colour() -> None:
    letters = [letter(kind, 1) for kind in DAY_KINDS]
    assert len(set(letters)) == len(DAY_KINDS)
