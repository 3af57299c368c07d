"""A plan, however it is given."""

from __future__ import annotations

from pathlib import Path
from types import SimpleNamespace

import pytest

from okrwidgets.errors import OkrError
from okrwidgets.model import Plan
from okrwidgets.model.given import plan_of


def test_a_plan_or_the_name_of_its_file(tmp_path: Path) -> None:
    file = tmp_path / "plan.okr.yaml"
    file.write_text("title: Sales\n", encoding="utf-8")
    plan = Plan.loads("title: Sales")
    assert plan_of(plan) is plan
    assert plan_of(file) == plan_of(str(file)) == plan
    assert plan_of(SimpleNamespace(value=plan)) is plan  # type: ignore[arg-type]


def test_anything_else_is_said() -> None:
    with pytest.raises(OkrError) as refused:
        plan_of(5)  # type: ignore[arg-type]
    assert refused.value.code == "P602"
    assert "“int”" in refused.value.say("en")
    assert "“int”" in refused.value.say("it")
