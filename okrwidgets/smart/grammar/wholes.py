"""Universals: all, every, no, zero, nessuno: checkable, as 100% or 0."""

from __future__ import annotations

from typing import Final

from okrwidgets.smart.grammar.amount import Amount
from okrwidgets.smart.grammar.line import Line, has_stem
from okrwidgets.smart.grammar.numerals import numeral_at
from okrwidgets.smart.grammar.units import says

_MOST_WORDS: Final = 3
_VISION: Final = 5
"""Tokens within which "a city where" makes the statement a vision."""
_BEFORE_VALUE: Final = frozenset({":", "=", "target"})
_INSIDE_NAMES: Final = frozenset({"-", "/"})


def whole_at(line: Line, index: int) -> Amount | None:
    """The universal that starts at a token."""
    known, words = line.known, line.words
    if (none := known.none_words.at(words, index)) is not None:
        return _none(line, index, index + none[1])
    if (all_ := known.all_words.at(words, index)) is not None:
        return _all(line, index, index + all_[1])
    if words[index] in known.everyone and line.opens(index):
        return Amount(index, index + 1, "universal", (100.0,), line.tokens[index].text)
    return None


def _none(line: Line, index: int, at: int) -> Amount | None:
    """Nothing of a thing: "no" needs the thing, "zero" can stand alone, and so can "none" as a value."""
    word = line.words[index]
    alone = word in {"zero", "nil"} or word.startswith("azzer") or _is_value(line, index, at)
    if word in line.known.lacking:
        return _without(line, index, at)
    if at < len(line.words) and line.words[at] in line.known.definite:
        at += 1
    behind = _thing(line, at)
    if behind == at and not alone:
        return None
    if behind == at and line.word(index - 1) in line.known.from_words:
        return None
    if not line.known.approaches.isdisjoint(line.words[at:behind]) or line.word(index - 1) in line.known.approaches:
        return None  # "a zero waste mindset" is a name
    if line.word(index - 1) == "(" and line.known.mishaps.isdisjoint(line.words[at:behind]):
        return None  # "(no login needed)" is a remark
    return Amount(index, behind, "universal", (0.0,), _written(line, at, behind))


def _without(line: Line, index: int, at: int) -> Amount | None:
    """Without a mishap: a target; without anything else only tells what a thing is like."""
    behind = _thing(line, at)
    if line.known.mishaps.isdisjoint(line.words[at : min(behind, at + 2)]):
        return None
    return Amount(index, behind, "universal", (0.0,), _written(line, at, behind))


def _is_value(line: Line, index: int, at: int) -> bool:
    """Whether it stands where a value would: "complaints: none"."""
    last = at >= len(line.words) or line.tokens[at].kind == "sign"
    return last and line.word(index - 1) in _BEFORE_VALUE and line.words[index] in line.known.nothing


def _all(line: Line, index: int, at: int) -> Amount | None:
    if line.words[at - 1] == "e":  # "tutti e tre": the number says how many
        return None
    while at < len(line.words) and line.words[at] in line.known.definite:
        at += 1
    if at >= len(line.words) or line.timed[at] is not None or line.words[at] in line.known.periods:
        return None
    behind = _thing(line, at)
    if behind == at or (numeral_at(line, at) is not None):
        return None
    amount = Amount(index, behind, "universal", (100.0,), _written(line, at, behind))
    before = line.word(index - 1)
    amount.reaching = before in line.known.scope_prepositions and not line.opens(index)
    if _only_remarks(line, index, behind):
        amount.role = "scope"
    return amount


def _only_remarks(line: Line, index: int, behind: int) -> bool:
    """Whether nothing is said to hold for all: an occasion, a remark in brackets, an object of lasting care, a vision.

    "After each run", "(all regions)", "support all teams", "a city where all children play".
    """
    known, before = line.known, line.word(index - 1)
    occasional = before in known.occasional or (before in known.of_words and line.word(index - 2) in known.occasional)
    if (occasional and line.words[index] in known.each_words) or (before == "(" and line.word(behind) == ")"):
        return True
    if index == 1 and has_stem(line.words[0], known.soft):
        return True
    return line.words[0] in known.indefinite and not known.where.isdisjoint(line.words[2:_VISION])


def _thing(line: Line, at: int) -> int:
    """The token behind what is counted: at most three words."""
    behind, left = at, _MOST_WORDS
    while (left and line.counted(behind) and not (behind > at and says(line, behind))) or _is_name(line, behind):
        left -= line.tokens[behind].kind == "word" and line.words[behind] != "non"
        behind += 1
    return behind


def _is_name(line: Line, index: int) -> bool:
    """The figure in "P0" and "Sev-1", which is part of what is counted, and "non" before what is not so."""
    if line.word(index) == "non":
        return line.counted(index + 1)
    if not line.joined(index):
        return False
    if line.words[index] in _INSIDE_NAMES:
        return line.joined(index + 1)
    return line.tokens[index].kind == "number" and (line.is_word(index - 1) or line.words[index - 1] in _INSIDE_NAMES)


def _written(line: Line, at: int, behind: int) -> str:
    found = ""
    for place in range(at, behind):
        found += ("" if place == at or line.joined(place) else " ") + line.tokens[place].text
    return found
