"""Splices for the pairs of one mapping, and for plain lists of ids."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from okrwidgets.model.document.fresh import Layout
from okrwidgets.model.document.lines import dash_column, end_of_line, start_of_line
from okrwidgets.model.document.quoting import write_word
from okrwidgets.model.document.splice import Splice, apply
from okrwidgets.model.document.tree import Node

Pair = tuple[Node, Node]


def predecessor(pairs: Mapping[str, Pair], keys: Sequence[str], key: str) -> Pair | None:
    """The pair that a new key goes behind: the nearest before it in the order of the model."""
    return next((pairs[name] for name in reversed(keys[: keys.index(key)]) if name in pairs), None)


def flow_mapping(
    text: str,
    node: Node,
    splices: Sequence[Splice],
    removed: Sequence[Pair],
    added: Sequence[tuple[Pair | None, str]],
) -> Splice:
    """Braces with fewer or more pairs; those that stay keep their text."""
    if not removed and all(before is not None for before, _ in added):
        more = [Splice(pair_end(before), pair_end(before), f", {written}") for before, written in added if before]
        return Splice(node.start, node.end, apply(text, [*splices, *more], node.start, node.end))
    texts = [written for before, written in added if before is None]
    for pair in node.pairs:
        if pair not in removed:
            begin, end = pair[0].start, pair_end(pair)
            inside = [splice for splice in splices if begin <= splice.start and splice.end <= end]
            texts.append(apply(text, inside, begin, end))
        texts += [written for before, written in added if before is not None and before[0] is pair[0]]
    return Splice(node.start, node.end, "{" + ", ".join(texts) + "}")


def pair_end(pair: Pair) -> int:
    """The offset behind a key and its value."""
    return max(pair[0].end, pair[1].end)


def column_of(text: str, node: Node) -> int:
    """The column of a block mapping's keys."""
    first = node.pairs[0][0].start
    return first - start_of_line(text, first)


def new_line(text: str, at: int, line: str, layout: Layout) -> Splice:
    """A new line at ``at``; a text without a line break at its end stays without one."""
    if at > 0 and text[at - 1] not in "\r\n":
        return Splice(at, at, layout.newline + line.rstrip("\r\n"))
    return Splice(at, at, line)


def change_ids(text: str, key: Node, node: Node, old: Sequence[str], new: Sequence[str], layout: Layout) -> Splice:
    """A list of ids, each line or word kept that stays."""
    written = {item.value: text[item.start : item.end] for item in node.items if item.kind == "scalar"}
    if node.flow:
        return Splice(node.start, node.end, "[" + ", ".join(written.get(id) or write_word(id) for id in new) + "]")
    start, lines = end_of_line(text, key.end), {}
    column = 0
    for item in node.items:
        column = dash_column(text, item) or 0
        end = end_of_line(text, item.end)
        lines[item.value] = text[start:end]
        start = end
    begin = end_of_line(text, key.end)
    fresh_lines = [lines.get(id) or f"{' ' * column}- {write_word(id)}{layout.newline}" for id in new]
    whole = [line if line[-1] in "\r\n" else line + layout.newline for line in fresh_lines]
    joined = "".join(whole)
    return Splice(begin, start, joined if text[start - 1] in "\r\n" else joined.rstrip("\r\n"))
