"""The plan: one document with its KPIs and the objectives that carry them."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any, Literal, Self

from pydantic import Field, PrivateAttr

from okrwidgets.model.base import Record
from okrwidgets.model.records import KPI, KeyResult, Objective

if TYPE_CHECKING:
    import pandas as pd

    from okrwidgets.errors import Problem
    from okrwidgets.model.document.source import Source

Profile = Literal["article", "rework", "wodtke"]


class Plan(Record):
    """A plan as one readable file, ``*.okr.yaml``.

    Two plans are equal when their fields are, whatever their text looks like.

    Attributes:
        okr: version of the document format.
        title: of the whole plan.
        language: in which the words of the file are written.
        profile: whose method the advice follows.
        currency: ISO 4217 code where a unit names none.
        fiscal_year_start: month (1 to 12) in which ``FY…`` periods begin.
        kpis: where we want to be.
        objectives: in the order of the reader, of all levels.
    """

    okr: Literal[1] = 1
    title: str = ""
    language: Literal["en", "it"] = "en"
    profile: Profile = "article"
    currency: Annotated[str, Field(pattern=r"^[A-Z]{3}$")] = "EUR"
    fiscal_year_start: Annotated[int, Field(strict=True, ge=1, le=12)] = 1
    kpis: tuple[KPI, ...] = ()
    objectives: tuple[Objective, ...] = ()

    _source: Source | None = PrivateAttr(default=None)
    """The text that the fields derive from, for saving; see `okrwidgets.model.document`."""

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Plan):
            return NotImplemented
        return all(getattr(self, name) == getattr(other, name) for name in type(self).model_fields)

    __hash__ = None  # type: ignore[assignment]  # formulas and assumptions are dicts

    def __repr__(self) -> str:
        key_results = sum(len(objective.key_results) for objective in self.objectives)
        return f"Plan({self.title!r}, kpis={len(self.kpis)}, objectives={len(self.objectives)}, key_results={key_results})"

    def key_results(self) -> Iterator[tuple[Objective, KeyResult]]:
        """Every key result with its objective, in the order of the document."""
        for objective in self.objectives:
            for key_result in objective.key_results:
                yield objective, key_result

    def find(self, id: str) -> KPI | Objective | KeyResult | None:
        """The part with this id, or ``None``."""
        for kpi in self.kpis:
            if kpi.id == id:
                return kpi
        for objective in self.objectives:
            if objective.id == id:
                return objective
            for key_result in objective.key_results:
                if key_result.id == id:
                    return key_result
        return None

    def ids(self) -> set[str]:
        """All ids in use."""
        used = {kpi.id for kpi in self.kpis} | {objective.id for objective in self.objectives}
        return used | {key_result.id for _, key_result in self.key_results()}
