"""Every file that is made from the glossary."""

from __future__ import annotations

from pathlib import Path

from okrwidgets.terms.compiled import FILE, write_compiled
from okrwidgets.terms.making.schema import list_schema, term_schema
from okrwidgets.terms.reading import Folder
from okrwidgets.terms.records import Column, Source


def made(folder: Folder) -> dict[Path, str]:
    """The texts of the files, by their path from the top of the project."""
    glossary = Path("glossary")
    return {
        glossary / FILE: write_compiled(folder.terms.values(), folder.columns.values(), folder.sources.values()),
        glossary / "term.schema.json": term_schema(),
        glossary / "columns.schema.json": list_schema(Column),
        glossary / "sources.schema.json": list_schema(Source),
    }
