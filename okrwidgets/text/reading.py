"""Numbers as people type them, read in the reader's language and echoed where there is any doubt."""

from __future__ import annotations

import re
from dataclasses import dataclass
from decimal import Decimal
from typing import Final

from okrwidgets.text import sentences
from okrwidgets.text.currency import names_currency
from okrwidgets.text.digits import Digits, read_digits
from okrwidgets.text.language import Language, reader_language
from okrwidgets.text.numbers import Money, Number, Percent
from okrwidgets.text.sentence import Sayable, Text

_LONGEST: Final = 80
_MOST_DIGITS: Final = 15
_SPACES: Final = re.compile(r"[\s\u00a0\u2007\u2009\u202f]+")
_INVISIBLE: Final = re.compile("[\u200b\u200e\u200f\u2060\ufeff]")
_SHAPE: Final = re.compile(r"(?P<before>[^0-9]*?)(?P<body>[.,]?[0-9](?:[0-9.,'’ ]*[0-9])?[.,]?)(?P<after>[^0-9]*)")
_TOKEN: Final = re.compile(r"[^\W\d_]*\$|[^\W\d_]+\.?|[^\w\s]")
_SIGNS: Final[dict[str, int]] = {"+": 1, "-": -1, "−": -1, "–": -1}
_TIMES: Final = frozenset({"×", "x"})
_FILLERS: Final = frozenset({"di", "of"})
_MAGNITUDES: Final[dict[str, int]] = {
    **dict.fromkeys(("k", "mila", "thousand"), 10**3),
    **dict.fromkeys(("m", "mln", "mio", "milione", "milioni", "million", "millions"), 10**6),
    **dict.fromkeys(("bn", "mld", "miliardo", "miliardi", "billion", "billions"), 10**9),
}
_MISFITS: Final[dict[str, Text]] = {
    "N102": sentences.OTHER_CURRENCY,
    "N103": sentences.MONEY_NOT_EXPECTED,
    "N104": sentences.PERCENT_NOT_EXPECTED,
}


@dataclass(frozen=True, slots=True)
class Reading:
    """What became of a typed number.

    Attributes:
        value: the number; ``None`` where nothing was typed or nothing could be read.
        echo: how it was understood, wherever it could have been meant otherwise.
        problem: what would be read, where nothing could be.
        code: of the problem.
    """

    value: float | None = None
    echo: Sayable | None = None
    problem: Sayable | None = None
    code: str | None = None


@dataclass(frozen=True, slots=True)
class _Field:
    currency: str | None
    percent: bool

    def amount(self, value: Decimal) -> Sayable:
        decimals = _decimals(value)
        if self.percent:
            return Percent(float(value), decimals)
        if self.currency and decimals <= 2:
            return Money(float(value), self.currency)
        return Number(float(value), decimals)

    def unreadable(self, raw: str) -> Reading:
        if self.percent:
            sentence, whole, decimal = sentences.NO_PERCENTAGE_YET, "12", "12.5"
        elif self.currency:
            sentence, whole, decimal = sentences.NO_AMOUNT_YET, "100000", "1500.5"
        else:
            sentence, whole, decimal = sentences.NO_NUMBER_YET, "100000", "1500.5"
        example, exact = self.amount(Decimal(whole)), self.amount(Decimal(decimal))
        return Reading(problem=sentence.fill(given=_short(raw), whole=example, decimal=exact), code="N101")

    def problem(self, code: str, sentence: Text, raw: str) -> Reading:
        return Reading(problem=sentence.fill(given=_short(raw), currency=self.currency or ""), code=code)


