"""Disturbs every kind of write and looks at what is left: ``python -m dev.faults --kills 200``.

``kill``: a child process writes state after state and acknowledges each one, with fsync, once it has been read back; it
is killed (SIGKILL) at a random moment. Afterwards every file must open, be sound, hold a state as a whole, and none
older than the last one acknowledged; the programme must take further edits, and leave no journal when it is closed.

``full``: the same on a small tmpfs with a random number of free bytes; the operation must end well or in a sentence,
and leave the last state. Needs root, to mount; says so where it cannot.
"""

from __future__ import annotations

import argparse
import contextlib
import json
import os
import random
import shutil
import signal
import sqlite3
import subprocess
import sys
import tempfile
import time
import traceback
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

from bench import native
from dev.fault_operations import OPERATIONS, MixedError, Operation
from rare_earth_plugin.core.errors import SurveyError
from rare_earth_plugin.gui.wording import sentence
from rare_earth_plugin.store.programme_file import check
from tests.programme_files import open_table

_DISK_KB = 4096
_ROOM = 1_000_000  # bytes left free, at most
_LEAST_S = 0.4
_JOURNALS = ("-wal", "-shm", "-journal")


def in_child(work: Callable[[], str]) -> str:
    """Run in a fork of this process, which stays as it is; what it returns, or the trace of what it raised."""
    reader, writer = os.pipe()
    pid = os.fork()
    if pid == 0:
        try:
            text = work()
        except BaseException:
            text = f"FAILED {traceback.format_exc()}"
        os.write(writer, text.encode()[-60000:])
        os._exit(0)
    os.close(writer)
    with os.fdopen(reader) as stream:
        text = stream.read()
    os.waitpid(pid, 0)
    return text or "FAILED the process died"


def write_states(operation: Operation, acks: Path, first: int, steps: int) -> str:
    """Write states one after the other; each is noted, on the disk, when it begins and when it is acknowledged."""
    handle = os.open(acks, os.O_WRONLY | os.O_APPEND | os.O_CREAT)

    def note(word: str, number: int) -> None:
        os.write(handle, f"{word} {number}\n".encode())
        os.fsync(handle)

    operation.begin()
    note("ready", 0)
    try:
        for number in range(first, first + steps):
            note("begun", number)
            operation.step(number)
            note("done", number)
    finally:
        operation.end()
    return "done"


def noted(acks: Path) -> tuple[bool, int, int]:
    """Whether the child was ready, the last state begun, and the last acknowledged (-1 for none)."""
    lines = [line.split() for line in acks.read_text().splitlines()] if acks.exists() else []
    last = {word: int(number) for word, number in lines}
    return "ready" in last, last.get("begun", -1), last.get("done", -1)


def examine(operation: Operation) -> str:
    """Look at what is left and work on with it: the states that the files hold, as JSON."""
    states = operation.states()
    for path in operation.programmes():
        connection = sqlite3.connect(path)
        sound = connection.execute("PRAGMA integrity_check").fetchall()
        connection.close()
        if sound != [("ok",)]:
            raise MixedError(f"integrity_check: {sound}")
        check(path)
        layer = open_table(path, "base")
        layer.startEditing()
        layer.rollBack()
        del layer
        check(path)
    if operation.states() != states:
        raise MixedError("opening the file changed its state")
    left = [path.name for path in operation.folder.iterdir() if path.name.endswith(_JOURNALS) and "~" not in path.name]
    if left:
        raise MixedError(f"journals are left: {left}")
    return json.dumps(states)


def kill_rounds(name: str, kills: int, seed: int, folder: Path) -> dict[str, object]:
    """Kill one operation again and again, on the same files."""
    rng = random.Random(seed)
    operation = OPERATIONS[name](folder)
    told = in_child(lambda: str(operation.prepare()))
    if told.startswith("FAILED"):
        raise SystemExit(told)
    acks = folder.parent / "acks"
    step_s = _duration(operation, acks)
    state, found = noted(acks)[2], {"kills": 0, "old": 0, "new": 0, "acknowledged": 0, "drafts": 0}
    least = state  # two files of one export may hold two states
    while found["kills"] < kills:
        acks.unlink()
        pid = os.fork()
        if pid == 0:
            try:
                write_states(operation, acks, state + 1, 1000)
            except BaseException:
                traceback.print_exc()
            finally:
                os._exit(1)
        while not noted(acks)[0]:
            time.sleep(0.002)
        time.sleep(rng.uniform(0.0, max(1.6 * step_s, _LEAST_S)))
        os.kill(pid, signal.SIGKILL)
        _, status = os.waitpid(pid, 0)
        if not os.WIFSIGNALED(status):
            raise SystemExit(f"{name}: the child ended by itself after state {noted(acks)}")
        _, begun, done = noted(acks)
        last, begun = max(done, least), max(begun, state)
        told = in_child(lambda: examine(operation))
        if told.startswith("FAILED"):
            raise SystemExit(f"{name}, kill {found['kills'] + 1}, acknowledged {last}, begun {begun}: {told}")
        states = json.loads(told)
        if not all(last <= one <= begun for one in states):
            raise SystemExit(f"{name}: holds {states}, acknowledged {last}, begun {begun}")
        found["kills"] += 1
        found["acknowledged"] += max(0, done - state)
        found["new" if min(states) > last else "old"] += begun > last
        drafts = list(folder.rglob("*~*"))
        found["drafts"] += len(drafts)
        for path in drafts:
            path.unlink()
        if len(set(states)) > 1:  # two files of one export: the next one brings them together
            found["between two files"] = found.get("between two files", 0) + 1
        least, state = min(states), max(states)
    return {**found, "step_ms": round(1000 * step_s)}


