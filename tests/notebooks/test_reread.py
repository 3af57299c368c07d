from __future__ import annotations

from pathlib import Path

import nbformat
import pytest

from tests.notebooks.course import SOURCE_MARK, cells, fingerprint
from tests.notebooks.reread import main, mark, stale


@pytest.fixture
def english(tmp_path: Path) -> Path:
    return write(tmp_path / "en.ipynb", "one", "two")


@pytest.fixture
def italian(tmp_path: Path) -> Path:
    return write(tmp_path / "it.ipynb", "uno", "due")


def write(path: Path, *texts: str) -> Path:
    written = [nbformat.v4.new_markdown_cell(text, id=f"cell-{n}") for n, text in enumerate(texts)]
    nbformat.write(nbformat.v4.new_notebook(cells=written), path)
    return path


def test_only_the_named_cell_is_marked(english: Path, italian: Path) -> None:
    assert list(stale(english, italian)) == ["cell-0", "cell-1"]
    mark(english, italian, ["cell-1"])
    assert list(stale(english, italian)) == ["cell-0"]
    assert [cell["source"] for cell in cells(italian)] == ["uno", "due"]
    assert cells(italian)[1]["metadata"][SOURCE_MARK] == fingerprint("two")


def test_it_is_stale_again_when_the_english_changes(english: Path, italian: Path) -> None:
    mark(english, italian, ["cell-0", "cell-1"])
    write(english, "one", "two and more")
    assert list(stale(english, italian)) == ["cell-1"]


def test_a_misspelt_cell_marks_nothing(english: Path, italian: Path) -> None:
    before = italian.read_bytes()
    with pytest.raises(LookupError, match="cell-7"):
        mark(english, italian, ["cell-0", "cell-7"])
    assert italian.read_bytes() == before


def test_it_asks_for_an_italian_notebook(english: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main([str(english)]) == 2
    assert "06_dal_kpi_all_okr.ipynb" in capsys.readouterr().err
