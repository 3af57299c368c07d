"""Lines and columns of a text, and the nodes that a path names."""

from __future__ import annotations

import re
from bisect import bisect_right
from functools import cached_property

from okrwidgets.model.document.tree import Node
from okrwidgets.model.links import Path

_BREAK = re.compile(r"\r\n|\n|\r")


class Places:
    """Where things stand in a text.

    Attributes:
        text: the text, without its byte order mark.
        root: its tree, where there is one.
    """

    def __init__(self, text: str, root: Node | None) -> None:
        self.text = text
        self.root = root

    @cached_property
    def _starts(self) -> list[int]:
        return [0, *(found.end() for found in _BREAK.finditer(self.text))]

    def line_and_column(self, at: int) -> tuple[int, int]:
        """Both 1-based, in characters."""
        line = bisect_right(self._starts, at)
        return line, at - self._starts[line - 1] + 1

    def node(self, path: Path, *, key: bool = False) -> Node | None:
        """The nearest node on the way to a path: the value, or its key."""
        node = self.root
        found = node
        for part in path:
            if node is None:
                break
            node = node.real
            if isinstance(part, int):
                node = node.items[part] if node.kind == "seq" and part < len(node.items) else None
                found = node or found
            else:
                pair = node.get(part) if node.kind == "map" else None
                node = pair[1] if pair else None
                found = (pair[0] if pair and (key or _is_empty(pair[1])) else node) or found
        return found


def _is_empty(node: Node) -> bool:
    return node.kind == "scalar" and node.start == node.end
