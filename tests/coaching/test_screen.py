"""What leaves the kernel: all of it in the reader's language, and nothing before it may be seen."""

from __future__ import annotations

import json

import pytest

from okrwidgets.coaching import CoachSession, build_screen, coach_words
from okrwidgets.coaching.session import Mode
from okrwidgets.smart.statement import Context
from okrwidgets.text import Language

START = "Increase sales"
WHOLE = "Increase sales by 20% by June 2027, so that we can open a second shop"


def session_on(text: str, mode: Mode = "coach", lang: Language = "en") -> CoachSession:
    return CoachSession(text, lang, Context(), mode)


def test_letters_findings_and_the_next_step() -> None:
    screen = build_screen(session_on(START), "en")
    assert [(letter["letter"], letter["verdict"]) for letter in screen["letters"]] == [
        ("S", "met"),
        ("M", "missing"),
        ("A", "met"),
        ("R", "ask"),
        ("T", "missing"),
    ]
    assert screen["headline"] == "3 letters to go. Next: Measurable."
    by_code = {finding["code"]: finding for finding in screen["findings"]}
    assert by_code["M901"] == {
        "key": "M901.1",
        "code": "M901",
        "letter": "M",
        "sign": "○",
        "word": "not yet",
        "message": "M901 found “Increase”.",
        "why": "Why M901.",
        "repair": "M901 asks?",
        "repaired": "Increase sales from __ to __",
    }
    assert "repaired" not in by_code["T901"]


@pytest.mark.parametrize(
    ("text", "english", "italian"),
    [
        ("", "Write one sentence: what do you want", "Scrivi una frase: che cosa vuoi"),
        (" \n ", "Write one sentence: what do you want", "Scrivi una frase: che cosa vuoi"),
        (START, "3 letters to go. Next: Measurable.", "Mancano 3 lettere. La prossima: Misurabile."),
        ("Increase sales by 20% by June 2027", "One letter to go: Relevant.", "Manca una lettera: Rilevante."),
        (WHOLE, "All five letters are there.", "Ci sono tutte e cinque le lettere."),
        (f"{WHOLE} __", "There is room for all five letters. Fill in", "C'è posto per tutte e cinque le lettere."),
    ],
)
def test_the_headline_says_where_one_stands(text: str, english: str, italian: str) -> None:
    session = session_on(text)
    assert build_screen(session, "en")["headline"].startswith(english)
    assert build_screen(session, "it")["headline"].startswith(italian)


def test_an_italian_reader_of_an_english_text_reads_italian() -> None:
    screen = build_screen(session_on(START), "it")
    assert screen["findings"][0]["message"] == "M901 ha trovato “Increase”."
    assert screen["findings"][0]["word"] == "non ancora"
    assert screen["pieces"][0]["label"] == "M ○ non ancora"
    assert screen["text"] == START


@pytest.mark.parametrize("mode", ["quiet", "reveal"])
def test_nothing_of_the_verdict_leaves_before_it_may(mode: Mode) -> None:
    session = session_on(START, mode)
    before = build_screen(session, "en")
    assert (before["pieces"], before["letters"], before["findings"], before["shown"]) == ([], [], [], False)
    for word in ("M901", "not yet", "met", "letters to go", "Measurable"):
        assert word not in json.dumps(before, ensure_ascii=False)
    other = build_screen(session_on(WHOLE, mode), "en")
    assert other["headline"] == before["headline"], "a headline that differs tells something"


def test_revealed_it_is_what_a_coach_would_have_said() -> None:
    session = session_on(START, "reveal")
    session.show(True)
    said, coach = build_screen(session, "en"), build_screen(session_on(START), "en")
    assert {key: said[key] for key in ("pieces", "letters", "findings", "headline", "shown")} == {  # type: ignore[literal-required]
        key: coach[key]  # type: ignore[literal-required]
        for key in ("pieces", "letters", "findings", "headline", "shown")
    }
    session.show(False)
    assert build_screen(session, "en")["letters"] == []


@pytest.mark.parametrize("mode", ["coach", "quiet", "reveal"])
def test_an_empty_statement_is_not_judged(mode: Mode) -> None:
    session = session_on("", mode)
    session.show(True)
    screen = build_screen(session, "en")
    assert (screen["pieces"], screen["letters"], screen["findings"]) == ([], [], [])


def test_words_are_the_reader_s_and_the_example_is_the_text_s() -> None:
    words = coach_words("it", "en")
    assert (words["lang"], words["text_lang"]) == ("it", "en")
    assert words["ui"]["placeholder"] == "Per esempio: Increase sales"
    assert words["ui"]["undo"] == "Annulla"
    assert set(words["ui"]) == set(coach_words("en", "en")["ui"])
    assert list(words["letters"]) == list("SMART")
