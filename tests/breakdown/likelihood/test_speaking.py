"""What is said: whole hundredths, never none or all, in both languages, and what to note down for the next time."""

from __future__ import annotations

import string

import pytest

from okrwidgets.breakdown.likelihood import Rate, attainment, sentences
from okrwidgets.breakdown.likelihood.speaking import chance, rounded
from okrwidgets.breakdown.trees import tree_of
from okrwidgets.model import Plan, Unit
from okrwidgets.text import Plural, Text
from tests.breakdown.likelihood.plans import DEALS, article, tree

HISTORY = {"closing_rate": Rate(100, 400), "contract_value": DEALS}


@pytest.mark.parametrize(
    ("probability", "en", "it"),
    [
        (0.41234, "About 41 in 100", "Circa 41 su 100"),
        (0.5, "About 50 in 100", "Circa 50 su 100"),
        (0.01, "About 1 in 100", "Circa 1 su 100"),
        (0.99, "About 99 in 100", "Circa 99 su 100"),
        (0.0099, "Fewer than 1 in 100", "Meno di 1 su 100"),
        (0, "Fewer than 1 in 100", "Meno di 1 su 100"),
        (0.9901, "More than 99 in 100", "Più di 99 su 100"),
        (1, "More than 99 in 100", "Più di 99 su 100"),
    ],
)
def test_a_chance_in_whole_hundredths(probability: float, en: str, it: str) -> None:
    assert (chance(probability).say("en"), chance(probability).say("it")) == (en, it)


def test_the_whole_sentence() -> None:
    found = attainment(article(target=250_000), HISTORY)
    assert found.sentence.say("en") == (
        "About 45 in 100: that is the chance that “Invoiced revenue” reaches €250,000 by 31 March 2027. "
        "In 80 of 100 cases it comes to between €200,000 and €296,000."
    )
    assert found.sentence.say("it") == (
        "Circa 45 su 100: è la probabilità che “Invoiced revenue” raggiunga 250.000\u00a0€ entro la scadenza "
        "(31 marzo 2027). In 80 casi su 100 il risultato sta tra 200.000\u00a0€ e 296.000\u00a0€."
    )
    assert repr(found).startswith("Attainment: ")


def test_other_directions() -> None:
    down = attainment(article(target=250_000, better="down"), HISTORY, draws=500).sentence
    assert "“Invoiced revenue” does not exceed €250,000 by" in down.say("en")
    assert "“Invoiced revenue” non superi 250.000\u00a0€ entro" in down.say("it")
    keep = attainment(article(target=250_000, better="keep", band=10_000), HISTORY, draws=500).sentence
    assert "stays between €240,000 and €260,000 by" in keep.say("en")
    assert "resti tra 240.000\u00a0€ e 260.000\u00a0€ entro" in keep.say("it")


@pytest.mark.parametrize(
    ("low", "high", "unit", "shown"),
    [
        (207_917.05, 306_912.88, None, (208_000, 307_000)),
        (62.4, 87.6, Unit("count"), (62, 88)),
        (3.2, 3.9, Unit("count"), (3, 4)),
        (0.10234, 0.15678, None, (0.102, 0.157)),
        (5.0, 5.0, None, (5.0, 5.0)),
        (-1234.0, 5678.0, None, (-1200, 5700)),
    ],
)
def test_an_interval_has_no_more_digits_than_it_deserves(
    low: float, high: float, unit: Unit | None, shown: tuple[float, float]
) -> None:
    from dataclasses import replace

    root = tree("a * b", assumptions={"a": 1, "b": 1}).drivers["result"]
    assert rounded(replace(root, unit=unit), low, high) == shown


def test_a_percent_is_said_in_percent() -> None:
    share = tree("won_share * kept_share", target=12, unit=Unit("percent"), assumptions={"kept_share": 50})
    found = attainment(share, {"won_share": Rate(30, 120)})
    assert found.target == pytest.approx(0.12)
    assert found.expected == pytest.approx(0.5 * 30.5 / 121, rel=0.01)
    assert "reaches 12%." in found.sentence.say("en")


def test_no_history_says_what_to_note_down() -> None:
    found = attainment(article())
    assert (found.method, found.probability, found.low, found.draws, dict(found.costs)) == ("none", None, None, 0, {})
    assert found.sentence.say("en").endswith(
        "Note down from earlier periods: for “contracts per client met”, how many went well, out of how many; "
        "for “average contract value”, what each one brought."
    )
    assert "per “valore medio di un contratto”, il valore di ciascuno" in found.sentence.say("it")


