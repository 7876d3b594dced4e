"""Reports from the panel: asked for, made while the window lives on, stopped, remembered."""

from __future__ import annotations

import datetime
from collections.abc import Iterator
from pathlib import Path

import pytest
from qgis.core import QgsProject
from qgis.PyQt.QtCore import QTimer
from qgis.PyQt.QtWidgets import QDialog

from rare_earth_plugin.gui import settings
from rare_earth_plugin.gui.past import Past
from rare_earth_plugin.gui.report_dialogs import DossierDialog, ReportDialog
from rare_earth_plugin.gui.report_maker import ReportMaker
from rare_earth_plugin.gui.session import ProgrammeSession
from rare_earth_plugin.map.dossier_export import DossierOrder
from rare_earth_plugin.map.report_data import Assumptions
from rare_earth_plugin.map.report_export import ReportOrder
from rare_earth_plugin.store.perimeters import PULKOVO

from .page_makers import listened, result, talking_session
from .panel_tools import session_on
from .report_runs import pdf_text, reads_pdf

SINCE = datetime.date(2020, 1, 1)


@pytest.fixture
def session(tmp_path: Path) -> Iterator[ProgrammeSession]:
    with talking_session(tmp_path, "report", "dossier") as open_session:
        yield open_session


@pytest.fixture
def maker(session: ProgrammeSession) -> ReportMaker:
    return listened(ReportMaker(session, Past(session), Assumptions))


@reads_pdf
def test_a_report_of_what_the_panel_shows(maker: ReportMaker, session: ProgrammeSession, tmp_path: Path) -> None:
    shares: list[float] = []
    maker.progressChanged.connect(shares.append)
    before = set(QgsProject.instance().mapLayers())
    maker.make_report(ReportOrder(dpi=60), SINCE, tmp_path / "out")
    assert maker.is_busy
    outcome = result(maker)
    assert sorted(path.suffix for path in outcome.files) == [".pdf", ".xlsx"]
    assert not maker.is_busy
    assert shares == sorted(shares)
    assert shares[-1] == 100.0
    assert len(shares) > 10
    assert set(QgsProject.instance().mapLayers()) == before
    assert "2 files saved" in session.said[-1]  # type: ignore[attr-defined]
    pdf = next(path for path in outcome.files if path.suffix == ".pdf")
    assert "Changes since 1 Jan 2020" in pdf_text(pdf)


def test_dossiers_of_some_targets(maker: ReportMaker, tmp_path: Path) -> None:
    maker.make_dossiers(DossierOrder(keys=frozenset({"t2"}), dpi=60), tmp_path / "out")
    assert [path.name for path in result(maker).files] == ["Target_dossier_T-10.pdf", "Target_dossier_T-10.geojson"]


def test_a_stopped_run_tells_what_is_whole(maker: ReportMaker, session: ProgrammeSession, tmp_path: Path) -> None:
    maker.progressChanged.connect(lambda percent: percent == 50.0 and QTimer.singleShot(0, maker.forget))
    maker.make_dossiers(DossierOrder(dpi=60), tmp_path / "out")
    outcome = result(maker)
    assert len(outcome.files) == len(list((tmp_path / "out").iterdir())) == 2
    assert "1 of 2" in session.said[-1]  # type: ignore[attr-defined]


def test_what_fails_is_listed(maker: ReportMaker, session: ProgrammeSession, tmp_path: Path) -> None:
    (tmp_path / "Target_dossier_T-2.pdf").mkdir()
    maker.make_dossiers(DossierOrder(dpi=60), tmp_path)
    assert len(result(maker).failed) == 1
    assert "T-2 Quartz" in session.sentences[-1]  # type: ignore[attr-defined]


def test_the_dialogs_are_remembered_and_obeyed(
    maker: ReportMaker, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    proposed: list[datetime.date | None] = []

    def answer(dialog: QDialog) -> bool:
        if isinstance(dialog, ReportDialog):
            proposed.append(dialog.changes_since())
            dialog.as_pdf.setChecked(False)
            dialog.folder.setFilePath(str(tmp_path / "out"))
        elif isinstance(dialog, DossierDialog):
            assert dialog.list.count() == 2
            dialog.grid.setCurrentIndex(dialog.grid.findData(PULKOVO))
            return False
        return True

    (tmp_path / "out").mkdir()
    monkeypatch.setattr(maker, "shown", answer)
    maker.ask_for_report()
    assert [path.suffix for path in result(maker).files] == [".xlsx"]
    today = datetime.date.today()
    assert proposed == [today - datetime.timedelta(90)]
    assert settings.report_since() == today
    assert settings.report_order() == ReportOrder(as_pdf=False)
    assert settings.export_folder() == tmp_path / "out"
    maker.ask_for_dossiers()
    assert settings.dossier_order().block_crs != PULKOVO  # it was not accepted
    settings.set_dossier_order(DossierOrder(block_crs=PULKOVO, language="ru"))
    assert settings.dossier_order() == DossierOrder(block_crs=PULKOVO, language="ru")


def test_without_an_answer_nothing_is_asked() -> None:
    with session_on(None) as session:
        maker = ReportMaker(session, Past(session), Assumptions)
        maker.ask_for_report()
        maker.ask_for_dossiers()
        maker.make_report(ReportOrder(), None, Path("nowhere"))
        maker.make_dossiers(DossierOrder(), Path("nowhere"))
        assert not maker.is_busy
