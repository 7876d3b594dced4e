"""Draws the approved pictures of the maps again: ``python -m dev.map_pictures [ru ...]``; look at each of them.

``--to FOLDER`` draws them somewhere else, ``--dpi`` larger ones to be looked at.
"""

from __future__ import annotations

import argparse
import os
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from qgis.core import QgsApplication

from rare_earth_plugin.map.layout_files import save_page
from rare_earth_plugin.store import languages
from tests.desktop.map_pictures import APPROVED, CASES, approved_picture, built, picture_of, reference_contents


def main() -> None:
    """Command line."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("languages", nargs="*", default=sorted(languages.NAMES))
    parser.add_argument("--to", type=Path, default=APPROVED)
    parser.add_argument("--dpi", type=int, default=0)
    parser.add_argument("--only", default="", help="begin of the names wanted")
    arguments = parser.parse_args()
    application = QgsApplication([], True)
    application.initQgis()
    arguments.to.mkdir(parents=True, exist_ok=True)
    with reference_contents() as contents:
        for subject, language in CASES:
            path = arguments.to / approved_picture(subject, language).name
            if language not in arguments.languages or not path.name.startswith(arguments.only):
                continue
            with built(contents, subject, language) as layout:
                if arguments.dpi:
                    save_page(layout, path, "png", arguments.dpi)
                else:
                    picture_of(layout, subject, path)
                del layout
            print(path)
    del contents
    application.exitQgis()


if __name__ == "__main__":
    main()
