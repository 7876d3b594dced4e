"""What the panel remembers between sessions, typed, in one place."""

from __future__ import annotations

import datetime
from collections.abc import Sequence
from pathlib import Path

from qgis.core import QgsApplication, QgsSettings
from qgis.PyQt.QtCore import QStandardPaths

from ..map.dossier_export import DossierOrder
from ..map.house_style import HouseStyle
from ..map.layout_files import FORMATS
from ..map.layouts import PAGES
from ..map.map_export import Order
from ..map.report_export import ReportOrder
from ..store.backups import KEPT
from ..store.perimeters import PULKOVO, WGS84
from ..store.point_systems import SYSTEMS
from ..store.receiver_files import FORMATS as RECEIVER_FORMATS

_ROOT = "rare_earth_survey"
_HOUSE = ("organisation", "author", "logo", "accent", "family")
MOST_RECENT = 8


def recent_files() -> list[Path]:
    """Programme files opened lately, the last one first."""
    stored = QgsSettings().value(f"{_ROOT}/recent", [])
    paths = [stored] if isinstance(stored, str) else list(stored or [])
    return [Path(path) for path in paths if path]


def remember_file(path: Path) -> None:
    """Put a file on top of the recent ones."""
    others = [str(known) for known in recent_files() if known != path]
    QgsSettings().setValue(f"{_ROOT}/recent", [str(path), *others][:MOST_RECENT])


def forget_file(path: Path) -> None:
    """Take a file out of the recent ones."""
    QgsSettings().setValue(f"{_ROOT}/recent", [str(known) for known in recent_files() if known != path])


def panel_open() -> bool:
    """Whether the panel stood open last time; so it does the first time."""
    return QgsSettings().value(f"{_ROOT}/panel_open", True, type=bool)


def panel_known() -> bool:
    """Whether the panel was ever shown in this profile, so that its place and width are the user's."""
    return QgsSettings().contains(f"{_ROOT}/panel_open")


def set_panel_open(is_open: bool) -> None:
    """Remember whether the panel stands open."""
    QgsSettings().setValue(f"{_ROOT}/panel_open", is_open)


def author() -> str:
    """Who signs a change of status: the last name given, else the system's user."""
    known = QgsSettings().value(f"{_ROOT}/author", "")
    return str(known or QgsApplication.userFullName() or QgsApplication.userLoginName())


def set_author(name: str) -> None:
    """Remember who signs."""
    QgsSettings().setValue(f"{_ROOT}/author", name)


def export_folder() -> Path:
    """Where a file was saved last; the user's documents before that."""
    known = QgsSettings().value(f"{_ROOT}/export_folder", "")
    documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    return Path(known) if known and Path(known).is_dir() else Path(documents)


def set_export_folder(folder: Path) -> None:
    """Remember where a file was saved."""
    QgsSettings().setValue(f"{_ROOT}/export_folder", str(folder))


def backup_folder() -> Path | None:
    """Where backups go; ``None`` for beside each programme."""
    known = QgsSettings().value(f"{_ROOT}/backup_folder", "")
    return Path(known) if known else None


def set_backup_folder(folder: Path | None) -> None:
    """Remember where backups go."""
    QgsSettings().setValue(f"{_ROOT}/backup_folder", str(folder or ""))


def backups_kept() -> int:
    """How many daily backups are kept, at least one."""
    return max(1, int(QgsSettings().value(f"{_ROOT}/backups_kept", KEPT, type=int)))


def set_backups_kept(count: int) -> None:
    """Remember how many daily backups are kept."""
    QgsSettings().setValue(f"{_ROOT}/backups_kept", count)


def chart_open() -> bool | None:
    """Whether the user wants to see the chart; ``None`` before they chose."""
    known = QgsSettings().value(f"{_ROOT}/chart_open", "")
    return None if known in ("", None) else str(known).lower() == "true"


def set_chart_open(is_open: bool) -> None:
    """Remember whether the user wants to see the chart."""
    QgsSettings().setValue(f"{_ROOT}/chart_open", is_open)


def field_norm(scale: int) -> tuple[float, float] | None:
    """Observations on a km2 and km between traverses that the user asked for; ``None`` for the usual norm."""
    held = str(QgsSettings().value(f"{_ROOT}/field_norm/{scale}", ""))
    try:
        per_km2, spacing = (float(part) for part in held.split())
    except ValueError:
        return None
    return per_km2, spacing


def set_field_norm(scale: int, per_km2: float, spacing_km: float) -> None:
    """Remember the norm of a scale."""
    QgsSettings().setValue(f"{_ROOT}/field_norm/{scale}", f"{per_km2} {spacing_km}")


