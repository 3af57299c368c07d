"""Which item of a new list was which item of the old one."""

from __future__ import annotations

from collections.abc import Container, Sequence

from okrwidgets.model.base import Record


def match(old: Sequence[Record], new: Sequence[Record], gone: Container[str], come: Container[str]) -> list[int | None]:
    """For each new item the position of the old one, or ``None``.

    Items with an id are matched by it; an item whose id is new to the plan, in the place of one
    whose id is gone from the plan, is that item renamed. Others are matched when equal, then by
    their date or driver, then by their place.

    Args:
        old: the items before.
        new: the items now.
        gone: ids that were in the plan and are no longer.
        come: ids that are new to the plan.
    """
    found: list[int | None] = [None] * len(new)
    free = set(range(len(old)))

    def take(position: int, index: int | None) -> None:
        if index is not None and index in free:
            found[position] = index
            free.discard(index)

    if all(hasattr(item, "id") for item in (*old, *new)):
        by_id = {item.id: n for n, item in enumerate(old)}  # type: ignore[attr-defined]
        for n, item in enumerate(new):
            take(n, by_id.get(item.id))  # type: ignore[attr-defined]
        for n in range(min(len(old), len(new))):
            if found[n] is None and new[n].id in come and old[n].id in gone:  # type: ignore[attr-defined]
                take(n, n)
        return found
    for same in (_equal, _same_key):
        for n, item in enumerate(new):
            if found[n] is None:
                take(n, next((i for i in sorted(free) if same(old[i], item)), None))
    for n in range(min(len(old), len(new))):
        if found[n] is None:
            take(n, n)
    return found


def _equal(one: Record, other: Record) -> bool:
    return one is other or one == other


def _same_key(one: Record, other: Record) -> bool:
    return all(getattr(one, name, None) == getattr(other, name, None) for name in ("date", "driver"))
