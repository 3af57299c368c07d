"""The words of which a period's name is made, in both languages."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final

from okrwidgets.period.span import Period, PeriodKind
from okrwidgets.text.months import month_named

_TOKEN: Final = re.compile(r"[a-z0-9]+")
_ALLOWED: Final = re.compile(r"[a-z0-9 .,'/-]+")
_FILLERS: Final = frozenset({"of", "the", "in", "del", "dell", "di", "il", "lo", "la", "l", "nel", "year", "anno"})
_FISCAL: Final = frozenset({"fy", "fiscal", "esercizio"})
_KINDS: Final[dict[str, PeriodKind]] = {
    "quarter": "quarter",
    "trimestre": "quarter",
    "trim": "quarter",
    "q": "quarter",
    "t": "quarter",
    "half": "half",
    "semester": "half",
    "semestre": "half",
    "sem": "half",
    "h": "half",
    "s": "half",
}
_ORDINALS: Final[dict[str, int]] = {
    **dict.fromkeys(("1", "1st", "first", "primo", "i"), 1),
    **dict.fromkeys(("2", "2nd", "second", "secondo", "ii"), 2),
    **dict.fromkeys(("3", "3rd", "third", "terzo", "iii"), 3),
    **dict.fromkeys(("4", "4th", "fourth", "quarto", "iv", "last", "ultimo"), 4),
}
_LAST_INDEX: Final[dict[PeriodKind, int]] = {"quarter": 4, "half": 2, "month": 12, "year": 1}
_COMPACT: Final = re.compile(r"(?P<kind>[qths])(?P<index>[1-4])|(?P<before>[1-4])(?P<after>[qths])")


@dataclass(frozen=True, slots=True)
class Words:
    """A period's name, with or without its year."""

    kind: PeriodKind
    index: int
    year: int | None
    fiscal: bool

    def period(self, year: int) -> Period:
        """The period of that year."""
        return Period(self.kind, year, self.index, self.fiscal)


def period_words(words: str) -> Words | None:
    """Read the name of a month, quarter, half or year.

    Args:
        words: folded, see `okrwidgets.text.months.fold`.

    Examples:
        >>> period_words("first quarter of 2027")
        Words(kind='quarter', index=1, year=2027, fiscal=False)
        >>> period_words("31 marzo 2027") is None
        True
    """
    if not _ALLOWED.fullmatch(words):
        return None
    tokens = [token for token in _TOKEN.findall(_apart(words)) if token not in _FILLERS]
    fiscal = any(token in _FISCAL for token in tokens)
    tokens = [token for token in tokens if token not in _FISCAL]
    years = [token for token in tokens if re.fullmatch(r"[0-9]{4}", token) and 1900 <= int(token) <= 9998]
    rest = [token for token in tokens if token not in years]
    if len(years) > 1:
        return None
    year = int(years[0]) if years else None
    named = _kind_and_index(rest, year)
    if named is None or (named[0] == "year" and year is None) or named[1] > _LAST_INDEX[named[0]]:
        return None
    return Words(named[0], named[1], year, fiscal)


def _apart(words: str) -> str:
    """``FY2027`` is two words, and so is ``1Q2027``."""
    return re.sub(r"\b(fy|[1-4][qths]|[qths][1-4])(?=[0-9]{4}\b)", r"\1 ", words)


def _kind_and_index(rest: list[str], year: int | None) -> tuple[PeriodKind, int] | None:
    if not rest:
        return "year", 1
    if len(rest) == 1:
        if compact := _COMPACT.fullmatch(rest[0]):
            return _KINDS[compact["kind"] or compact["after"]], int(compact["index"] or compact["before"])
        if month := month_named(rest[0]):
            return "month", month
        if year is not None and re.fullmatch(r"0?[1-9]|1[0-2]", rest[0]):
            return "month", int(rest[0])
    if len(rest) == 2:
        for number, noun in (rest, reversed(rest)):
            if number in _ORDINALS and noun in _KINDS:
                kind = _KINDS[noun]
                return kind, 2 if number in {"last", "ultimo"} and kind == "half" else _ORDINALS[number]
    return None
