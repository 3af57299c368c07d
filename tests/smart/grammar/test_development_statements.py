"""The quantities of the development statements, counted as their scorer does."""

from __future__ import annotations

import json
from collections import Counter
from pathlib import Path

import pytest

from okrwidgets.smart.grammar import read
from okrwidgets.text import LANGUAGES, Language

STATEMENTS = [
    json.loads(line)
    for line in (Path(__file__).parents[1] / "dev.jsonl").read_text(encoding="utf-8").splitlines()
    if line.strip()
]
ENOUGH = 0.97


@pytest.mark.parametrize("lang", LANGUAGES)
def test_precision_and_recall_of_the_target_values(lang: Language) -> None:
    given, found = Counter[tuple[str, float]](), Counter[tuple[str, float]]()
    for statement in STATEMENTS:
        if statement["lang"] == lang:
            for quantity in statement["labels"]["quantity"]:
                value = quantity["value"]
                values = value if isinstance(value, list) else [value]
                given.update((statement["id"], round(float(each), 2)) for each in values)
            for target in read(statement["text"], lang).targets:
                found.update((statement["id"], round(each, 2)) for each in target.values)
    both = (given & found).total()
    assert both / found.total() >= ENOUGH
    assert both / given.total() >= ENOUGH