def house_style() -> HouseStyle:
    """How the institution signs its maps; the author is who signs a change of status until another is named."""
    stored = QgsSettings()
    given = {name: str(stored.value(f"{_ROOT}/house/{name}", "") or "") for name in _HOUSE}
    return HouseStyle(**{"author": author(), **{name: value for name, value in given.items() if value}})


def set_house_style(style: HouseStyle) -> None:
    """Remember how maps are signed."""
    for name in _HOUSE:
        QgsSettings().setValue(f"{_ROOT}/house/{name}", getattr(style, name))


def report_since() -> datetime.date | None:
    """The day of the last status report, from which the next one lists changes; ``None`` before the first one."""
    known = str(QgsSettings().value(f"{_ROOT}/report/since", "") or "")
    try:
        return datetime.date.fromisoformat(known)
    except ValueError:
        return None


def report_order() -> ReportOrder:
    """The status report that was made last, as what the next one is proposed."""
    stored = QgsSettings()
    kinds = [stored.value(f"{_ROOT}/report/{name}", True, type=bool) for name in ("as_pdf", "as_tables")]
    return ReportOrder(*(kinds if any(kinds) else (True, True)), language=_language("report"))


def set_report(order: ReportOrder, made_on: datetime.date) -> None:
    """Remember which status report was made, and when."""
    for name in ("as_pdf", "as_tables", "language"):
        QgsSettings().setValue(f"{_ROOT}/report/{name}", getattr(order, name))
    QgsSettings().setValue(f"{_ROOT}/report/since", made_on.isoformat())


def dossier_order() -> DossierOrder:
    """The dossiers that were made last, as what the next ones are proposed; the targets are chosen anew."""
    crs = str(QgsSettings().value(f"{_ROOT}/dossier/block_crs", "") or WGS84)
    return DossierOrder(block_crs=crs if crs in (WGS84, PULKOVO) else WGS84, language=_language("dossier"))


def set_dossier_order(order: DossierOrder) -> None:
    """Remember which dossiers were made."""
    for name in ("block_crs", "language"):
        QgsSettings().setValue(f"{_ROOT}/dossier/{name}", getattr(order, name))


def _language(kind: str) -> str:
    """The language that was chosen last for a kind of document, "" for the window's."""
    return str(QgsSettings().value(f"{_ROOT}/{kind}/language", "") or "")


def map_order() -> Order:
    """The map that was made last, as what the next one is proposed; the sites are chosen anew."""
    stored = QgsSettings()
    usual = Order()
    texts = {
        name: str(stored.value(f"{_ROOT}/maps/{name}", "") or "")
        for name in ("layout", "paper", "file_format", "language")
    }
    dpi = stored.value(f"{_ROOT}/maps/dpi", usual.dpi, type=int)
    frames = stored.value(f"{_ROOT}/maps/frame_scale", 0, type=int)
    return Order(
        layout=texts["layout"] if texts["layout"] in PAGES else usual.layout,
        paper=texts["paper"],
        file_format=texts["file_format"] if texts["file_format"] in FORMATS else usual.file_format,
        dpi=dpi if dpi > 0 else usual.dpi,
        as_book=stored.value(f"{_ROOT}/maps/as_book", False, type=bool),
        frame_scale=frames or None,
        language=texts["language"],
    )


def set_map_order(order: Order) -> None:
    """Remember which map was made."""
    for name in ("layout", "paper", "file_format", "dpi", "as_book", "language"):
        QgsSettings().setValue(f"{_ROOT}/maps/{name}", getattr(order, name))
    QgsSettings().setValue(f"{_ROOT}/maps/frame_scale", order.frame_scale or 0)


def field_choices() -> tuple[str, tuple[str, ...], str]:
    """Coordinates, formats for receivers and language of the field package that was made last."""
    stored = QgsSettings()
    system = str(stored.value(f"{_ROOT}/field/system", "") or "")
    formats = str(stored.value(f"{_ROOT}/field/formats", "") or "").split()
    language = str(stored.value(f"{_ROOT}/field/language", "") or "")
    known = tuple(name for name in RECEIVER_FORMATS if name in formats)
    return system if system in SYSTEMS else SYSTEMS[0], known, language


def set_field_choices(system: str, formats: Sequence[str], language: str) -> None:
    """Remember what a field package was made with."""
    for name, value in (("system", system), ("formats", " ".join(formats)), ("language", language)):
        QgsSettings().setValue(f"{_ROOT}/field/{name}", value)
