"""The five letters of an objective: it is words, and its key results carry the figures."""

from __future__ import annotations

from okrwidgets.model import Objective, Plan
from okrwidgets.smart.fields import sentences
from okrwidgets.smart.fields.attainable import actionable
from okrwidgets.smart.fields.lineage import Lineage, lineage, relevant, timed
from okrwidgets.smart.letters import Letter


def review_objective(objective: Objective, plan: Plan | None) -> tuple[Letter, ...]:
    """Title; the figures of the key results; owner; the link; the KPI's period."""
    line = lineage(objective, plan)
    return (
        _specific(objective),
        _measurable(objective),
        _actionable(objective),
        relevant(line, is_objective=True),
        _timed(objective, line, plan.fiscal_year_start if plan else 1),
    )


def _specific(objective: Objective) -> Letter:
    if not objective.title.strip():
        return Letter("S", "missing", (), sentences.NO_TITLE, sentences.WHICH_DESTINATION, ("title",))
    return Letter("S", "met", ("title",), sentences.TITLE.fill(name=objective.title))


def _measurable(objective: Objective) -> Letter:
    rows = objective.key_results
    counted = sum(row.target is not None or row.unit.kind == "milestone" for row in rows)
    if not counted:
        reason, question = sentences.NONE_HAS_TARGET, sentences.HOW_WOULD_YOU_NOTICE
        return Letter("M", "missing", (), reason, question, ("key_results",))
    if counted == len(rows):
        return Letter("M", "met", ("key_results",), sentences.ALL_HAVE_TARGETS)
    reason_for_some = sentences.SOME_HAVE_TARGETS.fill(with_figure=counted, all=len(rows))
    return Letter("M", "partly", ("key_results",), reason_for_some, sentences.WHICH_FIGURE_STILL, ("key_results",))


def _actionable(objective: Objective) -> Letter:
    rows = objective.key_results
    if objective.owner:
        return actionable(sentences.OWNER.fill(owner=objective.owner), sentences.CAN_BE_REACHED)
    below = sentences.OWNERS_BELOW if rows and all(row.owner for row in rows) else None
    return actionable(below, sentences.CAN_BE_REACHED, by="key_results")


def _timed(objective: Objective, line: Lineage, fiscal_year_start: int) -> Letter:
    found = timed(None, line.kpi, fiscal_year_start)
    rows = objective.key_results
    if found.verdict == "met" or not rows:
        return found
    if all(row.period is not None for row in rows):
        return Letter("T", "met", ("key_results",), sentences.PERIODS_OF_KEY_RESULTS)
    return found
