"""The tables of a programme file, column by column.

Every row has a ``uuid``; codes and names are for people. Every spatial table lies in EPSG:4326 and says for each row
where its geometry comes from.
"""

from __future__ import annotations

from dataclasses import dataclass

SCHEMA_VERSION = 3
GEOMETRY, FID, CRS_ID = "geom", "fid", 4326

TEXT, INTEGER, REAL, DATE = "text", "integer", "real", "date"
POLYGONS, LINES, POINTS, NO_GEOMETRY = "MultiPolygon", "MultiLineString", "Point", "None"

MOVE_COLUMNS = ("status_on", "author", "reason", "document")
"""What a status change records in the row itself; the trigger copies it into the history."""
SIGNATURE = ("move_uuid", "tool")
"""What a tool that records moves writes beside them: a fresh identity, which becomes the event's own, and its name.

Nobody fills them in, and no import brings them along.
"""

LINEAGE = ("source", "geometry_source")
"""What a row says of where it is from."""

_LINEAGE = " ".join(LINEAGE)
_MOVE = "status_on:date author reason document move_uuid tool"
_ADDED = {
    2: {
        "zone": ("move_uuid", "tool", "photo"),
        "target": ("move_uuid", "tool", "photo"),
        "coverage": ("move_uuid", "tool"),
        "base": ("photo",),
        "visit": ("photo",),
        "status_event": ("tool", "corrects"),
    },
    3: {
        "campaign": ("plan",),
        "visit": (
            "kind",
            "crew_uuid",
            "trip",
            "position",
            "minutes",
            "km",
            "work_km2",
            "locked",
            "done_on",
        ),
    },
}
"""Version of the schema -> table that was there before -> columns that came with it."""


@dataclass(frozen=True)
class Table:
    """One table.

    :ivar geometry: ``MultiPolygon``, ``MultiLineString``, ``Point`` or ``None`` (as text).
    :ivar columns: column name -> ``text``, ``integer``, ``real`` or ``date``; geometry and ``fid`` are not among them.
    :ivar since: version of the schema that it came with.
    """

    name: str
    geometry: str
    columns: dict[str, str]
    description: str
    since: int = 1

    def columns_of(self, version: int) -> list[str]:
        """The columns that a file of an earlier version of the schema has."""
        later = {name for added, tables in _ADDED.items() if added > version for name in tables.get(self.name, ())}
        return [name for name in self.columns if name not in later]

    @property
    def spatial(self) -> bool:
        """Whether the table has a geometry column."""
        return self.geometry != NO_GEOMETRY

    @property
    def has_status(self) -> bool:
        """Whether a change of status in it is recorded in ``status_event``."""
        return self.name in STATUS_TABLES


def _columns(text: str) -> dict[str, str]:
    """Columns from words ``name`` (text) or ``name:kind``."""
    pairs = (word.partition(":") for word in text.split())
    return {name: kind or TEXT for name, _, kind in pairs}


STATUS_TABLES = ("zone", "target", "coverage")

TABLES = (
    Table(
        "programme",
        NO_GEOMETRY,
        _columns("uuid title illustrative:integer schema_version:integer created_on:date note"),
        "The programme itself: one row",
    ),
    Table("territory", POLYGONS, _columns(f"uuid code name official_km2:real {_LINEAGE}"), "Territory"),
    Table("region", POLYGONS, _columns(f"uuid code name name_ru note {_LINEAGE}"), "Regions and cities"),
    Table(
        "zone",
        POLYGONS,
        _columns(
            "uuid code name status method scale:integer declared_km2:real started_on:date due_on:date accepted_on:date "
            f"contractor report_no note photo {_MOVE} {_LINEAGE}"
        ),
        "Survey zones",
    ),
    Table(
        "target",
        POLYGONS,
        _columns(
            "uuid code name status commodities category confidence position_km:real identified_on:date licence_no note "
            f"photo {_MOVE} {_LINEAGE}"
        ),
        "Prospect targets",
    ),
    Table(
        "coverage",
        POLYGONS,
        _columns(
            "uuid code name method scale:integer status started_on:date due_on:date accepted_on:date zone_uuid "
            f"contractor report_no note {_MOVE} {_LINEAGE}"
        ),
        "Footprints of surveys",
    ),
    Table(
        "base", POINTS, _columns(f"uuid code name name_2 kind population:integer note photo {_LINEAGE}"), "Field bases"
    ),
    Table(
        "figure",
        NO_GEOMETRY,
        _columns("uuid key value unit as_of statement source note"),
        "Published figures with their sources",
    ),
    Table(
        "status_event",
        NO_GEOMETRY,
        _columns(
            "uuid at happened_on:date table_name row_uuid row_code old_status new_status author reason document "
            "stated:integer tool corrects"
        ),
        "History of statuses: rows are only ever added",
    ),
    Table(
        "campaign", NO_GEOMETRY, _columns("uuid code name status starts_on:date ends_on:date plan note"), "Campaigns"
    ),
    Table(
        "visit",
        POINTS,
        _columns(
            "uuid code name campaign_uuid target_uuid sheet kind crew crew_uuid day:date trip:integer position:integer "
            "minutes:real km:real work_km2:real locked:integer status done_on:date note photo "
            f"{_LINEAGE}"
        ),
        "Visits of a campaign",
    ),
    Table(
        "crew",
        NO_GEOMETRY,
        _columns(
            "uuid code name campaign_uuid base_uuid people:integer vehicle km_per_day:real hours_per_day:real note"
        ),
        "Crews of a campaign",
        since=3,
    ),
    Table(
        "observation",
        POINTS,
        _columns(
            "uuid code name station observed_at lithology sample_no structure dip:real strike:real pxrf "
            f"accuracy_m:real crew_uuid campaign_uuid target_uuid sheet photo note {_LINEAGE}"
        ),
        "Observations in the field",
        since=3,
    ),
    Table(
        "track",
        LINES,
        _columns(f"uuid code name crew_uuid campaign_uuid started_at ended_at note {_LINEAGE}"),
        "Tracks of crews",
        since=3,
    ),
    Table(
        "handover",
        NO_GEOMETRY,
        _columns(
            "uuid at kind package_uuid crew_uuid author tool added:integer changed:integer conflicts:integer detail"
        ),
        "What went to the field and came back, and with whom",
        since=3,
    ),
)

BY_NAME = {table.name: table for table in TABLES}


def tables_of(version: int) -> tuple[Table, ...]:
    """The tables that a file of a version of the schema has."""
    return tuple(table for table in TABLES if table.since <= version)


def added_in(version: int) -> dict[str, tuple[str, ...]]:
    """Table -> columns that a version of the schema added to those that were there."""
    return _ADDED[version]


def select(table: str, *expressions: str, ordered: bool = False) -> str:
    """A query over a whole table, rows in the order of their ids where ``ordered``. Names come from this module."""
    words = ["SELECT", ", ".join(expressions), "FROM", quoted(table)]
    return " ".join([*words, "ORDER BY", quoted(FID)] if ordered else words)


def quoted(name: str) -> str:
    """A name as SQLite takes it, in backticks: of an unknown name in double quotes it would make a text.

    A query would then answer with the names of columns that a file of another version lacks.
    """
    return "`" + name.replace("`", "``") + "`"
