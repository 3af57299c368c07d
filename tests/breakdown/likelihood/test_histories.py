"""What can be no history is refused, with what to do next; what can be one is read whatever holds it."""

from __future__ import annotations

import math

import numpy as np
import pandas as pd
import polars as pl
import pytest

from okrwidgets.breakdown.likelihood import Rate, attainment
from okrwidgets.errors import OkrError
from okrwidgets.model import History
from tests.breakdown.likelihood.plans import DEALS, article, tree


@pytest.mark.parametrize(
    ("history", "code", "en"),
    [
        ({"closing_rat": Rate(1, 2)}, "B518", "is no driver of this KPI. Did you mean “closing_rate”?"),
        ({"Closing Rate": Rate(1, 2)}, "B518", "Did you mean “closing_rate”?"),
        ({"weather": Rate(1, 2)}, "B518", "Its drivers: “meetings”, “closing_rate”, “contracts”, “contract_value”."),
        ({7: Rate(1, 2)}, "B518", "There is a history for “7”"),
        ({"revenue": [1.0, 2.0]}, "B502", "“revenue” is the very thing asked about"),
        ({"closing_rate": Rate(30, 3)}, "B503", "30 (successes) of 3 (trials)"),
        ({"closing_rate": Rate(-1, 3)}, "B504", "this is -1"),
        ({"closing_rate": Rate(0, -3)}, "B504", "this is -3"),
        ({"closing_rate": Rate(math.nan, 3)}, "B505", "this is nan, and a plain number is needed"),
        ({"closing_rate": Rate("100", "400")}, "B505", "this is 100, and a plain number is needed"),
        ({"contract_value": [1000.0, math.inf]}, "B505", "this is inf"),
        ({"contract_value": [1000.0, None]}, "B505", "this is None"),
        ({"contract_value": [1000.0, "2.000 €"]}, "B505", "this is 2.000 €"),
        ({"contract_value": [1000.0, True]}, "B505", "this is True"),
        ({"closing_rate": Rate(0, 0)}, "B506", "from 0 trials nothing can be learnt"),
        ({"contract_value": []}, "B506", "the history has no values yet"),
        ({"contract_value": [3000.0]}, "B507", "one value alone (3,000)"),
        ({"contract_value": "3000"}, "B508", "a history is a rate or a list of numbers"),
        ({"contract_value": 3000.0}, "B508", "This is 3000.0"),
        ({"closing_rate": {"successes": 1}}, "B508", "a history is a rate or a list of numbers"),
        ({"meetings": Rate(100, 400)}, "B509", "“meetings” has the unit “count of clients”"),
        ({"closing_rate": [10.0, 12.0]}, "B510", "10 would be more than 100%. Write 0.1 if you mean 10%."),
        ([("closing_rate", 100, 400)], "B508", "a history is a rate or a list of numbers"),
        ([History(driver="closing_rate", successes=3)], "B508", "either successes and trials, both of them, or values"),
        (
            [History(driver="closing_rate", successes=3, trials=9, values=(1.0,))],
            "B508",
            "either successes and trials, both of them, or values",
        ),
        ([History(driver="closing_rate", successes=3, trials=9)] * 2, "B511", "“closing_rate” has two histories"),
    ],
)
def test_refused(history: object, code: str, en: str) -> None:
    with pytest.raises(OkrError) as refused:
        attainment(article(), history)
    assert refused.value.code == code
    assert en in refused.value.say("en")
    assert refused.value.say("it") != refused.value.say("en")


@pytest.mark.parametrize("draws", [0, 99, 1e5, "many", True, 10_000_001])
def test_draws_that_are_none(draws: object) -> None:
    with pytest.raises(OkrError, match=r"B513: draws= takes a whole number from 100 to 10000000; this is"):
        attainment(article(), draws=draws)


@pytest.mark.parametrize("seed", [-1, 0.5, None, True])
def test_seeds_that_are_none(seed: object) -> None:
    with pytest.raises(OkrError, match="B513: seed="):
        attainment(article(), seed=seed)


@pytest.mark.parametrize(
    "kind", [list, tuple, np.array, pd.Series, pl.Series, lambda values: (value for value in values)]
)
def test_values_may_come_in_anything(kind: object) -> None:
    found = attainment(article(), {"contract_value": kind(DEALS)}, draws=500)
    assert found.low == attainment(article(), {"contract_value": DEALS}, draws=500).low


def test_none_and_all_of_the_trials_are_histories_too() -> None:
    """Jeffreys: half a success before anything was seen; 0 of 50 leaves 0.5 / 51, not 0."""
    never = attainment(tree("meetings * rate", target=1, assumptions={"meetings": 1000}), {"rate": Rate(0, 50)})
    always = attainment(tree("meetings * rate", target=1000, assumptions={"meetings": 1000}), {"rate": Rate(50, 50)})
    assert never.expected == pytest.approx(1000 * 0.5 / 51, rel=0.02)
    assert always.expected == pytest.approx(1000 * 50.5 / 51, rel=0.02)


def test_a_percent_in_the_plan_is_as_the_plan_writes_it() -> None:
    weeks = (20.0, 25.0, 30.0)
    plan = article(history=(History(driver="closing_rate", values=weeks),))
    by_plan = attainment(plan, draws=500)
    by_hand = attainment(article(), {"closing_rate": [week / 100 for week in weeks]}, draws=500)
    assert by_plan.low == by_hand.low
    assert by_plan.expected == pytest.approx(75 * 100_000 / 30, rel=0.05)


def test_the_history_of_a_driver_with_one_below_it_is_left_aside() -> None:
    found = attainment(article(), {"closing_rate": Rate(100, 400), "contracts": [28.0, 35.0, 31.0]}, draws=500)
    assert list(found.costs) == ["closing_rate"]
    assert any("The history of “contracts” is not used here" in note.say("en") for note in found.notes)


def test_the_history_of_a_driver_with_a_formula_counts_where_nothing_below_has_one() -> None:
    """Contracts of past quarters: 28 or 35, each as likely."""
    found = attainment(article(target=110_000), {"contracts": [28.0, 35.0]}, draws=10_000)
    assert found.probability == pytest.approx(0.5, abs=0.02)


def test_a_history_that_makes_no_difference_is_said() -> None:
    history = {"closing_rate": Rate(100, 400), "contract_value": DEALS}
    found = attainment(article(), history, given={"contracts": 34.0}, draws=500)
    assert list(found.costs) == ["contract_value"]
    unused = "The history of “contracts per client met” makes no difference here"
    assert any(unused in note.say("en") for note in found.notes)
    assert not any("makes no difference" in note.say("en") for note in attainment(article(), history, draws=500).notes)
