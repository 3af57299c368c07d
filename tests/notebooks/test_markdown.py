from __future__ import annotations

import pytest

from tests.notebooks import markdown

TEXT = """# One, two

See [the table](plan.okr.yaml) and ![a bar, half full](bar.png).

| a | b |
|---|---|
| 1 | 2 |

- first
1. second

<details><summary>Open</summary>

Inside, [a link](x.md).

</details>

## After
"""


def test_what_a_cell_consists_of() -> None:
    assert markdown.headings(TEXT) == [1, 2]
    assert markdown.links(TEXT) == ["plan.okr.yaml", "x.md"]
    assert markdown.images(TEXT) == [("a bar, half full", "bar.png")]
    assert markdown.table_rows(TEXT) == 3
    assert markdown.items(TEXT) == 2


def test_collapsed_parts_divide_the_text() -> None:
    before, after = markdown.stretches(TEXT)
    assert "One, two" in before
    assert "Inside" not in before + after
    assert after.strip() == "## After"
    assert len(markdown.details(TEXT)) == 1


@pytest.mark.parametrize(
    ("source", "count"),
    [
        ("", 0),
        ("**Bold** and *slanted*, 3,333.33 €.", 4),
        ("[two words](four/words/of/target.md)", 2),
        ("<summary>one</summary>", 1),
        ("- a point\n- another", 3),
        ("l'obiettivo", 1),
        ("| a | b |\n|---|---|", 2),
    ],
)
def test_words(source: str, count: int) -> None:
    assert markdown.words(source) == count


@pytest.mark.parametrize(
    ("english", "italian", "figures"),
    [
        ("€100,000", "100.000 €", [100_000]),
        ("€3,333.33", "3.333,33 €", [3333.33]),
        ("30 ÷ 300 = 0.1, 10%.", "30 ÷ 300 = 0,1, il 10%.", [0.1, 10, 30, 300]),
        ("4 × 75 = 300.", "4 × 75 = 300.", [4, 75, 300]),
        ("[all](00_index.ipynb)", "[tutti](00_index.ipynb)", []),
    ],
)
def test_figures_in_each_language(english: str, italian: str, figures: list[float]) -> None:
    assert markdown.numbers(english, "en") == figures
    assert markdown.numbers(italian, "it") == figures


def test_a_figure_in_the_other_languages_form_is_another_figure() -> None:
    assert markdown.numbers("100.000 €", "en") != markdown.numbers("100.000 €", "it")
