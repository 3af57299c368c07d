from __future__ import annotations

import copy
from collections.abc import Callable
from typing import Any

import pytest

from tests.notebooks.course import SOURCE_MARK, Cell, Pair, cells, fingerprint, pairs, read, shown
from tests.notebooks.parity import differences

ENGLISH = "## What if?\n\n[Plan](plan.okr.yaml): €3,333.33\n\n- one"
ITALIAN = "## E se?\n\n[Piano](plan.okr.yaml): 3.333,33 €\n\n- uno"


@pytest.mark.parametrize("pair", pairs(), ids=str)
def test_both_languages_are_in_step(pair: Pair) -> None:
    assert differences(cells(pair.en), cells(pair.it), shown(pair.it)) == []


@pytest.mark.parametrize("pair", pairs(), ids=str)
def test_both_have_the_same_kernel(pair: Pair) -> None:
    assert read(pair.en)["metadata"] == read(pair.it)["metadata"]


def notebook(text: str, lang: str, **metadata: Any) -> list[Cell]:
    return [
        {"id": "what-if", "cell_type": "markdown", "source": text, "metadata": {"tags": ["practice"], **metadata}},
        {"id": "setup", "cell_type": "code", "source": f'LANG = "{lang}"\nlook(LANG)', "metadata": {}},
    ]


def in_step() -> tuple[list[Cell], list[Cell]]:
    return notebook(ENGLISH, "en"), notebook(ITALIAN, "it", **{SOURCE_MARK: fingerprint(ENGLISH)})


def test_two_that_are_in_step() -> None:
    assert differences(*in_step(), "it.ipynb") == []


def swap(cells: list[Cell]) -> None:
    cells.reverse()


def retag(cells: list[Cell]) -> None:
    cells[0]["metadata"]["tags"] = []


def recode(cells: list[Cell]) -> None:
    cells[1]["source"] += "\nmore()"


def retype(cells: list[Cell]) -> None:
    cells[1]["cell_type"] = "raw"


def write(old: str, new: str) -> Callable[[list[Cell]], None]:
    def change(cells: list[Cell]) -> None:
        assert old in cells[0]["source"]
        cells[0]["source"] = cells[0]["source"].replace(old, new)

    return change


@pytest.mark.parametrize(
    ("change", "said"),
    [
        (swap, "the cells differ"),
        (retag, "tags"),
        (recode, "the code differs"),
        (retype, "code and raw"),
        (write("## E se", "# E se"), "levels of headings"),
        (write("[Piano](plan.okr.yaml)", "Piano"), "number of links"),
        (write("- uno", "- uno\n- due"), "points of lists"),
        (write("- uno", "| uno |"), "rows of tables"),
        (write("- uno", "- uno ![un](x.png)"), "number of images"),
        (write("- uno", "- <details>uno</details>"), "collapsed parts"),
        (write("3.333,33", "3,333.33"), "figures"),
    ],
)
def test_what_falls_out_of_step_is_named(change: Callable[[list[Cell]], None], said: str) -> None:
    english, italian = in_step()
    change(italian)
    assert said in "\n".join(differences(english, italian, "it.ipynb"))


def test_a_changed_english_cell_makes_its_italian_one_stale() -> None:
    english, italian = in_step()
    english = copy.deepcopy(english)
    english[0]["source"] += " more"
    (line,) = differences(english, italian, "notebooks/it/x.ipynb")
    assert line.startswith("cell “what-if”: STALE")
    assert line.endswith("python -m tests.notebooks.reread notebooks/it/x.ipynb what-if")


def test_blanks_at_the_end_of_a_line_make_nothing_stale() -> None:
    assert fingerprint("a\nb\n") == fingerprint("a  \nb")
