"""A file that has outgrown its room is split before it is read by nobody."""

from __future__ import annotations

import subprocess
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
MOST_LINES = 400
SOURCES = (".py", ".ts", ".tsx", ".css", ".mjs")


def sources() -> list[Path]:
    listed = subprocess.run(["git", "ls-files"], cwd=ROOT, capture_output=True, text=True, check=False).stdout.split()
    files = [ROOT / name for name in listed] or [
        *(ROOT / "okrwidgets").rglob("*.py"),
        *(ROOT / "frontend/src").rglob("*"),
    ]
    return [file for file in files if file.suffix in SOURCES and "generated" not in file.parts and file.is_file()]


def test_there_is_something_to_look_at() -> None:
    assert len(sources()) > 100


@pytest.mark.parametrize("file", sources(), ids=lambda file: str(file.relative_to(ROOT)))
def test_no_file_outgrows_its_room(file: Path) -> None:
    assert len(file.read_text(encoding="utf-8").splitlines()) <= MOST_LINES
