"""A short form of ``python -m dev.faults``: every kind of write is killed and runs into a full disk a few times."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

from dev.fault_operations import OPERATIONS

KILLS, ROUNDS = 5, 3


@pytest.mark.parametrize("name", list(OPERATIONS))
def test_nothing_is_lost(name: str, tmp_path: Path, checkout: Path) -> None:
    answer = tmp_path / "answer.json"
    command = [sys.executable, "-m", "dev.faults", "--operations", name, "--json", str(answer)]
    done = subprocess.run(
        [*command, "--kills", str(KILLS), "--full", str(ROUNDS)], cwd=checkout, capture_output=True, text=True
    )
    assert done.returncode == 0, done.stderr[-3000:]
    found = json.loads(answer.read_text(encoding="utf-8"))[name]
    assert found["kill"]["kills"] == KILLS
    if isinstance(found["full"], str):  # no root, so no small disk to fill
        pytest.skip(found["full"])
    assert found["full"]["refused"] + found["full"]["written"] == ROUNDS
    assert all(text.endswith((".", "device")) and "{" not in text for text in found["full"]["sentences"])
