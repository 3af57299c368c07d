"""Which letter is carried by what, what is missing, and what is only ever asked."""

from __future__ import annotations

import subprocess
import sys

import pytest
from hypothesis import given
from hypothesis import strategies as st

from okrwidgets.errors import OkrError
from okrwidgets.model import KPI, KeyResult, Objective, Plan, Unit
from okrwidgets.period import Period
from okrwidgets.smart import LETTER_NAMES, VERDICT_NAMES, Review, explain, review
from okrwidgets.text.language import LANGUAGES, use_language

REVENUE = KPI(
    id="revenue",
    name="Invoiced revenue",
    unit=Unit("money", "EUR"),
    previous=82_000.0,
    target=100_000.0,
    period=Period.parse("2027-Q1"),
    owner="Sales",
    why="Covers the fixed costs",
)
CLIENTS = KeyResult(id="meetings", title="Meet 300 clients", target=300.0)
CARRY = Objective(id="carry", title="Carry the quarter", for_="revenue", owner="Anna", key_results=(CLIENTS,))
PLAN = Plan(kpis=(REVENUE,), objectives=(CARRY,))


def verdicts(found: Review) -> str:
    return " ".join(letter.verdict for letter in found.letters)


def test_the_articles_kpi() -> None:
    found = review(REVENUE)
    assert repr(found) == "Review(S met, M met, A ask, R met, T met)"
    assert [letter.carried_by for letter in found.letters] == [
        ("name", "unit"),
        ("target", "unit"),
        ("owner",),
        ("why",),
        ("period",),
    ]
    assert [letter.reason.say("en") for letter in found.letters] == [
        "S is carried by the name “Invoiced revenue” and the unit (EUR).",
        "M is carried by the target, €100,000, counted from 0.",
        "Sales can act on it: that carries the first half of A. Whether it can be reached, no field can tell.",
        "R is carried by the reason that is given: “Covers the fixed costs”.",
        "T is carried by the period: 1st quarter 2027 (1 Jan – 31 Mar 2027).",
    ]


def test_an_empty_kpi_is_asked_and_not_judged() -> None:
    found = review(KPI(id="k"))
    assert verdicts(found) == "missing missing missing missing missing"
    assert [letter.question.say("it") for letter in found.letters if letter.question] == [
        "Che cosa vuoi tenere d'occhio, di preciso?",
        "Da quanto, a quanto?",
        "Chi può agire, e ne risponde?",
        "Che cosa cambia per l'azienda se ci si arriva?",
        "Entro quando?",
    ]
    assert [letter.fields_missing[0] for letter in found.letters] == ["name", "target", "owner", "why", "period"]


@pytest.mark.parametrize(
    ("fields", "question"),
    [
        ({}, "From €82,000 to €100,000 is +22%: has that been seen before?"),
        ({"previous": 125_000.0}, "From €125,000 to €100,000 is −20%: has that been seen before?"),
        ({"previous": 100_000.0}, "It was €100,000 before as well: is keeping it the challenge?"),
        ({"previous": 0.0}, "From €0 to €100,000: has such a step been seen before?"),
        ({"previous": -5.0}, "From -€5 to €100,000: has such a step been seen before?"),
        ({"previous": None}, "How much was it last time? Only a comparison shows whether €100,000 can be reached."),
        (
            {"unit": Unit("percent"), "previous": 2.0, "target": 3.0},
            "From 2% to 3%: has such a step been seen before?",
        ),
        (
            {"counts": "level", "start": 80_000.0, "previous": None},
            "From €80,000 to €100,000 is +25%: has that been seen before?",
        ),
    ],
)
def test_attainable_is_asked_by_comparison(fields: dict[str, object], question: str) -> None:
    letter = review(REVENUE.replace(**fields))["A"]
    assert letter.verdict == "ask"
    assert letter.question is not None
    assert letter.question.say("en") == question


def test_without_a_previous_figure_that_field_is_asked_for() -> None:
    assert review(REVENUE.replace(previous=None))["A"].fields_missing == ("previous",)


