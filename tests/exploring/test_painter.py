"""The screen: where each figure comes from, what is hidden, and patches that end where a fresh screen begins."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from okrwidgets.exploring import explore_words
from tests.exploring.plans import SHARED, TREE, WITHOUT_FIGURES
from tests.exploring.screens import Screens
from tests.exploring.test_session import STEPS, do


@pytest.mark.parametrize("predict", [False, True])
@given(steps=st.lists(STEPS, max_size=8))
def test_patches_end_where_a_fresh_screen_begins(predict: bool, steps: list[tuple[str, str, str]]) -> None:
    seen = Screens(predict=predict)
    for what, id, raw in steps:
        do(seen.session, what, id, raw)
        fresh = seen.fresh()
        assert {key: seen.screen.get(key) for key in fresh} == fresh


def test_a_drag_sends_what_moved_and_nothing_else() -> None:
    seen = Screens()
    seen.session.slide("contract_value", "3100", ("v", 1))
    seen.patches.clear()
    seen.session.slide("contract_value", "3200", ("v", 1))
    (patch,) = seen.patches
    assert set(patch) == {"head"}
    assert seen.screen["head"]["text"] == "€96,000"
    seen.session.slide("closing_rate", "12", ("v", 2))
    assert seen.screen["figures"]["contracts"]["text"] == "36"


@pytest.mark.parametrize(
    ("lang", "origins"),
    [
        (
            "en",
            {
                "meetings": "target of “Meet 300 clients”",
                "closing_rate": "taken for granted in the plan",
                "contracts": "target of “Close 30 contracts”",
            },
        ),
        (
            "it",
            {
                "meetings": "valore obiettivo di “Meet 300 clients”",
                "closing_rate": "ipotesi del piano",
                "contracts": "valore obiettivo di “Close 30 contracts”",
            },
        ),
    ],
)
def test_each_figure_says_where_it_comes_from(lang: str, origins: dict[str, str]) -> None:
    figures = Screens(lang=lang).screen["figures"]
    assert {id: figures[id]["origin"] for id in origins} == origins


def test_a_moved_figure_says_what_it_was_and_the_one_above_that_it_is_computed() -> None:
    seen = Screens()
    seen.session.slide("closing_rate", "12")
    moved, computed = seen.screen["figures"]["closing_rate"], seen.screen["figures"]["contracts"]
    assert (moved["tone"], moved["origin"], moved["before"]) == ("moved", "moved", "it was 10%")
    assert computed["origin"] == "= clients × contracts per client met"
    assert computed["before"] == "it was 30"
    assert seen.screen["head"]["before"] == "it was €90,000"


def test_what_is_not_asked_says_so() -> None:
    seen = Screens()
    seen.session.slide("contracts", "34")
    assert seen.screen["figures"]["meetings"]["origin"] == "does not count while you move “contracts” itself"
    assert seen.screen["head"]["text"] == "€102,000"
    seen.session.slide("meetings", "320")
    assert seen.screen["figures"]["meetings"]["origin"] == "moved"
    assert seen.screen["head"]["text"] == "€96,000"


def test_what_cannot_be_computed_says_why() -> None:
    seen = Screens(WITHOUT_FIGURES)
    assert seen.screen["head"]["gap"] == "No value yet: a figure that it needs is missing."
    assert seen.screen["figures"]["orders"]["origin"] == "no figure yet: type one"
    assert "slider" not in seen.screen["figures"]["orders"]
    for id, raw in (("orders", "20"), ("price", "30"), ("share", "0")):
        seen.session.type(id, raw)
    assert seen.screen["head"]["gap"] == "No value yet: it would be divided by 0, and that has no result."


def test_a_driver_that_counts_twice_is_drawn_once() -> None:
    tree = Screens(SHARED).screen["tree"]
    assert [(branch["id"], branch["depth"], branch["elsewhere"]) for branch in tree] == [
        ("revenue", 0, False),
        ("orders", 1, False),
        ("visits", 2, False),
        ("rate", 2, False),
        ("price", 1, False),
        ("costs", 0, False),
        ("visits", 1, True),
        ("cost", 1, False),
    ]


@pytest.mark.parametrize(
    ("better", "raw", "verdict", "gap"),
    [
        ("up", "40", "reached", "€20,000 above the target."),
        ("up", "30", "short", "€10,000 short of the target."),
        ("down", "30", "reached", "€10,000 below the target, and here lower is better."),
        ("down", "40", "short", "€20,000 above the target, and here lower is better."),
        ("keep, band: 15000", "30", "reached", "€10,000 from the target, within what is fine."),
        ("keep, band: 15000", "40", "short", "€20,000 from the target, further than what is fine."),
    ],
)
def test_the_gap_is_said_in_the_direction_of_the_kpi(better: str, raw: str, verdict: str, gap: str) -> None:
    words = better.replace(", ", "\n    ")
    seen = Screens(TREE.replace("    unit: EUR\n", f"    unit: EUR\n    better: {words}\n"))
    seen.session.slide("contracts", raw)
    assert (seen.screen["head"]["verdict"], seen.screen["head"]["gap"]) == (verdict, gap)


def test_percentages_differ_in_points() -> None:
    kpi = "id: rate, name: Rate, unit: percent, target: 10, drivers: won / all, assumptions: {won: 9, all: 100}"
    text = f"okr: 1\nkpis: [{{{kpi}}}]\n"
    seen = Screens(text)
    assert seen.screen["head"]["gap"] == "1 percentage point short of the target."
    seen.session.type("won", "7")
    assert seen.screen["head"]["gap"] == "3 percentage points short of the target."


def test_the_answer_does_not_leave_the_kernel_before_one_has_said_what_one_expects() -> None:
    seen = Screens(predict=True)
    seen.rest()
    seen.session.slide("closing_rate", "12")
    seen.worker.solve("contract_value")
    assert seen.screen["solution"]["text"] == "First say what you expect, then there is more to see."
    seen.rest()
    sent = json.dumps([seen.patches[-1], seen.fresh()])
    for words in ("108,000", "108000", '"36"', "8,000", "1,080"):
        assert words not in sent
    head = seen.screen["head"]
    assert (head["text"], head["gap"], head["before"]) == ("", "", "it was €90,000")
    assert seen.screen["guess"]["invite"] == "What do you expect “Invoiced revenue” to become?"
    assert seen.screen["aside"] == {"effects": [], "writes": []}
    seen.session.expect("100,000")
    seen.session.show_answer()
    assert "solution" not in seen.screen
    assert seen.screen["guess"]["compared"] == (
        "You said €100,000; it becomes €108,000: €8,000 more than you expected."
    )
    assert seen.screen["figures"]["contracts"]["text"] == "36"
    seen.rest()
    assert seen.screen["aside"]["writes"]


def test_what_does_not_fit_together_is_listed() -> None:
    seen = Screens(
        TREE.replace("closing_rate: 10}", "closing_rate: 12}").replace("drives: meetings", "drives: meeting")
    )
    assert any("“meeting”" in note for note in seen.screen["notes"])


def test_several_kpis_can_be_chosen_from() -> None:
    leads = "id: leads, name: Leads, target: 5, drivers: visits * share, assumptions: {visits: 9, share: 50}"
    two = TREE.replace("objectives:\n", f"  - {{{leads}}}\nobjectives:\n")
    seen = Screens(two)
    assert [kpi["value"] for kpi in seen.screen["top"]["kpis"]] == ["revenue", "leads"]
    seen.session.slide("closing_rate", "12")
    seen.session.choose("leads")
    assert seen.screen["head"]["text"] == "4.5"
    assert seen.screen["top"]["can_undo"] is False
    seen.session.choose("nobody")
    assert seen.screen["top"]["kpi"] == "leads"


@pytest.mark.parametrize(
    ("text", "example"),
    [("okr: 1\n", True), ("okr: 1\nkpis: [{id: r, name: Revenue, target: 5}]\n", False)],
)
def test_without_a_tree_it_says_what_one_needs(text: str, example: bool) -> None:
    for lang in ("en", "it"):
        missing = Screens(text, lang).screen["missing"]
        assert missing["example"] is example
        assert missing["sentence"]
        assert "drivers:" in missing["sample"]
        assert "{{" not in missing["sample"]


def test_where_a_formula_does_not_read_only_that_is_said() -> None:
    missing = Screens(TREE.replace("meetings * closing_rate", "meetings * * closing_rate")).screen["missing"]
    assert "“*”" in missing["sentence"]
    assert missing["needs"] == missing["sample"] == ""


@pytest.mark.parametrize(
    ("raw", "asks"), [("0.12", True), ("-0.5", True), ("0.12%", False), ("1", False), ("12", False), ("0", False)]
)
def test_a_fraction_typed_for_a_percentage_is_asked_about(raw: str, asks: bool) -> None:
    seen = Screens(TREE)
    seen.session.type("closing_rate", raw)
    echo = seen.screen["figures"]["closing_rate"].get("echo", "")
    assert ("Do you mean" in echo) is asks
    if raw == "0.12":
        assert "0.12%" in echo
        assert " 12%" in echo


def test_the_sample_makes_a_tree() -> None:
    for lang, root in (("en", "revenue"), ("it", "fatturato")):
        sample = Screens("okr: 1\n", lang).screen["missing"]["sample"].replace("\n", "\n    ")
        seen = Screens(f"okr: 1\nkpis:\n  - id: {root}\n    target: 5\n    {sample}\n", lang)
        assert "missing" not in seen.screen


def test_both_languages_have_the_same_words() -> None:
    assert explore_words("en")["ui"].keys() == explore_words("it")["ui"].keys()
    assert all(explore_words("it")["ui"].values())
