"""The text that a plan was read from, and the file that it lives in."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from okrwidgets.errors import Problem
    from okrwidgets.model.document.parts import Part
    from okrwidgets.model.plan import Plan


@dataclass(slots=True, eq=False)
class FileState:
    """A file as we last read or wrote it.

    All plans that derive from one reading share it, so that an older one (undo) can be saved over
    a younger one, and none of them over what somebody else wrote.

    Attributes:
        path: absolute.
        fingerprint: of its bytes.
    """

    path: Path
    fingerprint: str | None


@dataclass(frozen=True, slots=True, eq=False)
class Source:
    """A text and the plan that it says.

    Attributes:
        text: without byte order mark.
        base: what the text says; it has no source itself.
        bom: whether a byte order mark goes first.
        name: of the file, for messages.
        parts: the text cut into parts that mean the same on their own; ``None`` where it cannot be.
        notices: what was noticed on reading.
        file: where it lives; ``None`` for a text without a file.
    """

    text: str
    base: Plan
    bom: bool = False
    name: str = ""
    parts: tuple[Part, ...] | None = None
    notices: tuple[Problem, ...] = ()
    file: FileState | None = None

    def __repr__(self) -> str:
        return f"Source({self.name!r}, {len(self.text)} characters)"
