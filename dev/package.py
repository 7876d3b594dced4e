"""Builds what a user installs: ``build/rare_earth_plugin-<version>.zip``. ``--link`` makes the developer's folder.

In the repository ``rare_earth_plugin/`` lies beside ``resources/`` and ``metadata.txt``; QGIS wants one folder with all
of it inside. The zip is deterministic: equal sources give equal bytes.
"""

from __future__ import annotations

import argparse
import shutil
import sys
import zipfile
from collections.abc import Iterator
from configparser import ConfigParser
from pathlib import Path

from dev import translations

CHECKOUT = Path(__file__).resolve().parent.parent
NAME = "rare_earth_plugin"
BUILD = CHECKOUT / "build"
# What the reference programme is built from stays in the repository; its result is what a user needs.
SOURCE_ONLY = ("resources/source", "resources/reference")
# The texts of the languages are built into each package (.qm of .ts); those in the checkout may be old.
LEFT_OUT_SUFFIXES = (".pyc", ".pyo", ".so", ".ts", ".qm", ".gpkg-wal", ".gpkg-shm", ".gpkg-journal", ".xml~", ".orig")
# The oldest time that a zip can hold.
EPOCH = (1980, 1, 1, 0, 0, 0)


def metadata(path: Path = CHECKOUT / "metadata.txt") -> dict[str, str]:
    """The ``[general]`` section of a metadata.txt; keys in lower case."""
    parser = ConfigParser(interpolation=None)
    parser.read_string(path.read_text(encoding="utf-8"))
    return dict(parser["general"])


def sources(checkout: Path = CHECKOUT) -> Iterator[tuple[Path, Path]]:
    """Each file that belongs into the plugin, with its path inside the plugin's folder."""
    yield checkout / "metadata.txt", Path("metadata.txt")
    yield checkout / "LICENSE", Path("LICENSE")
    for top, inside in ((checkout / NAME, Path()), (checkout / "resources", Path("resources"))):
        for path in sorted(top.rglob("*")):
            relative = path.relative_to(checkout)
            if path.is_file() and _belongs(relative):
                yield path, inside / path.relative_to(top)


def _belongs(relative: Path) -> bool:
    hidden = any(part.startswith(".") or part == "__pycache__" for part in relative.parts)
    build_only = relative.as_posix().startswith(tuple(f"{folder}/" for folder in SOURCE_ONLY))
    script = relative.parts[0] == "resources" and relative.suffix == ".py"
    return not (hidden or build_only or script or relative.name.endswith(LEFT_OUT_SUFFIXES))


def assemble(target: Path = BUILD / "package") -> Path:
    """Copies the plugin to ``target/rare_earth_plugin``, replacing what was there, and returns that folder."""
    folder = target / NAME
    shutil.rmtree(folder, ignore_errors=True)
    for path, inside in sources():
        copy = folder / inside
        copy.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(path, copy)
    translations.release(folder / "resources" / "i18n")
    return folder


def pack(folder: Path, target: Path = BUILD) -> Path:
    """Zips an assembled folder and returns the zip."""
    target.mkdir(parents=True, exist_ok=True)
    archive = target / f"{NAME}-{metadata(folder / 'metadata.txt')['version']}.zip"
    with zipfile.ZipFile(archive, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as packed:
        for path in sorted(path for path in folder.rglob("*") if path.is_file()):
            entry = zipfile.ZipInfo((Path(NAME) / path.relative_to(folder)).as_posix(), EPOCH)
            entry.external_attr = 0o100644 << 16
            entry.compress_type = zipfile.ZIP_DEFLATED
            packed.writestr(entry, path.read_bytes())
    return archive


def link(target: Path = BUILD / "dev") -> Path:
    """Makes ``target/rare_earth_plugin`` of links into the checkout and returns ``target``, for QGIS_PLUGINPATH.

    Links that are right stay untouched, so that a QGIS which already runs on them is not disturbed.
    """
    translations.release(translations.FOLDER, unfinished=True)
    folder = target / NAME
    folder.mkdir(parents=True, exist_ok=True)
    entries = [path for path in (CHECKOUT / NAME).iterdir() if path.name != "__pycache__"]
    entries += [CHECKOUT / name for name in ("metadata.txt", "LICENSE", "resources")]
    wanted = {entry.name: entry for entry in entries}
    for present in folder.iterdir():
        if present.name not in wanted or not present.is_symlink() or present.readlink() != wanted[present.name]:
            present.unlink()
    for name, entry in wanted.items():
        if not (folder / name).is_symlink():
            (folder / name).symlink_to(entry, target_is_directory=entry.is_dir())
    return target


def main() -> int:
    """Command line."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--link", action="store_true", help="only make build/dev/rare_earth_plugin of links")
    made = link() if parser.parse_args().link else pack(assemble())
    print(made.relative_to(CHECKOUT))
    return 0


if __name__ == "__main__":
    sys.exit(main())
