"""What a check says of the files that it was given."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Final, Literal

from okrwidgets.text import Sayable

Level = Literal["error", "must", "should", "hint"]

WEIGHT: Final[dict[Level, int]] = {"error": 3, "must": 2, "should": 1, "hint": 0}


@dataclass(frozen=True, slots=True)
class Remark:
    """One thing to look at.

    Attributes:
        file: as it was named.
        code: of the rule, or of the error or notice.
        level: ``error`` where the file cannot be read.
        message: what was found.
        repair: what to do, where that is another sentence.
        repaired: the statement after the repair, where there is one.
        line: from 1; ``None`` where the file has no lines to speak of.
        column: from 1.
    """

    file: Path
    code: str
    level: Level
    message: Sayable
    repair: Sayable | None = None
    repaired: str | None = None
    line: int | None = None
    column: int | None = None


@dataclass(frozen=True, slots=True)
class Report:
    """All remarks, and which files were read.

    Attributes:
        read: the plans that could be read.
        unread: what could not.
        remarks: in the order of the files, from top to bottom.
    """

    read: tuple[Path, ...]
    unread: tuple[Path, ...]
    remarks: tuple[Remark, ...]
