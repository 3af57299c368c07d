"""Records built in Python: the same codes and sentences as for a file."""

from __future__ import annotations

import copy
import datetime as dt
import pickle
from collections.abc import Callable
from typing import Any

import pytest

from okrwidgets.errors import PlanError
from okrwidgets.model import KPI, CheckIn, KeyResult, Objective, Plan, Unit
from okrwidgets.period import Period

DAY = dt.date(2027, 1, 15)

CASES: list[tuple[Callable[[], object], str, tuple[object, ...], str, str]] = [
    (lambda: KPI(id="k", taget=3), "P401", ("taget",), "“target”?", "“target”?"),  # type: ignore[call-arg]
    (lambda: KPI(id="k", zzz=3), "P401", ("zzz",), "id, name, unit", "id, name, unit"),  # type: ignore[call-arg]
    (lambda: KPI(id="k", target="300"), "P103", ("target",), "300", "300"),  # type: ignore[arg-type]
    (lambda: KPI(id="k", target=True), "P102", ("target",), "“true”", "“true”"),
    (lambda: KPI(id="k", target=float("nan")), "P117", ("target",), "“nan”", "“nan”"),
    (lambda: KPI(id="k", unit="eur"), "P106", ("unit",), "“EUR”?", "“EUR”?"),  # type: ignore[arg-type]
    (lambda: KPI(id="k", period="Q1"), "P107", ("period",), "2027-Q1", "2027-Q1"),  # type: ignore[arg-type]
    (lambda: KPI(id="k", better="more"), "P105", ("better",), "up, down, keep", "up, down, keep"),  # type: ignore[arg-type]
    (lambda: KPI(id="k", name="\ud83d"), "P115", ("name",), "half", "mezzo"),
    (lambda: KPI(id="k", drivers={"\ud83d": "a"}), "P115", ("drivers",), "half", "mezzo"),
    (lambda: KPI(id="k", name="x" * 1_000_001), "P119", ("name",), "1,000,000", "1.000.000"),
    (lambda: KPI(id="k", assumptions={"a": "x"}), "P102", ("assumptions", "a"), "“a”", "“a”"),  # type: ignore[dict-item]
    (lambda: KPI(id="k", drivers={"a": 1}), "P113", ("drivers", "a"), "“drivers”", "“drivers”"),  # type: ignore[dict-item]
    (lambda: KPI(id="1k"), "P109", ("id",), "“id-1k”", "“id-1k”"),
    (lambda: KeyResult(title="Meet 300 clients"), "P110", ("id",), "meet-300-clients", "meet-300-clients"),  # type: ignore[call-arg]
    (lambda: KeyResult(id="a", confidence=11), "P104", ("confidence",), "between 0 and 10", "0 e 10"),
    (lambda: KeyResult(id="a", supports=("a b",)), "P109", ("supports", 0), "“a-b”", "“a-b”"),
    (lambda: CheckIn(date="15/01/2027", value=1), "P108", ("date",), "2027-01-15", "2027-01-15"),  # type: ignore[arg-type]
    (lambda: CheckIn(date=DAY), "P111", ("value",), "“value”", "“value”"),  # type: ignore[call-arg]
    (lambda: Objective(id="o", key_results=5), "P112", ("key_results",), "“key_results”", "“key_results”"),  # type: ignore[arg-type]
    (lambda: Plan(currency="Euro"), "P116", ("currency",), "EUR", "EUR"),
    (lambda: Plan(kpis=[KPI(id="a"), KPI(id="a")]), "P201", ("kpis", 1, "id"), "kpis[1].id", "kpis[1].id"),  # type: ignore[arg-type]
    (
        lambda: Plan(kpis=(KPI(id="rev"),), objectives=(Objective(id="o", for_="revv"),)),
        "P202",
        ("objectives", 0, "for"),
        "“rev”?",
        "“rev”?",
    ),
]


@pytest.mark.parametrize("case", CASES, ids=lambda case: f"{case[1]}-{case[2]!r}")
def test_says_what_where_and_what_to_do(case: tuple[Callable[[], object], str, tuple[object, ...], str, str]) -> None:
    build, code, path, english, italian = case
    with pytest.raises(PlanError) as caught:
        build()
    (problem,) = caught.value.problems
    assert (problem.code, problem.path, problem.line) == (code, path, None)
    assert english in problem.say("en")
    assert italian in problem.say("it")
    assert problem.sentence.say("en") != problem.sentence.say("it")


