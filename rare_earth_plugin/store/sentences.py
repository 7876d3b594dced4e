"""Each trouble in one sentence for the person at the window: what is wrong, where, and what to do.

The words are chosen when the sentence is asked for, so a change of language takes effect at once.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from ..core.accounting import ProgrammeError
from ..core.atoms import BalanceError
from ..core.blocks import BlockError
from ..core.campaign import CampaignError
from ..core.cartogram import CartogramError
from ..core.coverage import CancelledError
from ..core.errors import SurveyError
from ..core.field_norms import NormError
from ..core.forecast import ForecastError
from ..core.history import HistoryError
from ..core.kernel import KernelError
from ..core.sheets import SheetError
from ..core.status import StatusError
from .campaign_sentences import campaign_sentence
from .foreign_sentences import foreign_source_sentence
from .foreign_source import ForeignSourceError
from .handback_sentences import handback_sentence, norm_sentence
from .import_mapping import MappingError
from .import_sentences import mapping_sentence
from .languages import spoken, translate
from .migrations import MigrationError
from .polygon_source import SourceError
from .programme_file import ProgrammeFileError
from .returned_package import HandbackError
from .sheet_frames import FrameCrsError


def sentence(error: BaseException) -> str:
    """One translated sentence for an error, also for one that the plugin did not foresee."""
    for kind, compose in _COMPOSERS:
        if isinstance(error, kind):
            return compose(error)
    if isinstance(error, SurveyError):
        return str(error) or type(error).__name__
    if isinstance(error, MemoryError):
        return translate("Sentences", "The computer ran out of memory; close other programs, then compute again.")
    text = translate(
        "Sentences", "Something unforeseen happened ({kind}: {detail}); please report it to the plugin's authors."
    )
    return text.format(kind=type(error).__name__, detail=str(error))


def kernel_sentence(reason: str) -> str:
    """Which geometry library computes and why; ``reason`` is a code of :func:`.kernels.kernel_reason`."""
    sentences = {
        "shapely": translate("Sentences", "shapely computes."),
        "missing": translate(
            "Sentences", "QGIS's own geometry computes, since shapely is not installed: same figures, slower."
        ),
        "too_old": translate(
            "Sentences", "QGIS's own geometry computes, since shapely is older than 2.1: same figures, slower."
        ),
        "wheel": translate(
            "Sentences",
            "QGIS's own geometry computes, since the installed shapely brings a GEOS of its own, which cannot work "
            "inside this QGIS: same figures, slower.",
        ),
        "broken": translate(
            "Sentences",
            "QGIS's own geometry computes, since shapely is there but cannot be loaded: same figures, slower.",
        ),
        "forced": translate(
            "Sentences",
            "QGIS's own geometry computes, as the environment variable RARE_EARTH_KERNEL asks: same figures, slower.",
        ),
    }
    return sentences.get(reason, reason)


def _programme_file(error: ProgrammeFileError) -> str:
    sentences = {
        "missing": translate("Sentences", "The programme file {path} does not exist; choose another one."),
        "exists": translate("Sentences", "The file {path} exists already; choose another name."),
        "locked": translate(
            "Sentences", "The programme file {path} is locked by another program; close it there, then open it again."
        ),
        "no_locks": translate(
            "Sentences",
            "The folder of {path} keeps no locks, as some network drives do, so two people could overwrite each "
            "other's work; copy the file to a drive of this computer and open it there.",
        ),
        "disk_full": translate(
            "Sentences",
            "The disk of {path} is full, so the file can be neither read safely nor written; make room first.",
        ),
        "not_readable": translate(
            "Sentences",
            "The programme file {path} cannot be read {detail}; check its permissions and whether its drive is there.",
        ),
        "not_writable": translate(
            "Sentences",
            "The file {path} cannot be written {detail}; check the folder's permissions and the free space.",
        ),
        "not_written": translate(
            "Sentences",
            "The file {path} was not written completely, so what was there before stays; check the free space.",
        ),
        "truncated": translate(
            "Sentences", "The programme file {path} is incomplete or damaged; take it from a backup or copy it again."
        ),
        "not_geopackage": translate("Sentences", "The file {path} is no GeoPackage; choose a programme file (.gpkg)."),
        "not_programme": translate(
            "Sentences",
            "The GeoPackage {path} is no survey programme, since it has no table 'programme' that says so; "
            "choose a programme file, or import its layers into one.",
        ),
        "newer_schema": translate(
            "Sentences",
            "The programme file {path} has version {version}, but this plugin reads up to version {supported}; "
            "update the plugin.",
        ),
        "older_schema": translate(
            "Sentences",
            "The programme file {path} has version {version}, but this plugin writes version {supported}; open it "
            "in the panel and bring it up to date first.",
        ),
        "table_missing": translate(
            "Sentences", "The programme file {path} lacks the table '{table}'; take it from a backup."
        ),
        "column_missing": translate(
            "Sentences",
            "The programme file {path} lacks the column '{column}' in the table '{table}'; take it from a backup.",
        ),
        "other_crs": translate(
            "Sentences",
            "The table '{table}' of {path} is not in longitude and latitude (EPSG:4326), so nothing can be imported "
            "into it; bring the table to EPSG:4326 first.",
        ),
        "same_file": translate(
            "Sentences", "The copy cannot take the place of {path}, which it is made from; choose another name."
        ),
        "in_use": translate(
            "Sentences",
            "A layer of {path} is being edited, here or in another window; save or discard its changes first.",
        ),
        "changed_meanwhile": translate(
            "Sentences",
            "The file {path} was changed meanwhile, so nothing was written; look at what it holds now, then begin "
            "again.",
        ),
    }
    facts = dict(error.facts)
    detail = facts.pop("detail", "")
    text = sentences.get(error.kind, str(error)).format(
        path=error.path, detail=f"({detail})" if detail else "", **facts
    )
    return text.replace(" ;", ";")


def _migration(error: MigrationError) -> str:
    texts = {
        "no_step": translate(
            "Sentences",
            "No way leads from version {version} of the programme file {path} to the one of this plugin; it stays "
            "read-only.",
        ),
        "failed": translate(
            "Sentences",
            "The programme file {path} could not be brought up to date from version {version} ({detail}), so it is as "
            "it was; please report it to the plugin's authors.",
        ),
        "not_whole": translate(
            "Sentences",
            "Bringing the programme file {path} up to date would have lost rows ({detail}), so it is as it was; please "
            "report it to the plugin's authors.",
        ),
    }
    return texts[error.kind].format(path=error.path, version=error.version, detail=error.detail)


def _source(error: SourceError) -> str:
    sentences = {
        "crs_unknown": translate(
            "Sentences",
            "The layer {layer} has no known coordinate reference system, so its place on Earth is unknown; "
            "set one in the layer's properties.",
        ),
        "no_operation": translate(
            "Sentences",
            "No transformation leads from the coordinate reference system {detail} of the layer {layer} to WGS 84; "
            "give the layer another one.",
        ),
        "column_missing": translate("Sentences", "The layer {layer} has no field '{detail}'; choose another field."),
    }
    layer = f"'{error.layer}'" if error.layer else ""
    return sentences[error.reason].format(layer=layer, detail=error.detail).replace("  ", " ").replace(" ,", ",")


def _programme(error: ProgrammeError) -> str:
    sentences = {
        "no_territory": translate(
            "Sentences",
            "The territory has no usable polygon, so there is no area to take a remainder from; draw or import one.",
        ),
        "no_official_area": translate(
            "Sentences",
            "The programme states no official area of its territory; enter it in its field official_km2, "
            "or choose the polygon's area as denominator.",
        ),
    }
    return sentences.get(error.reason, str(error))


def _balance(error: BalanceError) -> str:
    text = translate(
        "Sentences",
        "Areas that must add up differ ({expected} against {found} km2), so no figure is shown; check the geometries "
        "of the programme for extreme coordinates.",
    )
    return text.format(expected=f"{error.expected_m2 / 1e6:.6f}", found=f"{error.found_m2 / 1e6:.6f}")


def _kernel(error: KernelError) -> str:
    text = translate(
        "Sentences",
        "The geometry library gave up ({detail}), so no figure is shown; run the tool 'Check validity' on the layers.",
    )
    return text.format(detail=str(error))


def _cancelled(_error: CancelledError) -> str:
    return translate("Sentences", "The computation was cancelled; the figures shown are those from before.")


def _sheet(error: SheetError) -> str:
    sentences = {
        "unreadable": translate("Sentences", "'{text}' is no sheet code; write one like M-43, M-43-XXI or M-43-89-В."),
        "ambiguous_letter": translate(
            "Sentences", "In the sheet code '{text}' the Cyrillic letter Н could be H or N; write it in Latin."
        ),
        "column": translate(
            "Sentences", "The sheet code '{text}' has the column {detail}, but columns run from 1 to 60."
        ),
        "number": translate(
            "Sentences", "The sheet code '{text}' has the number {detail}, which no sheet of its scale has."
        ),
        "scale_mismatch": translate(
            "Sentences", "The sheet code '{text}' is one of 1:{detail}, not of the scale asked for."
        ),
        "scale": translate(
            "Sentences",
            "There are no sheets of the scale {text}; choose 1:1 000 000, 500 000, 200 000, 100 000 or 50 000.",
        ),
        "outside": translate(
            "Sentences",
            "The place {text} lies outside the map sheets, which cover 0 to 60 degrees north; choose another extent.",
        ),
    }
    return sentences.get(error.reason, str(error)).format(text=error.text, detail=error.detail)


def _frame_crs(error: FrameCrsError) -> str:
    sentences = {
        "not_degrees": translate(
            "Sentences",
            "Map sheets cannot be framed in {crs}; choose a coordinate reference system in degrees, such as EPSG:4284.",
        ),
        "no_operation": translate(
            "Sentences", "No transformation leads from {crs} to WGS 84 there; choose another datum or extent."
        ),
    }
    return sentences[error.reason].format(crs=error.crs)


def _status(error: StatusError) -> str:
    names = {
        "reason": translate("Sentences", "a reason"),
        "report_no": translate("Sentences", "a report number"),
        "category": translate("Sentences", "a resource category"),
        "commodity": translate("Sentences", "a commodity"),
    }
    current = (error.current or translate("Sentences", "no status")).replace("_", " ")
    wanted = error.wanted.replace("_", " ")
    if error.missing:
        text = translate(
            "Sentences", "The move from '{current}' to '{wanted}' must record {missing}; enter it, then move again."
        )
        missing = ", ".join(names.get(name, name) for name in error.missing)
        return text.format(current=current, wanted=wanted, missing=missing)
    text = translate(
        "Sentences", "A move from '{current}' to '{wanted}' is not allowed; choose one of the statuses offered."
    )
    return text.format(current=current, wanted=wanted)


def _history(error: HistoryError) -> str:
    sentences = {
        "no_event": translate("Sentences", "The event to be corrected is no longer in the history; open it again."),
        "unknown_status": translate("Sentences", "There is no status '{status}'; choose one of those offered."),
        "ends_elsewhere": translate(
            "Sentences",
            "With this correction the history would end in '{status}', but the row is '{current}'; choose another day "
            "or status, or change the status itself.",
        ),
        "no_reason": translate("Sentences", "A correction needs a reason; enter it."),
        "no_day": translate("Sentences", "A correction needs the day of the move; enter it."),
        "old_schema": translate(
            "Sentences",
            "This programme file is of an earlier version, which holds no corrections; open it where it can be "
            "written, so that it is brought up to date.",
        ),
    }
    names = {"status": error.status or translate("Sentences", "no status"), "current": error.current}
    return sentences[error.reason].format(**{key: text.replace("_", " ") for key, text in names.items()})


def _forecast(error: ForecastError) -> str:
    texts = {
        "no_years": translate(
            "Sentences", "No forecast: no whole year of coverage is known yet; date the accepted surveys."
        ),
        "goal_date": translate(
            "Sentences",
            "No forecast: the day of the goal must lie after {date}, by a hundred years at most; choose another one.",
        ),
    }
    unknown = translate("Sentences", "No forecast: an assumption is out of range ({name}); correct it.")
    day = spoken().date(error.day) if error.day else ""
    return texts.get(error.reason, unknown).format(name=error.reason, date=day)


def _cartogram(error: CartogramError) -> str:
    sentences = {
        "no_territory": translate(
            "Sentences", "The territory has no usable polygon, so there is no sheet of it; draw or import one."
        ),
        "no_sheets": translate(
            "Sentences", "No sheet meets the territory: the nomenclature covers 0 to 60 degrees north."
        ),
    }
    return sentences.get(error.reason, str(error))


def _blocks(error: BlockError) -> str:
    text = translate(
        "Sentences", "Around the outline lie {count} licence blocks, far more than a licence holds; check the outline."
    )
    return text.format(count=spoken().number(error.count))


_COMPOSERS: tuple[tuple[type, Callable[[Any], str]], ...] = (
    (ProgrammeFileError, _programme_file),
    (MigrationError, _migration),
    (SourceError, _source),
    (ForeignSourceError, foreign_source_sentence),
    (ProgrammeError, _programme),
    (BalanceError, _balance),
    (KernelError, _kernel),
    (CancelledError, _cancelled),
    (SheetError, _sheet),
    (FrameCrsError, _frame_crs),
    (StatusError, _status),
    (HistoryError, _history),
    (ForecastError, _forecast),
    (CartogramError, _cartogram),
    (MappingError, mapping_sentence),
    (CampaignError, campaign_sentence),
    (HandbackError, handback_sentence),
    (NormError, norm_sentence),
    (BlockError, _blocks),
)
