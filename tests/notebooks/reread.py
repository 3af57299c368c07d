"""Says that an Italian cell was read again and renders the English text as it is now.

``python -m tests.notebooks.reread notebooks/it/06_dal_kpi_all_okr.ipynb kpi okr`` marks these cells;
without cells it lists the stale ones.
"""

# ruff: noqa: T201 - it speaks to the one who runs it
from __future__ import annotations

import sys
from pathlib import Path

import nbformat

from tests.notebooks.course import SOURCE_MARK, cells, fingerprint, pairs


def stale(english: Path, italian: Path) -> dict[str, str]:
    """The fingerprint that each stale Italian cell should bear, by its id."""
    now = {cell["id"]: fingerprint(cell["source"]) for cell in cells(english) if cell["cell_type"] == "markdown"}
    bears = {cell["id"]: cell["metadata"].get(SOURCE_MARK) for cell in cells(italian)}
    return {id: mark for id, mark in now.items() if id in bears and bears[id] != mark}


def mark(english: Path, italian: Path, ids: list[str]) -> None:
    """Mark cells as read.

    Raises:
        LookupError: when one of them is no text cell of both notebooks.
    """
    notebook = nbformat.read(italian, as_version=4)
    texts = {cell["id"]: cell for cell in cells(english) if cell["cell_type"] == "markdown"}
    own = {cell["id"]: cell for cell in notebook.cells if cell["cell_type"] == "markdown"}
    for id in ids:
        if id not in texts or id not in own:
            raise LookupError(f"there is no text cell “{id}” in both {english.name} and {italian.name}")
        own[id]["metadata"][SOURCE_MARK] = fingerprint(texts[id]["source"])
    nbformat.write(notebook, italian)


def main(arguments: list[str]) -> int:
    """Mark the named cells, or list the stale ones."""
    pair = next((pair for pair in pairs() if arguments and pair.it == Path(arguments[0]).resolve()), None)
    if pair is None:
        print(f"Name an Italian notebook: {', '.join(str(pair.it.name) for pair in pairs())}", file=sys.stderr)
        return 2
    try:
        mark(pair.en, pair.it, arguments[1:])
    except LookupError as error:
        print(error, file=sys.stderr)
        return 1
    left = list(stale(pair.en, pair.it))
    print(f"still to be read again: {', '.join(left)}" if left else "nothing is stale")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
