"""Opening what other programs left behind: any vector source that QGIS reads, or a layer of the open project."""

from __future__ import annotations

import errno
import re
from dataclasses import dataclass
from pathlib import Path, PureWindowsPath

from qgis.core import (
    Qgis,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransformContext,
    QgsDataSourceUri,
    QgsProviderRegistry,
    QgsVectorLayer,
    QgsWkbTypes,
)
from qgis.PyQt.QtCore import QThread

from ..core.delimited import TableFormat
from ..core.encoding_guess import EncodingGuess, guess_encodings, python_codec
from ..core.errors import SurveyError
from . import encodings
from .archives import Member, members, unpack
from .crs_catalogue import is_known
from .foreign_rows import ForeignReader, Placement
from .foreign_table import EmptyTableError, read_table
from .scratch import ScratchFolder

TABLES = (".csv", ".tsv", ".txt")
# A KMZ is a zip with a KML in it, of which GDAL finds more when it reads the KML itself.
_ARCHIVES = (".zip", ".kmz")
_TEXTS = (".dxf", ".geojson", ".json")
_MAPINFO = (".tab", ".mif")
_SIBLINGS = {".shp": (".dbf", ".shx"), ".tab": (".dat", ".map", ".id"), ".mif": ()}
# What QGIS's own recoding calls the encodings.
_QT_NAMES = {"cp1251": "windows-1251", "cp866": "IBM866", "cp1252": "windows-1252", "kz1048": "KZ-1048"}
_GDAL_NAMES = {"kz1048": "RK1048"}


class ForeignSourceError(SurveyError):
    """A source that nothing can be imported from.

    :ivar reason: ``missing``, ``empty_file``, ``sibling_missing``, ``not_readable``, ``locked``, ``not_vector``,
        ``no_layers``, ``no_features``, ``bad_encoding`` or ``not_opened``.
    :ivar path: the file, or the name of the layer.
    :ivar detail: the missing file, the encoding, or what the system said.
    """

    def __init__(self, reason: str, path: str | Path, detail: str = "") -> None:
        super().__init__(f"{path}: {reason} {detail}".rstrip())
        self.reason, self.path, self.detail = reason, str(path), detail


@dataclass(frozen=True)
class SourceLayer:
    """One layer of a source, not opened yet.

    :ivar uri: what QGIS opens it by; of a file only what stands behind the first ``|`` counts.
    :ivar provider: QGIS's provider; ``table`` for a text table, which this plugin reads by itself.
    :ivar path: file on the disk, "" for a database or a service.
    :ivar driver: GDAL's name of the format, "" where GDAL is not asked.
    :ivar geometry: ``polygon``, ``line``, ``point``, ``mixed`` (or not known before reading) or ``none``.
    :ivar features: how many, -1 where that is not known without reading.
    :ivar member: file inside a zip archive, "" for none.
    """

    name: str
    uri: str
    provider: str = "ogr"
    path: str = ""
    driver: str = ""
    geometry: str = "mixed"
    features: int = -1
    member: str = ""


class ForeignLayer:
    """A source opened, its attributes decoded; keeps its temporary copies for as long as it lives.

    :ivar layer: for expressions, mapping and preview.
    :ivar encodings: ways to read its attributes, best first; () where the format leaves no choice.
    :ivar encoding: the one in use, a Python codec.
    :ivar table: how a text table was read, ``None`` for any other source.
    """

    def __init__(
        self,
        entry: SourceLayer,
        layer: QgsVectorLayer,
        guesses: tuple[EncodingGuess, ...] = (),
        encoding: str = "utf-8",
        table: TableFormat | None = None,
        folder: ScratchFolder | None = None,
    ) -> None:
        self.entry, self.layer, self.encodings, self.encoding, self.table = entry, layer, guesses, encoding, table
        self._folder = folder

    @property
    def crs(self) -> QgsCoordinateReferenceSystem:
        """What the source says of itself; invalid where it says nothing."""
        crs = self.layer.crs()
        return crs if is_known(crs) else QgsCoordinateReferenceSystem()

    @property
    def key(self) -> str:
        """The same for the same source at any time; holds no password."""
        if self.entry.path:
            return "|".join(part for part in (self.entry.path, self.entry.member, self.entry.name) if part)
        uri = QgsDataSourceUri(self.entry.uri)
        uri.setPassword("")
        uri.setUsername("")
        return (
            uri.uri(False)
            if self.entry.provider == "postgres"
            else re.sub(r"(password|user|username|authcfg)='?[^' &|]*'?", "", self.entry.uri)
        )

    def hand_over(self, thread: QThread) -> None:
        """Give the layer to another thread; the last thing that the thread which opened it does with it."""
        self.layer.moveToThread(thread)

    def reader(
        self,
        geometry: str,
        columns: tuple[str, ...],
        placement: Placement,
        context: QgsCoordinateTransformContext,
    ) -> ForeignReader:
        """A snapshot to read rows from on any thread; see :class:`.foreign_rows.ForeignReader`."""
        return ForeignReader(self.layer, geometry, columns, placement, context, self._folder)


