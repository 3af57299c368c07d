"""Without numpy: means and variances by hand, close to what the draws say, and it says so."""

from __future__ import annotations

import math
import subprocess
import sys
from importlib import import_module
from statistics import NormalDist

import pytest

from okrwidgets.breakdown.likelihood import Rate, attainment
from okrwidgets.breakdown.trees import DriverTree, tree_of
from okrwidgets.model import Unit
from tests.breakdown.likelihood.plans import DEALS, article, tree

TOLERANCE = 0.03
"""Of the probability: three points, which the sentence calls “some points”."""
HISTORY = {"closing_rate": Rate(100, 400), "contract_value": DEALS}
SHARED = "north * closing_rate + south * closing_rate"
CHAIN = {"result": "payers * price", "payers": "visits * sign_up_rate * pay_rate"}

VISITS = [NormalDist(100, 6).inv_cdf((n + 0.5) / 40) for n in range(40)]

CASES = [
    *((tree_of(article(target=target)), HISTORY) for target in (200_000, 230_000, 250_000, 280_000)),
    (tree_of(article(target=250_000, better="keep", band=20_000)), HISTORY),
    (tree_of(article(target=250_000, better="down")), HISTORY),
    (tree_of(article(target=250_000, assumptions={"invoiced_share": 90, "sales_cycle": 20})), HISTORY),
    *(
        (tree("meetings * rate", target=target, assumptions={"meetings": 60}), {"rate": Rate(20, 80)})
        for target in (12, 15, 19)
    ),
    *(
        (tree(SHARED, target=target, assumptions={"north": 90, "south": 60}), {"closing_rate": Rate(30, 120)})
        for target in (30, 38, 45)
    ),
    (
        tree(
            "visits * price - visits * cost", target=290, unit=Unit("money", "EUR"), assumptions={"price": 5, "cost": 2}
        ),
        {"visits": VISITS},
    ),
    *(
        (
            tree(CHAIN, target=target, assumptions={"visits": 5000, "price": 40}),
            {"sign_up_rate": Rate(90, 1000), "pay_rate": Rate(30, 100)},
        )
        for target in (4000, 5500, 7000)
    ),
]


@pytest.fixture
def no_numpy(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "numpy", None)


@pytest.mark.parametrize(("drivers", "history"), CASES)
def test_close_to_the_draws(drivers: DriverTree, history: dict[str, object], monkeypatch: pytest.MonkeyPatch) -> None:
    drawn = attainment(drivers, history)
    monkeypatch.setitem(sys.modules, "numpy", None)
    near = attainment(drivers, history)
    assert (drawn.method, near.method) == ("simulation", "approximation")
    assert near.probability == pytest.approx(drawn.probability, abs=TOLERANCE)
    width = drawn.high - drawn.low
    assert near.expected == pytest.approx(drawn.expected, rel=0.01)
    assert near.low == pytest.approx(drawn.low, abs=0.05 * width)
    assert near.high == pytest.approx(drawn.high, abs=0.05 * width)
    assert near.costs == pytest.approx(drawn.costs, abs=0.03)


def test_it_says_that_nothing_was_drawn(no_numpy: None) -> None:
    found = attainment(article(target=250_000), HISTORY)
    assert found.draws == 0
    assert found.error is None
    assert found.sentence.say("en").startswith("About 45 in 100, as an approximation without draws: ")
    assert found.sentence.say("it").startswith("Circa 45 su 100, in via approssimativa e senza simulazione: ")
    assert found.notes[-1].say("en").startswith("numpy is not installed here")
    first, last = found.reaching
    assert (last - first, len(found.outcomes)) == (45, 100)


def test_nothing_uncertain_in_what_is_drawn(no_numpy: None) -> None:
    assert attainment(article(), {"contract_value": [4000.0, 4000.0]}).probability == 1
    assert attainment(article(), {"contract_value": [3000.0, 3000.0]}).probability == 0


def test_a_formula_without_a_value(no_numpy: None) -> None:
    found = attainment(tree("spend / (visits * rate)", assumptions={"spend": 1, "visits": 0}), {"rate": Rate(1, 10)})
    assert (found.method, found.probability) == ("none", None)
    assert "the formulas give no value" in found.sentence.say("en")


def test_an_interpreter_without_numpy_gets_an_answer() -> None:
    code = (
        "import sys; sys.modules['numpy'] = None\n"
        "import okrwidgets as okr\n"
        "from tests.breakdown.likelihood.plans import article\n"
        "print(okr.attainment(article(), {'closing_rate': okr.Rate(100, 400)}).method)"
    )
    said = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout
    assert said == "approximation\n"


def test_the_room_loads_no_numpy_by_itself() -> None:
    code = "import okrwidgets.breakdown.likelihood, sys; print('numpy' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout == "False\n"


def test_figures_beyond_all_curves_are_no_error(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(import_module("okrwidgets.breakdown.likelihood.attain"), "_has_numpy", lambda: False)
    for given in ({"meetings": 1e200}, {"contract_value": 1e300}, {"contract_value": 1e-300}):
        found = attainment(article(), {"closing_rate": Rate(1, 3), "contract_value": [1e50, -3.0, 2e50]}, given=given)
        assert found.method in ("none", "approximation")
        assert all(math.isfinite(share) for share in found.costs.values())
