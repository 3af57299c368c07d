"""From a plan to its report."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Mapping

from okrwidgets.breakdown.rows import derived
from okrwidgets.export.above import latest, periods_of
from okrwidgets.export.legible import legible, one_line
from okrwidgets.export.report import words
from okrwidgets.export.report.adding_up import drivers_of, lines_of
from okrwidgets.export.report.judged import judge
from okrwidgets.export.report.record import CheckInRow, Fact, KpiPart, ObjectivePart, Report, ResultPart
from okrwidgets.export.table.choices import BETTER, COMMITMENT, LEVEL, STAGE
from okrwidgets.export.table.rows import unit_word
from okrwidgets.model import KPI, CheckIn, KeyResult, Objective, Plan
from okrwidgets.period import Period
from okrwidgets.period.reading import say_period
from okrwidgets.text import Language, Text
from okrwidgets.text.dates import write_date
from okrwidgets.text.numbers import write_number


def gather(plan: Plan, lang: Language, on: dt.date | None = None) -> Report:
    """Say all that a report shows.

    Args:
        plan: to report on.
        lang: of the words around the plan's own.
        on: the day of the report; without it nothing is said of pace and status.
    """
    return _Gatherer(plan, lang, on).report()


class _Gatherer:
    def __init__(self, plan: Plan, lang: Language, on: dt.date | None) -> None:
        self.plan, self.lang, self.on = plan, lang, on
        self.periods: Mapping[str, Period] = periods_of(plan)

    def report(self) -> Report:
        parts = {kpi.id: derived(self.plan, kpi) for kpi in self.plan.kpis}
        placed = {objective.id for objectives in parts.values() for objective in objectives}
        return Report(
            self.lang,
            one_line(self.plan.title) or words.UNTITLED_PLAN.say(self.lang),
            tuple(self._plan_facts()),
            tuple(self._kpi(kpi, parts[kpi.id]) for kpi in self.plan.kpis),
            tuple(self._objective(objective) for objective in self.plan.objectives if objective.id not in placed),
        )

    def _plan_facts(self) -> Iterator[Fact]:
        periods = list(dict.fromkeys(kpi.period for kpi in self.plan.kpis if kpi.period))
        if len(periods) == 1:
            yield self._fact(words.PERIOD, self._period(periods[0]))
        yield self._fact(words.METHOD, words.METHODS[self.plan.profile].say(self.lang))
        if self.on is not None:
            yield self._fact(words.ON, write_date(self.on, self.lang))

    def _kpi(self, kpi: KPI, objectives: tuple[Objective, ...]) -> KpiPart:
        return KpiPart(
            self._result(kpi, kpi.name, words.UNTITLED_KPI),
            tuple(self._kpi_facts(kpi)),
            lines_of(self.plan, kpi, self.lang),
            drivers_of(self.plan, kpi, self.lang),
            tuple(self._objective(objective) for objective in objectives),
        )

    def _kpi_facts(self, kpi: KPI) -> Iterator[Fact]:
        if kpi.period:
            yield self._fact(words.PERIOD, self._period(kpi.period))
        if kpi.previous is not None:
            yield self._fact(words.PREVIOUS, self._amount(kpi, kpi.previous))
        yield self._fact(words.UNIT, one_line(unit_word(kpi.unit, self.lang)))
        yield self._fact(words.BETTER, BETTER[kpi.better].say(self.lang))
        if kpi.band is not None:
            yield self._fact(words.BAND, self._amount(kpi, kpi.band))
        for label, value in ((words.OWNER, kpi.owner), (words.WHY, kpi.why), (words.MEASURE, kpi.measure)):
            if value and value.strip():
                yield self._fact(label, legible(value).strip())

    def _objective(self, objective: Objective) -> ObjectivePart:
        return ObjectivePart(
            objective.id,
            one_line(objective.title) or words.UNTITLED_OBJECTIVE.say(self.lang),
            objective.level or "",
            tuple(self._objective_facts(objective)),
            tuple(self._result(row, row.title, words.UNTITLED_RESULT) for row in objective.key_results),
        )

    def _objective_facts(self, objective: Objective) -> Iterator[Fact]:
        if objective.for_ and (above := self.plan.find(objective.for_)) is not None:
            name = above.name if isinstance(above, KPI) else above.title
            yield self._fact(words.DERIVES_FROM, one_line(name) or above.id)
        if objective.level:
            yield self._fact(words.LEVEL, LEVEL[objective.level].say(self.lang))
        if objective.commitment:
            yield self._fact(words.COMMITMENT, COMMITMENT[objective.commitment].say(self.lang))
        if objective.owner and objective.owner.strip():
            yield self._fact(words.OWNER, one_line(objective.owner))

    def _result(self, item: KPI | KeyResult, title: str, untitled: Text) -> ResultPart:
        last, judged = latest(item), judge(item, self.plan, self.on, self.lang)
        return ResultPart(
            item.id,
            one_line(title) or untitled.say(self.lang),
            "" if item.start is None else self._amount(item, item.start),
            "" if item.target is None else self._amount(item, item.target),
            self._now(item, last) if last else "",
            judged.share,
            judged.score,
            judged.status,
            judged.tone,
            judged.why,
            one_line(item.owner or ""),
            tuple(self._details(item)),
            tuple(self._check_in(item, row) for row in sorted(item.check_ins, key=lambda row: row.date)),
        )

    def _details(self, item: KPI | KeyResult) -> Iterator[Fact]:
        if not isinstance(item, KeyResult):
            return
        if item.stage:
            yield self._fact(words.STAGE, STAGE[item.stage].say(self.lang))
        if item.period:
            yield self._fact(words.PERIOD, self._period(item.period))
        if item.previous is not None:
            yield self._fact(words.PREVIOUS, self._amount(item, item.previous))
        if item.weight is not None:
            yield self._fact(words.WEIGHT, write_number(item.weight, self.lang))
        if item.confidence is not None:
            yield self._fact(words.CONFIDENCE, self._confidence(item.confidence))
        if item.drives and item.drives.strip():
            yield self._fact(words.DRIVER, one_line(item.drives))
        if item.supports:
            yield self._fact(words.SUPPORTS, ", ".join(self._title(id) for id in item.supports))

    def _title(self, id: str) -> str:
        found = self.plan.find(id)
        name = found.name if isinstance(found, KPI) else found.title if found is not None else ""
        return one_line(name) or id

    def _check_in(self, item: KPI | KeyResult, row: CheckIn) -> CheckInRow:
        return CheckInRow(
            write_date(row.date, self.lang),
            self._amount(item, row.value),
            "" if row.confidence is None else self._confidence(row.confidence),
            legible(row.note or "").strip(),
        )

    def _now(self, item: KPI | KeyResult, last: CheckIn) -> str:
        day = write_date(last.date, self.lang)
        return words.VALUE_ON.fill(value=self._amount(item, last.value), day=day).say(self.lang)

    def _amount(self, item: KPI | KeyResult, value: float) -> str:
        return item.unit.write(value, self.lang)

    def _confidence(self, value: float) -> str:
        return words.CONFIDENCE_OF.fill(n=write_number(value, self.lang)).say(self.lang)

    def _period(self, period: Period) -> str:
        return say_period(period, self.plan.fiscal_year_start).say(self.lang)

    def _fact(self, label: Text, value: str) -> Fact:
        return Fact(label.say(self.lang), value)
