"""The 38 illustrative targets: which deposits, how large, and how far they have come."""

from __future__ import annotations

LEFT_OUT = ("KZRM-18", "KZRM-19")
"""Karaoba and Boguty: two published positions of each lie more than 50 km apart."""

_TWIN = "Same object as the neighbouring perimeter; merged with it."
_UNSURE = "Published positions differ by 44 km; to be found in the field first."
_RANK_AGAIN = "Ranked again after the older drill logs were found."
_ARCHIVE = "Waits for the reports of the geological archive."

STATUSES: dict[str, str] = {
    "KZRM-01": "licensed",
    "KZRM-02": "explored",
    "KZRM-03": "rejected",
    "KZRM-04": "recommended",
    "KZRM-05": "recommended",
    "KZRM-06": "programmed",
    "KZRM-07": "explored",
    "KZRM-08": "registered",
    "KZRM-09": "appraised",
    "KZRM-10": "appraised",
    "KZRM-11": "licensed",
    "KZRM-12": "licensed",
    "KZRM-13": "programmed",
    "KZRM-14": "ranked",
    "KZRM-15": "ranked",
    "KZRM-16": "recommended",
    "KZRM-17": "programmed",
    "KZRM-20": "on_hold",
    "KZRM-21": "ranked",
    "KZRM-22": "explored",
    "KZRM-23": "recommended",
    "KZRM-24": "identified",
    "KZRM-25": "programmed",
    "KZRM-26": "ranked",
    "KZRM-27": "licensed",
    "KZRM-28": "recommended",
    "KZRM-29": "identified",
    "KZRM-30": "recommended",
    "KZRM-31": "licensed",
    "KZRM-32": "programmed",
    "KZRM-33": "identified",
    "KZRM-34": "ranked",
    "KZRM-35": "on_hold",
    "KZRM-36": "identified",
    "KZRM-37": "identified",
    "KZRM-38": "licensed",
    "KZRM-39": "programmed",
    "KZRM-40": "ranked",
}

CATEGORIES = {
    "KZRM-02": "P2",
    "KZRM-07": "P2",
    "KZRM-08": "P1",
    "KZRM-09": "P1",
    "KZRM-10": "P1",
    "KZRM-22": "P3",
}
"""Forecast categories, invented, where the life cycle has come to exploration."""

DETOURS: dict[str, tuple[tuple[str, str, int, str], ...]] = {
    "KZRM-03": (("ranked", "rejected", 33, _TWIN),),
    "KZRM-16": (("recommended", "ranked", 20, _RANK_AGAIN),),
    "KZRM-20": (("recommended", "on_hold", 41, _UNSURE),),
    "KZRM-27": (("programmed", "on_hold", 15, _ARCHIVE),),
    "KZRM-35": (("ranked", "on_hold", 28, _TWIN.replace("merged", "to be merged")),),
}
"""Site -> (step after which, status, days after it, reason)."""

BLOCKS = {
    "KZRM-01": 34,
    "KZRM-02": 46,
    "KZRM-04": 58,
    "KZRM-06": 84,
    "KZRM-08": 26,
    "KZRM-09": 22,
    "KZRM-20": 52,
    "KZRM-31": 62,
    "KZRM-34": 31,
    "KZRM-35": 44,
    "KZRM-36": 66,
    "KZRM-38": 88,
    "KZRM-39": 70,
    "KZRM-40": 92,
}
"""Blocks of 1' x 1' in the larger perimeters; the others get 12 to 42."""
