"""What each field of a record takes, read off the model itself, so that nobody writes it twice."""

from __future__ import annotations

import datetime as dt
import types
import typing
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from typing import Any, Literal

from pydantic.fields import FieldInfo

from okrwidgets.model.base import Record
from okrwidgets.model.ids import ID_PATTERN
from okrwidgets.model.unit import Unit
from okrwidgets.period import Period

FieldKind = Literal[
    "text", "id", "currency", "choice", "version", "month", "figure", "date", "unit", "period",
    "records", "ids", "dates", "numbers", "figures", "formulas",
]  # fmt: skip


@dataclass(frozen=True, slots=True)
class FieldSpec:
    """One field of a record.

    Attributes:
        name: in Python.
        key: in the file; differs for ``for`` only.
        kind: what it takes.
        choices: the accepted words, for ``choice``.
        low: the least figure, where there is one.
        high: the greatest figure, where there is one.
        record: what a list holds, for ``records``.
        required: whether it must be given.
        default: otherwise.
    """

    name: str
    key: str
    kind: FieldKind
    choices: tuple[str, ...] = ()
    low: float | None = None
    high: float | None = None
    record: type[Record] | None = None
    required: bool = False
    default: Any = None

    def is_absent(self, value: object) -> bool:
        """Whether the file leaves a value out: none, or an empty list or mapping where that is the default."""
        return value is None or (value == self.default and isinstance(value, (tuple, dict)))


@lru_cache(maxsize=32)
def fields_of(record: type[Record]) -> dict[str, FieldSpec]:
    """The fields of a record by their key in the file, in the order of the model.

    Examples:
        >>> from okrwidgets.model.records import Objective
        >>> list(fields_of(Objective))
        ['id', 'title', 'for', 'level', 'commitment', 'owner', 'key_results']
    """
    specs = (_spec(name, info) for name, info in record.model_fields.items())
    return {spec.key: spec for spec in specs}


def field_named(record: type[Record], name: str) -> FieldSpec | None:
    """The field by its key in the file or its name in Python."""
    specs = fields_of(record)
    return specs.get(name) or next((spec for spec in specs.values() if spec.name == name), None)


def _spec(name: str, info: FieldInfo) -> FieldSpec:
    annotation, metadata = _peel(info.annotation, list(info.metadata))
    record = next((cls for cls in typing.get_args(annotation) if _is_record(cls)), None)
    choices = typing.get_args(annotation) if typing.get_origin(annotation) is Literal else ()
    bounds = list(_constraints(metadata))
    return FieldSpec(
        name=name,
        key=info.alias or name,
        kind=_kind(annotation, bounds, record is not None),
        choices=tuple(str(choice) for choice in choices),
        low=next((found for item in bounds if (found := getattr(item, "ge", None)) is not None), None),
        high=next((found for item in bounds if (found := getattr(item, "le", None)) is not None), None),
        record=record,
        required=info.is_required(),
        default=None if info.is_required() else info.get_default(call_default_factory=True),
    )


def _peel(annotation: Any, metadata: list[Any]) -> tuple[Any, list[Any]]:
    """The type inside ``Annotated[…]`` and ``… | None``."""
    while True:
        if typing.get_origin(annotation) is typing.Annotated:
            metadata += typing.get_args(annotation)[1:]
            annotation = typing.get_args(annotation)[0]
        elif typing.get_origin(annotation) in (typing.Union, types.UnionType):
            others = [part for part in typing.get_args(annotation) if part is not type(None)]
            if len(others) > 1:
                return dict, metadata
            annotation = others[0]
        else:
            return annotation, metadata


def _constraints(metadata: list[Any]) -> Iterator[Any]:
    for item in metadata:
        yield item
        if isinstance(item, FieldInfo):
            yield from item.metadata


def _is_record(candidate: Any) -> bool:
    return isinstance(candidate, type) and issubclass(candidate, Record)


def _kind(annotation: Any, bounds: list[Any], holds_records: bool) -> FieldKind:
    plain: dict[Any, FieldKind] = {
        float: "figure", int: "month", dt.date: "date", Unit: "unit", Period: "period", dict: "formulas"
    }  # fmt: skip
    if annotation in plain:
        return plain[annotation]
    if typing.get_origin(annotation) is Literal:
        return "version" if all(isinstance(choice, int) for choice in typing.get_args(annotation)) else "choice"
    if typing.get_origin(annotation) is dict:
        return "figures"
    if typing.get_origin(annotation) is tuple:
        lists: dict[Any, FieldKind] = {dt.date: "dates", float: "numbers"}
        of = _peel(typing.get_args(annotation)[0], [])[0]
        return "records" if holds_records else lists.get(of, "ids")
    pattern = next((found for item in bounds if (found := getattr(item, "pattern", None))), None)
    if pattern is not None:
        return "id" if pattern == ID_PATTERN else "currency"
    return "text"
