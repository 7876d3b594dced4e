"""The Processing provider ``rareearth``."""

from __future__ import annotations

from qgis.core import QgsProcessingProvider
from qgis.PyQt.QtCore import QCoreApplication
from qgis.PyQt.QtGui import QIcon

from ..store.locations import resource
from .build_project import BuildProject
from .campaign_plan import CampaignPlan
from .crew_booklet import CrewBooklet
from .export_maps import ExportMaps
from .field_package import FieldPackage
from .field_points import FieldPoints
from .import_layer import ImportLayer
from .map_sheets import MapSheets
from .merge_fieldwork import MergeFieldwork
from .remaining_area import RemainingArea
from .sheet_coverage import SheetCoverage
from .status_report import StatusReport
from .target_dossier import TargetDossier
from .validate_programme import ValidateProgramme


class RareEarthProvider(QgsProcessingProvider):
    """Offers the plugin's algorithms to the toolbox, to models, to scripts and to ``qgis_process``."""

    def id(self) -> str:
        return "rareearth"

    def name(self) -> str:
        return QCoreApplication.translate("RareEarthProvider", "Rare Earth Survey")

    def icon(self) -> QIcon:
        return QIcon(self.svgIconPath())

    def svgIconPath(self) -> str:
        return str(resource("icons", "rare_earth.svg"))

    def loadAlgorithms(self) -> None:
        for algorithm in (
            RemainingArea,
            SheetCoverage,
            MapSheets,
            BuildProject,
            ExportMaps,
            StatusReport,
            TargetDossier,
            ValidateProgramme,
            ImportLayer,
            FieldPackage,
            FieldPoints,
            CampaignPlan,
            MergeFieldwork,
            CrewBooklet,
        ):
            self.addAlgorithm(algorithm())
