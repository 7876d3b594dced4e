from __future__ import annotations

from pathlib import Path

from rare_earth_plugin.gui import settings
from rare_earth_plugin.gui.header import PanelHeader


def test_recent_files_are_offered() -> None:
    for known in settings.recent_files():
        settings.forget_file(known)
    for number in range(12):
        settings.remember_file(Path(f"/data/folder & co/p{number}.gpkg"))
    settings.remember_file(Path("/data/folder & co/p7.gpkg"))
    header, wanted = PanelHeader(), []
    header.fileWanted.connect(wanted.append)
    header.fill_open_menu()
    recent = [action for action in header.open_menu.actions() if "gpkg" in action.text()]
    assert len(recent) == settings.MOST_RECENT
    assert recent[0].text().startswith("p7.gpkg")
    recent[1].trigger()
    assert wanted == [Path("/data/folder & co/p11.gpkg")]
    for known in settings.recent_files():
        settings.forget_file(known)


def test_a_long_title_does_not_widen_the_panel() -> None:
    header = PanelHeader()
    header.show_programme("", False)
    width = header.minimumSizeHint().width()
    header.show_programme("A very long title " * 30, False)
    assert header.minimumSizeHint().width() == width
    header.show_programme("<b>bold</b>", True)
    assert header.title.text() == "<b>bold</b>"
    header.grab()


def test_files_and_import_are_offered_once_a_programme_is_open() -> None:
    header, wanted = PanelHeader(), []
    for signal, name in (
        (header.newWanted, "new"),
        (header.duplicateWanted, "duplicate"),
        (header.exportWanted, "export"),
        (header.importWanted, "import"),
    ):
        signal.connect(lambda name=name: wanted.append(name))

    def offered() -> list[str]:
        header.fill_open_menu()
        actions = [action for action in header.open_menu.actions() if action.text().endswith("…")]
        for action in actions:
            if action.isEnabled() and action.text() != "Programme file …":
                action.trigger()
        header.import_button.click()
        got, wanted[:] = list(wanted), []
        return got

    header.show_programme("", False)
    assert offered() == ["new"]
    header.show_programme("Title", False)
    assert offered() == ["new", "duplicate", "export", "import"]
