"""The number that starts at a token: in digits with their suffix, or in words."""

from __future__ import annotations

from decimal import Decimal
from typing import Final, NamedTuple

from okrwidgets.smart.grammar.line import Line
from okrwidgets.smart.grammar.number_words import small_numbers, spelt_at
from okrwidgets.smart.grammar.vocabulary import CURRENCY_SIGNS, MAGNITUDES
from okrwidgets.text.digits import read_digits

_MOST_DIGITS: Final = 15
_LONGEST: Final = 24
"""Characters of a number with all its separators."""
_MOST_GROUPS: Final = 5
_LIMIT: Final = 10**15


class Numeral(NamedTuple):
    """A number as it stands in the text.

    Attributes:
        value: the number.
        behind: index of the token behind it.
        other: its value under the other reading of its separator.
        scale: the thousand, million … at its end, otherwise 1.
        part: whether it is a part of one: "two thirds".
        article: whether its word could be an article: "un", "one".
        digits: as typed, where it stands in digits.
    """

    value: float
    behind: int
    other: float | None = None
    scale: int = 1
    part: bool = False
    article: bool = False
    digits: str = ""


def numeral_at(line: Line, index: int, *, money: bool = False) -> Numeral | None:
    """Read the number at a token.

    Args:
        line: the text.
        index: of the token.
        money: whether a currency stands before it, so that "M" and "B" are suffixes.
    """
    token = line.tokens[index]
    if token.kind == "number":
        return _in_digits(line, index, money=money)
    if token.kind != "word":
        return None
    found = spelt_at(line.words, index, line.lang)
    if found is None or (found.part and not _stands_alone(line, index, found.behind)):
        return None
    value = round(found.value * 100, 2) if found.part else found.value
    return Numeral(value, found.behind, None, found.scaled, found.part, found.article)


def _in_digits(line: Line, index: int, *, money: bool) -> Numeral | None:
    text = line.tokens[index].text
    if len(text) > _LONGEST:
        return None
    text, behind = _with_groups(line, index, text)
    for space in "\u00a0\u202f":
        text = text.replace(space, " ")
    read = read_digits(text, line.lang)
    if read is None or sum(sign.isdecimal() for sign in text) > _MOST_DIGITS:
        return None
    value, other = read.value, read.other
    if text.isdecimal() and line.joined(index) and line.words[index - 1] == "." and not line.joined(index - 1):
        value = value.scaleb(-len(text))  # ".5"
    scale, behind = _suffix(line, behind, money=money)
    if scale > 1 and _and_a_half(line, behind):
        value, behind = value + Decimal("0.5"), behind + (3 if line.lang == "en" else 2)
    value *= scale
    if value >= _LIMIT:
        return None
    return Numeral(float(value), behind, None if other is None else float(other * scale), scale, digits=text)


def _with_groups(line: Line, index: int, text: str) -> tuple[str, int]:
    """Join "1 000 000" to one number: up to three digits, then groups of exactly three."""
    behind = index + 1
    if not (text.isdecimal() and len(text) <= 3 and text[0] != "0") or _behind_letters(line, index):
        return text, behind
    groups = [text]
    while behind < len(line.tokens) and len(groups) < _MOST_GROUPS:
        token = line.tokens[behind]
        whole = token.text[:3]
        fits = token.kind == "number" and whole.isdecimal() and len(whole) == 3 and token.text[3:4] in {"", ".", ","}
        if not fits or token.start != line.tokens[behind - 1].end + 1 or len(token.text) > _LONGEST:
            break
        groups.append(token.text)
        behind += 1
        if len(token.text) > 3:
            break
    return " ".join(groups), behind


def _behind_letters(line: Line, index: int) -> bool:
    return line.joined(index) and line.is_word(index - 1) and not line.words[index - 1].endswith("'")


def _suffix(line: Line, behind: int, *, money: bool) -> tuple[int, int]:
    """The magnitude behind digits, and the token behind it."""
    scale = 1
    for _ in range(2):
        if not line.is_word(behind) or line.taken(behind):
            break
        found = MAGNITUDES.get(line.words[behind]) or _letter(line, behind, money=money)
        apart = line.tokens[behind].text == "k" and not line.joined(behind) and not _has_currency(line, behind + 1)
        if not found or (apart and not money):
            break
        scale, behind = scale * found, behind + 1
    return scale, behind


def _letter(line: Line, behind: int, *, money: bool) -> int:
    """What "M" and "B" stand for, where the company leaves no doubt."""
    written = line.tokens[behind].text
    money = money or _has_currency(line, behind + 1)
    if written in {"M", "MM", "m"} and (
        money or (line.joined(behind) and (written == "M" or line.counted(behind + 1)))
    ):
        return 10**6
    return 10**9 if written in {"B", "b"} and money else 0


def _has_currency(line: Line, index: int) -> bool:
    return line.word(index) in CURRENCY_SIGNS or line.word(index) in {"eur", "usd", "euro", "euros", "dollars"}


def _and_a_half(line: Line, behind: int) -> bool:
    if line.lang == "en":
        return line.words[behind : behind + 3] == ["and", "a", "half"]
    return line.words[behind : behind + 2] == ["e", "mezzo"]


def _stands_alone(line: Line, index: int, behind: int) -> bool:
    """Whether "a third" is a part, not the third one; a quarter is a time until something says otherwise."""
    led = line.word(index - 1) in line.known.by_words | line.known.to_words
    part_of = line.word(behind) in line.known.of_words
    if "quarter" in line.word(behind - 1) and not line.word(behind - 1).endswith("s"):
        return led or part_of
    if line.words[index] not in line.known.indefinite and "-" not in line.words[index]:
        return line.words[index] in small_numbers(line.lang)
    return part_of or led or not line.counted(behind)