def read_number(
    raw: str, lang: Language | None = None, *, currency: str | None = None, percent: bool = False
) -> Reading:
    """Read a number in the reader's language.

    With both marks the last one starts the decimals; a mark that comes twice groups; a single mark
    with exactly three digits behind it is read by the reader's language and echoed; any other
    single mark starts the decimals.

    Args:
        raw: what was typed, for example ``100.000 €``, ``1,5 mln``, ``12 %``.
        lang: the reader's language.
        currency: ISO 4217 code, where the field is counted in money.
        percent: whether the field is counted in percent; 12 stays 12.

    Returns:
        A value, a problem, or neither where nothing was typed. Never infinity, never NaN.

    Examples:
        >>> read_number("100.000 €", "it", currency="EUR").value
        100000.0
        >>> read_number("1.500", "it").echo.say("it")
        'Letto come 1.500. Se intendi 1,5, scrivilo così.'
        >>> read_number("100k", "en", currency="EUR").echo.say("en")
        'Read as €100,000.'
        >>> read_number("12 apples", "en").problem.say("en")
        '“12 apples” is not a number yet. I can read, for example, 100,000, 1,500.5 or 100k.'
    """
    lang = reader_language(lang)
    field = _Field(currency, percent)
    words = _SPACES.sub(" ", _INVISIBLE.sub("", raw[: _LONGEST + 1])).strip()
    if not words:
        return Reading()
    shape = _SHAPE.fullmatch(words) if len(raw) <= _LONGEST else None
    digits = read_digits(shape["body"], lang) if shape else None
    if shape is None or digits is None:
        return field.unreadable(raw)
    around = _around(shape["before"], shape["after"], field)
    if isinstance(around, str):
        return field.problem(around, _MISFITS[around], raw) if around in _MISFITS else field.unreadable(raw)
    if _too_many_digits(digits, around):
        return field.problem("N105", sentences.TOO_MANY_DIGITS, raw)
    return Reading(float(digits.value * around) or 0.0, echo=_echo(digits, around, field))


def _around(before: str, after: str, field: _Field) -> int | str:
    """The factor (sign and magnitude) that stands around the digits, or the code of what does not fit."""
    factor, seen = 1, set()
    for place, token in [*(("before", t) for t in _tokens(before)), *(("after", t) for t in _tokens(after))]:
        word = token.casefold().rstrip(".")
        kind = "filler"
        if token in _SIGNS and place == "before":
            kind, factor = "sign", factor * _SIGNS[token]
        elif word in _MAGNITUDES and place == "after":
            kind, factor = "magnitude", factor * _MAGNITUDES[word]
        elif token == "%":
            kind = "unit"
            if not field.percent:
                return "N104"
        elif word in _TIMES and place == "after" and not field.percent and not field.currency:
            kind = "unit"
        elif word not in _FILLERS:
            kind, known = "unit", names_currency(token.rstrip("."), field.currency)
            if known is None:
                return "N101"
            if not known:
                return "N102" if field.currency else "N103"
        if kind in seen:
            return "N101"
        seen.add(kind)
    return "N101" if "filler" in seen and "magnitude" not in seen else factor


def _tokens(words: str) -> list[str]:
    return _TOKEN.findall(words)


def _too_many_digits(digits: Digits, factor: int) -> bool:
    value = digits.value
    significant = len(value.normalize().as_tuple().digits)
    return max(significant, _decimals(value)) > _MOST_DIGITS or abs(value * factor) >= 10**_MOST_DIGITS


def _decimals(value: Decimal) -> int:
    exponent = value.normalize().as_tuple().exponent
    return max(0, -exponent) if isinstance(exponent, int) else 0


def _echo(digits: Digits, factor: int, field: _Field) -> Sayable | None:
    value = field.amount(digits.value * factor)
    if digits.other is not None:
        other = field.amount(digits.other * factor)
        return sentences.READ_AS_NOT_AS.fill(value=value, other=other)
    return sentences.READ_AS.fill(value=value) if digits.foreign or abs(factor) > 1 else None


def _short(raw: str) -> str:
    words = _SPACES.sub(" ", raw).strip()
    return words if len(words) <= 40 else words[:39] + "…"
