"""What stops a table from being read, and where it stands in the file."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final

from okrwidgets.errors import OkrError, Problem
from okrwidgets.tables import sentences as say
from okrwidgets.text import Language, Sayable
from okrwidgets.text.sentence import Verbatim

_SHOWN: Final = 8
"""Problems that are said one by one; whoever has more of them has one cause."""


@dataclass(frozen=True, slots=True)
class Place:
    """Where something stands.

    Attributes:
        line: 1-based line of a text file; ``None`` in a spreadsheet.
        column: 1-based, in characters; ``None`` in a spreadsheet.
        cell: of a spreadsheet, such as ``Sheet1!C12``.
        excerpt: the line itself, cut where it is long.
        mark: how many characters of the excerpt stand before the place.
    """

    line: int | None = None
    column: int | None = None
    cell: str = ""
    excerpt: str = ""
    mark: int = 0

    def say(self, lang: Language | None = None) -> str:
        """Say it in ``lang``, or in the reader's language."""
        return self.cell or say.LINE.fill(line=self.line).say(lang)

    def pointed_at(self) -> str:
        """The excerpt with a mark under the place; empty where there is no text."""
        return f"    {self.excerpt}\n    {' ' * self.mark}^" if self.excerpt else ""


@dataclass(frozen=True, slots=True)
class Located:
    """One problem with the piece of the file that it is about.

    Attributes:
        code: stable for ever, for example ``C121``.
        sentence: the message in both languages.
        place: where it stands.
        given: the cell itself, where it is about one.
    """

    code: str
    sentence: Sayable
    place: Place = Place()
    given: str = ""

    @property
    def problem(self) -> Problem:
        """As every other room has its problems."""
        path = (self.place.cell,) if self.place.cell else ()
        return Problem(self.code, self.sentence, path, self.place.line, self.place.column)

    def say(self, lang: Language | None = None) -> str:
        """Say it with its place and the piece of the file."""
        return "\n".join(filter(None, (self.problem.say(lang), self.place.pointed_at())))


class TableError(OkrError):
    """A table cannot be read; says where, and what to do next.

    Attributes:
        problems: in the order of the file, each with line and column (or the cell of a spreadsheet).
        line: of the first problem; ``None`` where the file as a whole is meant.
        column: of the first problem, 1-based, in characters.
        source: the file's name.
        lang: in which it is printed; the reader's language where it is ``None``.
        hint: what can be done about all of them.
        count: how many problems there are, also those that are not listed.
    """

    def __init__(
        self,
        located: Iterable[Located],
        source: str = "",
        lang: Language | None = None,
        *,
        hint: Sayable | None = None,
        count: int = 0,
    ) -> None:
        self.located = tuple(located)
        self.problems = tuple(one.problem for one in self.located)
        self.source, self.lang, self.hint = source, lang, hint
        self.count = max(count, len(self.located))
        first = self.problems[0]
        self.line, self.column = first.line, first.column
        super().__init__(first.code, first.sentence)

    def __str__(self) -> str:
        said = [one.say(self.lang) for one in self.located[:_SHOWN]]
        if (more := self.count - len(said)) > 0:
            said.append(say.AND_MORE_PROBLEMS.fill(more).say(self.lang))
        if self.hint is not None:
            said.append(self.hint.say(self.lang))
        return "\n".join([*([self.source] if self.source else []), *said])


def refused(code: str, sentence: Sayable, source: str = "", place: Place | None = None) -> TableError:
    """The error that one problem makes."""
    return TableError([Located(code, sentence, place or Place())], source)


def quoted(words: str, most: int = 40) -> Verbatim:
    """Somebody's words on one line, cut where they are long."""
    line = " ".join(words.split())
    return Verbatim(line if len(line) <= most else line[: most - 1] + "…")
