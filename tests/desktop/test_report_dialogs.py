"""The questions before a report: what they propose, and what makes no sense cannot be asked."""

from __future__ import annotations

import datetime
from pathlib import Path

from qgis.core import QgsGeometry
from qgis.PyQt.QtCore import QDate, Qt

from rare_earth_plugin.gui.report_dialogs import DossierDialog, ReportDialog
from rare_earth_plugin.map.dossier_export import DossierOrder
from rare_earth_plugin.map.layout_contents import Site
from rare_earth_plugin.map.report_export import ReportOrder
from rare_earth_plugin.store.perimeters import PULKOVO

UNTIL = datetime.date(2026, 1, 15)
SITES = [Site("target", f"u{number}", f"T-{number}", "Name", "ranked", QgsGeometry()) for number in (1, 2)]


def test_the_day_of_the_last_report_is_proposed(tmp_path: Path) -> None:
    dialog = ReportDialog(ReportOrder(), datetime.date(2025, 11, 3), UNTIL, tmp_path)
    assert dialog.changes_since() == datetime.date(2025, 11, 3)
    assert dialog.since.maximumDate() == QDate(2026, 1, 15)
    dialog.with_changes.setChecked(False)
    assert dialog.changes_since() is None
    assert not dialog.since.isEnabled()


def test_a_last_report_of_a_later_day_is_no_proposal(tmp_path: Path) -> None:
    dialog = ReportDialog(ReportOrder(), datetime.date(2026, 3, 1), UNTIL, tmp_path)
    assert dialog.changes_since() == UNTIL - datetime.timedelta(90)


def test_one_of_the_files_must_be_wanted(tmp_path: Path) -> None:
    dialog = ReportDialog(ReportOrder(as_tables=False), None, UNTIL, tmp_path)
    assert dialog.order() == ReportOrder(as_tables=False)
    dialog.as_pdf.setChecked(False)
    assert not dialog.make.isEnabled()
    dialog.as_tables.setChecked(True)
    assert dialog.make.isEnabled()
    assert dialog.order() == ReportOrder(as_pdf=False)
    assert dialog.folder_chosen() == tmp_path


def test_some_targets_or_all(tmp_path: Path) -> None:
    dialog = DossierDialog(DossierOrder(block_crs=PULKOVO), SITES, tmp_path)
    assert dialog.order() == DossierOrder(block_crs=PULKOVO)
    dialog.every.setChecked(False)
    dialog.list.item(0).setCheckState(Qt.CheckState.Unchecked)
    assert dialog.order().keys == frozenset({"u2"})
    dialog.list.item(1).setCheckState(Qt.CheckState.Unchecked)
    assert not dialog.make.isEnabled()


def test_without_targets_there_is_nothing_to_make(tmp_path: Path) -> None:
    assert not DossierDialog(DossierOrder(), [], tmp_path).make.isEnabled()
