"""Which columns of the glossary the columns of a table seem to hold."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from okrwidgets.tables.cells.column import DAYS, FIGURES, Column
from okrwidgets.text.months import fold

_UNIT: Final = re.compile(r"\s*[(\[][^)\]]*[)\]]\s*$")


def suggest(columns: Sequence[Column]) -> dict[str, str]:
    """Pair keys of the glossary with names of columns, as ``columns=`` of `okr.measure` takes them.

    A header counts where it is a name or an alias in either language, in any case, with or without a
    unit in parentheses behind it. Where two headers mean the same, neither is suggested.
    """
    known = _known()
    names = {column.name for column in columns}
    found: dict[str, list[str]] = {}
    for column in columns:
        if column.kind in FIGURES and (key := known.get(_plain(column.header)) or known.get(_bare(column.header))):
            found.setdefault(key, []).append(column.name)
    days = [column.name for column in columns if column.kind in DAYS]
    if len(days) == 1:
        found["date"] = days
    return {key: only[0] for key, only in found.items() if len(only) == 1 and key not in names}


def _known() -> dict[str, str]:
    from okrwidgets.terms import columns

    known: dict[str, str] = {}
    for key, column in columns().items():
        for words in (column.name.en, column.name.it, *column.aliases.en, *column.aliases.it):
            known.setdefault(_plain(words), key)
        known.setdefault(_plain(key), key)
    return known


def _plain(header: str) -> str:
    return " ".join(fold(header).replace("_", " ").split())


def _bare(header: str) -> str:
    return _plain(_UNIT.sub("", header))
