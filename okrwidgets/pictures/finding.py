"""The one thing that the picture of a breakdown says."""

from __future__ import annotations

from collections.abc import Sequence

from okrwidgets.breakdown import Assumption
from okrwidgets.breakdown.wording import known_noun
from okrwidgets.model import KPI, KeyResult, Plan
from okrwidgets.pictures import sentences
from okrwidgets.text import Sayable
from okrwidgets.text.numbers import Number


def finding(plan: Plan, kpi: KPI | None, said: Sequence[Assumption], rows: int) -> Sayable:
    """The title: what is short, else what each must bring, else what is there at all.

    Args:
        plan: that is drawn.
        kpi: at its top.
        said: what the breakdown assumes.
        rows: how many key results there are.
    """
    if kpi is None:
        return sentences.NO_KPI
    by_kind = {line.kind: line for line in said}
    short, each = by_kind.get("value"), by_kind.get("each")
    if short is not None and short.status == "short" and kpi.target is not None and short.value is not None:
        gap = kpi.unit.amount(kpi.target - short.value)
        return sentences.SHORT.fill(gap=gap, target=kpi.unit.amount(kpi.target))
    if each is not None and each.value is not None:
        row = plan.find(each.key_results[0])
        if isinstance(row, KeyResult) and row.target is not None:
            return _each(kpi, row, row.target, each.value)
    if "ratio" in by_kind:
        return by_kind["ratio"].sentence
    name = kpi.name or kpi.id
    return sentences.LEADS_TO.fill(rows, kpi=name) if rows else sentences.NOTHING_LEADS_THERE.fill(kpi=name)


def _each(kpi: KPI, row: KeyResult, n: float, each: float) -> Sayable:
    money = kpi.unit.amount
    if known_noun(row) == "contracts":
        return sentences.CONTRACTS_MUST_BRING.fill(n, each=money(each), target=money(kpi.target or 0.0))
    if row.unit.noun:
        return sentences.MUST_BRING.fill(n=Number(n), noun=row.unit.noun, each=money(each))
    return sentences.MUST_BRING_BY_TITLE.fill(title=row.title or row.id, n=Number(n), each=money(each))
