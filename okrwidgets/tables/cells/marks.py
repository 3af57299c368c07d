"""Marks that exports and people put where there is no value."""

from __future__ import annotations

from typing import Final

_MARKS: Final = frozenset(
    {
        "",
        "-",
        "--",
        "---",
        "–",
        "—",
        "n.d.",
        "n.d",
        "n/d",
        "n.a.",
        "n/a",
        "#n/a",
        "#n/d",
        "#div/0!",
        "null",
        "nan",
        "<na>",
    }
)


def is_missing(raw: str) -> bool:
    """Whether the cell says that there is no value; ``(not set)`` is a text of its own.

    Examples:
        >>> is_missing(" -- "), is_missing("N.D."), is_missing("(not set)"), is_missing("0")
        (True, True, False, False)
    """
    return raw.strip().casefold() in _MARKS
