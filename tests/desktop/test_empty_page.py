from __future__ import annotations

from rare_earth_plugin.gui.empty_page import EmptyPage


def test_each_button_says_what_is_wanted() -> None:
    page, wanted = EmptyPage(), []
    for signal, name in (
        (page.referenceWanted, "reference"),
        (page.chooseWanted, "file"),
        (page.createWanted, "new"),
    ):
        signal.connect(lambda name=name: wanted.append(name))
    for button in (page.reference, page.choose, page.create):
        button.click()
    assert wanted == ["reference", "file", "new"]
