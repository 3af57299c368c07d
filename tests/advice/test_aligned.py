"""Advice on how the parts hang together, and on what each method asks; each piece once, and only where it helps."""

from __future__ import annotations

import datetime as dt

import pytest

from okrwidgets.advice import Advice, advice
from okrwidgets.model import KPI, CheckIn, KeyResult, Objective, Plan, Unit
from okrwidgets.model.plan import Profile
from okrwidgets.model.starting_points import article_plan
from okrwidgets.terms import sources
from okrwidgets.text.language import LANGUAGES, Language

EURO = Unit("money", "EUR")
CONTRACTS = Unit("count", noun="contracts")
REVENUE = KPI(id="revenue", name="Revenue", unit=EURO, target=100_000.0)


def rows(prefix: str, n: int = 3, **fields: object) -> tuple[KeyResult, ...]:
    start = {"title": "Row", "target": 7.0, "unit": Unit("count", noun=prefix)}
    return tuple(KeyResult(**{"id": f"{prefix}-{i}", **start, **fields}) for i in range(n))


def objective(id: str, for_: str | None = "revenue", **fields: object) -> Objective:
    start = {"id": id, "title": "Carry it", "for_": for_, "key_results": rows(id), "commitment": "committed"}
    return Objective(**start | fields)


def plan(*objectives: Objective, profile: Profile = "rework", kpi: KPI = REVENUE) -> Plan:
    return Plan(profile=profile, kpis=(kpi,), objectives=objectives)


def codes(made: Plan) -> list[tuple[str, str | None]]:
    return [(entry.code, entry.about) for entry in advice(made)]


def only(made: Plan) -> Advice:
    (entry,) = advice(made)
    return entry


@pytest.mark.parametrize("lang", LANGUAGES)
def test_the_article_gets_exactly_its_one_piece(lang: Language) -> None:
    assert only(article_plan(lang)).code == "V101"


@pytest.mark.parametrize("profile", ["rework", "wodtke"])
def test_the_article_by_another_method_stays_calm(profile: Profile) -> None:
    assert len(advice(article_plan("en").replace(profile=profile))) <= 1


def test_a_wide_level_below_a_narrow_one() -> None:
    made = plan(objective("team", level="team"), objective("firm", "team-0", level="company"))
    assert codes(made) == [("V109", "firm")]
    assert only(made).source == "article"


def test_two_that_pull_one_driver_apart_and_one_that_harms_the_kpi() -> None:
    kpi = REVENUE.replace(drivers="price * orders - discount")
    up, down = (KeyResult(id=id, title=id, drives="price", better=id, target=None) for id in ("up", "down"))
    key_results = (*rows("o", 2), up.replace(target=9.0), down.replace(target=8.0))
    made = plan(objective("o", key_results=key_results), kpi=kpi)
    assert codes(made) == [("V110", "down")]
    figures = {"price": 10.0, "orders": 100.0}
    kpi = kpi.replace(assumptions=figures)
    harm = KeyResult(id="harm", title="Bigger discounts", drives="discount", target=500.0)
    made = plan(objective("o", key_results=(*rows("o", 2), harm)), kpi=kpi)
    assert codes(made) == [("V111", "harm")]


def test_a_division_among_teams_is_said_where_it_starts() -> None:
    top = KeyResult(id="thirty", title="Close 30", unit=CONTRACTS, target=30.0)
    parts = {side: KeyResult(id=side[0], title=side, unit=CONTRACTS, target=15.0) for side in ("north", "south")}
    made = plan(
        objective("o", key_results=(top, *rows("o", 2))),
        *(objective(side, "thirty", key_results=(part,), commitment="aspirational") for side, part in parts.items()),
    )
    assert [entry for entry in codes(made) if entry[0] != "V101"] == [("V106", "thirty")]


def test_the_article_asks_for_finer_parts_further_down() -> None:
    top = KeyResult(id="thirty", title="Close 30", unit=CONTRACTS, target=30.0)
    part = KeyResult(id="part", title="Close 25", unit=CONTRACTS, target=25.0)
    objectives = (objective("o", key_results=(top, *rows("o", 4))), objective("p", "thirty", key_results=(part,)))
    said = [entry for entry in advice(plan(*objectives, profile="article")) if entry.code != "V101"]
    assert [(entry.code, entry.about, entry.source) for entry in said] == [("V112", "thirty", "article")]
    assert "V112" not in {entry.code for entry in advice(plan(*objectives, profile="rework"))}


def test_rework_asks_once_whether_it_is_committed() -> None:
    open_ = [objective(id, commitment=None) for id in ("a", "b", "c")]
    made = plan(*open_)
    assert codes(made) == [("V113", "a")]
    assert only(made).source == "playbook-review"
    # first things first: the key results
    assert codes(plan(objective("a", commitment=None, key_results=rows("a", 1)))) == [("V101", "a")]


def test_rework_misses_what_may_be_out_of_reach() -> None:
    made = plan(*(objective(id) for id in "abc"))
    assert codes(made) == [("V114", None)]
    assert only(made).sentence.say("it").startswith("Tutti i 3 obiettivi sono vincolanti.")
    assert codes(plan(objective("a"), objective("b"), objective("c", commitment="aspirational"))) == []
    assert codes(plan(objective("a"), objective("b"))) == []


def test_rework_wants_half_of_it_from_below() -> None:
    top = objective("top", commitment="aspirational")
    teams = [objective(id, "top-0", level="team") for id in "abc"]
    assert codes(plan(top, *teams)) == [("V115", None)]
    own = objective("c", None, level="team", key_results=rows("c", supports=("top-1",)))
    assert codes(plan(top, *teams[:2], own)) == []


@pytest.mark.parametrize(("profile", "said"), [("article", True), ("rework", False), ("wodtke", False)])
def test_what_comes_from_below_is_an_orphan_for_the_article_only(profile: Profile, said: bool) -> None:
    own = objective("own", None, key_results=rows("own", supports=("top-1",)), commitment="aspirational")
    made = plan(objective("top"), own, profile=profile)
    assert (("V108", "own") in codes(made)) is said


def test_wodtke_wants_one_objective_a_team() -> None:
    made = plan(objective("a", owner="Sales"), objective("b", owner="Sales"), objective("c"), profile="wodtke")
    assert codes(made) == [("V116", "b")]
    sentence = "Sales has 2 objectives at once; this method works with one. Which one comes first?"
    assert only(made).sentence.say("en") == sentence


def test_wodtke_asks_every_week_how_sure_one_is() -> None:
    sure = CheckIn(date=dt.date(2027, 1, 11), value=1.0, confidence=5)
    silent = CheckIn(date=dt.date(2027, 1, 18), value=2.0)
    made = plan(objective("a", key_results=rows("a", check_ins=(sure, silent))), profile="wodtke")
    assert codes(made) == [("V117", "a-0")]
    assert only(made).source == "wodtke-rhythm"
    assert codes(plan(objective("a", key_results=rows("a", check_ins=(silent, sure))), profile="wodtke")) == [
        ("V117", "a-0")
    ]
    later = sure.replace(date=dt.date(2027, 1, 25))
    assert codes(plan(objective("a", key_results=rows("a", check_ins=(sure, silent, later))), profile="wodtke")) == []


def test_every_source_has_been_read() -> None:
    named = {"article", "course-notes", "playbook-review", "rework-review", "okr-alignment-lesson", "wodtke-rhythm"}
    assert named <= sources().keys()
