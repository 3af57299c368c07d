"""Each misconception that learners bring is answered by a term's “not to be confused with”."""

from __future__ import annotations

import pytest

from okrwidgets.resources import glossary_dir
from okrwidgets.terms.reading import read_folder

ANSWERS = {
    "M01 a KPI is an OKR": [("kpi", "okr"), ("okr", "kpi")],
    "M02 any number is a KPI": [("metric", "kpi"), ("vanity_metric", "kpi")],
    "M03 a KPI is its target": [("kpi", "target"), ("target", "kpi")],
    "M04 indicators only report afterwards": [
        ("indicator", "lagging_indicator"),
        ("leading_indicator", "lagging_indicator"),
    ],
    "M05 a number makes it SMART": [("measurable", "smart"), ("smart", "measurable")],
    "M06 achievable means easy": [("achievable", "stretch")],
    "M07 relevant is whatever data there is": [("relevant", "dashboard")],
    "M08 as soon as possible is a deadline": [("time_based", "deadline"), ("deadline", "time_based")],
    "M09 ROAS is ROI": [("attribution", "roi")],
    "M10 the wrong denominator": [("denominator", "conversion_rate"), ("conversion", "conversion_rate")],
    "M10 per cent and percentage points": [("percentage_point", "relative_change")],
    "M10 the mean of rates": [("average_of_rates", "conversion_rate")],
    "M11 a low cost per lead is always good": [("lead", "cost_per_lead")],
    "M12 a key result is a task": [("key_result", "action"), ("action", "key_result")],
    "M13 the number belongs in the objective": [("objective", "key_result"), ("key_result", "objective")],
    "M14 below 100% is failure": [("aspirational", "committed"), ("score", "committed")],
    "M15 cascading is copying or dividing": [("cascade", "breakdown")],
    "M16 all key results guarantee the KPI": [("key_result", "kpi"), ("breakdown", "kpi")],
    "M17 more is better": [("focus", "dashboard"), ("dashboard", "kpi")],
    "M18 first the OKRs, then some KPIs": [("okr", "kpi")],
}


@pytest.mark.parametrize("pairs", ANSWERS.values(), ids=ANSWERS)
def test_is_answered(pairs: list[tuple[str, str]]) -> None:
    terms = read_folder(glossary_dir()).terms
    for key, other in pairs:
        assert other in {each.with_ for each in terms[key].not_to_confuse}, (key, other)


def test_all_eighteen_are_there() -> None:
    assert sorted({name[:3] for name in ANSWERS}) == [f"M{n:02}" for n in range(1, 19)]
