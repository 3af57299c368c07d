from __future__ import annotations

from fractions import Fraction

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from okrwidgets.formula import Difference, Formula, Name, Negative, Node, Power, Product, Quotient, Sum
from tests.formula.trees import NAMES, exact, inside, trees

TINY = Fraction(1, 10**40)


def by_differences(tree: Node, name: str, values: dict[str, float]) -> Fraction:
    """A central difference, computed without rounding, and so close that its own error is nothing."""
    at = {each: Fraction(value) for each, value in values.items()}
    above = exact(tree, at | {name: at[name] + TINY})
    below = exact(tree, at | {name: at[name] - TINY})
    return (above - below) / (2 * TINY)


def nodes(tree: Node) -> list[Node]:
    return [tree, *(node for part in inside(tree) for node in nodes(part))]


def values_of(figures: st.SearchStrategy[float]) -> st.SearchStrategy[dict[str, float]]:
    return st.fixed_dictionaries(dict.fromkeys(NAMES, figures))


WHOLE = st.sampled_from([0.0, 1.0, 2.0, 5.0])


@given(
    trees(numbers=WHOLE, kinds=(Sum, Difference, Product, Negative, Power), leaves=8),
    values_of(st.integers(-5, 5).map(float)),
)
def test_without_division_the_gradient_of_whole_numbers_is_exact(tree: Node, values: dict[str, float]) -> None:
    at = {name: Fraction(value) for name, value in values.items()}
    assume(all(abs(exact(node, at)) < 2**40 for node in nodes(tree)))
    formula = Formula("", tree)
    for name, slope in formula.gradient(values).items():
        expected = round(by_differences(tree, name, values))
        assume(abs(expected) < 2**50)
        assert slope == expected


@given(
    trees(numbers=st.sampled_from([1.0, 0.5, 3.0]), kinds=(Sum, Product, Quotient, Power)), values_of(st.floats(0.5, 8))
)
def test_the_gradient_is_that_of_differences(tree: Node, values: dict[str, float]) -> None:
    formula = Formula("", tree)
    whole = formula.value(values).value
    assume(whole is not None and 1e-100 < whole < 1e100)
    for name, slope in formula.gradient(values).items():
        assert slope is not None
        # all parts are positive: a slope is no larger than the degree times value over figure
        assert abs(Fraction(slope) - by_differences(tree, name, values)) <= 1e-9 * whole / values[name]


def gradient(text: str, **values: float | None) -> dict[str, float | None]:
    return dict(Formula.parse(text).gradient(values))


def test_of_the_worked_example() -> None:
    slopes = gradient("meetings * rate * worth", meetings=300, rate=0.1, worth=3000)
    assert slopes == pytest.approx({"meetings": 300, "rate": 900_000, "worth": 30})


def test_a_name_that_comes_twice_counts_twice() -> None:
    assert gradient("won / (won + lost)", won=30, lost=70) == pytest.approx({"won": 0.007, "lost": -0.003})


@pytest.mark.parametrize(
    "values", [{"a": 1, "b": 0}, {"a": 1, "b": None}, {"a": None, "b": 1}, {"a": 1e300, "b": 1e-300}]
)
def test_where_there_is_no_value_there_is_no_gradient(values: dict[str, float | None]) -> None:
    assert gradient("a / b", **values) == {"a": None, "b": None}


def test_small_denominators_do_not_vanish_in_their_square() -> None:
    assert gradient("a / b", a=1e-200, b=1e-200) == {"a": pytest.approx(1e200), "b": pytest.approx(-1e200)}


def test_a_slope_beyond_all_figures_is_none_while_the_other_stands() -> None:
    assert gradient("a / b + c", a=1e-150, b=1e-200, c=1) == {
        "a": pytest.approx(1e200),
        "b": pytest.approx(-1e250),
        "c": 1,
    }
    assert gradient("a / b + c", a=1, b=1e-200, c=1) == {"a": pytest.approx(1e200), "b": None, "c": 1}


@pytest.mark.parametrize(("text", "slope"), [("a^0", 0), ("a^1", 1), ("a^2", 0), ("5", None)])
def test_powers_at_zero(text: str, slope: float | None) -> None:
    assert gradient(text, a=0) == ({} if slope is None else {"a": slope})


def test_names_stand_in_their_order() -> None:
    assert tuple(gradient("z - a * m", z=1, a=1, m=1)) == ("z", "a", "m")
    assert Name("z") == Formula.parse("z").tree
