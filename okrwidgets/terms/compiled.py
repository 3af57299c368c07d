"""All records of the glossary in one file that is read at once: ``glossary/glossary.json``.

The YAML files are what people write; reading them takes a hundred times as long. ``make glossary``
writes the one from the others, and a test compares them.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from pydantic import BaseModel

from okrwidgets.terms.records import Column, Source, Term

FILE: Final = "glossary.json"


@dataclass(frozen=True)
class Records:
    """All that a glossary holds, by key."""

    terms: dict[str, Term]
    columns: dict[str, Column]
    sources: dict[str, Source]


def write_compiled(terms: Iterable[Term], columns: Iterable[Column], sources: Iterable[Source]) -> str:
    """The text of the file: one record a line, so that a change is one line."""
    parts = [_part("terms", terms), _part("columns", columns), _part("sources", sources)]
    return "{\n" + ",\n".join(parts) + "\n}\n"


def read_compiled(file: Path) -> Records:
    """Read the file."""
    data = json.loads(file.read_text(encoding="utf-8"))
    return Records(
        {row["key"]: Term.model_validate(row) for row in data["terms"]},
        {row["key"]: Column.model_validate(row) for row in data["columns"]},
        {row["key"]: Source.model_validate(row) for row in data["sources"]},
    )


def _part(name: str, records: Iterable[BaseModel]) -> str:
    return f'"{name}": [\n' + ",\n".join(_lines(records)) + "\n]"


def _lines(records: Iterable[BaseModel]) -> Iterator[str]:
    for record in records:
        yield json.dumps(record.model_dump(mode="json", by_alias=True, exclude_none=True), ensure_ascii=False)
