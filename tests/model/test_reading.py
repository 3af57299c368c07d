"""What is amiss with a text is said all at once, each with its place."""

from __future__ import annotations

import pytest

from okrwidgets.errors import PlanError
from okrwidgets.model import Plan
from okrwidgets.model.document.reading import MAX_BYTES

KPI_HEAD = "kpis:\n  - id: k\n    "


def problems(text: str) -> list[tuple[str, int | None, int | None]]:
    """Codes with line and column, errors and notices alike."""
    try:
        found = Plan.loads(text).notices
    except PlanError as error:
        found = error.problems
    return [(problem.code, problem.line, problem.column) for problem in found]


def says(text: str, lang: str) -> str:
    with pytest.raises(PlanError) as caught:
        Plan.loads(text, lang=lang)
    return str(caught.value)


CASES = {
    "second colon": ("title: a: b", [("P002", 1, 9)], "A second “: ”", "secondo “: ”"),
    "tab as indentation": ("kpis:\n\t- id: a", [("P002", 2, 1)], "tab", "tabulazione"),
    "quote never closed": ('title: ok\nlanguage: "en', [("P002", 2, 11)], "never closed", "non viene mai chius"),
    "bracket never closed": ("x-a: [1, 2", [("P002", 1, 6)], "never closed", "non viene mai chius"),
    "reserved sign": ("title: `a`", [("P002", 1, 8)], "start with this sign", "cominciare con questo segno"),
    "unknown escape": ('title: "\\q"', [("P002", 1, 10)], "backslash", "barra inversa"),
    "line without colon": ("okr: 1\ntitle\nlanguage: en", [("P002", 3, 1)], "“: ”", "“: ”"),
    "control character": ("title: a\x07b", [("P002", 1, 9)], "U+0007", "U+0007"),
    "half a character": ("title: \ud800", [("P002", 1, 8)], "U+D800", "U+D800"),
    "empty": ("", [("P003", 1, 1)], "This plan is empty", "Questo piano è vuoto"),
    "only comments": ("# nothing\n\n", [("P003", 1, 1)], "This plan is empty", "Questo piano è vuoto"),
    "null": ("~", [("P004", 1, 1)], "“~”", "“~”"),
    "a list": ("- title: a", [("P004", 1, 1)], "a list", "un elenco"),
    "words": ("# c\nhello", [("P004", 2, 1)], "“hello”", "“hello”"),
    "two documents": ("---\ntitle: a\n---\ntitle: b", [("P005", 3, 1)], "second document", "secondo documento"),
    "too deep": ("x-a: " + "[" * 200, [("P007", 1, 105)], "100 levels", "100 livelli"),
    "alias in itself": ("x-a: &a [*a]", [("P008", 1, 10)], "“*a”", "“*a”"),
    "alias without anchor": ("title: *no", [("P012", 1, 8)], "“&no”", "“&no”"),
    "key twice": ("title: a\nokr: 1\ntitle: b", [("P010", 3, 1)], "see line 1", "vedi riga 1"),
    "key is a list": ("? [a]\n: 1", [("P013", 1, 3)], "name of a field", "nome di un campo"),
    "newer format": ("okr: 2\nkpis: 5\ntitel: x", [("P011", 1, 6)], "pip install -U", "pip install -U"),
    "format in words": ("okr: one", [("P105", 1, 6)], "is 1", "vale 1"),
    "list for text": ("title: [a]", [("P101", 1, 8)], "“title” takes text", "virgolette"),
    "words for number": (KPI_HEAD + "target: many", [("P102", 3, 13)], "“many”", "“many”"),
    "grouped number": (KPI_HEAD + "target: 100.000 €", [("P102", 3, 13)], "write 100000.", "scrivi 100000."),
    "percent sign": (KPI_HEAD + "target: 12 %", [("P102", 3, 13)], "write 12.", "scrivi 12."),
    "true for number": (KPI_HEAD + "target: true", [("P102", 3, 13)], "“true”", "“true”"),
    "number in quotes": (KPI_HEAD + 'target: "300"', [("P103", 3, 13)], "quotes: 300.", "virgolette: 300."),
    "below zero": (KPI_HEAD + "band: -1", [("P104", 3, 11)], "at least 0", "almeno 0"),
    "month": ("fiscal_year_start: 13", [("P104", 1, 20)], "from 1 (January)", "da 1 (gennaio)"),
    "unknown word": (KPI_HEAD + "better: upp", [("P105", 3, 13)], "Did you mean “up”?", "Intendevi “up”?"),
    "far word": ("profile: zzz", [("P105", 1, 10)], "article, rework, wodtke", "article, rework, wodtke"),
    "unit": (KPI_HEAD + "unit: eur", [("P106", 3, 11)], "“EUR”?", "“EUR”?"),
    "far unit": (KPI_HEAD + "unit: furlongs", [("P106", 3, 11)], "count of contracts", "count of contracts"),
    "period": (KPI_HEAD + "period: soon", [("P107", 3, 13)], "2027-Q1", "2027-Q1"),
    "period backwards": (
        KPI_HEAD + "period: 2027-02-01/2027-01-01",
        [("P114", 3, 13)],
        "ends before it starts",
        "finisce prima di cominciare",
    ),
    "currency": ("currency: euro", [("P116", 1, 11)], "three capital letters", "tre lettere maiuscole"),
    "without end": (KPI_HEAD + "target: .inf", [("P117", 3, 13)], "“inf”", "100000"),
    "far too large": (KPI_HEAD + "target: " + "9" * 5000, [("P117", 3, 13)], "“inf”", "100000"),
    "time for day": (
        KPI_HEAD + "check_ins: [{date: 2027-01-15T10:00, value: 1}]",
        [("P108", 3, 24)],
        "year-month-day",
        "anno-mese-giorno",
    ),
    "number for day": (
        KPI_HEAD + "check_ins: [{date: 20270115, value: 1}]",
        [("P108", 3, 24)],
        "2027-01-15",
        "2027-01-15",
    ),
    "30 February": (
        KPI_HEAD + "check_ins: [{date: 2027-02-30, value: 1}]",
        [("P118", 3, 24)],
        "not in the calendar",
        "nel calendario non c'è",
    ),
    "holiday": ("holidays: [2027-01-06, 6.1.2027]", [("P108", 1, 24)], "2027-01-15", "2027-01-15"),
    "holiday not in a list": ("holidays: 2027-01-06", [("P112", 1, 11)], "takes a list", "va un elenco"),
    "history in words": (
        KPI_HEAD + "history: [{driver: v, values: [2900, many]}]",
        [("P102", 3, 42)],
        "“values”",
        "“values”",
    ),
    "history not in a list": (
        KPI_HEAD + "history: [{driver: v, values: 2900}]",
        [("P112", 3, 35)],
        "takes a list",
        "va un elenco",
    ),
    "id with a space": ("kpis: [{id: My KPI}]", [("P109", 1, 13)], "“my-kpi”", "“my-kpi”"),
    "id missing": (
        "objectives:\n  - title: Più contratti",
        [("P110", 2, 5)],
        "“id: piu-contratti”",
        "“id: piu-contratti”",
    ),
    "id null": ("kpis:\n  - id: ~\n    name: A", [("P110", 2, 9)], "“id: a”", "“id: a”"),
    "value missing": (KPI_HEAD + "check_ins: [{date: 2027-01-01}]", [("P111", 3, 17)], "“value: 41”", "“value: 41”"),
    "no list": ("kpis: 5", [("P112", 1, 7)], "takes a list", "va un elenco"),
    "words in a list": ("kpis:\n  - revenue", [("P113", 2, 5)], "“name: value”", "“nome: valore”"),
    "formulas": (KPI_HEAD + "drivers: [a]", [("P113", 3, 14)], "one formula", "una formula"),
    "id twice": ("kpis: [{id: a}]\nobjectives:\n  - id: a", [("P201", 3, 9)], "see line 1", "vedi riga 1"),
    "for nothing": (KPI_HEAD + "x-a: 1\nobjectives: [{id: o, for: kk}]", [("P202", 4, 27)], "“k”?", "“k”?"),
    "supports nothing": (
        "objectives:\n  - id: o\n    key_results:\n      - id: a\n        supports: [zzz]",
        [("P203", 5, 20)],
        "points at nothing",
        "non indica nulla",
    ),
    "circle": (
        "objectives:\n  - {id: o, for: b, key_results: [{id: a}]}\n  - {id: p, for: a, key_results: [{id: b}]}",
        [("P204", 2, 18)],
        "o → b → p → a → o",
        "o → b → p → a → o",
    ),
}


