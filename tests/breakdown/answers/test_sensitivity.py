"""How much each driver moves the KPI."""

from __future__ import annotations

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from okrwidgets.breakdown.answers import sensitivity
from okrwidgets.breakdown.trees import tree_of
from tests.breakdown.answers.made import FIGURES, NAMES, article, formulas, tree, written

FIVE = st.fixed_dictionaries(dict.fromkeys(NAMES, FIGURES))


@settings(deadline=None)
@given(formulas(), FIVE)
def test_agrees_with_finite_differences(formula: str, stands: dict[str, float]) -> None:
    made = tree(formula, rows=stands)
    value = made.value().value
    assume(value is not None and 1e-3 < abs(value) < 1e6)
    for each in sensitivity(made):
        step = 1e-6
        more = made.value(given={each.driver: stands[each.driver] * (1 + step)}).value
        less = made.value(given={each.driver: stands[each.driver] * (1 - step)}).value
        assume(more is not None and less is not None)
        slope = (more - less) / (2 * step)
        assume(abs(slope) < 1e6)
        assert each.effect == pytest.approx(slope * 0.01, rel=1e-4, abs=1e-5)
        assert each.elasticity == pytest.approx(slope / value, rel=1e-4, abs=1e-3)


def test_the_largest_effect_first() -> None:
    found = sensitivity(tree("a + b - c", rows={"a": 10.0, "b": 30.0, "c": 20.0}))
    assert [(each.driver, each.effect) for each in found] == [
        ("b", pytest.approx(0.3)),
        ("c", pytest.approx(-0.2)),
        ("a", pytest.approx(0.1)),
    ]
    assert [each.elasticity for each in found] == pytest.approx([1.5, -1.0, 0.5])


def test_what_lies_below_a_stated_driver_counts_by_the_formula() -> None:
    found = {each.driver: each.effect for each in sensitivity(tree_of(written(3000)))}
    assert found == pytest.approx({"meetings": 900, "closing_rate": 900, "contracts": 900, "contract_value": 900})


@pytest.mark.parametrize(
    ("by", "lang", "sentence"),
    [
        (0.01, "en", "With “contracts” up by 1%, “Invoiced revenue, VAT excluded” goes up by about €900."),
        (0.01, "it", "Con “contratti” a +1%, “Fatturato, IVA esclusa” sale di circa 900\u00a0€."),
        (-0.1, "en", "With “contracts” down by 10%, “Invoiced revenue, VAT excluded” goes down by about €9,000."),
        (-0.1, "it", "Con “contratti” a −10%, “Fatturato, IVA esclusa” scende di circa 9.000\u00a0€."),
    ],
)
def test_it_is_said(by: float, lang: str, sentence: str) -> None:
    found = {each.driver: each for each in sensitivity(tree_of(article(lang, 3000)), by)}
    assert found[{"en": "contracts", "it": "contratti"}[lang]].sentence.say(lang) == sentence  # type: ignore[arg-type]


def test_no_value_no_effects() -> None:
    assert sensitivity(tree("a / b", rows={"a": 1.0, "b": 0.0})) == ()