def test_a_name_with_a_bare_count_is_partly_specific() -> None:
    bare = REVENUE.replace(unit=Unit("count"))
    assert review(bare)["S"].verdict == "partly"
    assert review(bare)["S"].fields_missing == ("unit", "measure")
    assert review(bare.replace(measure="Orders in the shop"))["S"].carried_by == ("name", "measure")
    assert review(bare.replace(unit=Unit("count", noun="orders")))["S"].verdict == "met"


@pytest.mark.parametrize(
    ("fields", "verdict", "missing", "reason"),
    [
        ({"counts": "level"}, "partly", ("start",),
         "The target is €100,000, but a level also needs the figure from which it starts."),
        ({"counts": "level", "start": 5.0}, "met", (), "M is carried by the way from €5 to €100,000."),
        ({"better": "down"}, "met", (), "M is carried by the ceiling, €100,000: at most that much."),
        ({"better": "keep"}, "partly", ("band",),
         "The value to keep is €100,000, but nothing says yet how far from it is still fine."),
        ({"better": "keep", "band": 5.0}, "met", (), "M is carried by the value to keep, €100,000, give or take €5."),
        ({"unit": Unit("milestone"), "target": None}, "met", (), "M is carried by the milestone: reached, or not."),
    ],
)  # fmt: skip
def test_measurable(fields: dict[str, object], verdict: str, missing: tuple[str, ...], reason: str) -> None:
    letter = review(REVENUE.replace(**fields))["M"]
    assert (letter.verdict, letter.fields_missing, letter.reason.say("en")) == (verdict, missing, reason)


def test_a_key_result_takes_relevance_owner_and_time_from_above() -> None:
    found = review(CLIENTS, PLAN)
    assert verdicts(found) == "met met ask met met"
    assert found["R"].reason.say("it") == "La R poggia sul collegamento: serve al KPI “Invoiced revenue”."
    assert found["T"].reason.say("it") == "La T poggia sul periodo del KPI “Invoiced revenue”: 1 gen – 31 mar 2027."
    assert found["A"].reason.say("en").startswith("Anna, who answers for the objective, can act on it.")


def test_its_own_period_goes_first() -> None:
    march = CLIENTS.replace(period=Period.parse("2027-03"))
    assert review(march, PLAN)["T"].carried_by == ("period",)


def test_without_its_plan_a_key_result_has_nothing_to_take_from() -> None:
    assert verdicts(review(CLIENTS)) == "met met missing missing missing"


def test_a_kpi_without_a_why_carries_relevance_only_partly() -> None:
    plan = PLAN.replace(kpis=(REVENUE.replace(why=None),))
    for item in (CLIENTS, CARRY):
        letter = review(item, plan)["R"]
        assert letter.verdict == "partly"
        assert letter.question is not None
        assert letter.question.say("en") == "What is the KPI “Invoiced revenue” for?"


def test_an_orphan_objective_is_asked_for_its_kpi() -> None:
    orphan = CARRY.replace(for_=None)
    plan = PLAN.replace(objectives=(orphan,))
    assert (review(orphan, plan)["R"].verdict, review(orphan, plan)["R"].fields_missing) == ("missing", ("for_",))
    assert review(CLIENTS, plan)["R"].verdict == "partly"
    assert review(CLIENTS, plan)["T"].fields_missing == ("period",)


def test_the_link_reaches_the_kpi_through_key_results() -> None:
    row = KeyResult(id="calls", title="Call 900 clients", target=900.0)
    team = Objective(id="team", title="Fill the diary", for_="meetings", key_results=(row,))
    plan = PLAN.replace(objectives=(CARRY, team))
    assert review(row, plan)["R"].reason.say("en") == "R is carried by the link: it serves the KPI “Invoiced revenue”."
    assert review(team, plan)["T"].verdict == "met"


def test_a_circle_of_links_ends() -> None:
    first = Objective(id="a", title="A", for_="y", key_results=(CLIENTS.replace(id="x"),))
    second = Objective(id="b", title="B", for_="x", key_results=(CLIENTS.replace(id="y"),))
    plan = Plan().model_copy(update={"objectives": (first, second)})
    assert review(first.key_results[0], plan)["R"].verdict == "partly"
    assert review(first, plan)["R"].verdict == "missing"


