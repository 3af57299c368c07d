"""Where a plan is asked for, the name of its file will do, as it does for the widgets."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

import okrwidgets as okr
from okrwidgets.errors import PlanError
from okrwidgets.model.starting_points import article_text

ASKED: dict[str, Callable[[Any], str]] = {
    "breakdown": lambda plan: okr.breakdown(plan).gap().sentence.say("en"),
    "attainment": lambda plan: okr.attainment(plan).sentence.say("en"),
    "alt_text": lambda plan: okr.pictures.alt_text(plan, "en"),
    "cascade": lambda plan: okr.pictures.cascade(plan, "en").alt_text,
    "driver_tree": lambda plan: okr.pictures.driver_tree(plan, lang="en").alt_text,
    "levels": lambda plan: okr.pictures.levels(plan, lang="en").alt_text,
    "waterfall": lambda plan: okr.pictures.waterfall(plan, lang="en").alt_text,
    "likelihood": lambda plan: okr.pictures.likelihood(plan, lang="en").alt_text,
    "pace": lambda plan: okr.pictures.pace(plan, "meetings", lang="en").alt_text,
}


@pytest.mark.parametrize("name", ASKED)
def test_the_name_of_the_file_will_do(name: str, tmp_path: Path) -> None:
    file = tmp_path / "plan.okr.yaml"
    file.write_text(article_text("en"), encoding="utf-8")
    ask = ASKED[name]
    assert ask(str(file)) == ask(file) == ask(okr.Plan.load(file)) != ""
    with pytest.raises(PlanError, match="P014"):
        ask(tmp_path / "none.okr.yaml")
