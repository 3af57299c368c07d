"""Lists within a sentence: names, lines, cells."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Final

from okrwidgets.tables import note_sentences as say
from okrwidgets.tables.errors import quoted
from okrwidgets.text import Language
from okrwidgets.text.listing import Listed

MOST: Final = 8
"""Things that are said of many; the others are only counted."""


def names(words: Iterable[str]) -> Listed:
    """Names in quotes.

    Examples:
        >>> names(["Costo", "CTR"]).say("it")
        '“Costo”, “CTR”'
    """
    return Listed(tuple(say.NAME.fill(name=quoted(word)) for word in words), MOST)


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
        shown = ranges if len(ranges) <= MOST else ranges[:MOST]
        said = ", ".join(f"{part[0]}–{part[-1]}" if len(part) > 1 else str(part[0]) for part in shown)
        return say.LINES.fill(len(self.lines), lines=said + (" …" if shown is not ranges else "")).say(lang)
