"""What a use of an uncertain driver decides over."""

from __future__ import annotations

import pytest

from okrwidgets.breakdown.likelihood import Rate, attainment
from okrwidgets.breakdown.likelihood.uses import Role, counted_by, uses_in
from okrwidgets.formula import Formula
from okrwidgets.formula.writing import write
from tests.breakdown.likelihood.plans import tree

ROLES: dict[str, Role] = {
    "visits": "count",
    "stores": "count",
    "rate": "share",
    "paying": "share",
    "price": "value",
    "budget": "value",
    "cost": "value",
}


def over(text: str, driver: str) -> list[str]:
    """Of each use of the driver, from left to right, what it decides over; empty for nothing."""
    tree = Formula.parse(text).tree
    shares = {name: role == "share" for name, role in ROLES.items()}
    found = counted_by(tree, shares, lambda name: ROLES[name])
    return [" * ".join(write(part) for part in found.get(id(name), ())) for name in uses_in(tree, {driver})]


@pytest.mark.parametrize(
    ("text", "driver", "count"),
    [
        ("visits * rate", "rate", ["visits"]),
        ("rate * visits", "rate", ["visits"]),
        ("visits * rate * price", "rate", ["visits"]),
        ("visits * rate * price", "price", ["visits * rate"]),
        ("price * visits * rate", "price", ["visits * rate"]),
        # the second share decides over what the first leaves, and not the other way round
        ("visits * rate * paying", "rate", ["visits"]),
        ("visits * rate * paying", "paying", ["visits * rate"]),
        ("stores * visits * rate", "rate", ["stores * visits"]),
        # a constant before it multiplies the count: 12 months; behind it, the result
        ("12 * visits * rate", "rate", ["12 * visits"]),
        ("visits * rate * 12", "rate", ["visits"]),
        ("visits * (1 - rate)", "rate", ["visits"]),
        ("(visits + stores) * rate", "rate", ["(visits + stores)"]),
        ("budget / cost * rate", "rate", ["budget / cost"]),
        ("visits / 13 * rate", "rate", ["visits / 13"]),
        ("visits * rate + stores * rate", "rate", ["visits", "stores"]),
        ("(visits * rate + stores) * price", "rate", ["visits"]),
        ("(visits * rate + stores) * price", "price", ["(visits * rate + stores)"]),
        ("visits * rate / 4", "rate", ["visits"]),
        ("-(visits * rate)", "rate", ["visits"]),
        # nothing is counted
        ("price * rate", "rate", [""]),
        ("rate", "rate", [""]),
        ("budget / cost", "cost", [""]),
        ("rate ^ 2", "rate", [""]),
        ("visits / rate", "rate", [""]),
    ],
)
def test_what_is_decided_over(text: str, driver: str, count: list[str]) -> None:
    plain = [words.strip("()") for words in over(text, driver)]
    assert plain == [words.strip("()") for words in count]


@pytest.mark.parametrize(
    "formula", ["visits * orders", "visits * visits", "visits * orders * rate", "rate * visits * orders"]
)
def test_two_counts_do_not_wait_for_each_other(formula: str) -> None:
    made = tree(formula, target=200, assumptions={"rate": 50.0})
    history = {"visits": [10.0, 12.0, 14.0], "orders": [18.0, 20.0, 22.0], "rate": Rate(50, 100)}
    found = attainment(made, {id: seen for id, seen in history.items() if id in made.drivers}, draws=2000)
    mean = {"visits": 12.0, "orders": 20.0, "rate": 0.5}
    wanted = 1.0
    for name in formula.split(" * "):
        wanted *= mean[name]
    assert found.expected == pytest.approx(wanted, rel=0.06)