@pytest.mark.parametrize(
    ("plan", "words"),
    [
        (article(target=None), "“Invoiced revenue” has no target. Up to what figure?"),
        (article(better="keep"), "to stay at €100,000, “Invoiced revenue” needs a band."),
    ],
)
def test_no_target_is_asked_for(plan: Plan, words: str) -> None:
    found = attainment(plan, HISTORY)
    assert found.probability is None
    assert words in found.sentence.say("en")


def test_a_figure_that_nobody_states_is_asked_for() -> None:
    found = attainment(tree("visits * rate * price", target=None), {"rate": Rate(1, 10)})
    assert "has no target" in found.sentence.say("en")
    found = attainment(tree("visits * rate * price"), {"rate": Rate(1, 10)})
    assert "there is no figure for “visits”, “price”." in found.sentence.say("en")


@pytest.mark.parametrize(
    ("history", "words"),
    [
        ({"closing_rate": Rate(100, 400)}, "Key results of effort are taken as met: “clients” 300."),
        ({"closing_rate": Rate(100, 400)}, "All of the uncertainty comes from “contracts per client met”."),
        (
            {"closing_rate": Rate(100, 400)},
            "implied by the plan's other figures and taken as certain: “average contract value” €3,333.33",
        ),
        ({"closing_rate": Rate(100, 400)}, "“contracts” is worked out by its formula, not taken as stated (30)"),
        (
            {"closing_rate": Rate(100, 400)},
            "The plan counts on 10% for “contracts per client met”; its history says 25%",
        ),
        (
            {"closing_rate": Rate(7, 29)},
            "“contracts per client met” rests on 29 observations, and it takes at least 30",
        ),
        ({"contract_value": DEALS}, "Taken as stated, without uncertainty: “contracts” 30."),
        (HISTORY, "“contracts per client met” weighs most: "),
    ],
)
def test_notes(history: dict[str, object], words: str) -> None:
    assert any(words in note.say("en") for note in attainment(article(), history, draws=500).notes)


@pytest.mark.parametrize(
    ("history", "words"),
    [
        ({"closing_rate": Rate(10, 30)}, "observations"),  # thirty are enough
        ({"closing_rate": Rate(10, 100)}, "The plan counts on"),  # a tenth, as the plan says
        ({"contract_value": DEALS}, "Key results of effort"),  # nobody's meetings matter here
        (HISTORY, "multiplies no count"),
    ],
)
def test_notes_that_are_not_needed(history: dict[str, object], words: str) -> None:
    assert not any(words in note.say("en") for note in attainment(article(), history, draws=500).notes)


def test_a_rate_of_no_count_says_that_only_its_mean_is_uncertain() -> None:
    margin = tree("sales * margin", target=20, unit=Unit("money", "EUR"), assumptions={"sales": 100})
    prices = tree("price / rate", target=20, assumptions={"price": 5})
    for drivers, rate, said in ((margin, "margin", False), (prices, "rate", True)):
        notes = attainment(drivers, {rate: Rate(2, 9)}).notes
        assert any("multiplies no count" in note.say("en") for note in notes) is said


def test_a_given_rate_is_said() -> None:
    notes = [note.say("en") for note in attainment(article(), HISTORY, given={"closing_rate": 0.3}, draws=500).notes]
    assert "“contracts per client met” is set to 30% here: only chance is left." in notes


def test_a_notebook_shows_sentence_and_notes(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("OKRWIDGETS_LANG", "it")
    shown = attainment(tree_of(article()), HISTORY, draws=500)._repr_markdown_()
    head, blank, *notes = shown.splitlines()
    assert head.startswith("Più di 99 su 100: ")
    assert not blank
    assert all(note.startswith("- ") for note in notes)


def test_every_sentence_stands_in_both_languages_with_the_same_placeholders() -> None:
    said = [value for value in vars(sentences).values() if isinstance(value, Text | Plural)]
    texts = [text for one in said for text in ((one.one, one.other) if isinstance(one, Plural) else (one,))]
    assert len(texts) > 40
    for text in texts:
        assert _fields(text.en) == _fields(text.it)
        assert text.en
        assert text.it


def _fields(words: str) -> set[str]:
    return {field for _, field, _, _ in string.Formatter().parse(words) if field}
