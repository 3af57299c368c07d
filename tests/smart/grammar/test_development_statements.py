"""The quantities of the development statements, counted as their scorer does."""

from __future__ import annotations

import json
from collections import Counter
from pathlib import Path
from typing import Any

import pytest

from okrwidgets.smart.grammar import read
from okrwidgets.smart.grammar.record import BINDING
from okrwidgets.text import LANGUAGES, Language

HERE = Path(__file__).parents[1]
# the second set has targets that stand in the context only, and universals that no grammar can judge
ENOUGH = {"dev.jsonl": 0.97, "statements/development.jsonl": 0.93}
BOUND = 0.98


def statements(name: str) -> list[dict[str, Any]]:
    return [json.loads(line) for line in (HERE / name).read_text(encoding="utf-8").splitlines() if line.strip()]


@pytest.mark.parametrize("name", ENOUGH)
@pytest.mark.parametrize("lang", LANGUAGES)
def test_what_binds_in_time(lang: Language, name: str) -> None:
    own = [statement for statement in statements(name) if statement["lang"] == lang]
    right = sum(
        any(time.kind in BINDING for time in read(statement["text"], lang).times) == statement["labels"]["T_text"]
        for statement in own
    )
    assert right / len(own) >= BOUND


@pytest.mark.parametrize("name", ENOUGH)
@pytest.mark.parametrize("lang", LANGUAGES)
def test_precision_and_recall_of_the_target_values(lang: Language, name: str) -> None:
    given, found = Counter[tuple[str, float]](), Counter[tuple[str, float]]()
    for statement in statements(name):
        if statement["lang"] == lang:
            for quantity in statement["labels"]["quantity"]:
                value = quantity["value"]
                values = value if isinstance(value, list) else [value]
                given.update((statement["id"], round(float(each), 2)) for each in values)
            for target in read(statement["text"], lang).targets:
                found.update((statement["id"], round(each, 2)) for each in target.values)
    both = (given & found).total()
    assert both / found.total() >= ENOUGH[name]
    assert both / given.total() >= ENOUGH[name]
