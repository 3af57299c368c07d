"""What is made from the glossary's files is current, and does what it is for."""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator
from ruamel.yaml import YAML

from okrwidgets.resources import glossary_dir
from okrwidgets.terms import columns, sources, terms
from okrwidgets.terms.check import check_folder
from okrwidgets.terms.compiled import read_compiled, write_compiled
from okrwidgets.terms.making import made
from okrwidgets.terms.making.schema import list_schema, term_schema
from okrwidgets.terms.reading import read_folder
from okrwidgets.terms.records import Column, Source
from tests.terms.small import Small
from tests.test_public_names import loaded_by

FOLDER = check_folder(glossary_dir())
MADE = made(FOLDER)


@pytest.mark.parametrize("file", MADE, ids=str)
def test_it_is_current(file: Path) -> None:
    found = (glossary_dir().parent / file).read_text(encoding="utf-8")
    assert found == MADE[file], (
        f"{file} is older than the glossary's files: run “make glossary” and commit what it writes"
    )


def test_the_pages_are_among_them() -> None:
    assert {file.name for file in MADE} >= {"glossary.json", "term.schema.json", "glossary.en.md", "glossary.it.md"}


def test_no_page_is_made_of_a_glossary_with_loose_ends(small: Small, tmp_path: Path) -> None:
    small.terms["okr"]["related"] = ["nothing"]
    assert {file.suffix for file in made(check_folder(small.write(tmp_path)))} == {".json"}


def test_what_is_compiled_is_what_the_files_hold() -> None:
    assert terms() == FOLDER.terms
    assert list(columns()) == list(FOLDER.columns)
    assert columns() == FOLDER.columns
    assert sources() == FOLDER.sources


def test_compiled_and_read_again_nothing_is_lost(small: Small, tmp_path: Path) -> None:
    small.columns[0] |= {"maximum": 0.5, "aliases": {"en": ["a"], "it": []}}
    small.sources[0] |= {"url": "https://example.org/", "read": "2026-11-24"}
    small.terms["okr"] |= {"expansion": {"en": "“è” {…}", "it": "perché ×"}}
    folder = read_folder(small.write(tmp_path))
    assert folder.findings == []
    file = tmp_path / "glossary.json"
    text = write_compiled(folder.terms.values(), folder.columns.values(), folder.sources.values())
    file.write_text(text, encoding="utf-8")
    again = read_compiled(file)
    assert (again.terms, again.columns, again.sources) == (folder.terms, folder.columns, folder.sources)
    assert again.sources["article"].read == dt.date(2026, 11, 24)


def test_one_record_a_line() -> None:
    lines = MADE[Path("glossary/glossary.json")].splitlines()
    assert sum(line.startswith('{"key": ') for line in lines) == len(terms()) + len(columns()) + len(sources())


def test_reading_the_glossary_needs_no_yaml() -> None:
    code = "from okrwidgets.terms import terms, search; terms(); search('ritorno spesa')"
    assert loaded_by(code, "ruamel.yaml", "babel", "pandas", "IPython") == []


def _validator(text: str) -> Draft202012Validator:
    schema = json.loads(text)
    Draft202012Validator.check_schema(schema)
    return Draft202012Validator(schema)


def _data(file: Path) -> Any:
    data = YAML(typ="safe", pure=True).load(file)
    return json.loads(json.dumps(data, default=str))  # a schema knows no days, only their text


@pytest.mark.parametrize("file", sorted((glossary_dir() / "terms").glob("*.yaml")), ids=lambda file: file.stem)
def test_the_schema_accepts_every_term(file: Path) -> None:
    assert list(_validator(term_schema()).iter_errors(_data(file))) == []


@pytest.mark.parametrize(("name", "record"), [("columns", Column), ("sources", Source)])
def test_the_schema_accepts_columns_and_sources(name: str, record: type[Column | Source]) -> None:
    assert list(_validator(list_schema(record)).iter_errors(_data(glossary_dir() / f"{name}.yaml"))) == []


@pytest.mark.parametrize(
    "spoil",
    [
        lambda term: term.pop("definition"),
        lambda term: term.update(definition={"en": "only"}),
        lambda term: term.update(kind="KPI"),
        lambda term: term.update(relatd=["roi"]),
        lambda term: term.update(related=[]),
        lambda term: term["measure"].update(better="more"),
        lambda term: term["measure"]["worked"]["values"].update({"Ad Spend": 3}),
        lambda term: term["not_to_confuse"][0].update(with_="roi"),
    ],
)
def test_the_schema_refuses_what_the_check_refuses(small: Small, spoil: Callable[[dict[str, Any]], object]) -> None:
    term = small.terms["roas"]
    validator = _validator(term_schema())
    assert validator.is_valid(term)
    spoil(term)
    assert not validator.is_valid(term)


def test_the_schema_says_what_each_key_is_for() -> None:
    schema = json.loads(term_schema())
    records = [schema, *schema["$defs"].values()]
    silent = [
        (record["title"], name)
        for record in records
        for name, field in record["properties"].items()
        if not field.get("description")
    ]
    assert silent == []
    assert schema["properties"]["related"]["description"] == "keys of terms to read next."
