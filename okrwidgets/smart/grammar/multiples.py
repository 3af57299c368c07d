"""Words that multiply: double, halve, tenfold, twice, raddoppiare, la metà."""

from __future__ import annotations

from typing import Final

from okrwidgets.smart.grammar.amount import Amount
from okrwidgets.smart.grammar.line import Line
from okrwidgets.smart.grammar.number_words import small_numbers

_STEM: Final = 11
_BASE: Final = frozenset({"double", "triple", "quadruple", "treble"})
"""Verbs that are adjectives as well."""


_SHARES: Final = frozenset({"per"})
_ABOUT: Final = frozenset({"circa", "almeno", "la"})
"""Before "metà", where it is a share without "of": "per circa metà dedicati alla ricerca"."""


def multiple_at(line: Line, index: int) -> Amount | None:
    """The word or phrase at a token that says by how much something is multiplied."""
    known, words = line.known, line.words
    word = words[index]
    if (half := _half(line, index)) is not None:
        return half
    if word in known.once and index + 1 < len(words):
        often = words[index + 1] in known.times_of or line.timed[index + 1] is not None
        return Amount(index, index + 1, "number", (1.0,), line.tokens[index].text) if often else None
    if (phrase := known.multipliers.at(words, index)) is not None:
        behind = index + phrase[1]
        if phrase[1] == 1 and word == "twice" and not _compares(line, behind):
            return Amount(index, behind, "number", (phrase[0],), line.tokens[index].text)
        return Amount(index, behind, "multiplier", (phrase[0],), "x")
    if word.endswith("fold") and (value := small_numbers("en").get(word[:-4].rstrip("-"))) is not None:
        return Amount(index, index + 1, "multiplier", (float(value),), "x")
    value_found = _verb(line, index, word)
    return None if value_found is None else Amount(index, index + 1, "multiplier", (value_found,), "x")


def _compares(line: Line, behind: int) -> bool:
    """Whether "twice" says by how much, not how often: "twice as many", "twice the turnover", "twice last year's"."""
    following = line.word(behind)
    return following in {"as", "what", "that"} | line.known.definite or (
        behind < len(line.timed) and line.timed[behind] == "baseline"
    )


def _verb(line: Line, index: int, word: str) -> float | None:
    for length in range(min(len(word), _STEM), 3, -1):
        value = line.known.multiplier_stems.get(word[:length])
        if value is not None:
            break
    else:
        return None
    if word in _BASE and not (
        line.opens(index)
        or line.word(index - 1) in line.known.before_verb
        or line.word(index + 1) in line.known.definite
    ):
        return None
    return None if "-" in word else value


def _half(line: Line, index: int) -> Amount | None:
    """Half of something is a share; "by half" and "alla metà" multiply and are left to the phrases."""
    found = line.known.halves.at(line.words, index)
    if found is None:
        return None
    behind = index + found[1]
    if behind < len(line.words) and line.timed[behind] is not None:
        return None
    before, following = line.word(index - 1), line.word(behind)
    if before in _SHARES or (before in _ABOUT and line.word(index - 2) in _SHARES):
        return Amount(index, behind, "percent", (50.0,), "%", part=True)
    of_what = following in line.known.of_words | line.known.definite or (found[1] > 1 and line.lang == "en")
    if not of_what or before in {"first", "second", "last", "prima", "seconda"}:
        return None
    return Amount(index, behind, "percent", (50.0,), "%", part=True)
