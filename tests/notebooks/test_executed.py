"""What a notebook looks like on the disk: executed, folded, tidy, and the same on every machine."""

from __future__ import annotations

import json
import re
from pathlib import Path

import nbformat
import pytest

from tests.notebooks.course import NOTEBOOKS, Cell, cells, shown
from tests.tools.execute_notebooks import tidy

PATHS = sorted(NOTEBOOKS.glob("*/*.ipynb"))
SETUP = 'import okrwidgets as okr\n\nLANG = "{lang}"\nokr.set_language(LANG)'
MOST_LINES = 4
A_FOLDER = re.compile(r"(?<![\w.:/])/(?:home|Users|root|tmp|usr|opt|var|work)/|[A-Z]:\\\\")

each_notebook = pytest.mark.parametrize("path", PATHS, ids=shown)


def code(path: Path) -> list[Cell]:
    return [cell for cell in cells(path) if cell["cell_type"] == "code"]


@each_notebook
def test_every_code_cell_was_executed_once_in_order(path: Path) -> None:
    assert [cell["execution_count"] for cell in code(path)] == list(range(1, len(code(path)) + 1))


@each_notebook
def test_nothing_went_wrong_or_warned(path: Path) -> None:
    outputs = [output for cell in code(path) for output in cell["outputs"]]
    assert [output for output in outputs if output["output_type"] == "error" or output.get("name") == "stderr"] == []


@each_notebook
def test_code_is_folded_and_tiny(path: Path) -> None:
    for cell in code(path):
        assert cell["metadata"]["jupyter"] == {"source_hidden": True}, cell["id"]
        assert len(cell["source"].splitlines()) <= MOST_LINES, cell["id"]


@each_notebook
def test_the_first_code_cell_sets_the_language(path: Path) -> None:
    assert [cell["source"] for cell in code(path)[:1]] in ([], [SETUP.format(lang=path.parent.name)])


@each_notebook
def test_cells_have_names(path: Path) -> None:
    ids = [cell["id"] for cell in cells(path)]
    assert len(ids) == len(set(ids))
    assert [id for id in ids if not re.fullmatch(r"[a-z][a-z0-9-]{2,39}", id)] == []


@each_notebook
def test_it_is_tidy(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    assert text == tidy(nbformat.reads(text, as_version=4)), "python -m tests.tools.execute_notebooks makes it so"


@each_notebook
def test_it_names_no_folder_of_a_machine(path: Path) -> None:
    assert A_FOLDER.search(path.read_text(encoding="utf-8")) is None


@pytest.mark.parametrize("text", ["in /home/anna/course", '"/tmp/x"', "C:\\\\Users"])
def test_a_folder_would_be_found(text: str) -> None:
    assert A_FOLDER.search(json.dumps(text, ensure_ascii=False) if "\\" not in text else text)
