"""The article's example, with what no one tells its reader; every figure worked out by hand."""

from __future__ import annotations

import pytest

import okrwidgets as okr
from okrwidgets.breakdown import assumes, breakdown
from okrwidgets.breakdown.answers import coverage, gap, implied, solve, tensions, value
from okrwidgets.breakdown.trees import tree_of
from okrwidgets.model.records import History
from okrwidgets.text import use_language
from tests.breakdown.answers.made import article, written

NAMES = {"en": ("meetings", "contracts"), "it": ("incontri", "contratti")}
LANGS = pytest.mark.parametrize("lang", ["en", "it"])


@LANGS
def test_what_the_article_implies(lang: str) -> None:
    found = {each.line.kind: each for each in implied(tree_of(article(lang)))}
    assert found["each"].value == pytest.approx(100_000 / 30)
    assert found["ratio"].value == pytest.approx(30 / 300)
    assert found["pace"].per_week == pytest.approx(300 / 13)
    assert found["pace"].weeks == 13
    said = {kind: each.sentence.say(lang) for kind, each in found.items()}  # type: ignore[arg-type]
    assert (
        said
        == {
            "en": {
                "ratio": "30 contracts from 300 clients: one contract per ten clients met (10%).",
                "each": "30 contracts must bring €3,333.33 each, on average, to make €100,000.",
                "pace": "300 clients in 13 weeks are about 23 clients a week.",
            },
            "it": {
                "ratio": "30 contratti da 300 clienti: uno ogni dieci clienti incontrati (10%).",
                "each": "Per arrivare a 100.000\u00a0€ con 30 contratti servono in media 3.333,33\u00a0€ a contratto.",
                "pace": "300 clienti in 13 settimane sono circa 23 clienti a settimana.",
            },
        }[lang]
    )


@LANGS
def test_it_carries_only_by_a_figure_that_nobody_stated(lang: str) -> None:
    found = gap(tree_of(article(lang)))
    assert (found.code, found.status, found.missing, found.rest) == ("B424", "assumed", 0.0, 0.0)
    assert found.assumed == ("contract_value",)
    assert (
        found.sentence.say(lang)
        == {  # type: ignore[arg-type]
            "en": "“Invoiced revenue, VAT excluded” reaches €100,000 only if “average contract value” is €3,333.33, "
            "and nobody has stated that figure yet. What do you expect?",
            "it": "“Fatturato, IVA esclusa” arriva a 100.000\u00a0€ solo se “valore medio di un contratto” è "
            "3.333,33\u00a0€, e questa cifra non l'ha ancora indicata nessuno. Tu quale ti aspetti?",
        }[lang]
    )


@LANGS
def test_all_key_results_met_and_the_kpi_missed(lang: str) -> None:
    tree = tree_of(article(lang, 3000))
    found = gap(tree)
    contracts = NAMES[lang][1]
    assert (found.value, found.missing, found.rest) == (90_000, 10_000, 10_000)
    assert (found.base, found.base_value) == ("start", 0)
    assert dict(found.shares) == {contracts: 90_000}
    assert found.key_results == (contracts,)
    assert (found.code, found.status) == ("B421", "short")
    assert [sentence.say(lang) for sentence in found.sentences] == {  # type: ignore[arg-type]
        "en": [
            (
                "Even if every key result is met, “Invoiced revenue, VAT excluded” comes to €90,000: €10,000 short of "
                "the target of €100,000."
            ),
            "Taking “contracts” from 0 to 30 moves “Invoiced revenue, VAT excluded” up by €90,000.",
            "Of the way from €0 to €100,000, nobody covers €10,000.",
        ],
        "it": [
            (
                "Anche con tutti i risultati chiave raggiunti, “Fatturato, IVA esclusa” arriva a 90.000\u00a0€: "
                "rispetto al valore obiettivo di 100.000\u00a0€ lo scarto è di 10.000\u00a0€."
            ),
            "Portare “contratti” da 0 a 30 fa salire “Fatturato, IVA esclusa” di 90.000\u00a0€.",
            "Della strada da 0\u00a0€ a 100.000\u00a0€, nessuno copre 10.000\u00a0€.",
        ],
    }[lang]
    assert value(tree).value == 90_000


@LANGS
def test_thirty_four_contracts_and_so_340_clients(lang: str) -> None:
    tree = tree_of(article(lang, 3000))
    meetings, contracts = NAMES[lang]
    found = solve(tree)
    assert found.exact[contracts] == pytest.approx(100_000 / 3000)
    assert (dict(found.values), found.value, found.reachable) == ({contracts: 34}, 102_000, True)
    assert found.change[contracts] == pytest.approx(400 / 30)
    assert solve(tree, contracts) == found
    below = solve(tree, meetings)
    assert below.exact[meetings] == pytest.approx(1000 / 3)
    assert (dict(below.values), dict(below.along)) == ({meetings: 340}, {contracts: 34})
    assert (
        below.sentence.say(lang)
        == {  # type: ignore[arg-type]
            "en": "“clients”: 340 in place of 300, so “contracts”: 34. “Invoiced revenue, VAT excluded” then comes "
            "to €102,000.",
            "it": "“clienti”: 340 (ora 300), quindi “contratti”: 34. Così “Fatturato, IVA esclusa” arriva a "
            "102.000\u00a0€.",
        }[lang]
    )


