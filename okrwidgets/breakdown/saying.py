"""The lines of what a breakdown takes for granted: each figure worked out and said in one place."""

from __future__ import annotations

import math
from typing import Final

from okrwidgets.breakdown import sentences
from okrwidgets.breakdown.line import Line
from okrwidgets.breakdown.wording import RoughNumber, SpokenNumber, known_noun, money_arrives
from okrwidgets.model import KPI, KeyResult, Plan
from okrwidgets.text import Sayable, Text
from okrwidgets.text.numbers import Number, Percent

_OF_CONTRACTS: Final = (
    sentences.CONTRACTS_PER_CLIENT,
    sentences.SEVERAL_CONTRACTS_PER_CLIENT,
    sentences.ONE_CONTRACT_PER_CLIENT,
)


def ratio_line(given: KeyResult, output: KeyResult) -> Line:
    """How many outputs are to come of so many inputs."""
    inputs, outputs = _target(given), _target(output)
    share, several = _divide(outputs, inputs), outputs > inputs
    shown: dict[str, object] = {"inputs": Number(inputs), "outputs": Number(outputs), "share": _percent(share)}
    n = share if several else _divide(inputs, outputs)
    shown["n"] = RoughNumber(n)
    text = _ratio_text(given, output)
    if text in (
        sentences.CONTRACTS_PER_CLIENT,
        sentences.SEVERAL_CONTRACTS_PER_CLIENT,
        sentences.ONE_CONTRACT_PER_CLIENT,
    ):
        shown |= {"clients": Number(inputs), "contracts": Number(outputs), "n": SpokenNumber(n)}
    named = given.unit.noun and output.unit.noun and 1 not in {inputs, outputs}
    shown |= {
        "input": given.unit.noun if named else _title(given),
        "output": output.unit.noun if named else _title(output),
    }
    # a share that is not 0 may still have an infinite inverse: `can_be_said` leaves it out
    value = share if math.isfinite(n) else math.inf
    return Line("B101", "ratio", text.fill(**shown), value, (given.id, output.id))


def _ratio_text(given: KeyResult, output: KeyResult) -> Text:
    """The sentence that fits the nouns and the direction; the first of three: fewer come out, more, as many."""
    inputs, outputs = _target(given), _target(output)
    which = 0 if outputs < inputs else 1 if outputs > inputs else 2
    if 1 in {inputs, outputs}:
        few = sentences.ONE_BY_TITLE
        return (few, sentences.SEVERAL_OF_ONE_BY_TITLE, few)[which]
    if (known_noun(given), known_noun(output)) == ("clients", "contracts"):
        return _OF_CONTRACTS[which]
    if given.unit.noun and output.unit.noun:
        return (sentences.ONE_OF_SEVERAL, sentences.SEVERAL_OF_ONE, sentences.AS_MANY)[which]
    return (sentences.ONE_OF_SEVERAL_BY_TITLE, sentences.SEVERAL_OF_ONE_BY_TITLE, sentences.AS_MANY_BY_TITLE)[which]


def each_line(kpi: KPI, row: KeyResult, *, alone: bool) -> Line:
    """What each output must bring.

    Args:
        kpi: whose money is brought.
        row: the output.
        alone: whether others may bring money too, so that it is said what this one must bring by itself.
    """
    target, n = kpi.target or 0.0, _target(row)
    each = _divide(target, n)
    money = kpi.unit.amount
    shown: dict[str, object] = {"target": money(target), "each": money(each), "title": _title(row)}
    if alone:
        sentence = sentences.ALONE_MUST_BRING.fill(n=Number(n), **shown)
    elif known_noun(row) == "contracts":
        sentence = sentences.CONTRACTS_MUST_BRING.fill(n, **shown)
    elif row.unit.noun and n != 1:
        sentence = sentences.EACH_MUST_BRING.fill(n=Number(n), noun=row.unit.noun, **shown)
    else:
        sentence = sentences.EACH_MUST_BRING_BY_TITLE.fill(n=Number(n), **shown)
    return Line("B102", "each", sentence, each, (row.id,))


def compared_line(kpi: KPI, row: KeyResult, value: float) -> Line | None:
    """What the outputs bring in all at ``value`` each, beside the target."""
    target, money = kpi.target or 0.0, kpi.unit.amount
    brought = value * _target(row)
    gap = target - brought
    if not math.isfinite(brought) or not math.isfinite(gap):
        return None
    if math.isclose(brought, target, rel_tol=1e-9):
        code, text = "B104", sentences.MAKES_IT
    elif gap > 0:
        code, text = "B103", sentences.FALLS_SHORT
    else:
        code, text = "B105", sentences.MAKES_MORE
    sentence = text.fill(value=money(value), brought=money(brought), gap=money(abs(gap)))
    return Line(code, "value", sentence, brought, (row.id,), "short" if code == "B103" else "fits")


def pace_line(plan: Plan, kpi: KPI, row: KeyResult) -> Line | None:
    """How many a week; ``None`` for what is to happen once, or within one week."""
    period = row.period or kpi.period
    weeks = period.weeks(plan.fiscal_year_start) if period else 1
    if weeks == 1 or _target(row) == 1:
        return None  # once is no pace
    pace = _target(row) / weeks
    shown: dict[str, object] = {"total": Number(_target(row)), "weeks": weeks, "pace": RoughNumber(pace)}
    each = _divide(1, pace)
    if 0 < pace < 1 and round(each, 1) != 1:
        sentence = sentences.SLOW_PACE.fill(title=_title(row), each=RoughNumber(each), **shown)
    elif known_noun(row) == "clients" and round(pace, 1) != 1:  # not “about 1 clients”
        sentence = sentences.CLIENTS_A_WEEK.fill(**shown)
    elif row.unit.noun:
        sentence = sentences.PACE.fill(noun=row.unit.noun, **shown)
    else:
        sentence = sentences.PACE_BY_TITLE.fill(title=_title(row), **shown)
    return Line("B106", "pace", sentence, pace, (row.id,))


def timing_line(plan: Plan, kpi: KPI, row: KeyResult) -> Line:
    """When the money of the last ones arrives."""
    period, arrives = row.period or kpi.period, money_arrives(kpi)
    sentence: Sayable = sentences.DONE_IS_NOT_MONEY_YET.fill(title=_title(row), kpi=kpi.name or kpi.id)
    if known_noun(row) == "contracts" and arrives in {"invoiced", "collected"}:
        if period is None:
            sentence = sentences.SIGNED_MAY_COUNT_LATER
        else:
            last = period.days(plan.fiscal_year_start)[1].month
            text = sentences.SIGNED_IS_NOT_INVOICED if arrives == "invoiced" else sentences.SIGNED_IS_NOT_COLLECTED
            sentence = text.fill(month=sentences.IN_MONTH[last - 1], next=sentences.IN_MONTH[last % 12])
    return Line("B107", "timing", sentence, None, (row.id,))


def can_be_said(line: Line) -> bool:
    """Figures too far apart end in infinity or in 0; money that is assumed to be 0 is a figure."""
    return line.value is None or (math.isfinite(line.value) and (line.value != 0 or line.kind == "value"))


def _target(row: KeyResult) -> float:
    return row.target or 0.0


def _title(row: KeyResult) -> str:
    return row.title or row.id


def _divide(over: float, under: float) -> float:
    """``over / under``, and infinity instead of an error, for `can_be_said` to leave out."""
    try:
        return over / under
    except (OverflowError, ZeroDivisionError):
        return math.inf


def _percent(share: float) -> Percent:
    return Percent(share * 100, decimals=1 if share >= 0.01 else 2 if share >= 0.001 else 4)
