"""The two pages on a plan's arithmetic: their plan reads, and answers as they say."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from okrwidgets.breakdown import breakdown
from okrwidgets.model import Plan
from okrwidgets.text import Language, Sayable

DOCS = Path(__file__).parents[2] / "docs"


@pytest.mark.parametrize(
    ("lang", "meetings", "contracts"), [("en", "meetings", "contracts"), ("it", "incontri", "contratti")]
)
def test_the_page_says_what_its_plan_answers(lang: Language, meetings: str, contracts: str) -> None:
    page = (DOCS / f"breakdown.{lang}.md").read_text(encoding="utf-8")
    written = re.search(r"```yaml\n(.*?)```", page, re.DOTALL)
    assert written is not None
    plan = Plan.loads(written[1])
    assert plan.notices == ()
    found = breakdown(plan)
    assert found.tree.problems == ()
    for answer in (found.gap(), found.solve(contracts), found.solve(meetings, target=150000)):
        assert _first(answer.sentence, lang) in page
    assert found.attainment().method == "simulation"


def _first(said: Sayable, lang: Language) -> str:
    """The first sentence; the pages break no line within it and use plain spaces."""
    return said.say(lang).replace("\xa0", " ").split(". ")[0].rstrip(".")
