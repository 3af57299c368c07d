"""What is typed into a row: the reader's numbers, a plus, a confidence, a milestone."""

from __future__ import annotations

import datetime as dt
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from okrwidgets.checking_in.reading import read_confidence, read_note, read_value
from okrwidgets.model import CheckIn, KeyResult, Unit
from okrwidgets.text import Language
from okrwidgets.text.numbers import write_number

LAST = CheckIn(date=dt.date(2027, 1, 29), value=96.0)


def row(**fields: Any) -> KeyResult:
    return KeyResult(id="a", **fields)


@pytest.mark.parametrize(
    ("raw", "lang", "fields", "last", "value"),
    [
        ("121", "en", {}, LAST, 121),
        ("1.500 €", "it", {"unit": Unit.parse("EUR")}, None, 1500),
        ("+12", "en", {}, LAST, 108),
        ("+ 12", "en", {}, LAST, 108),
        ("+12,5", "it", {}, LAST, 108.5),
        ("+0", "en", {}, LAST, 96),
        ("+12", "en", {}, None, 12),
        ("+0.5 %", "en", {"unit": Unit("percent"), "counts": "level", "start": 5.0}, None, 5.5),
        ("-3", "en", {"counts": "level"}, LAST, -3),
        ("yes", "en", {"unit": Unit("milestone")}, None, 1),
        ("Sì", "it", {"unit": Unit("milestone")}, None, 1),
        ("not yet", "en", {"unit": Unit("milestone")}, None, 0),
        ("2", "en", {"unit": Unit("milestone"), "target": 3.0}, None, 2),
        ("", "en", {}, LAST, None),
        ("abc", "en", {}, LAST, None),
        ("+-3", "en", {}, LAST, None),
        ("yes", "en", {}, None, None),
    ],
)
def test_a_value(raw: str, lang: Language, fields: dict[str, Any], last: CheckIn | None, value: float | None) -> None:
    reading = read_value(raw, row(**fields), last, lang)
    assert reading.value == value
    assert (reading.problem is None) == (value is not None or not raw)


def test_a_plus_says_what_it_adds_to() -> None:
    assert [said.say("en") for said in read_value("+12", row(), LAST, "en").echo] == ["96 so far and 12 more make 108."]
    started = row(unit=Unit("percent"), counts="level", start=5.0)
    assert [said.say("it") for said in read_value("+1", started, None, "it").echo] == [
        "5% in partenza e 1% in più fanno 6%."
    ]
    doubtful = [said.say("it") for said in read_value("+1.500", row(), LAST, "it").echo]
    assert doubtful == ["Letto come 1.500. Se intendi 1,5, scrivilo così.", "96 finora e 1.500 in più fanno 1.596."]


def test_a_milestone_asks_for_yes_or_no_and_one_of_several_steps_for_a_figure() -> None:
    one = read_value("forse", row(unit=Unit("milestone")), None, "it").problem
    several = read_value("forse", row(unit=Unit("milestone"), target=3.0), None, "it").problem
    assert one is not None
    assert several is not None
    assert one.say("it") == "“forse” non è né sì né no: è stato raggiunto?"
    assert "non è ancora un numero" in several.say("it")


@given(st.decimals(0, 10**6, places=2), st.decimals(0, 10**6, places=2), st.sampled_from(["en", "it"]))
def test_a_plus_adds_as_one_does_on_paper(before: Any, more: Any, lang: Language) -> None:
    last = CheckIn(date=dt.date(2027, 1, 1), value=float(before))
    assert read_value(f"+{write_number(float(more), lang)}", row(), last, lang).value == float(before + more)


@pytest.mark.parametrize(
    ("raw", "value"),
    [("7", 7), ("0", 0), ("10", 10), ("7/10", 7), ("6.5", 6.5), ("11", None), ("-1", None), ("x", None)],
)
def test_a_confidence_lies_between_0_and_10(raw: str, value: float | None) -> None:
    reading = read_confidence(raw, "en")
    assert reading.value == value
    assert (reading.problem is None) == (value is not None)


def test_a_note_is_kept_as_words_that_a_file_can_hold() -> None:
    assert read_note("  two fairs ") == ("two fairs", None)
    assert read_note("   ") == (None, None)
    assert read_note("half \ud83d a pair") == ("half ? a pair", None)
    kept, problem = read_note("x" * 2001)
    assert kept is None
    assert problem is not None
    assert "2,001" in problem.say("en")
