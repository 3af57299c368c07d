"""The unit that a figure is counted in."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Any, Final, Literal, Self

from pydantic import GetCoreSchemaHandler, GetJsonSchemaHandler
from pydantic_core import PydanticCustomError, core_schema

from okrwidgets.text import Language, Sayable, reader_language
from okrwidgets.text.numbers import write_money, write_number, write_percent
from okrwidgets.written import written_schema

UnitKind = Literal["money", "count", "percent", "ratio", "days", "score", "rate", "milestone"]

_PLAIN: Final[dict[str, UnitKind]] = {
    "count": "count",
    "percent": "percent",
    "ratio": "ratio",
    "days": "days",
    "score": "score",
    "milestone": "milestone",
}
ACCEPTED: Final = "EUR, count, count of contracts, percent, ratio, days, score, milestone, EUR / contract"


@dataclass(frozen=True, slots=True)
class Unit:
    r"""A currency, a count, a share… or a quotient such as ``EUR / contract``.

    Attributes:
        kind: what sort of figure it is.
        currency: ISO 4217 code, for money only.
        noun: what is counted (``contracts``), or the numerator of a rate.
        per: the denominator of a quotient (``contract``).

    Examples:
        >>> str(Unit.parse("count of contracts")), Unit.parse("EUR / contract").per
        ('count of contracts', 'contract')
        >>> Unit.parse("EUR").write(100000, "it")
        '100.000\xa0€'
    """

    kind: UnitKind
    currency: str | None = None
    noun: str | None = None
    per: str | None = None

    @classmethod
    def parse(cls, raw: str) -> Self:
        """Read a unit as the file writes it.

        Raises:
            PydanticCustomError: ``unit`` when it is none of the accepted forms.
        """
        words = " ".join(raw.split())
        if words in _PLAIN:
            return cls(_PLAIN[words])
        if counted := re.fullmatch(r"count of (?P<noun>[^/]+)", words):
            return cls("count", noun=counted["noun"])
        if quotient := re.fullmatch(r"(?P<over>[^/]+?) ?/ ?(?P<per>[^/]+)", words):
            over, per = quotient["over"], quotient["per"]
            if _is_currency(over):
                return cls("money", currency=over, per=per)
            return cls("rate", noun=over, per=per)
        if _is_currency(words):
            return cls("money", currency=words)
        raise PydanticCustomError("unit", "not a unit: {given}", {"given": raw})

    def __str__(self) -> str:
        if self.kind == "money":
            return f"{self.currency} / {self.per}" if self.per else str(self.currency)
        if self.kind == "rate":
            return f"{self.noun} / {self.per}"
        return f"count of {self.noun}" if self.noun else self.kind

    def write(self, value: float, lang: Language | None = None) -> str:
        """Write a figure of this unit the reader's way, without the counted noun."""
        lang = lang or reader_language()
        if self.kind == "money" and self.currency:
            return write_money(value, self.currency, lang)
        if self.kind == "percent":
            return write_percent(value, lang)
        if self.kind == "ratio":
            return write_number(value, lang) + "×"
        return write_number(value, lang)

    def amount(self, value: float) -> Sayable:
        """A figure of this unit that is said in the reader's language."""
        return _Amount(value, self)

    @classmethod
    def __get_pydantic_core_schema__(cls, source: Any, handler: GetCoreSchemaHandler) -> core_schema.CoreSchema:
        return written_schema(cls, cls.parse)

    @classmethod
    def __get_pydantic_json_schema__(
        cls, schema: core_schema.CoreSchema, handler: GetJsonSchemaHandler
    ) -> dict[str, Any]:
        return {
            "type": "string",
            "description": f"One of: {ACCEPTED}",
            "examples": ["EUR", "count", "count of contracts", "percent", "ratio", "days", "score", "EUR / contract"],
        }


@dataclass(frozen=True, slots=True)
class _Amount:
    value: float
    unit: Unit

    def say(self, lang: Language | None = None) -> str:
        return self.unit.write(self.value, lang)


def _is_currency(code: str) -> bool:
    if not re.fullmatch(r"[A-Z]{3}", code):
        return False
    from babel.numbers import list_currencies

    return code in list_currencies()