def list_layers(source: str | Path, provider: str = "ogr") -> tuple[SourceLayer, ...]:
    """The layers of a file, or the one layer that a URI of another provider names. Any thread.

    :raises ForeignSourceError: there is none, and why.
    """
    if provider != "ogr":
        return (SourceLayer(_name_of(str(source)), str(source), provider),)
    path = Path(source)
    _check(path)
    try:
        if path.suffix.lower() in _ARCHIVES:
            found = [entry for member in _members(path) for entry in _listed(path, member)]
        else:
            found = _listed(path)
    except OSError as error:
        raise _from_system(error, path) from error
    if not found:
        raise ForeignSourceError("not_vector", path)
    return tuple(found)


def open_layer(entry: SourceLayer, encoding: str | None = None, table: TableFormat | None = None) -> ForeignLayer:
    """Open a layer: on the main thread, or on a worker that then hands it over (:meth:`ForeignLayer.hand_over`).

    A text table of 100 000 rows takes some seconds, anything else hardly any time.

    :param encoding: Python codec of its attributes, ``None`` for the best guess.
    :param table: how to read a text table, ``None`` for the best guess.
    :raises ForeignSourceError: it cannot be opened, or has no features.
    """
    if not entry.path:
        return _usable(ForeignLayer(entry, QgsVectorLayer(entry.uri, entry.name, entry.provider)))
    _check(Path(entry.path))
    folder = ScratchFolder()
    try:
        path = Path(entry.path)
        if entry.member:
            path = unpack(path, entry.member, folder.path)
            _check(path)
        return _open_file(entry, path, encoding, table, folder)
    except UnicodeDecodeError as error:
        raise ForeignSourceError("bad_encoding", entry.name, error.encoding) from error
    except EmptyTableError as error:
        raise ForeignSourceError("no_features", entry.name) from error
    except OSError as error:
        raise _from_system(error, entry.path) from error
    except ValueError as error:
        raise ForeignSourceError("not_opened", entry.name, str(error)) from error


def layer_of_project(layer: QgsVectorLayer) -> ForeignLayer:
    """A layer that is open already, as it stands."""
    entry = SourceLayer(layer.name(), layer.source(), layer.providerType(), geometry=_geometry(layer.wkbType()))
    return _usable(ForeignLayer(entry, layer))


def _open_file(
    entry: SourceLayer,
    path: Path,
    wanted: str | None,
    table: TableFormat | None,
    folder: ScratchFolder,
) -> ForeignLayer:
    suffix = path.suffix.lower()
    guesses, encoding = _encodings(path, wanted)
    copies = folder.path / "copy"
    copies.mkdir()
    if suffix in TABLES:
        layer, found = read_table(path, entry.name, encoding, table)
        return _usable(ForeignLayer(entry, layer, guesses, encoding, found, folder))
    file, options = path, entry.uri.partition("|")[2]
    if suffix == ".shp":
        options = f"option:ENCODING={_GDAL_NAMES.get(encoding, encoding)}"
    elif suffix == ".dxf" or (suffix in _TEXTS and encoding != "utf-8"):
        file = encodings.as_utf8(path, encoding, copies)
    elif suffix in _MAPINFO and guesses:
        file = encodings.without_charset(path, copies)
    uri = f"{file}|{options}" if options else str(file)
    layer = QgsVectorLayer(uri, entry.name, "ogr")
    if suffix in _MAPINFO and guesses and layer.isValid():
        layer.setProviderEncoding(_QT_NAMES.get(encoding, encoding))
        if layer.dataProvider().encoding() != _QT_NAMES.get(encoding, encoding):
            raise ForeignSourceError("bad_encoding", entry.name, encoding)
    return _usable(ForeignLayer(entry, layer, guesses, encoding, folder=folder))


