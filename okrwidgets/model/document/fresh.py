"""Records as new text: a pleasant document, without nulls and without defaults."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Final

from okrwidgets.model.base import Record
from okrwidgets.model.document.quoting import write_figure, write_key, write_text, write_word
from okrwidgets.model.document.scalars import read_plain
from okrwidgets.model.document.tree import Node
from okrwidgets.model.fields import FieldSpec, fields_of
from okrwidgets.model.records import CheckIn, History

_HEAD: Final = frozenset({"okr", "title", "language", "profile", "currency"})
"""Fields of the plan that every new document shows, also where they are the default."""
_SHORT: Final = 80
_LONGEST_KEY: Final = 900
"""YAML wants an explicit key (``? …``) beyond 1,024 characters."""


@dataclass(frozen=True, slots=True)
class Layout:
    """How the document is laid out.

    Attributes:
        newline: its line break.
        list_indent: how far a list's dashes stand right of their key: 2, or 0 for lists set flush.
    """

    newline: str = "\n"
    list_indent: int = 2


def fresh_document(plan: Record, layout: Layout, kept: Node | None = None) -> str:
    """The whole plan; with the keys of an earlier text that no field describes."""
    text = fresh_fields(plan, 0, layout)
    return text + "".join(_kept(kept, type(plan), 0, layout)) if kept is not None else text


def fresh_fields(record: Record, column: int, layout: Layout) -> str:
    """The fields of a record, one or more lines each."""
    shown = (spec for spec in fields_of(type(record)).values() if _is_shown(spec, record))
    return "".join(fresh_field(spec, getattr(record, spec.name), column, layout) for spec in shown)


def fresh_item(record: Record, column: int, layout: Layout, kept: Node | None = None, *, short: bool = True) -> str:
    """A list item, its dash in ``column``; what is short in braces on one line, unless its neighbours are not."""
    if short and isinstance(record, (CheckIn, History)):
        return f"{' ' * column}- {flow_record(record)}{layout.newline}"
    inner = column + 2
    text = fresh_fields(record, inner, layout)
    if kept is not None:
        text += "".join(_kept(kept, type(record), inner, layout))
    return " " * column + "- " + text[inner:]


def fresh_field(spec: FieldSpec, value: Any, column: int, layout: Layout) -> str:
    """A key with its value, whole lines."""
    head = f"{' ' * column}{spec.key}:"
    if spec.kind == "records" and value:
        return head + layout.newline + fresh_items(value, column + layout.list_indent, layout)
    if isinstance(value, Mapping) and value and _needs_lines(spec, value):
        lines = (fresh_entry(spec, key, item, column + 2, layout) for key, item in value.items())
        return head + layout.newline + "".join(lines)
    written = write_value(spec, value, "", flow=not _is_scalar(value), indent=column + 2, newline=layout.newline)
    return f"{head} {written}{layout.newline}"


def fresh_items(records: tuple[Record, ...], column: int, layout: Layout) -> str:
    """All items of a list."""
    return "".join(fresh_item(record, column, layout) for record in records)


def flow_record(record: Record) -> str:
    """A record in braces, on one line."""
    shown = (spec for spec in fields_of(type(record)).values() if _is_shown(spec, record))
    return "{" + ", ".join(flow_field(spec, getattr(record, spec.name)) for spec in shown) + "}"


def flow_field(spec: FieldSpec, value: Any) -> str:
    """A key with its value, inside braces."""
    return f"{spec.key}: {write_value(spec, value, '', flow=True)}"


def write_value(
    spec: FieldSpec, value: Any, style: str = "", *, flow: bool = False, indent: int = 2, newline: str = "\n"
) -> str:
    """Any value of a field; collections in brackets, on one line.

    Args:
        spec: the field.
        value: of the field.
        style: in which a scalar was written before.
        flow: whether it stands inside brackets.
        indent: the column of the lines of a block scalar.
        newline: the line break of the file.
    """
    if value is None:
        return "null"
    if isinstance(value, Mapping):
        pairs = (f"{write_key(key)}: {_write_item(spec, item, flow=True)}" for key, item in value.items())
        return "{" + ", ".join(pairs) + "}"
    if isinstance(value, tuple):
        return "[" + ", ".join(map(_write_listed, value)) + "]"
    if isinstance(value, (int, float)):
        return write_figure(value)
    if spec.kind in ("text", "formulas"):
        return write_text(value, style, flow=flow, indent=indent, newline=newline)
    return write_word(str(value), style if style in ("'", '"') else "", flow=flow)


def _write_listed(item: Any) -> str:
    if isinstance(item, Record):
        return flow_record(item)
    return write_figure(item) if isinstance(item, float) else write_word(str(item), flow=True)


def write_node(node: Node) -> str:
    """Any node in brackets on one line, each scalar as it was written."""
    node = node.real
    if node.kind == "map":
        pairs = (f"{write_key(key.value)}: {write_node(value)}" for key, value in node.pairs)
        return "{" + ", ".join(pairs) + "}"
    if node.kind == "seq":
        return "[" + ", ".join(write_node(item) for item in node.items) + "]"
    if not node.style and not isinstance(read_plain(node.value), str):
        return node.value or "null"
    return write_text(node.value, node.style if node.style in ("'", '"') else "", flow=True)


def fresh_entry(spec: FieldSpec, key: str, value: Any, column: int, layout: Layout) -> str:
    """A line of a mapping of formulas or figures."""
    name = write_key(key)
    written = _write_item(spec, value, indent=column + 2, newline=layout.newline)
    start = " " * column
    if len(name) > _LONGEST_KEY:
        return f"{start}? {name}{layout.newline}{start}: {written}{layout.newline}"
    return f"{start}{name}: {written}{layout.newline}"


def _write_item(spec: FieldSpec, value: Any, *, flow: bool = False, indent: int = 2, newline: str = "\n") -> str:
    if isinstance(value, str):
        return write_text(value, flow=flow, indent=indent, newline=newline)
    return write_figure(value)


def _needs_lines(spec: FieldSpec, value: Mapping[str, Any]) -> bool:
    return spec.kind == "formulas" or len(write_value(spec, value)) > _SHORT


def _is_scalar(value: Any) -> bool:
    return not isinstance(value, (tuple, Mapping))


def _is_shown(spec: FieldSpec, record: Record) -> bool:
    value = getattr(record, spec.name)
    if spec.is_absent(value):
        return False
    return spec.required or value != spec.default or (spec.key in _HEAD and "okr" in type(record).model_fields)


def _kept(node: Node, record: type[Record], column: int, layout: Layout) -> list[str]:
    specs = fields_of(record)
    start = " " * column
    return [
        f"{start}{write_key(key.value)}: {write_node(value)}{layout.newline}"
        for key, value in node.real.pairs
        if key.value not in specs
    ]
