"""Define a KPI, break it down into OKRs, and see whether the breakdown carries it.

Each public name loads its room on first use, so that ``import okrwidgets`` is quick and asks for
neither a data frame nor a browser.

Examples:
    >>> import okrwidgets as okr
    >>> okr.Period.parse("2027-Q1").weeks()
    13
"""

from __future__ import annotations

import sys
from importlib import import_module
from types import ModuleType
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from okrwidgets import pictures
    from okrwidgets.advice import advice
    from okrwidgets.breakdown import assumes, breakdown
    from okrwidgets.breakdown.likelihood import Rate, attainment, history_from
    from okrwidgets.errors import OkrError, PlanError
    from okrwidgets.export import export, import_plan, import_template
    from okrwidgets.metrics import against, compare, measure
    from okrwidgets.model import KPI, CheckIn, KeyResult, Objective, Plan, Unit
    from okrwidgets.period import Period
    from okrwidgets.smart import explain, read, review
    from okrwidgets.tables import paste, read_csv, read_excel
    from okrwidgets.terms import term
    from okrwidgets.text import set_language
    from okrwidgets.widgets import CheckInForm, GlossaryBrowser, KPIBuilder, OKRBuilder, SmartCoach, WhatIf

__all__ = [
    "KPI",
    "CheckIn",
    "CheckInForm",
    "GlossaryBrowser",
    "KPIBuilder",
    "KeyResult",
    "OKRBuilder",
    "Objective",
    "OkrError",
    "Period",
    "Plan",
    "PlanError",
    "Rate",
    "SmartCoach",
    "Unit",
    "WhatIf",
    "__version__",
    "advice",
    "against",
    "assumes",
    "attainment",
    "breakdown",
    "compare",
    "explain",
    "export",
    "history_from",
    "import_plan",
    "import_template",
    "measure",
    "paste",
    "pictures",
    "read",
    "read_csv",
    "read_excel",
    "review",
    "set_language",
    "term",
]

_ROOMS: Final = {
    "KPI": "okrwidgets.model",
    "CheckIn": "okrwidgets.model",
    "CheckInForm": "okrwidgets.widgets",
    "GlossaryBrowser": "okrwidgets.widgets",
    "KPIBuilder": "okrwidgets.widgets",
    "KeyResult": "okrwidgets.model",
    "OKRBuilder": "okrwidgets.widgets",
    "Objective": "okrwidgets.model",
    "OkrError": "okrwidgets.errors",
    "Period": "okrwidgets.period",
    "Plan": "okrwidgets.model",
    "PlanError": "okrwidgets.errors",
    "Rate": "okrwidgets.breakdown.likelihood",
    "SmartCoach": "okrwidgets.widgets",
    "Unit": "okrwidgets.model",
    "WhatIf": "okrwidgets.widgets",
    "advice": "okrwidgets.advice",
    "against": "okrwidgets.metrics",
    "assumes": "okrwidgets.breakdown",
    "attainment": "okrwidgets.breakdown.likelihood",
    "breakdown": "okrwidgets.breakdown",
    "compare": "okrwidgets.metrics",
    "explain": "okrwidgets.smart",
    "history_from": "okrwidgets.breakdown.likelihood",
    "export": "okrwidgets.export",
    "import_plan": "okrwidgets.export",
    "import_template": "okrwidgets.export",
    "measure": "okrwidgets.metrics",
    "paste": "okrwidgets.tables",
    "read": "okrwidgets.smart",
    "read_csv": "okrwidgets.tables",
    "read_excel": "okrwidgets.tables",
    "review": "okrwidgets.smart",
    "set_language": "okrwidgets.text",
    "term": "okrwidgets.terms",
}

__version__: str


_NAMED_AS_THEIR_ROOM: Final = frozenset({"advice", "breakdown", "export"})


class _Package(ModuleType):
    """Keeps ``okrwidgets.advice``, ``breakdown`` and ``export`` functions, although rooms have the same names.

    Whoever imports a room makes Python bind it here, over the function.
    """

    def __setattr__(self, name: str, value: object) -> None:
        if name in _NAMED_AS_THEIR_ROOM and isinstance(value, ModuleType):
            value = getattr(value, name)
        super().__setattr__(name, value)


sys.modules[__name__].__class__ = _Package


def __getattr__(name: str) -> Any:
    if name == "__version__":
        from importlib.metadata import version

        return version("okrwidgets")
    if name == "pictures":
        return import_module("okrwidgets.pictures")
    if name in _ROOMS:
        value = getattr(import_module(_ROOMS[name]), name)
        globals()[name] = value
        return value
    raise AttributeError(f"module 'okrwidgets' has no attribute {name!r}")


def __dir__() -> list[str]:
    return sorted(__all__)
