"""``make walkthrough``: goes the way of docs/WALKTHROUGH.md in the real window, and makes its pictures again.

``--theme "Night Mapping" --pictures build/night`` looks how it is in the dark.
"""

from __future__ import annotations

import argparse
import json
import shutil
import sys
import tempfile
from pathlib import Path

from PIL import Image

from dev.package import CHECKOUT
from dev.walkthrough_files import write_files
from dev.window import Window, run

PICTURES = CHECKOUT / "docs" / "images" / "walkthrough"
_SIZE = (1366, 768)
_COLOURS = 256
_TIMEOUT_S = 400.0
_OWN = ".tour"


def shrink(picture: Path) -> None:
    """A picture of few colours; a window has hardly more."""
    with Image.open(picture) as image:
        small = image.convert("RGB").quantize(
            _COLOURS, method=Image.Quantize.MAXCOVERAGE, kmeans=3, dither=Image.Dither.NONE
        )
    small.save(picture, optimize=True)


def fresh_folder() -> Path:
    """An empty folder with a short path, since that is seen in the pictures.

    :raises SystemExit: somebody else's folder has its name.
    """
    work = Path(tempfile.gettempdir()) / "survey"
    if work.exists() and not (work / _OWN).exists():
        raise SystemExit(f"{work} is in the way, and not of these tours; move it first")
    shutil.rmtree(work, ignore_errors=True)
    work.mkdir()
    (work / _OWN).touch()
    return work


def main() -> int:
    """Command line."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--pictures", type=Path, default=PICTURES, help="folder for the pictures")
    parser.add_argument("--theme", default=Window.theme)
    given = parser.parse_args()
    work = fresh_folder()
    made = work / "Программы"
    made.mkdir(parents=True)
    counts = work / "counts.json"
    places = [write_files(work), made, given.pictures.resolve(), counts]
    window = Window(size=_SIZE, theme=given.theme, timeout=_TIMEOUT_S)
    ended = run(Path(__file__).with_name("walkthrough_window.py"), list(map(str, places)), window, capture=True)
    if ended.returncode:
        print(ended.stdout, file=sys.stderr)
        return 1
    for picture in given.pictures.glob("*.png"):
        shrink(picture)
    for station in json.loads(counts.read_text("utf-8"))["stations"]:
        print("{picture:<26} clicks {clicks:>4}   letters {keys:>4}   machine {seconds:>6} s".format(**station))
    return 0


if __name__ == "__main__":
    sys.exit(main())
