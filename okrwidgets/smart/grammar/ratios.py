"""Two numbers that are one: "2/3", "4,8/5", "10:1", "9 out of 10"."""

from __future__ import annotations

from typing import Final

from okrwidgets.smart.grammar.amount import Amount
from okrwidgets.smart.grammar.line import Line
from okrwidgets.smart.grammar.numerals import Numeral, numeral_at
from okrwidgets.smart.grammar.units import unit_at

_SCALES: Final = frozenset({4, 5, 6, 7, 10, 20, 30, 100})
"""Marks are given out of these; "4/5" alone is a mark, "4/5 of clinics" a share."""
_IN: Final = frozenset({"in", "su"})
_ROUND: Final = frozenset({2, 3, 4, 5, 8, 10, 20, 50, 100})


def ratio_at(line: Line, index: int, above: Numeral) -> Amount | None:
    """The ratio that starts with a number, if it is one."""
    at = above.behind
    of_things = line.lang == "it" and line.word(at + 1) == "su" and line.counted(at)
    at += of_things  # "2 cittadini su 3"
    sign = line.word(at)
    if sign in {"/", ":"} and line.joined(at) == line.joined(at + 1) and (sign == "/" or line.joined(at)):
        below = numeral_at(line, at + 1) if at + 1 < len(line.tokens) else None
        if below is None or line.tokens[at + 1].kind != "number" or line.word(below.behind) in {"/", ":"}:
            return None
        return _colon(line, index, above, below) if sign == ":" else _slash(line, index, above, below)
    if (phrase := line.known.ratio_words.at(line.words, at)) is not None:
        behind = at + phrase[1]
    elif sign in _IN and above.value < 10:
        behind = at + 1
    else:
        return None
    below = numeral_at(line, behind) if behind < len(line.tokens) and not line.taken(behind) else None
    if (
        below is None
        or below.value < above.value
        or below.value == 0
        or (above.value != int(above.value) and below.value not in _SCALES)
    ):
        return None
    if sign == "su" and below.value not in _ROUND and (of_things or line.counted(below.behind)):
        return None  # "9 su 14 posti", "9 pratiche su 12" count them
    if sign == "in" and (
        phrase is None and (below.value not in _ROUND or above.value == below.value or below.value < 2)
    ):
        return None
    return _share(index, above, below) if of_things else _share_or_mark(line, index, above, below)


def _colon(line: Line, index: int, above: Numeral, below: Numeral) -> Amount | None:
    minutes = len(below.digits) == 2 and above.value < 24 and below.value < 60
    if minutes or below.value == 0 or above.value == 0 or (above.value == below.value == 1):
        return None
    return Amount(index, below.behind, "ratio", (round(above.value / below.value, 4),), f":{below.digits}")


def _slash(line: Line, index: int, above: Numeral, below: Numeral) -> Amount | None:
    years = len(above.digits) == 4 or len(below.digits) == 4
    if below.value == 0 or above.value > below.value or years:
        return None
    if line.lang == "it" and below.value == above.value + 1 and line.counted(below.behind):
        found = unit_at(line, below.behind)  # "3/4 incontri" are three or four
        return Amount(index, found.behind, found.kind, (above.value, below.value), found.name, cmp="range")
    return _share_or_mark(line, index, above, below)


def _share_or_mark(line: Line, index: int, above: Numeral, below: Numeral) -> Amount:
    following = line.word(below.behind)
    counts = following in line.known.of_words or line.counted(below.behind)
    if (below.value in _SCALES and not counts) or above.value != int(above.value):
        return Amount(index, below.behind, "ratio", (above.value,), f"/{below.digits or int(below.value)}")
    return _share(index, above, below)


def _share(index: int, above: Numeral, below: Numeral) -> Amount:
    return Amount(index, below.behind, "percent", (round(above.value / below.value * 100, 2),), "%", part=True)
