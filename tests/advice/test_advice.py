"""Advice is given where it helps, with its source, and never as an error."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from okrwidgets.advice import Advice, advice
from okrwidgets.model import KPI, KeyResult, Objective, Plan, Unit
from okrwidgets.model.plan import Profile
from okrwidgets.terms import sources

EURO = Unit("money", "EUR")
REVENUE = KPI(id="revenue", name="Revenue", unit=EURO, target=100_000.0)


def rows(n: int) -> tuple[KeyResult, ...]:
    return tuple(KeyResult(id=f"r{i}", title="Row", target=7.0) for i in range(n))


def plan(*key_results: KeyResult, profile: Profile = "wodtke", kpi: KPI = REVENUE, **fields: object) -> Plan:
    objective = Objective(**{"id": "o", "title": "Carry it", "for_": "revenue", "key_results": key_results, **fields})
    return Plan(profile=profile, kpis=(kpi,), objectives=(objective,))


def codes(found: tuple[Advice, ...]) -> list[tuple[str, str | None]]:
    return [(entry.code, entry.about) for entry in found]


@pytest.mark.parametrize(
    ("profile", "n", "english", "italian"),
    [
        ("article", 0, "five to go", "ne mancano cinque"),
        ("article", 3, "two to go", "ne mancano due"),
        ("article", 4, "one to go", "ne manca uno"),
        ("article", 6, "Which of these 6 matter most?", "Quali di questi 6 contano di più?"),
        ("rework", 1, "two to go", "ne mancano due"),
        ("rework", 2, "one to go", "ne manca uno"),
        ("rework", 5, "about three", "circa tre"),
        ("wodtke", 0, "one to three", "uno, due o tre"),
        ("wodtke", 4, "at most three", "tre risultati chiave al massimo"),
    ],
)
def test_the_profile_says_how_many_key_results(profile: Profile, n: int, english: str, italian: str) -> None:
    (entry,) = advice(plan(*rows(n), profile=profile))
    assert (entry.code, entry.about) == ("V101", "o")
    assert entry.source == ("article" if profile == "article" else "course-notes")
    assert english in entry.sentence.say("en")
    assert italian in entry.sentence.say("it")


@pytest.mark.parametrize(("profile", "n"), [("article", 5), ("rework", 3), ("rework", 4), ("wodtke", 1), ("wodtke", 3)])
def test_the_right_number_needs_no_advice(profile: Profile, n: int) -> None:
    assert advice(plan(*rows(n), profile=profile, commitment="committed")) == ()


def test_the_article_puts_one_objective_under_a_kpi() -> None:
    two = plan(*rows(5), profile="article")
    renamed = tuple(row.replace(id=f"p-{row.id}") for row in rows(5))
    other = two.objectives[0].replace(id="p", key_results=renamed)
    two = two.replace(objectives=(*two.objectives, other))
    assert codes(advice(two)) == [("V102", "revenue")]
    assert advice(two.replace(profile="rework"))[0].code == "V101"


def test_a_key_result_without_a_figure() -> None:
    found = advice(plan(KeyResult(id="r", title="Visit clients"), KeyResult(id="empty")))
    assert codes(found) == [("V103", "r")]
    assert found[0].sentence.say("it") == "“Visit clients” non ha ancora una cifra: da quanto, a quanto?"
    assert advice(plan(KeyResult(id="r", title="Go live", unit=Unit("milestone")))) == ()


@pytest.mark.parametrize(
    ("title", "figure"),
    [
        ("Invoice 100,000 € by March", "100,000 €"),
        ("Fatturare 100.000 €", "100.000 €"),
        ("Earn €100k more", "€100k"),
        ("Crescere del 20%", "20%"),
        ("Close 30 contracts in 2027", "30"),
    ],
)
def test_a_figure_in_an_objective(title: str, figure: str) -> None:
    found = advice(plan(*rows(3), title=title))
    assert codes(found) == [("V104", "o")]
    assert found[0].sentence.say("en").startswith(f"“{figure}” fits better in a key result")


@pytest.mark.parametrize(
    "title",
    [
        "Own the B2B market",
        "Best of 2027",
        "Chiudere il 1º trimestre in testa",
        "Q1 2027",
        "Win the 2nd half",
        "ISO-9001",
    ],
)
def test_years_quarters_and_names_are_no_figures(title: str) -> None:
    assert advice(plan(*rows(3), title=title)) == ()


def test_a_copied_target() -> None:
    copy = KeyResult(id="c", title="Invoice it", unit=EURO, target=100_000.0)
    found = advice(plan(copy))
    assert codes(found) == [("V105", "c")]
    assert "€100,000" in found[0].sentence.say("en")


def test_a_plain_division() -> None:
    north, south = (KeyResult(id=side, title=side, unit=EURO, target=50_000.0) for side in ("north", "south"))
    assert codes(advice(plan(north, south))) == [("V106", "o")]
    assert advice(plan(north, south.replace(target=40_000.0))) == ()
    assert advice(plan(north, south.replace(unit=Unit("money", "USD")))) == ()


def test_division_is_seen_below_a_key_result_too() -> None:
    contracts = Unit("count", noun="contracts")
    upper = plan(KeyResult(id="thirty", title="Close 30", unit=contracts, target=30.0))
    team = tuple(KeyResult(id=name, title=name, unit=contracts, target=15.0) for name in ("anna", "bruno"))
    lower = Objective(id="team", title="Share", for_="thirty", key_results=team)
    assert codes(advice(upper.replace(objectives=(*upper.objectives, lower)))) == [("V106", "team")]


def test_a_driver_that_the_kpi_does_not_have() -> None:
    kpi = REVENUE.replace(drivers={"revenue": "contracts * value", "contracts": "meetings * rate"})
    row = KeyResult(id="r", title="Row", target=7.0)
    assert advice(plan(row.replace(drives="meetings"), kpi=kpi)) == ()
    (near,) = advice(plan(row.replace(drives="meetngs"), kpi=kpi))
    assert near.sentence.say("en") == "“meetngs” is not among the drivers of the KPI “Revenue”. Is it “meetings”?"
    (far,) = advice(plan(row.replace(drives="zzz"), kpi=kpi))
    assert "revenue, contracts, value, meetings, rate" in far.sentence.say("it")
    assert advice(plan(row.replace(drives="zzz"))) == ()


def test_an_orphan_objective() -> None:
    assert codes(advice(plan(*rows(3), for_=None))) == [("V108", "o")]


def test_every_source_is_in_the_glossary() -> None:
    article = advice(plan(KeyResult(id="r", title="x"), profile="article", for_=None))
    notes = advice(plan(*rows(9), title="Earn 5%"))
    named = {entry.source for entry in (*article, *notes)}
    assert named == {"article", "course-notes"}
    assert named <= sources().keys()


@given(
    st.text(max_size=30), st.none() | st.floats(allow_nan=False, allow_infinity=False), st.none() | st.text(max_size=9)
)
def test_any_words_and_figures_are_fine(title: str, target: float | None, drives: str | None) -> None:
    row = KeyResult(id="r", title=title, target=target, drives=drives)
    kpi = REVENUE.replace(name=title, target=target, unit=Unit("count"), drivers="a * b")
    for entry in advice(plan(row, row.replace(id="s"), kpi=kpi, title=title)):
        assert entry.sentence.say("en")
        assert entry.sentence.say("it")
