"""What a breakdown silently assumes, said aloud."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice

from okrwidgets.breakdown.agreeing import WrittenTree, written_tree
from okrwidgets.breakdown.carrier import carrier, has_rival
from okrwidgets.breakdown.line import Line
from okrwidgets.breakdown.rows import derived, is_counted, steps
from okrwidgets.breakdown.saying import can_be_said, compared_line, each_line, pace_line, ratio_line, timing_line
from okrwidgets.breakdown.stages import stage_of
from okrwidgets.breakdown.trees import DriverTree
from okrwidgets.breakdown.value_each import value_each
from okrwidgets.breakdown.wording import known_noun, money_arrives
from okrwidgets.model import KPI, Plan
from okrwidgets.text import Sayable

Assumption = Line
"""The name under which users know a line that is assumed."""


def assumes(plan: Plan, kpi: KPI, most: int | None = None) -> tuple[Line, ...]:
    """Say what the objectives that derive from ``kpi`` take for granted.

    Only plain counts with a target above 0 are judged; whatever cannot be computed is left out. Where the KPI has
    ``drivers``, its figures are those of its driver tree.

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
    return tuple(islice(filter(can_be_said, _lines(plan, kpi, written_tree(plan, kpi))), most))


def assumed_in(tree: DriverTree) -> Iterator[Line]:
    """What `assumes` says, of a tree that has been made already."""
    written = WrittenTree(tree) if tree.kpi.drivers else None
    return filter(can_be_said, _lines(tree.plan, tree.kpi, written))


def _lines(plan: Plan, kpi: KPI, written: WrittenTree | None) -> Iterator[Line]:
    objectives = derived(plan, kpi)
    pairs = [pair for objective in objectives for pair in steps(objective.key_results)]
    yield from (ratio_line(*pair) for pair in pairs if written is None or written.divides(*pair))
    direct = [row for objective in objectives if objective.for_ == kpi.id for row in objective.key_results]
    carries = carrier(kpi, direct)
    if written is not None:
        yield from written.money(carries)
    elif carries is not None:
        yield each_line(kpi, carries, alone=has_rival(kpi, carries, direct))
        value = value_each(kpi, carries)
        compared = compared_line(kpi, carries, value) if value is not None else None
        if compared is not None:
            yield compared
    inputs = [row for objective in objectives for row in objective.key_results if stage_of(row) == "input"]
    yield from (pace for row in inputs if is_counted(row) and (pace := pace_line(plan, kpi, row)))
    if carries is not None and not (known_noun(carries) == "contracts" and money_arrives(kpi) == "signed"):
        yield timing_line(plan, kpi, carries)


def summary(plan: Plan, kpi: KPI) -> tuple[Sayable, ...]:
    """Only the sentences of `assumes`, in the same order."""
    return tuple(line.sentence for line in assumes(plan, kpi))
