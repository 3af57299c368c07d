from __future__ import annotations

import copy
import pickle

import pytest
from hypothesis import assume, example, given
from hypothesis import strategies as st

from okrwidgets.formula import (
    Binary,
    Difference,
    Formula,
    FormulaError,
    Name,
    Negative,
    Node,
    Number,
    Power,
    Product,
    Quotient,
    Sum,
)
from okrwidgets.text import LANGUAGES
from tests.formula.trees import height, inside, names, trees

A, B, C = Name("a"), Name("b"), Name("c")


@pytest.mark.parametrize(
    ("text", "tree"),
    [
        ("a", A),
        ("  a\t+\n b ", Sum(A, B)),
        ("a - b - c", Difference(Difference(A, B), C)),
        ("a - (b - c)", Difference(A, Difference(B, C))),
        ("a / b / c", Quotient(Quotient(A, B), C)),
        ("a / b * c", Product(Quotient(A, B), C)),
        ("a + b * c", Sum(A, Product(B, C))),
        ("(a + b) * c", Product(Sum(A, B), C)),
        ("-a + b", Sum(Negative(A), B)),
        ("-a * b", Product(Negative(A), B)),
        ("a * -b", Product(A, Negative(B))),
        ("a - -b", Difference(A, Negative(B))),
        ("-a^2", Negative(Power(A, 2))),
        ("(-a)^2", Power(Negative(A), 2)),
        ("(a^2)^3", Power(Power(A, 2), 3)),
        ("a ** 60", Power(A, 60)),
        ("a × b · c ÷ a − b", Difference(Quotient(Product(Product(A, B), C), A), B)),
        ("1000 * a / b", Quotient(Product(Number(1000.0), A), B)),
        ("a\u00a0/\u202fb", Quotient(A, B)),
    ],
)
def test_reads(text: str, tree: Node) -> None:
    assert Formula.parse(text).tree == tree


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("1000", 1000),
        ("0.1", 0.1),
        ("0,1", 0.1),
        ("007", 7),
        ("0.125", 0.125),  # thousands never begin with 0
        ("1.1250", 1.125),
        ("1234.500", 1234.5),
        ("12,50", 12.5),
        ("99999999999999999", 99999999999999999),
    ],
)
def test_reads_figures(text: str, value: float) -> None:
    assert Formula.parse(text).tree == Number(float(value))


@given(trees(numbers=st.floats(0, 1e15, allow_nan=False), leaves=8, exponents=st.integers(0, 60)))
def test_what_is_written_reads_back_as_the_same(tree: Node) -> None:
    written = str(Formula("", tree))
    if len(written) > 500:  # a tiny float has hundreds of digits
        return
    assert written.isascii()
    assert Formula.parse(written).tree == tree
    assert str(Formula.parse(written)) == written


LETTERS = st.sampled_from(
    [*"ab1._,()+-*/^ −×÷%=[]:'\"", "ad_spend", "e-mail", "à", "\u0430", "\u200d", "1.500", "**", "12"]
)


@given(st.one_of(st.text(max_size=600), st.lists(LETTERS, max_size=60).map("".join)))
@example("a" * 501)
@example("(" * 33)
@example("\ud800")
def test_any_text_is_a_formula_or_an_error_that_has_its_place(text: str) -> None:
    found = parsed(text)
    if isinstance(found, FormulaError):
        assert 0 <= found.start <= found.end <= len(text)
        assert found.column == found.start + 1
        assert found.text == text
        for lang in LANGUAGES:
            assert len(found.say(lang)) > 20
            assert found.say(lang).isprintable()
    else:
        assert found == Formula.parse(str(found))
        assert all(text[slice(*node.at)].strip() for node in every(found.tree))


def parsed(text: str) -> Formula | FormulaError:
    try:
        return Formula.parse(text, {"e-mail": "emails", "à b": "ab"})
    except FormulaError as refused:
        return refused


def every(tree: Node) -> list[Node]:
    found = [tree]
    for node in found:
        found.extend(inside(node))
    return found


def test_each_node_knows_where_it_stands() -> None:
    text = "-(a + b) * spesa^2"
    formula = Formula.parse(text, {"spesa": "ad_spend"})
    assert [text[slice(*node.at)] for node in every(formula.tree)] == [
        text,
        "-(a + b)",
        "spesa^2",
        "(a + b)",
        "spesa",
        "a",
        "b",
    ]


def test_places_do_not_tell_formulas_apart() -> None:
    assert Formula.parse("a+b") == Formula.parse("( a  +  b )")
    assert len({Formula.parse("a+b"), Formula.parse("a + b"), Formula.parse("b + a")}) == 2


