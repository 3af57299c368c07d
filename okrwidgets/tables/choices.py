"""What a reader may decide about a table, where the file does not say it or says it otherwise."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Final, Literal

from okrwidgets.tables import sentences as say
from okrwidgets.tables.cells.figure import MARKS, Mark
from okrwidgets.tables.errors import TableError, quoted, refused
from okrwidgets.text import Language
from okrwidgets.text.language import require_language

Errors = Literal["refuse", "missing"]
Engine = Literal["pandas", "polars"]

ERRORS: Final[tuple[Errors, ...]] = ("refuse", "missing")
ENGINES: Final[tuple[Engine, ...]] = ("pandas", "polars")


@dataclass(frozen=True, slots=True, kw_only=True)
class Choices:
    """What a reader decided; everything else is found out from the file.

    Attributes:
        lang: the reader's language.
        errors: ``"refuse"`` a file with values that do not fit their columns, or take them as ``"missing"``.
        decimal: the mark before the decimals.
        day_first: whether dates such as 3/4/2026 begin with the day.
        as_text: headers of columns that stay text.
        header: whether the first row holds names.
        keep_totals: whether rows of totals stay.
        table: which table of the file, 1-based, where it has several.
    """

    lang: Language | None = None
    errors: Errors = "refuse"
    decimal: Mark | None = None
    day_first: bool | None = None
    as_text: Collection[str] = ()
    header: bool | None = None
    keep_totals: bool = False
    table: int | None = None

    def __post_init__(self) -> None:
        if self.lang is not None:
            object.__setattr__(self, "lang", require_language(self.lang))
        require("errors", self.errors, ERRORS)
        if self.decimal is not None:
            require("decimal", self.decimal, MARKS)
        if isinstance(self.as_text, str):  # one name is not a list of letters
            object.__setattr__(self, "as_text", (self.as_text,))


@contextmanager
def speaking(lang: Language | None) -> Iterator[None]:
    """Refusals within the block are said in the language that the reader asked for."""
    try:
        yield
    except TableError as error:
        error.lang = error.lang or lang
        raise


def require(name: str, given: object, accepted: Collection[str]) -> None:
    """Refuse a word that a parameter does not know.

    Raises:
        OkrError: ``C301``, with the words that it knows.
    """
    if given not in accepted:
        known = ", ".join(f"“{word}”" for word in accepted)
        raise refused("C301", say.NOT_AN_OPTION.fill(name=name, given=quoted(str(given)), known=known))
