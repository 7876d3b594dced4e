"""A field package opened once more, as if on another machine: whole, complete, and nothing in it that leads outside."""

from __future__ import annotations

import contextlib
import re
import sqlite3
import zipfile
import zlib
from collections.abc import Callable, Generator, Iterator
from pathlib import Path
from xml.etree import ElementTree  # nosec B405: Python's expat refuses texts that blow up

from qgis.core import Qgis, QgsMapLayer, QgsProject, QgsProviderRegistry, QgsVectorLayer

from ..store.field_data import stored_rows
from ..store.field_folder import is_folder_name
from ..store.field_package_format import (
    DATA,
    EDITED,
    PROJECT,
    Manifest,
    broken_files,
    read_manifest,
    table_digest,
)
from ..store.tables import BY_NAME
from .field_base import style_digest
from .field_findings import ERROR, WARNING, FieldFinding
from .field_limits import layer_limits, text_limits
from .field_project import layer_key
from .steps import finished

# An address, a drive, a root or a way up, as a whole value of the project or at its beginning.
_ELSEWHERE = re.compile(r"""["'>]((?:file:|[A-Za-z]:[\\/]|\\\\|/[\w.~-]|\.\./)[^"'<>|]*)""")
_PICTURES = ("photo",)


def check_files(folder: Path, manifest: Manifest, cancelled: Callable[[], bool] | None = None) -> list[FieldFinding]:
    """Whether the files are those that left; on any thread.

    Opening a GeoPackage may change its bytes, so it is its rows that count.

    :raises CancelledError: ``cancelled`` answered True.
    """
    changing = {file.path for file in manifest.files if file.changes}
    found = []
    for path, how in broken_files(folder, manifest.files, cancelled).items():
        if path not in changing or how == "missing":
            found.append(FieldFinding(ERROR, how, detail=path))
    if not any(finding.detail == DATA for finding in found):
        found += _check_data(folder / DATA, manifest)
    for path in folder.rglob("*"):
        if not is_folder_name(path.name):
            found.append(FieldFinding(ERROR, "name", detail=path.relative_to(folder).as_posix()))
    return found


def _check_data(path: Path, manifest: Manifest) -> Iterator[FieldFinding]:
    try:
        with contextlib.closing(sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro", uri=True)) as connection:
            verdict = connection.execute("PRAGMA quick_check(1)").fetchone()[0]
            if verdict != "ok":
                yield FieldFinding(ERROR, "data", detail=verdict)
                return
            for table in EDITED:
                lines = stored_rows(connection, table)
                digest = table_digest({line["row_uuid"]: line["digest"] for line in lines})
                if table in manifest.tables and digest != manifest.tables[table].digest:
                    yield FieldFinding(ERROR, "data", detail=table)
    except sqlite3.Error as error:
        yield FieldFinding(ERROR, "data", detail=str(error))


def check_text(folder: Path) -> list[FieldFinding]:
    """What the text of a project tells: places outside the package, and what QField cannot do; on any thread."""
    text = _text_of(folder / PROJECT)
    if not text:
        return [FieldFinding(ERROR, "unreadable")]
    try:
        places = dict.fromkeys(found.strip() for found in _ELSEWHERE.findall(text))
        return [*(FieldFinding(ERROR, "absolute", detail=place) for place in places), *text_limits(text)]
    except ElementTree.ParseError as error:
        return [FieldFinding(ERROR, "unreadable", detail=str(error))]


def checking_project(folder: Path, manifest: Manifest) -> Generator[None, None, list[FieldFinding]]:
    """Open the project of a package in a fresh one and hold it against the manifest.

    Step by step on the main thread, for a window that lives meanwhile.
    """
    path = folder / PROJECT
    if not _text_of(path):
        return []  # the text has told it already
    project = QgsProject()
    try:
        if not project.read(str(path)):
            return [FieldFinding(ERROR, "unreadable", detail=project.error())]
        yield
        found = list(_check_storage(project))
        for layer in list(project.mapLayers().values()):
            found += [*layer_limits(layer), *_check_layer(folder, layer, manifest)]
            yield
        present = {layer_key(layer) for layer in project.mapLayers().values()}
        found += [FieldFinding(ERROR, "absent", detail=name) for name in manifest.styles if name not in present]
    finally:
        project.clear()
    return found


def check_package(folder: Path, cancelled: Callable[[], bool] | None = None) -> list[FieldFinding]:
    """Both checks of a package as it lies in its folder; main thread only.

    :raises FieldPackageError: ``not_package`` or ``newer``.
    :raises CancelledError: ``cancelled`` answered True.
    """
    manifest = read_manifest(folder)
    found = [*check_files(folder, manifest, cancelled), *check_text(folder)]
    return [*found, *finished(checking_project(folder, manifest))]


def _text_of(path: Path) -> str:
    """The project inside its archive, "" where it cannot be read."""
    try:
        with zipfile.ZipFile(path) as archive:
            names = [name for name in archive.namelist() if name.endswith(".qgs")]
            return archive.read(names[0]).decode("utf-8") if names else ""
    except (OSError, KeyError, ValueError, zipfile.BadZipFile, zlib.error):
        return ""


def _check_storage(project: QgsProject) -> Iterator[FieldFinding]:
    if project.filePathStorage() != Qgis.FilePathType.Relative:
        yield FieldFinding(ERROR, "absolute_storage")
    if project.presetHomePath():
        yield FieldFinding(ERROR, "home")


def _check_layer(folder: Path, layer: QgsMapLayer, manifest: Manifest) -> Iterator[FieldFinding]:
    key, name = layer_key(layer), layer.name()
    if not layer.isValid():
        yield FieldFinding(ERROR, "invalid", name, layer.error().summary())
        return
    path = QgsProviderRegistry.instance().decodeUri(layer.providerType(), layer.source()).get("path")
    if path and not Path(path).resolve().is_relative_to(folder.resolve()):
        yield FieldFinding(ERROR, "outside", name, str(path))
    packed = manifest.tables.get(key)
    if packed is not None and isinstance(layer, QgsVectorLayer) and (count := _count(layer)) != packed.rows:
        yield FieldFinding(ERROR, "count", name, f"{count} ≠ {packed.rows}")
    if manifest.styles.get(key, "") != style_digest(layer):
        yield FieldFinding(WARNING, "style", name)
    if key in BY_NAME and isinstance(layer, QgsVectorLayer):
        yield from _check_photos(folder, layer)


def _count(layer: QgsVectorLayer) -> int:
    """The number of features; QGIS itself does not know it while somebody writes beside."""
    known = layer.featureCount()
    return known if known >= 0 else sum(1 for _ in layer.getFeatures())


def _check_photos(folder: Path, layer: QgsVectorLayer) -> Iterator[FieldFinding]:
    for column in _PICTURES:
        if layer.fields().indexOf(column) < 0:
            continue
        for feature in layer.getFeatures():
            photo = str(feature[column] or "").strip()
            if photo and not (folder / photo).is_file():
                yield FieldFinding(WARNING, "photo", layer.name(), photo)
