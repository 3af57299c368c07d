"""Whatever stands in a plan, there is a whole sentence in both languages and no figure that is none."""

from __future__ import annotations

import datetime as dt
import math

from hypothesis import given
from hypothesis import strategies as st

from okrwidgets.breakdown.pacing import confidence_history, expected, forecast, roll_up, score, status, target_changes
from okrwidgets.model import CheckIn, KeyResult, Unit
from okrwidgets.period import Period
from tests.breakdown.pacing.plans import plan_of

FIGURES = st.sampled_from([0.0, 1.0, -5.0, 5e-324, 1e300, 1.7e308, -1.7e308]) | st.floats(-1e6, 1e6)
MAYBE = st.none() | FIGURES
DAYS = st.dates(dt.date(2026, 12, 1), dt.date(2027, 5, 1))
PERIODS = ["2027-Q1", "2027-02-06/2027-02-07", "2027-02-08/2027-02-08", "FY2027-Q3", "1900-01-01/9998-12-31"]
CHECK_INS = st.builds(
    CheckIn, date=DAYS, value=FIGURES, confidence=st.none() | st.floats(0, 10), target=MAYBE, note=st.none()
)
ITEMS = st.builds(
    KeyResult,
    id=st.just("kr"),
    title=st.sampled_from(["", "Sign {n} contracts"]),
    unit=st.sampled_from([Unit("count"), Unit("percent"), Unit("money", "EUR"), Unit("milestone"), Unit("ratio")]),
    better=st.sampled_from(["up", "down", "keep"]),
    counts=st.sampled_from(["total", "level"]),
    band=st.none() | FIGURES.map(abs),
    start=MAYBE,
    target=MAYBE,
    weight=st.none() | FIGURES.map(abs),
    period=st.sampled_from([Period.parse(words) for words in PERIODS]),
    check_ins=st.lists(CHECK_INS, max_size=6).map(tuple),
    # what is not asked about here stays as it is where nothing is said
    drives=st.none(),
    stage=st.none(),
    owner=st.none(),
    confidence=st.none() | st.floats(0, 10),
    supports=st.just(()),
)


@given(ITEMS, st.sampled_from([None, "committed", "aspirational"]), DAYS | st.sampled_from([dt.date.min, dt.date.max]))
def test_each_answer_is_said_and_its_figures_are_finite(row: KeyResult, commitment: object, on: dt.date) -> None:
    plan = plan_of(row, commitment)  # type: ignore[arg-type]  # one of its values
    ahead = forecast(row, on, plan)
    answers = [
        score(row, plan=plan, on=on),
        roll_up(plan.objectives[0], plan, on),
        expected(row, on, plan),
        status(row, on, plan),
        ahead,
        confidence_history(row, on, plan),
        *target_changes(plan),
    ]
    for answer in answers:
        said = [answer.sentence, *getattr(answer, "notes", ())]
        assert all(sentence.say("en") and sentence.say("it") for sentence in said)
        figures = [getattr(answer, name, None) for name in ("value", "expected", "low", "high")]
        assert all(figure is None or math.isfinite(figure) for figure in figures)
    if ahead.low is not None and ahead.high is not None:
        assert ahead.low <= ahead.high
