"""Frames of map sheets over an extent."""

from __future__ import annotations

import pytest
from qgis.core import QgsCoordinateTransformContext, QgsRectangle

from rare_earth_plugin.map.frame_layer import MOST_SHEETS, TooManyFramesError, sheet_frames
from rare_earth_plugin.store.sentences import sentence


def test_frames_carry_the_codes_of_their_sheets(qgis_app: object) -> None:
    layer = sheet_frames(QgsRectangle(82.3, 50.1, 82.6, 50.2), 50_000, QgsCoordinateTransformContext())
    frames = {feature["sheet"]: feature.geometry() for feature in layer.getFeatures()}
    assert "M-44-70-В" in frames
    assert frames["M-44-70-В"].boundingBox().contains(82.52, 50.13)
    assert layer.labelsEnabled()


def test_too_many_are_a_sentence(qgis_app: object) -> None:
    with pytest.raises(TooManyFramesError) as caught:
        sheet_frames(QgsRectangle(46, 40, 88, 56), 50_000, QgsCoordinateTransformContext())
    assert caught.value.count > MOST_SHEETS
    assert "smaller scale" in sentence(caught.value)
