"""``okrwidgets check``: what plans need, in four formats, with an exit code for CI."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from okrwidgets.cli import main
from okrwidgets.cli.reports import FORMATS
from okrwidgets.smart.rules import rule

WISH = """okr: 1
kpis:
  - id: revenue
    name: Invoiced revenue
    unit: EUR
    target: 100000
    period: 2027-Q1
    owner: Sales
    why: Covers the fixed costs
objectives:
  - id: happy
    title: Carry the quarter
    for: revenue
    owner: Anna
    key_results:
      - id: churn
        title: Reduce churn
"""


@pytest.fixture(autouse=True)
def _english_in_an_empty_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("OKRWIDGETS_LANG", "en")


def test_a_plan_that_cannot_be_read_is_unusable_and_the_rest_goes_on(capsys: pytest.CaptureFixture[str]) -> None:
    main(["new"])
    Path("bad.okr.yaml").write_text("okr: 1\nkpis:\n  - {id: a, target: many}\n  - {id: a}\n")
    capsys.readouterr()
    assert main(["check", "bad.okr.yaml", "plan.okr.yaml"]) == 2
    said = capsys.readouterr()
    assert [line.split(": P")[0] for line in said.out.splitlines()[:2]] == ["bad.okr.yaml:3:21", "bad.okr.yaml:4:10"]
    assert said.err == "1 plan cannot be read yet.\n"


def test_a_file_that_is_not_there(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["check", "none.okr.yaml"]) == 2
    assert capsys.readouterr().out.startswith("none.okr.yaml: P014: ")


@pytest.mark.parametrize("lang", ["en", "it"])
def test_the_articles_plan_has_nothing_that_it_must_mend(lang: str, capsys: pytest.CaptureFixture[str]) -> None:
    main(["new", "--lang", lang])
    assert main(["check", "plan.okr.yaml", "--lang", lang]) == 0
    capsys.readouterr()


def test_a_notice_counts_as_should(capsys: pytest.CaptureFixture[str]) -> None:
    main(["new"])
    with Path("plan.okr.yaml").open("a") as plan:
        plan.write("titel: Sales\n")
    capsys.readouterr()
    assert main(["check", "plan.okr.yaml"]) == 0
    assert "title" in capsys.readouterr().out
    assert main(["check", "plan.okr.yaml", "--fail-on", "should"]) == 1


def test_a_key_result_without_a_figure_is_found_at_its_title(capsys: pytest.CaptureFixture[str]) -> None:
    Path("wish.okr.yaml").write_text(WISH)
    assert main(["check", "wish.okr.yaml"]) == 1
    found = [line for line in capsys.readouterr().out.splitlines() if ": M101: " in line]
    assert [line.partition(": M101")[0] for line in found] == ["wish.okr.yaml:17:16"]


def test_a_folder_stands_for_its_plans(capsys: pytest.CaptureFixture[str]) -> None:
    Path("team/deep").mkdir(parents=True)
    Path("team/deep/one.okr.yaml").write_text(WISH)
    Path("team/other.yaml").write_text("no plan")
    assert main(["check", "team", "--format", "json"]) == 1
    assert json.loads(capsys.readouterr().out)["read"] == ["team/deep/one.okr.yaml"]


def test_a_folder_without_plans_is_unusable(capsys: pytest.CaptureFixture[str]) -> None:
    Path("empty").mkdir()
    assert main(["check", "empty", "--lang", "it"]) == 2
    assert "U108: In “empty” non ci sono piani" in capsys.readouterr().out


@pytest.mark.parametrize("form", FORMATS)
def test_every_format_tells_the_same_findings(form: str, capsys: pytest.CaptureFixture[str]) -> None:
    Path("wish.okr.yaml").write_text(WISH)
    main(["check", "wish.okr.yaml", "--format", "json"])
    remarks = json.loads(capsys.readouterr().out)["remarks"]
    assert main(["check", "wish.okr.yaml", "--format", form]) == 1
    said = capsys.readouterr().out
    assert {"M101"} <= {remark["code"] for remark in remarks}
    assert [remark["code"] for remark in remarks if remark["code"] not in said] == []


def test_sarif_names_rule_level_and_place(capsys: pytest.CaptureFixture[str]) -> None:
    Path("wish.okr.yaml").write_text(WISH)
    main(["check", "wish.okr.yaml", "--format", "sarif"])
    log = json.loads(capsys.readouterr().out)
    assert log["version"] == "2.1.0"
    run = log["runs"][0]
    result = next(result for result in run["results"] if result["ruleId"] == "M101")
    known = rule("M101")
    assert known is not None
    assert run["tool"]["driver"]["rules"][result["ruleIndex"]]["shortDescription"]["text"] == known.name.en
    assert result["level"] == "error"
    place = result["locations"][0]["physicalLocation"]
    assert place["artifactLocation"]["uri"] == "wish.okr.yaml"
    assert place["region"] == {"startLine": 17, "startColumn": 16}


def test_github_commands_stay_on_one_line(capsys: pytest.CaptureFixture[str]) -> None:
    Path("wish.okr.yaml").write_text(WISH)
    main(["check", "wish.okr.yaml", "--format", "github"])
    lines = capsys.readouterr().out.splitlines()
    assert all(line.startswith(("::error ", "::warning ", "::notice ")) for line in lines)
    assert any(line.startswith("::error file=wish.okr.yaml,line=17,col=16,title=M101::M101: ") for line in lines)


def test_a_hint_counts_only_where_it_is_asked_for(capsys: pytest.CaptureFixture[str]) -> None:
    Path("hint.okr.yaml").write_text(WISH.replace("Reduce churn", "Reduce churn to about 2%"))
    assert main(["check", "hint.okr.yaml"]) == 0
    assert main(["check", "hint.okr.yaml", "--fail-on", "hint"]) == 1
    capsys.readouterr()


DRIVERS = """okr: 1
kpis:
  - id: revenue
    name: Invoiced revenue
    unit: EUR
    target: 100000
    drivers:
      revenue: contracts * contract_value
      contracts: meetings * closing_rate
    assumptions: {contract_value: 3000, closing_rate: 12}
    history:
      - {driver: closing_rate, successes: 41, trials: 400}
