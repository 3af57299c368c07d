"""A plan, however it is given."""

from __future__ import annotations

import os
from typing import TypeAlias

from okrwidgets.model.plan import Plan

PlanOrFile: TypeAlias = Plan | str | os.PathLike[str]
"""A plan, or the name of its file: what the widgets take, the questions and pictures take as well."""


def plan_of(given: PlanOrFile) -> Plan:
    """Read the plan where its file is named; a plan comes back as it is.

    Args:
        given: a plan, or the name of its file.

    Raises:
        PlanError: when there is no such file, or it does not read.
    """
    return Plan.load(given) if isinstance(given, str | os.PathLike) else given
