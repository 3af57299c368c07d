"""What a learner meets: a header, short stretches of text, links that lead somewhere."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.notebooks import markdown
from tests.notebooks.course import NOTEBOOKS, ROOT, Pair, cells, pairs, shown

PATHS = sorted(NOTEBOOKS.glob("*/*.ipynb"))
LESSONS = [path for path in PATHS if not path.name.startswith("00")]
MOST_WORDS = 120
SHOWN_BY_CODE = re.compile(r"\bokr\.[A-Z]\w*(?:Builder|Coach|Card|If|Form|Browser|Overview)\(")
HEADER = {
    "en": {
        "title": r"^# \d\d · \S",
        "link": r"\[Italiano\]\(\.\./it/",
        "index": r"\]\(00_index\.ipynb\)",
        "minutes": r"\*\*Minutes:\*\* \d+\b",
        "version": r"\*\*Version:\*\* \d+",
        "objectives": r"\*\*After this you can\*\*\n\n(?:- .+\n){2,4}\n",
        "needs": r"\*\*You need:\*\* \S",
    },
    "it": {
        "title": r"^# \d\d · \S",
        "link": r"\[English\]\(\.\./en/",
        "index": r"\]\(00_index\.ipynb\)",
        "minutes": r"\*\*Minuti:\*\* \d+\b",
        "version": r"\*\*Versione:\*\* \d+",
        "objectives": r"\*\*Alla fine saprai\*\*\n\n(?:- .+\n){2,4}\n",
        "needs": r"\*\*Ti servono:\*\* \S",
    },
}
PARTS = ["header", "recall", "worked", "completion", "practice", "misconception", "summary", "next"]
ENGLISH_WORDS = re.compile(r"\b(?:the|and|with|your|you|is|of|to|from|what|which)\b", re.IGNORECASE)


def texts(path: Path) -> list[str]:
    return [cell["source"] for cell in cells(path) if cell["cell_type"] == "markdown"]


def between_interactions(path: Path) -> Iterator[str]:
    """The text from one collapsed answer or widget to the next."""
    so_far = ""
    for cell in cells(path):
        if cell["cell_type"] == "markdown":
            first, *others = markdown.stretches(cell["source"])
            so_far += "\n" + first
            for stretch in others:
                yield so_far
                so_far = stretch
        elif SHOWN_BY_CODE.search(cell["source"]):
            yield so_far
            so_far = ""
    yield so_far


@pytest.mark.parametrize("path", LESSONS, ids=shown)
def test_the_header_is_complete(path: Path) -> None:
    header = texts(path)[0] + "\n"
    missing = [part for part, form in HEADER[path.parent.name].items() if not re.search(form, header, re.MULTILINE)]
    assert missing == []


@pytest.mark.parametrize("path", LESSONS, ids=shown)
def test_the_parts_of_a_lesson_come_in_their_order(path: Path) -> None:
    first = {tag: n for n, cell in reversed(list(enumerate(cells(path)))) for tag in cell["metadata"].get("tags", [])}
    assert [part for part in PARTS if part not in first] == []
    assert sorted(PARTS, key=first.__getitem__) == PARTS


@pytest.mark.parametrize("path", PATHS, ids=shown)
def test_stretches_are_short(path: Path) -> None:
    counted = [(markdown.words(stretch), stretch.strip()[:60]) for stretch in between_interactions(path)]
    assert [found for found in counted if found[0] > MOST_WORDS] == []


@pytest.mark.parametrize("path", PATHS, ids=shown)
def test_answers_are_short_too(path: Path) -> None:
    answers = [answer for text in texts(path) for answer in markdown.details(text)]
    assert [answer[:60] for answer in answers if markdown.words(answer) > MOST_WORDS] == []


@pytest.mark.parametrize("path", PATHS, ids=shown)
def test_collapsed_parts_are_drawn(path: Path) -> None:
    """JupyterLab reads Markdown inside of HTML only between blank lines."""
    for text in texts(path):
        assert text.count("<details>") == text.count("</details>") == len(markdown.details(text))
        for answer in markdown.details(text):
            assert re.fullmatch(r"<details><summary>[^\n]+</summary>\n\n.+\n\n</details>", answer, re.DOTALL), answer


@pytest.mark.parametrize("path", PATHS, ids=shown)
def test_links_lead_to_files(path: Path) -> None:
    for target in (link for text in texts(path) for link in markdown.links(text)):
        if target.startswith("https://"):
            continue
        file = (path.parent / target.partition("#")[0]).resolve()
        assert file.is_relative_to(ROOT / "notebooks"), f"{target} leads out of the course"
        assert file.is_file(), f"{target} leads nowhere"


@pytest.mark.parametrize("path", PATHS, ids=shown)
def test_images_have_words(path: Path) -> None:
    assert [file for text in texts(path) for words, file in markdown.images(text) if not words.strip()] == []


@pytest.mark.parametrize("lang", ["en", "it"])
def test_the_index_lists_every_notebook(lang: str) -> None:
    index = next(path for path in PATHS if path.parent.name == lang and path.name.startswith("00"))
    linked = {link for text in texts(index) for link in markdown.links(text)}
    assert [path.name for path in LESSONS if path.parent.name == lang and path.name not in linked] == []


@pytest.mark.parametrize("pair", pairs(), ids=str)
def test_each_language_links_to_the_other(pair: Pair) -> None:
    assert f"(../it/{pair.it.name})" in texts(pair.en)[0]
    assert f"(../en/{pair.en.name})" in texts(pair.it)[0]


@pytest.mark.parametrize("path", [path for path in PATHS if path.parent.name == "it"], ids=shown)
def test_no_english_is_left_in_the_italian(path: Path) -> None:
    """Menus of JupyterLab are named in English; they stand in bold type."""
    for text in texts(path):
        assert ENGLISH_WORDS.findall(re.sub(r"\*\*[^*]+\*\*|`[^`]+`|\]\([^)]*\)", " ", text)) == []
