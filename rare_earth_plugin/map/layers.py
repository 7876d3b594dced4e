"""A programme's layers in a QGIS project: added as one group, found again by what they are, never by their names."""

from __future__ import annotations

import itertools
import re
from collections.abc import Generator, Iterable, Sequence
from pathlib import Path

from qgis.core import (
    QgsFeature,
    QgsFeatureSink,
    QgsFields,
    QgsGeometry,
    QgsLayerTreeGroup,
    QgsProject,
    QgsProviderRegistry,
    QgsVectorLayer,
)

from ..store.printable import printable
from ..store.programme_file import ProgrammeFileError, ProgrammeInfo, named_sources
from .forms import dress_fields
from .names import group_title, illustrative_note, layer_name
from .styling import style_layer

ROLES = ("territory", "region", "coverage", "remaining", "zone", "target", "base")
FIELD_ROLES = ("campaign", "crew", "visit", "observation", "track", "handover")
"""Tables of campaigns: a project holds those that somebody works with."""
ROLE_PROPERTY = "rare_earth/role"
ILLUSTRATIVE_PROPERTY = "rare_earth/illustrative"
PROTECTED_PROPERTY = "rare_earth/protected"
GROUP_PROPERTY = "rare_earth/group"
ORDER = ("base", "target", "zone", "region", "remaining", "coverage", "territory")
"""Roles from the top of the map down."""
_UNFOLDED = ("zone", "target")
# Without an index: the map draws most of it anyway, and each change after a drawing would copy the whole index.
_MEMORY_URI = "MultiPolygon?crs=EPSG:4326&field=sheet:string(40)"
_SKIP_MEMORY_WARNING = "skipMemoryLayersCheck"
_RECORD = re.compile(r", record [^,]+")


def add_programme(project: QgsProject, info: ProgrammeInfo) -> dict[str, QgsVectorLayer]:
    """Put a programme's layers as one styled group on top of a project; an earlier programme there is taken out first.

    The caller makes sure that :func:`edited_layers` is empty: what is not saved goes with the earlier layers.

    :return: role -> layer for all of :data:`ROLES`; ``remaining`` is in memory and empty, see :func:`fill_remaining`.
    :raises ProgrammeFileError: the file cannot be read, or ``table_missing``; the project is then unchanged.
    """
    sources = named_sources(info.path)
    layers = {role: open_layer(project, info, role, sources.get(role, ())) for role in ROLES}
    attach_layers(project, info, layers)
    return layers


def attach_layers(project: QgsProject, info: ProgrammeInfo, layers: dict[str, QgsVectorLayer]) -> None:
    """Put layers that were opened into a project, in place of an earlier programme.

    :param layers: from :func:`open_layer`, one for each of :data:`ROLES`.
    """
    for _ in attaching(project, info, layers):
        pass


def attaching(
    project: QgsProject, info: ProgrammeInfo, layers: dict[str, QgsVectorLayer]
) -> Generator[None, None, None]:
    """The same step by step, for a window that lives meanwhile; closed early, it makes all that is left in one step."""
    remove_programme(project)
    group = project.layerTreeRoot().insertGroup(0, group_title(printable(info.title), info.illustrative))
    group.setCustomProperty(GROUP_PROPERTY, True)
    waiting = [(role, layers[role].id()) for role in ORDER]
    project.addMapLayers(list(layers.values()), False)

    def place() -> None:
        role, layer_id = waiting.pop(0)
        layer = project.mapLayer(layer_id)
        if layer is not None:  # else it, or the whole project, was closed meanwhile
            group.addLayer(layer).setExpanded(role in _UNFOLDED)

    try:
        while waiting:
            yield
            place()
    finally:
        while waiting:
            place()


def find_layers(project: QgsProject) -> dict[str, QgsVectorLayer]:
    """The programme's layers that a project still has, by role; of several of one role the topmost valid one."""
    found: dict[str, QgsVectorLayer] = {}
    in_tree = [node.layer() for node in project.layerTreeRoot().findLayers()]
    for layer in [*in_tree, *project.mapLayers().values()]:
        role = layer.customProperty(ROLE_PROPERTY) if isinstance(layer, QgsVectorLayer) else None
        if role in (*ROLES, *FIELD_ROLES) and (role not in found or (layer.isValid() and not found[role].isValid())):
            found[role] = layer
    return found


def programme_path(layers: dict[str, QgsVectorLayer]) -> Path | None:
    """The programme file that the layers read, ``None`` where none of them reads a file."""
    for role in ("zone", "target", "territory", "coverage", "region", "base"):
        if role in layers and layers[role].providerType() == "ogr":
            path = QgsProviderRegistry.instance().decodeUri("ogr", layers[role].source()).get("path")
            if path:
                return Path(path)
    return None


def is_illustrative(layers: dict[str, QgsVectorLayer]) -> bool:
    """Whether any of the layers was added from a programme whose geometry is illustrative."""
    return any(bool(layer.customProperty(ILLUSTRATIVE_PROPERTY)) for layer in layers.values())


def lacks_territory(layers: dict[str, QgsVectorLayer]) -> bool:
    """Whether a programme is so new that there is no area yet to take a remainder from."""
    layer = layers.get("territory")
    return layer is not None and layer.featureCount() == 0


