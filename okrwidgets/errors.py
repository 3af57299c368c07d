"""Every error for people: what came, what was expected, what to do next, with a code."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Literal

from okrwidgets.text import Language, Sayable, Text, reader_language

Severity = Literal["error", "notice"]
"""An error stops the reading of a plan; a notice is said, and the plan is read."""


class OkrError(ValueError):
    """An error that says, in the reader's language, what to do next.

    Attributes:
        code: stable for ever, for example ``L001``.
        sentence: the message in both languages.
    """

    def __init__(self, code: str, sentence: Sayable) -> None:
        super().__init__(code)
        self.code = code
        self.sentence = sentence

    def say(self, lang: Language | None = None) -> str:
        """Say it in ``lang``, or in the reader's language, without the code."""
        return self.sentence.say(lang)

    def __str__(self) -> str:
        return f"{self.code}: {self.say()}"

    def _render_traceback_(self) -> list[str]:
        """In a notebook the sentence is all: a traceback says nothing to somebody who never saw Python."""
        return str(self).splitlines()


@dataclass(frozen=True, slots=True)
class Problem:
    """One thing that a plan's reader should know, and where it stands.

    Attributes:
        code: stable for ever, for example ``P103``.
        sentence: the message in both languages.
        path: keys and positions from the top of the document, for example ``("kpis", 0, "target")``.
        line: 1-based; ``None`` where there is no text.
        column: 1-based, in characters; ``None`` where there is no text.
        severity: ``"error"`` or ``"notice"``.
    """

    code: str
    sentence: Sayable
    path: tuple[str | int, ...] = ()
    line: int | None = None
    column: int | None = None
    severity: Severity = "error"

    def say(self, lang: Language | None = None) -> str:
        """Say it with its place: ``line 12, column 5 · P103: …``."""
        lang = reader_language(lang)
        if self.line is not None:
            where = PLACE.fill(line=self.line, column=self.column or 1).say(lang)
        else:
            where = ".".join(str(part) for part in self.path)
        said = f"{self.code}: {self.sentence.say(lang)}"
        return f"{where} · {said}" if where else said


PLACE = Text(en="line {line}, column {column}", it="riga {line}, colonna {column}")


class PlanError(OkrError):
    """A plan cannot be read; it lists **all** that is wrong with it at once.

    Attributes:
        problems: in the order of the document; errors and notices alike.
        source: the file's name, or empty.
        lang: in which it is printed; the reader's language where it is ``None``.
    """

    def __init__(self, problems: Iterable[Problem], source: str = "", lang: Language | None = None) -> None:
        self.problems = tuple(problems)
        self.source = source
        self.lang = lang
        first = next((p for p in self.problems if p.severity == "error"), self.problems[0])
        super().__init__(first.code, first.sentence)

    def __str__(self) -> str:
        head = f"{self.source}\n" if self.source else ""
        return head + "\n".join(problem.say(self.lang) for problem in self.problems)
