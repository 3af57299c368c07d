"""A plan, however it is given."""

from __future__ import annotations

import os
from typing import TypeAlias

from okrwidgets.errors import OkrError
from okrwidgets.model.plan import Plan
from okrwidgets.model.sentences import PLAN_EXPECTED
from okrwidgets.text import Verbatim

PlanOrFile: TypeAlias = Plan | str | os.PathLike[str]
"""A plan, or the name of its file: what the widgets take, the questions and pictures take as well."""


def plan_of(given: PlanOrFile) -> Plan:
    """Read the plan where its file is named; a plan comes back as it is.

    Args:
        given: a plan, the name of its file, or a widget, which has the plan as its ``value``.

    Raises:
        PlanError: when there is no such file, or it does not read.
        OkrError: ``P602`` where it is something else.
    """
    if isinstance(given, str | os.PathLike):
        return Plan.load(given)
    shown = getattr(given, "value", given)
    if not isinstance(shown, Plan):
        raise OkrError("P602", PLAN_EXPECTED.fill(given=Verbatim(type(given).__name__)))
    return shown
