"""No rule can be left out: without it, what its own cases show is not shown by any other."""

from __future__ import annotations

import pytest

from okrwidgets.smart.rules import RULES, Case, Rule
from okrwidgets.text import Language
from okrwidgets.text.language import LANGUAGES
from tests.smart.rules.reading import Seen, see


def what_is_lost(rule: Rule, case: Case, lang: Language) -> bool:
    """Whether a case looks different without the rule: its verdict, or for a hint the words it points at."""
    rest = tuple(other for other in RULES if other is not rule)
    full, without = see(case, lang), see(case, lang, rest)
    if rule.severity == "hint":
        return any(found.span not in _spans(without, rule) for found in full.of(rule))
    return full.verdict(rule.letter) != without.verdict(rule.letter)


def _spans(seen: Seen, rule: Rule) -> set[tuple[int, int]]:
    return {found.span for found in seen.findings if found.rule.letter == rule.letter}


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.code)
@pytest.mark.parametrize("lang", LANGUAGES)
def test_without_a_rule_its_cases_go_unseen(rule: Rule, lang: Language) -> None:
    unseen = [case.text for case in rule.bad[lang] if what_is_lost(rule, case, lang)]
    assert unseen, f"{rule.code} says nothing that the others do not say"
