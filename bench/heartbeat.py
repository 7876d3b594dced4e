"""How long the real window stands still while a programme of 100 000 footprints loads, computes and changes.

    python -m bench.heartbeat [--count 1e5] [--changes 10] [--picture FILE]

Writes build/bench/heartbeat.json, which the report takes up. Runs QGIS on a virtual display by ``dev.window``.
"""

from __future__ import annotations

import argparse
import json
import shutil
import sys
import tempfile
from pathlib import Path

from bench import report
from bench.plan import DATA, WORK, programme_file
from dev.window import Window, run

SCRIPT = Path(__file__).with_name("heartbeat_window.py")


def main() -> int:
    """Command line; exit code 1 where nothing could be measured."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--count", type=float, default=1e5)
    parser.add_argument("--changes", type=int, default=10, help="statuses that are changed one after the other")
    parser.add_argument("--picture", type=Path, help="where to save the window once it has computed")
    parser.add_argument("--timeout", type=float, default=540)
    given = parser.parse_args()
    DATA.mkdir(parents=True, exist_ok=True)
    source = programme_file(int(given.count), "default")
    with tempfile.TemporaryDirectory() as folder:
        # QGIS leaves its journal beside the file, and nothing here is to be saved.
        copy = Path(folder) / source.name
        shutil.copyfile(source, copy)
        answer = Path(folder) / "heartbeat.json"
        arguments = [str(copy), str(answer), str(given.changes), str(given.picture.resolve() if given.picture else "")]
        done = run(SCRIPT, arguments, Window(timeout=given.timeout), capture=True)
        if not answer.exists():
            print(done.stdout, file=sys.stderr)
            return 1
        found = json.loads(answer.read_text())
    WORK.mkdir(parents=True, exist_ok=True)
    report.HEARTBEAT.write_text(json.dumps(found, indent=1))
    for name, value in found.items():
        print(f"{name}: {value if not isinstance(value, list) else value[:20]}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
