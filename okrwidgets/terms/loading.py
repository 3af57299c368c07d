"""The glossary as it lies with the package, read once."""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache
from pathlib import Path
from types import MappingProxyType

from okrwidgets.errors import OkrError
from okrwidgets.resources import glossary_dir
from okrwidgets.terms import sentences as say
from okrwidgets.terms.reading import COLUMNS, SOURCES, TERMS, Folder, read_folder
from okrwidgets.terms.records import Column, Source, Term
from okrwidgets.text import Verbatim


def terms(folder: Path | None = None) -> Mapping[str, Term]:
    """All terms by key, in alphabetical order of the keys.

    Args:
        folder: another glossary than the one that lies with the package.

    Raises:
        OkrError: ``G102`` when a file cannot be read.
    """
    return MappingProxyType(_whole(folder or glossary_dir(), TERMS).terms)


def columns(folder: Path | None = None) -> Mapping[str, Column]:
    """All columns that formulas use, by key.

    Args:
        folder: another glossary than the one that lies with the package.

    Raises:
        OkrError: ``G102`` when a file cannot be read.
    """
    return MappingProxyType(_whole(folder or glossary_dir(), COLUMNS).columns)


def sources(folder: Path | None = None) -> Mapping[str, Source]:
    """All sources by key.

    Args:
        folder: another glossary than the one that lies with the package.

    Raises:
        OkrError: ``G102`` when a file cannot be read.
    """
    return MappingProxyType(_whole(folder or glossary_dir(), SOURCES).sources)


def _whole(path: Path, part: str) -> Folder:
    found = _read(path)
    first = next((finding for finding in found.findings if finding.file.startswith(part)), None)
    if first is not None:
        raise OkrError("G102", say.CANNOT_BE_READ.fill(folder=Verbatim(path.name), first=first))
    return found


@lru_cache(maxsize=4)
def _read(path: Path) -> Folder:
    return read_folder(path)
