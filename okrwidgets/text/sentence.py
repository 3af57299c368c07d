"""A sentence for people: whole, in both languages, side by side."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol, runtime_checkable

from okrwidgets.text.language import Language, reader_language


@runtime_checkable
class Sayable(Protocol):
    """What can be said in either language: sentences, amounts, dates."""

    def say(self, lang: Language | None = None) -> str:
        """Say it in ``lang``, or in the reader's language."""
        ...


@dataclass(frozen=True, slots=True)
class Text:
    """One sentence in English and Italian, with the same ``{placeholders}``.

    Examples:
        >>> greeting = Text(en="{n} clients a week", it="{n} clienti a settimana")
        >>> greeting.fill(n=23).say("it")
        '23 clienti a settimana'
    """

    en: str
    it: str

    def say(self, lang: Language | None = None) -> str:
        """Say it in ``lang``, or in the reader's language."""
        return self.it if (lang or reader_language()) == "it" else self.en

    def fill(self, **values: object) -> Filled:
        """Put values into the placeholders; what is `Sayable` is said in the same language."""
        return Filled(self, tuple(values.items()))


@dataclass(frozen=True, slots=True)
class Filled:
    """A sentence with its values, still in both languages."""

    text: Text
    values: tuple[tuple[str, object], ...]

    def say(self, lang: Language | None = None) -> str:
        """Say it in ``lang``, or in the reader's language."""
        lang = lang or reader_language()
        said = {name: value.say(lang) if isinstance(value, Sayable) else str(value) for name, value in self.values}
        return self.text.say(lang).format_map(said)


@dataclass(frozen=True, slots=True)
class Plural:
    """A sentence that differs between one and many; ``n`` decides.

    English and Italian agree: exactly one is singular, everything else plural.
    """

    one: Text
    other: Text

    def fill(self, n: float, **values: object) -> Filled:
        """Choose the form for ``n`` and fill it; ``{n}`` is written the reader's way."""
        from okrwidgets.text.numbers import Number

        return (self.one if n == 1 else self.other).fill(n=Number(n), **values)


@dataclass(frozen=True, slots=True)
class Verbatim:
    """A person's own words, the same in every language."""

    words: str

    def say(self, lang: Language | None = None) -> str:
        """Say it as it was written."""
        return self.words
