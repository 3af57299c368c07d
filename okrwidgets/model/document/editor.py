"""The splices that bring a text from one plan to another."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from okrwidgets.model.base import Record
from okrwidgets.model.document import fresh
from okrwidgets.model.document.blocks import Block, list_blocks
from okrwidgets.model.document.fresh import Layout
from okrwidgets.model.document.lines import end_of_line, lines_of, shift, split_lead, start_of_line
from okrwidgets.model.document.matching import match
from okrwidgets.model.document.pairs import Pair, change_ids, column_of, flow_mapping, new_line, pair_end, predecessor
from okrwidgets.model.document.splice import CannotSpliceError, Splice, apply
from okrwidgets.model.document.tree import Node
from okrwidgets.model.fields import FieldSpec, fields_of
from okrwidgets.model.records import CheckIn, KeyResult


class Editor:
    """Knows both plans and the layout; edits one text at a time.

    Attributes:
        layout: of the document.
        gone: ids that are no longer in the plan.
        come: ids that are new.
    """

    def __init__(
        self, layout: Layout, old_ids: set[str], new_ids: set[str], elsewhere: Callable[[str], Block | None]
    ) -> None:
        self.layout = layout
        self.gone = old_ids - new_ids
        self.come = new_ids - old_ids
        self._elsewhere = elsewhere

    def edit_record(
        self, text: str, node: Node, old: Record, new: Record, keys: Sequence[str] | None = None
    ) -> list[Splice]:
        """Splices for all fields that differ, or only for ``keys``."""
        if node.kind == "alias":
            return [Splice(node.start, node.end, fresh.flow_record(new))]
        if node.kind != "map":
            raise CannotSpliceError
        pairs = {key.value: (key, value) for key, value in node.pairs}
        splices: list[Splice] = []
        removed: list[Pair] = []
        added: list[tuple[Pair | None, str]] = []
        for spec in fields_of(type(new)).values():
            before, after = getattr(old, spec.name), getattr(new, spec.name)
            if before is after or before == after or (keys is not None and spec.key not in keys):
                continue
            pair = pairs.get(spec.key)
            if pair is None:
                before_it = predecessor(pairs, list(fields_of(type(new))), spec.key)
                added.append((before_it, self._written(text, node, spec, after)))
            elif spec.is_absent(after):
                removed.append(pair)
            else:
                splices += self._change(text, node, pair, spec, before, after)
        return self._resize(text, node, splices, removed, added)

    def _written(self, text: str, node: Node, spec: FieldSpec, value: Any) -> str:
        if node.flow:
            return fresh.flow_field(spec, value)
        return fresh.fresh_field(spec, value, column_of(text, node), self.layout)

    def _resize(
        self,
        text: str,
        node: Node,
        splices: list[Splice],
        removed: list[Pair],
        added: list[tuple[Pair | None, str]],
    ) -> list[Splice]:
        """Add pairs to a mapping and take pairs out of it, on top of what changed within."""
        if node.flow and (removed or added):
            return [flow_mapping(text, node, splices, removed, added)]
        for before, written in added:
            splices.append(self._insert(text, node, before, written))
        return splices + [self._remove(text, node, pair) for pair in removed]

    def _insert(self, text: str, node: Node, before: Pair | None, written: str) -> Splice:
        if before is None:
            first = node.pairs[0][0]
            begin = start_of_line(text, first.start)
            if not text[begin : first.start].strip():
                return Splice(begin, begin, written)
            before = node.pairs[0]
        return new_line(text, end_of_line(text, pair_end(before)), written, self.layout)

    def _remove(self, text: str, node: Node, pair: Pair) -> Splice:
        place = node.pairs.index(pair)
        end = pair_end(pair)
        begin = start_of_line(text, pair[0].start)
        if not text[begin : pair[0].start].strip():
            return Splice(begin, end_of_line(text, end), "")
        if place + 1 == len(node.pairs):
            raise CannotSpliceError
        return Splice(pair[0].start, node.pairs[place + 1][0].start, "")

    def _change(self, text: str, node: Node, pair: Pair, spec: FieldSpec, old: Any, new: Any) -> list[Splice]:
        key, value = pair
        if value.kind == "seq" and spec.kind == "records" and (value.items or node.flow):
            return self._change_list(text, key, value, old, new)
        if value.kind == "seq" and spec.kind == "ids" and value.items:
            return [change_ids(text, key, value, old, new, self.layout)]
        if value.kind == "map" and isinstance(old, Mapping) and isinstance(new, Mapping) and value.pairs:
            return self._change_mapping(text, value, spec, old, new)
        scalar = not isinstance(new, (tuple, Mapping))
        if value.kind == "alias" or node.flow or (value.kind == "scalar" and scalar):
            return [self._change_scalar(text, node, pair, spec, new)]
        begin = key.start
        column = begin - start_of_line(text, begin)
        end = end_of_line(text, max(key.end, value.end))
        written = fresh.fresh_field(spec, new, column, self.layout)[column:]
        return [Splice(begin, end, written if end < len(text) or text[-1:] in "\r\n" else written.rstrip("\r\n"))]

    def _change_scalar(self, text: str, node: Node, pair: Pair, spec: FieldSpec, new: Any) -> Splice:
        key, value = pair
        begin = start_of_line(text, key.start)
        block = value.style in ("|", ">")
        rest = text[value.end : end_of_line(text, value.end)]
        style = '"' if not block and rest.strip() and isinstance(new, str) and "\n" in new else value.style
        written = fresh.write_value(
            spec,
            new,
            style,
            flow=node.flow or value.kind == "alias" or isinstance(new, (tuple, Mapping)),
            indent=key.start - begin + 2,
            newline=self.layout.newline,
        )
        if value.anchor and value.kind == "scalar":
            written = f"&{value.anchor} {written}"
        if value.start == value.end:
            return Splice(value.start, value.end, f" {written}")
        return Splice(value.start, value.end, written + (self.layout.newline if block and not rest else ""))

    def _change_mapping(
        self, text: str, node: Node, spec: FieldSpec, old: Mapping[str, Any], new: Mapping[str, Any]
    ) -> list[Splice]:
        removed = [pair for pair in node.pairs if pair[0].value not in new]
        splices = [
            self._change_scalar(text, node, pair, spec, new[pair[0].value])
            for pair in node.pairs
            if pair not in removed and old.get(pair[0].value) != new[pair[0].value]
        ]
        come = [(name, value) for name, value in new.items() if node.get(name) is None]
        if node.flow:
            written = [fresh.write_value(spec, {name: value})[1:-1] for name, value in come]
        else:
            column = column_of(text, node)
            written = [fresh.fresh_entry(spec, name, value, column, self.layout) for name, value in come]
        return self._resize(text, node, splices, removed, [(node.pairs[-1], line) for line in written])

    def _change_list(
        self, text: str, key: Node, node: Node, old: Sequence[Record], new: Sequence[Record]
    ) -> list[Splice]:
        found = match(old, new, self.gone, self.come)
        kept = len(old)
        if found[:kept] == list(range(kept)) and (len(new) == kept or (node.flow and kept)):
            splices: list[Splice] = []
            for item, before, after in zip(node.items, old, new, strict=False):
                if before is not after and before != after:
                    splices += self.edit_record(text, item, before, after)
            more = "".join(f", {fresh.flow_record(record)}" for record in new[kept:])
            return [*splices, Splice(node.items[-1].end, node.items[-1].end, more)] if more else splices
        if node.flow:
            return [self._rewrite_flow(text, node, old, new, found)]
        blocks = list_blocks(text, key, node, old)
        texts = self.arrange(blocks, new, found, blocks[0].column or 0)
        begin, end = blocks[0].start, blocks[-1].end
        joined = "".join(texts)
        return [Splice(begin, end, joined if text[end - 1] in "\r\n" else joined.rstrip("\r\n"))]

    def _rewrite_flow(
        self, text: str, node: Node, old: Sequence[Record], new: Sequence[Record], found: Sequence[int | None]
    ) -> Splice:
        texts = []
        for record, index in zip(new, found, strict=True):
            if index is None:
                texts.append(fresh.flow_record(record))
            else:
                item = node.items[index]
                splices = [] if old[index] == record else self.edit_record(text, item, old[index], record)
                texts.append(apply(text, splices, item.start, item.end))
        return Splice(node.start, node.end, "[" + ", ".join(texts) + "]")

    def arrange(
        self, blocks: Sequence[Block], records: Sequence[Record], found: Sequence[int | None], column: int
    ) -> list[str]:
        """The texts of a list's items in their new order.

        Blank lines stay where they are; comments go with the item below them.
        """
        leads = [split_lead(block.text[block.start : block.end])[0] for block in blocks]
        texts: list[str] = []
        for n, (record, index) in enumerate(zip(records, found, strict=True)):
            block = blocks[index] if index is not None else None
            if block is None and isinstance(record, KeyResult):
                block = self._elsewhere(record.id)
            short = block is not None or not isinstance(record, CheckIn) or blocks[-1].find_node().real.flow
            written = self.item(block, record, column, short=short)
            blank = leads[n] if n < len(leads) else leads[-1] if len(leads) > 1 else ""
            if texts and not lines_of(texts[-1])[-1].strip():
                blank = ""  # blank lines that end an item belong to a text of it that keeps them (|+)
            texts.append(blank + written[len(split_lead(written)[0]) :])
        return texts

    def item(self, block: Block | None, record: Record, column: int, *, short: bool = True) -> str:
        """One item with its dash in ``column``: from its block, or new; see `fresh.fresh_item` for ``short``."""
        if block is None:
            return fresh.fresh_item(record, column, self.layout, short=short)
        splices: list[Splice] = []
        if block.record is not record and block.record != record:
            splices = self.edit_record(block.text, block.find_node(), block.record, record)
        text = apply(block.text, splices, block.start, block.end)
        if block.column is None:
            return f"{' ' * column}- {text}{self.layout.newline}"
        text = shift(text, column - block.column)
        return text if text[-1:] in ("\r", "\n") else text + self.layout.newline
