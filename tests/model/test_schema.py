from __future__ import annotations

import datetime as dt
from importlib.resources import files
from typing import Any

import jsonschema
import pytest
from ruamel.yaml import YAML

from okrwidgets.model.schema import derived_schema, json_schema


def read(text: str) -> Any:
    return _as_json(YAML(typ="safe").load(text))


def _as_json(value: Any) -> Any:
    """As an editor's YAML reader hands it to the schema: a date is a text."""
    if isinstance(value, dict):
        return {key: _as_json(part) for key, part in value.items()}
    if isinstance(value, list):
        return [_as_json(part) for part in value]
    return value.isoformat() if isinstance(value, dt.date) else value


def accepts(text: str) -> bool:
    return bool(jsonschema.Draft202012Validator(json_schema()).is_valid(read(text)))


def test_the_file_in_the_package_is_up_to_date() -> None:
    assert json_schema() == derived_schema(), "run `make types`"


def test_it_is_a_schema() -> None:
    jsonschema.Draft202012Validator.check_schema(json_schema())


@pytest.mark.parametrize("lang", ["en", "it"])
def test_it_accepts_the_plan_to_start_from(lang: str) -> None:
    assert accepts((files("okrwidgets.model") / "templates" / f"article.{lang}.okr.yaml").read_text(encoding="utf-8"))


@pytest.mark.parametrize(
    "text",
    [
        "okr: 2",
        "taget: 3",
        "kpis: [{id: a, better: sideways}]",
        "kpis: [{id: a, target: many}]",
        "kpis: [{id: 'a b'}]",
        "objectives: [{id: a, key_results: [{id: b, confidence: 11}]}]",
        "objectives: [{id: a, for_: b}]",
    ],
)
def test_it_marks_what_the_reader_would_be_told(text: str) -> None:
    assert not accepts(text)


@pytest.mark.parametrize(
    "text",
    [
        "x-mine: {anything: 1}",
        "kpis: [{id: a, x-colour: red, drivers: b * c}]",
        "kpis: [{id: a, check_ins: [{date: 2027-01-15, value: 41}]}]",
        "objectives: [{id: a, for: b}]",
    ],
)
def test_it_lets_pass_what_may_stand(text: str) -> None:
    assert accepts(text)


def test_every_field_of_a_kpi_explains_itself() -> None:
    fields = json_schema()["$defs"]["KPI"]["properties"]
    assert [name for name, field in fields.items() if not field.get("description")] == []
    assert fields["previous"]["description"] == "the last comparable period; compared, never the start of a total."
