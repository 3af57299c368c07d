"""The largest figures: refused where nobody can have seen them, and answered without an infinite one elsewhere."""

from __future__ import annotations

import pytest

from okrwidgets.breakdown.likelihood import Rate, attainment
from okrwidgets.errors import OkrError
from tests.breakdown.likelihood.plans import article


@pytest.mark.parametrize("huge", [1e61, -1e300, 1.7e308])
def test_figures_that_nobody_can_have_seen(huge: float) -> None:
    with pytest.raises(OkrError, match="B505"):
        attainment(article(), {"contract_value": [huge, 3000.0]})


def test_the_largest_outcomes_have_shares_and_a_mean() -> None:
    found = attainment(article(assumptions={"contract_value": 1e200}), {"closing_rate": Rate(100, 400)}, draws=1000)
    assert (found.probability, dict(found.costs)) == (1.0, {"closing_rate": 1.0})
    assert found.expected == pytest.approx(75e200, rel=0.02)
    beyond = attainment(article(assumptions={"contract_value": 1.7e308}), {"closing_rate": Rate(100, 400)}, draws=1000)
    assert (beyond.method, beyond.probability) == ("none", None)


def test_the_smallest_interval_is_said() -> None:
    found = attainment(article(assumptions={"contract_value": 5e-324}), {"closing_rate": Rate(1, 3)}, draws=1000)
    assert found.high is not None
    assert found.sentence.say("it")
