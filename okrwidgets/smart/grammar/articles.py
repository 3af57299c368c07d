"""When "un", "one" and "an" are numbers."""

from __future__ import annotations

from typing import Final

from okrwidgets.smart.grammar.line import Line
from okrwidgets.smart.grammar.number_words import italian_word
from okrwidgets.smart.grammar.numerals import Numeral
from okrwidgets.smart.grammar.writing import words

_FAR: Final = 6
"""Tokens within which "al mese", or another number, makes a number of an article."""
_OR: Final = frozenset({"o", "od"})
_AND: Final = frozenset({"e", "ed"})
_RATES: Final = frozenset({"a", "ad", "al", "all'", "alla", "l'", "ogni", "per", "/"})
_NO_NUMBER: Final = words(
    "no this that any as each every level day which first last next other new right only same big"
)


def article_counts(line: Line, index: int, numeral: Numeral) -> bool:
    """Whether "one" or "un" is a number here, not a pronoun or an article."""
    known = line.known
    following = line.word(numeral.behind)
    if known.comparators.before(line.words, index) is not None:
        return line.counted(numeral.behind)
    if line.lang == "it":
        if single_at(line, index) is not None:
            return True
        if following in known.plain_points or following in {"solo", "sola"} or following in _OR:
            return following not in _OR or italian_word(line.word(numeral.behind + 1)) is not None
        return line.counted(numeral.behind) and (_at_a_rate(line, numeral.behind) or _beside_number(line, index))
    before = line.word(index - 1)
    return (
        line.counted(numeral.behind)
        and following not in known.one_blocks
        and before not in known.definite
        and before not in _NO_NUMBER
    )


def single_at(line: Line, index: int) -> Numeral | None:
    """The one in "within an hour", "in less than a day", "shorten it by a week"."""
    if line.words[index] not in line.known.indefinite or line.word(index + 1) not in line.known.durations:
        return None
    bounded = line.known.comparators.before(line.words, index) is not None
    sized = line.word(index - 1) in line.known.by_words and line.change_before(index) is not None
    return Numeral(1.0, index + 1, article=True) if bounded or sized else None


def _at_a_rate(line: Line, at: int) -> bool:
    """Whether it is so many at a time: "un libro *al mese*", "una riunione *a trimestre*"."""
    for place in range(at, min(len(line.words), at + _FAR)):
        if line.timed[place] is not None:
            return line.timed[place] == "recurrence" and line.words[place] in _RATES
        if line.tokens[place].kind == "sign":
            return False
    return False


def _beside_number(line: Line, index: int) -> bool:
    """Whether other things are counted before it: "due medici e (di) un infermiere"."""
    at = index - 1
    if line.word(at) in line.known.of_words:
        at -= 1
    if line.word(at) not in _AND:
        return False
    for place in range(at - 1, max(-1, at - 1 - _FAR), -1):
        if line.tokens[place].kind == "number" or italian_word(line.words[place]) is not None:
            return not line.taken(place)
        if line.tokens[place].kind == "sign":
            return False
    return False