"""


def _codes(text: str, capsys: pytest.CaptureFixture[str]) -> dict[str, tuple[str, int]]:
    """Level and line of each remark on formulas and histories, by code."""
    Path("plan.okr.yaml").write_text(text)
    main(["check", "--format", "json", "plan.okr.yaml"])
    remarks = json.loads(capsys.readouterr().out)["remarks"]
    return {found["code"]: (found["level"], found["line"]) for found in remarks if found["code"][0] in "BF"}


@pytest.mark.parametrize(
    ("right", "slipped", "code", "level", "line"),
    [
        ("meetings * closing_rate", "meetings * * closing_rate", "F114", "must", 9),
        ("meetings * closing_rate", "revenue * closing_rate", "B303", "must", 8),
        ("closing_rate: 12}", "closing_rate: 0.12}", "B311", "should", 10),
        ("successes: 41", "successes: 410", "B503", "must", 12),
        ("driver: closing_rate", "driver: closing_rat", "B518", "must", 12),
    ],
)
def test_what_the_breakdown_stumbles_over_is_found(
    right: str, slipped: str, code: str, level: str, line: int, capsys: pytest.CaptureFixture[str]
) -> None:
    assert _codes(DRIVERS, capsys) == {}
    assert _codes(DRIVERS.replace(right, slipped), capsys)[code] == (level, line)


def test_a_key_result_that_moves_nothing_is_found_where_it_says_so(capsys: pytest.CaptureFixture[str]) -> None:
    rows = "objectives:\n  - id: o\n    title: Sell\n    for: revenue\n    key_results:\n"
    row = "      - {id: meet, title: Meet 300 clients, drives: meetingz, target: 300}\n"
    assert _codes(DRIVERS + rows + row, capsys)["B312"] == ("should", 18)
