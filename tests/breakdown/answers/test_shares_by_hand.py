"""The shares of the gap, once more by plain Python: each driver's slope, summed up along the straight way."""

from __future__ import annotations

import math

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from okrwidgets.breakdown.answers import gap
from okrwidgets.breakdown.trees import tree_of
from okrwidgets.errors import OkrError
from okrwidgets.model import Plan
from tests.breakdown.answers.made import FIGURES, NAMES, formulas, tree
from tests.breakdown.wholes import wholes

FIVE = st.fixed_dictionaries(dict.fromkeys(NAMES, FIGURES))
STEPS = 60


def by_hand(formula: str, start: dict[str, float], end: dict[str, float], name: str) -> float:
    """Simpson's rule over the central difference by one driver, times how far that driver moves."""

    def slope(share: float) -> float:
        at = {each: start[each] + share * (end[each] - start[each]) for each in NAMES}
        step = 1e-4 * max(1.0, abs(at[name]))
        up, down = (eval(formula, {}, at | {name: at[name] + way * step}) for way in (1, -1))  # noqa: S307
        return float((up - down) / (2 * step))

    weights = [1 if at in (0, STEPS) else 4 if at % 2 else 2 for at in range(STEPS + 1)]
    whole = math.fsum(weight * slope(at / STEPS) for at, weight in enumerate(weights)) / (3 * STEPS)
    return whole * (end[name] - start[name])


@settings(deadline=None)
@given(formulas("+-*"), FIVE, FIVE)
def test_each_share_is_that_of_a_sum_along_the_way(
    formula: str, start: dict[str, float], end: dict[str, float]
) -> None:
    found = gap(tree(formula, rows=end, starts=start, target=1.0), "start")
    size = max(1.0, *map(abs, found.shares.values())) if found.shares else 1.0
    for name in NAMES:
        assert found.shares.get(f"kr-{name}", 0.0) == pytest.approx(
            by_hand(formula, start, end, name), rel=1e-5, abs=1e-5 * size
        )


@settings(deadline=None)
@given(wholes())
def test_in_any_plan_shares_and_rest_are_the_whole_way(plan: Plan) -> None:
    for kpi in plan.kpis:
        try:
            found = gap(tree_of(plan, kpi))
        except OkrError:
            continue
        if found.shares and found.rest is not None and found.target is not None and found.base_value is not None:
            parts = [*found.shares.values(), found.rest]
            way = found.target - found.base_value
            assert abs(math.fsum(parts) - way) <= max(math.ulp(part) for part in (way, *parts))
