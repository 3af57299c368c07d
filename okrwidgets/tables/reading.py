"""A table that was read: its columns, what was understood, and the frame on demand."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from okrwidgets.tables.cells.column import Column
from okrwidgets.tables.choices import Engine
from okrwidgets.tables.errors import Located
from okrwidgets.tables.preview import Preview
from okrwidgets.text import Language, Sayable


@dataclass(frozen=True, slots=True)
class Reading:
    """What a file holds, as `okrwidgets.tables.look` understood it.

    Attributes:
        source: the file's name.
        columns: in the order of the file, with their kinds and the evidence for them.
        rows: how many there are.
        notes: what was understood, one fact each.
        left_out: cells that did not fit and are missing, each with its place; only with ``errors="missing"``.
        suggested: columns of the glossary and the columns of this table that hold them, as `okr.measure` takes them.
        lang: in which the notes are said; the reader's language where it is ``None``.
    """

    source: str
    columns: tuple[Column, ...]
    rows: int
    notes: tuple[Sayable, ...] = field(repr=False)
    left_out: tuple[Located, ...] = field(default=(), repr=False)
    suggested: dict[str, str] = field(default_factory=dict, repr=False)
    lang: Language | None = field(default=None, repr=False)

    def frame(self, engine: Engine = "pandas") -> Any:
        """The table as a data frame; made when asked for.

        Args:
            engine: ``"pandas"`` or ``"polars"``.

        Returns:
            One column for each of ``columns``: text as strings, whole numbers as integers (in pandas as
            floats where values are missing), other figures as floats, percentages as fractions, days as
            dates (in pandas ``datetime64``). What is missing is null, in pandas NaN or NaT.

        Raises:
            TableError: ``C141`` or ``C142`` where the engine is not installed, ``C301`` for an unknown one.
        """
        from okrwidgets.tables.frames import make_frame

        return make_frame(self.columns, engine)

    def preview(self, rows: int = 5) -> Preview:
        """The first rows, for a look: a table in a notebook, aligned text in a terminal."""
        return Preview(self.columns, self.rows, rows, self.lang)

    def say(self, lang: Language | None = None) -> str:
        """What was understood, one fact a line."""
        lang = lang or self.lang
        first, *others = (note.say(lang) for note in self.notes)
        return "\n".join([first, *(f"· {note}" for note in others)])

    def __str__(self) -> str:
        return self.say()
