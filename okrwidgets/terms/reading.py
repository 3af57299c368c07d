"""The files of a glossary's folder: read one by one, with all that does not fit."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final, TypeVar

from pydantic import ValidationError

from okrwidgets.errors import Problem
from okrwidgets.terms import sentences as say
from okrwidgets.terms.document import Document, Where
from okrwidgets.terms.misfits import misfits
from okrwidgets.terms.records import Column, Source, Term
from okrwidgets.text import Language, Sayable

COLUMNS: Final = "columns.yaml"
SOURCES: Final = "sources.yaml"
TERMS: Final = "terms"

R = TypeVar("R", Column, Source, Term)


@dataclass(frozen=True, slots=True)
class Finding:
    """Something amiss in a file of the glossary.

    Attributes:
        file: below the glossary's folder, with ``/``.
        problem: what it is, and where it stands.
    """

    file: str
    problem: Problem

    def say(self, lang: Language | None = None) -> str:
        """Say it with its place: ``terms/roas.yaml, line 3, column 1 · G203: …``."""
        return f"{self.file}, {self.problem.say(lang)}"


@dataclass(slots=True)
class Folder:
    """What a folder holds, as far as it could be read.

    Attributes:
        columns: by key, in the order of the file.
        sources: by key, in the order of the file.
        terms: by key, in alphabetical order.
        findings: what did not fit.
        documents: the files that are YAML, by name.
        places: file and path of each record, by kind and key.
    """

    columns: dict[str, Column] = field(default_factory=dict)
    sources: dict[str, Source] = field(default_factory=dict)
    terms: dict[str, Term] = field(default_factory=dict)
    findings: list[Finding] = field(default_factory=list)
    documents: dict[str, Document] = field(default_factory=dict)
    places: dict[tuple[type, str], tuple[str, Where]] = field(default_factory=dict)

    def note(self, code: str, sentence: Sayable, record: Column | Source | Term, *where: str | int) -> None:
        """Put down something amiss at a path within a record."""
        file, top = self.places[type(record), record.key]
        self.note_at(file, code, sentence, (*top, *where))

    def note_at(self, file: str, code: str, sentence: Sayable, where: Where = ()) -> None:
        """Put down something amiss at a path within a file."""
        document = self.documents.get(file)
        line, column = document.place(where) if document is not None else (None, None)
        self.findings.append(Finding(file, Problem(code, sentence, where, line, column)))


def read_folder(path: Path) -> Folder:
    """Read all files of a glossary.

    Args:
        path: holds ``columns.yaml``, ``sources.yaml`` and ``terms/*.yaml``.
    """
    folder = Folder()
    _read_list(folder, path, COLUMNS, Column)
    _read_list(folder, path, SOURCES, Source)
    for file in sorted((path / TERMS).glob("*.yaml")):
        name = f"{TERMS}/{file.name}"
        document = _open(folder, path, name)
        if document is not None:
            _add(folder, Term, name, (), document.data)
    return folder


def _read_list(folder: Folder, path: Path, name: str, record: type[R]) -> None:
    document = _open(folder, path, name)
    if document is None:
        return
    rows = document.data
    if not isinstance(rows, list):
        folder.note_at(name, "G205", say.LIST_EXPECTED.fill(place=say.THE_FILE, given=type(rows).__name__))
        return
    for n, row in enumerate(rows):
        _add(folder, record, name, (n,), row)


def _open(folder: Folder, path: Path, name: str) -> Document | None:
    from ruamel.yaml.error import MarkedYAMLError, YAMLError

    try:
        document = Document.open(path / name)
    except FileNotFoundError:
        folder.note_at(name, "G206", say.NO_SUCH_FILE.fill(file=name))
    except MarkedYAMLError as error:
        mark = error.problem_mark
        line, column = (mark.line + 1, mark.column + 1) if mark is not None else (None, None)
        sentence = say.NOT_YAML.fill(what=str(error.problem).split("\n")[0])
        folder.findings.append(Finding(name, Problem("G201", sentence, (), line, column)))
    except (YAMLError, UnicodeDecodeError) as error:
        folder.note_at(name, "G201", say.NOT_YAML.fill(what=str(error).split("\n", maxsplit=1)[0]))
    else:
        folder.documents[name] = document
        return document
    return None


def _add(folder: Folder, record: type[R], name: str, top: Where, data: object) -> None:
    try:
        found = record.model_validate(data)
    except ValidationError as report:
        problems: Iterator[Problem] = misfits(record, report, folder.documents[name], top)
        folder.findings.extend(Finding(name, problem) for problem in problems)
        return
    held: Mapping[type, dict[str, R]] = {Column: folder.columns, Source: folder.sources, Term: folder.terms}  # type: ignore[dict-item]
    if found.key in held[record]:
        folder.note_at(name, "G207", say.KEY_TWICE.fill(key=found.key), (*top, "key"))
    elif record is Term and name != f"{TERMS}/{found.key}.yaml":
        folder.note_at(name, "G208", say.NAMED_OTHERWISE.fill(file=name, key=found.key), ("key",))
    else:
        held[record][found.key] = found
        folder.places[record, found.key] = (name, top)
