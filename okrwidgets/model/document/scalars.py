"""How YAML 1.2 (core schema) reads a plain scalar."""

from __future__ import annotations

import re
from typing import Final

from okrwidgets.model.document.tree import Node

_NULL: Final = frozenset({"", "~", "null", "Null", "NULL"})
_BOOL: Final = {"true": True, "True": True, "TRUE": True, "false": False, "False": False, "FALSE": False}
_INT: Final = re.compile(r"[-+]?[0-9]+|0o[0-7]+|0x[0-9a-fA-F]+")
_FLOAT: Final = re.compile(r"[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?")
_SPECIAL: Final = re.compile(r"[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN)")
_MOST_DIGITS: Final = 300

Scalar = str | float | int | bool | None


def is_null(node: Node) -> bool:
    """Whether a node stands for nothing."""
    return node.kind == "scalar" and not node.style and node.value in _NULL


def read_scalar(node: Node) -> Scalar:
    """The value of a scalar; quoted ones are text."""
    return node.value if node.style else read_plain(node.value)


def read_plain(words: str) -> Scalar:
    """The value of a plain scalar.

    Examples:
        >>> read_plain("no"), read_plain("0x1F"), read_plain("1.50"), read_plain("~")
        ('no', 31, 1.5, None)
    """
    if words in _NULL:
        return None
    if words in _BOOL:
        return _BOOL[words]
    if _INT.fullmatch(words):
        if words[:2] in ("0o", "0x"):
            return int(words, 0) if len(words) < _MOST_DIGITS else float("inf")
        return int(words) if len(words) < _MOST_DIGITS else float(words)
    if _FLOAT.fullmatch(words):
        return float(words)
    if _SPECIAL.fullmatch(words):
        return float(words.replace(".", ""))
    return words