def _duration(operation: Operation, acks: Path) -> float:
    started = time.monotonic()
    told = in_child(lambda: write_states(operation, acks, 1, 5))
    if told != "done":
        raise SystemExit(told)
    return (time.monotonic() - started) / 6


def full_rounds(name: str, rounds: int, seed: int, folder: Path) -> dict[str, object]:
    """Let one operation run into a full disk, again and again."""
    rng = random.Random(seed)
    operation = OPERATIONS[name](folder)
    told = in_child(lambda: str(operation.prepare()))
    if told.startswith("FAILED"):
        raise SystemExit(told)
    found: dict[str, int] = {"rounds": 0, "refused": 0, "written": 0}
    sentences: set[str] = set()
    filler, state = folder / "filler", 0
    while found["rounds"] < rounds:
        free = shutil.disk_usage(folder).free
        with filler.open("wb") as stream:
            stream.write(b"x" * max(0, free - int(_ROOM * rng.random() ** 3)))
        told = in_child(partial(_step_or_sentence, operation, state + 1))
        read = in_child(lambda: _states_or_sentence(operation))
        filler.unlink()
        examined = in_child(lambda: examine(operation))
        drafts = [path.name for path in folder.rglob("*~*")]
        if examined.startswith("FAILED") or drafts:
            raise SystemExit(f"{name}: {examined} {drafts}")
        left = json.loads(examined)
        if read != examined and read.startswith(("FAILED", "[")):
            raise SystemExit(f"{name}: read {read} on the full disk, {examined} with room")
        if told.startswith("FAILED") or any(one not in (state, state + 1) for one in left):
            raise SystemExit(f"{name}: after state {state} holds {left}: {told}")
        if told == "done" and set(left) != {state + 1}:
            raise SystemExit(f"{name}: state {state + 1} was acknowledged, but it holds {left}")
        found["rounds"] += 1
        found["written" if told == "done" else "refused"] += 1
        if told != "done":
            sentences.add(told.replace(str(folder), "…"))
        if read != examined:
            sentences.add(read.replace(str(folder), "…"))
        state = max(left)
        again = in_child(partial(_step_or_sentence, operation, state + 1))
        if again != "done":
            raise SystemExit(f"{name}: with room again: {again}")
        state += 1
    return {**found, "sentences": sorted(sentences)}


def _step_or_sentence(operation: Operation, number: int) -> str:
    operation.begin()
    try:
        operation.step(number)
    except SurveyError as error:
        return sentence(error)
    finally:
        operation.end()
    return "done"


def _states_or_sentence(operation: Operation) -> str:
    try:
        return json.dumps(operation.states())
    except SurveyError as error:
        return sentence(error)


@contextlib.contextmanager
def small_disk(folder: Path) -> Iterator[Path]:
    """A tmpfs of a few MB; :class:`OSError` where it cannot be mounted."""
    place = folder / "disk"
    place.mkdir()
    done = subprocess.run(
        ["mount", "-t", "tmpfs", "-o", f"size={_DISK_KB}k", "tmpfs", str(place)], capture_output=True, text=True
    )
    if done.returncode:
        raise OSError(done.stderr.strip())
    try:
        yield place
    finally:
        subprocess.run(["umount", "-l", str(place)], check=True)


def main() -> int:
    """Run, and print a line for each operation."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--kills", type=int, default=0)
    parser.add_argument("--full", type=int, default=0, help="rounds on a full disk")
    parser.add_argument("--operations", nargs="*", default=list(OPERATIONS), choices=list(OPERATIONS))
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--json", type=Path)
    given = parser.parse_args()
    native.start(processing=False)
    result: dict[str, dict[str, object]] = {}
    for name in given.operations:
        with tempfile.TemporaryDirectory() as root:
            if given.kills:
                folder = Path(root) / "kill"
                folder.mkdir()
                result.setdefault(name, {})["kill"] = kill_rounds(name, given.kills, given.seed, folder)
            if given.full:
                try:
                    with small_disk(Path(root)) as disk:
                        result.setdefault(name, {})["full"] = full_rounds(name, given.full, given.seed, disk)
                except OSError as error:
                    result.setdefault(name, {})["full"] = f"not tried: {error}"
        print(name, json.dumps(result[name], ensure_ascii=False), flush=True)
    if given.json:
        given.json.write_text(json.dumps(result, ensure_ascii=False, indent=1), encoding="utf-8")
    return 0


if __name__ == "__main__":
    code = main()
    sys.stdout.flush()
    if code == 0:
        native.leave_at_once()
    sys.exit(code)
