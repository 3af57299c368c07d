from __future__ import annotations

import json
from collections.abc import Iterator
from itertools import pairwise
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from okrwidgets.formula import Formula, Node
from okrwidgets.text import LANGUAGES, Text
from tests.formula.trees import NAMES, trees

WORDS = {"spend": Text(en="ad spend", it="spesa pubblicitaria"), "leads": Text(en="leads", it="lead")}


def said(text: str, lang: str = "en") -> str:
    return Formula.parse(text).say(WORDS, "it" if lang == "it" else "en")


def test_is_said_in_peoples_words_and_numbers() -> None:
    assert said("1000 * spend / leads") == "1,000 × ad spend ÷ leads"
    assert said("1000 * spend / leads", "it") == "1.000 × spesa pubblicitaria ÷ lead"
    assert said("0.1250 * x - new_customers", "it") == "0,125 × x − new customers"
    assert said("1.1250 * __a", "it") == "1,125 × a"


@pytest.mark.parametrize(
    ("text", "people"),
    [
        ("(a + b) * c", "(a + b) × c"),
        ("a + (b * c)", "a + b × c"),
        ("a + (b + c)", "a + b + c"),
        ("a + (b - c)", "a + b − c"),
        ("a - (b + c)", "a − (b + c)"),
        ("a * (b * c)", "a × b × c"),
        ("a / (b * c)", "a ÷ (b × c)"),
        ("a / (b / c)", "a ÷ (b ÷ c)"),
        ("a * -b", "a × (−b)"),
        ("a - -b", "a − (−b)"),
        ("a + -b * c", "a + (−b × c)"),
        ("a + (-b + c)", "a + (−b + c)"),
        ("a - (-b - c)", "a − (−b − c)"),
        ("-a * b", "−a × b"),
        ("--a", "−(−a)"),
        ("-(a + b)", "−(a + b)"),
        ("(a + b)^2", "(a + b)²"),
        ("(-a)^12", "(−a)¹²"),
        ("-a^2", "−a²"),
        ("(a^2)^3", "(a²)³"),
        ("spend^2", "(ad spend)²"),
    ],
)
def test_is_said_with_the_parentheses_that_it_needs(text: str, people: str) -> None:
    assert said(text) == people


@pytest.mark.parametrize(
    ("text", "canonical"),
    [
        ("((a))", "a"),
        ("a+(b+c)", "a + (b + c)"),
        ("(a+b)+c", "a + b + c"),
        ("a/(b/c)", "a / (b / c)"),
        ("(a*b)/c", "a * b / c"),
        ("a*(-b)", "a * -b"),
        ("-(-a)", "--a"),
        ("(-a)**2", "(-a)^2"),
        ("-(a*b)", "-(a * b)"),
        ("1,1250", "1.1250"),
        ("1234.567", "1234.567"),
        ("0.00001", "0.00001"),
        ("2.50", "2.5"),
    ],
)
def test_is_written_so_that_it_reads_back(text: str, canonical: str) -> None:
    assert str(Formula.parse(text)) == canonical
    assert Formula.parse(canonical).tree == Formula.parse(text).tree


def set_as(text: str) -> str:
    """The mathematics as one line: [a/b] is a fraction, {a}2 a power."""
    return line(Formula.parse(text).mathematics(WORDS, "en"))


def line(node: Any) -> str:
    match node["kind"]:
        case "row":
            return " ".join(line(part) for part in node["parts"])
        case "fraction":
            return f"[{line(node['numerator'])} / {line(node['denominator'])}]"
        case "power":
            return f"{{{line(node['base'])}}}{line(node['exponent'])}"
    return str(node["text"])


@pytest.mark.parametrize(
    ("text", "mathematics"),
    [
        ("a / b", "[a / b]"),
        ("1000 * spend / leads", "[1,000 × ad spend / leads]"),
        ("(a - b) / (c + d)", "[a − b / c + d]"),
        ("a / b * c", "[a / b] × c"),
        ("a * (b / c)", "a × [b / c]"),
        ("a / b / c", "[[a / b] / c]"),
        ("1 - (1 - a)^12", "1 − {( 1 − a )}12"),
        ("(a / b)^2", "{( [a / b] )}2"),
        ("a + (b + c)", "a + b + c"),
        ("a - (b - c)", "a − ( b − c )"),
        ("a * -b", "a × ( − b )"),
        ("a + -b / c", "a + [− b / c]"),
        ("-(a / b)", "− [a / b]"),
        ("(a + b) * c", "( a + b ) × c"),
        ("spend^2", "{ad spend}2"),
    ],
)
def test_is_set_as_mathematics(text: str, mathematics: str) -> None:
    assert set_as(text) == mathematics


def test_identifiers_carry_their_id_and_nothing_but_text() -> None:
    formula = Formula.parse("spend / leads")
    words = {"spend": Text(en="<b>spend</b>", it="<b>spesa</b>")}
    assert formula.mathematics(words, "it") == {
        "kind": "fraction",
        "numerator": {"kind": "identifier", "text": "<b>spesa</b>", "id": "spend"},
        "denominator": {"kind": "identifier", "text": "leads", "id": "leads"},
    }


def nodes(node: Any) -> Iterator[Any]:
    yield node
    for key in ("numerator", "denominator", "base", "exponent"):
        if key in node:
            yield from nodes(node[key])
    for part in node.get("parts", ()):
        yield from nodes(part)


@given(trees(numbers=st.floats(0, allow_nan=False, allow_infinity=False), exponents=st.integers(0, 60), leaves=20))
def test_any_formula_can_be_said_and_set(tree: Node) -> None:
    formula = Formula("", tree)
    for lang in LANGUAGES:
        assert formula.say({}, lang).count("(") == formula.say({}, lang).count(")")
        mathematics = formula.mathematics({}, lang)
        assert json.loads(json.dumps(mathematics)) == mathematics
        names = {node["id"] for node in nodes(mathematics) if node["kind"] == "identifier"}
        assert names == set(formula.names)
        for node in nodes(mathematics):
            if node["kind"] == "row":
                assert_is_a_sensible_row([part.get("text", part["kind"]) for part in node["parts"]])


def assert_is_a_sensible_row(texts: list[str]) -> None:
    """Two values never touch, and neither do two signs."""
    signs = {"+", "−", "×"}
    assert texts[0] not in signs - {"−"}
    assert texts[-1] not in signs
    for before, after in pairwise(texts):
        if before in signs:
            assert after not in signs | {")"}
        elif before == "(":
            assert after not in {"+", "×", ")"}
        else:
            assert after in signs | {")"}


@given(trees(leaves=20))
def test_what_people_read_has_the_same_value(tree: Node) -> None:
    """The parentheses that are left out are those that change nothing but rounding."""
    formula = Formula("", tree)
    signs = str.maketrans({"×": "*", "÷": "/", "−": "-"} | dict(zip("⁰¹²³⁴", "01234", strict=True)))
    people = formula.say({name: Text(en=name, it=name) for name in NAMES}, "en").replace(",", "")
    for power in "⁰¹²³⁴":
        people = people.replace(power, "^" + power)
    # a reader's 1.125 is two things to a formula
    again = Formula.parse(people.translate(signs).replace("1.125", "1.1250").replace("999.125", "999.1250"))
    values = dict.fromkeys(NAMES, 2.0) | {"leads": 0.5, "won": -4.0}
    one, other = formula.value(values), again.value(values)
    assert (one.value is None) == (other.value is None)
    assert one.value is None or other.value == pytest.approx(one.value, rel=1e-9, abs=1e-9)
