from __future__ import annotations

import re
import shutil
import subprocess
from pathlib import Path

import pytest

TOP = Path(__file__).parents[2]


@pytest.mark.skipif(shutil.which("make") is None, reason="no make on this machine")
def test_make_help_lists_every_command() -> None:
    makefile = (TOP / "Makefile").read_text()
    commands = set(re.findall(r"^\.PHONY: ([a-z-]+)$", makefile, re.MULTILINE))
    said = subprocess.run(["make", "help"], cwd=TOP, capture_output=True, text=True, check=True).stdout  # noqa: S607
    listed = set(re.findall(r"^  make ([a-z-]+) +\S", said, re.MULTILINE))
    assert listed == commands
    assert {"help", "lab", "test", "test-deep", "bench", "format", "wheel", "types", "notebooks", "clean"} <= listed
