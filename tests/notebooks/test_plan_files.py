"""The plans that the notebooks open, and that the texts say of them what the software says."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from okrwidgets import Plan, assumes
from okrwidgets.model.starting_points import article_plan
from okrwidgets.text import Language
from tests.notebooks.course import NOTEBOOKS, cells

LANGUAGES: tuple[Language, ...] = ("en", "it")
WORDS = {"id", "for_", "title", "name", "owner", "why", "language", "noun", "measure", "note"}
PLANS = sorted(NOTEBOOKS.glob("*/*.okr.yaml"))


def load(lang: Language) -> Plan:
    return Plan.load(NOTEBOOKS / lang / "plan.okr.yaml")


def shape(value: Any, name: str = "") -> Any:
    """A plan without its words: only where there are some."""
    if isinstance(value, dict):
        return {key: shape(inner, key) for key, inner in value.items()}
    if isinstance(value, list | tuple):
        return [shape(inner) for inner in value]
    return bool(value) if name in WORDS else value


@pytest.mark.parametrize("path", PLANS, ids=lambda path: f"{path.parent.name}/{path.name}")
def test_a_plan_loads_without_a_notice(path: Path) -> None:
    plan = Plan.load(path)
    assert plan.notices == ()
    assert plan.language == path.parent.name


def test_both_languages_have_the_same_files() -> None:
    english, italian = ([path.name for path in PLANS if path.parent.name == lang] for lang in LANGUAGES)
    assert english == italian != []


def test_both_languages_have_the_same_plan() -> None:
    english, italian = (load(lang).model_dump() for lang in LANGUAGES)
    for plan in (english, italian):
        for part in (*plan["kpis"], *(row for objective in plan["objectives"] for row in objective["key_results"])):
            part["unit"] = str(part["unit"]).partition(" of ")[0]
    assert shape(english) == shape(italian)


@pytest.mark.parametrize("lang", LANGUAGES)
def test_the_course_starts_from_the_same_plan_as_the_command_new(lang: Language) -> None:
    assert load(lang) == article_plan(lang)


def lesson(lang: Language) -> str:
    (path,) = (NOTEBOOKS / lang).glob("06_*.ipynb")
    return "\n".join(cell["source"] for cell in cells(path) if cell["cell_type"] == "markdown")


@pytest.mark.parametrize(
    ("lang", "contracts", "each"),
    [
        ("en", 30, "€3,333.33"),
        ("en", 20, "€5,000"),
        ("it", 30, "3.333,33 €"),
        ("it", 20, "5.000 €"),
    ],
)
def test_the_lesson_says_what_the_software_computes(lang: Language, contracts: int, each: str) -> None:
    plan = load(lang)
    (objective,) = plan.objectives
    meetings, signed = objective.key_results
    changed = objective.replace(key_results=(meetings, signed.replace(target=contracts)))
    said = [line.sentence.say(lang) for line in assumes(plan.replace(objectives=(changed,)), plan.kpis[0])]
    assert any(each in sentence.replace("\xa0", " ") for sentence in said)
    assert each in lesson(lang)
