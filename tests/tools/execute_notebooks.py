"""Executes the notebooks of the course in place, and leaves them tidy.

``python -m tests.tools.execute_notebooks`` takes all of them; names of notebooks take only those.
"""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

import nbformat

NOTEBOOKS = Path(__file__).parents[2] / "notebooks"
KERNEL = {"display_name": "Python 3 (ipykernel)", "language": "python", "name": "python3"}
KEPT = ("jupyter", "okr_source", "tags")
"""The metadata of a cell that mean something; the rest is where somebody's window stood."""
LEFT_OUT = ("application/vnd.jupyter.widget-view+json", "image/png", "image/jpeg")
"""Output that no test compares; without it a widget that is not running shows its text, and a picture its words."""


def tidy(notebook: nbformat.NotebookNode) -> str:
    """The notebook as it is kept: sorted, and without anything that differs from run to run."""
    tidied = nbformat.from_dict(notebook)
    tidied.metadata = nbformat.from_dict({"kernelspec": KERNEL, "language_info": {"name": "python"}})
    tidied.nbformat, tidied.nbformat_minor = 4, 5
    for cell in tidied.cells:
        cell.metadata = nbformat.from_dict({key: cell.metadata[key] for key in KEPT if key in cell.metadata})
        if cell.cell_type == "code":
            cell.outputs = [_tidy_output(output) for output in cell.outputs]
    written: str = nbformat.writes(tidied)
    return written.rstrip("\n") + "\n"


def _tidy_output(output: Any) -> Any:
    if "data" in output:
        output.data = nbformat.from_dict({kind: data for kind, data in output.data.items() if kind not in LEFT_OUT})
        output.metadata = nbformat.from_dict({})
    return output


def execute(path: Path) -> None:
    """Run a notebook from a fresh kernel in its own folder, and keep what came out.

    Raises:
        RuntimeError: when running it changed another file of the folder.
    """
    from nbclient import NotebookClient

    notebook = nbformat.read(path, as_version=4)
    before = _others(path)
    where = {"metadata": {"path": str(path.parent)}}
    NotebookClient(
        notebook, timeout=60, kernel_name=KERNEL["name"], resources=where, store_widget_state=False
    ).execute()
    after = _others(path)
    changed = sorted(name for name in before | after if before.get(name) != after.get(name))
    if changed:
        raise RuntimeError(
            f"running {path.name} changed {', '.join(changed)}; a notebook writes only what a person edits"
        )
    path.write_text(tidy(notebook), encoding="utf-8")


def _others(path: Path) -> dict[str, bytes]:
    return {file.name: file.read_bytes() for file in path.parent.iterdir() if file.is_file() and file != path}


def main(arguments: list[str]) -> int:
    """Execute the named notebooks, or all."""
    for path in [Path(name).resolve() for name in arguments] or sorted(NOTEBOOKS.glob("*/*.ipynb")):
        print(f"{path.parent.name}/{path.name}", flush=True)
        execute(path)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
