from __future__ import annotations

import pytest

from tests.smart.grammar.phrasebook import targets

# text: the targets as (comparator, values, start)
TARGETS: list[tuple[str, list[tuple[str, tuple[float, ...], float | None]]]] = [
    # from – to
    ("Cut the median rollback time from 48 minutes to under 15", [("<", (15,), 48)]),
    ("Raise NPS from -5 to 20", [("->", (20,), -5)]),
    ("Move adoption 12% → 20%", [("->", (20,), 12)]),
    ("Churn: 5% -> 3%", [("->", (3,), 5)]),
    ("Reduce average wait from 35 to 20 minutes", [("->", (20,), 35)]),
    ("Improve coverage from the current 60% to 80%", [("->", (80,), 60)]),
    ("Increase users from 1 to 2 million", [("->", (2e6,), 1e6)]),
    ("Grow ARR to $5M", [("->", (5e6,), None)]),
    ("Bring the number of active contributors to 150", [("->", (150,), None)]),
    ("Increase share of renewables to at least 32%", [(">=", (32,), None)]),
    # changes by
    ("Lift trial-to-paid conversion by 3 percentage points", [("+pp", (3,), None)]),
    ("Increase margin by 150 bps", [("+pp", (150,), None)]),
    ("Reduce churn by 2 pp", [("-pp", (2,), None)]),
    ("Cut energy use by 20 percent", [("-%", (20,), None)]),
    ("Grow revenue 20% year over year", [("+%", (20,), None)]),
    ("A 15% YoY increase in retention", [("+%", (15,), None)]),
    ("Absence will drop to no more than 4%, and suspensions by 10%", [("<=", (4,), None), ("-%", (10,), None)]),
    ("20% fewer tickets", [("-%", (20,), None)]),
    ("Sales: +15%", [("+%", (15,), None)]),
    ("Cut the price by $0.50", [("-n", (0.5,), None)]),
    ("Reduce CO2 by 1,000 tonnes", [("-n", (1000,), None)]),
    ("5 more engineers hired", [("+n", (5,), None)]),
    # multipliers and parts
    ("Grow renewal revenue 1.5x", [("x", (1.5,), None)]),
    ("Improve throughput by 5x", [("x", (5,), None)]),
    ("Double the number of volunteers", [("x", (2,), None)]),
    ("Doubling of organic traffic", [("x", (2,), None)]),
    ("Halving the number of rough sleepers", [("x", (0.5,), None)]),
    ("Cut build time in half", [("x", (0.5,), None)]),
    ("A tenfold increase in downloads", [("x", (10,), None)]),
    ("5-fold increase in registrations", [("x", (5,), None)]),
    ("Twice as many volunteers", [("x", (2,), None)]),
    ("Increase donations by a third", [("x", (1.333,), None)]),
    ("Cut mortality by one quarter", [("x", (0.75,), None)]),
    ("Two thirds of clinics use the form", [("=", (66.67,), None)]),
    ("Three-quarters of pupils take part", [("=", (75,), None)]),
    ("Half of new hires are women", [("=", (50,), None)]),
    # ratios, ranks
    ("9 out of 10 customers would recommend us", [("=", (90,), None)]),
    ("Average score of 4.5 out of 5", [("=", (4.5,), None)]),
    ("10:1 return on ad spend", [("=", (10,), None)]),
    ("Less than 1 in 10 flights delayed", [("<", (10,), None)]),
    ("Win at least 2 out of every 5 bids", [(">=", (40,), None)]),
    ("Be in the top 5 of the national ranking", [("rank<=", (5,), None)]),
    ("Be #1 in customer satisfaction", [("rank<=", (1,), None)]),
    # bounds
    ("Invoice accuracy. Target: at least 99.2%", [(">=", (99.2,), None)]),
    ("NPS ≥ 50", [(">=", (50,), None)]),
    ("p99 < 500 ms", [("<", (500,), None)]),
    ("No more than 5 defects", [("<=", (5,), None)]),
    ("Staff turnover is at most 8 percent", [("<=", (8,), None)]),
    ("Voluntary attrition below 9%", [("<", (9,), None)]),
    ("At or above 95%", [(">=", (95,), None)]),
    ("Acquire 100+ new customers", [(">=", (100,), None)]),
    ("50 users or more complete onboarding", [(">=", (50,), None)]),
    ("Spend less than 1.5% of the budget", [("<", (1.5,), None)]),
    # ranges
    ("3-5 conference talks accepted", [("range", (3, 5), None)]),
    ("Between 12% and 15% EBITDA margin", [("range", (12, 15), None)]),
    ("Organise from 3 to 5 community events", [("range", (3, 5), None)]),
    ("$5-10M pipeline generated", [("range", (5e6, 1e7), None)]),
    ("Sales of €1.2–1.5 million", [("range", (1.2e6, 1.5e6), None)]),
    ("Have 2 or 3 pilots", [("range", (2, 3), None)]),
    # counts in figures and words
    ("Deliver two hundred and fifty homes", [("=", (250,), None)]),
    ("Raise half a million dollars", [("=", (500_000,), None)]),
    ("Serve 1 000 000 meals", [("=", (1e6,), None)]),
    ("Close $2.4M in new ARR, of which at least $600K outside the US", [("=", (2.4e6,), None), (">=", (6e5,), None)]),
    ("At least one mentor per student", [(">=", (1,), None)]),
    ("Hire three engineers and one designer", [("=", (3,), None), ("=", (1,), None)]),
    ("Post twice a week", [("=", (2,), None)]),
    ("Deploy at least once a day", [(">=", (1,), None)]),
    ("Walk 8,000 steps a day on at least five days a week", [("=", (8000,), None), (">=", (5,), None)]),
    ("Publish the accessibility statement for all four apps", [("=", (4,), None)]),
    ("Provide all 4,200 employees with laptops", [("=", (4200,), None)]),
    # universals
    ("Every service has a named owner", [("=", (100,), None)]),
    ("Close all P0 issues", [("=", (100,), None)]),
    ("100% of employees have a development plan", [("=", (100,), None)]),
    ("Zero lost-time injuries", [("=", (0,), None)]),
    ("No open P0/P1 bugs", [("=", (0,), None)]),
    ("Reduce injuries to zero", [("=", (0,), None)]),
    # what stands beside the target
    ("Uptime of 99.95% (currently 99.2%)", [("->", (99.95,), 99.2)]),
    ("Sales of 2,000 units, up from 1,500", [("->", (2000,), 1500)]),
    ("Current state is 3,315 members; reach 5,000", [("->", (5000,), 3315)]),
    ("Improve CSAT score by 10 points (baseline: 72)", [("+n", (10,), 72)]),
]

NO_TARGETS = [
    "Double down on community outreach",
    "Double-check every time",
    "Double-digit growth",
    "100% clarity on roles",
    "One of the best teams",
    "No one left behind",
    "No-one is left behind",
    "Zero in on core markets",
    "Build a zero trust architecture",
    "Improve experience at all levels",
    "After all, improve quality",
    "Hold all-hands meetings",
    "Support customers 24/7",
    "Get a 360° view of the customer",
    "Host the 5th annual conference",
    "Open the third office",
    "Improve satisfaction in all departments",
    "Run a half-day workshop",
    "Launch the B2B portal",
    "60/40 split of duties",
    "Hold 1:1s",
    "Become one team",
]


@pytest.mark.parametrize(("text", "expected"), TARGETS)
def test_targets(text: str, expected: list[tuple[str, tuple[float, ...], float | None]]) -> None:
    assert targets(text, "en") == expected


@pytest.mark.parametrize("text", NO_TARGETS)
def test_what_only_sounds_like_a_number(text: str) -> None:
    assert targets(text, "en") == []
