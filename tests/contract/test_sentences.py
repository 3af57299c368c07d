"""Every sentence of the package stands whole in both languages, with the same placeholders."""

from __future__ import annotations

import re
from string import Formatter

import pytest

from okrwidgets.text import Text
from tests.contract.sentence_walk import all_texts

SAME_IN_BOTH = frozenset(
    {
        "KPI",
        "KPI · {dates}",
        "ROI",
        "ROAS",
        "Google re:Work",
        "Christina Wodtke",
        "lead",
        "SMART",
        "team",
        "{name}: 0",
        "{over} per {per}",
    }
)
"""Words that are Italian and English alike."""


SENTENCES = all_texts()


def placeholders(words: str) -> list[str]:
    return sorted({name for _, name, _, _ in Formatter().parse(words) if name is not None})


def test_finds_the_sentences_of_every_room() -> None:
    rooms = {where.split(".")[1] for where, _ in SENTENCES}
    assert {"text", "breakdown", "smart", "advice", "pictures"} <= rooms


@pytest.mark.parametrize("text", [pytest.param(text, id=where) for where, text in SENTENCES])
def test_is_whole_in_both_languages(text: Text) -> None:
    assert text.en.strip()
    assert text.it.strip()
    assert placeholders(text.en) == placeholders(text.it)
    for words in (text.en, text.it):
        assert not re.search(r"""["']\{|\}["']""", words.replace("l'{", "{")), (
            "typographic quotes go round a placeholder"
        )
    without_values = re.sub(r"\{.*?\}|[^\w]", "", text.en)
    if without_values and text.en not in SAME_IN_BOTH:
        assert text.en != text.it
