"""Ids: short ASCII names by which the parts of a plan point at each other."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Container
from typing import Annotated, Final

from pydantic import StringConstraints

ID_PATTERN: Final = r"^[A-Za-z][A-Za-z0-9_-]{0,79}$"
Id = Annotated[str, StringConstraints(pattern=ID_PATTERN)]


def slug(words: str, taken: Container[str] = (), fallback: str = "item") -> str:
    """Make an id from a title.

    Examples:
        >>> slug("Meet 300 clients")
        'meet-300-clients'
        >>> slug("Più contratti!", taken={"piu-contratti"})
        'piu-contratti-2'
        >>> slug("300", fallback="key-result")
        'key-result-300'
    """
    plain = unicodedata.normalize("NFKD", words).encode("ascii", "ignore").decode()
    base = re.sub(r"[^a-z0-9]+", "-", plain.lower()).strip("-")[:60].strip("-")
    if not base:
        base = fallback
    elif not base[0].isalpha():
        base = f"{fallback}-{base}"
    candidate, n = base, 2
    while candidate in taken:
        candidate, n = f"{base}-{n}", n + 1
    return candidate
