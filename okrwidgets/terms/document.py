"""One YAML file of the glossary, with the place of each part."""

from __future__ import annotations

from pathlib import Path
from typing import Any

Where = tuple[str | int, ...]


class Document:
    """Plain data, and where each part of it stands in the text.

    Attributes:
        data: maps, lists, words, figures, days.
    """

    def __init__(self, text: str) -> None:
        """Read a text.

        Raises:
            YAMLError: when it is not YAML, or names a key twice.
        """
        from ruamel.yaml import YAML

        self._tree = YAML(typ="rt", pure=True).load(text)
        self.data = _plain(self._tree)

    @classmethod
    def open(cls, file: Path) -> Document:
        """Read a file."""
        return cls(file.read_text(encoding="utf-8"))

    def place(self, where: Where) -> tuple[int, int]:
        """Line and column, from 1, of the key or item at a path; of what holds it where the path ends early."""
        node, line, column = self._tree, 0, 0
        for part in where:
            try:
                line, column = node.lc.key(part) if isinstance(part, str) else node.lc.item(part)
                node = node[part]
            except (AttributeError, KeyError, IndexError, TypeError):
                break
        return line + 1, column + 1


def _plain(node: Any) -> Any:
    """The data without what the round-trip reader hangs on it."""
    if isinstance(node, dict):
        return {_plain(key): _plain(value) for key, value in node.items()}
    if isinstance(node, list):
        return [_plain(value) for value in node]
    for kind in (str, bool, int, float):
        if isinstance(node, kind):
            return kind(node)
    return node
