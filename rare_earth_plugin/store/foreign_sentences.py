"""What is wrong with a source that shall be imported, in one sentence each."""

from __future__ import annotations

from pathlib import Path

from .foreign_source import ForeignSourceError
from .languages import translate


def foreign_source_sentence(error: ForeignSourceError) -> str:
    """One translated sentence: what, where, what to do."""
    sentences = {
        "missing": translate("Import", "The file {path} does not exist; choose another one."),
        "empty_file": translate(
            "Import", "The file {path} has no content at all (0 bytes); copy it again from where it came from."
        ),
        "sibling_missing": translate(
            "Import",
            "Beside {path} the file {detail} is missing; copy all files of that name together, then choose it again.",
        ),
        "not_readable": translate(
            "Import", "The file {path} cannot be read {detail}; check its permissions and whether it is damaged."
        ),
        "locked": translate(
            "Import", "The file {path} is locked by another program; close it there, then choose it again."
        ),
        "not_vector": translate(
            "Import",
            "QGIS finds no vector layer in {path}; choose a Shapefile, TAB, MIF, KML, DXF, GeoJSON, GeoPackage or CSV.",
        ),
        "no_layers": translate(
            "Import", "The archive {path} holds no layer; unpack it and choose the file that holds the data."
        ),
        "no_features": translate(
            "Import", "The layer {path} has no features, so there is nothing to import; choose another one."
        ),
        "bad_encoding": translate(
            "Import",
            "The texts of {path} cannot be read in the encoding {detail}; choose another one whose samples read well.",
        ),
        "not_opened": translate(
            "Import", "QGIS cannot open {path} {detail}; open it in the program it comes from and save it again."
        ),
    }
    detail = error.detail
    if error.reason in ("not_readable", "not_opened"):
        detail = f"({detail.rstrip('.')})" if detail else ""
    path = f"'{Path(error.path).name or error.path}'"
    text = sentences.get(error.reason, str(error)).format(path=path, detail=detail)
    return text.replace(" ;", ";")
