"""What a breakdown silently assumes, said aloud, from its key results alone."""

from __future__ import annotations

import math
from collections.abc import Iterator
from itertools import islice
from typing import Final

from okrwidgets.breakdown import sentences
from okrwidgets.breakdown.line import Line
from okrwidgets.breakdown.carrier import carrier, has_rival
from okrwidgets.breakdown.rows import derived, is_counted, steps
from okrwidgets.breakdown.stages import stage_of
from okrwidgets.breakdown.value_each import value_each
from okrwidgets.breakdown.wording import RoughNumber, SpokenNumber, known_noun, money_arrives
from okrwidgets.model import KPI, KeyResult, Plan
from okrwidgets.text import Sayable, Text
from okrwidgets.text.numbers import Number, Percent

Assumption = Line
"""The name under which users know a line that is assumed."""


def assumes(plan: Plan, kpi: KPI, most: int | None = None) -> tuple[Assumption, ...]:
    """Say what the objectives that derive from ``kpi`` take for granted.

    Only plain counts with a target above 0 are judged; whatever cannot be computed is left out.

    Args:
        plan: with the objectives; they may derive from the KPI directly or through key results.
        kpi: whose breakdown is asked about.
        most: only so many, the first ones; the others are not even computed.

    Returns:
        In order of reading: the ratio of each input to its output; what each output must bring, and
        what it is assumed to bring; the pace of the inputs; when the money arrives. Empty where
        nothing can be computed.

    Examples:
        >>> from okrwidgets.model import KeyResult, Objective, Unit
        >>> clients = KeyResult(id="meetings", stage="input", target=300, unit=Unit("count", noun="clients"))
        >>> contracts = KeyResult(id="contracts", stage="output", target=30, unit=Unit("count", noun="contracts"))
        >>> revenue = KPI(id="revenue", name="Invoiced revenue", unit=Unit("money", "EUR"), target=100000)
        >>> carries = Objective(id="carry", for_="revenue", key_results=(clients, contracts))
        >>> for line in assumes(Plan(kpis=(revenue,), objectives=(carries,)), revenue):
        ...     print(line.sentence.say("en"))
        30 contracts from 300 clients: one contract per ten clients met (10%).
        30 contracts must bring €3,333.33 each, on average, to make €100,000.
        Signed is not yet invoiced: a contract signed in the last days may be invoiced after the period.
    """
    return tuple(islice(filter(_computed, _lines(plan, kpi)), most))


def _lines(plan: Plan, kpi: KPI) -> Iterator[Assumption]:
    objectives = derived(plan, kpi)
    for objective in objectives:
        yield from (_ratio(given, output) for given, output in steps(objective.key_results))
    direct = [row for objective in objectives if objective.for_ == kpi.id for row in objective.key_results]
    carries = carrier(kpi, direct)
    if carries is not None:
        yield from _money(kpi, carries, alone=has_rival(kpi, carries, direct))
    inputs = [row for objective in objectives for row in objective.key_results if stage_of(row) == "input"]
    yield from (pace for row in inputs if is_counted(row) and (pace := _pace(plan, kpi, row)))
    if carries is not None and not (known_noun(carries) == "contracts" and money_arrives(kpi) == "signed"):
        yield _timing(plan, kpi, carries)


def summary(plan: Plan, kpi: KPI) -> tuple[Sayable, ...]:
    """Only the sentences of `assumes`, in the same order."""
    return tuple(line.sentence for line in assumes(plan, kpi))


def _computed(line: Assumption) -> bool:
    """Figures too far apart end in infinity or in 0; money that is assumed to be 0 is a figure."""
    return line.value is None or (math.isfinite(line.value) and (line.value != 0 or line.kind == "value"))


_OF_CONTRACTS: Final = (
    sentences.CONTRACTS_PER_CLIENT,
    sentences.SEVERAL_CONTRACTS_PER_CLIENT,
    sentences.ONE_CONTRACT_PER_CLIENT,
)


def _ratio(given: KeyResult, output: KeyResult) -> Assumption:
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
    # a share that is not 0 may still have an infinite inverse: `_computed` leaves it out
    value = share if math.isfinite(n) else math.inf
    return Assumption("B101", "ratio", text.fill(**shown), value, (given.id, output.id))


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


def _money(kpi: KPI, row: KeyResult, *, alone: bool) -> Iterator[Assumption]:
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
    yield Assumption("B102", "each", sentence, each, (row.id,))
    value = value_each(kpi, row)
    compared = _compared(kpi, row, value) if value is not None else None
    if compared is not None:
        yield compared


def _compared(kpi: KPI, row: KeyResult, value: float) -> Assumption | None:
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
    return Assumption(code, "value", sentence, brought, (row.id,), "short" if code == "B103" else "fits")


def _pace(plan: Plan, kpi: KPI, row: KeyResult) -> Assumption | None:
    period = row.period or kpi.period
    weeks = period.weeks(plan.fiscal_year_start) if period else 1
    if weeks == 1 or _target(row) == 1:
        return None  # once is no pace
    pace = _target(row) / weeks
    shown: dict[str, object] = {"total": Number(_target(row)), "weeks": weeks, "pace": RoughNumber(pace)}
    if 0 < pace < 1:
        each = RoughNumber(_divide(1, pace))
        sentence = sentences.SLOW_PACE.fill(title=_title(row), each=each, **shown)
    elif known_noun(row) == "clients":
        sentence = sentences.CLIENTS_A_WEEK.fill(**shown)
    elif row.unit.noun:
        sentence = sentences.PACE.fill(noun=row.unit.noun, **shown)
    else:
        sentence = sentences.PACE_BY_TITLE.fill(title=_title(row), **shown)
    return Assumption("B106", "pace", sentence, pace, (row.id,))


def _timing(plan: Plan, kpi: KPI, row: KeyResult) -> Assumption:
    period, arrives = row.period or kpi.period, money_arrives(kpi)
    sentence: Sayable = sentences.DONE_IS_NOT_MONEY_YET.fill(title=_title(row), kpi=kpi.name or kpi.id)
    if known_noun(row) == "contracts" and arrives in {"invoiced", "collected"}:
        if period is None:
            sentence = sentences.SIGNED_MAY_COUNT_LATER
        else:
            last = period.days(plan.fiscal_year_start)[1].month
            text = sentences.SIGNED_IS_NOT_INVOICED if arrives == "invoiced" else sentences.SIGNED_IS_NOT_COLLECTED
            sentence = text.fill(month=sentences.IN_MONTH[last - 1], next=sentences.IN_MONTH[last % 12])
    return Assumption("B107", "timing", sentence, None, (row.id,))


def _target(row: KeyResult) -> float:
    return row.target or 0.0


def _title(row: KeyResult) -> str:
    return row.title or row.id


def _divide(over: float, under: float) -> float:
    """``over / under``, and infinity instead of an error, for `assumes` to leave out."""
    try:
        return over / under
    except (OverflowError, ZeroDivisionError):
        return math.inf


def _percent(share: float) -> Percent:
    return Percent(share * 100, decimals=1 if share >= 0.01 else 2 if share >= 0.001 else 4)
