"""The letters of a part of a plan: its fields first, then its words."""

from __future__ import annotations

import re
from typing import Final

from okrwidgets.model import KPI, KeyResult, Objective, Plan
from okrwidgets.smart.fields import review_key_result, review_kpi, review_objective
from okrwidgets.smart.fields.lineage import lineage
from okrwidgets.smart.letters import Letter
from okrwidgets.smart.reviewing import sentences as say
from okrwidgets.smart.reviewing.record import Review
from okrwidgets.smart.statement import Context
from okrwidgets.smart.statement.record import Link
from okrwidgets.text import Verbatim

Item = KPI | KeyResult | Objective

_NAME: Final = re.compile(r"[A-Za-z_]\w*")
_OF_FIELDS: Final = frozenset({"measure", "band", "milestone", "key_results", "stage"})


def context_of(item: Item, plan: Plan | None) -> Context:
    """What the fields of a part say, own ones and those that it takes from above."""
    start = plan.fiscal_year_start if plan else 1
    if isinstance(item, KPI):
        filled = frozenset(name for name in _OF_FIELDS if getattr(item, name, None))
        return Context(
            kind="kpi",
            period=item.period,
            fiscal_year_start=start,
            parent=item.why or None,
            target=item.target,
            start=item.start,
            previous=item.previous,
            unit=item.unit,
            owner=item.owner or None,
            why=item.why or None,
            other_fields=filled,
        )
    line = lineage(item, plan)
    above = line.kpi
    link = _link(item, above) if plan is not None and plan.kpis else None
    if isinstance(item, Objective):
        return Context(
            kind="objective",
            period=above.period if above else None,
            fiscal_year_start=start,
            parent=above.name if above else None,
            link=link,
            owner=item.owner or None,
            other_fields=frozenset({"key_results"} if item.key_results else ()),
        )
    return Context(
        kind="key_result",
        period=item.period or (above.period if above else None),
        fiscal_year_start=start,
        parent=line.objective.title if line.objective else None,
        link=link,
        target=item.target,
        start=item.start,
        previous=item.previous,
        unit=item.unit,
        owner=item.owner or (line.objective.owner if line.objective else None) or None,
        other_fields=frozenset({"milestone"} if item.unit.kind == "milestone" else ()),
    )


def _link(item: Objective | KeyResult, above: KPI | None) -> Link:
    if above is None:
        return "loose"
    return "named" if isinstance(item, KeyResult) and _moves_a_driver(item, above) else "linked"


def _moves_a_driver(row: KeyResult, kpi: KPI) -> bool:
    """Whether a key result drives a name of the KPI's formulas, on either side."""
    if not row.drives or not kpi.drivers:
        return False
    formulas = kpi.drivers if isinstance(kpi.drivers, dict) else {"": kpi.drivers}
    return row.drives in formulas or any(row.drives in _NAME.findall(formula) for formula in formulas.values())


def letters_of_item(item: Item, plan: Plan | None, found: Review) -> tuple[Letter, ...]:
    """What a field carries stands, whatever the name says; where no field does, the words may."""
    # of an objective the key results carry M and T, whatever its title says
    by_words = {"S"} if isinstance(item, Objective) else {"S", "M", "T"}
    letters = [
        _better(by_field, found[by_field.letter]) if by_field.letter in by_words else by_field
        for by_field in _letters_of_fields(item, plan)
    ]
    if isinstance(item, KeyResult) and plan is not None:
        above = lineage(item, plan).kpi
        if above is not None and above.drivers and not _moves_a_driver(item, above):
            letters = [_loosely(letter, above) if letter.letter == "R" else letter for letter in letters]
    return tuple(letters)


def _loosely(letter: Letter, above: KPI) -> Letter:
    """It hangs on a KPI that says how it comes about, but on none of the names in it."""
    if letter.verdict != "met":
        return letter
    reason = say.LINKED_ONLY.fill(kpi=Verbatim(above.name or above.id))
    return Letter("R", "partly", letter.carried_by, reason, say.WHICH_DRIVER, ("drives",))


def _letters_of_fields(item: Item, plan: Plan | None) -> tuple[Letter, ...]:
    if isinstance(item, KPI):
        return review_kpi(item, plan)
    if isinstance(item, KeyResult):
        return review_key_result(item, plan)
    return review_objective(item, plan)


def _better(by_field: Letter, by_text: Letter) -> Letter:
    """A name that points at nothing lowers S; a figure or a date in the words lifts M and T."""
    if by_field.letter == "S" and by_field.verdict == "met" and by_text.verdict in {"missing", "partly"}:
        return Letter(
            "S",
            "partly",
            by_field.carried_by,
            by_text.reason,
            by_text.question,
            by_field.fields_missing or by_field.carried_by[:1],
        )
    if by_field.letter in {"M", "T"} and by_field.verdict == "met" and by_text.verdict == "partly":
        # text and field say different things; a row shows the question alone, so that it names both
        carried = (*by_field.carried_by, "text")
        question = say.DIFFERING.fill(message=by_text.reason, repair=by_text.question or "")
        return Letter(by_field.letter, "partly", carried, by_text.reason, question, by_field.carried_by[:1])
    if by_field.letter in {"M", "T"} and by_field.verdict == "missing" and by_text.verdict == "met":
        return Letter(by_field.letter, "partly", ("text",), by_text.reason, by_field.question, by_field.fields_missing)
    return by_field
