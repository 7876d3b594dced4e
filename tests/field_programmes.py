"""Programmes with a campaign, for tests of what goes to the field."""

from __future__ import annotations

from pathlib import Path

from .desktop.panel_tools import panel_programme
from .programme_files import add_row, open_table

CAMPAIGN, CREW, OTHER, IDLE = "camp-1", "crew-1", "crew-2", "crew-3"
SHEET = "M-42-45-Б"
"""A sheet of 1:50 000 in the north-east of the zone RE-01."""
PHOTO = "photos/ручей.jpg"


def field_programme(folder: Path, name: str = "programme.gpkg") -> Path:
    """Two crews with stops and one without; the first has a sheet, a target, a photo, and a stop without a place."""
    path = panel_programme(folder, name)
    add_row(
        open_table(path, "campaign"),
        uuid=CAMPAIGN,
        code="2026",
        name="Сезон 2026",
        starts_on="2026-05-01",
        ends_on="2026-09-30",
    )
    crews = open_table(path, "crew")
    for uuid, code, title in ((CREW, "C1", "Отряд Ёлкина"), (OTHER, "C2", "Second crew"), (IDLE, "C3", "Idle")):
        add_row(crews, uuid=uuid, code=code, name=title, campaign_uuid=CAMPAIGN, base_uuid="b1", people=4)
    (folder / "photos").mkdir(exist_ok=True)
    (folder / PHOTO).write_bytes(b"jpeg of a brook")
    visits = open_table(path, "visit")
    common = {"campaign_uuid": CAMPAIGN, "crew_uuid": CREW, "crew": "C1", "trip": 1}
    add_row(
        visits,
        "POINT(70.45 50.45)",
        uuid="v-2",
        code="V-2",
        name="Quartz",
        kind="target",
        target_uuid="t1",
        day="2026-05-03",
        position=2,
        minutes=90.0,
        note="Опробовать = жилу; <Nb>",
        photo=PHOTO,
        **common,
    )
    add_row(
        visits,
        "POINT(70.3 50.9)",
        uuid="v-1",
        code="V-1",
        kind="sheet",
        sheet=SHEET,
        day="2026-05-03",
        position=1,
        work_km2=12.5,
        **common,
    )
    add_row(visits, uuid="v-3", code="V-3", name="Nowhere yet", kind="camp", sheet="XXX", day="2026-05-04", **common)
    other = common | {"crew_uuid": OTHER, "crew": "C2"}
    add_row(visits, "POINT(71.45 50.45)", uuid="v-9", code="V-9", target_uuid="t2", day="2026-05-03", **other)
    observations = open_table(path, "observation")
    add_row(
        observations,
        "POINT(70.41 50.41)",
        uuid="o-1",
        code="C1-1",
        station="1",
        lithology="granite",
        observed_at="2026-05-03T10:00:00",
        crew_uuid=CREW,
        campaign_uuid=CAMPAIGN,
        target_uuid="t1",
        dip=45.0,
    )
    add_row(observations, "POINT(71.41 50.41)", uuid="o-9", code="C2-1", crew_uuid=OTHER, campaign_uuid=CAMPAIGN)
    return path
