"""Fields that have no column of their own: in one cell, as a plan's file writes them."""

from __future__ import annotations

from collections.abc import Container
from typing import Any, Final

from okrwidgets.errors import Problem
from okrwidgets.export.sentences import DETAILS_UNREADABLE
from okrwidgets.model.base import Record
from okrwidgets.model.document.construct import build_record
from okrwidgets.model.document.fresh import Layout, fresh_field
from okrwidgets.model.document.tree import Node, compose
from okrwidgets.model.fields import fields_of
from okrwidgets.model.links import Path
from okrwidgets.text import Sayable

_ALWAYS: Final = "language"
"""Of a plan: it must not follow from the language of the headers when the table is read again."""


def details_of(item: Record, held: Container[str]) -> str:
    r"""All that the columns do not hold, one field a line or more.

    Args:
        item: of the plan.
        held: keys of the fields that the columns hold.

    Examples:
        >>> from okrwidgets.model import KPI
        >>> details_of(KPI(id="k", drivers={"k": "a * b"}, assumptions={"a": 3}), {"id"})
        'drivers:\n  k: a * b\nassumptions: {a: 3}'
    """
    specs = (spec for spec in fields_of(type(item)).values() if spec.key not in held)
    shown = ((spec, getattr(item, spec.name)) for spec in specs)
    lines = (
        fresh_field(spec, value, 0, Layout())
        for spec, value in shown
        if not spec.is_absent(value) and (value != spec.default or spec.key == _ALWAYS)
    )
    return "".join(lines).removesuffix("\n")


def read_details(cell: str, record: type[Record]) -> tuple[dict[str, Any], list[Problem]]:
    r"""The fields that such a cell holds, not yet validated, and what could not be read.

    Examples:
        >>> from okrwidgets.model import KPI
        >>> read_details("drivers:\n  k: a * b\nassumptions: {a: 3}", KPI)[0]
        {'drivers': {'k': 'a * b'}, 'assumptions': {'a': 3}}
    """
    tree = compose(f"{cell}\n")
    problems: list[Problem] = []

    def report(code: str, sentence: Sayable, path: Path, node: Node, notice: bool) -> None:
        problems.append(Problem(code, sentence, path, severity="notice" if notice else "error"))

    if tree.root is None or tree.troubles or tree.duplicates or tree.root.kind != "map":
        return {}, [Problem("E213", DETAILS_UNREADABLE)]
    data = build_record(tree.root, record, (), report)
    return (dict(data) if isinstance(data, dict) else {}), problems
