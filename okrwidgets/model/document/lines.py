"""Whole lines of a text."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from okrwidgets.model.document.tree import Node

_BREAKS: Final = "\r\n"
_LINE: Final = re.compile(r"[^\r\n]*(?:\r\n|\r|\n|\Z)")


def start_of_line(text: str, at: int) -> int:
    """The offset of the first character in the line of ``at``."""
    return max(text.rfind("\n", 0, at), text.rfind("\r", 0, at)) + 1


def end_of_line(text: str, at: int) -> int:
    """The offset behind the line break of the line that ends at or behind ``at``.

    An offset at the beginning of a line counts as the end of the line before it.
    """
    if at > 0 and text[at - 1] in _BREAKS:
        return at
    found = _LINE.match(text, at)
    return found.end() if found else len(text)


def newline_of(text: str) -> str:
    """The line break that the text uses first."""
    found = re.search(r"\r\n|\r|\n", text)
    return found.group() if found else "\n"


def lines_of(text: str) -> list[str]:
    """The lines with their breaks; only CR and LF break lines, unlike `str.splitlines`."""
    return [line for line in _LINE.findall(text) if line]


def find_dash(text: str, item: Node) -> int | None:
    """The offset of the dash before a block list item; ``None`` where it does not begin its line."""
    at = item.start - 1
    while at >= 0 and text[at] in " \t\r\n":
        at -= 1
    if at < 0 or text[at] != "-" or text[start_of_line(text, at) : at].strip(" "):
        return None
    return at


def dash_column(text: str, item: Node) -> int | None:
    """The column of the dash before a block list item."""
    at = find_dash(text, item)
    return None if at is None else at - start_of_line(text, at)


def shift(text: str, columns: int) -> str:
    """Move lines to the right, or to the left as far as their spaces reach."""
    if columns == 0:
        return text
    if columns > 0:
        return "".join(" " * columns + line if line.strip() else line for line in lines_of(text))
    return "".join(_left(line, -columns) for line in lines_of(text))


def _left(line: str, columns: int) -> str:
    spaces = len(line) - len(line.lstrip(" "))
    return line[min(spaces, columns) :]


def split_lead(text: str) -> tuple[str, str, str]:
    """Blank lines, comment lines, and the rest of an item's text."""
    lines = lines_of(text)
    blank = 0
    while blank < len(lines) and not lines[blank].strip():
        blank += 1
    body = blank
    while body < len(lines) and (not lines[body].strip() or lines[body].lstrip(" \t").startswith("#")):
        body += 1
    return "".join(lines[:blank]), "".join(lines[blank:body]), "".join(lines[body:])
