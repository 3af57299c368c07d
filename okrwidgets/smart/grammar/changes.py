"""How an amount is compared: by its own sign, by the words around it, by the change that it is part of."""

from __future__ import annotations

from typing import Final

from okrwidgets.smart.grammar.amount import Amount
from okrwidgets.smart.grammar.line import Line
from okrwidgets.smart.grammar.record import Comparator, QuantityKind

_CHANGES: Final[dict[QuantityKind, tuple[Comparator, Comparator]]] = {"percent": ("+%", "-%"), "points": ("+pp", "-pp")}
_SIZED: Final = frozenset({"percent", "points", "number", "money", "duration"})
_NEAR: Final = 6
"""Tokens before an amount within which a verb makes it the size of a change without "by"."""
_NEXT: Final = 3


def compare(line: Line, amount: Amount) -> None:
    """Settle ``cmp``, and turn "by a third" into the factor that it is."""
    if amount.cmp == "range":
        return
    if amount.kind == "multiplier":
        amount.cmp = "x"
    elif amount.kind == "rank":
        amount.cmp = "rank<="
    elif amount.kind in {"universal", "placeholder"} or amount.from_value is not None:
        amount.cmp = amount.cmp or "="
    elif amount.part and (direction := _by(line, amount)):
        share = amount.values[0] / 100
        amount.kind, amount.unit, amount.cmp = "multiplier", "x", "x"
        amount.values = (round(1 + direction * share, 3),)
    else:
        amount.cmp = _compared(line, amount)


def _compared(line: Line, amount: Amount) -> Comparator:
    signs = _CHANGES.get(amount.kind, ("+n", "-n"))
    if amount.kind in _SIZED:
        direction = _size(line, amount)
        if direction:
            return signs[0] if direction > 0 else signs[1]
    if amount.link == "to" and line.change_before(amount.lead) is not None:
        return amount.cmp if amount.cmp not in {None, "="} else "->"
    if (
        amount.cmp == "<="
        and line.words[amount.start] in {"fino", "sino", "up"}
        and line.change_before(amount.start) == 1
    ):
        return "->"
    return amount.cmp or "="


def _size(line: Line, amount: Amount) -> int:
    """1 for a size of growth, -1 for one of a fall, 0 where the amount is no size of a change."""
    if amount.signed and amount.link != "from":
        return amount.signed
    if amount.link == "by":
        return _by(line, amount)
    if amount.link or amount.was:
        return 0
    behind = line.known.changed_behind.at(line.words, amount.behind)
    if behind is not None and not _opens_bound(line, amount.behind + behind[1]):
        amount.behind += behind[1]
        return behind[0]
    if amount.kind not in {"percent", "points"}:
        first = line.known.changed_behind.at(line.words, amount.first + 1) if amount.kind == "number" else None
        return first[0] if first is not None and amount.first + 1 < amount.behind else 0
    return _beside(line, amount)


def _beside(line: Line, amount: Amount) -> int:
    """Whether it is the size of a change without "by": "grow revenue 20%", "a 15% YoY increase"."""
    if amount.cmp is None and line.word(amount.behind) not in line.known.of_words:
        before = line.change_before(amount.lead, _NEAR)
        if before:
            return before
    for place in range(amount.behind, min(len(line.words), amount.behind + _NEXT)):
        if line.words[place] in line.known.stops or (line.tokens[place].kind == "sign" and line.timed[place] is None):
            break
        found = line.known.changed_behind.at(line.words, place)
        if found is not None:
            return found[0]
    return 0


def _opens_bound(line: Line, behind: int) -> bool:
    """Whether a number follows: "10 km in *meno di* 50 minuti" says how long, not how much less."""
    follows = behind + 1
    return line.word(behind) in {"di", "than"} and follows < len(line.tokens) and line.tokens[follows].kind == "number"


def _by(line: Line, amount: Amount) -> int:
    """The direction of a change whose size stands behind "by", "di", "del"."""
    if amount.link != "by":
        return 0
    direction = line.change_before(amount.lead)
    if direction:
        return direction
    behind = next(
        (
            line.change(place)
            for place in range(amount.behind, min(len(line.words), amount.behind + 8))
            if line.change(place)
        ),
        None,
    )
    if line.lang == "it":
        return 0 if amount.part or direction is None else behind or 0
    return behind or (1 if amount.kind in {"percent", "points"} else 0)
