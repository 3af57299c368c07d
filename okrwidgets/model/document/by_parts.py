"""An edit by parts: only the parts that it touches are read, written and checked."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from itertools import pairwise
from typing import TYPE_CHECKING, Final

from okrwidgets.model.base import Record
from okrwidgets.model.document.blocks import Block, list_blocks
from okrwidgets.model.document.construct import plain_data
from okrwidgets.model.document.editor import Editor
from okrwidgets.model.document.fresh import Layout, fresh_field, fresh_item
from okrwidgets.model.document.lines import dash_column, split_lead
from okrwidgets.model.document.matching import match
from okrwidgets.model.document.parts import Part, cut
from okrwidgets.model.document.reading import read_fragment
from okrwidgets.model.document.splice import CannotSpliceError, apply
from okrwidgets.model.document.tree import Node, compose
from okrwidgets.model.fields import FieldSpec, fields_of
from okrwidgets.model.plan import Plan

if TYPE_CHECKING:
    from okrwidgets.model.document.source import Source

_LEAD: Final = re.compile(r"(?:[ \t]*(?:#[^\r\n]*)?(?:\r\n|\r|\n))*(?:[ \t]*#[^\r\n]*\Z)?")


class PartsEditor:
    """Brings the parts of a source to another plan."""

    def __init__(self, source: Source, plan: Plan, layout: Layout) -> None:
        if source.parts is None:
            raise CannotSpliceError
        self.base, self.plan, self.layout = source.base, plan, layout
        self.old_parts = source.parts
        self.parts = list(source.parts)
        self.old_items = {
            key: [part for part in source.parts if part.kind == "item" and part.key == key]
            for key in ("kpis", "objectives")
        }
        self.trees: dict[str, Node] = {}
        self.editor = Editor(layout, source.base.ids(), plan.ids(), self._elsewhere)

    def edit(self) -> tuple[Part, ...]:
        """The parts of the new text, each touched one read back and compared.

        Raises:
            CannotSpliceError: when one of them would not read back.
        """
        for spec in fields_of(Plan).values():
            before, after = getattr(self.base, spec.name), getattr(self.plan, spec.name)
            if before is after or before == after:
                continue
            if spec.kind == "records" and after and self.old_items[spec.key]:
                self._edit_items(spec, before, after)
            else:
                self._edit_entry(spec, after)
        self._check_neighbours()
        return tuple(self.parts)

    def _check_neighbours(self) -> None:
        """A part says the same beside its new neighbour: no block scalar takes in the lines behind it."""
        known = set(_neighbours(self.old_parts))
        for text, lead in _neighbours(self.parts):
            if lead and (text, lead) not in known and _data(text) != _data(text + lead):
                raise CannotSpliceError

    def _edit_items(self, spec: FieldSpec, old: Sequence[Record], new: Sequence[Record]) -> None:
        olds = self.old_items[spec.key]
        place = next(n for n, part in enumerate(self.parts) if part.kind == "item" and part.key == spec.key)
        behind = place + len(olds)
        column = dash_column(olds[0].text, self._item_node(olds[0].text)) or 0
        blocks = [
            Block(part.text, 0, len(part.text), column, record, self._find(part.text))
            for part, record in zip(olds, old, strict=True)
        ]
        found = match(old, new, self.editor.gone, self.editor.come)
        if found == list(range(len(old))):
            texts = [self._same(block, record, column) for block, record in zip(blocks, new, strict=True)]
        else:
            texts = self.editor.arrange(blocks, new, found, column)
        if olds[-1].text[-1:] not in ("\r", "\n") and not self.parts[behind].text:
            texts[-1] = texts[-1].rstrip("\r\n")
        follows = [*texts[1:], self.parts[behind].text]
        for n, (record, index) in enumerate(zip(new, found, strict=True)):
            if index is not None and old[index] is record and texts[n] == olds[index].text:
                continue
            before = olds[index].text if index is not None else None
            texts[n] = self._checked(texts[n], follows[n], record, before, column)
        self.parts[place:behind] = [Part("item", spec.key, text) for text in texts]

    def _same(self, block: Block, record: Record, column: int) -> str:
        return block.text if block.record is record else self.editor.item(block, record, column)

    def _checked(self, text: str, follows: str, record: Record, before: str | None, column: int) -> str:
        """The text if it reads back as the record; else the item written anew where the list stands, own keys kept."""
        if _reads_as(text, follows, record):
            return text
        blank, comments, _ = split_lead(before or "")
        kept = self._item_node(before) if before is not None else None
        if before is not None and kept is not None:
            column = dash_column(before, kept) or 0
        anew = blank + comments + fresh_item(record, column, self.layout, kept)
        if not _reads_as(anew, follows, record):
            raise CannotSpliceError
        return anew

    def _edit_entry(self, spec: FieldSpec, value: object) -> None:
        places = [n for n, part in enumerate(self.parts) if part.key == spec.key and part.kind != "preamble"]
        if not places:
            return self._add_entry(spec, value)
        text = "".join(self.parts[n].text for n in places)
        follows = self.parts[places[-1] + 1].text
        if spec.is_absent(value):
            self.parts[places[0] : places[-1] + 1] = [Part("preamble", "", "".join(split_lead(text)[:2]))]
            return None
        root = compose(text).root
        if root is None:
            raise CannotSpliceError
        edited = apply(text, self.editor.edit_record(text, root, self.base, self.plan, (spec.key,)))
        self.parts[places[0] : places[-1] + 1] = self._entry_parts(edited, follows, spec, value)
        return None

    def _add_entry(self, spec: FieldSpec, value: object) -> None:
        keys = list(fields_of(Plan))
        before = set(keys[: keys.index(spec.key)])
        place = max((n for n, part in enumerate(self.parts) if part.key in before), default=0)
        if self.parts[place].text and self.parts[place].text[-1] not in "\r\n":
            raise CannotSpliceError
        first = next(part.text for part in self.parts if part.key)
        body = split_lead(first)[2]
        text = fresh_field(spec, value, len(body) - len(body.lstrip(" ")), self.layout)
        self.parts[place + 1 : place + 1] = self._entry_parts(text, self.parts[place + 1].text, spec, value)

    def _entry_parts(self, text: str, follows: str, spec: FieldSpec, value: object) -> list[Part]:
        root = compose(text).root
        parts = cut(text, root) if root is not None else None
        if parts is None:
            raise CannotSpliceError
        if spec.kind != "records":
            if getattr(read_fragment(text + _lead(follows), Plan), spec.name) != value:
                raise CannotSpliceError
            return [Part("entry", spec.key, text)]
        inner = [part for part in parts if part.text and part.kind in ("head", "item")]
        if "".join(part.text for part in inner) != text or not isinstance(value, tuple):
            raise CannotSpliceError
        items = [part for part in inner if part.kind == "item"]
        behind = [*(part.text for part in items[1:]), follows]
        for part, record, after in zip(items, value, behind, strict=True):
            if not _reads_as(part.text, after, record):
                raise CannotSpliceError
        return inner

    def _elsewhere(self, id: str) -> Block | None:
        """The block of a key result that stood under another objective."""
        for n, objective in enumerate(self.base.objectives):
            for k, key_result in enumerate(objective.key_results):
                if key_result.id == id:
                    part = self.old_items["objectives"]
                    if not part:
                        return None
                    node = self._item_node(part[n].text)
                    pair = node.get("key_results")
                    return list_blocks(part[n].text, *pair, objective.key_results)[k] if pair else None
        return None

    def _find(self, text: str) -> Callable[[], Node]:
        return lambda: self._item_node(text)

    def _item_node(self, text: str) -> Node:
        if text not in self.trees:
            root = compose(text).root
            if root is None or root.kind != "seq" or len(root.items) != 1:
                raise CannotSpliceError
            self.trees[text] = root.items[0]
        return self.trees[text]


def _neighbours(parts: Sequence[Part]) -> list[tuple[str, str]]:
    return [(part.text, _lead(behind.text)) for part, behind in pairwise(part for part in parts if part.text)]


def _data(text: str) -> object:
    root = compose(text).root
    return None if root is None else plain_data(root)


def _lead(text: str) -> str:
    """The blank lines and comments at the beginning."""
    found = _LEAD.match(text)
    return found.group() if found else ""


def _reads_as(text: str, follows: str, record: Record) -> bool:
    """Whether the text reads back, also with the blank lines and comments that follow it."""
    try:
        return read_fragment(text + _lead(follows), type(record)) == record
    except ValueError:
        return False
