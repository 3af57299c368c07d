"""Where the fields of a record stand in its text: looked up only when one of them has to be shown."""

from __future__ import annotations

import re
from bisect import bisect_right
from functools import cached_property
from typing import Final

from okrwidgets.tables.errors import Place

_LINE_END: Final = re.compile(r"\r\n|\r|\n")
_BEFORE: Final = 40
_AROUND: Final = 72
_TAB_SHOWN: Final = "→"


def starts_of_fields(text: str, start: int, separator: str, *, quotes: bool = True) -> list[int]:
    r"""Offsets of the fields of the record at ``start``; the last offset is where the record ends.

    Examples:
        >>> starts_of_fields('a;"b;c";d\ne', 0, ";")
        [0, 2, 8, 9]
    """
    starts, at, quoted, fresh = [start], start, False, True
    while at < len(text):
        sign = text[at]
        if quoted:
            if sign == '"':
                if text.startswith('""', at):
                    at += 1
                else:
                    quoted = False
        elif sign == '"' and fresh and quotes:
            quoted = True
        elif sign in "\r\n":
            break
        elif sign == separator:
            starts.append(at + 1)
        fresh = not quoted and sign == separator
        at += 1
    return [*starts, at]


class Lines:
    """A text by lines, as editors count them; cut only when a place has to be shown."""

    def __init__(self, text: str) -> None:
        self.text = text

    @cached_property
    def starts(self) -> list[int]:
        """Offsets where the lines begin."""
        return [0, *(found.end() for found in _LINE_END.finditer(self.text))]

    def offset(self, line: int) -> int:
        """Where the 1-based line begins."""
        return self.starts[line - 1] if line <= len(self.starts) else len(self.text)

    def place(self, offset: int) -> Place:
        """Line, column and the line's text around an offset."""
        line = bisect_right(self.starts, offset)
        start = self.starts[line - 1]
        found_end = _LINE_END.search(self.text, offset)
        end = found_end.start() if found_end else len(self.text)
        column = offset - start
        left = max(0, column - _BEFORE)
        cut_left, cut_right = "…" if left else "", "…" if end - start > left + _AROUND else ""
        shown = self.text[start + left : min(end, start + left + _AROUND)].replace("\t", _TAB_SHOWN)
        shown = "".join(sign if sign.isprintable() else "·" for sign in shown)
        return Place(line, column + 1, excerpt=f"{cut_left}{shown}{cut_right}", mark=column - left + len(cut_left))
