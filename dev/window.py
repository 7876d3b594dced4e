"""Starts the real QGIS with the plugin, in a profile of its own, and runs a script in it.

By default on a virtual display, in a fresh profile that is thrown away, and with QGIS closed when the script ends::

    dev/window.sh --size 1366x768 --theme "Night Mapping" script.py [argument ...]

The script finds ``iface``, ``plugin``, ``wait_until`` and ``screenshot`` (see ``window_start.py``) and its arguments in
``sys.argv``. The exit code is 0 when it ends without an exception in it or in any slot.
"""

from __future__ import annotations

import argparse
import contextlib
import json
import os
import signal
import subprocess
import sys
import sysconfig
import tempfile
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from dev.package import BUILD, CHECKOUT, NAME, link

GUARD = Path(__file__).resolve().with_name("window_guard.py")
START = Path(__file__).resolve().with_name("window_start.py")
# What a fresh profile would load or ask for besides the plugin.
UNWANTED = ("db_manager", "MetaSearch", "grassprovider", "otbprovider", "sagaprovider")


@dataclass(frozen=True)
class Window:
    """How QGIS is started.

    :ivar size: width and height of the virtual display in pixels.
    :ivar theme: name of a QGIS theme ("Night Mapping"), or "default".
    :ivar locale: language of the user interface ("en", "ru").
    :ivar profiles: folder of the profiles; None: a temporary one.
    :ivar plugins: folder that holds ``rare_earth_plugin``; None: only what the profile has installed.
    :ivar shapely: whether .venv's packages, shapely among them, can be imported.
    :ivar timeout: seconds after which QGIS is ended; ignored on a visible window.
    :ivar visible: on the desktop's display instead of a virtual one.
    :ivar keep: leave QGIS open after the script.
    """

    size: tuple[int, int] = (1600, 1000)
    theme: str = "default"
    locale: str = "en"
    profiles: Path | None = None
    plugins: Path | None = BUILD / "dev"
    shapely: bool = True
    timeout: float = 180.0
    visible: bool = False
    keep: bool = False


def run(
    script: Path, arguments: Sequence[str], window: Window, *, capture: bool = False
) -> subprocess.CompletedProcess[str]:
    """Runs ``script`` inside QGIS; ``capture`` collects what it prints in ``stdout`` (errors included).

    :raises TimeoutError: QGIS did not end within ``window.timeout``.
    """
    if window.plugins == BUILD / "dev":
        link()
    with contextlib.ExitStack() as stack:
        profiles = window.profiles or Path(stack.enter_context(_temporary_folder("profile")))
        write_profile(profiles, window)
        environment = _environment(window, script, arguments)
        if not window.visible:
            environment["DISPLAY"] = stack.enter_context(virtual_display(window.size))
            environment["XDG_RUNTIME_DIR"] = stack.enter_context(_temporary_folder("runtime"))
        command = ["qgis", "--profiles-path", str(profiles), "--profile", "default", "--nologo", "--noversioncheck"]
        process = subprocess.Popen(
            [*command, "--skipbadlayers", "--code", str(START)],
            env=environment,
            stdout=subprocess.PIPE if capture else None,
            stderr=subprocess.STDOUT if capture else None,
            text=True,
            start_new_session=not window.visible,
        )
        try:
            output, _ = process.communicate(timeout=None if window.visible else window.timeout)
        except subprocess.TimeoutExpired:
            os.killpg(process.pid, signal.SIGKILL)
            output, _ = process.communicate()
            message = f"QGIS did not end within {window.timeout:g} s while it ran {script.name}\n{output or ''}"
            raise TimeoutError(message) from None
    return subprocess.CompletedProcess(command, process.returncode, output or "", "")


def _temporary_folder(what: str) -> tempfile.TemporaryDirectory[str]:
    return tempfile.TemporaryDirectory(prefix=f"rare-earth-{what}-", ignore_cleanup_errors=True)


