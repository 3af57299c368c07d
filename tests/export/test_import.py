"""Tables in: our own exports and the template, other people's headers, and all that is not understood is said."""

from __future__ import annotations

import csv
import datetime as dt
import io
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from openpyxl import Workbook, load_workbook

import okrwidgets as okr
from okrwidgets.errors import OkrError
from okrwidgets.export import Imported
from okrwidgets.export.legible import legible
from okrwidgets.export.table.columns import COLUMNS
from okrwidgets.model import KPI, KeyResult, Objective, Plan, Unit
from okrwidgets.model.starting_points import article_plan
from okrwidgets.text.language import LANGUAGES, Language
from tests.export.hostile import HOSTILE
from tests.export.plans import full_plan, large_plan, plan_of_words

KINDS = ("csv", "xlsx")


def put(folder: Path, content: object, kind: str) -> Path:
    file = folder / f"table.{kind}"
    file.write_bytes(content if isinstance(content, bytes) else str(content).encode())
    return file


def through(folder: Path, plan: Plan, kind: str, lang: Language) -> Imported:
    return okr.import_plan(put(folder, okr.export(plan, kind, lang), kind), "en")


def codes(found: Imported) -> list[str]:
    return [problem.code for problem in found.problems]


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("plan", [full_plan(), article_plan("it"), article_plan("en"), large_plan(200)], ids=repr)
def test_what_was_exported_comes_back_whole(plan: Plan, kind: str, lang: Language, tmp_path: Path) -> None:
    found = through(tmp_path, plan, kind, lang)
    assert found.plan == plan
    assert found.problems == ()
    assert found.complete


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("kind", KINDS)
def test_the_template_is_the_articles_example(kind: str, lang: Language, tmp_path: Path) -> None:
    found = okr.import_plan(put(tmp_path, okr.import_template(kind, lang), kind), lang)
    assert found.problems == ()
    assert [kpi.target for kpi in found.plan.kpis] == [100000]
    assert str(found.plan.kpis[0].period) == "2027-Q1"
    assert found.plan.objectives[0].for_ == found.plan.kpis[0].id
    assert [(row.target, row.stage) for _, row in found.plan.key_results()] == [(300, "input"), (30, "output")]
    assert found.plan.language == lang


def test_a_template_of_another_kind() -> None:
    with pytest.raises(OkrError, match="E101"):
        okr.import_template("ods")


@pytest.mark.parametrize("kind", KINDS)
def test_hostile_words_come_back_as_they_were(kind: str, tmp_path: Path) -> None:
    for words in HOSTILE[::23]:
        plan = plan_of_words(words)
        found = through(tmp_path, plan, kind, "it")
        clean = legible(words)
        if clean.strip() == clean and clean:
            assert found.plan.kpis[0].name == clean
            assert found.plan.objectives[0].key_results[0].title == clean
            assert found.plan.kpis[0].check_ins[0].note == clean


figures = st.one_of(st.integers(-(10**12), 10**12).map(float), st.decimals(-(10**6), 10**6, places=3).map(float))
nouns = st.sampled_from(
    [
        "count",
        "EUR",
        "percent",
        "days",
        "ratio",
        "score",
        "count of days",
        "count of contratti",
        "CHF",
        "EUR / contract",
    ]
)


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    st.sampled_from(KINDS),
    st.sampled_from(LANGUAGES),
    figures,
    figures,
    nouns,
    st.text("ab;,\"'=\n|", min_size=1, max_size=12),
)
def test_figures_units_and_words_survive(
    tmp_path: Path, kind: str, lang: Language, target: float, start: float, noun: str, words: str
) -> None:
    words = f"x{words}x"
    unit = Unit.parse(noun)
    row = KeyResult(id="r", title=words, unit=unit, counts="level", start=start, target=target)
    plan = Plan(
        title=words, currency="CHF" if noun == "CHF" else "EUR", language=lang,
        objectives=(Objective(id="o", title=words, key_results=(row,)),),
    )  # fmt: skip
    assert through(tmp_path, plan, kind, lang).plan == plan


