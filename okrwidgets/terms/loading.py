"""The glossary as it lies with the package, read once."""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache
from pathlib import Path
from types import MappingProxyType

from okrwidgets.errors import OkrError
from okrwidgets.resources import glossary_dir
from okrwidgets.terms import sentences as say
from okrwidgets.terms.compiled import FILE, Records, read_compiled
from okrwidgets.terms.reading import COLUMNS, SOURCES, TERMS, Folder, read_folder
from okrwidgets.terms.records import Column, Source, Term
from okrwidgets.text import Verbatim


def terms(folder: Path | None = None) -> Mapping[str, Term]:
    """All terms by key, in alphabetical order of the keys.

    Args:
        folder: YAML files to read in place of the glossary that lies with the package.

    Raises:
        OkrError: ``G102`` when a file of the folder cannot be read.

    Examples:
        >>> terms()["roas"].measure.formula
        'revenue / ad_spend'
    """
    return MappingProxyType(records().terms if folder is None else _whole(folder, TERMS).terms)


def columns(folder: Path | None = None) -> Mapping[str, Column]:
    """All columns that formulas use, by key.

    Args:
        folder: YAML files to read in place of the glossary that lies with the package.

    Raises:
        OkrError: ``G102`` when a file of the folder cannot be read.

    Examples:
        >>> columns()["ad_spend"].unit
        'money'
    """
    return MappingProxyType(records().columns if folder is None else _whole(folder, COLUMNS).columns)


def sources(folder: Path | None = None) -> Mapping[str, Source]:
    """All sources by key.

    Args:
        folder: YAML files to read in place of the glossary that lies with the package.

    Raises:
        OkrError: ``G102`` when a file of the folder cannot be read.

    Examples:
        >>> sources()["article"].language
        'it'
    """
    return MappingProxyType(records().sources if folder is None else _whole(folder, SOURCES).sources)


@lru_cache(maxsize=1)
def records() -> Records:
    """All that lies with the package."""
    return read_compiled(glossary_dir() / FILE)


def _whole(path: Path, part: str) -> Folder:
    found = read_folder(path)
    first = next((finding for finding in found.findings if finding.file.startswith(part)), None)
    if first is not None:
        raise OkrError("G102", say.CANNOT_BE_READ.fill(folder=Verbatim(path.name), first=first))
    return found
