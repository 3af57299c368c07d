"""What came of a table."""

from __future__ import annotations

import os
from dataclasses import dataclass, field
from typing import Literal

from okrwidgets.model import Plan
from okrwidgets.text import Language, Sayable, Verbatim, reader_language

Severity = Literal["error", "notice"]
"""An error: something was left out. A notice: something was understood in a way that should be looked at."""


@dataclass(frozen=True, slots=True)
class Misread:
    """One thing in a table that is not in the plan as it was written.

    Attributes:
        code: stable for ever: ``E2…``.
        row: where: ``line 4``, or the cell of a workbook; empty for the file as a whole.
        column: the header; empty for the row as a whole.
        came: what stood there.
        expected: what would have been read, and what was done instead.
        severity: ``"error"`` where it was left out.
    """

    code: str
    row: Sayable
    column: str
    came: str
    expected: Sayable
    severity: Severity = "error"

    def say(self, lang: Language | None = None) -> str:
        """Say it in one line."""
        lang = reader_language(lang)
        where = ", ".join(filter(None, [self.row.say(lang), f"“{self.column}”" if self.column else ""]))
        came = f" “{_short(self.came)}”" if self.came else ""
        head = f"{where}{':' if where else ''}{came}".strip(" ")
        return f"{self.code}: {head} · {self.expected.say(lang)}" if head else f"{self.code}: {self.expected.say(lang)}"

    def __str__(self) -> str:
        return self.say()


def _short(words: str) -> str:
    line = " ".join(words.split())
    return line if len(line) <= 60 else line[:59] + "…"


@dataclass(frozen=True, slots=True)
class Preview:
    """What the plan would be, as an outline, with what was left out below it.

    Attributes:
        outline: one line an item.
        problems: all of them.
    """

    outline: tuple[Sayable, ...]
    problems: tuple[Misread, ...]

    def say(self, lang: Language | None = None) -> str:
        """Say it in ``lang``, or in the reader's language."""
        lang = reader_language(lang)
        return "\n".join([*(line.say(lang) for line in self.outline), *(one.say(lang) for one in self.problems)])

    def __str__(self) -> str:
        return self.say()

    __repr__ = __str__


@dataclass(frozen=True, slots=True)
class Imported:
    """A plan that was read from a table; nothing is written until `save` is called.

    Attributes:
        plan: what could be read.
        problems: what could not, and what should be looked at, each with row, column, what came and what is expected.
        preview: both, for people.
        source: name of the table.
    """

    plan: Plan
    problems: tuple[Misread, ...]
    preview: Preview
    source: str = field(default="")

    @property
    def complete(self) -> bool:
        """Whether everything that stood in the table is in the plan."""
        return not any(problem.severity == "error" for problem in self.problems)

    def save(self, path: str | os.PathLike[str], *, overwrite: bool = False) -> Plan:
        """Write the plan into a file.

        Raises:
            OkrError: as `Plan.save` does, ``P502`` where the file is there already.
        """
        return self.plan.save(path, overwrite=overwrite)

    def __repr__(self) -> str:
        return f"Imported({self.source!r}, {self.plan!r}, problems={len(self.problems)})"


NOWHERE = Verbatim("")
