"""What this is, which versions work together here, and which geometry library computes."""

from __future__ import annotations

import html
import sys

from qgis.core import Qgis, QgsApplication, QgsProjUtils
from qgis.PyQt.QtCore import QT_VERSION_STR, QCoreApplication, QSize
from qgis.PyQt.QtWidgets import QDialog, QTextBrowser, QWidget

from ..store.kernels import best_kernel, kernel_reason
from ..store.locations import plugin_version
from ..store.sentences import kernel_sentence
from .text_dialog import text_dialog

translate = QCoreApplication.translate


def facts() -> list[tuple[str, str]]:
    """Name and value of everything that a bug report should tell."""
    rows = [
        (translate("About", "Rare Earth Survey"), plugin_version()),
        ("QGIS", Qgis.QGIS_VERSION),
        ("Qt", QT_VERSION_STR),
        ("GEOS", Qgis.geosVersion()),
        ("PROJ", f"{QgsProjUtils.projVersionMajor()}.{QgsProjUtils.projVersionMinor()}"),
        ("numpy", sys.modules["numpy"].__version__),
    ]
    kernel = best_kernel().name
    shapely = sys.modules.get("shapely")  # only looked at: loading it is for the kernels to decide
    if kernel_reason() == "shapely" and shapely is not None:
        rows.append(("shapely", f"{shapely.__version__} (GEOS {shapely.geos_version_string})"))
    rows.append((translate("About", "Kernel"), kernel))
    rows.append((translate("About", "Locale"), QgsApplication.locale()))
    return rows


def about_html() -> str:
    """The page as HTML."""
    table = "".join(
        f"<tr><td>{html.escape(name)}&nbsp;&nbsp;</td><td><b>{html.escape(value)}</b></td></tr>"
        for name, value in facts()
    )
    paragraphs = (
        translate(
            "About",
            "Status of survey zones and prospect targets of an exploration programme, and the area that is still "
            "unmapped, each figure with its definition, its date and its source.",
        ),
        kernel_sentence(kernel_reason()),
        translate(
            "About",
            "Areas lie on the ellipsoid WGS 84; the edges of a polygon are straight in longitude and latitude. "
            "QGIS itself joins vertices by geodesics, so its areas differ (by 5 in 100 000 for Kazakhstan).",
        ),
        translate(
            "About",
            "The reference programme is built from public data. Its geometry is ILLUSTRATIVE and not official. "
            "Boundaries: Natural Earth and © OpenStreetMap contributors (ODbL).",
        ),
        translate(
            "About", "Keys: F2 changes a status, Enter zooms to the selected rows, Ctrl+F searches, Ctrl+C copies."
        ),
    )
    return "".join(f"<p>{html.escape(text)}</p>" for text in paragraphs) + f"<table>{table}</table>"


def about_dialog(parent: QWidget | None) -> QDialog:
    """The page in a dialog."""
    text = QTextBrowser()
    text.setOpenExternalLinks(True)
    text.setHtml(about_html())
    return text_dialog(translate("About", "About Rare Earth Survey"), text, QSize(520, 460), parent, "start")
