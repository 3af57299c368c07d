"""The pieces are the statement, whatever somebody writes."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from okrwidgets.coaching import CoachSession
from okrwidgets.coaching.pieces import pieces_of
from okrwidgets.coaching.shapes import Piece
from okrwidgets.smart.statement import Context
from okrwidgets.text import Language

WORDS = (
    *("Increase", "sales", "very", "__", "from 10 to 20 %", "by June 2027", ", so that we grow", "per month", "2x"),
    *(
        "Aumentare",
        "le vendite",
        "entro giugno 2027",
        "da 10 a 20 €",
        "in modo da",
        "entro __",
        "tutti",
        "a",
        ".",
        "\n",
    ),
    *("è", "🎯", "\N{RIGHT-TO-LEFT OVERRIDE}", "</mark><script>", "  ", "_", "ISO 14064", "within 24 hours"),
)


def pieces(text: str, lang: Language, reader: Language | None = None) -> list[Piece]:
    return pieces_of(CoachSession(text, lang, Context()).review, reader or lang)


def marked(text: str, lang: Language = "en", reader: Language | None = None) -> list[tuple[str, str, str]]:
    return [(found["text"], found["tone"], found["label"]) for found in pieces(text, lang, reader) if "tone" in found]


@given(
    text=st.one_of(st.text(max_size=200), st.lists(st.sampled_from(WORDS), max_size=20).map(" ".join)),
    lang=st.sampled_from(["en", "it"]),
)
def test_one_after_the_other_they_are_the_statement(text: str, lang: Language) -> None:
    found = pieces(text, lang)
    assert "".join(piece["text"] for piece in found) == text
    assert all(piece["text"] for piece in found)
    assert all(("tone" in piece) == bool(piece.get("label")) for piece in found)
    tones = [piece.get("tone") for piece in found]
    assert all(tones[n] or tones[n + 1] for n in range(len(tones) - 1)), "two unmarked pieces are one"
    slots = [piece["text"] for piece in found if piece.get("tone") == "slot"]
    assert slots == ["__"] * text.count("__")


def test_what_carries_a_letter_is_named() -> None:
    assert marked("Increase sales from 10 to 20 % by June 2027, so that we can open a shop") == [
        ("Increase", "carries", "what is done"),
        ("from 10 to 20 %", "carries", "target"),
        ("by June 2027", "carries", "by when"),
        ("so that we can open a shop", "carries", "what for"),
    ]


def test_a_doubt_goes_before_what_it_is_about() -> None:
    assert marked("Increase sales by June 2027")[0] == ("Increase", "doubt", "M ○ not yet")


def test_a_slot_goes_before_all_that_is_around_it() -> None:
    assert marked("Increase sales from 10 to 20 %, so that __") == [
        ("Increase", "carries", "what is done"),
        ("from 10 to 20 %", "carries", "target"),
        ("__", "slot", "fill in"),
    ]


def test_a_hint_is_called_one() -> None:
    assert ("very", "doubt", "S · hint") in marked("Open a very good shop by June 2027")


@pytest.mark.parametrize(("reader", "label"), [("en", "target"), ("it", "valore obiettivo")])
def test_the_names_are_in_the_reader_s_language(reader: Language, label: str) -> None:
    assert ("20%", "carries", label) in [
        (words.removeprefix("by "), tone, said) for words, tone, said in marked("Increase sales by 20%", "en", reader)
    ]


def test_what_is_missing_altogether_has_no_place() -> None:
    assert all(tone == "carries" for _, tone, _ in marked("Increase sales by 20%"))
