"""All checks, one after the other."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from okrwidgets.terms.check.formulas import check_formulas
from okrwidgets.terms.check.links import check_kinds, check_links, check_words
from okrwidgets.terms.reading import Folder, read_folder

_CHECKS: Final = (check_kinds, check_links, check_words, check_formulas)


def check_folder(path: Path) -> Folder:
    """Read a glossary and note everything that does not hold together.

    Args:
        path: holds ``columns.yaml``, ``sources.yaml`` and ``terms/*.yaml``.

    Returns:
        What was read; its ``findings`` stand in the order of the files and their lines.
    """
    folder = read_folder(path)
    for check in _CHECKS:
        check(folder)
    folder.findings.sort(key=lambda found: (found.file, found.problem.line or 0, found.problem.column or 0))
    return folder
