"""A programme as a QGIS project file that opens anywhere: map CRS, extent, layers, remaining area."""

from __future__ import annotations

import contextlib
from collections.abc import Generator, Iterator
from dataclasses import dataclass
from pathlib import Path

from qgis.core import (
    Qgis,
    QgsCoordinateReferenceSystem,
    QgsProject,
    QgsRectangle,
    QgsReferencedRectangle,
    QgsVectorFileWriter,
    QgsVectorLayer,
)
from qgis.PyQt.QtGui import QColor

from ..core.errors import SurveyError
from ..core.ledger import Account
from ..store.drafts import draft_of
from ..store.languages import translate
from ..store.printable import printable
from ..store.programme_file import ProgrammeInfo
from ..store.transforms import crs_from_wkt, transform_between
from .base_style import PAPER
from .layers import add_programme, fill_remaining, find_layers

ELLIPSOID = "EPSG:7030"  # WGS 84, the one that areas are defined on
_LON_LAT = "EPSG:4326"
_SIDECAR_LAYER = "remaining"


class ProjectFileError(SurveyError):
    """A project or its sidecar that could not be written or, once written, not be read back.

    :ivar kind: ``not_writable`` or ``not_read_back``.
    :ivar detail: what the system or QGIS said.
    """

    def __init__(self, kind: str, path: Path, detail: str = "") -> None:
        super().__init__(kind, path, detail)
        self.kind, self.path, self.detail = kind, Path(path), detail

    def __str__(self) -> str:
        """The sentence for the user, in the language of the moment."""
        if self.kind == "not_read_back":
            text = translate(
                "Project",
                "What was written for {path} could not be read back and was thrown away; the file there is as it was. "
                "Check the drive, then try again.",
            )
        else:
            text = translate(
                "Project",
                "{path} cannot be written; check that its folder exists, takes files and has room, and that no other "
                "program holds the file. {detail}",
            )
        return text.format(path=self.path, detail=self.detail).strip()


@dataclass(frozen=True)
class BuiltProject:
    """What :func:`build_project` wrote.

    :ivar sidecar: file with the remaining area, ``None`` where none was computed.
    :ivar counts: role -> number of features.
    """

    path: Path
    sidecar: Path | None
    counts: dict[str, int]


def map_crs(extent: QgsRectangle) -> QgsCoordinateReferenceSystem:
    """Albers equal-area map CRS for an extent in lon/lat degrees; it travels inside a project as plain WKT.

    Standard parallels lie a sixth of the height inside (Snyder 1987, chapter 14), everything on whole degrees.
    """
    south, north = extent.yMinimum(), extent.yMaximum()
    sixth = (north - south) / 6
    latitudes = round((south + north) / 2), round(south + sixth), round(north - sixth)
    if latitudes[1] == -latitudes[2]:
        latitudes = (0, 1, 2)  # a cone needs parallels that are no mirror images
    latitude, first, second = latitudes
    parameters = (
        ("Latitude of false origin", 8821, latitude, "degree"),
        ("Longitude of false origin", 8822, round(extent.center().x()), "degree"),
        ("Latitude of 1st standard parallel", 8823, first, "degree"),
        ("Latitude of 2nd standard parallel", 8824, second, "degree"),
        ("Easting at false origin", 8826, 0, "metre"),
        ("Northing at false origin", 8827, 0, "metre"),
    )
    units = {"degree": 'ANGLEUNIT["degree",0.0174532925199433]', "metre": 'LENGTHUNIT["metre",1]'}
    listed = ",".join(
        f'PARAMETER["{name}",{value},{units[unit]},ID["EPSG",{code}]]' for name, code, value, unit in parameters
    )
    wkt = (
        'PROJCRS["Albers equal area of the programme",BASEGEOGCRS["WGS 84",DATUM["World Geodetic System 1984",'
        'ELLIPSOID["WGS 84",6378137,298.257223563,LENGTHUNIT["metre",1]]],PRIMEM["Greenwich",0,'
        'ANGLEUNIT["degree",0.0174532925199433]],ID["EPSG",4326]],CONVERSION["Albers",METHOD["Albers Equal Area",'
        f'ID["EPSG",9822]],{listed}],CS[Cartesian,2],AXIS["(E)",east,ORDER[1],LENGTHUNIT["metre",1]],'
        'AXIS["(N)",north,ORDER[2],LENGTHUNIT["metre",1]]]'
    )
    return crs_from_wkt(wkt)


def dress_project(project: QgsProject, layers: dict[str, QgsVectorLayer], title: str) -> None:
    """Give a project the map CRS, ellipsoid, units, colours and first view of its programme.

    For projects of our own and for a user's empty one; a user's project with other layers is left alone.
    """
    for _ in dressing(project, layers, title):
        pass


