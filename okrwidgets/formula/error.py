"""What a formula's reader hears when something in it does not work out, and where it stands."""

from __future__ import annotations

from typing import Final

from okrwidgets.errors import OkrError
from okrwidgets.formula.sentences import AT_COLUMN
from okrwidgets.text import Sayable, reader_language

LONGEST_SHOWN: Final = 40


class FormulaError(OkrError):
    """A formula cannot be read, or its units do not work out.

    Attributes:
        code: ``F1…`` where it cannot be read, ``F2…`` where the units do not work out.
        sentence: what came, what was expected and what to do next, in both languages.
        text: the formula as it was written.
        start: where the trouble starts, 0-based, in characters.
        end: where it ends; equal to ``start`` where something is missing.
        column: ``start``, counted from 1.
    """

    def __init__(self, code: str, sentence: Sayable, text: str, start: int, end: int) -> None:
        super().__init__(code, sentence)
        self.text = text
        self.start = start
        self.end = end
        self.column = start + 1

    def __str__(self) -> str:
        lang = reader_language()
        return f"{AT_COLUMN.fill(column=self.column).say(lang)} · {self.code}: {self.say(lang)}"
