"""From nodes to the plain data that the model takes, and what is noticed on the way."""

from __future__ import annotations

import difflib
import re
from collections.abc import Callable
from typing import Any, Final

from okrwidgets.model.base import Record
from okrwidgets.model.document import sentences as say
from okrwidgets.model.document.scalars import is_null, read_scalar
from okrwidgets.model.document.tree import Node
from okrwidgets.model.fields import FieldSpec, fields_of
from okrwidgets.model.links import Path
from okrwidgets.model.problems import field_problem
from okrwidgets.text import Sayable
from okrwidgets.text.numbers import Number

_DAY: Final = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
_LIKE_THOUSANDS: Final = re.compile(r"[-+]?[1-9][0-9]{0,2}\.[0-9]{2}0")
_CORE_TAG: Final = re.compile(r"tag:yaml\.org,2002:(?:str|int|float|null|bool|map|seq)")

Report = Callable[[str, Sayable, Path, Node, bool], None]
"""Takes code, sentence, path, node, and whether it is only a notice."""


def build_record(node: Node, record: type[Record], path: Path, report: Report) -> Any:
    """The data of a record; whatever is no mapping is passed on for the model to judge."""
    node = node.real
    if node.kind != "map":
        return plain_data(node)
    specs = fields_of(record)
    data: dict[str, Any] = {}
    for key, value in node.pairs:
        name = key.value
        spec = specs.get(name)
        if spec is None:
            _unknown(name, specs, (*path, name), key, report)
            continue
        real = value.real
        if real.tag is not None:
            _notice_tag(real, (*path, name), report)
        if not is_null(real):
            data[name] = _build(real, spec, (*path, name), report)
    return data


def plain_data(node: Node) -> Any:
    """The data of a node that no field describes."""
    node = node.real
    if node.kind == "map":
        return {key.value: plain_data(value) for key, value in node.pairs}
    if node.kind == "seq":
        return [plain_data(item) for item in node.items]
    return read_scalar(node)


def _build(node: Node, spec: FieldSpec, path: Path, report: Report) -> Any:
    kind = spec.kind
    if kind == "records" and spec.record is not None and node.kind == "seq":
        return [build_record(item, spec.record, (*path, n), report) for n, item in enumerate(node.items)]
    if kind in ("figures", "formulas") and node.kind == "map":
        item = _figure if kind == "figures" else _text
        return {key.value: item(value.real, spec, (*path, key.value), report) for key, value in node.pairs}
    if kind in _LISTS and node.kind == "seq":
        return [_LISTS[kind](item.real, spec, (*path, n), report) for n, item in enumerate(node.items)]
    if node.kind != "scalar":
        return plain_data(node)
    if kind in ("figure", "month", "version"):
        return _figure(node, spec, path, report)
    if kind == "date":
        return _date(node, spec, path, report)
    return node.value


def _text(node: Node, spec: FieldSpec, path: Path, report: Report) -> Any:
    """Text as it is written, also where YAML would read a number: ``title: 2027``."""
    if node.kind != "scalar":
        return plain_data(node)
    return None if is_null(node) else node.value


def _figure(node: Node, spec: FieldSpec, path: Path, report: Report) -> Any:
    if node.kind != "scalar":
        return plain_data(node)
    if not node.style and _LIKE_THOUSANDS.fullmatch(node.value):
        value, other = float(node.value), float(node.value.replace(".", ""))
        field = next(part for part in reversed(path) if isinstance(part, str))
        sentence = say.THREE_DECIMALS.fill(
            field=field, given=node.value, value=Number(value, 3), other=Number(other), plain=f"{other:.0f}"
        )
        report("P303", sentence, path, node, True)
    return read_scalar(node)


def _date(node: Node, spec: FieldSpec, path: Path, report: Report) -> Any:
    """The written day; pydantic would also take times and seconds since 1970."""
    if node.kind != "scalar":
        return plain_data(node)
    if not _DAY.fullmatch(node.value):
        report(*field_problem(spec, node.value), path, node, False)
        return "2000-01-01"
    return node.value


_LISTS: Final[dict[str, Callable[[Node, FieldSpec, Path, Report], Any]]] = {
    "ids": _text,
    "dates": _date,
    "numbers": _figure,
}


def _notice_tag(node: Node, path: Path, report: Report) -> None:
    tag = str(node.tag)
    if not _CORE_TAG.fullmatch(tag):
        report("P304", say.TAG_PASSED_OVER.fill(tag=tag.removeprefix("tag:yaml.org,2002:")), path, node, True)


def _unknown(name: str, specs: dict[str, FieldSpec], path: Path, key: Node, report: Report) -> None:
    if name.startswith("x-"):
        return
    near = difflib.get_close_matches(name, specs, 1)
    if near:
        report("P301", say.UNKNOWN_KEY_MEANT.fill(given=name, near=near[0]), path, key, True)
    else:
        report("P302", say.UNKNOWN_KEY.fill(given=name), path, key, True)
