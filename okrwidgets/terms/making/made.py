"""Every file that is made from the glossary."""

from __future__ import annotations

from pathlib import Path

from okrwidgets.terms.compiled import FILE, Records, write_compiled
from okrwidgets.terms.making.pages import glossary_page
from okrwidgets.terms.making.schema import list_schema, term_schema
from okrwidgets.terms.reading import Folder
from okrwidgets.terms.records import Column, Source
from okrwidgets.text import LANGUAGES


def made(folder: Folder) -> dict[Path, str]:
    """The texts of the files, by their path from the top of the project.

    The pages for readers are among them once nothing is amiss in the folder: a link has to lead somewhere.
    """
    glossary, docs = Path("glossary"), Path("docs")
    files = {
        glossary / FILE: write_compiled(folder.terms.values(), folder.columns.values(), folder.sources.values()),
        glossary / "term.schema.json": term_schema(),
        glossary / "columns.schema.json": list_schema(Column),
        glossary / "sources.schema.json": list_schema(Source),
    }
    if not folder.findings:
        book = Records(folder.terms, folder.columns, folder.sources)
        files |= {docs / f"glossary.{lang}.md": glossary_page(book, lang) for lang in LANGUAGES}
    return files