def _environment(window: Window, script: Path, arguments: Sequence[str]) -> dict[str, str]:
    # Test runs set QT_QPA_PLATFORM and a profile for themselves; this QGIS has its own.
    dropped = ("QT_QPA_PLATFORM", "QGIS_CUSTOM_CONFIG_PATH", "QGIS_OPTIONS_PATH", "QGIS_PLUGINPATH", "PYTHONPATH")
    environment = {key: value for key, value in os.environ.items() if key not in dropped}
    environment.update(PATH="/usr/local/sbin:/usr/sbin:/usr/bin:/sbin:/bin", PYTHONDONTWRITEBYTECODE="1")
    environment["PYTHONUNBUFFERED"] = "1"
    if window.plugins:
        environment["QGIS_PLUGINPATH"] = str(window.plugins)
    if window.shapely:
        environment["PYTHONPATH"] = sysconfig.get_path("purelib")
    if not window.visible:
        environment.update(QT_FONT_DPI="96", QT_AUTO_SCREEN_SCALE_FACTOR="0", LC_ALL="C.UTF-8")
    errand = {
        "checkout": str(CHECKOUT),
        "script": str(script.resolve()),
        "arguments": list(arguments),
        "keep": window.keep,
        "fill": not window.visible,
        "plugin": NAME if window.plugins else None,
        "limit": None if window.visible else window.timeout,
    }
    environment["PYQGIS_STARTUP"] = str(GUARD)
    environment["RARE_EARTH_WINDOW"] = json.dumps(errand)
    return environment


def write_profile(profiles: Path, window: Window) -> None:
    """Writes the settings of a new profile; one that exists keeps its own."""
    for name in ("QGIS3.ini", "QGIS4.ini"):
        settings = profiles / "profiles" / "default" / "QGIS" / name
        if settings.exists():
            continue
        plugins = dict.fromkeys(UNWANTED, "false") | {"processing": "true"}
        if window.plugins:
            plugins[NAME] = "true"
        sections = {
            "PythonPlugins": plugins,
            "UI": {"UITheme": window.theme},
            "locale": {"overrideFlag": "true", "userLocale": window.locale, "globalLocale": window.locale},
            "qgis": {"checkVersion": "false", "showTips": "false"},
            # No network is asked for in a test.
            "core": {"NewsFeed\\httpsfeedqgisorg\\disabled": "true"},
            # No welcome, and nothing to take over from QGIS 2.
            "migration": {"firstRunVersionFlag": "999999", "fileVersion": "2", "settings": "true"},
            "app": {"plugin_installer\\checkOnStart": "false"},
        }
        settings.parent.mkdir(parents=True, exist_ok=True)
        lines = [
            f"[{title}]\n" + "".join(f"{key}={value}\n" for key, value in keys.items())
            for title, keys in sections.items()
        ]
        settings.write_text("\n".join(lines), encoding="utf-8")


@contextlib.contextmanager
def virtual_display(size: tuple[int, int]) -> Iterator[str]:
    """An Xvfb on a free display, such as ``:1``."""
    reader, writer = os.pipe()
    screen = ["-screen", "0", f"{size[0]}x{size[1]}x24", "-dpi", "96", "-nolisten", "tcp", "-noreset"]
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(writer), *screen],
        pass_fds=(writer,),
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    os.close(writer)
    try:
        with os.fdopen(reader) as answer:
            number = answer.readline().strip()
        if not number:
            raise RuntimeError("Xvfb did not start")
        yield f":{number}"
    finally:
        server.terminate()
        server.wait()


def _size(text: str) -> tuple[int, int]:
    width, height = text.lower().split("x")
    return int(width), int(height)


def main() -> int:
    """Command line."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--size", type=_size, default=Window.size, metavar="WIDTHxHEIGHT")
    parser.add_argument("--theme", default=Window.theme)
    parser.add_argument("--locale", default=Window.locale)
    parser.add_argument("--profiles", type=Path, help="keep the profile in this folder (default: a temporary one)")
    parser.add_argument("--plugins", type=Path, default=Window.plugins, help="folder that holds rare_earth_plugin")
    parser.add_argument("--without-shapely", action="store_true")
    parser.add_argument("--timeout", type=float, default=Window.timeout)
    parser.add_argument("--visible", action="store_true", help="on the desktop, in the profile build/profile")
    parser.add_argument("--keep", action="store_true", help="leave QGIS open after the script")
    parser.add_argument("script", type=Path)
    parser.add_argument("arguments", nargs=argparse.REMAINDER)
    given = parser.parse_args()
    if given.visible and not (os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")):
        print(
            "There is no desktop here to show QGIS on (DISPLAY is not set); `make demo` works without one.",
            file=sys.stderr,
        )
        return 1
    profiles = given.profiles or (BUILD / "profile" if given.visible else None)
    window = Window(
        given.size,
        given.theme,
        given.locale,
        profiles,
        given.plugins,
        not given.without_shapely,
        given.timeout,
        given.visible,
        given.keep,
    )
    try:
        return run(given.script, given.arguments, window).returncode
    except TimeoutError as error:
        print(error, file=sys.stderr)
        return 124


if __name__ == "__main__":
    sys.exit(main())
