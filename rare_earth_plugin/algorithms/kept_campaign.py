"""The choice of ``rareearth:campaignplan`` to keep its plan in the programme, where the other algorithms find it."""

from __future__ import annotations

from typing import Any

from qgis.core import QgsProcessingContext, QgsProcessingFeedback, QgsProcessingParameterBoolean
from qgis.PyQt.QtCore import QCoreApplication

from ..core.campaign import Campaign
from ..core.plan import Plan
from ..map.campaign_keeping import keep_in_file
from ..store.programme_file import ProgrammeInfo
from .main_thread import on_main_thread
from .survey_algorithm import PROGRAMME, SurveyAlgorithm

translate = QCoreApplication.translate

KEEP = "KEEP"


class KeepingAlgorithm(SurveyAlgorithm):
    """Base of an algorithm that may write a plan into its programme."""

    def _add_keep(self) -> None:
        self._add(
            QgsProcessingParameterBoolean(KEEP, translate("KeptCampaign", "Keep the plan in the programme"), False),
            translate(
                "KeptCampaign",
                "Writes campaign, crews and stops into the programme file, in place of the plan that the same "
                "campaign had with the same inputs, else as a new variant. Booklets and packages for the field are "
                "made from it.",
            ),
        )

    def checkParameterValues(self, parameters: dict[str, Any], context: QgsProcessingContext) -> tuple[bool, str]:
        """Refuse to write into the reference programme of the plugin before anything runs."""
        keep = self.parameterAsBool(parameters, KEEP, context)
        if keep and not self.parameterAsFile(parameters, PROGRAMME, context):
            return False, translate(
                "KeptCampaign", "A plan can only be kept in a programme file of your own; choose one as the programme."
            )
        return super().checkParameterValues(parameters, context)

    def _keep(
        self,
        info: ProgrammeInfo,
        campaign: Campaign,
        plan: Plan,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> None:
        """Write the plan where that was asked for.

        :raises EditError: the file cannot be written.
        """
        if not self.parameterAsBool(parameters, KEEP, context):
            return
        wanted = self.parameterAsString(parameters, "CAMPAIGN", context).strip()
        on_main_thread(lambda: keep_in_file(info, campaign, plan, wanted))
        text = translate("KeptCampaign", "The plan was kept in {file}.")
        feedback.pushInfo(text.format(file=info.path.name))
