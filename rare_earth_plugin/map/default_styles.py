"""The programme's look inside its own file, so that it is there when the file is opened without this plugin."""

from __future__ import annotations

import re
import tempfile
import uuid as uuids
from pathlib import Path

from qgis.core import QgsMapLayer, QgsProviderRegistry, QgsVectorLayer

from ..store.layer_styles import write_styles
from ..store.programme_file import ProgrammeFileError
from .forms import dress_fields
from .styling import style_layer

STYLED = ("territory", "region", "coverage", "zone", "target", "base", "visit", "observation", "track")
# In lower case: the constant by which QGIS writes NULL is in capitals.
_UUID = re.compile(r"\{[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\}")
# As QGIS writes it, and escaped once more where a symbol stands inside an attribute (the line of a callout).
_TAG = re.compile(r'(<[\w:.-]+)((?:\s+[\w:.-]+="[^"]*")+)(\s*/?>)')
_NESTED_TAG = re.compile(r"(&lt;[\w:.-]+)((?:\s+[\w:.-]+=&quot;.*?&quot;)+)(\s*/?(?:>|&gt;))")
_ATTRIBUTE = re.compile(r"""[\w:.-]+=(?:"[^"]*"|&quot;.*?&quot;)""")
_Category = QgsMapLayer.StyleCategory
# What hangs on a project or on this plugin stays out.
_CATEGORIES = (
    _Category.Symbology,
    _Category.Labeling,
    _Category.Fields,
    _Category.Forms,
    _Category.MapTips,
    _Category.AttributeTable,
    _Category.Rendering,
)


def store_default_styles(path: str | Path, moment: str = "") -> list[str]:
    """Store symbols, labels and forms of all layers as their default styles in a programme file.

    The same program on the same machine writes the same text: what QGIS draws by lot (identities, the order of XML
    attributes) is put in order.

    :param moment: of the writing, ISO 8601; now where "".
    :return: tables that keep a default style which somebody else saved.
    :raises ProgrammeFileError: ``table_missing``, ``locked`` or ``not_writable``.
    """
    return write_styles(path, {role: default_style(path, role) for role in STYLED}, moment)


def default_style(path: str | Path, role: str) -> str:
    """QML of a role.

    :raises ProgrammeFileError: ``table_missing``.
    """
    uri = QgsProviderRegistry.instance().encodeUri("ogr", {"path": str(path), "layerName": role})
    options = QgsVectorLayer.LayerOptions()
    options.loadDefaultStyle = False
    layer = QgsVectorLayer(uri, role, "ogr", options)
    if not layer.isValid():
        raise ProgrammeFileError("table_missing", path, table=role)
    style_layer(layer, role)
    dress_fields(layer, role)
    categories = QgsMapLayer.StyleCategories()
    for category in _CATEGORIES:
        categories |= category
    with tempfile.TemporaryDirectory() as folder:
        written = Path(folder) / f"{role}.qml"
        layer.saveNamedStyle(str(written), categories)
        return in_order(written.read_text(encoding="utf-8"), role)


def in_order(qml: str, role: str) -> str:
    """A style with all that QGIS draws by lot put in order: the same text for the same style of a role."""
    known: dict[str, str] = {}

    def renamed(found: re.Match[str]) -> str:
        own = uuids.uuid5(uuids.NAMESPACE_URL, f"rare-earth-survey/style/{role}/{len(known)}")
        return known.setdefault(found[0], f"{{{own}}}")

    return _UUID.sub(renamed, _NESTED_TAG.sub(_sorted, _TAG.sub(_sorted, qml)))


def _sorted(tag: re.Match[str]) -> str:
    """A tag with its attributes in the order of their names."""
    return f"{tag[1]} {' '.join(sorted(_ATTRIBUTE.findall(tag[2])))}{tag[3]}"
