"""What a number counts: the unit that stands behind it, or the currency before it."""

from __future__ import annotations

from typing import Final, NamedTuple

from okrwidgets.smart.grammar.line import Line
from okrwidgets.smart.grammar.record import QuantityKind
from okrwidgets.smart.grammar.vocabulary import CURRENCY_SIGNS, DOLLARS, MULTIPLE_WORDS

_DASHES: Final = frozenset("-\u2010\u2011–")
_MOST_WORDS: Final = 3
_DAY_KINDS: Final = frozenset({"working", "business", "calendar", "consecutive", "full", "school"})
_SHORTEST_VERB: Final = 4
_DEGREES: Final = frozenset({"c", "f"})


class Unit(NamedTuple):
    """What a number counts.

    Attributes:
        kind: the sort of quantity that it makes.
        name: as written; a currency's code; "%", "pp".
        behind: index of the token behind it.
        attributive: whether it is joined with a hyphen, as in "a 12-week course".
        named: whether there is a unit at all.
    """

    kind: QuantityKind
    name: str
    behind: int
    attributive: bool = False
    named: bool = True


def currency_before(line: Line, index: int) -> tuple[str, int] | None:
    """The currency that stands before a number, and the first token of it: "US$", "€", "EUR"."""
    before = line.word(index - 1)
    if before in CURRENCY_SIGNS:
        land = line.word(index - 2)
        if before == "$" and land in DOLLARS and line.joined(index - 1):
            return DOLLARS[land], index - 2
        return CURRENCY_SIGNS[before], index - 1
    if line.is_word(index - 1) and (found := line.known.currencies.before(line.words, index)) is not None:
        code, length = found
        if (not line.taken(index - length) and line.tokens[index - 1].text.isupper()) or before == "euro":
            return code, index - length
    return None


def unit_at(line: Line, index: int, *, scaled: bool = False) -> Unit:
    """The unit that starts at a token.

    Args:
        line: the text.
        index: of the token behind the number.
        scaled: whether a magnitude stands before it, so that "of" may follow ("milioni di euro").
    """
    if index >= len(line.tokens) or line.taken(index):
        return Unit("number", "", index, named=False)
    return (
        _share(line, index)
        or _money(line, index, scaled=scaled)
        or _times(line, index)
        or _thing(line, index, scaled=scaled)
    )


def _share(line: Line, index: int) -> Unit | None:
    words = line.words
    at = index + 1 if words[index] in _DASHES and line.joined(index) and line.joined(index + 1) else index
    points = line.known.points.at(words, at)
    if points is not None:
        return Unit("points", points[0], at + points[1])
    if words[at] in line.known.plain_points and line.of_shares and not line.counted(at + 1):
        return Unit("points", "pp", at + 1)
    percent = line.known.percent.at(words, at)
    if percent is None:
        return None
    return Unit("percent", "%", at + percent[1])


def _money(line: Line, index: int, *, scaled: bool) -> Unit | None:
    at = index
    if scaled and line.words[at] in line.known.linking:
        at += 1
    sign = CURRENCY_SIGNS.get(line.word(at))
    if sign is not None:
        return Unit("money", sign, at + 1)
    found = line.known.currencies.at(line.words, at)
    return None if found is None else Unit("money", found[0], at + found[1])


def _times(line: Line, index: int) -> Unit | None:
    word = line.words[index]
    if word in MULTIPLE_WORDS:
        measures = line.joined(index + 1) and line.tokens[index + 1].kind == "number"  # 4x4
        return None if measures else Unit("multiplier", "x", index + 1)
    if word in {"fold", "folds"}:
        return Unit("multiplier", "x", index + 1)
    if word in _DASHES and line.joined(index) and line.word(index + 1) == "fold":
        return Unit("multiplier", "x", index + 2)
    if word in line.known.times and line.is_word(index):
        often = line.word(index + 1) in line.known.times_of or _is_timed(line, index + 1)
        return Unit("number" if often else "multiplier", line.tokens[index].text, index + 1)
    return None


def _is_timed(line: Line, index: int) -> bool:
    return index < len(line.tokens) and line.timed[index] is not None


def _thing(line: Line, index: int, *, scaled: bool) -> Unit:
    words, known = line.words, line.known
    if words[index] in _DASHES and line.joined(index) and line.joined(index + 1) and line.is_word(index + 1):
        kind: QuantityKind = "duration" if words[index + 1] in known.durations else "number"
        return Unit(kind, line.tokens[index + 1].text, index + 2, attributive=True)
    if words[index] == "°":
        behind = index + (2 if line.word(index + 1) in _DEGREES and line.joined(index + 1) else 1)
        return Unit("number", "".join(token.text for token in line.tokens[index:behind]), behind)
    if words[index] in {"year", "years"} and line.word(index + 1) in {"old", "olds"}:
        return Unit("number", "year olds", index + 2)
    if words[index] in _DAY_KINDS and line.word(index + 1) in known.durations:
        return Unit("duration", f"{line.tokens[index].text} {line.tokens[index + 1].text}", index + 2)
    if words[index] in known.durations and (words[index] not in known.short_durations or _abbreviates(line, index)):
        return Unit("duration", line.tokens[index].text, index + 1)
    at = index + 1 if scaled and words[index] in known.linking else index
    behind = at
    while behind - at < _MOST_WORDS and line.counted(behind) and not (behind > at and _ends_thing(line, behind)):
        behind += 1
        if line.word(behind) == "/" and line.joined(behind) and line.joined(behind + 1) and line.is_word(behind + 1):
            behind += 2
            break
    if behind == at:
        return Unit("number", "", index, named=False)
    start, end = line.tokens[at], line.tokens[behind - 1]
    name = " ".join(token.text for token in line.tokens[at:behind]) if start is not end else start.text
    return Unit("number", name, behind)


def _abbreviates(line: Line, index: int) -> bool:
    """Whether a letter or two behind digits is an abbreviation: "20s", "48 h", not "5 d'Italia"."""
    return line.tokens[index - 1].kind == "number" and not (
        line.joined(index + 1) and not line.joined(index) and line.is_word(index + 1)
    )


def _ends_thing(line: Line, index: int) -> bool:
    """Whether a word is no part of what is counted: the start of "B2", or what is done ("talks *accepted*")."""
    glued = line.joined(index + 1) and line.tokens[index + 1].kind == "number"
    return glued or (line.lang == "en" and line.words[index].endswith("ed")) or says(line, index)


def says(line: Line, index: int) -> bool:
    """Whether a finite verb stands behind what is counted: "all teams *use*", "i reparti *usano*"."""
    word = line.words[index]
    if word in line.known.predicates:
        return True
    # a plural in -i or -e before it leaves no room for an adjective in -ano or -ono
    return (
        line.lang == "it"
        and len(word) > _SHORTEST_VERB
        and word.endswith(("ano", "ono"))
        and line.words[index - 1].endswith(("i", "e"))
    )
