"""For ``make run``: opens the panel, and the reference programme where the project has none yet."""

from __future__ import annotations

dock = plugin.open_panel()  # type: ignore[name-defined]  # noqa: F821
if dock.session.info is None:
    dock.session.open_reference()