ITALIAN = """Piano OKR 2027;;;;;
Obiettivo;Risultato chiave;Da;A;Scadenza;Referente;Colore
Crescere;Incontrare clienti;0;1.200;31/03/2027;Anna;rosso
;Tasso di chiusura;10%;12,5%;31/03/2027;Bruno;
Fatturare;Fatturato;;100.000 €;31/03/2027;Carla;
"""


def test_other_peoples_headers_and_italian_figures(tmp_path: Path) -> None:
    found = okr.import_plan(put(tmp_path, ITALIAN, "csv"), "it")
    growing, invoicing = found.plan.objectives
    assert (growing.title, invoicing.title) == ("Crescere", "Fatturare")
    meetings, rate = growing.key_results
    assert (meetings.start, meetings.target, meetings.owner) == (0, 1200, "Anna")
    assert (rate.start, rate.target, rate.unit) == (10, 12.5, Unit("percent"))
    assert invoicing.key_results[0].unit == Unit("money", "EUR")
    assert str(meetings.period) == "2027-01-01/2027-03-31"
    assert codes(found) == ["E212", "E211"]
    above, unknown = found.problems
    assert above.came == "Piano OKR 2027"
    assert (unknown.column, unknown.came) == ("Colore", "rosso")
    assert "Colore" in found.preview.say("it")


ENGLISH = """Row ID,Type,Title,Parent,Owner Email,Start Date,Due Date,Target,Current
1,Objective,Grow,,anna@example.org,,,,
2,Key Result,Leads,1,bruno@example.org,2027-01-01,2027-03-31,"1,200",300
3,Key result,Mood,9,,,,soon,
4,Idea,Something,,,,,,
5,Objective,,,,,,,
6,Check-in,,2,,,,,
"""


def test_everything_that_is_not_understood_is_said_with_its_place(tmp_path: Path) -> None:
    found = okr.import_plan(put(tmp_path, ENGLISH, "csv"), "en", on=dt.date(2027, 2, 1))
    (grow,) = [one for one in found.plan.objectives if one.title == "Grow"]
    leads, mood = grow.key_results
    assert (leads.target, leads.owner, str(leads.period)) == (1200, "bruno@example.org", "None")
    assert leads.check_ins[0].value == 300
    assert leads.check_ins[0].date == dt.date(2027, 2, 1)
    assert mood.target is None
    said = {(problem.code, problem.row.say("en"), problem.column, problem.came) for problem in found.problems}
    assert ("E202", "line 5", "Type", "Idea") in said
    assert ("E203", "line 4", "Target", "soon") in said
    assert ("E215", "line 4", "Parent", "9") in said
    assert ("E217", "line 7", "", "6 · 2") in said
    assert ("E218", "line 3", "Current", "300") in said
    assert "E210" in codes(found)
    assert not found.complete
    for problem in found.problems:
        assert problem.say("en") != problem.say("it")


def test_without_a_day_a_current_value_is_left_out_and_said(tmp_path: Path) -> None:
    found = okr.import_plan(put(tmp_path, ENGLISH, "csv"), "en")
    assert all(not row.check_ins for _, row in found.plan.key_results())
    assert any(problem.code == "E218" and problem.severity == "error" for problem in found.problems)


def test_sheets_that_are_something_else_are_named(tmp_path: Path) -> None:
    file = put(tmp_path, okr.export(full_plan(), "xlsx"), "xlsx")
    book = load_workbook(file)
    book.create_sheet("Appunti")["A1"] = "ciao"
    book.save(file)
    with pytest.raises(OkrError, match="C162"):  # openpyxl drops the saved results of formulas
        okr.import_plan(file, "it")


