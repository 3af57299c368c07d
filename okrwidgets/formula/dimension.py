"""What a figure is counted in, apart from currency and scale: money, days, things; or a mere share."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final, Self

from okrwidgets.formula import sentences
from okrwidgets.formula.error import FormulaError
from okrwidgets.formula.signs import shown
from okrwidgets.text import Language

SHARES: Final = frozenset({"percent", "ratio", "score"})
LONGEST_UNIT: Final = 200
_FACTOR: Final = re.compile(r"\s*([a-z][a-z0-9_]*|1)(?:\^([0-9]{1,6}))?\s*")
_NEAR: Final = {
    "days": "day",
    "giorni": "day",
    "giorno": "day",
    "eur": "money",
    "euro": "money",
    "€": "money",
    "%": "percent",
    "percentage": "percent",
    "percentuale": "percent",
}


@dataclass(frozen=True, slots=True)
class Dimension:
    """Exponents of money, of days and of the things that are counted.

    Attributes:
        money: 1 for an amount, −1 for something per amount.
        days: 1 for days, −1 for something per day.
        counts: for each counted noun (ASCII, singular) its exponent; sorted, without zeros.
        loose: whether a percentage, ratio or score is part of it: what is counted may then change (meetings ×
            closing rate are contracts), while the degree, the sum of the exponents, stays.

    Examples:
        >>> Dimension.parse("money / lead")
        Dimension(money=1, days=0, counts=(('lead', -1),), loose=False)
        >>> meetings, rate = Dimension.parse("meeting"), Dimension.parse("percent")
        >>> (meetings * rate).fits(Dimension.parse("contract")), meetings.fits(Dimension.parse("contract"))
        (True, False)
    """

    money: int = 0
    days: int = 0
    counts: tuple[tuple[str, int], ...] = ()
    loose: bool = False

    @classmethod
    def parse(cls, text: str) -> Self:
        """Read a unit: ``money``, ``day``, ``percent``, ``ratio``, ``score``, a noun, ``a * b / c``, ``a^2``.

        Raises:
            FormulaError: ``F201`` where it is none of these.
        """
        found: Counter[str] = Counter()
        loose, place, sign = False, 0, 1
        while True:
            factor = _FACTOR.match(text, place) if len(text) <= LONGEST_UNIT else None
            if factor is None or factor[1] in _NEAR:
                raise _unreadable(text, place)
            loose = loose or factor[1] in SHARES
            if factor[1] not in SHARES:
                found[factor[1]] += sign * int(factor[2] or 1)
            place = factor.end()
            if place == len(text):
                break
            if text[place] not in "*/":
                raise _unreadable(text, place)
            sign = 1 if text[place] == "*" else -1
            place += 1
        found.pop("1", None)
        return cls(found.pop("money", 0), found.pop("day", 0), _sorted(found), loose)

    def __str__(self) -> str:
        """As a file writes it; it reads back as an equal one."""
        return self._written(over={}, under={}, share="ratio", plain="1")

    def say(self, lang: Language | None = None) -> str:
        """Say it for people."""
        over = {"money": sentences.MONEY.say(lang), "day": sentences.DAYS.say(lang)}
        under = {"money": over["money"], "day": sentences.A_DAY.say(lang)}
        if self.money or self.days or self.counts:
            counted = Dimension(self.money, self.days, self.counts)
            return counted._written(over=over, under=under, share="", plain="").replace("_", " ")
        return (sentences.SHARES if self.loose else sentences.PLAIN_NUMBERS).say(lang)

    @property
    def degree(self) -> int:
        """How many things are multiplied, less those that are divided by."""
        return sum(exponent for _, exponent in self.counts)

    def __mul__(self, other: Dimension) -> Dimension:
        counts = Counter(dict(self.counts))
        counts.update(dict(other.counts))
        return Dimension(self.money + other.money, self.days + other.days, _sorted(counts), self.loose or other.loose)

    def __truediv__(self, other: Dimension) -> Dimension:
        return self * other**-1

    def __pow__(self, exponent: int) -> Dimension:
        counts = tuple((noun, each * exponent) for noun, each in self.counts if exponent)
        return Dimension(self.money * exponent, self.days * exponent, counts, self.loose and exponent != 0)

    def fits(self, other: Dimension) -> bool:
        """Whether figures of the two can be added, or one be called the other.

        Money and days agree exactly. So do counted nouns, except where a share takes part, and where the
        counts cancel out (contracts / meetings): there the degree is enough.
        """
        if (self.money, self.days, self.degree) != (other.money, other.days, other.degree):
            return False
        mere_share = not (self.money or self.days or self.degree)
        return self.counts == other.counts or self.loose or other.loose or mere_share

    def added(self, other: Dimension) -> Dimension:
        """What the sum of two that fit is counted in: the nouns of the one that knows them for sure."""
        sure = other if self.loose and not other.loose else self
        counts = sure.counts if self.counts == other.counts or sure.degree else ()
        return Dimension(self.money, self.days, counts, self.loose or other.loose or counts != sure.counts)

    def _written(self, *, over: Mapping[str, str], under: Mapping[str, str], share: str, plain: str) -> str:
        parts = [("money", self.money), ("day", self.days), *self.counts]
        above = [_power(over.get(name, name), n) for name, n in parts if n > 0]
        below = [_power(under.get(name, name), -n) for name, n in parts if n < 0]
        if self.loose:
            above.append(share)
        return " / ".join([" * ".join(above) or ("1" if below else plain), *below])


def _power(name: str, exponent: int) -> str:
    return name if exponent == 1 else f"{name}^{exponent}"


def _sorted(counts: Mapping[str, int]) -> tuple[tuple[str, int], ...]:
    return tuple(sorted((noun, exponent) for noun, exponent in counts.items() if exponent))


def _unreadable(text: str, place: int) -> FormulaError:
    piece = re.match(r"\s*([^*/]*)", text[place : place + LONGEST_UNIT])
    given = piece[1].strip() if piece else ""
    start = place if piece is None else place + piece.start(1)
    if near := _NEAR.get(given.lower()):
        return FormulaError(
            "F201", sentences.UNIT_MEANT.fill(given=shown(given), near=near), text, start, start + len(given)
        )
    return FormulaError("F201", sentences.UNIT_EXPECTED.fill(given=shown(text)), text, start, start + len(given))
