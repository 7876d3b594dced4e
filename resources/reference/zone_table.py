"""The 25 illustrative zones: where they lie and how far they have come.

Each zone is drawn as rows of 1:50 000 sheets (15' x 10' in WGS 84 numbers) from its north-west corner; ``#`` is a sheet
of the zone. ``season`` is the year of its field season, from which the dates of its history follow.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class ZonePlan:
    """One zone before it has geometry.

    :ivar corner: north-west corner: longitude in degrees, latitude in degrees and minutes.
    :ivar late_days: days by which its whole history runs behind the usual calendar of a season.
    :ivar detours: (step after which it happened, status, days after that step, reason): moves aside or back.
    """

    number: int
    province: str
    place: str
    occurrence: str
    corner: tuple[float, int, int]
    shape: tuple[str, ...]
    status: str
    season: int
    method: str = "geological"
    late_days: int = 0
    detours: tuple[tuple[str, str, int, str], ...] = ()


_BAD_WEATHER = "Spring floods closed the tracks; field parties withdrawn."
_REFLY = "Northern flight lines failed the noise check and are flown again."
_RETURNED = "Report returned by the reviewers: geochemical maps incomplete."
_FUNDS = "Funds of the year used up; work goes on when the next budget opens."
_REDESIGN = "Scope changed: two sheets added, the design is drawn up again."

PLANS = (
    ZonePlan(
        1,
        "Kokshetau",
        "Syrymbet",
        "Syrymbet, Sn (USGS; position uncertain by 44 km)",
        (67.75, 53, 40),
        ("####", "####", "###."),
        "released",
        2023,
    ),
    ZonePlan(
        2, "Kokshetau", "Bayan", "Bayan, W (GSC)", (67.25, 53, 10), ("#####", "#####", "..###"), "fieldwork", 2025
    ),
    ZonePlan(
        3,
        "Kokshetau",
        "Donetskoye",
        "Donetskoye, Sn (USGS)",
        (69.25, 53, 50),
        (".###", "####", "####"),
        "compilation",
        2025,
    ),
    ZonePlan(
        4,
        "Kokshetau",
        "Losevskoye",
        "Losevskoye, Zr (USGS)",
        (68.75, 53, 0),
        (".####", "#####", "####."),
        "accepted",
        2024,
    ),
    ZonePlan(
        5,
        "Kostanay",
        "Kundybai",
        "Kundybai, REE and Zr (USGS)",
        (60.5, 52, 10),
        (".####", "#####", "#####"),
        "released",
        2024,
    ),
    ZonePlan(
        6,
        "Kostanay",
        "Drozhilovskoye",
        "Drozhilovskoye, Mo (USGS)",
        (61.25, 52, 50),
        ("####", "####", ".###"),
        "contracted",
        2026,
    ),
    ZonePlan(
        7,
        "Kostanay",
        "Smirnovskoye",
        "Smirnovskoye, Mo (USGS)",
        (61.75, 53, 50),
        ("###.", "####", ".###"),
        "proposed",
        2027,
    ),
    ZonePlan(
        8,
        "Mugodzhar",
        "Kunduzdy",
        "Kunduzdy, Cu-Zn-Au (USGS)",
        (58.25, 49, 30),
        ("###.", "####", "####", ".###"),
        "fieldwork",
        2025,
        "geological",
        20,
    ),
    ZonePlan(
        9,
        "Mugodzhar",
        "Aktogai",
        "Aktogai, Al (USGS)",
        (58.5, 48, 50),
        ("####", "####", "####"),
        "selected",
        2026,
        "geological",
        90,
    ),
    ZonePlan(
        10,
        "Mugodzhar",
        "Singirbai",
        "Singirbai, Ti placer (USGS)",
        (60.25, 50, 10),
        ("###.", "####", "####"),
        "designed",
        2026,
    ),
    ZonePlan(
        11,
        "Karaganda",
        "Nurataldy",
        "Nurataldy, Mo-W-Be (USGS)",
        (72.75, 49, 20),
        ("#####", "#####"),
        "submitted",
        2024,
        "geological",
        170,
        (("submitted", "compilation", 35, _RETURNED),),
    ),
    ZonePlan(
        12,
        "Karaganda",
        "Upper Kairakty",
        "Upper Kairakty and North Katpar, W-Mo (USGS, GSC)",
        (72.75, 49, 0),
        ("####", "####", "####", ".##."),
        "accepted",
        2024,
        "geological",
        60,
    ),
    ZonePlan(
        13,
        "Karaganda",
        "Koktenkol",
        "Koktenkol, Mo-W (USGS)",
        (71.75, 48, 50),
        ("###", "####", "####"),
        "airborne",
        2025,
        "geophysical",
        120,
    ),
    ZonePlan(
        14,
        "Karaganda",
        "Akshatau",
        "Akshatau, W-Mo-Be, and Batystau, W-Mo (USGS)",
        (73.5, 48, 30),
        ("###.", "####", "####", ".###"),
        "fieldwork",
        2025,
        "geological",
        0,
        (("fieldwork", "airborne", 24, _REFLY),),
    ),
    ZonePlan(
        15,
        "Northern Balkhash",
        "Zhanet",
        "Zhanet, Mo (USGS)",
        (74.0, 47, 50),
        ("###.", "####", ".###"),
        "contracted",
        2026,
        "geological",
        30,
    ),
    ZonePlan(
        16,
        "Northern Balkhash",
        "Konyrat",
        "Konyrat, Mo, and East Kounrad, W (USGS)",
        (74.75, 47, 20),
        ("####", "####", "####"),
        "compilation",
        2025,
        "geological",
        15,
    ),
    ZonePlan(
        17,
        "Northern Balkhash",
        "Karatas",
        "Karatas, Mo-Cu (USGS)",
        (73.25, 46, 50),
        ("####", "####", "####"),
        "suspended",
        2025,
        "geological",
        0,
        (("fieldwork", "suspended", 70, _FUNDS),),
    ),
    ZonePlan(
        18,
        "Shyngys-Tarbagatai",
        "Verkhnee Espe",
        "Verkhnee Espe, Zr-REE-Nb-Ta (USGS)",
        (81.0, 48, 30),
        ("####", "####", "####", "##.."),
        "fieldwork",
        2025,
        "geological",
        10,
    ),
    ZonePlan(
        19,
        "Shyngys-Tarbagatai",
        "Nurbay",
        "Nurbay, Cu-Mo (USGS)",
        (78.75, 48, 10),
        ("##..", "####", "####"),
        "designed",
        2026,
        "geochemical",
        40,
        (("designed", "selected", 45, _REDESIGN),),
    ),
    ZonePlan(
        20,
        "Kalba-Narym",
        "Belogorskoye",
        "Belogorskoye, Ta (USGS)",
        (82.75, 49, 40),
        ("###.", "####", ".###", "..##"),
        "compilation",
        2025,
        "geological",
        5,
        (("fieldwork", "suspended", 12, _BAD_WEATHER),),
    ),
    ZonePlan(
        21,
        "Kalba-Narym",
        "Bulandy",
        "Bulandy, W (USGS)",
        (83.75, 49, 10),
        ("####", "####", "####"),
        "airborne",
        2025,
        "geophysical",
        140,
    ),
    ZonePlan(
        22,
        "Kalba-Narym",
        "Western Kalba",
        "Andreevskoe, Cr, and Vasil'evskoe, Au (USGS)",
        (81.25, 49, 30),
        ("####", "####", ".###"),
        "contracted",
        2026,
        "geological",
        45,
    ),
    ZonePlan(
        23,
        "Turkistan-Kyzylorda",
        "Inkai",
        "Inkai and South Inkai, U with REE (Wikipedia)",
        (67.0, 45, 20),
        ("####", "####", "####"),
        "airborne",
        2025,
        "geophysical",
        110,
    ),
    ZonePlan(
        24,
        "Turkistan-Kyzylorda",
        "Mynkuduk",
        "Mynkuduk, U with REE (Wikipedia)",
        (67.5, 45, 50),
        ("###.", "####", "####"),
        "selected",
        2026,
        "geochemical",
        120,
    ),
    ZonePlan(
        25,
        "Turkistan-Kyzylorda",
        "Balasausqandiq",
        "Balasausqandiq and Kurumsak, V (USGS)",
        (67.0, 44, 40),
        ("####", "####", "####"),
        "fieldwork",
        2025,
        "geological",
        30,
    ),
)
