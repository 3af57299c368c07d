from __future__ import annotations

from pathlib import Path

import nbformat
import pytest

from okrwidgets.lab.fingerprint import fingerprint


def notebook(path: Path, *sources: str) -> Path:
    cells = [nbformat.v4.new_code_cell(source) for source in sources]
    nbformat.write(nbformat.v4.new_notebook(cells=cells), path)
    return path


def test_running_a_notebook_does_not_change_it(tmp_path: Path) -> None:
    path = notebook(tmp_path / "a.ipynb", "1 + 1")
    before = fingerprint(path)
    book = nbformat.read(path, 4)
    book.cells[0].execution_count = 7
    book.cells[0].outputs = [nbformat.v4.new_output("execute_result", {"text/plain": "2"})]
    book.metadata["widgets"] = {"state": {}}
    nbformat.write(book, path)
    assert fingerprint(path) == before


@pytest.mark.parametrize("sources", [["1 + 2"], ["1 + 1", ""], []])
def test_writing_into_a_notebook_changes_it(tmp_path: Path, sources: list[str]) -> None:
    before = fingerprint(notebook(tmp_path / "a.ipynb", "1 + 1"))
    assert fingerprint(notebook(tmp_path / "b.ipynb", *sources)) != before


def test_the_kind_of_a_cell_counts(tmp_path: Path) -> None:
    code = notebook(tmp_path / "a.ipynb", "text")
    markdown = tmp_path / "b.ipynb"
    nbformat.write(nbformat.v4.new_notebook(cells=[nbformat.v4.new_markdown_cell("text")]), markdown)
    assert fingerprint(code) != fingerprint(markdown)


@pytest.mark.parametrize("content", [b"", b"not json", b"[]", b'{"cells": 3}', b'{"cells": [{"source": 1}]}', b"\xff"])
def test_a_broken_notebook_is_compared_byte_by_byte(tmp_path: Path, content: bytes) -> None:
    broken, other = tmp_path / "a.ipynb", tmp_path / "b.ipynb"
    broken.write_bytes(content)
    other.write_bytes(content + b" ")
    assert fingerprint(broken) != fingerprint(other)


def test_of_other_files_every_byte_counts(tmp_path: Path) -> None:
    first, second = tmp_path / "a.csv", tmp_path / "b.csv"
    first.write_bytes(b"a;b\n")
    second.write_bytes(b"a;b\r\n")
    assert fingerprint(first) != fingerprint(second)
