"""The five letters of a KPI, from its fields."""

from __future__ import annotations

from okrwidgets.model import KPI, Plan, Unit
from okrwidgets.smart.fields import sentences
from okrwidgets.smart.fields.attainable import actionable, challenge
from okrwidgets.smart.fields.lineage import timed
from okrwidgets.smart.fields.measurable import measurable
from okrwidgets.smart.letters import Letter
from okrwidgets.text import Sayable, Verbatim


def review_kpi(kpi: KPI, plan: Plan | None) -> tuple[Letter, ...]:
    """Name, unit and measure; unit and target; owner; why; period."""
    owner = sentences.OWNER.fill(owner=kpi.owner) if kpi.owner else None
    question, missing = challenge(kpi)
    return (
        _specific(kpi),
        measurable(kpi),
        actionable(owner, question, missing),
        _relevant(kpi),
        timed(kpi.period, None, plan.fiscal_year_start if plan else 1),
    )


def name_unit(unit: Unit) -> Sayable:
    """The unit as a word: what is counted, the currency, or the kind of figure."""
    if unit.kind in {"money", "rate"}:
        return Verbatim(str(unit))
    return Verbatim(unit.noun) if unit.noun else sentences.UNITS[unit.kind]


def _specific(kpi: KPI) -> Letter:
    if not kpi.name.strip():
        return Letter("S", "missing", (), sentences.NO_NAME, sentences.LOOK_AT_WHAT, ("name",))
    says_what = kpi.unit != Unit("count")
    values = {"name": kpi.name, "unit": name_unit(kpi.unit)}
    if kpi.measure and says_what:
        return Letter("S", "met", ("name", "unit", "measure"), sentences.NAME_UNIT_AND_MEASURE.fill(**values))
    if kpi.measure:
        return Letter("S", "met", ("name", "measure"), sentences.NAME_AND_MEASURE.fill(**values))
    if says_what:
        return Letter("S", "met", ("name", "unit"), sentences.NAME_AND_UNIT.fill(**values))
    reason = sentences.NAME_ALONE.fill(**values)
    return Letter("S", "partly", ("name",), reason, sentences.COUNT_WHAT, ("unit", "measure"))


def _relevant(kpi: KPI) -> Letter:
    if kpi.why:
        return Letter("R", "met", ("why",), sentences.WHY.fill(why=kpi.why))
    return Letter("R", "missing", (), sentences.NO_WHY, sentences.WHAT_FOR, ("why",))
