"""The page of the rules says what the rules say."""

from __future__ import annotations

import re
from dataclasses import fields
from pathlib import Path

import okrwidgets.smart
from okrwidgets.smart.explaining.page import rules_page
from okrwidgets.smart.explaining.page_words import FIELDS
from okrwidgets.smart.rules import RULES
from okrwidgets.smart.statement import Context

PAGE = Path(okrwidgets.smart.__file__).parents[2] / "docs" / "rules.md"


def test_the_page_is_current() -> None:
    assert PAGE.read_text(encoding="utf-8") == rules_page(), "make rules"


def test_every_rule_has_its_place() -> None:
    page = rules_page()
    assert re.findall(r"^### (\w\d{3}) · ", page, re.MULTILINE) == [rule.code for rule in RULES]
    assert re.findall(r"^## (.) · ", page, re.MULTILINE) == list("SMART")
    for rule in RULES:
        assert page.count(f'<a id="{rule.code.lower()}"></a>') == 1


def test_every_case_stands_there_in_a_line_of_its_own() -> None:
    lines = rules_page().splitlines()
    for rule in RULES:
        for cases in (*rule.good.values(), *rule.bad.values()):
            for case in cases:
                words = case.text.strip()
                assert not words or any(line.startswith(f"- `{words}`") for line in lines), case.text


def test_whatever_a_case_knows_can_be_said() -> None:
    assert set(FIELDS) == {field.name for field in fields(Context)}
