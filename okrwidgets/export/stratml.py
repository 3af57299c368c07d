"""StratML Part 2 (ISO 17469-2): a performance plan as public bodies exchange it.

Each KPI is a goal; its first objective holds the KPI's own indicator, the others are those that derive from it, with
their key results as indicators. The order and number of elements follow the public schema
``PerformancePlanOrReport``, version 2.2 (2016); ``tests/export/stratml_rules.py`` holds them as data.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from decimal import Decimal
from typing import Final
from xml.sax.saxutils import escape, quoteattr

from okrwidgets.breakdown.rows import derived
from okrwidgets.export import stratml_sentences as say
from okrwidgets.export.above import Days, days_of, measured
from okrwidgets.export.legible import has_illegible, legible, one_line
from okrwidgets.export.report import words
from okrwidgets.export.sentences import LOST_CONTROL
from okrwidgets.export.table.details import details_of
from okrwidgets.model import KPI, KeyResult, Objective, Plan
from okrwidgets.model.base import Record
from okrwidgets.model.records import Stage
from okrwidgets.text import Language, Sayable

NAMESPACE: Final = "urn:ISO:std:iso:17469:tech:xsd:PerformancePlanOrReport"
_STAGES: Final[Mapping[Stage, str]] = {"input": "Input", "output": "Output", "outcome": "Outcome"}
_IN_ELEMENTS: Final = frozenset(
    {"okr", "title", "kpis", "objectives", "id", "name", "key_results", "check_ins", "start", "target", "period",
     "stage", "supports", "for", "owner", "unit", "why"}
)  # fmt: skip
"""Fields with an element of their own; the others stand, as a plan's file writes them, in OtherInformation."""


def write(plan: Plan, lang: Language, on: dt.date | None = None) -> str:
    """A plan as StratML; a report where it has check-ins.

    Args:
        plan: to write.
        lang: of the words around the plan's own.
        on: the publication date.
    """
    return _Writer(plan, lang, on).write()


def lost(plan: Plan) -> tuple[Sayable, ...]:
    """What the format has no element for, as far as this plan has it."""
    rows = tuple(measured(plan))
    found = [
        (say.LOST_FIELDS, any(map(_other, (plan, *rows, *plan.objectives)))),
        (
            say.LOST_CONFIDENCE,
            any(one.confidence is not None or one.target is not None for row in rows for one in row.check_ins),
        ),
        (say.LOST_ORDER, any(len(derived(plan, kpi)) for kpi in plan.kpis[1:])),
        (LOST_CONTROL, has_illegible(plan)),
    ]
    return tuple(sentence for sentence, there in found if there)


def _other(item: Record) -> str:
    return details_of(item, _IN_ELEMENTS)


