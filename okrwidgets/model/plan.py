"""The plan: one document with its KPIs and the objectives that carry them."""

from __future__ import annotations

import datetime as dt
import os
from collections.abc import Iterator
from typing import TYPE_CHECKING, Annotated, Any, Literal, Self

from pydantic import Field, PrivateAttr, model_validator
from pydantic_core import PydanticCustomError

from okrwidgets.model.base import Record
from okrwidgets.model.links import link_problems
from okrwidgets.model.records import KPI, KeyResult, Objective

if TYPE_CHECKING:
    import pandas as pd

    from okrwidgets.errors import Problem
    from okrwidgets.model.document.source import Source
    from okrwidgets.model.links import Path

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
        holidays: days besides weekends on which nobody works.
        kpis: where we want to be.
        objectives: in the order of the reader, of all levels.
    """

    okr: Literal[1] = 1
    title: str = ""
    language: Literal["en", "it"] = "en"
    profile: Profile = "article"
    currency: Annotated[str, Field(pattern=r"^[A-Z]{3}$")] = "EUR"
    fiscal_year_start: Annotated[int, Field(strict=True, ge=1, le=12)] = 1
    holidays: tuple[dt.date, ...] = ()
    kpis: tuple[KPI, ...] = ()
    objectives: tuple[Objective, ...] = ()

    _source: Source | None = PrivateAttr(default=None)
    """The text that the fields derive from, for saving; see `okrwidgets.model.document`."""

    @classmethod
    def load(cls, path: str | os.PathLike[str], lang: str | None = None) -> Plan:
        """Read a plan from its file.

        Args:
            path: of the file, usually ``*.okr.yaml``.
            lang: in which an error is printed; the reader's language where it is not given.

        Raises:
            PlanError: with everything that is amiss, each with line, column and code.
        """
        from okrwidgets.model.document import load

        return load(path, lang)

    @classmethod
    def loads(cls, text: str, source: str = "", lang: str | None = None) -> Plan:
        """Read a plan from a text.

        Args:
            text: YAML.
            source: a name for messages.
            lang: in which an error is printed.

        Raises:
            PlanError: with everything that is amiss, each with line, column and code.

        Examples:
            >>> plan = Plan.loads("title: Sales   # our year")
            >>> print(plan.replace(title="Shop").to_yaml(), end="")
            title: Shop   # our year
        """
        from okrwidgets.model.document import loads

        return loads(text, source, lang)

    def to_yaml(self) -> str:
        """The plan as text: that from which it was read, changed only where the plan differs."""
        from okrwidgets.model.document import render

        return render(self._source, self)

    def save(self, path: str | os.PathLike[str] | None = None, *, overwrite: bool = False) -> Plan:
        """Write the plan into its file, whole or not at all.

        Args:
            path: where to; the file that it was read from where it is not given.
            overwrite: write over whatever is there.

        Returns:
            The same plan, attached to the text and the file as they are now: go on with this one.

        Raises:
            FileChangedError: when the file is not the one that was read.
            OkrError: when it cannot be written; the file is then as it was.
        """
        from okrwidgets.model.document import save

        return save(self, path, overwrite=overwrite)

    @property
    def notices(self) -> tuple[Problem, ...]:
        """What was noticed on reading: keys that no field has, figures that look like thousands."""
        return self._source.notices if self._source is not None else ()

    def whereabouts(self, paths: list[Path]) -> list[tuple[int, int]]:
        """Line and column, both from 1, of each path in the text that the plan was read from.

        Args:
            paths: keys and indices from the top, for example ``("kpis", 0, "name")``.
        """
        from okrwidgets.model.document.whereabouts import whereabouts

        return whereabouts(self._source, paths) if self._source is not None else [(1, 1)] * len(paths)

    def replace(self, **changes: object) -> Self:
        """Return a copy with some fields changed, on the same text.

        Raises:
            PlanError: when a value does not fit its field, or a link points at nothing.
        """
        changed = super().replace(**changes)
        changed._source = self._source
        return changed

    def on_text_of(self, other: Plan) -> Plan:
        """The same fields on the text and file of another plan, for example a younger one of the same file."""
        from okrwidgets.model.document.files import attach

        return attach(self, other._source)

    def to_frame(self) -> pd.DataFrame:
        """The key results as a pandas table, one row each.

        Returns:
            objective and key_result (ids), title, stage, unit, start, target, owner, drives, latest_value.

        Raises:
            OkrError: ``P601`` where pandas is not installed.
        """
        from okrwidgets.model.frame import frame_of

        return frame_of(self)

    @staticmethod
    def json_schema() -> dict[str, Any]:
        """The JSON Schema of a plan's file, for editors."""
        from okrwidgets.model.schema import json_schema

        return json_schema()

    @model_validator(mode="after")
    def _check_links(self) -> Self:
        if problems := link_problems(self):
            raise PydanticCustomError("plan_links", "links of the plan", {"problems": tuple(problems)})
        return self

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Plan):
            return NotImplemented
        return all(getattr(self, name) == getattr(other, name) for name in type(self).model_fields)

    __hash__ = None  # type: ignore[assignment]  # formulas and assumptions are dicts

    def __repr__(self) -> str:
        key_results = sum(len(objective.key_results) for objective in self.objectives)
        return (
            f"Plan({self.title!r}, kpis={len(self.kpis)}, objectives={len(self.objectives)}, key_results={key_results})"
        )

    __str__ = __repr__

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
