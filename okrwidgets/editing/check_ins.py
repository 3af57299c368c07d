"""Check-ins into a plan and into what two people wrote: an entry is added, never changed and never taken out."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from okrwidgets.editing import change
from okrwidgets.model import KPI, CheckIn, KeyResult, Plan


def append(plan: Plan, new: Mapping[str, CheckIn]) -> Plan:
    """Add one check-in each, behind those that are there; a target that it moves holds from then on.

    Args:
        plan: to add to.
        new: by the id of the key result or KPI.

    Raises:
        KeyError: when no key result or KPI has such an id.

    Examples:
        >>> import datetime as dt
        >>> plan = Plan(kpis=(KPI(id="revenue", target=100.0),))
        >>> plan = append(plan, {"revenue": CheckIn(date=dt.date(2027, 1, 15), value=41.0, target=120.0)})
        >>> plan.kpis[0].check_ins[0].value, plan.kpis[0].target
        (41.0, 120.0)
    """
    for id, check_in in new.items():
        item = plan.find(id)
        if not isinstance(item, KPI | KeyResult):
            raise KeyError(id)
        plan = change.set_fields(plan, id, fields_with(item, check_in))
    return plan


def fields_with(item: KPI | KeyResult, new: CheckIn) -> dict[str, object]:
    """What a check-in changes of its key result or KPI.

    A target that it moves holds from its day on: not where one of a later day has moved it again.
    """
    fields: dict[str, object] = {"check_ins": (*item.check_ins, new)}
    moved_later = any(other.target is not None and other.date > new.date for other in item.check_ins)
    if new.target is not None and not moved_later:
        fields["target"] = new.target
    return fields


def latest(check_ins: Sequence[CheckIn]) -> CheckIn | None:
    """The last one by date; of several of one day the one that was written last."""
    found: CheckIn | None = None
    for check_in in check_ins:
        if found is None or check_in.date >= found.date:
            found = check_in
    return found


def together(base: Sequence[CheckIn], ours: Sequence[CheckIn], theirs: Sequence[CheckIn]) -> tuple[CheckIn, ...]:
    """What both sides wrote: theirs, without what we took back, and then what we added.

    Nobody has to choose: two people who write a figure each have written two figures.
    """
    theirs_now = _without(theirs, _without(base, ours))
    only_ours = _without(_without(ours, base), _without(theirs, base))
    return (*theirs_now, *only_ours)


def _without(some: Sequence[CheckIn], others: Sequence[CheckIn]) -> list[CheckIn]:
    """The first ones without the second ones, each counted as often as it is there."""
    left = list(some)
    for check_in in others:
        if check_in in left:
            left.remove(check_in)
    return left
