"""Orphans, circles, levels, what is handed down, what pulls against what."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from okrwidgets.breakdown.aligning import Link, alignment
from okrwidgets.breakdown.aligning.cycles import cycles
from okrwidgets.breakdown.aligning.hierarchy import Hierarchy
from okrwidgets.breakdown.aligning.pulling import opposed
from okrwidgets.breakdown.trees import TreeError
from okrwidgets.model import KPI, KeyResult, Objective, Plan, Unit
from okrwidgets.model.starting_points import article_plan
from okrwidgets.text.language import LANGUAGES, Language
from tests.breakdown.aligning.plans import CONTRACTS, EURO, REVENUE, objective, plan, row, three_levels


def codes(made: Plan) -> list[str]:
    return [line.code for line in alignment(made).lines]


def said(made: Plan, code: str, lang: Language = "en") -> str:
    (line,) = (line for line in alignment(made).lines if line.code == code)
    return line.sentence.say(lang)


@pytest.mark.parametrize("lang", LANGUAGES)
def test_the_article_is_aligned_and_needs_no_word(lang: Language) -> None:
    assert alignment(article_plan(lang)).lines == ()


def test_what_contributes_and_what_supports() -> None:
    made = three_levels()
    found = alignment(made)
    assert found.contributes == (
        Link("grow", "revenue"),
        Link("north", "contracts"),
        Link("south", "contracts"),
        Link("serve", "revenue"),
    )
    assert found.supports == ()
    helping = objective("care", None, row("calls", 50.0, supports=("services",)))
    found = alignment(made.replace(objectives=(*made.objectives, helping)))
    assert found.supports == (Link("calls", "services"),)
    assert found.branches[-1].kpi is None
    assert found.orphans == ("care",)


def test_an_orphan_and_one_that_comes_from_below() -> None:
    alone = objective("blog", None, row("posts", 12.0))
    made = plan(objective("grow", "revenue", row("a", 1.0)), alone)
    assert said(made, "B702").startswith("“Blog” derives from nothing yet")
    helping = alone.replace(key_results=(row("posts", 12.0, supports=("a",)),))
    made = plan(objective("grow", "revenue", row("a", 1.0)), helping)
    assert said(made, "B703", "it") == "“Blog” non deriva da nulla: sostiene “A”, dove però non viene contato."
    assert "B702" not in codes(made)


def test_only_one_kpi_can_be_looked_at() -> None:
    other = KPI(id="nps", name="NPS", target=40.0)
    made = three_levels()
    made = made.replace(kpis=(*made.kpis, other), objectives=(*made.objectives, objective("care", "nps")))
    assert [branch.objective for branch in alignment(made, "nps").branches] == ["care"]
    assert [branch.objective for branch in alignment(made, other).branches] == ["care"]
    assert len(alignment(made).branches) == 5
    with pytest.raises(TreeError, match="profit"):
        alignment(made, "profit")


def test_a_wide_level_below_a_narrow_one() -> None:
    made = plan(
        objective("team", "revenue", row("a", 1.0), level="team"),
        objective("unnamed", "a", row("b", 1.0, unit=EURO)),
        objective("firm", "b", row("c", 1.0), level="company"),
        objective("peer", "a", row("d", 2.0), level="team"),
    )
    assert said(made, "B704") == (
        "“Firm” (level: company) derives from “Team” (level: team): the further down, the more specific. "
        "Which of the two levels is meant differently?"
    )


def test_the_levels_in_use_are_counted() -> None:
    assert said(three_levels(), "B714") == "The objectives by level: company 2, team 2."
    assert [tuple(layer) for layer in alignment(three_levels()).layers] == [
        ("company", 2, 2, ()),
        ("team", 2, 3, ("Anna", "Bruno")),
    ]


def test_a_target_that_is_only_handed_down() -> None:
    top = objective("grow", "revenue", row("contracts", 30.0, unit=CONTRACTS))
    whole = plan(top, objective("north", "contracts", row("n", 25.0, unit=CONTRACTS)))
    assert said(whole, "B713").startswith("“Contracts” is handed down in one piece, to “N” alone.")
    copied = plan(top, objective("north", "contracts", row("n", 30.0, unit=CONTRACTS)))
    assert codes(copied) == ["B711"]
    within = plan(top, objective("north", "contracts", *(row(id, 15.0, unit=CONTRACTS) for id in "ab")))
    assert codes(within) == ["B712"]
    among = plan(top, *(objective(id * 2, "contracts", row(id, 15.0, unit=CONTRACTS)) for id in "ab"))
    assert codes(among) == ["B712"]
    # one of them says what it does differently
    own = objective("bb", "contracts", row("b", 15.0, unit=CONTRACTS), row("fairs", 4.0))
    assert codes(plan(top, objective("aa", "contracts", row("a", 15.0, unit=CONTRACTS)), own)) == []


def test_links_that_go_round_are_named_and_end() -> None:
    """Reading refuses them; a plan that was put together past the checks has them all the same."""
    one = Objective(id="a", title="A", for_="rb", key_results=(row("ra"),))
    two = Objective(id="b", title="B", for_="ra", key_results=(row("rb"),))
    made = Plan().model_copy(update={"kpis": (REVENUE,), "objectives": (one, two)})
    found = alignment(made)
    assert found.cycles == (("a", "rb", "b", "ra", "a"),)
    assert said(made, "B701") == (
        "These links lead back to where they start: a → rb → b → ra → a. Which one can go, so that they end in a KPI?"
    )
    assert found.orphans == ()
    assert {branch.kpi for branch in found.branches} == {None}


def test_a_long_circle_is_shortened() -> None:
    n = 40
    objectives = [
        Objective(id=f"o{i}", title="", for_=f"r{(i + 1) % n}", key_results=(row(f"r{i}"),)) for i in range(n)
    ]
    made = Plan().model_copy(update={"objectives": tuple(objectives)})
    assert len(alignment(made).cycles[0]) == 2 * n + 1
    assert "… → o0" in said(made, "B701")


_ID = st.sampled_from(["k", "a", "b", "c", "ra", "rb", "rc", "nowhere"])


@settings(max_examples=200, deadline=None)
@given(st.lists(st.tuples(st.none() | _ID, st.lists(_ID, max_size=2)), min_size=3, max_size=3))
def test_any_links_come_to_an_end(links: list[tuple[str | None, list[str]]]) -> None:
    objectives = tuple(
        Objective(id=id, for_=for_, key_results=(KeyResult(id=f"r{id}", supports=tuple(supports), drives="x"),))
        for id, (for_, supports) in zip("abc", links, strict=True)
    )
    made = Plan().model_copy(update={"kpis": (REVENUE.replace(id="k"),), "objectives": objectives})
    found = alignment(made)
    assert len(found.branches) == 3
    targets = {id: {for_, *()} for id, (for_, _) in zip("abc", links, strict=True)}
    targets |= {f"r{id}": {id, *supports} for id, (_, supports) in zip("abc", links, strict=True)}
    for chain in found.cycles:
        assert chain[0] == chain[-1]
        assert all(there in targets[here] for here, there in pairwise(chain))
    if not found.cycles:  # nothing reaches itself
        for start in targets:
            reached, waiting = set(), [start]
            while waiting:
                for there in targets.get(waiting.pop(), set()) - reached:
                    reached.add(there)
                    waiting.append(there)
            assert start not in reached


def test_deep_chains_are_no_trouble() -> None:
    deep = tuple(objective(f"o{n}", f"r{n - 1}" if n else "revenue", row(f"r{n}")) for n in range(3000))
    made = Plan().model_copy(update={"kpis": (REVENUE,), "objectives": deep})
    hierarchy = Hierarchy.of(made)
    assert cycles(hierarchy) == ()
    assert sum(1 for _ in hierarchy.under(REVENUE)) == 3000


PERCENT = Unit("percent")


@pytest.mark.parametrize(
    ("one", "other", "clash"),
    [
        ({}, {}, False),
        ({}, {"better": "down"}, True),
        ({"better": "down"}, {"better": "down"}, False),
        ({"target": 20.0}, {"target": 30.0, "better": "down"}, False),  # between 20 and 30
        ({"target": 30.0}, {"target": 20.0, "better": "down"}, True),
        (
            {"target": 30.0},
            {"target": 20.0, "better": "down", "unit": PERCENT},
            True,
        ),  # other units: the ways decide
        ({"counts": "level", "start": 10.0, "target": 5.0}, {"counts": "level", "start": 10.0, "target": 12.0}, True),
        ({"better": "keep"}, {}, False),
        (
            {"better": "keep", "counts": "level", "target": 10.0, "band": 1.0},
            {"counts": "level", "start": 10.0, "target": 15.0},
            True,
        ),
        (
            {"better": "keep", "counts": "level", "target": 10.0, "band": 5.0},
            {"counts": "level", "start": 10.0, "target": 15.0},
            False,
        ),
        ({"better": "keep", "target": 10.0}, {"better": "keep", "target": 20.0}, False),  # each adds its own part
    ],
)
def test_what_pulls_one_driver_apart(one: dict[str, object], other: dict[str, object], clash: bool) -> None:
    first, second = KeyResult(id="a", **one), KeyResult(id="b", **other)  # type: ignore[arg-type]
    assert opposed(first, second) is clash
    assert opposed(second, first) is clash


def test_two_teams_that_pull_one_driver_apart() -> None:
    made = plan(
        objective("growth", "revenue", row("cheap", drives="price", better="down"), owner="Growth"),
        objective("margin", "revenue", row("dear", drives="price"), owner="Margin"),
    )
    (clash,) = alignment(made).conflicts
    assert (clash.code, clash.driver, clash.key_results) == ("B705", "price", ("cheap", "dear"))
    assert said(made, "B705") == (
        "Growth and Margin pull “price” in opposite directions: “Cheap” against “Dear”. What do the two agree on?"
    )
    nobody = made.replace(objectives=tuple(each.replace(owner=None) for each in made.objectives))
    assert said(nobody, "B705", "it").startswith("“Cheap” e “Dear” tirano “price” in direzioni opposte.")


PROFIT = KPI(
    id="profit",
    name="Profit",
    unit=EURO,
    target=50_000.0,
    drivers={"profit": "revenue - costs", "costs": "ads + rent", "revenue": "orders * value"},
    assumptions={"rent": 10_000, "value": 50},
)


def test_success_that_by_the_formulas_harms_the_kpi() -> None:
    orders = row("orders", 2000.0, drives="orders")
    spend = row("spend", 20_000.0, drives="ads", unit=EURO, title="Spend the budget")
    made = plan(objective("o", "profit", orders, spend), kpi=PROFIT)
    (clash,) = alignment(made).conflicts
    assert (clash.code, clash.driver, clash.key_results, clash.kpi) == ("B706", "ads", ("spend",), "profit")
    sentence = "“Spend the budget” raises “ads”, and by the formulas each step up there lowers “Profit”."
    assert said(made, "B706").startswith(sentence)
    # a ceiling pulls the other way, and so does a KPI that should fall
    ceiling = made.objectives[0].replace(key_results=(orders, spend.replace(better="down")))
    assert alignment(made.replace(objectives=(ceiling,))).conflicts == ()
    falling = alignment(made.replace(kpis=(PROFIT.replace(better="down"),))).conflicts
    assert [each.key_results for each in falling] == [("orders",)]
    kept = made.replace(kpis=(PROFIT.replace(better="keep", band=1.0),))
    assert alignment(kept).conflicts == ()


def test_formulas_that_do_not_read_hide_no_other_finding() -> None:
    broken = REVENUE.replace(drivers="contracts * (")
    made = plan(objective("o", "revenue", row("n", 60_000.0, unit=EURO)), objective("alone", None), kpi=broken)
    found = alignment(made)
    assert found.carried[0].basis == "targets"
    assert found.orphans == ("alone",)
