"""The subject itself: areas, coverage, ledgers, map sheets, status life cycles. Needs no QGIS."""
