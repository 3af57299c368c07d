"""A document cut into parts that mean the same on their own.

Each top-level entry is one part; a list of KPIs or objectives is a head and one part an item. A
part starts in the line behind the one before it, so that comments go with what follows them.
Then an edit needs to read and check only the parts that it touches, whatever the plan's length.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from okrwidgets.model.document.lines import end_of_line, find_dash, start_of_line
from okrwidgets.model.document.tree import Node

PartKind = Literal["preamble", "entry", "head", "item", "tail"]


@dataclass(frozen=True, slots=True)
class Part:
    """A piece of the text, whole lines.

    Attributes:
        kind: what is before the first entry, an entry, the first line of a list, an item, the rest.
        key: the top-level key that it belongs to.
        text: the piece.
    """

    kind: PartKind
    key: str
    text: str


def cut(text: str, root: Node) -> tuple[Part, ...] | None:
    """Cut a document whose root is a block mapping without anchors; ``None`` where it cannot be."""
    if root.kind != "map" or root.flow or not root.pairs:
        return None
    at = start_of_line(text, root.pairs[0][0].start)
    indent = text[at : root.pairs[0][0].start]
    parts = [Part("preamble", "", text[:at])]
    for key, value in root.pairs:
        begin = start_of_line(text, key.start)
        if begin < at or text[begin : key.start] != indent or indent.strip(" "):
            return None
        end = end_of_line(text, max(key.end, value.end))
        parts += _items(text, at, end, key, value) or [Part("entry", key.value, text[at:end])]
        at = end
    return (*parts, Part("tail", "", text[at:]))


def _items(text: str, at: int, end: int, key: Node, value: Node) -> list[Part]:
    if key.value not in ("kpis", "objectives") or value.kind != "seq" or value.flow or not value.items:
        return []
    head = end_of_line(text, key.end)
    parts = [Part("head", key.value, text[at:head])]
    at = head
    for item in value.items:
        dash = find_dash(text, item)
        if item.kind != "map" or dash is None or dash < at:
            return []
        behind = end_of_line(text, item.end)
        parts.append(Part("item", key.value, text[at:behind]))
        at = behind
    return parts if at == end else []
