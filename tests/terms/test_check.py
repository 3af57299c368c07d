"""The check notes each thing that does not hold together, once, where it stands."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner

from okrwidgets.terms.check import check_folder
from okrwidgets.terms.check.__main__ import main
from tests.terms.small import Small, column, kpi, method

Where = tuple[str | int, ...]


def noted(small: Small, folder: Path) -> list[tuple[str, str, Where]]:
    found = check_folder(small.write(folder)).findings
    return [
        (finding.file.split("/")[-1].split(".")[0], finding.problem.code, finding.problem.path) for finding in found
    ]


def test_all_holds_together(small: Small, tmp_path: Path) -> None:
    assert noted(small, tmp_path) == []


def _set(key: str, *path: Any) -> Callable[[Small], None]:
    """Spoil one place of a term: the last part is the new value."""
    *way, last, value = path

    def spoil(small: Small) -> None:
        node = small.terms[key]
        for part in way:
            node = node[part]
        node[last] = value

    return spoil


def _set_column(n: int, **fields: Any) -> Callable[[Small], None]:
    return lambda small: small.columns[n].update(fields)


FORMULA: Where = ("measure", "formula")
VALUES: Where = ("measure", "worked", "values")


UNIT: Where = ("measure", "unit")
RESULT: Where = ("measure", "worked", "result")
ROWS: Where = ("measure", "aggregation")
LEADS_UNUSED = ("columns", "G225", (2, "key"))

CASES: dict[str, tuple[Callable[[Small], None], list[tuple[str, str, Where]]]] = {
    "related leads nowhere": (_set("okr", "related", ["roaz"]), [("okr", "G211", ("related", 0))]),
    "related to itself": (_set("okr", "related", ["okr"]), [("okr", "G211", ("related", 0))]),
    "confused with nothing": (
        _set("okr", "not_to_confuse", 0, "with", "roaz"),
        [("okr", "G211", ("not_to_confuse", 0, "with"))],
    ),
    "unknown source": (_set("okr", "sources", ["book"]), [("okr", "G212", ("sources", 0))]),
    "an alias that is another's name": (
        _set("okr", "aliases", {"en": ["Roas, in English"]}),
        [("okr", "G213", ("aliases", "en", 0))],
    ),
    "an alias that is another's key": (
        _set("okr", "aliases", {"it": ["ROAS"]}),
        [("okr", "G213", ("aliases", "it", 0))],
    ),
    "a header of two columns": (
        _set_column(2, aliases={"it": ["Ad spend in italiano"]}),
        [("columns", "G213", (2, "aliases", "it", 0))],
    ),
    "a KPI without a formula": (_set("okr", "kind", "kpi"), [("okr", "G214", ("kind",))]),
    "a method with a formula": (_set("cost", "kind", "method"), [("cost", "G214", ("kind",))]),
    "an unknown name": (
        _set("cost", "measure", "formula", "ad_spend / leeds"),
        [LEADS_UNUSED, ("cost", "G215", FORMULA)],
    ),
    "a name that has no formula": (
        _set("cost", "measure", "formula", "ad_spend / okr"),
        [LEADS_UNUSED, ("cost", "G215", FORMULA)],
    ),
    "what is no formula": (
        _set("cost", "measure", "formula", "ad_spend / €"),
        [LEADS_UNUSED, ("cost", "F104", FORMULA)],
    ),
    "what is no unit": (_set("cost", "measure", "unit", "euros!"), [("cost", "F201", UNIT)]),
    "a column's unit that is none": (_set_column(2, unit="€"), [("columns", "F201", (2, "unit"))]),
    "another unit": (_set("cost", "measure", "unit", "ratio"), [("cost", "F204", UNIT)]),
    "unlike parts": (
        _set("cost", "measure", "formula", "(ad_spend + leads) / leads"),
        [("cost", "F203", FORMULA), ("cost", "G221", RESULT)],
    ),
    "a noun without words": (
        _set_column(2, unit="leeds"),
        [("columns", "G226", (2, "unit")), ("cost", "F204", UNIT)],
    ),
    "a range upside down": (
        _set_column(0, minimum=400, maximum=200),
        [
            ("columns", "G220", (0, "minimum")),
            ("double", "G220", (*VALUES, "revenue")),
            ("roas", "G220", (*VALUES, "revenue")),
        ],
    ),
    "a figure too low": (_set_column(2, minimum=5), [("cost", "G220", (*VALUES, "leads"))]),
    "a figure too high": (_set_column(2, maximum=3), [("cost", "G220", (*VALUES, "leads"))]),
    "a figure missing": (
        _set("cost", "measure", "worked", "values", {"ad_spend": 100}),
        [("cost", "G219", VALUES)],
    ),
    "one figure too many": (
        _set("cost", "measure", "worked", "values", "revenue", 1),
        [("cost", "G219", (*VALUES, "revenue"))],
    ),
    "another result": (_set("cost", "measure", "worked", "result", 25.001), [("cost", "G221", RESULT)]),
    "no value": (_set("cost", "measure", "worked", "values", "leads", 0), [("cost", "G222", RESULT)]),
    "a quotient is no sum": (_set("cost", "measure", "aggregation", "sum"), [("cost", "G223", ROWS)]),
    "a weight that nothing weighs": (_set("cost", "measure", "weight", "leads"), [("cost", "G224", ROWS)]),
    "a mean without a weight": (_set("cost", "measure", "aggregation", "weighted"), [("cost", "G224", ROWS)]),
}


@pytest.mark.parametrize(("spoil", "expected"), CASES.values(), ids=CASES.keys())
def test_notes_what_does_not_hold_together(
    small: Small, tmp_path: Path, spoil: Callable[[Small], None], expected: list[tuple[str, str, Where]]
) -> None:
    spoil(small)
    assert noted(small, tmp_path) == expected


def test_formulas_in_a_circle_are_noted_at_each_of_them(small: Small, tmp_path: Path) -> None:
    small.terms["roas"]["measure"]["formula"] = "double / 2"
    found = check_folder(small.write(tmp_path)).findings
    said = {finding.file: finding.problem.say("en") for finding in found if finding.problem.code == "G216"}
    assert set(said) == {"terms/double.yaml", "terms/roas.yaml"}
    assert "double → roas → double" in said["terms/double.yaml"]


def test_a_column_is_not_both_added_up_and_taken_at_the_last_date(small: Small, tmp_path: Path) -> None:
    small.terms["stock"] = kpi("stock", "revenue", {"revenue": 1}, 1, unit="money", aggregation="last")
    small.terms["mixed"] = kpi("mixed", "stock / revenue", {"revenue": 1}, 1)
    assert noted(small, tmp_path) == [("mixed", "G217", FORMULA)]


@pytest.mark.parametrize(
    ("formula", "aggregation", "fits"),
    [
        ("revenue", "sum", True),
        ("revenue - ad_spend", "sum", True),
        ("0.5 * revenue / 2", "sum", True),
        ("revenue + 100", "sum", False),
        ("revenue * leads", "sum", False),
        ("revenue^2", "sum", False),
        ("revenue / leads", "ratio_of_sums", True),
        ("1 - revenue / leads", "ratio_of_sums", True),
        ("revenue / 2", "ratio_of_sums", False),
        ("revenue", "ratio_of_sums", False),
        ("revenue / leads", "last", True),
    ],
)
def test_how_rows_become_one_figure_suits_the_formula(
    small: Small, tmp_path: Path, formula: str, aggregation: str, fits: bool
) -> None:
    small.terms["made"] = kpi("made", formula, {}, 1, aggregation=aggregation)
    codes = [code for file, code, at in noted(small, tmp_path) if file == "made" and at == ROWS]
    assert codes == ([] if fits else ["G223"])


def test_a_weighted_mean_takes_a_column_and_its_weight(small: Small, tmp_path: Path) -> None:
    small.columns.append(column("position", "score"))
    place = kpi("place", "position", {"position": 4}, 4, unit="score", aggregation="weighted", weight="leads")
    small.terms["place"] = place
    assert noted(small, tmp_path) == []
    place["measure"]["weight"] = "leeds"
    assert noted(small, tmp_path) == [("place", "G224", ("measure", "weight"))]


def test_a_weighted_mean_is_no_part_of_another_formula(small: Small, tmp_path: Path) -> None:
    small.columns.append(column("position", "score"))
    small.terms["place"] = kpi(
        "place", "position", {"position": 4}, 4, unit="score", aggregation="weighted", weight="leads"
    )
    small.terms["half"] = kpi("half", "1 / place", {"position": 4}, 0.25)
    assert noted(small, tmp_path) == [("half", "G224", FORMULA)]


def test_a_column_goes_before_a_kpi_of_the_same_key(small: Small, tmp_path: Path) -> None:
    small.terms["leads"] = kpi("leads", "leads", {"leads": 7}, 7, unit="lead", aggregation="sum") | {
        "name": {"en": "Number of leads", "it": "Numero di lead"}
    }
    assert noted(small, tmp_path) == []


def test_a_fault_in_one_formula_is_not_said_again_of_those_that_contain_it(small: Small, tmp_path: Path) -> None:
    small.terms["roas"]["measure"]["formula"] = "revenu / ad_spend"
    found = noted(small, tmp_path)
    assert ("roas", "G215", FORMULA) in found
    assert not [file for file, _, _ in found if file == "double"]


def test_the_command_lists_all_and_fails(small: Small, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("OKRWIDGETS_LANG", "en")
    small.write(tmp_path)
    well = CliRunner().invoke(main, [str(tmp_path)])
    assert (well.exit_code, well.output) == (0, "4 terms, 3 columns, 1 sources: all holds together.\n")
    small.terms["new"] = method("new") | {"related": ["nothing", "nobody"]}
    small.write(tmp_path)
    spoilt = CliRunner().invoke(main, [str(tmp_path)])
    assert spoilt.exit_code == 1
    assert spoilt.output.splitlines()[-1] == "2 things to look at."
    assert len(spoilt.output.splitlines()) == 3