@pytest.mark.parametrize("case", CASES)
def test_says_what_where_and_what_to_do_in_both_languages(case: str) -> None:
    text, expected, english, italian = CASES[case]
    assert [found for found in problems(text) if not found[0].startswith("P3")] == expected
    assert english in says(text, "en")
    assert italian in says(text, "it")
    assert f"line {expected[0][1]}, column {expected[0][2]} · {expected[0][0]}: " in says(text, "en")
    assert f"riga {expected[0][1]}, colonna {expected[0][2]} · {expected[0][0]}: " in says(text, "it")


def test_lists_all_problems_at_once_in_the_order_of_the_document() -> None:
    text = (
        "okr: 1\ntitel: x\nkpis:\n  - name: Revenue\n    target: '300'\n  - id: a\n    better: upp\n"
        "    previous: 100.000\nobjectives:\n  - {id: a, for: b}\n  - id: o\n    key_results: 5\n"
    )
    assert problems(text) == [
        ("P301", 2, 1),
        ("P110", 4, 5),
        ("P103", 5, 13),
        ("P105", 7, 13),
        ("P303", 8, 15),
        ("P201", 10, 10),
        ("P202", 10, 18),
        ("P112", 12, 18),
    ]


def test_a_field_error_hides_no_link_error() -> None:
    assert problems("objectives:\n  - id: o\n    level: 7\n    for: gone") == [("P105", 3, 12), ("P202", 4, 10)]