def _encodings(path: Path, wanted: str | None) -> tuple[tuple[EncodingGuess, ...], str]:
    """Ways to read a file's attributes, and the one to use; no ways where the format knows it itself."""
    suffix = path.suffix.lower()
    raw = None
    if suffix == ".shp":
        raw = encodings.raw_dbf(encodings.sibling(path, ".dbf") or path)
    elif suffix in _MAPINFO:
        raw = encodings.raw_mapinfo(path)
    elif suffix == ".dxf":
        raw = encodings.raw_dxf(path)
    elif suffix in (*TABLES, *_TEXTS):
        raw = encodings.raw_lines(path)
    if raw is None:
        return (), "utf-8"
    if raw.certain:
        return (), raw.declared
    guesses = guess_encodings(raw.values, raw.declared)
    return guesses, python_codec(wanted or "") or guesses[0].encoding


def _usable(source: ForeignLayer) -> ForeignLayer:
    """The source, where there is anything to import in it.

    :raises ForeignSourceError: ``locked``, ``not_opened`` or ``no_features``.
    """
    entry, layer = source.entry, source.layer
    if not layer.isValid():
        provider = layer.dataProvider()
        told = provider.error().summary() if provider is not None else layer.error().summary()
        reason = "locked" if "locked" in told.lower() else "not_opened"
        raise ForeignSourceError(reason, entry.path or entry.name, " ".join(told.split()))
    if layer.featureCount() == 0:
        raise ForeignSourceError("no_features", entry.name)
    return source


def _listed(path: Path, member: Member | None = None) -> list[SourceLayer]:
    """Layers of one file; of one inside an archive where ``member`` is given."""
    inside = member.name if member is not None else ""
    name = PureWindowsPath(inside or path.name).stem
    if (inside or path.name).lower().endswith(TABLES):
        return [SourceLayer(member.title if member else name, "", "table", str(path), "CSV", member=inside)]
    folder = ScratchFolder() if inside else None
    file = unpack(path, inside, folder.path) if folder is not None else path
    if folder is not None:
        _check(file)
    found = QgsProviderRegistry.instance().querySublayers(
        str(file), Qgis.SublayerQueryFlags(Qgis.SublayerQueryFlag.CountFeatures)
    )
    layers = []
    for sublayer in found:
        if sublayer.type() != Qgis.LayerType.Vector or sublayer.providerKey() != "ogr":
            continue
        title = member.title if member is not None and len(found) == 1 else sublayer.name()
        layers.append(
            SourceLayer(
                title,
                sublayer.uri(),
                "ogr",
                str(path),
                sublayer.driverName(),
                _geometry(sublayer.wkbType()),
                max(sublayer.featureCount(), -1),
                inside,
            )
        )
    return layers


def _members(path: Path) -> list[Member]:
    found = members(path, (".shp", ".gpkg", ".kml", ".kmz", *_MAPINFO, *_TEXTS, *TABLES))
    if not found:
        raise ForeignSourceError("no_layers", path)
    return found


def _check(path: Path) -> None:
    """That a file can be read and has all its companions.

    :raises ForeignSourceError: one of the reasons that can be told before GDAL is asked.
    """
    if path.is_dir():
        if path.suffix.lower() == ".gdb":
            return
        raise ForeignSourceError("not_vector", path)
    try:
        with path.open("rb") as stream:
            empty = not stream.read(1)
    except OSError as error:
        raise _from_system(error, path) from error
    if empty:
        raise ForeignSourceError("empty_file", path)
    for suffix in _SIBLINGS.get(path.suffix.lower(), ()):
        other = encodings.sibling(path, suffix)
        if other is None and not (suffix == ".dat" and encodings.sibling(path, ".dbf")):
            raise ForeignSourceError("sibling_missing", path, path.stem + suffix)
        if other is not None and other.stat().st_size == 0 and suffix != ".id":
            raise ForeignSourceError("empty_file", other)


def _from_system(error: OSError, path: str | Path) -> ForeignSourceError:
    if isinstance(error, FileNotFoundError):
        return ForeignSourceError("missing", path)
    # What Windows answers while another program holds the file.
    if getattr(error, "winerror", 0) in (32, 33) or error.errno == errno.EBUSY:
        return ForeignSourceError("locked", path)
    return ForeignSourceError("not_readable", path, error.strerror or "")


def _geometry(kind: Qgis.WkbType) -> str:
    names = {
        Qgis.GeometryType.Polygon: "polygon",
        Qgis.GeometryType.Line: "line",
        Qgis.GeometryType.Point: "point",
        Qgis.GeometryType.Null: "none",
    }
    if kind == Qgis.WkbType.Unknown:
        return "mixed"
    return names.get(QgsWkbTypes.geometryType(kind), "mixed")


def _name_of(uri: str) -> str:
    """Name of a table or type in a URI, for people."""
    table = QgsDataSourceUri(uri).table()
    found = re.search(r"typename='?([^' &]+)", uri, re.IGNORECASE)
    return table or (found[1] if found else uri[:40])
