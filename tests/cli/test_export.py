"""``okrwidgets export`` and ``okrwidgets import``."""

from __future__ import annotations

import io
from pathlib import Path

import pytest
from openpyxl import load_workbook

from okrwidgets.cli import main
from okrwidgets.export import FORMATS
from okrwidgets.model import Plan
from okrwidgets.model.starting_points import article_text

Said = pytest.CaptureFixture[str]


@pytest.fixture(autouse=True)
def _english_with_a_plan(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("OKRWIDGETS_LANG", "en")
    Path("plan.okr.yaml").write_text(article_text("it"), encoding="utf-8")


@pytest.mark.parametrize("to", FORMATS)
def test_text_goes_to_standard_output_and_bytes_ask_for_a_file(
    to: str, capsysbinary: pytest.CaptureFixture[bytes]
) -> None:
    wanted = FORMATS[to]
    done = main(["export", "plan.okr.yaml", "--to", to, "--on", "2027-02-01"])
    said = capsysbinary.readouterr()
    if wanted.writes == "text":
        assert done == 0
        assert "Vendite, primo trimestre" in said.out.decode().replace("\r\n ", "").replace("\\,", ",")
    else:
        assert done == 1
        assert said.err.decode().startswith("E104: ")
        assert f"--out plan{wanted.extension}\n" in said.err.decode()


@pytest.mark.parametrize("to", FORMATS)
def test_the_ending_of_the_file_tells_the_format(to: str, capsys: Said) -> None:
    out = f"report{FORMATS[to].extension}"
    assert main(["export", "plan.okr.yaml", "--out", out]) == 0
    assert out in capsys.readouterr().err
    assert Path(out).stat().st_size > 100


def test_the_language_is_the_plans_unless_another_is_asked_for(capsys: Said) -> None:
    main(["export", "plan.okr.yaml", "--to", "markdown"])
    assert "I conti tornano?" in capsys.readouterr().out
    for arguments in (
        ["export", "plan.okr.yaml", "--to", "markdown", "--lang", "en"],
        ["--lang=en", "export", "plan.okr.yaml", "--to=markdown"],
    ):
        main(arguments)
        assert "Does it add up?" in capsys.readouterr().out


def test_a_file_is_not_written_over(capsys: Said) -> None:
    Path("a.md").write_text("mine")
    assert main(["export", "plan.okr.yaml", "--out", "a.md"]) == 1
    assert capsys.readouterr().err.startswith("E106: “a.md” is there already. Add --force")
    assert Path("a.md").read_text() == "mine"
    assert main(["export", "plan.okr.yaml", "--out", "a.md", "--force"]) == 0
    assert Path("a.md").read_text().startswith("# Vendite")
    assert sorted(file.name for file in Path().iterdir()) == ["a.md", "plan.okr.yaml"]


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["export"], "U104: Which file?"),
        (["export", "plan.okr.yaml"], "E105: In which format?"),
        (["export", "plan.okr.yaml", "--to", "exel"], "E101: I cannot write “exel”."),
        (["export", "none.okr.yaml", "--to", "csv"], "P014: "),
        (["export", "plan.okr.yaml", "--to", "csv", "--on", "soon"], "E108: “soon” is not a day yet"),
        (["export", "plan.okr.yaml", "--out", "no/such/a.md"], "E107: I cannot write “no/such/a.md”"),
        (["import"], "U109: Which table?"),
        (["import", "none.csv"], "C101: "),
        (["import", "--template", "a.ods"], "E101: I cannot write “ods”."),
    ],
)
def test_what_is_not_understood_says_what_to_do(arguments: list[str], said: str, capsys: Said) -> None:
    assert main(arguments) in {1, 2}
    assert said in capsys.readouterr().err


def test_a_byte_order_mark_for_excel(capsysbinary: pytest.CaptureFixture[bytes]) -> None:
    for flag, marked in (([], True), (["--no-bom"], False)):
        main(["export", "plan.okr.yaml", "--to", "csv", *flag])
        assert capsysbinary.readouterr().out.startswith(b"\xef\xbb\xbf") is marked


def test_there_and_back(capsys: Said) -> None:
    main(["export", "plan.okr.yaml", "--out", "table.xlsx"])
    assert main(["import", "table.xlsx", "--out", "back.okr.yaml", "--yes"]) == 0
    said = capsys.readouterr()
    assert "Everything in the table was read." in said.out
    assert said.err.endswith("Written: back.okr.yaml.\n")
    assert Plan.load("back.okr.yaml") == Plan.load("plan.okr.yaml")


def test_an_import_shows_and_writes_nothing_until_it_is_told(capsys: Said, monkeypatch: pytest.MonkeyPatch) -> None:
    main(["export", "plan.okr.yaml", "--out", "table.csv"])
    capsys.readouterr()
    assert main(["import", "table.csv"]) == 1
    said = capsys.readouterr()
    assert "Plan “Vendite, primo trimestre”" in said.out
    assert (
        said.err == "Nothing was written. To write the plan: okrwidgets import table.csv --out table.okr.yaml --yes\n"
    )
    assert not Path("table.okr.yaml").exists()

    class Terminal(io.StringIO):
        def isatty(self) -> bool:
            return True

    for answer, written in (("n\n", False), ("\n", False), ("y\n", True)):
        monkeypatch.setattr("sys.stdin", Terminal(answer))
        assert main(["import", "table.csv"]) == (0 if written else 1)
        assert Path("table.okr.yaml").exists() is written
    assert main(["import", "table.csv", "--yes"]) == 1
    assert "E106" in capsys.readouterr().err


def test_a_table_with_something_lost_is_written_and_said(capsys: Said) -> None:
    Path("t.csv").write_text("Type,Title,Target\nObjective,A,\nKey result,B,soon\n")
    assert main(["import", "t.csv", "--yes"]) == 1
    assert "E203: line 3, “Target”: “soon”" in capsys.readouterr().out
    assert Path("t.okr.yaml").exists()


def test_a_template_to_fill_in(capsys: Said) -> None:
    assert main(["import", "--template", "t.xlsx", "--lang", "it"]) == 0
    assert "okrwidgets import t.xlsx" in capsys.readouterr().err
    assert load_workbook("t.xlsx").sheetnames == ["Piano", "Come si compila"]
    assert main(["import", "--template", "t.xlsx"]) == 1
    assert main(["import", "--template", "t.csv"]) == 0
    assert main(["import", "t.csv", "--yes"]) == 0