def test_columns_count_characters_and_lines_end_as_the_file_ends_them() -> None:
    assert problems("# é😀\r\ntitle: a\r\nprofile: no\r\n") == [("P105", 3, 10)]
    assert problems("\ufeffprofile: no") == [("P105", 1, 10)]


def test_a_misspelt_key_is_noticed_and_the_plan_is_read() -> None:
    plan = Plan.loads("titel: Sales\nx-titel: Own\nzzzz: 1\n")
    assert [(notice.code, notice.severity) for notice in plan.notices] == [("P301", "notice"), ("P302", "notice")]
    assert plan.notices[0].say("en").endswith("Did you mean “title”? It is kept as it stands.")
    assert "Intendevi “title”?" in plan.notices[0].say("it")


def test_a_figure_that_looks_like_thousands_is_noticed() -> None:
    plan = Plan.loads(KPI_HEAD + "target: 100.000\n    previous: 0.125\n    band: 12.345\n    start: 1.250")
    assert [(notice.code, notice.line) for notice in plan.notices] == [("P303", 3), ("P303", 6)]
    assert "write 100000" in plan.notices[0].say("en")
    assert "Se intendi 100.000, scrivi 100000" in plan.notices[0].say("it")
    assert plan.kpis[0].target == 100


def test_a_tag_means_nothing_and_runs_nothing() -> None:
    plan = Plan.loads("language: !own it")
    assert plan.language == "it"
    assert [notice.code for notice in plan.notices] == ["P304"]
    assert problems("title: !!python/object/apply:os.getcwd []") == [("P304", 1, 8), ("P101", 1, 8)]


@pytest.mark.parametrize(
    "word", ["no", "NO", "on", "yes", "2027", "1.10", "1e3", "0x1F", "true", "2027-01-15", "12:30"]
)
def test_text_is_what_is_written(word: str) -> None:
    plan = Plan.loads(f"title: {word}\nkpis: [{{id: k, name: {word}, drivers: {{a: {word}}}}}]")
    assert (plan.title, plan.kpis[0].name, plan.kpis[0].drivers) == (word, word, {"a": word})


@pytest.mark.parametrize("word", ["", "~", "null", "NULL"])
def test_null_is_nothing_or_the_default(word: str) -> None:
    plan = Plan.loads(
        f"title: {word}\nkpis:\n  - id: k\n    owner: {word}\n    better: {word}\n    check_ins: {word}\n"
    )
    assert (plan.title, plan.kpis[0].owner, plan.kpis[0].better, plan.kpis[0].check_ins) == ("", None, "up", ())


@pytest.mark.parametrize(("written", "value"), [("3e2", 300), ("0x10", 16), ("0o17", 15), ("-.5", -0.5), ("+7", 7)])
def test_figures_are_read_as_yaml_1_2_writes_them(written: str, value: float) -> None:
    assert Plan.loads(KPI_HEAD + f"target: {written}").kpis[0].target == value


def test_aliases_are_unfolded_as_far_as_a_plan_reaches() -> None:
    plan = Plan.loads("title: &t One\nkpis: [{id: k, name: *t}]")
    assert plan.kpis[0].name == "One"
    bomb = "x-0: &a0 [1]\n" + "".join(f"x-{n}: &a{n} [{', '.join([f'*a{n - 1}'] * 9)}]\n" for n in range(1, 12))
    assert problems(bomb)[0][0] == "P008"
    tower = "x-0: &a0 [1]\n" + "".join(f"x-{n}: &a{n} {'[' * 60}*a{n - 1}{']' * 60}\n" for n in range(1, 90))
    assert problems(tower)[0][0] == "P007"


def test_a_text_too_large_is_refused_before_it_is_parsed() -> None:
    with pytest.raises(PlanError) as caught:
        Plan.loads("# " + "é" * (MAX_BYTES // 2))
    assert caught.value.code == "P006"
    assert "at most 2" in caught.value.say("en")
    assert "al massimo 2" in caught.value.say("it")


def test_the_language_of_an_error_is_the_one_asked_for() -> None:
    with pytest.raises(PlanError) as caught:
        Plan.loads("kpis: 5", source="sales.okr.yaml", lang="it-IT")
    assert str(caught.value).startswith("sales.okr.yaml\nriga 1, colonna 7 · P112: ")
