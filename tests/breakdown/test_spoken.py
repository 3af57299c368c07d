"""An answer, as the output of a cell, is what it says."""

from __future__ import annotations

from okrwidgets.breakdown import breakdown
from okrwidgets.breakdown.line import Line
from okrwidgets.breakdown.spoken import Spoken
from okrwidgets.model.starting_points import article_plan
from okrwidgets.text import Sayable, Text, set_language
from okrwidgets.text.language import LANGUAGES

FIRST, SECOND = Text(en="One.", it="Uno."), Text(en="Two.", it="Due.")


class Answer(Spoken):
    def __init__(self, *sentences: Sayable) -> None:
        self.sentences = sentences


def test_a_line_reads_as_its_sentence_in_the_readers_language() -> None:
    found = breakdown(article_plan("en")).lines[1]
    try:
        for lang in LANGUAGES:
            set_language(lang)
            assert repr(found) == f"Line: {found.sentence.say(lang)}"
            assert found._repr_markdown_() == found.sentence.say(lang)
    finally:
        set_language(None)


def test_further_sentences_are_listed_and_none_is_said_as_such() -> None:
    assert repr(Answer(FIRST, SECOND)) == "Answer: One. Two."
    assert Answer(FIRST, SECOND)._repr_markdown_() == "One.\n\n- Two."
    assert repr(Answer()) == "Answer: –"
    assert Answer()._repr_markdown_() is None


def test_lines_are_still_compared_by_what_they_hold() -> None:
    one, other = (Line("B101", "ratio", FIRST, value, ()) for value in (0.1, 0.2))
    assert one != other
    assert len({one, Line("B101", "ratio", FIRST, 0.1, ())}) == 1
