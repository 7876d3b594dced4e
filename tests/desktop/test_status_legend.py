from __future__ import annotations

from rare_earth_plugin.gui.status_legend import StatusLegend


def test_takes_the_lines_that_it_needs() -> None:
    legend = StatusLegend()
    assert legend.heightForWidth(2000) < legend.heightForWidth(150) <= legend.heightForWidth(10)
    legend.resize(150, legend.heightForWidth(150))
    assert not legend.grab().isNull()
    assert legend.accessibleName().count(",") == 4
