"""Digits with separators: which mark groups, and which one starts the decimals."""

from __future__ import annotations

import re
from dataclasses import dataclass
from decimal import Decimal
from typing import Final

from okrwidgets.text.language import Language

DECIMAL_MARK: Final[dict[Language, str]] = {"en": ".", "it": ","}
_GROUPED_BY: Final = " '’"
_GROUPS: Final = re.compile(r"[0-9]{1,3}(?:(?P<mark>[ '’.,])[0-9]{3})(?:(?P=mark)[0-9]{3})*")


@dataclass(frozen=True, slots=True)
class Digits:
    """How a row of digits was understood.

    Attributes:
        value: exactly what was typed.
        other: the value under the other reading, where both are possible.
        foreign: whether the marks are those of the other language.
    """

    value: Decimal
    other: Decimal | None = None
    foreign: bool = False


def read_digits(body: str, lang: Language) -> Digits | None:
    """Understand digits with points, commas, spaces or apostrophes; ``None`` where they make no number.

    Args:
        body: ASCII digits and separators only.
        lang: decides where a single separator is followed by exactly three digits.

    Examples:
        >>> read_digits("1.500", "it").value, read_digits("1.500", "en").value
        (Decimal('1500'), Decimal('1.500'))
        >>> read_digits("1.50.0", "it") is None
        True
    """
    body = body[:-1] if body[-1:] in {".", ","} else body
    marks = [sign for sign in body if sign in ".,"]
    if not marks:
        return _build(body, "", "", lang)
    last = marks[-1]
    head, tail = body.rsplit(last, 1)
    if any(sign in _GROUPED_BY for sign in body):
        return _build(head, tail, last, lang) if len(marks) == 1 else None
    if len(set(marks)) == 2:
        return _build(head, tail, last, lang) if marks.count(last) == 1 else None
    if len(marks) > 1:
        return _build(body, "", "", lang)
    if len(tail) == 3 and 1 <= len(head) <= 3 and not head.startswith("0"):
        # "1.500": only the reader's language can tell, so the other reading is kept for the echo
        decimal, grouped = Decimal(f"{head}.{tail}"), Decimal(head + tail)
        return Digits(decimal, grouped) if last == DECIMAL_MARK[lang] else Digits(grouped, decimal)
    return _build(head, tail, last, lang)


def _build(whole: str, tail: str, mark: str, lang: Language) -> Digits | None:
    groups = _GROUPS.fullmatch(whole)
    if (whole and not groups and not whole.isdigit()) or (mark and not tail.isdigit()):
        return None
    grouping = groups["mark"] if groups else ""
    foreign = (mark not in {"", DECIMAL_MARK[lang]}) or grouping == DECIMAL_MARK[lang]
    plain = re.sub(r"[^0-9]", "", whole) or "0"
    return Digits(Decimal(f"{plain}.{tail}" if tail else plain), foreign=foreign)