def dressing(project: QgsProject, layers: dict[str, QgsVectorLayer], title: str) -> Generator[None, None, None]:
    """The same step by step, for a window that lives meanwhile and follows each of them."""
    view = whole_view(project, layers)
    yield
    project.setCrs(view.crs())
    yield
    project.viewSettings().setDefaultViewExtent(view)
    project.setEllipsoid(ELLIPSOID)
    project.setDistanceUnits(Qgis.DistanceUnit.Kilometers)
    project.setAreaUnits(Qgis.AreaUnit.SquareKilometers)
    project.setBackgroundColor(QColor(PAPER))
    project.setTitle(printable(title))


def whole_view(project: QgsProject, layers: dict[str, QgsVectorLayer]) -> QgsReferencedRectangle:
    """The territory with a little air around it, in the map CRS that suits it; the world where there is nothing yet."""
    extent = _extent(layers)
    if extent.isEmpty():
        return QgsReferencedRectangle(QgsRectangle(-180, -90, 180, 90), QgsCoordinateReferenceSystem(_LON_LAT))
    crs = map_crs(extent)
    view = transform_between(
        QgsCoordinateReferenceSystem(_LON_LAT), crs, project.transformContext()
    ).transformBoundingBox(extent)
    view.scale(1.04)
    return QgsReferencedRectangle(view, crs)


def build_project(info: ProgrammeInfo, account: Account | None, target: Path, definition: str = "") -> BuiltProject:
    """Write a programme's project file (.qgz), with relative paths, and its remaining area in a GeoPackage beside it.

    Both files are written beside their places, read back and then moved there. Main thread only.

    :param account: where the remaining area is taken from; ``None`` leaves it for the plugin to compute.
    :param definition: what "mapped" means in the account; goes into the layer's metadata.
    :raises ProgrammeFileError: from :func:`.layers.add_programme`.
    :raises ProjectFileError: the target's folder takes no file, or what was written cannot be read.
    """
    target = Path(target).absolute()
    project = QgsProject()
    project.setFilePathStorage(Qgis.FilePathType.Relative)
    layers = add_programme(project, info)
    dress_project(project, layers, info.title)
    sidecar = None
    try:
        if account is not None:
            fill_remaining(layers["remaining"], account.remaining_wkb, account.remaining_sheets, definition)
            sidecar = target.with_name(f"{target.stem}_remaining.gpkg")
            _write_sidecar(layers["remaining"], sidecar)
        counts = {role: layer.featureCount() for role, layer in layers.items()}
        _write(project, target, counts)
    finally:
        project.clear()
    return BuiltProject(target, sidecar, counts)


def _extent(layers: dict[str, QgsVectorLayer]) -> QgsRectangle:
    """Lon/lat extent of the territory, or of whatever else has one."""
    for role in ("territory", "zone", "region", "coverage", "target", "base"):
        if role in layers and layers[role].featureCount() and not layers[role].extent().isEmpty():
            return layers[role].extent()
    return QgsRectangle()


def _write_sidecar(layer: QgsVectorLayer, target: Path) -> None:
    """Move the remaining area from memory into a file of its own and let the layer read it there."""
    options = QgsVectorFileWriter.SaveVectorOptions()
    options.driverName = "GPKG"
    options.layerName = _SIDECAR_LAYER
    expected = layer.featureCount()
    with _draft(target) as draft:
        code, message, *_ = QgsVectorFileWriter.writeAsVectorFormatV3(
            layer, str(draft), layer.transformContext(), options
        )
        if code != QgsVectorFileWriter.WriterError.NoError:
            raise ProjectFileError("not_writable", target, message)
        written = QgsVectorLayer(f"{draft}|layername={_SIDECAR_LAYER}", "", "ogr")
        if not written.isValid() or written.featureCount() != expected:
            raise ProjectFileError("not_read_back", target)
        del written
    layer.setReadOnly(False)
    layer.removeCustomProperty("skipMemoryLayersCheck")
    layer.setDataSource(f"{target}|layername={_SIDECAR_LAYER}", layer.name(), "ogr")


def _write(project: QgsProject, target: Path, counts: dict[str, int]) -> None:
    with _draft(target) as draft:
        # Written in the folder of the target, so that the relative paths inside are right for it.
        if not project.write(str(draft)):
            raise ProjectFileError("not_writable", target, project.error())
        copy = QgsProject()
        try:
            if not copy.read(str(draft)):
                raise ProjectFileError("not_read_back", target, copy.error())
            found = {role: layer.featureCount() for role, layer in find_layers(copy).items() if layer.isValid()}
            expected = {role: count for role, count in counts.items() if role in found or role != "remaining"}
            if found != expected:
                raise ProjectFileError("not_read_back", target)
        finally:
            copy.clear()


@contextlib.contextmanager
def _draft(target: Path) -> Iterator[Path]:
    """A path beside ``target`` that takes its place at the end."""
    try:
        with draft_of(target) as draft:
            yield draft
    except OSError as error:
        raise ProjectFileError("not_writable", target, error.strerror or "") from error
