"""The items of a list as blocks of text, each with the comments above it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from okrwidgets.model.base import Record
from okrwidgets.model.document.lines import end_of_line, find_dash, start_of_line
from okrwidgets.model.document.splice import CannotSpliceError
from okrwidgets.model.document.tree import Node


@dataclass(frozen=True, slots=True)
class Block:
    """A list item in its text, with the comments above it.

    Attributes:
        text: where it stands.
        start: offset, comments above included.
        end: offset behind its last line.
        column: of its dash; ``None`` inside brackets.
        record: what it says.
        find_node: its mapping; looked up only when something in it is edited.
    """

    text: str
    start: int
    end: int
    column: int | None
    record: Record
    find_node: Callable[[], Node]


def list_blocks(text: str, key: Node, node: Node, records: Sequence[Record]) -> list[Block]:
    """The items of a list, each with its comments."""
    blocks = []
    start = end_of_line(text, key.end)
    for item, record in zip(node.items, records, strict=True):
        find = _constant(item)
        if node.flow:
            blocks.append(Block(text, item.start, item.end, None, record, find))
            continue
        dash = find_dash(text, item)
        end = end_of_line(text, item.end)
        if dash is None or dash < start:
            raise CannotSpliceError
        blocks.append(Block(text, start, end, dash - start_of_line(text, dash), record, find))
        start = end
    return blocks


def _constant(node: Node) -> Callable[[], Node]:
    return lambda: node