def test_all_problems_of_one_record_at_once() -> None:
    with pytest.raises(PlanError) as caught:
        KPI(id="k", taget=3, unit="x", target="a")  # type: ignore[call-arg, arg-type]
    assert sorted(problem.code for problem in caught.value.problems) == ["P102", "P106", "P401"]


def test_replace_checks_and_says_the_same() -> None:
    with pytest.raises(PlanError) as caught:
        KPI(id="k").replace(target="x")
    assert caught.value.code == "P102"
    with pytest.raises(PlanError) as caught:
        Plan(kpis=(KPI(id="k"),), objectives=(Objective(id="o", for_="k"),)).replace(kpis=())
    assert caught.value.code == "P202"


def key_result(id: str, *supports: str) -> KeyResult:
    return KeyResult(id=id, supports=supports)


@pytest.mark.parametrize(
    ("objectives", "chain"),
    [
        ([Objective(id="o", for_="a", key_results=(key_result("a"),))], "o → a → o"),
        ([Objective(id="o", key_results=(key_result("a", "b"), key_result("b", "a")))], "a → b → a"),
        ([Objective(id="o", key_results=(key_result("a", "a"),))], "a → a"),
        ([Objective(id="o", for_="p"), Objective(id="p", for_="o")], "o → p → o"),
    ],
)
def test_circles_are_named(objectives: list[Objective], chain: str) -> None:
    with pytest.raises(PlanError) as caught:
        Plan(objectives=tuple(objectives))
    assert caught.value.code == "P204"
    assert f": {chain}." in caught.value.say("en")
    assert f": {chain}." in caught.value.say("it")


def test_links_that_only_branch_and_meet_again_are_no_circle() -> None:
    Plan(
        kpis=(KPI(id="k"),),
        objectives=(
            Objective(id="o", for_="k", key_results=(key_result("a", "k"), key_result("b", "a", "k"))),
            Objective(id="p", for_="a", key_results=(key_result("c", "a", "b", "o"),)),
        ),
    )


def test_a_long_chain_needs_no_deep_stack() -> None:
    objectives = [Objective(id=f"o{n}", for_=f"o{n + 1}") for n in range(3000)]
    Plan(objectives=(*objectives, Objective(id="o3000")))
    with pytest.raises(PlanError) as caught:
        Plan(objectives=(*objectives, Objective(id="o3000", for_="o0")))
    assert "…" in caught.value.say("en")
    assert len(caught.value.say("en")) < 300


def plan() -> Plan:
    return Plan.loads(
        "title: Sales # c\nkpis: [{id: k, drivers: {a: b}}]\nobjectives: [{id: o, key_results: [{id: r}]}]"
    )


def test_is_printed_short_and_the_same_way_everywhere() -> None:
    assert repr(plan()) == str(plan()) == "Plan('Sales', kpis=1, objectives=1, key_results=1)"


def test_equality_looks_at_the_fields_only() -> None:
    assert plan() == plan().replace() == Plan(**{name: getattr(plan(), name) for name in Plan.model_fields})
    assert plan() != plan().replace(title="x")
    assert plan() != "Plan"


@pytest.mark.parametrize("duplicate", [copy.copy, copy.deepcopy, lambda p: pickle.loads(pickle.dumps(p))])  # noqa: S301
def test_copies_keep_the_text(duplicate: Callable[[Plan], Plan]) -> None:
    copied = duplicate(plan())
    assert copied == plan()
    assert copied.to_yaml() == plan().to_yaml()


def test_is_frozen() -> None:
    with pytest.raises(Exception, match="frozen"):
        plan().title = "x"
    with pytest.raises(Exception, match="frozen"):
        plan().kpis[0].target = 5


def test_finds_its_parts() -> None:
    found = plan()
    assert found.ids() == {"k", "o", "r"}
    assert [found.find(id) for id in ("k", "o", "r", "x")] == [
        found.kpis[0], found.objectives[0], found.objectives[0].key_results[0], None
    ]  # fmt: skip
    assert [(o.id, k.id) for o, k in found.key_results()] == [("o", "r")]


def test_for_is_taken_under_both_its_names() -> None:
    by_alias: dict[str, Any] = {"for": "k"}
    assert Objective(id="o", **by_alias) == Objective(id="o", for_="k")


def test_units_and_periods_may_be_given_in_words() -> None:
    kpi = KPI(id="k", unit="EUR / contract", period="2027-Q1")  # type: ignore[arg-type]
    assert kpi.unit == Unit("money", "EUR", per="contract")
    assert kpi.period == Period("quarter", 2027, 1)


def test_the_schema_is_at_hand() -> None:
    assert {"okr", "kpis", "objectives"} <= set(Plan.json_schema()["properties"])
