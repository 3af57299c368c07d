"""The causes of M and A, and what their repairs make of a sentence."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from okrwidgets.model import Unit
from okrwidgets.smart.rules import RULES, Finding, find_all
from okrwidgets.smart.rules.acting import why_not_acted
from okrwidgets.smart.rules.measuring import why_not_measured
from okrwidgets.smart.statement import Context, Evidence, Statement, evidence_of, take_apart
from okrwidgets.text import Language

STATEMENTS = [
    json.loads(line)
    for path in ("dev.jsonl", "statements/development.jsonl")
    for line in (Path(__file__).parents[1] / path).read_text(encoding="utf-8").splitlines()
]


def looked_at(text: str, lang: Language, context: Context | None = None) -> tuple[Statement, Evidence]:
    said = take_apart(text, lang, context or Context())
    return said, evidence_of(said)


def found(code: str, text: str, lang: Language, context: Context | None = None) -> Finding:
    (rule,) = [known for known in RULES if known.code == code]
    return find_all(*looked_at(text, lang, context), rules=(rule,))[0]


def musts(letter: str, said: Statement, evidence: Evidence) -> list[str]:
    rules = tuple(rule for rule in RULES if rule.letter == letter and rule.severity == "must")
    return sorted({finding.rule.code for finding in find_all(said, evidence, rules)})


# ------------------------------------------------------------------------------------------- causes


@pytest.mark.parametrize("given_text", STATEMENTS, ids=lambda line: line["id"])
def test_each_letter_that_is_not_carried_has_one_cause(given_text: dict[str, str]) -> None:
    kind = given_text["kind"]
    said, evidence = looked_at(given_text["text"], given_text["lang"], Context(kind=kind))  # type: ignore[arg-type]
    expects_measure = evidence.measured_by is None and kind != "objective"
    assert len(musts("M", said, evidence)) == expects_measure
    assert len(musts("A", said, evidence)) == (evidence.lever is None)


@given(st.text(max_size=80), st.sampled_from(["en", "it"]))
def test_any_text_has_at_most_one_cause_a_letter(text: str, lang: Language) -> None:
    said, evidence = looked_at(text, lang)
    assert len(musts("M", said, evidence)) == (evidence.measured_by is None)
    assert len(musts("A", said, evidence)) == (evidence.lever is None)


@pytest.mark.parametrize(
    ("text", "lang", "cause"),
    [
        ("Raise our targets from X% to Y%", "en", "slot"),  # before the pointer: the slot says where the figure goes
        ("Hit our targets in all stores", "en", "pointer"),
        ("Support all teachers in their work", "en", "universal"),
        ("Support the top 3 partners", "en", "number"),
        ("Reduce waiting time in all wards", "en", "direction"),  # all wards only say where
        ("Sostenere le famiglie e ridurre le attese", "it", "direction"),
        ("Sostenere le famiglie", "it", "soft"),
        ("Imparare l'inglese", "it", "untold"),
        ("", "it", "untold"),
    ],
)
def test_the_most_telling_cause_comes_first(text: str, lang: Language, cause: str) -> None:
    assert why_not_measured(*looked_at(text, lang)) == cause


@pytest.mark.parametrize(
    "context",
    [
        Context(target=55_000.0),
        Context(kind="objective"),
        Context(kind="key_result", other_fields=frozenset({"milestone"})),
    ],
)
def test_what_stands_beside_the_text_measures_it(context: Context) -> None:
    assert why_not_measured(*looked_at("Increase sales", "en", context)) is None


def test_a_target_field_gives_a_name_its_direction() -> None:
    assert why_not_acted(*looked_at("Invoiced revenue", "en")) == "label"
    assert why_not_acted(*looked_at("Invoiced revenue", "en", Context(kind="kpi", target=100_000.0))) is None


# ------------------------------------------------------------------------------------------- repairs


@pytest.mark.parametrize(
    ("text", "lang", "repaired"),
    [
        ("Increase sales", "en", "Increase sales from __ to __ € by __"),
        ("Aumentare le vendite", "it", "Aumentare le vendite da __ a __ € entro __"),
        ("Raise the recycling rate.", "en", "Raise the recycling rate from __ to __ % by __."),
        ("Reduce noise by June 2027", "en", "Reduce noise from __ to __ by June 2027"),
        ("Reduce errors per week", "en", "Reduce errors from __ to __ per week"),
        ("Increase sales, so that we can hire", "en", "Increase sales from __ to __ € by __, so that we can hire"),
        (
            "Ridurre i costi per assumere altri educatori",
            "it",
            "Ridurre i costi da __ a __ € entro __ per assumere altri educatori",
        ),
        ("Increase sales and cut costs", "en", "Increase sales from __ to __ € by __ and cut costs"),
        (
            "Mantenere il tasso di occupazione dell'hotel",
            "it",
            "Mantenere il tasso di occupazione dell'hotel a __ % entro __",
        ),
        ("Exercise", "en", "Exercise __ times a week"),
        ("Improve the sign-up flow", "en", None),  # from what to what of a flow, only a person knows
    ],
)
def test_a_direction_gets_its_slots_behind_the_object(text: str, lang: Language, repaired: str | None) -> None:
    assert found("M101", text, lang).repaired == repaired


def test_the_unit_of_the_field_stands_behind_the_slot() -> None:
    percent = Context(unit=Unit("percent"))
    assert found("M101", "Raise donor loyalty", "en", percent).repaired == "Raise donor loyalty from __ to __ % by __"
    francs = Context(unit=Unit("money", "CHF"))
    assert found("M101", "Raise ticket sales", "en", francs).repaired == "Raise ticket sales from __ to __ CHF by __"


@pytest.mark.parametrize("line", STATEMENTS, ids=lambda line: line["id"])
def test_a_repaired_sentence_is_measurable_once_its_slots_are_filled(line: dict[str, str]) -> None:
    lang: Language = line["lang"]  # type: ignore[assignment]
    said, evidence = looked_at(line["text"], lang, Context(kind=line["kind"]))  # type: ignore[arg-type]
    rules = tuple(rule for rule in RULES if rule.code in {"M101", "M107"})
    for finding in find_all(said, evidence, rules):
        if finding.repaired is not None:
            filled = finding.repaired.replace("by __", "by May 2027").replace("entro __", "entro maggio 2027")
            for figure in ("20", "31"):
                filled = filled.replace("__", figure, 1)
            assert looked_at(filled, lang)[1].measured_by == "target", filled


@pytest.mark.parametrize(
    ("text", "lang", "repaired"),
    [
        ("Cost per ticket. Target: TBD", "en", "Cost per ticket. Target: __"),
        ("Raise the win rate from X% to Y%", "en", "Raise the win rate from __% to __%"),
        ("Grado di soddisfazione. Target: n.d.", "it", "Grado di soddisfazione. Target: __"),
        ("Tasso di risposta. Target: da definire", "it", "Tasso di risposta. Target: __"),
        ("Increase sales from __ to __ € by __", "en", None),
    ],
)
def test_open_slots_are_written_alike(text: str, lang: Language, repaired: str | None) -> None:
    assert found("M102", text, lang).repaired == repaired


def test_the_slot_of_a_deadline_is_not_the_slot_of_the_figure() -> None:
    said, evidence = looked_at("Increase sales from __ to __ € by __", "en")
    (rule,) = [known for known in RULES if known.code == "M102"]
    assert [finding.span.of(said.text) for finding in find_all(said, evidence, (rule,))] == ["__"]


@pytest.mark.parametrize(
    ("code", "text", "lang", "repaired"),
    [
        ("M107", "Bed occupancy in the wards", "en", "Bed occupancy in the wards: at least __ %"),
        ("M107", "Costo per pratica", "it", "Costo per pratica: al massimo __ €"),
        ("M107", "NPS. Target:", "en", "NPS. Target: at least __"),
        ("M114", "Churn. Target: 3%", "en", "Churn. Target: at most 3%"),
        ("M114", "Tasso di conversione. Target: 12%", "it", "Tasso di conversione. Target: almeno 12%"),
    ],
)
def test_a_kpi_gets_the_side_on_which_it_is_good(code: str, text: str, lang: Language, repaired: str) -> None:
    assert found(code, text, lang, Context(kind="kpi")).repaired == repaired


def test_of_a_ratio_only_a_person_knows_the_good_side() -> None:
    assert found("M114", "Student-to-staff ratio. Target: 15:1", "en", Context(kind="kpi")).repaired is None


def test_after_its_comparator_a_kpi_has_a_lever_too() -> None:
    kpi = Context(kind="kpi")
    repaired = found("M114", "Churn. Target: 3%", "en", kpi).repaired
    assert repaired is not None
    said, evidence = looked_at(repaired, "en", kpi)
    assert evidence.lever == "comparator"
    assert not find_all(said, evidence, tuple(rule for rule in RULES if rule.code in {"A101", "M114"}))


def test_a_figure_with_two_readings_is_written_out() -> None:
    finding = found("M113", "Vendere 1,500 biglietti entro maggio", "it")
    assert finding.repaired == "Vendere 1500 biglietti entro maggio"
    assert looked_at(finding.repaired, "it")[0].targets[0].values == (1500,)


# ------------------------------------------------------------------------------------------- fields


@pytest.mark.parametrize(
    ("context", "said_as"),
    [
        (
            Context(target=100_000.0, previous=82_000.0, unit=Unit("money", "EUR")),
            "From €82,000 to €100,000 is +22%: has that been seen before?",
        ),
        (
            Context(target=3.0, start=2.0, unit=Unit("percent")),
            "From 2% to 3% is +1 point: has that been seen before?",
        ),
        (Context(target=4.0, previous=-6.0), "From -6 to 4 is +10: has that been seen before?"),
    ],
)
def test_the_step_is_said_the_way_its_unit_grows(context: Context, said_as: str) -> None:
    assert found("A201", "Grow", "en", context).message.say("en") == said_as


def test_a_start_at_zero_is_no_history_to_ask_about() -> None:
    said, evidence = looked_at("Meet 300 clients", "en", Context(target=300.0, start=0.0, unit=Unit("count")))
    assert not find_all(said, evidence, tuple(rule for rule in RULES if rule.code.startswith("A20")))


def test_what_counts_another_thing_is_no_contradiction() -> None:
    for context in (
        Context(target=100_000.0, unit=Unit("money", "EUR")),
        Context(target=40.0, unit=Unit("percent")),
    ):
        said, evidence = looked_at("Sign 30 contracts", "en", context)
        assert not find_all(said, evidence, tuple(rule for rule in RULES if rule.code == "M116"))
