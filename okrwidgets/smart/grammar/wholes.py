"""Universals: all, every, no, zero, nessuno: checkable, as 100% or 0."""

from __future__ import annotations

from typing import Final

from okrwidgets.smart.grammar.amount import Amount
from okrwidgets.smart.grammar.line import Line
from okrwidgets.smart.grammar.numerals import numeral_at

_MOST_WORDS: Final = 3
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
    """Nothing of a thing: "no" needs the thing, "zero" can stand alone."""
    alone = line.words[index] in {"zero", "nil"} or line.words[index].startswith("azzer")
    if at < len(line.words) and line.words[at] in line.known.definite:
        at += 1
    behind = _thing(line, at)
    if behind == at and not alone:
        return None
    if behind == at and line.word(index - 1) in line.known.from_words:
        return None
    return Amount(index, behind, "universal", (0.0,), _written(line, at, behind))


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
    amount.reaching = line.word(index - 1) in line.known.scope_prepositions and not line.opens(index)
    return amount


def _thing(line: Line, at: int) -> int:
    """The token behind what is counted: at most three words."""
    behind, left = at, _MOST_WORDS
    while (left and line.counted(behind)) or _is_name(line, behind):
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
