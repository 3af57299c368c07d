"""The five letters of a key result; what it does not say itself it takes from what it derives from."""

from __future__ import annotations

from okrwidgets.model import KeyResult, Plan, Unit
from okrwidgets.smart.fields import sentences
from okrwidgets.smart.fields.attainable import actionable, challenge
from okrwidgets.smart.fields.kpi import name_unit
from okrwidgets.smart.fields.lineage import Lineage, lineage, relevant, timed
from okrwidgets.smart.fields.measurable import measurable
from okrwidgets.smart.letters import Letter
from okrwidgets.text import Sayable


def review_key_result(row: KeyResult, plan: Plan | None) -> tuple[Letter, ...]:
    """Title and unit; unit and target; owner, own or the objective's; the link; period, own or the KPI's."""
    line = lineage(row, plan)
    question, missing = challenge(row)
    return (
        _specific(row),
        measurable(row),
        actionable(_owner(row, line), question, missing),
        relevant(line, is_objective=False),
        timed(row.period, line.kpi, plan.fiscal_year_start if plan else 1),
    )


def _specific(row: KeyResult) -> Letter:
    if not row.title.strip():
        return Letter("S", "missing", (), sentences.NO_TITLE, sentences.WHAT_RESULT, ("title",))
    if row.unit == Unit("count"):
        return Letter("S", "met", ("title",), sentences.TITLE.fill(name=row.title))
    reason = sentences.TITLE_AND_UNIT.fill(name=row.title, unit=name_unit(row.unit))
    return Letter("S", "met", ("title", "unit"), reason)


def _owner(row: KeyResult, line: Lineage) -> Sayable | None:
    if row.owner:
        return sentences.OWNER.fill(owner=row.owner)
    if line.objective is not None and line.objective.owner:
        return sentences.OWNER_ABOVE.fill(owner=line.objective.owner)
    return None
