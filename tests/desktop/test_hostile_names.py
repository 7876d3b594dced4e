"""Names that are code, markup or nonsense elsewhere are plain text here: stored, shown and exported as they are."""

from __future__ import annotations

import csv
import datetime
import zipfile
from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree

import pytest
from qgis.core import (
    Qgis,
    QgsExpression,
    QgsExpressionContext,
    QgsExpressionContextUtils,
    QgsLayoutItemLabel,
    QgsMapRendererSequentialJob,
    QgsMapSettings,
    QgsProject,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QAbstractItemModel, QRectF, QSize, Qt
from qgis.PyQt.QtGui import QAction
from qgis.PyQt.QtWidgets import QApplication, QComboBox, QLabel, QWidget

from rare_earth_plugin.core.accounting import Accountant
from rare_earth_plugin.core.question import Question
from rare_earth_plugin.gui.backups_dialog import BackupsDialog
from rare_earth_plugin.gui.dock import RareEarthDock
from rare_earth_plugin.gui.findings import listing
from rare_earth_plugin.gui.labels import tip
from rare_earth_plugin.gui.status_change import StatusChangeDialog
from rare_earth_plugin.map.layers import find_layers
from rare_earth_plugin.map.layout_page import Page
from rare_earth_plugin.map.project import build_project
from rare_earth_plugin.map.rows import read_rows
from rare_earth_plugin.store.kernels import best_kernel
from rare_earth_plugin.store.ledger_export import Fact, LedgerTable, write_ledger
from rare_earth_plugin.store.printable import printable
from rare_earth_plugin.store.programme_file import check
from rare_earth_plugin.store.snapshot import Snapshot
from rare_earth_plugin.store.table_files import plain_text

from ..programme_files import add_row, open_table, sql, square
from .panel_tools import panel_programme, wait

NAMES = {
    "quotes": 'O\'Neil "the" `x` \\\' \\"',
    "sql": "x'); DROP TABLE zone; --",
    "html": "<b>bold</b><img src='file:///etc/passwd'><a href='x'>y</a>",
    "script": "<script>alert(1)</script><qt>",
    "expression": "[% @qgis_version %] ' || @qgis_version || '",
    "format": "{0} {name} {count} %s %1 %n",
    "formula": '=HYPERLINK("http://x","y")',
    "emoji": "Зона 🛰️👩‍🔬 ё é 漢字",
    "right to left": "منطقة \u200f123 \u202eabc\u202c",
    "long": "абв " * 2500,
    "control": "a\x07b\x1bc\x01d\x7f",
    "lines": "one\ntwo\r\nthree\tfour\u2028five",
    "ampersand": "A & B &C &amp; &lt;b&gt;",
}
TEXTS = ("code", "name", "note", "author", "contractor", "commodities", "method", "category", "kind")
DAY = datetime.date(2026, 1, 1)


@pytest.fixture
def programme(tmp_path: Path) -> Path:
    """The names in every text that a user may write, entered as QGIS enters them."""
    path = panel_programme(tmp_path)
    for table in ("zone", "target", "coverage", "region", "base"):
        layer = open_table(path, table)
        texts = [one for one in TEXTS if one in layer.fields().names()]
        assert layer.startEditing()
        layer.deleteFeatures(layer.allFeatureIds())
        for place, name in enumerate(NAMES.values()):
            west, south = 70 + 0.15 * place, 50.1
            shape = f"POINT({west} {south})" if table == "base" else square(west, south, 0.12)
            # The first zone has an ordinary status, so that it can be moved; other rows have one that nobody knows.
            state = {"status": "fieldwork" if not place else name} if table in ("zone", "target", "coverage") else {}
            add_row(layer, shape, uuid=f"{table}{place}", **dict.fromkeys(texts, name), **state)
        assert layer.commitChanges(), layer.commitErrors()
    sql(path, "UPDATE programme SET title = ?, note = ?", NAMES["html"], NAMES["lines"])
    sql(path, "UPDATE territory SET name = ?", NAMES["script"])
    sql(path, "UPDATE figure SET source = ?, statement = ?", NAMES["html"], NAMES["script"])
    return path


@pytest.fixture
def dock(programme: Path) -> Iterator[RareEarthDock]:
    panel = RareEarthDock(None, QgsProject.instance())
    panel.resize(500, 700)
    panel.show()
    panel.session.open_file(programme)
    wait(lambda: panel.session.answer is not None and not panel.session.is_busy)
    yield panel
    for layer in panel.session.unsaved():
        layer.rollBack()
    panel.shut_down()
    panel.deleteLater()


def is_markup(text: str) -> bool:
    return Qt.mightBeRichText(text)


def marked_up(widget: QWidget) -> list[str]:
    """Texts of a window that Qt would show as markup, other than tooltips that escape what they show."""
    found = []
    for part in (widget, *widget.findChildren(QWidget)):
        if isinstance(part, QLabel) and part.textFormat() == Qt.TextFormat.AutoText and is_markup(part.text()):
            # The one link of our own, whose text is escaped.
            found += [] if part.text().startswith('<a href="#">') and part.text().count("<") == 2 else [part.text()]
        found += [part.toolTip()] if is_markup(part.toolTip()) and not is_escaped(part.toolTip()) else []
        if isinstance(part, QComboBox):
            found += tips_of(part.model())
    for action in widget.findChildren(QAction):
        found += [action.toolTip()] if is_markup(action.toolTip()) and not is_escaped(action.toolTip()) else []
    return found


def tips_of(model: QAbstractItemModel) -> list[str]:
    found = []
    for row in range(model.rowCount()):
        for column in range(model.columnCount()):
            text = str(model.index(row, column).data(Qt.ItemDataRole.ToolTipRole) or "")
            found += [text] if is_markup(text) and not is_escaped(text) else []
    return found


def is_escaped(text: str) -> bool:
    inside = text[len("<qt>") : -len("</qt>")].replace("<br>", "")
    return text.startswith("<qt>") and "<" not in inside


def folded(text: str) -> str:
    return " ".join(text.split())


def test_the_file_holds_them_as_they_are(programme: Path) -> None:
    for table in ("zone", "target", "coverage", "region", "base"):
        assert [row[0] for row in sql(programme, f"SELECT name FROM {table} ORDER BY fid")] == list(NAMES.values())
        assert [row.text("code") for row in read_rows(open_table(programme, table))] == list(NAMES.values())
    info = check(programme)
    assert (info.title, info.counts["zone"], info.counts["target"]) == (NAMES["html"], len(NAMES), len(NAMES))


def test_the_panel_shows_them_as_text(dock: RareEarthDock) -> None:
    session = dock.session
    for place in range(dock.tabs.count()):
        dock.tabs.setCurrentIndex(place)
        QApplication.processEvents()
        assert marked_up(dock) == []
    for role, table in dock.tables.items():
        assert tips_of(table.model) == []
        column = table.model.column_of("name")
        shown = [table.model.index(row, column).data() for row in range(len(NAMES))]
        for text, name in zip(shown, NAMES.values()):
            assert folded(name).startswith(folded(text.rstrip("…")))
            assert not set(text) & set("\n\r\t\u2028")
        for name in NAMES.values():
            table.filters.search.setText(name)
            found = {entry.row.text("name") for entry in table.shown.shown()}
            assert name in found, (role, name)
        table.filters.search.clear()
        for order in Qt.SortOrder.AscendingOrder, Qt.SortOrder.DescendingOrder:
            table.view.sortByColumn(column, order)
        assert table.shown.rowCount() == len(NAMES)
        table.copy(everything=True)
        mime = QApplication.clipboard().mimeData()
        for markup in ("<script", "<b>", "<img", "<a "):
            assert markup not in mime.html()
        lines = mime.text().splitlines()
        assert not any(cell.lstrip().startswith("=") for line in lines for cell in line.split("\t"))
    assert tips_of(dock.ledger.view.model()) == []
    dock.tabs.setCurrentWidget(dock.checks)
    wait(lambda: dock.checks.list.view.model().rowCount() > 0)
    assert tips_of(dock.checks.list.view.model()) == []
    dock.header.fill_open_menu()
    session.failed.emit(NAMES["html"])
    assert dock.messages.label.textFormat() == Qt.TextFormat.PlainText
    assert NAMES["sql"] in listing(session)


def test_a_status_is_changed_in_spite_of_them(dock: RareEarthDock, programme: Path) -> None:
    session = dock.session
    for name in NAMES.values():
        zone = next(f for f in session.layers["zone"].getFeatures() if f["uuid"] == "zone0")
        status = "compilation" if zone["status"] == "fieldwork" else "fieldwork"
        recorded = {"author": name, "reason": name, "document": name}
        assert session.change_status("zone", [zone.id()], status, DAY, recorded, {})
        assert session.save_edits()
        event = "SELECT row_code, author, reason, document FROM status_event ORDER BY fid DESC LIMIT 1"
        assert sql(programme, event) == [(NAMES["quotes"], name, name, name)]
        assert session.histories("zone", {zone.id(): "zone0"})[zone.id()][-1] == status
    assert marked_up(dock) == []


@pytest.mark.parametrize("name", list(NAMES.values()), ids=list(NAMES))
def test_dialogs_and_tips_show_it_as_text(name: str, tmp_path: Path, qgis_app: object) -> None:
    dialogs = [
        StatusChangeDialog([name] * 3, "suspended", ["reason"], {"reason": name}, name),
        BackupsDialog(lambda: (tmp_path / "<b>bold", [])),
    ]
    for dialog in dialogs:
        assert marked_up(dialog) == []
        dialog.deleteLater()
    assert folded(dialogs[0].recorded()["author"]) in (folded(name), folded(name[:32767]))
    shown = tip(name)
    assert not is_markup(shown) or is_escaped(shown)
    assert len(shown) < 15_000


def test_tables_hold_them_as_text(programme: Path, tmp_path: Path) -> None:
    data = Snapshot(programme).read()
    table = LedgerTable(Accountant(data, best_kernel()).account(Question()), data)
    facts = [Fact(name, name, 1.0) for name in NAMES.values()]
    for ending in ("csv", "xlsx"):
        write_ledger(tmp_path / f"ledger.{ending}", table, facts)
    with (tmp_path / "ledger.csv").open(encoding="utf-8-sig", newline="") as stream:
        units = [row["unit"] for row in csv.DictReader(stream)]
    layer = QgsVectorLayer(f"{tmp_path / 'ledger.xlsx'}|layername=ledger", "", "ogr")
    cells = [str(feature["unit"]) for feature in layer.getFeatures()]
    for found in (units, cells):
        kept = [folded(text) for text in found]
        for name in NAMES.values():
            assert kept.count(folded(plain_text(name))) >= 2  # a region and a zone
        assert not any(text.startswith("=") for text in found)


@pytest.mark.parametrize("name", list(NAMES.values()), ids=list(NAMES))
def test_a_project_opens_with_it(name: str, tmp_path: Path) -> None:
    path = panel_programme(tmp_path)
    sql(path, "UPDATE programme SET title = ?", name)
    sql(path, "UPDATE zone SET source = ?", name)
    built = build_project(check(path), None, tmp_path / "project.qgz")
    with zipfile.ZipFile(built.path) as archive:
        ElementTree.fromstring(archive.read(next(one for one in archive.namelist() if one.endswith(".qgs"))))
    project = QgsProject()
    assert project.read(str(built.path)), project.error()
    assert len(find_layers(project)) == 7
    # QGIS leaves out of a project's XML what lies beyond the first 65 536 characters; the programme's file keeps it.
    assert folded(project.title()) == folded("".join(letter for letter in printable(name) if ord(letter) < 0x10000))
    assert check(path).title == name
    project.clear()


@pytest.mark.parametrize("name", list(NAMES.values()), ids=list(NAMES))
def test_a_layout_computes_nothing_from_it(name: str, qgis_app: object) -> None:
    page = Page(QgsProject.instance(), (120, 40))
    page.line(name, QRectF(0, 0, 10_000, 10), 8)
    (label,) = [item for item in page.layout.items() if isinstance(item, QgsLayoutItemLabel)]
    assert label.mode() == QgsLayoutItemLabel.Mode.ModeFont
    assert label.currentText().replace("\u200b", "") == " ".join(printable(name).split())


def test_forms_and_tips_of_the_map_show_them_as_text(dock: RareEarthDock) -> None:
    for role in ("zone", "target"):
        layer = dock.session.layers[role]
        for feature in layer.getFeatures():
            context = QgsExpressionContext(QgsExpressionContextUtils.globalProjectLayerScopes(layer))
            context.setFeature(feature)
            shown = QgsExpression.replaceExpressionText(layer.mapTipTemplate(), context)
            for markup in ("<script", "<img", "<b>bold", "<a href='x'"):
                assert markup not in shown
            assert feature["name"] in QgsExpression(layer.displayExpression()).evaluate(context)


def test_the_map_is_drawn_with_them(dock: RareEarthDock) -> None:
    settings = QgsMapSettings()
    layers = dock.session.layers
    settings.setLayers([layers[role] for role in ("base", "target", "zone", "region", "territory")])
    settings.setExtent(layers["zone"].extent())
    settings.setOutputSize(QSize(600, 200))
    settings.setFlag(Qgis.MapSettingsFlag.DrawLabeling, True)
    job = QgsMapRendererSequentialJob(settings)
    job.start()
    job.waitForFinished()
    assert job.errors() == []
    assert not job.renderedImage().isNull()
