from __future__ import annotations

import json
import socket
from importlib.metadata import version
from pathlib import Path

import pytest

from okrwidgets.cli import main
from okrwidgets.lab.port import HOST
from okrwidgets.model import Plan


@pytest.fixture(autouse=True)
def _english_in_an_empty_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("OKRWIDGETS_LANG", "en")


def test_version(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--version"]) == 0
    assert capsys.readouterr().out == f"okrwidgets {version('okrwidgets')}\n"


@pytest.mark.parametrize("arguments", [[], ["--help"]])
def test_the_commands_in_the_order_of_use(arguments: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    assert main(arguments) == 0
    said = capsys.readouterr().out
    places = [said.index(f"\n  {name} ") for name in ("lab", "new", "check", "export", "import", "smart", "schema")]
    assert places == sorted(places)
    assert "..." not in said


@pytest.mark.parametrize("name", ["lab", "new", "check", "export", "import", "smart", "schema"])
def test_help_has_no_english_left_in_italian(name: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main([name, "--help", "--lang", "it"]) == 0
    italian = capsys.readouterr().out
    assert italian.startswith(f"Uso: okrwidgets {name} [OPZIONI]")
    assert "\nOpzioni:\n" in italian
    for word in ("Usage", "Options", "Show", "default", "Language"):
        assert word not in italian


@pytest.mark.parametrize("flag", [["--lang", "it"], ["--lang=it"]])
def test_the_language_may_stand_before_the_command(flag: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    assert main([*flag, "new", "--help"]) == 0
    assert capsys.readouterr().out.startswith("Uso:")


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["lba"], "U102: I do not know the command “lba”. Did you mean “lab”?"),
        (["dance"], "U102: I do not know the command “dance”. All commands: okrwidgets --help"),
        (["lab", "--prot", "3"], "U101: I do not know the option “--prot”. Did you mean “--port”?"),
        (["lab", "--zzz"], "U101: I do not know the option “--zzz”. All options: okrwidgets lab --help"),
        (["lab", "--port"], "U103: “--port” needs a value after it. How to use it: okrwidgets lab --help"),
        (["check"], "U104: Which file? For example: okrwidgets check plan.okr.yaml"),
        (
            ["new", "a", "b"],
            "U105: There is something in this command that I cannot place. How to use it: okrwidgets new --help",
        ),
        (
            ["lab", "--port", "70000"],
            "U106: “70000” is not a port: it is a number from 0 to 65535, for example --port 8899",
        ),
        (["lab", "--port", "-1"], "U106: “-1” is not a port: it is a number from 0 to 65535, for example --port 8899"),
    ],
)
def test_what_is_not_understood(arguments: list[str], said: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(arguments) == 2
    assert capsys.readouterr().err == said + "\n"


def test_what_is_not_understood_in_italian(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["chek", "--lang", "it"]) == 2
    assert capsys.readouterr().err == "U102: Non conosco il comando “chek”. Intendevi “check”?\n"


def test_another_language(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["new", "--lang", "fr"]) == 2
    assert capsys.readouterr().err.startswith("L001: ")
    assert not Path("plan.okr.yaml").exists()


@pytest.mark.parametrize(("lang", "title"), [("en", "Sales, first quarter"), ("it", "Vendite, primo trimestre")])
def test_a_new_plan_is_the_example_and_reads_without_a_remark(lang: str, title: str) -> None:
    assert main(["new", "--lang", lang]) == 0
    plan = Plan.load("plan.okr.yaml")
    assert (plan.title, plan.language, plan.notices) == (title, lang, ())
    assert [kpi.target for kpi in plan.kpis] == [100000]
    assert [key_result.target for _, key_result in plan.key_results()] == [300, 30]


def test_a_name_without_an_ending_gets_it(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["new", "sales"]) == 0
    assert Path("sales.okr.yaml").is_file()
    assert 'OKRBuilder("sales.okr.yaml")' in capsys.readouterr().out


def test_a_new_plan_overwrites_nothing(capsys: pytest.CaptureFixture[str]) -> None:
    Path("plan.okr.yaml").write_text("mine")
    assert main(["new"]) == 1
    assert capsys.readouterr().err == (
        "U201: “plan.okr.yaml” is there already, and I do not overwrite it. "
        "Give another name: okrwidgets new my-plan.okr.yaml\n"
    )
    assert Path("plan.okr.yaml").read_text() == "mine"


def test_a_new_plan_where_nothing_can_be_written(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["new", "missing/plan.okr.yaml", "--lang", "it"]) == 1
    assert capsys.readouterr().err.startswith("U202: Non riesco a scrivere “missing/plan.okr.yaml” (")


def test_the_schema_knows_the_parts_of_a_plan(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["schema"]) == 0
    schema = json.loads(capsys.readouterr().out)
    assert {"kpis", "objectives", "okr"} <= schema["properties"].keys()


def test_a_taken_port_stops_before_anything_is_copied(capsys: pytest.CaptureFixture[str]) -> None:
    with socket.socket() as other:
        other.bind((HOST, 0))
        other.listen()
        assert main(["lab", "course", "--port", str(other.getsockname()[1])]) == 1
    assert capsys.readouterr().err.startswith("J104: ")
    assert not Path("course").exists()


def test_a_file_in_place_of_the_folder(capsys: pytest.CaptureFixture[str]) -> None:
    Path("course").write_text("")
    assert main(["lab", "course", "--lang", "it"]) == 1
    assert capsys.readouterr().err.startswith("J101: ")
