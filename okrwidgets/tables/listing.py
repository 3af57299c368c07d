"""Lists within a sentence: names, lines, cells."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Final

from okrwidgets.tables import note_sentences as say
from okrwidgets.tables.errors import quoted
from okrwidgets.text import Language, Sayable, reader_language

_MOST: Final = 8


@dataclass(frozen=True, slots=True)
class Listed:
    """Things one after the other; from the ninth on only counted."""

    things: tuple[Sayable, ...]

    def say(self, lang: Language | None = None) -> str:
        """Say it in ``lang``, or in the reader's language."""
        lang = reader_language(lang)
        # one that is left is as short as “and 1 more”
        shown = self.things if len(self.things) <= _MOST + 1 else self.things[:_MOST]
        said = ", ".join(thing.say(lang) for thing in shown)
        more = len(self.things) - len(shown)
        return f"{said} {say.AND_MORE.fill(more).say(lang)}" if more else said


def names(words: Iterable[str]) -> Listed:
    """Names in quotes.

    Examples:
        >>> names(["Costo", "CTR"]).say("it")
        '“Costo”, “CTR”'
    """
    return Listed(tuple(say.NAME.fill(name=quoted(word)) for word in words))


@dataclass(frozen=True, slots=True)
class LineNumbers:
    """Numbers of lines, those in a row as a range.

    Examples:
        >>> LineNumbers((1, 2, 3, 7)).say("en"), LineNumbers((4,)).say("it")
        ('lines 1–3, 7', 'riga 4')
    """

    lines: Sequence[int]

    def say(self, lang: Language | None = None) -> str:
        """Say it in ``lang``, or in the reader's language."""
        ranges: list[list[int]] = []
        for line in self.lines:
            if ranges and line == ranges[-1][-1] + 1:
                ranges[-1].append(line)
            else:
                ranges.append([line])
        shown = ranges if len(ranges) <= _MOST else ranges[:_MOST]
        said = ", ".join(f"{part[0]}–{part[-1]}" if len(part) > 1 else str(part[0]) for part in shown)
        return say.LINES.fill(len(self.lines), lines=said + (" …" if shown is not ranges else "")).say(lang)
