from __future__ import annotations

import math
from fractions import Fraction

import pytest
from hypothesis import given, reject
from hypothesis import strategies as st

from okrwidgets.formula import (
    Answer,
    Binary,
    Difference,
    Formula,
    Name,
    Negative,
    Node,
    Number,
    Power,
    Product,
    Quotient,
    Sum,
)
from tests.formula.trees import NAMES, trees

ROUNDING = Fraction(1, 2**50)


class UnsureError(Exception):
    """Whether a denominator is 0 hangs on rounding, or a figure leaves the range of the computer."""


Known = tuple[Fraction, Fraction] | str
"""A value with the most that rounding can have moved it, or the reason why there is none."""


def by_hand(node: Node, values: dict[str, float | None]) -> Known:
    """The semantics of the contract, written down a second time, with fractions and error bounds."""
    match node:
        case Number(value=value):
            return Fraction(value), Fraction(0)
        case Name(id=id):
            given = values.get(id)
            return "no_data" if given is None or math.isnan(given) else (Fraction(given), Fraction(0))
        case Negative(of=of):
            inner = by_hand(of, values)
            return inner if isinstance(inner, str) else (-inner[0], inner[1])
        case Power(base=base, exponent=exponent):
            inner = by_hand(base, values)
            if isinstance(inner, str):
                return inner
            far = abs(inner[0]) + inner[1]
            return rounded(inner[0] ** exponent, exponent * far ** max(exponent - 1, 0) * inner[1], steps=60)
    left, right = by_hand(node.left, values), by_hand(node.right, values)
    if isinstance(left, str):
        return left
    if isinstance(right, str):
        return "no_denominator" if isinstance(node, Quotient) else right
    return two_by_hand(node, *left, *right)


def two_by_hand(node: Binary, a: Fraction, a_off: Fraction, b: Fraction, b_off: Fraction) -> Known:
    match node:
        case Sum():
            return rounded(a + b, a_off + b_off)
        case Difference():
            return rounded(a - b, a_off + b_off)
        case Product():
            return rounded(a * b, abs(a) * b_off + abs(b) * a_off + a_off * b_off)
    if b == 0 and b_off == 0:
        return "zero_denominator"
    if abs(b) <= 2 * b_off:
        raise UnsureError
    return rounded(a / b, (a_off + abs(a / b) * b_off) / (abs(b) - b_off))


def rounded(value: Fraction, off: Fraction, steps: int = 1) -> Known:
    if value and not Fraction(10) ** -290 < abs(value) < Fraction(10) ** 290:
        raise UnsureError
    return value, off + steps * abs(value) * ROUNDING


@given(
    trees(),
    st.dictionaries(
        st.sampled_from(NAMES),
        st.one_of(st.none(), st.just(math.nan), st.integers(-50, 50).map(float), st.floats(-1e6, 1e6)),
    ),
)
def test_a_value_is_what_fractions_give_and_so_is_the_reason_for_none(
    tree: Node, values: dict[str, float | None]
) -> None:
    try:
        expected = by_hand(tree, values)
    except UnsureError:
        reject()
    answer = Formula("", tree).value(values)
    if isinstance(expected, str):
        assert answer == Answer(None, expected)
    else:
        assert answer.why is None
        assert answer.value is not None
        assert abs(Fraction(answer.value) - expected[0]) <= expected[1]


def value(text: str, **values: float | None) -> Answer:
    return Formula.parse(text).value(values)


@pytest.mark.parametrize(
    ("text", "values", "why"),
    [
        ("a / b", {"a": None, "b": None}, "no_data"),
        ("a / b", {"a": None, "b": 0}, "no_data"),
        ("a / b", {"a": 1, "b": None}, "no_denominator"),
        ("a / b", {"a": 1}, "no_denominator"),
        ("a / b", {"a": 1, "b": math.nan}, "no_denominator"),
        ("a / b", {"a": 0, "b": 0}, "zero_denominator"),
        ("a / b", {"a": 1, "b": -0.0}, "zero_denominator"),
        ("a / (b / c)", {"a": 1, "b": 1, "c": 0}, "no_denominator"),
        ("a / b + c", {"a": 1, "b": 0, "c": None}, "zero_denominator"),
        ("c + a / b", {"a": 1, "b": 0, "c": None}, "no_data"),
        ("0 * a", {"a": None}, "no_data"),
        ("a ^ 0", {"a": None}, "no_data"),
        ("-a", {}, "no_data"),
        ("a * a", {"a": 1e200}, "not_finite"),
        ("a ^ 2", {"a": 1e200}, "not_finite"),
        ("a + a", {"a": 1.7e308}, "not_finite"),
        ("a / b", {"a": 1e300, "b": 1e-300}, "not_finite"),
        ("a", {"a": math.inf}, "not_finite"),
        ("a", {"a": 10**400}, "not_finite"),
        ("1 / a", {"a": math.inf}, "no_denominator"),
    ],
)
def test_there_is_a_reason_where_there_is_no_value(text: str, values: dict[str, float | None], why: str) -> None:
    assert value(text, **values) == Answer(None, why)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("7 - 3 - 2", 2),
        ("24 / 4 / 2", 3),
        ("24 / 4 * 2", 12),
        ("2 + 3 * 4 ^ 2", 50),
        ("-2 ^ 2", -4),
        ("(-2) ^ 2", 4),
        ("2 * -3", -6),
        ("--3", 3),
        ("0 ^ 0", 1),
        ("0,5 · 4 − 1 × 3 ÷ 2", 0.5),
        ("2 ** 10", 1024),
    ],
)
def test_arithmetic_as_at_school(text: str, expected: float) -> None:
    assert value(text) == Answer(expected)


def test_the_worked_example_of_the_course() -> None:
    answer = value("meetings * closing_rate * contract_value", meetings=300, closing_rate=0.1, contract_value=3333.33)
    assert answer.value == pytest.approx(99999.9)


def test_churn_of_a_month_is_not_twelve_times_itself_in_a_year() -> None:
    assert value("1 - (1 - churn)^12", churn=0.03).value == pytest.approx(0.306, abs=0.0005)