@LANGS
@pytest.mark.parametrize(("each", "meetings"), [(None, 450), (3000, 500)])
def test_which_number_of_meetings_makes_150_000(lang: str, each: float | None, meetings: float) -> None:
    found = solve(tree_of(article(lang, each)), NAMES[lang][0], target=150_000)
    assert dict(found.values) == {NAMES[lang][0]: meetings}
    assert found.value == pytest.approx(150_000)


def test_formulas_written_down_give_the_same() -> None:
    plain, tree = tree_of(article("en", 3000)), tree_of(written(3000))
    assert dict(gap(tree).shares) == dict(gap(plain).shares)
    assert dict(solve(tree, "meetings").values) == {"meetings": 340}
    assert [each.sentence for each in implied(tree)] == [each.sentence for each in implied(plain)]


def test_a_rate_that_is_assumed_stands_in_tension_with_the_target() -> None:
    (found,) = tensions(tree_of(written(3000, rate=12)))
    assert (found.driver, found.stated, found.key_result) == ("contracts", 30, "contracts")
    assert found.computed == pytest.approx(36)
    assert found.sentence.say("en") == (
        "“contracts”: the target says 30, and “clients” × “contracts per client met” comes to 36. "
        "Which of the two do you count on?"
    )
    assert tensions(tree_of(written(3000, rate=10))) == ()


@LANGS
def test_nobody_looks_after_the_value_of_a_contract(lang: str) -> None:
    plan = article(lang)
    found = coverage(plan, tree_of(plan))
    assert (found.unmoved, found.moves_nothing, found.copied, found.divided) == (("contract_value",), (), (), ())


@LANGS
def test_all_in_one_hand_the_weightiest_first(lang: str) -> None:
    found = okr.breakdown(article(lang, 3000))
    assert [line.kind for line in found.lines] == ["gap", "ratio", "each", "coverage", "pace", "timing"]
    assert found.lines[0].value == 10_000
    name = {"en": "revenue", "it": "fatturato"}[lang]
    assert repr(found) == f"Breakdown('{name}', drivers=5, value=90000.0, target=100000.0, missing=10000.0)"
    with use_language(lang):  # type: ignore[arg-type]
        shown = found._repr_markdown_()
    assert shown.splitlines()[:3] == [f"- {line.sentence.say(lang)}" for line in found.lines[:3]]  # type: ignore[arg-type]
    assert {"en": "| contracts | 30 |", "it": "| contratti | 30 |"}[lang] in shown
    assert {"en": "| €3,000 | assumption |", "it": "| 3.000\u00a0€ | ipotesi |"}[lang] in shown


@pytest.mark.parametrize("each", [None, 3000, 3310, 5000])
def test_what_is_assumed_agrees_with_the_tree(each: float | None) -> None:
    plan = written(each)
    lines = {line.kind: line for line in assumes(plan, plan.kpis[0])}
    found = breakdown(plan)
    assert lines["each"].value == pytest.approx(found.solve("contract_value").exact["contract_value"])
    assert lines["ratio"].value == pytest.approx(found.tree.figures()["closing_rate"].value)
    if each is not None:
        assert lines["value"].value == found.value().value
        assert lines["value"].status == found.gap().status


def test_what_is_assumed_agrees_where_the_money_is_more_than_a_product() -> None:
    plan = written()
    top = plan.kpis[0].replace(
        drivers={"revenue": "contracts * contract_value + renewals", "contracts": "meetings * closing_rate"},
        assumptions={"renewals": 10_000},
    )
    plan = plan.replace(kpis=(top,))
    lines = {line.kind: line for line in assumes(plan, top)}
    assert "each" not in lines  # 30 contracts need not bring all of it
    assert lines["implied"].value == pytest.approx(90_000 / 30)
    assert lines["implied"].sentence.say("en") == (
        "So that “Invoiced revenue, VAT excluded” comes to €100,000, “average contract value” must be €3,000."
    )
    short = plan.replace(kpis=(top.replace(assumptions={"renewals": 5_000, "contract_value": 3000}),))
    lines = {line.kind: line for line in assumes(short, short.kpis[0])}
    assert (lines["value"].value, lines["value"].status) == (95_000, "short")


def test_the_likelihood_stands_behind_the_gap_where_there_is_history() -> None:
    plan = article("en", 3000)
    rated = plan.replace(
        kpis=(plan.kpis[0].replace(history=(History(driver="closing_rate", successes=100, trials=400),)),)
    )
    first, second, *_ = breakdown(rated).lines
    assert (first.kind, second.kind, second.code) == ("gap", "likelihood", "B501")
    assert second.value == breakdown(rated).attainment().probability
    assert (second.value or 0) > 0.99  # 75 contracts of 300 clients, where 34 are enough
    assert second.status == "fits"
    broken = plan.replace(kpis=(plan.kpis[0].replace(history=(History(driver="nobody", successes=1, trials=4),)),))
    lines = breakdown(broken).lines
    assert [line.kind for line in lines[:2]] == ["gap", "problem"]


def test_words_of_people_mean_nothing_in_the_table() -> None:
    plan = article("en", 3000)
    plan = plan.replace(kpis=(plan.kpis[0].replace(name="a | b\n<b>$x$</b>"),))
    shown = breakdown(plan)._repr_markdown_()
    assert "| a \\| b \\<b\\>\\$x\\$\\</b\\> |" in shown