def test_a_formula_is_shown_short_and_can_be_copied_and_sent() -> None:
    formula = Formula.parse("+".join("a" * 250))
    assert repr(Formula.parse("a÷b")) == "Formula('a / b')"
    assert repr(formula) == f"Formula('{formula}')"
    small = Formula.parse("won / (won + lost)")
    assert pickle.loads(pickle.dumps(small)) == copy.deepcopy(small) == small  # noqa: S301  # our own bytes


def test_500_characters_are_read_and_501_are_not() -> None:
    longest = "+".join("a" * 250)
    assert len(longest) == 499
    formula = Formula.parse(longest + " ")
    assert Formula.parse(str(formula)) == formula
    assert formula.value({"a": 2}).value == 500
    assert formula.gradient({"a": 2}) == {"a": 250}
    with pytest.raises(FormulaError) as refused:
        Formula.parse(longest + "  ")
    assert (refused.value.code, refused.value.start, refused.value.end) == ("F102", 500, 501)


def test_a_text_that_becomes_too_long_with_its_ids_is_refused_as_a_whole() -> None:
    with pytest.raises(FormulaError) as refused:
        Formula.parse("+".join("€" * 100), {"€": "money", "€ a": "x"} | {"è": "e" * 60})
    assert refused.value.code == "F104"  # a sign alone is no label: a label has a letter
    with pytest.raises(FormulaError) as refused:
        Formula.parse("+".join("è" * 100), {"è": "e" * 60})
    assert (refused.value.code, refused.value.start, refused.value.end) == ("F102", 0, 199)


def test_parentheses_go_32_deep() -> None:
    assert Formula.parse("(" * 32 + "a" + ")" * 32).tree == A
    assert Formula.parse("-" * 32 + "a").value({"a": 1}).value == 1
    for text in ("(" * 33 + "a" + ")" * 33, "-" * 33 + "a", "(-" * 17 + "a" + ")" * 17):
        with pytest.raises(FormulaError) as refused:
            Formula.parse(text)
        assert refused.value.code == "F103"
        assert refused.value.start == 32


@given(names())
def test_names_come_in_the_order_of_the_text(name: Name) -> None:
    assert Formula.parse(f"z / (y + {name.id}) - z").names == ("z", "y", name.id)


def test_a_number_has_no_names() -> None:
    assert Formula.parse("2 * 3").names == ()


@pytest.mark.parametrize(
    ("text", "quotient"),
    [
        ("a / b", (A, B)),
        ("(a / b)", (A, B)),
        ("a / b / c", (Quotient(A, B), C)),
        ("1 - a / b", None),
        ("-a / b", (Negative(A), B)),
        ("-(a / b)", None),
        ("a * b", None),
    ],
)
def test_a_quotient_is_one_division_as_a_whole(text: str, quotient: tuple[Node, Node] | None) -> None:
    assert Formula.parse(text).quotient == quotient


def test_parts_are_put_in_all_at_once() -> None:
    swapped = Formula.parse("a - b").substitute({"a": Formula.parse("b"), "b": Formula.parse("a")})
    assert str(swapped) == "b - a"
    expanded = Formula.parse("a / b").substitute({"b": Formula.parse("won + lost")})
    assert str(expanded) == expanded.text == "a / (won + lost)"
    assert isinstance(expanded.tree, Binary)
    assert expanded.text[slice(*expanded.tree.right.at)] == "(won + lost)"


@given(trees(leaves=6), trees(leaves=4))
def test_the_value_of_the_whole_is_that_of_its_parts(tree: Node, part: Node) -> None:
    values = {"ad_spend": 3.0, "leads": 0.5, "won": -2.0, "x1": 7.0, "revenue": 0.0}
    whole = Formula("", tree)
    assume(height(tree) * height(part) <= 60)
    put_in = whole.substitute({"_y": Formula("", part)})
    answer = Formula("", part).value(values)
    if answer.value is not None:
        assert put_in.value(values) == whole.value(values | {"_y": answer.value})


def test_parts_that_make_the_whole_too_long_are_refused() -> None:
    many = Formula.parse("+".join("abcdefghij" * 20))
    with pytest.raises(FormulaError) as refused:
        Formula.parse("x * x / y").substitute({"x": many})
    assert (refused.value.code, refused.value.start, refused.value.end) == ("F121", 0, 9)
    assert "x" in refused.value.say("en")


def test_powers_are_not_raised_by_putting_them_into_each_other() -> None:
    with pytest.raises(FormulaError) as refused:
        Formula.parse("x^9").substitute({"x": Formula.parse("9^9")})
    assert refused.value.code == "F121"
