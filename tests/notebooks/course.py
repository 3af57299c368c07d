"""The notebooks of the course, by pairs: one in English, one in Italian."""

from __future__ import annotations

import hashlib
import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parents[2]
NOTEBOOKS = ROOT / "notebooks"
SOURCE_MARK = "okr_source"
"""In the metadata of an Italian cell: the fingerprint of the English text that it renders."""

Cell = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Pair:
    """One notebook in both languages; the number at the head of the file name joins them."""

    number: str
    en: Path
    it: Path

    def __str__(self) -> str:
        return self.number


def pairs() -> list[Pair]:
    """All notebooks of the course.

    Raises:
        LookupError: when a notebook stands in one language only, or a number twice.
    """
    found: dict[str, dict[str, Path]] = {}
    for path in sorted(NOTEBOOKS.glob("*/*.ipynb")):
        languages = found.setdefault(path.name[:2], {})
        if path.parent.name in languages:
            raise LookupError(f"two notebooks have the number {path.name[:2]} in {path.parent.name}")
        languages[path.parent.name] = path
    for number, languages in found.items():
        if sorted(languages) != ["en", "it"]:
            raise LookupError(f"notebook {number} stands in {sorted(languages)} only")
    return [Pair(number, **languages) for number, languages in found.items()]


def read(path: Path) -> dict[str, Any]:
    """A notebook as it lies on the disk, with the text of each cell in one piece."""
    notebook: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
    for cell in notebook["cells"]:
        cell["source"] = "".join(cell["source"])
    return notebook


def cells(path: Path) -> list[Cell]:
    """The cells of a notebook."""
    found: list[Cell] = read(path)["cells"]
    return found


def fingerprint(source: str) -> str:
    """Of the text of a cell; blanks at the end of a line do not count."""
    lines = "\n".join(line.rstrip() for line in source.strip().splitlines())
    return hashlib.sha256(lines.encode()).hexdigest()[:12]


def shown(path: Path) -> str:
    """A file of the project as one would type it."""
    return path.relative_to(ROOT).as_posix() if path.is_relative_to(ROOT) else path.name
