"""Two amounts that are one: ranges, and from–to."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from okrwidgets.smart.grammar.amount import Amount
from okrwidgets.smart.grammar.line import Line

_DASHES: Final = frozenset("-–—\u2010\u2011÷~")
_ARROWS: Final = frozenset({"→", "➜", "➔", "⇒", "⟶", "->", "-->", "=>", "–>"})
_MOST_BETWEEN: Final = 12
"""Tokens that may stand between "from 12%" and "to 15%"."""
_MOST_IN_RANGE: Final = 4
_FEW: Final = 1000
"""A smaller number before "2 million" is in millions, too: "from 1 to 2 million"."""
_PAIRED: Final = frozenset({"number", "percent", "points", "money", "duration", "ratio", "multiplier"})


def paired(line: Line, amounts: Iterable[Amount]) -> list[Amount]:
    """Put together what belongs together; ``amounts`` come in reading order, with their leads."""
    found: list[Amount] = []
    for amount in amounts:
        last = found[-1] if found else None
        if last is None or not _join(line, last, amount):
            found.append(amount)
    return found


def _join(line: Line, last: Amount, amount: Amount) -> bool:
    """Make ``last`` the whole of both, if they are one."""
    if not _could_pair(last, amount) or amount.first - last.behind > _MOST_BETWEEN:
        return False
    between = line.words[last.behind : amount.first]
    if _is_prefixed_range(line, last, amount, between):
        amount.kind, amount.unit, amount.named, amount.behind = "money", last.unit, True, amount.figure_behind
    if not _alike(last, amount):
        return False
    if _is_change(line, last, amount, between):
        _change(last, amount)
        return True
    return _is_range(line, last, amount, between) and _range(last, amount)


def _could_pair(last: Amount, amount: Amount) -> bool:
    kinds = last.kind in _PAIRED and (amount.kind in _PAIRED or (amount.kind == "universal" and not amount.reaching))
    single = len(last.values) == len(amount.values) == 1
    return kinds and single and "identifier" not in {last.role, amount.role}


def _is_prefixed_range(line: Line, last: Amount, amount: Amount, between: list[str]) -> bool:
    """Whether the currency stands before the first only: "€5–10M"."""
    beside = len(between) == 1 and between[0] in _DASHES and last.figure_behind == last.behind
    return last.kind == "money" and amount.kind == "number" and beside and line.joined(amount.first)


def _alike(last: Amount, amount: Amount) -> bool:
    """Whether both can count the same: one of them may leave the unit to the other."""
    if amount.kind == "universal":
        return amount.values == (0.0,)
    if last.kind == amount.kind:
        return last.unit == amount.unit or not (last.named and amount.named) or last.kind in {"number", "duration"}
    return not (last.named and amount.named)


def _is_change(line: Line, last: Amount, amount: Amount, between: list[str]) -> bool:
    if "".join(between) in _ARROWS:
        return True
    if amount.link != "to" or last.link not in {"from", ""}:
        return False
    beside = amount.lead == last.behind
    counted = amount.kind in {"number", "duration"} and not last.named and amount.named
    changes = line.change_before(last.lead) is not None
    if last.link == "from":
        # "organise from 3 to 5 events" has no verb of change, and nothing but the two numbers
        return changes or not (beside and counted)
    return beside and changes and last.kind == "percent"


def _change(last: Amount, amount: Amount) -> None:
    start = last.values[0]
    if not last.named and last.scale == 1 and amount.scale > 1 and start < _FEW:
        start *= amount.scale
    if not amount.named and last.named:
        amount.kind, amount.unit = last.kind, last.unit
    last.from_value = -start if last.signed < 0 else start
    last.values = (-amount.values[0] if amount.signed < 0 else amount.values[0],)
    last.kind, last.unit, last.named = amount.kind, amount.unit, True
    last.cmp = amount.cmp if amount.cmp not in {None, "="} else "->"
    last.start = last.lead if last.link == "from" else last.start
    last.signed, last.was, last.attributive, last.definite, last.part = 0, False, False, False, False
    _close(last, amount)
    last.link = "to"


def _is_range(line: Line, last: Amount, amount: Amount, between: list[str]) -> bool:
    close = len(between) == 1 and between[0] in _DASHES and line.joined(amount.first)
    bounded = last.cmp not in {None, "="} and last.cmp != amount.cmp
    if amount.signed or last.was or (bounded and not close):
        return False
    if last.link == "between":
        return 0 < len(between) <= _MOST_IN_RANGE and between[0] in line.known.range_joints
    if last.named and not (last.kind in {"percent", "money"} and last.kind == amount.kind):
        return False
    if len(between) == 1:
        either = between[0] in line.known.range_or and amount.values[0] == last.values[0] + 1
        if either or between[0] in _DASHES:
            return True
    aged = line.word(last.first - 1) in {"under", "over", "ultra"}
    melted = last.link == "" and line.word(amount.lead) not in {"a", "to"}
    return amount.link == "to" and amount.lead == last.behind and last.link in {"", "from"} and not aged and not melted


def _range(last: Amount, amount: Amount) -> bool:
    low, high = last.values[0], amount.values[0]
    if last.scale == 1 and amount.scale > 1 and low < _FEW:
        low *= amount.scale
    if low >= high:
        return False
    if not last.named or (amount.named and last.kind != "money"):
        last.kind, last.unit = amount.kind, amount.unit
    last.values, last.cmp, last.named = (low, high), "range", last.named or amount.named
    last.link = "" if last.link == "between" else last.link
    last.attributive, last.role = amount.attributive, amount.role
    _close(last, amount)
    return True


def _close(last: Amount, amount: Amount) -> None:
    """Let the first end where the second does."""
    last.behind, last.scale, last.other = amount.behind, amount.scale, amount.other
    last.approximate = last.approximate or amount.approximate
