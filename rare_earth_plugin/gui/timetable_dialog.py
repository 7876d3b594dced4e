"""The timetable in a window of its own."""

from __future__ import annotations

from qgis.PyQt.QtCore import QSize, Qt
from qgis.PyQt.QtWidgets import QDialog, QDialogButtonBox, QVBoxLayout, QWidget

from .campaign_desk import CampaignDesk
from .campaign_plan import wire_gantt
from .gantt import GanttView
from .gantt_layout import timetable
from .help_key import offer_help
from .labels import one_line
from .screen_room import resize_within_screen


class TimetableDialog(QDialog):
    """The timetable with room."""

    def __init__(self, desk: CampaignDesk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._desk = desk
        self.gantt = GanttView()
        wire_gantt(self.gantt, desk, self)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        offer_help(self, "campaign", buttons)
        layout = QVBoxLayout(self)
        layout.addWidget(self.gantt, 1)
        layout.addWidget(buttons)
        resize_within_screen(self, QSize(1000, 420))
        desk.changed.connect(self.show_plan)
        self.show_plan()

    def show_plan(self) -> None:
        """Show the plan as it is now."""
        campaign = self._desk.campaign
        if campaign is None:
            self.reject()
            return
        self.setWindowTitle(self.tr("Timetable: {name}").format(name=one_line(campaign.name)))
        table = timetable(campaign, self._desk.plan, self._desk.done())
        self.gantt.show_table(table, editable=self._desk.editable)
