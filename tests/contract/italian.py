"""All Italian of the project that people read, with the English beside it where there is any."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from okrwidgets.resources import glossary_dir
from okrwidgets.terms.reading import read_folder
from okrwidgets.text import Text
from tests.contract.sentence_walk import all_texts
from tests.notebooks.course import cells, pairs

ROOT = Path(__file__).parents[2]
TEMPLATES = (ROOT / "okrwidgets" / "model" / "templates", ROOT / "notebooks")

MADE = frozenset({"glossary.it.md"})
"""Pages made from files that are looked at themselves; they also hold the aliases, which are people's own words."""

_NOT_PROSE = re.compile(
    r"```.*?```|`[^`]*`|\b[a-z_]+=\S*|\"[^\"\n]*\""  # code: people's words stand between “ ”
    r"|\]\([^)]*\)|https?://\S+|[\w./-]+\.(?:ya?ml|ipynb|md|csv)\b"  # where something is to be found
    r"|<[^>]*>|\{[^{}]*\}",  # tags and placeholders
    re.DOTALL,
)
_KEY = re.compile(r"^(\s*(?:- )?)[\w-]+:", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class Place:
    """A piece of Italian, without code, links and placeholders.

    Attributes:
        where: what the exceptions of the term base name it by.
        it: the Italian.
        en: the same in English; ``None`` where it stands alone.
    """

    where: str
    it: str
    en: str | None = None


def prose(words: str) -> str:
    """Words without what is not said: code, addresses, tags, names of files, ``{placeholders}``.

    Examples:
        >>> prose("Apri [il piano](plan.okr.yaml) con `target`: {n} righe").split()
        ['Apri', '[il', 'piano', 'con', ':', 'righe']
    """
    return _NOT_PROSE.sub(" ", words)


def all_italian() -> list[Place]:
    """Every place where the project speaks Italian."""
    return [*_sentences(), *_glossary(), *_notebooks(), *_templates(), *_pages()]


def _both(where: str, text: Text) -> Place:
    return Place(where, prose(text.it), prose(text.en))


def _sentences() -> Iterator[Place]:
    for where, text in all_texts():
        yield _both(where, text)


def _glossary() -> Iterator[Place]:
    glossary = read_folder(glossary_dir())
    for term in glossary.terms.values():
        file = f"glossary/terms/{term.key}.yaml"
        yield _both(f"{file} name", term.name)
        if term.expansion is not None:
            yield _both(f"{file} expansion", term.expansion)
        yield _both(f"{file} definition", term.definition)
        yield _both(f"{file} example", term.example)
        for other in term.not_to_confuse:
            yield _both(f"{file} not_to_confuse {other.with_}", other.why)
        if term.measure is not None:
            yield _both(f"{file} trap", term.measure.trap)
            yield _both(f"{file} worked", term.measure.worked.says)
        if term.plan is not None:
            yield _both(f"{file} plan unit", term.plan.unit)
            yield _both(f"{file} plan why", term.plan.why)
    for column in glossary.columns.values():
        yield _both(f"glossary/columns.yaml {column.key} name", column.name)
        yield _both(f"glossary/columns.yaml {column.key} what", column.what)
    for source in glossary.sources.values():
        yield _both(f"glossary/sources.yaml {source.key} used_for", source.used_for)


def _notebooks() -> Iterator[Place]:
    for pair in pairs():
        english = {cell["id"]: cell["source"] for cell in cells(pair.en)}
        for cell in cells(pair.it):
            if cell["cell_type"] == "markdown":
                where = f"notebooks/it/{pair.it.name} {cell['id']}"
                yield Place(where, prose(cell["source"]), prose(english[cell["id"]]))


def _templates() -> Iterator[Place]:
    for folder in TEMPLATES:
        for file in sorted((*folder.glob("*.it.okr.yaml"), *folder.glob("it/*.okr.yaml"))):
            for n, line in enumerate(file.read_text(encoding="utf-8").splitlines(), 1):
                yield Place(f"{file.relative_to(ROOT).as_posix()} {n}", prose(_KEY.sub(r"\1", line)))


def _pages() -> Iterator[Place]:
    for file in sorted(path for path in (ROOT / "docs").rglob("*.it.md") if path.name not in MADE):
        for n, line in enumerate(prose(file.read_text(encoding="utf-8")).splitlines(), 1):
            yield Place(f"{file.relative_to(ROOT).as_posix()} {n}", line)