def edited_layers(project: QgsProject) -> list[QgsVectorLayer]:
    """The programme's layers that hold edits which are not saved."""
    return [layer for layer in find_layers(project).values() if layer.isModified()]


def protect(layers: Iterable[QgsVectorLayer], read_only: bool) -> None:
    """Let layers be edited or not; those that the user has made read-only stay so."""
    for layer in layers:
        if read_only and not layer.readOnly() and layer.setReadOnly(True):
            layer.setCustomProperty(PROTECTED_PROPERTY, True)
        elif not read_only and layer.customProperty(PROTECTED_PROPERTY):
            layer.setReadOnly(False)
            layer.removeCustomProperty(PROTECTED_PROPERTY)


def remove_programme(project: QgsProject) -> None:
    """Take the programme's layers out of a project, and their group unless something else stands in it."""
    roles = (*ROLES, *FIELD_ROLES)
    ours = [key for key, layer in project.mapLayers().items() if layer.customProperty(ROLE_PROPERTY) in roles]
    project.removeMapLayers(ours)
    for group in project.layerTreeRoot().findGroups(True):
        if group.customProperty(GROUP_PROPERTY) and not group.children():
            parent = group.parent()
            if isinstance(parent, QgsLayerTreeGroup):
                parent.removeChildNode(group)


def fill_remaining(
    layer: QgsVectorLayer, wkbs: Iterable[bytes], sheets: Sequence[str] = (), definition: str = ""
) -> None:
    """Show a new remaining area.

    A layer that came with a project from a file is first turned into one in memory, in place: its name, style and
    position stay, the file is left as it is.

    :param wkbs: polygons in lon/lat degrees.
    :param sheets: code of the map sheet of each polygon.
    :param definition: what "mapped" means here; goes into the layer's metadata.
    """
    keep_in_memory(layer)
    provider = layer.dataProvider()
    provider.truncate()
    fields = layer.fields()
    codes = itertools.chain(sheets, itertools.repeat(""))
    features = [remaining_feature(fields, wkb, sheet) for wkb, sheet in zip(wkbs, codes)]
    provider.addFeatures(features, QgsFeatureSink.Flag.FastInsert)
    describe_remaining(layer, definition)
    layer.updateExtents()
    layer.triggerRepaint()


def keep_in_memory(layer: QgsVectorLayer) -> None:
    """Turn a layer of the remaining area that came with a project from a file into one in memory, in place."""
    if layer.providerType() != "memory":
        layer.setDataSource(_MEMORY_URI, layer.name(), "memory")
        layer.setCustomProperty(_SKIP_MEMORY_WARNING, 1)
        layer.setReadOnly(True)


def remaining_feature(fields: QgsFields, wkb: bytes, sheet: str) -> QgsFeature:
    """A polygon of the remaining area; ``sheet`` "" where its map sheet is not known."""
    geometry = QgsGeometry()
    geometry.fromWkb(wkb)
    geometry.convertToMultiType()
    feature = QgsFeature(fields)
    feature.setGeometry(geometry)
    feature.setAttributes([sheet or None])
    return feature


def describe_remaining(layer: QgsVectorLayer, definition: str) -> None:
    """Say in the layer's metadata what "mapped" means here."""
    metadata = layer.metadata()
    if definition and metadata.abstract() != definition:
        metadata.setAbstract(definition)
        layer.setMetadata(metadata)


def open_layer(project: QgsProject, info: ProgrammeInfo, role: str, sources: Iterable[str] = ()) -> QgsVectorLayer:
    """Open one table of a programme as a styled layer that stands in no project yet.

    :param role: one of :data:`ROLES` or :data:`FIELD_ROLES`.
    :param sources: what its rows name as their sources.
    :raises ProgrammeFileError: ``table_missing``.
    """
    name = layer_name(role, info.illustrative)
    options = QgsVectorLayer.LayerOptions(project.transformContext())
    options.loadDefaultStyle = False
    if role == "remaining":
        layer = QgsVectorLayer(_MEMORY_URI, name, "memory", options)
        layer.setCustomProperty(_SKIP_MEMORY_WARNING, 1)
        layer.setReadOnly(True)
    else:
        uri = QgsProviderRegistry.instance().encodeUri("ogr", {"path": str(info.path), "layerName": role})
        layer = QgsVectorLayer(uri, name, "ogr", options)
        if not layer.isValid():
            raise ProgrammeFileError("table_missing", info.path, table=role)
        dress_fields(layer, role)
    layer.setCustomProperty(ROLE_PROPERTY, role)
    layer.setCustomProperty(ILLUSTRATIVE_PROPERTY, info.illustrative)
    style_layer(layer, role)
    _describe(layer, info, sources)
    return layer


def _describe(layer: QgsVectorLayer, info: ProgrammeInfo, sources: Iterable[str]) -> None:
    """Title, abstract and the rights that the rows themselves name."""
    metadata = layer.metadata()
    metadata.setTitle(layer.name())
    title = printable(info.title)
    metadata.setAbstract("\n".join([title, illustrative_note()] if info.illustrative else [title]))
    # Rows name the record they come from; the rights belong to the collection.
    metadata.setRights(sorted({_RECORD.sub("", printable(source)) for source in sources}))
    layer.setMetadata(metadata)
