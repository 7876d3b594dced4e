"""The assistant's page on the coordinate reference system: where the layer can lie, with a picture of each place."""

from __future__ import annotations

from collections.abc import Sequence

from qgis.core import QgsCoordinateReferenceSystem
from qgis.gui import QgsProjectionSelectionDialog
from qgis.PyQt.QtCore import QCoreApplication, QSize, Qt, pyqtSignal
from qgis.PyQt.QtGui import QIcon, QImage, QPixmap
from qgis.PyQt.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from ..map import formats
from ..store.crs_doctor import CrsCandidate, Diagnosis
from .labels import note_label

translate = QCoreApplication.translate

PICTURE = QSize(168, 104)
"""Size of the pictures that the page shows."""
_DATA = Qt.ItemDataRole.UserRole
_FAR_M = 1_000.0
"""Places farther apart than this are no matter of taste: nothing is chosen beforehand."""


class CrsPage(QWidget):
    """Widgets only: the chosen placement goes out by :attr:`candidateChosen`."""

    candidateChosen = pyqtSignal(object)
    """A :class:`.CrsCandidate`."""
    otherChosen = pyqtSignal(QgsCoordinateReferenceSystem)
    """A CRS from QGIS's own dialog."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.finding = QLabel()
        self.finding.setWordWrap(True)
        self.finding.setTextFormat(Qt.TextFormat.PlainText)
        self.places = QListWidget()
        self.places.setAccessibleName(self.tr("Places where the layer can lie"))
        self.places.setIconSize(PICTURE)
        self.places.setWordWrap(True)
        self.places.setSpacing(3)
        self.places.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.places.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.places.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.places.itemSelectionChanged.connect(self._chosen)
        self.note = note_label()
        self.other = QPushButton(self.tr("&Another coordinate reference system …"))
        self.other.setAutoDefault(False)
        self.other.clicked.connect(self._ask)
        row = QHBoxLayout()
        row.addWidget(self.other)
        row.addStretch(1)
        layout = QVBoxLayout(self)
        layout.addWidget(self.finding)
        layout.addWidget(self.places, 100)
        layout.addWidget(self.note)
        layout.addLayout(row)
        layout.addStretch(1)

    def show_diagnosis(self, diagnosis: Diagnosis, pictures: Sequence[QImage] = ()) -> None:
        """What was found.

        :param pictures: one for each of :attr:`.Diagnosis.shown`, in that order.
        """
        self.finding.setText(finding_sentence(diagnosis))
        self.note.setText(ambiguity_sentence(diagnosis))
        self.note.setVisible(bool(self.note.text()))
        self.places.blockSignals(True)
        self.places.clear()
        for number, candidate in enumerate(diagnosis.shown):
            item = QListWidgetItem(place_text(candidate, first=candidate in diagnosis.candidates[:1]))
            item.setData(_DATA, candidate)
            if number < len(pictures):
                item.setIcon(_untinted(pictures[number]))
            self.places.addItem(item)
        self.places.setVisible(bool(diagnosis.shown))
        self.places.blockSignals(False)
        others = [candidate.apart_m for candidate in diagnosis.candidates[1:]] if diagnosis.ambiguous else []
        if diagnosis.candidates and max(others, default=0.0) < _FAR_M:
            self.places.setCurrentRow(diagnosis.shown.index(diagnosis.candidates[0]))

    def candidate(self) -> CrsCandidate | None:
        """The placement that is chosen."""
        items = self.places.selectedItems()
        return items[0].data(_DATA) if items else None

    def _chosen(self) -> None:
        candidate = self.candidate()
        if candidate is not None:
            self.candidateChosen.emit(candidate)

    def _ask(self) -> None:
        dialog = QgsProjectionSelectionDialog(self)
        dialog.setRequireValidSelection()
        accepted = dialog.exec() == QDialog.DialogCode.Accepted
        crs = dialog.crs()
        dialog.deleteLater()
        if accepted and crs.isValid():
            self.otherChosen.emit(crs)


def _untinted(image: QImage) -> QIcon:
    """An icon that keeps its colours where it is selected."""
    picture = QPixmap.fromImage(image)
    icon = QIcon(picture)
    icon.addPixmap(picture, QIcon.Mode.Selected)
    return icon


def finding_sentence(diagnosis: Diagnosis) -> str:
    """What the layer says of its place, and whether that can be."""
    declared = diagnosis.declared
    if not diagnosis.bounded and declared is not None:
        return translate(
            "ImportCrs", "The layer says {crs}. The programme has no territory yet to compare its place with."
        ).format(crs=declared.name)
    if diagnosis.sound and declared is not None:
        return translate("ImportCrs", "The layer says {crs}: {share}.").format(
            crs=declared.name, share=_share_text(declared.share)
        )
    if not diagnosis.candidates:
        text = translate(
            "ImportCrs",
            "None of the usual coordinate reference systems puts the layer inside the territory; choose another one, "
            "or check that it is a layer of this territory.",
        )
        return text
    if not diagnosis.bounded:
        return translate(
            "ImportCrs",
            "The layer does not say what its coordinates mean, and the programme has no territory yet to compare its "
            "place with. It may be one of these:",
        )
    if declared is None:
        return translate(
            "ImportCrs",
            "The layer does not say what its coordinates mean. Taken for one of these, it lies inside the territory:",
        )
    return translate(
        "ImportCrs", "The layer says {crs}: {share}. Taken for one of the others below, it lies there:"
    ).format(crs=declared.name, share=_share_text(declared.share))


def ambiguity_sentence(diagnosis: Diagnosis) -> str:
    """Why only a person can know; "" where one placement is the best."""
    if not diagnosis.ambiguous:
        return ""
    best = diagnosis.candidates[0].share
    alike = [one for one in diagnosis.candidates if best - one.share < 0.02]
    farthest = max(one.apart_m for one in alike)
    if farthest < _FAR_M:
        text = translate(
            "ImportCrs",
            "{count} of them fit equally well and lie up to {distance} m apart: the numbers cannot tell which is "
            "right; the report or the map's title block can.",
        )
        return text.format(count=len(alike), distance=formats.number(farthest))
    text = translate(
        "ImportCrs",
        "{count} of them fit equally well and lie up to {distance} km apart, since eastings without a zone number fit "
        "every zone: choose the place where the layer belongs, or look its zone up in the report.",
    )
    return text.format(count=len(alike), distance=formats.number(farthest / 1000))


def place_text(candidate: CrsCandidate, first: bool = True) -> str:
    """A candidate in a few lines: name, share, operation with its accuracy, what is the same place."""
    name = candidate.name
    if candidate.placement.swapped:
        name = translate("ImportCrs", "{crs}, axes swapped").format(crs=name)
    inside = _share_text(candidate.share)
    if not first and candidate.apart_m > 0:
        apart = (
            translate("ImportCrs", "{distance} m from the first").format(distance=formats.number(candidate.apart_m))
            if candidate.apart_m < _FAR_M
            else translate("ImportCrs", "{distance} km from the first").format(
                distance=formats.number(candidate.apart_m / 1000)
            )
        )
        inside = f"{inside} · {apart}"
    lines = [name, inside]
    if candidate.operation:
        accuracy = (
            translate("ImportCrs", "accuracy not known")
            if candidate.accuracy_m is None
            else translate("ImportCrs", "accuracy {metres} m").format(metres=formats.number(candidate.accuracy_m, 1))
        )
        lines.append(f"{candidate.operation} · {accuracy}")
    else:
        lines.append(translate("ImportCrs", "no change of datum"))
    if candidate.equivalents:
        lines.append(translate("ImportCrs", "the same place as {names}").format(names=", ".join(candidate.equivalents)))
    return "\n".join(lines)


def _share_text(share: float) -> str:
    if share >= 1:
        return translate("ImportCrs", "all of it inside the territory")
    if share <= 0:
        return translate("ImportCrs", "nothing of it inside the territory")
    return translate("ImportCrs", "{share} of its vertices inside the territory").format(
        share=formats.percent(100 * share)
    )