class _Writer:
    def __init__(self, plan: Plan, lang: Language, on: dt.date | None) -> None:
        self.plan, self.lang, self.on = plan, lang, on
        self.days: Mapping[str, Days] = days_of(plan)
        self.taken = set(plan.ids())
        self.depth = 0
        self.out: list[str] = []

    def write(self) -> str:
        plan = self.plan
        kind = "Performance_Report" if any(row.check_ins for row in measured(plan)) else "Performance_Plan"
        self.out = ['<?xml version="1.0" encoding="UTF-8"?>']
        self._open("PerformancePlanOrReport", xmlns=NAMESPACE, Type=kind)
        self._leaf("Name", one_line(plan.title) or words.UNTITLED_PLAN.say(self.lang))
        self._leaf("OtherInformation", _other(plan))
        self._open("StrategicPlanCore")
        self._goals()
        self._close("StrategicPlanCore")
        self._administration()
        self._close("PerformancePlanOrReport")
        return "\n".join(self.out) + "\n"

    def _goals(self) -> None:
        placed: set[str] = set()
        for n, kpi in enumerate(self.plan.kpis, 1):
            objectives = [one for one in derived(self.plan, kpi) if one.id not in placed]
            placed |= {one.id for one in objectives}
            self._goal(kpi, n, objectives)
        others = [one for one in self.plan.objectives if one.id not in placed]
        if others or not self.plan.kpis:
            self._open("Goal")
            self._leaf("Name", say.OTHER_GOAL.say(self.lang) if others else words.UNTITLED_KPI.say(self.lang))
            self._leaf("Description", "", empty=True)
            for m, objective in enumerate(others, 1):
                self._objective(objective, str(m))
            self._close("Goal")

    def _goal(self, kpi: KPI, n: int, objectives: list[Objective]) -> None:
        name = one_line(kpi.name) or kpi.id
        self._open("Goal")
        self._leaf("Name", name)
        self._leaf("Description", legible(kpi.why or ""), empty=True)
        self._leaf("Identifier", self._new(f"{kpi.id}-goal"))
        self._leaf("SequenceIndicator", str(n))
        self._stakeholder(kpi.owner)
        self._open("Objective")
        self._leaf("Name", name)
        self._indicator(kpi, name, "", ())
        self._close("Objective")
        for m, objective in enumerate(objectives, 1):
            self._objective(objective, f"{n}.{m}")
        self._close("Goal")

    def _objective(self, objective: Objective, place: str) -> None:
        self._open("Objective")
        self._leaf("Name", one_line(objective.title) or words.UNTITLED_OBJECTIVE.say(self.lang))
        self._leaf("Identifier", objective.id)
        self._leaf("SequenceIndicator", place)
        self._stakeholder(objective.owner)
        self._leaf("OtherInformation", _other(objective))
        for n, row in enumerate(objective.key_results, 1):
            above = (
                objective.for_ if objective.for_ and not isinstance(self.plan.find(objective.for_), Objective) else None
            )
            self._indicator(row, one_line(row.title) or row.id, f"{place}.{n}", (above, *row.supports))
        self._close("Objective")

    def _indicator(self, item: KPI | KeyResult, title: str, place: str, broader: tuple[str | None, ...]) -> None:
        stage = item.stage if isinstance(item, KeyResult) else None
        attributes = {"ValueChainStage": _STAGES[stage]} if stage else {}
        self._open("PerformanceIndicator", **attributes, PerformanceIndicatorType="Quantitative")
        self._leaf("SequenceIndicator", place)
        self._leaf("MeasurementDimension", title)
        self._leaf("UnitOfMeasurement", one_line(str(item.unit)))
        self._leaf("Identifier", item.id)
        for id in filter(None, broader):
            self._open("Relationship", RelationshipType="Narrower_Than")
            self._leaf("ReferentIdentifier", id)
            self._close("Relationship")
        self._results(item)
        owner = (
            f"{say.OWNER.say(self.lang)}: {one_line(item.owner)}\n"
            if isinstance(item, KeyResult) and item.owner
            else ""
        )
        self._leaf("OtherInformation", (owner + _other(item)).strip())
        self._close("PerformanceIndicator")

    def _results(self, item: KPI | KeyResult) -> None:
        if item.target is None and item.start is None and not item.check_ins:
            return
        first, last = self.days.get(item.id, (None, None))
        self._open("MeasurementInstance")
        if item.target is not None:
            self._result("TargetResult", item.target, first, last, "")
        if item.start is not None:
            self._result("ActualResult", item.start, None, first, say.START.say(self.lang))
        for check_in in sorted(item.check_ins, key=lambda row: row.date):
            self._result("ActualResult", check_in.value, None, check_in.date, check_in.note or "")
        self._close("MeasurementInstance")

    def _result(self, name: str, value: float, first: dt.date | None, last: dt.date | None, said: str) -> None:
        self._open(name)
        self._leaf("StartDate", first.isoformat() if first else "")
        self._leaf("EndDate", last.isoformat() if last else "")
        self._leaf("NumberOfUnits", decimal(value))
        self._leaf("Description", said)
        self._close(name)

    def _administration(self) -> None:
        spans = list(self.days.values())
        self._open("AdministrativeInformation")
        if spans:
            self._leaf("StartDate", min(first for first, _ in spans).isoformat())
            self._leaf("EndDate", max(last for _, last in spans).isoformat())
        self._leaf("PublicationDate", self.on.isoformat() if self.on else "")
        self._close("AdministrativeInformation")

    def _stakeholder(self, owner: str | None) -> None:
        if owner and one_line(owner):
            self._open("Stakeholder")
            self._leaf("Name", one_line(owner))
            self._close("Stakeholder")

    def _new(self, wanted: str) -> str:
        """An identifier that nothing else in the document has."""
        found, n = wanted, 2
        while found in self.taken:
            found, n = f"{wanted}-{n}", n + 1
        self.taken.add(found)
        return found

    def _open(self, name: str, **attributes: str) -> None:
        said = "".join(f" {key}={quoteattr(value)}" for key, value in attributes.items())
        self.out.append(f"{'  ' * self.depth}<{name}{said}>")
        self.depth += 1

    def _close(self, name: str) -> None:
        self.depth -= 1
        self.out.append(f"{'  ' * self.depth}</{name}>")

    def _leaf(self, name: str, text: str, *, empty: bool = False) -> None:
        """An element with text; none where there is none, unless the schema asks for it."""
        if text or empty:
            self.out.append(f"{'  ' * self.depth}<{name}>{escape(legible(text))}</{name}>")


def decimal(value: float) -> str:
    """A number as XML writes decimals: all digits, no exponent.

    Examples:
        >>> decimal(100000.0), decimal(1e-07), decimal(-2.5)
        ('100000', '0.0000001', '-2.5')
    """
    return f"{Decimal(repr(value)):f}".removesuffix(".0")
