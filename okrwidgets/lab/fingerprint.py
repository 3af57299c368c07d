"""What makes two editions of a course file the same."""

from __future__ import annotations

import hashlib
import json
from pathlib import Path


def fingerprint(path: Path) -> str:
    """A hash of what a person writes into the file.

    Of a notebook only the cells' kinds and sources count: running it changes outputs and counts,
    and a notebook that was only run is not a changed one. Of any other file every byte counts.
    """
    content = path.read_bytes()
    if path.suffix == ".ipynb":
        content = _cells(content) or content
    return hashlib.sha256(content).hexdigest()


def _cells(content: bytes) -> bytes | None:
    """The cells of a notebook as bytes; ``None`` where it cannot be read as one."""
    try:
        cells = [(cell["cell_type"], _joined(cell["source"])) for cell in json.loads(content)["cells"]]
    except (ValueError, KeyError, TypeError):
        return None
    return json.dumps(cells).encode()


def _joined(source: str | list[str]) -> str:
    """A notebook may store the lines of a cell as a list or as one text."""
    return source if isinstance(source, str) else "".join(source)
