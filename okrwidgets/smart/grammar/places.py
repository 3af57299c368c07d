"""What the place of a number tells: in the name of a KPI, in brackets, on the face of a clock."""

from __future__ import annotations

from typing import Final

from okrwidgets.smart.grammar.amount import Amount
from okrwidgets.smart.grammar.line import Line

_BOUNDS: Final = frozenset({"<", "<=", ">", ">="})
_SPECIFIED: Final = frozenset({"number", "duration", "money"})
_HALF_DAYS: Final = frozenset({"am", "pm", "a.m", "p.m", "o'clock"})
_HOURS: Final = 24
_POSITIONS: Final = frozenset({"in", "nel", "nello", "nell'", "nella", "a", "al", "at", "on"})
_NEAR: Final = 3
_FAR: Final = 6


def is_in_name(line: Line, amount: Amount) -> bool:
    """Whether it stands in the name before "Target:"."""
    return amount.behind <= line.target_label


def is_clock(line: Line, amount: Amount) -> bool:
    """Whether it is a time of day: "entro le 12", "by 5 pm"."""
    if amount.kind != "number" or not 0 <= amount.values[0] <= _HOURS or not amount.digits:
        return False
    if amount.unit.casefold().split()[:1] and amount.unit.casefold().split()[0] in _HALF_DAYS:
        return True
    before = line.word(amount.first - 1)
    led = before == "ore" or (before in {"le", "alle", "dalle"} and amount.cmp in {"<=", ">=", "=", None})
    return line.lang == "it" and led and not amount.named and not _is_reached(line, amount)


def _is_reached(line: Line, amount: Amount) -> bool:
    """Whether it is the end of a change: "portare le sedi dalle 5 alle 12"."""
    return line.change_before(amount.lead) is not None


def is_remark(line: Line, amount: Amount) -> bool:
    """Whether brackets around it say what a thing is like: "fibre (≥ 100 Mbit/s)", "2 takeovers (ticket 5 million)"."""
    opening = line.brackets[amount.first]
    if opening < 0 or line.word(amount.behind) != ")" or amount.kind not in _SPECIFIED:
        return False
    inside = line.words[opening + 1 : amount.start][: _NEAR + 1]
    if not inside:
        return amount.cmp in _BOUNDS and line.is_word(opening - 1)
    return len(inside) <= _NEAR and not line.known.costs.isdisjoint(inside)


def is_then(line: Line, amount: Amount) -> bool:
    """Whether brackets around it say how things are or were: "(today 41 of 55)", "(40% in 2023)"."""
    opening = line.brackets[amount.first]
    if opening < 0:
        return False
    if line.known.baselines.at(line.words, opening + 1) is not None:
        return True
    at = amount.behind
    behind = at < len(line.timed) and line.timed[at] == "baseline" and line.words[at] in _POSITIONS
    return behind and amount.cmp == "="


def is_start_of_change(line: Line, amount: Amount) -> bool:
    """Whether "from a rate of" leads up to it: "cut losses to 4%, from a 2023 level of 6%"."""
    if amount.link != "by" and (amount.link or amount.cmp != "="):
        return False
    behind = amount.lead if amount.link else amount.lead - 1
    if line.word(behind) not in line.known.of_words:
        return False
    for place in range(behind - 1, max(-1, behind - 1 - _FAR), -1):
        if line.words[place] in line.known.from_words:
            return line.word(place + 1) in line.known.indefinite and line.change_before(place, 40) is not None
        if line.tokens[place].kind == "sign":
            return False
    return False