@pytest.mark.parametrize(
    ("rows", "verdict"),
    [((), "missing"), ((CLIENTS.replace(target=None),), "missing"), ((CLIENTS,), "met"),
     ((CLIENTS, CLIENTS.replace(id="b", target=None)), "partly"),
     ((CLIENTS.replace(unit=Unit("milestone"), target=None),), "met")],
)  # fmt: skip
def test_an_objective_is_measured_by_its_key_results(rows: tuple[KeyResult, ...], verdict: str) -> None:
    assert review(CARRY.replace(key_results=rows))["M"].verdict == verdict


def test_explains_the_letters_in_the_articles_words() -> None:
    starts = [explain(letter).say("it").split(":")[0] for letter in "SMART"]
    assert starts == ["Specifico", "Misurabile", "Attuabile", "Rilevante", "Time-based, cioè definito nel tempo"]
    assert explain("a") is explain("A")


def test_explains_no_other_letter() -> None:
    with pytest.raises(OkrError) as caught:
        explain("X")
    assert caught.value.code == "L002"
    assert (
        caught.value.say("it")
        == "Su “X” non ho niente. Chiedi SMART, una lettera (S, M, A, R, T) oppure una regola, per esempio M101."
    )


def test_a_table_in_markdown() -> None:
    lines = review(REVENUE).to_markdown("en").splitlines()
    assert lines[0] == "| Letter | Verdict | Why | What to ask |"
    assert lines[6] == (
        "| T · Time-bound | ✓ met | T is carried by the period: 1st quarter 2027 \\(1 Jan – 31 Mar 2027\\). |  |"
    )


EVIL = "<img src=x onerror=alert(1)> | a\n# b </script> [x](javascript:y)"


def test_peoples_words_are_text_in_both_tables() -> None:
    found = review(REVENUE.replace(name=EVIL, owner=EVIL, why=EVIL))
    with use_language("it"):
        page = found._repr_html_()
    assert "<img" not in page
    assert "&lt;img src=x onerror=alert(1)&gt;" in page
    assert '<table lang="it">' in page
    table = found.to_markdown("en")
    assert "<img" not in table
    assert "](" not in table
    rows, _, findings = table.partition("\n\n")
    assert len(rows.splitlines()) == 7
    assert all(line.replace("\\|", "").count("|") == 5 for line in rows.splitlines())
    assert all(line.startswith(("- ", "  ", "**")) for line in findings.splitlines() if line)


FIGURES = st.none() | st.floats(allow_nan=False, allow_infinity=False)
WORDS = st.none() | st.text(max_size=12)
GOALS = st.fixed_dictionaries(
    {
        "better": st.sampled_from(["up", "down", "keep"]),
        "counts": st.sampled_from(["total", "level"]),
        "unit": st.sampled_from([Unit.parse(raw) for raw in ("count", "EUR", "percent", "ratio", "EUR / contract")]),
        "start": FIGURES,
        "target": FIGURES,
        "period": st.none() | st.sampled_from([Period.parse(raw) for raw in ("2027", "FY2027-03", "2027-Q1")]),
        "owner": WORDS,
    }
)


@given(GOALS, FIGURES, WORDS, st.text(max_size=12))
def test_any_item_gets_five_letters_with_reasons(
    goal: dict[str, object], previous: float | None, why: str | None, name: str
) -> None:
    kpi = KPI(**{"id": "k", "name": name, "previous": previous, "why": why, **goal})
    row = KeyResult(**{"id": "r", "title": name, **goal})
    plan = Plan(kpis=(kpi,), objectives=(Objective(id="o", title=name, for_="k", key_results=(row,)),))
    for item in (kpi, row, plan.objectives[0]):
        found = review(item, plan)
        assert "".join(letter.letter for letter in found.letters) == "SMART"
        assert found["A"].verdict in {"ask", "missing"}
        for letter in found.letters:
            assert letter.letter in LETTER_NAMES
            assert letter.verdict in VERDICT_NAMES
            assert (letter.question is None) == (letter.verdict == "met")
            assert bool(letter.carried_by) != (letter.verdict == "missing")
            assert all(letter.reason.say(lang) for lang in LANGUAGES)


def test_loads_nothing_heavy() -> None:
    heavy = "{'pandas', 'matplotlib', 'anywidget', 'numpy', 'ruamel'}"
    code = f"import okrwidgets.smart, sys; print(sorted({heavy} & set(sys.modules)))"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
