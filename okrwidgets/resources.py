"""Where the course and the glossary lie: inside an installed package, or beside it in a checkout."""

from __future__ import annotations

from importlib.resources import files
from pathlib import Path


def course_dir() -> Path:
    """The folder with the notebooks: ``en/``, ``it/`` and their data.

    Raises:
        FileNotFoundError: when the installation is damaged.
    """
    return _beside_or_in_checkout("notebooks")


def glossary_dir() -> Path:
    """The folder with terms, sources and word lists.

    Raises:
        FileNotFoundError: when the installation is damaged.
    """
    return _beside_or_in_checkout("glossary")


def _beside_or_in_checkout(name: str) -> Path:
    package = Path(str(files("okrwidgets")))
    for folder in (package / name, package.parent / name):
        if folder.is_dir():
            return folder
    raise FileNotFoundError(f"okrwidgets: the folder {name!r} is missing; install the package again")
