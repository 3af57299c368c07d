"""Names of columns: as the file has them, and none of them twice."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Names:
    """The names of a table's columns.

    Attributes:
        headers: as the file has them, on one line each.
        unique: the same, made different where they were not.
        doubled: those that had to be changed because they stood there before.
        unnamed: those that were made because there was none.
    """

    headers: tuple[str, ...]
    unique: tuple[str, ...]
    doubled: tuple[str, ...]
    unnamed: tuple[str, ...]


def name_columns(headers: Sequence[str]) -> Names:
    """Keep each name; number the ones that come again, make the ones that are missing.

    Examples:
        >>> name_columns(["Costo", "", "Costo"]).unique
        ('Costo', 'col_2', 'Costo (2)')
    """
    tidy = tuple(" ".join(header.split()) for header in headers)
    taken = set(tidy)
    used: set[str] = set()
    unique: list[str] = []
    doubled: list[str] = []
    unnamed: list[str] = []
    for n, header in enumerate(tidy, 1):
        name, again = header or f"col_{n}", 2
        while name in used or (not header and name in taken) or (again > 2 and name in taken):
            name = f"{header or f'col_{n}'} ({again})"
            again += 1
        if not header:
            unnamed.append(name)
        elif name != header:
            doubled.append(name)
        used.add(name)
        unique.append(name)
    return Names(tidy, tuple(unique), tuple(doubled), tuple(unnamed))
