"""Tests of the subject itself; they run without QGIS."""
