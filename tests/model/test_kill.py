"""A process that is killed while it saves leaves the old plan or the new one, whole."""

from __future__ import annotations

import os
import random
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from okrwidgets.model import Plan
from tests.model.documents import COMMENTED

SAVER = """
import sys
from okrwidgets.model import Plan
plan = Plan.load(sys.argv[1])
other = plan.replace(title="Other " * 2000)
print("ready", flush=True)
while True:
    other.save()
    plan.save()
"""


def kill_while_saving(folder: Path, times: int, seed: int) -> int:
    """Kill a saving process so many times; returns how often the other version was found."""
    file = folder / "plan.okr.yaml"
    file.write_text(COMMENTED, encoding="utf-8")
    one = file.read_bytes()
    other = Plan.load(file).replace(title="Other " * 2000).to_yaml().encode()
    moments, found = random.Random(seed), 0  # noqa: S311 - moments, no secrets
    environment = os.environ | {"PYTHONPATH": os.pathsep.join(path for path in sys.path if path)}
    for _ in range(times):
        saver = subprocess.Popen([sys.executable, "-c", SAVER, file], stdout=subprocess.PIPE, env=environment)
        assert saver.stdout is not None
        with saver:
            assert saver.stdout.readline().strip() == b"ready"
            with pytest.raises(subprocess.TimeoutExpired):
                saver.wait(moments.uniform(0, 0.05))
            saver.send_signal(signal.SIGKILL)
        now = file.read_bytes()
        assert now in (one, other)
        found += now == other
        file.write_bytes(one)
    return found


def test_the_file_is_whole_after_a_kill(tmp_path: Path) -> None:
    kill_while_saving(tmp_path, 20, seed=1)


@pytest.mark.deep
def test_the_file_is_whole_after_many_kills(tmp_path: Path) -> None:
    assert 0 < kill_while_saving(tmp_path, 300, seed=2) < 300
