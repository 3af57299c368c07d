"""Each missing S or T has one cause; what T and R propose carries the letter once it is filled in."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from okrwidgets.period import Period
from okrwidgets.smart.rules import RULES, Case, rule
from okrwidgets.smart.rules.placing import behind_the_goal, in_place_of
from okrwidgets.smart.rules.record import BLANK
from okrwidgets.smart.rules.timing import why_not_bound
from okrwidgets.smart.statement import Context, take_apart
from okrwidgets.text import Language
from okrwidgets.text.language import LANGUAGES
from tests.smart.rules.reading import cases, see

FILLED: dict[Language, str] = {"en": "31 March 2027", "it": "il 31 marzo 2027"}
PIECES = st.sampled_from(
    ["Improve", "quality", "our targets", "asap", "by __", "from May", "within 24 hours", "compared to 2022",
     "customers", "raise the bar", "launch", "the website", "every", "Q3", "Migliorare", "il prima possibile",
     "entro __", "la qualità", "gli obiettivi prefissati", "rispetto al 2020", "…", ",", "so that", "in modo da",
     "20%", "NPS"]
)  # fmt: skip


@given(st.lists(PIECES, max_size=6).map(" ".join) | st.text(max_size=40), st.sampled_from(LANGUAGES))
def test_whatever_is_typed_a_missing_letter_has_exactly_one_cause(text: str, lang: Language) -> None:
    seen = see(Case(text), lang)
    codes = {found.rule.code for found in seen.findings if found.rule.severity == "must"}
    assert sum(code[0] == "S" for code in codes) == (seen.evidence.named is None)
    assert sum(code[0] == "T" for code in codes) == (not seen.said.binding)


@pytest.mark.parametrize("code", [known.code for known in RULES if known.letter == "T" and known.severity == "must"])
def test_a_proposed_day_is_what_was_missing(code: str) -> None:
    known = rule(code)
    assert known is not None
    for lang, case in cases(known, "bad"):
        repaired = see(case, lang).of(known)[0].repaired
        assert (repaired is None) == (code == "T105")
        if repaired is not None:
            filled = repaired.replace(BLANK, FILLED[lang])
            assert see(Case(filled, case.context), lang).verdict("T") == "met", filled


@pytest.mark.parametrize(
    ("text", "lang", "slot"),
    [
        ("Publish the timetable by __", "en", "by __"),
        ("By TBD, hire two nurses", "en", "By TBD"),
        ("Raise sales by __ by __", "en", "by __"),
        ("Assumere due infermieri entro il __", "it", "entro il __"),
        ("Pubblicare l'orario, scadenza: da definire", "it", "scadenza: da definire"),
        ("Raise sales by __", "en", None),
        ("Raise sales by X%", "en", None),
        ("Aumentare le vendite del __ %", "it", None),
    ],
)
def test_a_slot_for_a_day_is_not_one_for_an_amount(text: str, lang: Language, slot: str | None) -> None:
    found = why_not_bound(take_apart(text, lang))
    assert found is not None
    assert (found.span.of(text) if found.cause == "slot" else None) == slot


def test_the_last_of_two_slots_is_the_day() -> None:
    found = why_not_bound(take_apart("Raise sales by __ by __", "en"))
    assert found is not None
    assert found.span == (18, 23)


def test_a_period_beside_the_text_is_enough() -> None:
    said = take_apart("Increase sales asap", "en", Context(period=Period.parse("2027-Q1")))
    assert why_not_bound(said) is None


@pytest.mark.parametrize(
    ("text", "lang", "expected"),
    [
        ("Increase sales", "en", "Increase sales by __"),
        ("Increase sales.", "en", "Increase sales by __."),
        ("Increase sales! ", "en", "Increase sales by __! "),
        ("Hire two nurses, so that the ward can open.", "en", "Hire two nurses by __, so that the ward can open."),
        ("Hire two nurses so that the ward can open", "en", "Hire two nurses by __ so that the ward can open"),
        ("Assumere due infermieri al fine di riaprire", "it", "Assumere due infermieri by __ al fine di riaprire"),
    ],
)
def test_a_repair_stands_before_the_reason_and_the_full_stop(text: str, lang: Language, expected: str) -> None:
    assert behind_the_goal(take_apart(text, lang), " by __") == expected


def test_what_takes_the_first_place_starts_with_a_capital() -> None:
    said = take_apart("Asap open the shop", "en")
    assert in_place_of(said, 0, 4, "by __") == "By __ open the shop"
    assert in_place_of(said, 5, 9, "close") == "Asap close the shop"


def test_a_reason_once_given_is_not_asked_for_again() -> None:
    known = rule("R101")
    assert known is not None
    for text, lang in (("Increase sales.", "en"), ("Aumentare le vendite", "it")):
        (found,) = see(Case(text), lang).of(known)
        assert found.repaired is not None
        assert see(Case(found.repaired), lang).of(known) == []
