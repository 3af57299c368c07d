"""A file that has outgrown its room is split before it is read by nobody."""

from __future__ import annotations

from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
MOST_LINES = 400
SOURCES = (".py", ".ts", ".tsx", ".css")
FILES = [
    file
    for folder in ("okrwidgets", "frontend/src", "tests", "benchmarks")
    for file in sorted((ROOT / folder).rglob("*"))
    if file.suffix in SOURCES and not {"generated", "static"} & set(file.parts)
]


def test_there_is_something_to_look_at() -> None:
    assert len(FILES) > 100


@pytest.mark.parametrize("file", FILES, ids=lambda file: str(file.relative_to(ROOT)))
def test_no_file_outgrows_its_room(file: Path) -> None:
    assert len(file.read_text(encoding="utf-8").splitlines()) <= MOST_LINES
