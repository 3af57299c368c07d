"""The files of a glossary are read whole, and what does not fit is said with its place."""

from __future__ import annotations

from pathlib import Path

import pytest

from okrwidgets.errors import OkrError
from okrwidgets.terms import columns, sources, terms
from okrwidgets.terms.reading import Finding, read_folder
from tests.terms.small import Small

COLUMN = """\
- key: ad_spend
  name: {en: ad spend, it: spesa pubblicitaria}
  unit: money
  minimum: 0
  what: {en: "What the ads cost.", it: "Quanto costa la pubblicità."}
  aliases: {en: [cost], it: [costo, spesa]}
"""


def findings(folder: Path, file: str) -> list[Finding]:
    return [finding for finding in read_folder(folder).findings if finding.file == file]


def spoilt(small: Small, folder: Path, old: str, new: str) -> list[tuple[str, int | None, int | None]]:
    small.write(folder)
    assert old in COLUMN
    (folder / "columns.yaml").write_text(COLUMN.replace(old, new), encoding="utf-8")
    problems = [finding.problem for finding in findings(folder, "columns.yaml")]
    return [(problem.code, problem.line, problem.column) for problem in problems]


def test_all_that_is_written_is_read(small: Small, tmp_path: Path) -> None:
    small.write(tmp_path)
    (tmp_path / "columns.yaml").write_text(COLUMN, encoding="utf-8")
    found = read_folder(tmp_path)
    assert found.findings == []
    spend = found.columns["ad_spend"]
    assert (spend.unit, spend.minimum, spend.maximum) == ("money", 0, None)
    assert spend.name.say("it") == "spesa pubblicitaria"
    assert spend.aliases.of("it") == ("costo", "spesa")
    roas = found.terms["roas"]
    assert roas.not_to_confuse[0].with_ == "okr"
    assert roas.measure is not None
    assert roas.measure.worked.values == {"revenue": 300, "ad_spend": 100}
    assert found.sources["article"].url is None


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        pytest.param("minimum: 0", "minimun: 0", ("G202", 4, 3), id="unknown key"),
        pytest.param("  unit: money\n", "", ("G203", 1, 3), id="missing key"),
        pytest.param(', it: "Quanto costa la pubblicità."', "", ("G203", 5, 3), id="missing language"),
        pytest.param("Quanto costa la pubblicità.", "  ", ("G204", 5, 36), id="empty"),
        pytest.param("minimum: 0", "minimum: few", ("G205", 4, 3), id="no figure"),
        pytest.param("key: ad_spend", "key: Ad-Spend", ("G205", 1, 3), id="no key"),
        pytest.param("en: [cost]", "en: cost", ("G205", 6, 13), id="no list"),
        pytest.param("{en: ad spend, it: spesa pubblicitaria}", "ad spend", ("G205", 2, 3), id="no languages"),
        pytest.param("unit: money", "unit: [money]", ("G205", 3, 3), id="no text"),
        pytest.param('"What the ads cost."', "What: the ads cost.", ("G201", 5, 18), id="a colon in a sentence"),
        pytest.param("unit: money", "unit: money\n  unit: ratio", ("G201", 4, 3), id="a key twice"),
    ],
)
def test_what_does_not_fit_is_said_with_its_place(
    small: Small, tmp_path: Path, old: str, new: str, expected: tuple[str, int, int]
) -> None:
    assert spoilt(small, tmp_path, old, new) == [expected]


def test_a_list_of_columns_is_a_list(tmp_path: Path) -> None:
    (tmp_path / "columns.yaml").write_text("key: ad_spend\n", encoding="utf-8")
    assert [finding.problem.code for finding in findings(tmp_path, "columns.yaml")] == ["G205"]


def test_a_file_that_is_not_there_is_missed(tmp_path: Path) -> None:
    assert [(found.file, found.problem.code) for found in read_folder(tmp_path).findings] == [
        ("columns.yaml", "G206"),
        ("sources.yaml", "G206"),
    ]


def test_a_key_stands_once(small: Small, tmp_path: Path) -> None:
    small.columns.append(small.columns[0])
    (problem,) = [found.problem for found in findings(small.write(tmp_path), "columns.yaml")]
    assert (problem.code, problem.path) == ("G207", (3, "key"))


def test_a_file_is_named_for_its_term(small: Small, tmp_path: Path) -> None:
    small.write(tmp_path)
    (tmp_path / "terms" / "okr.yaml").rename(tmp_path / "terms" / "okrs.yaml")
    (problem,) = [found.problem for found in findings(tmp_path, "terms/okrs.yaml")]
    assert problem.code == "G208"
    assert "okrs.yaml" in problem.say("en")


def test_an_unknown_key_has_a_nearest_name_also_within_parts(small: Small, tmp_path: Path) -> None:
    small.terms["roas"]["measure"]["worked"]["resullt"] = 3
    (problem,) = [found.problem for found in findings(small.write(tmp_path), "terms/roas.yaml")]
    assert problem.path == ("measure", "worked", "resullt")
    assert problem.sentence.say("en").endswith("Did you mean “result”?")
    assert problem.sentence.say("it").endswith("Intendevi “result”?")


def test_an_item_that_does_not_fit_is_said_once(small: Small, tmp_path: Path) -> None:
    """Not also as an empty list, of which nothing was left."""
    small.terms["okr"]["not_to_confuse"][0]["why"] = "no languages"
    (problem,) = [found.problem for found in findings(small.write(tmp_path), "terms/okr.yaml")]
    assert problem.path == ("not_to_confuse", 0, "why")


def test_a_finding_names_file_line_and_column(small: Small, tmp_path: Path) -> None:
    small.write(tmp_path)
    (tmp_path / "columns.yaml").write_text(COLUMN.replace("minimum", "minimun"), encoding="utf-8")
    (finding,) = findings(tmp_path, "columns.yaml")
    assert finding.say("en").startswith("columns.yaml, line 4, column 3 · G202: “minimun” ")
    assert finding.say("it").startswith("columns.yaml, riga 4, colonna 3 · G202: “minimun” ")


def test_another_folder_is_read_on_request(small: Small, tmp_path: Path) -> None:
    small.write(tmp_path)
    assert list(terms(tmp_path)) == ["cost", "double", "okr", "roas"]
    assert list(columns(tmp_path)) == ["revenue", "ad_spend", "leads"]
    assert list(sources(tmp_path)) == ["article"]


def test_another_folder_that_cannot_be_read_is_refused_with_the_first_reason(small: Small, tmp_path: Path) -> None:
    small.columns[1]["unit"] = 3
    small.write(tmp_path)
    with pytest.raises(OkrError, match=r"columns\.yaml, line .* G205") as raised:
        columns(tmp_path)
    assert raised.value.code == "G102"
    assert list(sources(tmp_path)) == ["article"], "the other files are read all the same"


def test_nobody_changes_the_glossary_by_accident() -> None:
    with pytest.raises(TypeError):
        terms()["new"] = terms()["roas"]  # type: ignore[index]
