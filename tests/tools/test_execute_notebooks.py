from __future__ import annotations

import json
from pathlib import Path

import nbformat
import pytest

from tests.tools.execute_notebooks import execute, tidy


def widget_cell() -> nbformat.NotebookNode:
    shown = nbformat.v4.new_output(
        "execute_result",
        {
            "text/plain": "OKRBuilder('plan.okr.yaml')",
            "text/html": "<ul></ul>",
            "application/vnd.jupyter.widget-view+json": {"model_id": "7c1f"},
            "image/png": "iVBOR",
        },
        metadata={"image/png": {"width": 400}},
        execution_count=1,
    )
    metadata = {"jupyter": {"source_hidden": True}, "tags": ["worked"], "okr_source": "12ab", "collapsed": True}
    return nbformat.v4.new_code_cell("plan", id="builder", outputs=[shown], execution_count=1, metadata=metadata)


def notebook(*cells: nbformat.NotebookNode) -> nbformat.NotebookNode:
    return nbformat.v4.new_notebook(cells=list(cells), metadata={"widgets": {"state": {}}, "toc": True})


def test_only_what_means_something_is_kept() -> None:
    kept = json.loads(tidy(notebook(widget_cell())))
    assert sorted(kept["metadata"]) == ["kernelspec", "language_info"]
    (cell,) = kept["cells"]
    assert cell["metadata"] == {"jupyter": {"source_hidden": True}, "okr_source": "12ab", "tags": ["worked"]}
    assert sorted(cell["outputs"][0]["data"]) == ["text/html", "text/plain"]
    assert cell["outputs"][0]["metadata"] == {}
    assert (cell["id"], cell["execution_count"]) == ("builder", 1)


def test_tidy_stays_as_it_is() -> None:
    once = tidy(notebook(widget_cell()))
    assert tidy(nbformat.reads(once, as_version=4)) == once
    assert once.endswith("}\n")


def test_it_runs_in_the_folder_of_the_notebook(tmp_path: Path) -> None:
    path = tmp_path / "lesson.ipynb"
    (tmp_path / "plan.txt").write_text("30 contracts")
    reading = nbformat.v4.new_code_cell('print(open("plan.txt").read())', id="reading")
    nbformat.write(notebook(reading), path)
    execute(path)
    (cell,) = json.loads(path.read_text())["cells"]
    assert cell["execution_count"] == 1
    assert "".join(cell["outputs"][0]["text"]) == "30 contracts\n"


def test_one_that_writes_by_itself_is_refused_and_not_kept(tmp_path: Path) -> None:
    path = tmp_path / "lesson.ipynb"
    (tmp_path / "plan.txt").write_text("30 contracts")
    writing = nbformat.v4.new_code_cell('print("x", file=open("plan.txt", "w"))', id="writing")
    nbformat.write(notebook(writing), path)
    before = path.read_bytes()
    with pytest.raises(RuntimeError, match=r"lesson\.ipynb changed plan\.txt"):
        execute(path)
    assert path.read_bytes() == before