def test_a_workbook_of_ones_own(tmp_path: Path) -> None:
    book = Workbook()
    sheet = book.active
    assert sheet is not None
    for row in (
        ["KPI", "Objective", "Key result", "Target value", "Due date", "Direction"],
        ["Revenue", "Sell", "Contracts", 30, dt.date(2027, 3, 31), "decrease"],
        ["Revenue", "Sell", "Share", 0.125, "soon", "sideways"],
    ):
        sheet.append(row)
    sheet["D3"].number_format = "0.0%"
    book.create_sheet("Notes")["A1"] = "ciao"
    book.save(tmp_path / "own.xlsx")
    found = okr.import_plan(tmp_path / "own.xlsx", "en")
    contracts, share = found.plan.objectives[0].key_results
    assert found.plan.objectives[0].for_ == found.plan.kpis[0].id
    assert (contracts.target, contracts.better) == (30, "down")
    assert (share.target, share.unit) == (12.5, Unit("percent"))
    said = {(problem.code, problem.row.say("en"), problem.came) for problem in found.problems}
    assert said == {("E204", "Sheet!A3", "soon"), ("E208", "Sheet!A3", "sideways"), ("E201", "Notes", "")}


def test_what_the_model_refuses_is_said_and_left_out(tmp_path: Path) -> None:
    table = "Type,Title,Parent,Weight,Confidence\nObjective,A,B,,\nKey result,B,A,-1,11\n"
    found = okr.import_plan(put(tmp_path, table, "csv"), "en")
    (row,) = found.plan.objectives[0].key_results
    assert (row.weight, row.confidence) == (None, None)
    assert found.plan.objectives[0].for_ is None
    assert codes(found) == ["E219", "E219", "E219"]


@pytest.mark.parametrize("table", ["just text\nand more\n", "a,b\n1,2\n", "Nome\nAnna\n"])
def test_a_table_without_known_headers(table: str, tmp_path: Path) -> None:
    with pytest.raises(OkrError, match="E201"):
        okr.import_plan(put(tmp_path, table, "csv"))


def test_headers_alone(tmp_path: Path) -> None:
    found = okr.import_plan(put(tmp_path, "Tipo;Titolo;Unità\n", "csv"), "it")
    assert found.plan.objectives == ()
    assert codes(found) == ["E209"]


def test_nothing_is_written_until_it_is_asked_for(tmp_path: Path) -> None:
    found = through(tmp_path, full_plan(), "csv", "it")
    assert [file.name for file in tmp_path.iterdir()] == ["table.csv"]
    found.save(tmp_path / "plan.okr.yaml")
    assert Plan.load(tmp_path / "plan.okr.yaml") == full_plan()
    with pytest.raises(OkrError, match="P502"):
        found.save(tmp_path / "plan.okr.yaml")


@settings(max_examples=80, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    st.lists(st.lists(st.text("aA1.,%€-=/ \u00e0", max_size=8), min_size=6, max_size=6), max_size=4),
    st.sampled_from(LANGUAGES),
)
def test_any_cells_give_a_plan_and_no_word_is_lost_in_silence(
    tmp_path: Path, rows: list[list[str]], lang: Language
) -> None:
    keys = ("type", "title", "parent", "target", "unit", "owner")
    heads = [next(column.header.say(lang) for column in COLUMNS if column.key == key) for key in keys]
    types = ["KPI", "Objective", "Key result"]
    lines = [[types[n % 3], *row[1:]] for n, row in enumerate(rows)]
    file = io.StringIO()
    csv.writer(file).writerows([heads, *lines])
    found = okr.import_plan(put(tmp_path, file.getvalue(), "csv"), lang)
    text = found.plan.to_yaml() + found.preview.say(lang)
    for line in lines:
        owner = line[5].strip()
        if owner and not owner.startswith(("=", "-")):
            assert owner in text or owner.replace("'", "''") in text
    assert isinstance(found.plan.kpis, tuple)
    assert all(isinstance(kpi, KPI) for kpi in found.plan.kpis)
