"""``make season``: goes the way of docs/SEASON.md in the real window, and makes its pictures again.

A season of the reference programme: planned in the office, worked on by a crew in a second QGIS that has its package
and nothing else, brought back in the autumn. ``--locale ru --theme "Night Mapping" --pictures build/night`` looks how
it is in Russian and in the dark; ``--keep FOLDER`` keeps what was made, booklet and package among it.
"""

from __future__ import annotations

import argparse
import json
import shutil
import subprocess
import sys
from pathlib import Path

from dev.package import CHECKOUT
from dev.walkthrough import fresh_folder, shrink
from dev.window import Window, run

PICTURES = CHECKOUT / "docs" / "images" / "season"
_SIZE, _TIMEOUT_S = (1366, 768), 400.0
_SHIPPED = CHECKOUT / "resources" / "data" / "programme.gpkg"


def main() -> int:
    """Command line."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--pictures", type=Path, default=PICTURES, help="folder for the pictures")
    parser.add_argument("--theme", default=Window.theme)
    parser.add_argument("--locale", default=Window.locale)
    parser.add_argument("--keep", type=Path, help="folder for what is made on the way")
    given = parser.parse_args()
    work = fresh_folder()
    office, tablet = work / "Сезон 2027", work / "Планшет"
    for folder in (office, tablet):
        folder.mkdir(parents=True)
    programme, counts = office / "Программа съёмки.gpkg", work / "counts.json"
    shutil.copy(_SHIPPED, programme)
    pictures, window = given.pictures.resolve(), Window(_SIZE, given.theme, given.locale, timeout=_TIMEOUT_S)
    hidden = work / "away"
    if not _went("season_spring_window.py", [programme, office, pictures, counts], window):
        return 1
    package = next(path.parent for path in office.glob("*/project.qgz"))
    taken = tablet / package.name
    package.rename(taken)
    office.rename(hidden)  # the tablet has the package and nothing else
    alone = Window(_SIZE, given.theme, given.locale, plugins=None, shapely=False, timeout=_TIMEOUT_S)
    was_seen = _went("season_tablet_window.py", [taken, pictures], alone)
    hidden.rename(office)
    if not was_seen or not _went("season_autumn_window.py", [programme, taken, pictures, counts], window):
        return 1
    booklet = max(office.glob("*.pdf"), key=lambda path: len(path.name))
    for page, name in ((2, "booklet"), (6, "booklet-day")):
        given_page = ["-r", "60", "-png", "-singlefile", "-f", str(page), str(booklet), str(pictures / name)]
        subprocess.run(["pdftoppm", *given_page], check=True)
    for picture in pictures.glob("*.png"):
        shrink(picture)
    for station in json.loads(counts.read_text("utf-8"))["stations"]:
        print("{picture:<26} clicks {clicks:>4}   letters {keys:>4}   machine {seconds:>6} s".format(**station))
    if given.keep:
        shutil.copytree(work, given.keep, dirs_exist_ok=True)
    return 0


def _went(script: str, arguments: list[Path], window: Window) -> bool:
    """Whether a script of the way was gone to its end; what it printed is told where not."""
    ended = run(Path(__file__).with_name(script), list(map(str, arguments)), window, capture=True)
    if ended.returncode:
        print(ended.stdout, file=sys.stderr)
    return not ended.returncode


if __name__ == "__main__":
    sys.exit(main())
